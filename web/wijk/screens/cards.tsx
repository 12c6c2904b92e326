import { Link } from 'wouter';
import { useSpeech } from '../../kit/language.tsx';
import { writtenIn } from '../../kit/languages.ts';
import { useMoments } from '../../kit/moments.ts';
import { Beside, Empty } from '../../kit/parts.tsx';
import type { EscalationGround, RequestState, Urgency } from '../generated/graphql.ts';
import { useHere } from '../here.tsx';

/** What a list shows of a request. */
export type Card = {
  readonly id: string;
  readonly title?: string | null;
  readonly languages: readonly string[];
  readonly state: RequestState;
  readonly urgency: Urgency;
  readonly street?: string | null;
  readonly createdAt: string;
  readonly category: { readonly name: string };
  readonly requester?: { readonly id: string; readonly name: string } | null;
  /** Why WIJ may see it; asked where WIJ looks. */
  readonly escalation?: Escalation | null;
};

/** Since when and why WIJ may see a request. */
export type Escalation = { readonly at: string; readonly ground: EscalationGround };

/** On what WIJ sees a request. */
export function Ground({ escalation }: { readonly escalation: Escalation }) {
  const { say } = useSpeech();
  const { moment } = useMoments();
  return <p className="quiet">{say(`ground_${escalation.ground}`, { when: moment(escalation.at) })}</p>;
}

/** A list of requests, each a link. */
export function Cards({ cards }: { cards: readonly Card[] }) {
  const { say } = useSpeech();
  const { me, wijk } = useHere();
  const { dayOf } = useMoments();
  if (cards.length === 0) return <Empty />;
  return (
    <ul className="cards">
      {cards.map(
        ({ id, title, languages, state, urgency, street, createdAt, category, requester, escalation }) => (
          <li key={id} className="card stack">
            <Link className="nl-link" href={`/w/${wijk.id}/request/${id}`}>
              {title ? <bdi {...writtenIn(languages[0])}>{title}</bdi> : say('erased')}
            </Link>
            <div className="row quiet">
              <span className="tag">{category.name}</span>
              <span className="tag">{say(`state_${state}`)}</span>
              {urgency !== 'whenever' && <span className="tag tag--urgent">{say(`urgency_${urgency}`)}</span>}
              <span>
                <Beside
                  facts={[
                    requester?.id === me.id ? say('yourOwn') : (requester?.name ?? say('hiddenName')),
                    street,
                    dayOf(createdAt),
                  ]}
                />
              </span>
            </div>
            {escalation && <Ground escalation={escalation} />}
          </li>
        ),
      )}
    </ul>
  );
}
