import { useState } from 'react';
import { useEuros } from '../../kit/euros.ts';
import { Mend } from '../../kit/frame.tsx';
import { ibanInFours } from '../../kit/iban.ts';
import { useSpeech } from '../../kit/language.tsx';
import { useMoments } from '../../kit/moments.ts';
import { Beside, Button, Notice } from '../../kit/parts.tsx';
import { LineField } from '../../kit/simple-fields.tsx';
import { useAction } from '../../kit/use-action.ts';
import { graphql } from '../generated/gql.ts';
import type { ClaimAction, ClaimState } from '../generated/graphql.ts';
import { useHere } from '../here.tsx';
import { receiptTypes, uploadFile } from '../upload.ts';
import { type Chosen, FileField } from './file-field.tsx';

const byId = {
  approve: graphql(
    `mutation ApproveClaim($input: ClaimIdInput!) { done: approveClaim(input: $input) { userErrors { code field message } } }`,
  ),
  release: graphql(
    `mutation ReleaseClaim($input: ClaimIdInput!) { done: releaseClaim(input: $input) { userErrors { code field message } } }`,
  ),
  withdraw: graphql(
    `mutation WithdrawClaim($input: ClaimIdInput!) { done: withdrawClaim(input: $input) { userErrors { code field message } } }`,
  ),
};
const rejectDocument = graphql(
  `mutation RejectClaim($input: RejectClaimInput!) { done: rejectClaim(input: $input) { userErrors { code field message } } }`,
);
const receiptDocument = graphql(
  `mutation AddReceipt($input: AddReceiptInput!) { done: addReceipt(input: $input) { userErrors { code field message } } }`,
);

/** What is shown of a claim. */
export type Claim = {
  readonly id: string;
  readonly state: ClaimState;
  readonly amount: number;
  readonly fromName: string;
  readonly description: string;
  readonly holder: string;
  readonly iban: string;
  readonly reason?: string | null;
  readonly accountDueAt?: string | null;
  readonly createdAt: string;
  readonly can: readonly ClaimAction[];
  readonly claimant?: { readonly name: string } | null;
  readonly receipt?: { readonly url: string } | null;
};

const one = (action: ClaimAction): action is keyof typeof byId => Object.hasOwn(byId, action);

type Props = {
  readonly claim: Claim;
  readonly again: () => Promise<void>;
  /** In a list of what waits to be decided on. */
  readonly waits?: boolean;
};

/** A claim: where it stands, its receipt, and what the reader can do with it. */
export function ClaimCard({ claim, again, waits }: Props) {
  const { say } = useSpeech();
  const { api } = useHere();
  const euros = useEuros();
  const { busy, errors, run, errorOf } = useAction();
  const [why, setWhy] = useState('');
  const [receipt, setReceipt] = useState<Chosen>();
  const { dayOf } = useMoments();
  const { id: claimId, can } = claim;
  const act = async (action: ClaimAction) => {
    const fine = await run(async () => {
      if (one(action)) return (await api.ask(byId[action], { input: { claimId } })).done.userErrors;
      if (action === 'reject')
        return (await api.ask(rejectDocument, { input: { claimId, why } })).done.userErrors;
      if (!receipt) return [{ code: 'FILE_NOT_THERE', field: 'receiptId', message: say('chooseReceipt') }];
      const wrong = await uploadFile(api, receipt.id, 'receipt', receipt.file);
      if (wrong.length) return wrong;
      const input = { claimId, receiptId: receipt.id };
      return (await api.ask(receiptDocument, { input })).done.userErrors;
    });
    if (fine) await again();
  };
  return (
    <li className="card stack">
      <strong>
        <Beside facts={[euros(claim.amount), claim.description]} />
      </strong>
      <div className="row quiet">
        <span className="tag">{say(`claim_${claim.state}`)}</span>
        <span>
          <Beside facts={[claim.fromName, claim.claimant?.name, dayOf(claim.createdAt)]} />
        </span>
      </div>
      <p className="quiet">{say('paidTo', { holder: claim.holder, iban: ibanInFours(claim.iban) })}</p>
      {claim.reason && <Notice kind="warning">{say('claimReason', { why: claim.reason })}</Notice>}
      {claim.accountDueAt && (
        <Notice kind="warning">{say('receiptDue', { day: dayOf(claim.accountDueAt) })}</Notice>
      )}
      {claim.receipt && (
        <a className="nl-link" href={claim.receipt.url} target="_blank" rel="noreferrer">
          {say('seeReceipt')}
        </a>
      )}
      {can.includes('addReceipt') && (
        <FileField
          label={say('receipt')}
          accept={receiptTypes}
          error={errorOf('receiptId') ?? errorOf('contentType') ?? errorOf('bytes')}
          onChange={setReceipt}
        />
      )}
      {can.includes('reject') && (
        <LineField label={say('whyReject')} error={errorOf('why')} value={why} onChange={setWhy} />
      )}
      {waits && can.length === 0 && <p className="quiet">{say('otherDecides')}</p>}
      <Mend errors={errors} shown={['why', 'receiptId', 'contentType', 'bytes']} />
      {can.length > 0 && (
        <div className="row">
          {can.map((action) => (
            <Button
              key={action}
              primary={action === 'approve' || action === 'release'}
              busy={busy}
              onClick={() => void act(action)}
            >
              {say(`claimDo_${action}`)}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}
