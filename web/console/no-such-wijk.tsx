import { Link } from 'wouter';
import { useSpeech } from '../kit/language.tsx';

/** What is said of a wijk that is not there, or not for this official. */
export function NoSuchWijk() {
  const { say } = useSpeech();
  return (
    <>
      <p className="nl-paragraph">{say('noSuchWijk')}</p>
      <p>
        <Link className="nl-link" href="/">
          {say('overview')}
        </Link>
      </p>
    </>
  );
}
