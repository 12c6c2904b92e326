import { useEffect, useState } from 'react';
import { Frame } from '../kit/frame.tsx';
import { useSpeech } from '../kit/language.tsx';
import { Page, Tick } from '../kit/parts.tsx';
import type { Session } from '../kit/session.ts';
import { Fields } from './fields.tsx';
import { Figures } from './figures.tsx';
import { Lists } from './lists.tsx';
import { States } from './states.tsx';

/** Every component of the kit in every state, so that one look shows what a change of form does. */
export function KitPage({ session }: { session: Session }) {
  const { say, language } = useSpeech();
  const [turned, setTurned] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a language sets its own direction
  useEffect(() => {
    const root = document.documentElement;
    const own = root.dir;
    if (turned) root.dir = own === 'rtl' ? 'ltr' : 'rtl';
    return () => {
      root.dir = own;
    };
  }, [turned, language]);
  const places = [
    { to: '/kit', label: say('kitTitle') },
    { to: '/', label: say('overview') },
  ];
  return (
    <Frame name="Noaber" home="/kit" places={places} here="/kit" session={session} news={2}>
      <Page title={say('kitTitle')}>
        <p className="nl-paragraph">{say('kitIntro')}</p>
        <Tick label={say('kitTurned')} checked={turned} onChange={setTurned} />
        <Fields />
        <States />
        <Lists />
        <Figures />
      </Page>
    </Frame>
  );
}
