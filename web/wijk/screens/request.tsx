import { lazy } from 'react';
import { Link } from 'wouter';
import { Aloud } from '../../kit/beside.tsx';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech, withTexts } from '../../kit/language.tsx';
import { writtenIn } from '../../kit/languages.ts';
import { useMoments } from '../../kit/moments.ts';
import { Beside, Empty, Heading, Notice, Page, Waiting } from '../../kit/parts.tsx';
import { useAction } from '../../kit/use-action.ts';
import { useQuery } from '../../kit/use-query.ts';
import { WhenThere } from '../../kit/when-there.tsx';
import { useHere } from '../here.tsx';
import { Ground } from './cards.tsx';
import { type OneRequest, oneDocument } from './one-request.ts';
import { Actions } from './request-actions.tsx';
import { Next, Reach } from './request-next.tsx';
import { Talk } from './request-talk.tsx';
import { useWholeTalk } from './whole-talk.ts';

const KeepSafe = lazy(() => withTexts(import('./keep-safe.tsx'), 'deciding'));

/** One request: what it says, who helps, and what one can do with it. */
export function RequestScreen({ id }: { id: string }) {
  const { say } = useSpeech();
  const { api, me, wijk, desk } = useHere();
  const { data, error, again } = useQuery(api, oneDocument, { id });
  const action = useAction();
  const request = useWholeTalk(data?.request);
  if (!request)
    return (
      <Page title={say('openRequests')}>{data ? <Empty /> : <Waiting error={error} again={again} />}</Page>
    );
  const { requester, helper, answers, messages } = request;
  const met = [
    requester,
    helper,
    ...answers.map(({ person }) => person),
    ...messages.edges.map(({ node }) => node.from),
  ];
  const others = [
    ...new Map(met.flatMap((one) => (one && one.id !== me.id ? [[one.id, one]] : []))).values(),
  ];
  return (
    <Page
      title={request.title ?? say('erased')}
      titleAs={request.title ? writtenIn(request.languages[0]) : undefined}
    >
      {error && <Waiting error={error} again={again} />}
      <Facts request={request} />
      <Actions request={request} action={action} again={again} />
      <Mend errors={action.errors} shown={['text', 'note', 'why', 'minutes']} />
      {(request.can.includes('message') || request.messages.edges.length > 0) && (
        <Talk request={request} again={again} />
      )}
      {request.looks.length > 0 && <Looks request={request} />}
      {request.mine && (
        <p>
          <Link className="nl-link" href={`/w/${wijk.id}/slip/${id}`}>
            {say('toSlip')}
          </Link>
        </p>
      )}
      {others.length > 0 && !desk && (
        <WhenThere>
          <KeepSafe request={request} people={others} />
        </WhenThere>
      )}
    </Page>
  );
}

function Facts({ request }: { request: OneRequest }) {
  const { say } = useSpeech();
  const {
    category,
    title,
    languages,
    state,
    urgency,
    requester,
    street,
    text,
    attention,
    contact,
    handBack,
    escalation,
    wijMinutes,
    outcome,
    neighboursAsked,
    mine,
    audience,
    provider,
    wijOffered,
  } = request;
  const written = writtenIn(languages[0]);
  return (
    <div className="stack">
      <div className="row">
        <span className="tag">{category.name}</span>
        <span className="tag">{say(`state_${state}`)}</span>
        {urgency !== 'whenever' && <span className="tag tag--urgent">{say(`urgency_${urgency}`)}</span>}
        <span className="quiet">
          <Beside facts={[requester ? say('from', { name: requester.name }) : say('hiddenName'), street]} />
        </span>
      </div>
      {text && (
        <p className="nl-paragraph pre" {...written}>
          {text}
        </p>
      )}
      {title && <Aloud text={`${title}.\n${text ?? ''}`} language={written.lang} />}
      {mine && (state === 'open' || state === 'answered') && (
        <p className="quiet">
          {say('askWho')} {say(`audience_${audience}`)}.
        </p>
      )}
      {state === 'open' && !!neighboursAsked && (
        <p className="quiet">{say('neighboursAsked', { count: neighboursAsked })}</p>
      )}
      {wijOffered && provider === 'wij' && !attention && <Notice>{say('offered_wij')}</Notice>}
      {attention && <Notice kind="warning">{say(`attention_${attention}`)}</Notice>}
      {escalation && state === 'withWij' && <Ground escalation={escalation} />}
      {!!wijMinutes && <p className="quiet">{say('wijMinutes', { minutes: wijMinutes })}</p>}
      <Next request={request} />
      {contact?.reach && <Reach reach={contact.reach} />}
      {handBack && <Notice>{say('handBackAsked', { name: handBack.to.name, note: handBack.note })}</Notice>}
      {outcome && (
        <Notice>
          {say('outcome', { who: say(`solved_${outcome.solvedBy}`), score: outcome.satisfaction })}
        </Notice>
      )}
    </div>
  );
}

function Looks({ request }: { request: OneRequest }) {
  const { say } = useSpeech();
  const { moment } = useMoments();
  return (
    <section className="stack">
      <Heading>{say('looksTitle')}</Heading>
      <ul>
        {request.looks.map(({ at, by }) => (
          <li key={at + by.name}>
            <bdi>{by.name}</bdi>, <bdi>{moment(at)}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
