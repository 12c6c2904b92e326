import { useSpeech } from '../../kit/language.tsx';
import { Notice } from '../../kit/parts.tsx';
import { useHere } from '../here.tsx';
import type { OneRequest } from './one-request.ts';

const tellsAsker = ['open', 'answered', 'agreed', 'withWij'] as const;

/** What comes next, for who asked and for who wants to help: nobody is left wondering whether it was sent. */
export function Next({ request }: { request: OneRequest }) {
  const { say } = useSpeech();
  const { me } = useHere();
  const { helper, mine, state, attention, can } = request;
  const told = tellsAsker.find((one) => one === state);
  const helps = helper?.id === me.id && state === 'agreed';
  const offered = can.includes('withdrawAnswer') && !helper;
  const next =
    (mine && told && !attention && say(`next_${told}`)) ||
    (helps && say('next_helping')) ||
    (offered && say('next_offered'));
  if (!next && !helper) return null;
  return (
    <Notice>
      {helper && <p>{say('helperIs', { name: helper.name })}</p>}
      {next && <p>{next}</p>}
    </Notice>
  );
}

const phone = /^\+?[\d\s()-]{6,}$/;

/** How to reach the other; on a phone one tap calls them. */
export function Reach({ reach }: { reach: string }) {
  const { say } = useSpeech();
  return (
    <p className="row">
      <span>{say('reachAt', { reach })}</span>
      {phone.test(reach) && (
        <a className="nl-button nl-button--secondary" href={`tel:${reach.replace(/[^+\d]/g, '')}`}>
          {say('callThem')}
        </a>
      )}
    </p>
  );
}
