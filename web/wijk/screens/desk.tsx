import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'wouter';
import { useSpeech } from '../../kit/language.tsx';
import { Button, Notice, Page } from '../../kit/parts.tsx';
import { OpenDeskForm } from './desk-form.tsx';
import { Pile, type Sheet } from './desk-pile.tsx';

/** A host's desk: begin for somebody who is there, or for a sheet of paper from the pile. */
export default function DeskScreen() {
  const { say } = useSpeech();
  const [params] = useSearchParams();
  const [sheet, setSheet] = useState<Sheet>();
  // A sheet is chosen below, and entered here.
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (sheet) form.current?.focus();
  }, [sheet]);
  return (
    <Page title={say('desk')}>
      {params.has('ended') && <Notice kind="warning">{say('deskEnded')}</Notice>}
      {params.has('closed') && <Notice>{say('deskEnded')}</Notice>}
      <p className="nl-paragraph">{say('deskIntro')}</p>
      <div ref={form} tabIndex={-1} className="stack">
        <OpenDeskForm key={sheet?.id ?? ''} sheet={sheet} />
        {sheet && <Button onClick={() => setSheet(undefined)}>{say('deskNoSheet')}</Button>}
      </div>
      <Pile chosen={sheet} choose={setSheet} />
    </Page>
  );
}
