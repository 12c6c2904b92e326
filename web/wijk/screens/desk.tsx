import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { useSpeech } from '../../kit/language.tsx';
import { Notice, Page } from '../../kit/parts.tsx';
import { OpenDeskForm } from './desk-form.tsx';
import { Pile, type Sheet } from './desk-pile.tsx';

/** A host's desk: begin for somebody who is there, or for a sheet of paper from the pile. */
export default function DeskScreen() {
  const { say } = useSpeech();
  const [params] = useSearchParams();
  const [sheet, setSheet] = useState<Sheet>();
  return (
    <Page title={say('desk')}>
      {params.has('ended') && <Notice kind="warning">{say('deskEnded')}</Notice>}
      <p className="nl-paragraph">{say('deskIntro')}</p>
      <OpenDeskForm key={sheet?.id ?? ''} sheet={sheet} />
      <Pile chosen={sheet} choose={setSheet} />
    </Page>
  );
}
