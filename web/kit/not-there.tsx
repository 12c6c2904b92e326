import { Link } from 'wouter';
import { useSpeech } from './language.tsx';
import { Page } from './parts.tsx';

/** What stands at an address where nothing is. */
export function NotThere({ home }: { home: string }) {
  const { say } = useSpeech();
  return (
    <Page title={say('notThere')}>
      <p className="nl-paragraph">{say('notThereWhy')}</p>
      <p>
        <Link className="nl-button nl-button--secondary" href={home}>
          {say('toStart')}
        </Link>
      </p>
    </Page>
  );
}
