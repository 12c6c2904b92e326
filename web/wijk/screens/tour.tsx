import { useEffect } from 'react';
import { Link, useSearchParams } from 'wouter';
import { Aloud } from '../../kit/beside.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { Page } from '../../kit/parts.tsx';
import { Picture } from '../help/pictures.tsx';
import { shownAround } from '../help/shown-around.ts';
import { tour } from '../help/subjects.ts';
import { useHere } from '../here.tsx';

/** Shows a newcomer around, a screen for each step; can be left at any, and seen again. */
export default function Tour() {
  const { say } = useSpeech();
  const { wijk } = useHere();
  const [params] = useSearchParams();
  const at = Math.min(Math.max(Number(params.get('step')) || 1, 1), tour.length);
  useEffect(shownAround, []);
  const part = tour[at - 1];
  if (!part) return null;
  const home = `/w/${wijk.id}`;
  const [title, text] = [say(part.title), say(part.text)];
  return (
    <Page title={title} above={say('tourStep', { step: at })}>
      <Picture name={part.picture} />
      <p className="nl-paragraph">{text}</p>
      <Aloud text={`${title}.\n${text}`} />
      <div className="row">
        <Link
          className="nl-button nl-button--primary"
          href={at < tour.length ? `${home}/tour?step=${at + 1}` : home}
        >
          {say(at < tour.length ? 'tourNext' : 'tourEnd')}
        </Link>
        {part.to && (
          <Link className="nl-link" href={`${home}/${part.to}`}>
            {say('tourGo')}: {title}
          </Link>
        )}
        {at < tour.length && (
          <Link className="nl-link" href={home}>
            {say('tourSkip')}
          </Link>
        )}
      </div>
    </Page>
  );
}
