import { useState } from 'react';
import { useEuros } from '../../kit/euros.ts';
import { Mend } from '../../kit/frame.tsx';
import { ibanInFours } from '../../kit/iban.ts';
import { useSpeech } from '../../kit/language.tsx';
import { useMoments } from '../../kit/moments.ts';
import { Beside, Button } from '../../kit/parts.tsx';
import { LineField } from '../../kit/simple-fields.tsx';
import { type UserError, useAction } from '../../kit/use-action.ts';
import { graphql } from '../generated/gql.ts';
import type { IncomeSource, ProposalReason } from '../generated/graphql.ts';
import { useHere } from '../here.tsx';
import { PotField, type Pots, SourceField } from './money-fields.tsx';

const matchDocument = graphql(
  `mutation MatchLine($input: MatchLineInput!) { matchLine(input: $input) { userErrors { code field message } } }`,
);
const instalmentDocument = graphql(
  `mutation MatchInstalment($input: MatchInstalmentInput!) { matchInstalment(input: $input) { userErrors { code field message } } }`,
);
const bookDocument = graphql(
  `mutation BookLine($input: BookLineInput!) { bookLine(input: $input) { userErrors { code field message } } }`,
);
const ignoreDocument = graphql(
  `mutation IgnoreLine($input: IgnoreLineInput!) { ignoreLine(input: $input) { userErrors { code field message } } }`,
);

type Instalment = {
  readonly challengeId: string;
  readonly title: string;
  readonly number: number;
  readonly bookedOn?: string | null;
};
type Line = {
  readonly id: string;
  readonly date: string;
  readonly amount: number;
  readonly name?: string | null;
  readonly iban?: string | null;
  readonly description: string;
  readonly proposal?: {
    readonly because: ProposalReason;
    readonly source?: IncomeSource | null;
    readonly pot?: string | null;
    readonly settlement?: string | null;
    readonly claim?: { readonly id: string; readonly description: string; readonly holder: string } | null;
    readonly instalment?: Instalment | null;
  } | null;
};
type Props = {
  readonly line: Line;
  readonly pots: Pots;
  /** For the treasurer; the board only reads. */
  readonly acts: boolean;
  readonly again: () => Promise<void>;
};

/** A line of a statement, what it may be, and what the treasurer makes of it. */
export function BankLine({ line, pots, acts, again }: Props) {
  const { say } = useSpeech();
  const { api } = useHere();
  const euros = useEuros();
  const { day } = useMoments();
  const { busy, errors, run, errorOf } = useAction();
  const { id: lineId, proposal } = line;
  const claim = proposal?.claim;
  const [source, setSource] = useState<IncomeSource>(proposal?.source ?? 'gift');
  const [pot, setPot] = useState(proposal?.pot ?? 'general');
  const [settlement, setSettlement] = useState(proposal?.settlement ?? '');
  const [why, setWhy] = useState('');
  const act = async (work: () => Promise<readonly UserError[]>) => {
    if (await run(work)) await again();
  };
  const match = (claimId: string) =>
    act(async () => (await api.ask(matchDocument, { input: { lineId, claimId } })).matchLine.userErrors);
  const book = () =>
    act(async () => {
      const named = source === 'savings' && settlement ? { settlement } : {};
      const input = { lineId, source, pot, ...named };
      return (await api.ask(bookDocument, { input })).bookLine.userErrors;
    });
  const ignore = () =>
    act(async () => (await api.ask(ignoreDocument, { input: { lineId, why } })).ignoreLine.userErrors);
  return (
    <li className="card stack">
      <strong>
        {euros(line.amount)} · {day(line.date)}
      </strong>
      <p className="quiet">
        <Beside facts={[line.name, line.iban && ibanInFours(line.iban), line.description]} />
      </p>
      {proposal?.settlement && (
        <p>
          {say('because_settlement')} {proposal.settlement}
        </p>
      )}
      {claim && proposal && (
        <p>
          {say(`because_${proposal.because}`)} {claim.description} ({claim.holder})
        </p>
      )}
      {proposal?.instalment && (
        <IsInstalment lineId={lineId} instalment={proposal.instalment} acts={acts} again={again} />
      )}
      {acts && line.amount > 0 && (
        <div className="row">
          <SourceField value={source} onChange={setSource} />
          {source === 'savings' && (
            <LineField
              label={say('ofSettlement')}
              hint={say('ofSettlementHint')}
              value={settlement}
              error={errorOf('settlement') ?? errorOf('source')}
              onChange={setSettlement}
            />
          )}
          {/* Money of a settlement always goes into the members' reserve. */}
          {!(source === 'savings' && settlement) && (
            <PotField
              label={say('intoPot')}
              pots={pots}
              value={pot}
              error={errorOf('pot')}
              onChange={setPot}
            />
          )}
          <Button primary={!proposal?.instalment} busy={busy} onClick={() => void book()}>
            {say('book')}
          </Button>
        </div>
      )}
      {acts && claim && (
        <Button primary busy={busy} onClick={() => void match(claim.id)}>
          {say('isPayment')}
        </Button>
      )}
      <Mend
        errors={errors}
        shown={['why', 'pot', 'settlement', ...(source === 'savings' ? ['source'] : [])]}
      />
      {acts && (
        <details>
          <summary>{say('leaveLine')}</summary>
          <div className="stack">
            <LineField label={say('why')} error={errorOf('why')} value={why} onChange={setWhy} />
            <Button busy={busy} onClick={() => void ignore()}>
              {say('leaveLine')}
            </Button>
          </div>
        </details>
      )}
    </li>
  );
}

/** The instalment of a challenge that a line seems to be; said so, it stands in the books once. */
function IsInstalment({
  lineId,
  instalment: { challengeId, title, number, bookedOn },
  acts,
  again,
}: {
  readonly lineId: string;
  readonly instalment: Instalment;
  readonly acts: boolean;
  readonly again: () => Promise<void>;
}) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { day } = useMoments();
  const { busy, errors, run } = useAction();
  const match = async () => {
    const input = { lineId, challengeId, number };
    const fine = await run(
      async () => (await api.ask(instalmentDocument, { input })).matchInstalment.userErrors,
    );
    if (fine) await again();
  };
  return (
    <>
      <p>
        {say('because_instalment')} {say('instalmentNumber', { title, number })}.{' '}
        {bookedOn && say('instalmentByHand', { day: day(bookedOn) })}
      </p>
      <Mend errors={errors} />
      {acts && (
        <Button primary busy={busy} onClick={() => void match()}>
          {say('isInstalment')}
        </Button>
      )}
    </>
  );
}
