import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { useMoments } from '../../kit/moments.ts';
import { Button, Empty, Notice, Page, Waiting } from '../../kit/parts.tsx';
import { useAction } from '../../kit/use-action.ts';
import { useQuery } from '../../kit/use-query.ts';
import { graphql } from '../generated/gql.ts';
import type { OneChallengeQuery } from '../generated/graphql.ts';
import { useHere } from '../here.tsx';
import { AgreementPart } from './challenge-agreement.tsx';
import { ContractPart } from './challenge-contract.tsx';
import { Decision, Steps } from './challenge-decision.tsx';
import { Dossier } from './challenge-dossier.tsx';
import { Talk } from './challenge-talk.tsx';

const challengeDocument = graphql(`
  query OneChallenge($id: ID!) {
    challenge(id: $id) {
      id title state version startsOn submittedOn decideBy overdue runOut reason side can missing
      group { id name } asking { id name }
      dossier { element name text }
      files { id name contentType bytes url }
      terms { applyWeeks decisionWeeks }
      agreement {
        version task result yearlyBudget costBefore startsOn months instalmentsPerYear qualityMeasures exit signedBy
        service { id name }
      }
      contract { endsOn pot { id name balance } instalments { number dueOn amount bookedOn } }
      evaluations { on text measures { measure met } }
      handover { from rest paidOn }
    }
  }
`);
const admitDocument = graphql(
  `mutation AdmitToChallenge($input: AdmitToChallengeInput!) { admitToChallenge(input: $input) { userErrors { code field message } } }`,
);

/** A challenge as its screen has it. */
export type ChallengeShown = NonNullable<OneChallengeQuery['challenge']>;
/** What each part of the screen gets. */
export type PartProps = { readonly challenge: ChallengeShown; readonly again: () => Promise<void> };

/** Who asked to join, for the group to take in. */
function Asking({ challenge, again }: PartProps) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { busy, errors, run } = useAction();
  const admit = async (personId: string) => {
    const input = { challengeId: challenge.id, personId };
    if (await run(async () => (await api.ask(admitDocument, { input })).admitToChallenge.userErrors))
      await again();
  };
  return (
    <>
      {challenge.asking.map(({ id, name }) => (
        <p key={id} className="row">
          {say('wantsToJoin', { name })}
          {challenge.can.includes('admit') && (
            <Button busy={busy} onClick={() => void admit(id)}>
              {say('admit', { name })}
            </Button>
          )}
        </p>
      ))}
      <Mend errors={errors} />
    </>
  );
}

/** One challenge, from dossier to handing back. */
export default function Challenge({ id }: { id: string }) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { day } = useMoments();
  const { data, error, again } = useQuery(api, challengeDocument, { id });
  const challenge = data?.challenge;
  if (!challenge)
    return (
      <Page title={say('challenges')}>{data ? <Empty /> : <Waiting error={error} again={again} />}</Page>
    );
  const { title, state, group, decideBy, overdue, reason } = challenge;
  const part = { challenge, again };
  return (
    <Page title={title}>
      <p className="row">
        <span className="tag">{say(`challenge_${state}`)}</span>
        <span className="quiet">{say('inGroup', { names: group.map(({ name }) => name).join(', ') })}</span>
      </p>
      {overdue && decideBy && <Notice kind="warning">{say('lateNotice', { day: day(decideBy) })}</Notice>}
      {!overdue && decideBy && (state === 'submitted' || state === 'inDialogue') && (
        <p>{say('answerBy', { day: day(decideBy) })}</p>
      )}
      {challenge.runOut && challenge.contract && (
        <Notice kind="warning">{say('runOut', { day: day(challenge.contract.endsOn) })}</Notice>
      )}
      {reason && <Notice>{say('becauseOf', { why: reason })}</Notice>}
      <Asking {...part} />
      {challenge.contract && <ContractPart {...part} />}
      {(challenge.agreement || challenge.can.includes('proposeAgreement')) && <AgreementPart {...part} />}
      <Dossier {...part} />
      <Steps {...part} />
      <Decision {...part} />
      {state !== 'draft' && <Talk {...part} />}
    </Page>
  );
}
