import { Link } from 'wouter';
import { useSpeech } from '../kit/language.tsx';
import { Page } from '../kit/parts.tsx';
import type { AppSettings } from '../kit/session.ts';

/** Which wijk one comes for. */
export function ChooseWijk({ settings }: { settings: AppSettings }) {
  const { say } = useSpeech();
  return (
    <Page title={say('choosePlace')}>
      <p className="nl-paragraph">{say('choosePlaceIntro')}</p>
      <ul className="cards">
        {settings.wijken.map(({ id, name }) => (
          <li key={id} className="card">
            <Link className="nl-link" href={`/w/${id}`}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
      <p>
        <Link className="nl-link" href="/accessibility">
          {say('accessibility')}
        </Link>
      </p>
    </Page>
  );
}
