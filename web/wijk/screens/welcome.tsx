import { Link } from 'wouter';
import { useSpeech } from '../../kit/language.tsx';
import { Notice, Page } from '../../kit/parts.tsx';
import type { Session } from '../../kit/session.ts';
import { SignIn } from '../../kit/sign-in.tsx';

type Props = {
  readonly home: string;
  readonly name: string;
  readonly place: string;
  readonly session: Session;
};

/** The first that somebody sees of a wijk: what this is, how one gets in, and that a code was not lost. */
export function Welcome({ home, name, place, session }: Props) {
  const { say } = useSpeech();
  return (
    <Page title={name}>
      {place.startsWith(`${home}/join/`) && <Notice>{say('invited')}</Notice>}
      {place.startsWith(`${home}/claim`) && <Notice>{say('invitedBySlip')}</Notice>}
      <p className="nl-paragraph">{say('whatThisIs', { wijk: name })}</p>
      <SignIn session={session} />
      <p className="quiet">{say('signInHow')}</p>
      <p>
        <Link className="nl-link" href={`${home}/public`}>
          {say('helpPage_money')}
        </Link>
      </p>
    </Page>
  );
}
