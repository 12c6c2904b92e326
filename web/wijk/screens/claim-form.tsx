import { useState } from 'react';
import { Done, Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { centsIn, EuroField } from '../../kit/money.tsx';
import { Button } from '../../kit/parts.tsx';
import { LineField } from '../../kit/simple-fields.tsx';
import { useSending } from '../../kit/use-sending.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';
import { receiptTypes, uploadFile } from '../upload.ts';
import { type Chosen, FileField } from './file-field.tsx';
import { PotField, type Pots } from './money-fields.tsx';

const submitDocument = graphql(
  `mutation SubmitClaim($input: SubmitClaimInput!) { submitClaim(input: $input) { userErrors { code field message } } }`,
);

type Props = {
  /** Pots and plans that money can come from. */
  readonly sources: Pots;
  readonly again: () => Promise<void>;
};

const shown = ['from', 'amount', 'description', 'holder', 'iban', 'receiptId', 'contentType', 'bytes'];

/** Claim an expense back, with a photo of the receipt. */
export function ClaimForm({ sources, again }: Props) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { busy, errors, done, run, errorOf, id } = useSending('clm', again);
  const [from, setFrom] = useState('freeFund');
  const [amount, setAmount] = useState('');
  const [description, setDescription] = useState('');
  const [holder, setHolder] = useState('');
  const [iban, setIban] = useState('');
  const [receipt, setReceipt] = useState<Chosen>();
  const send = async () => {
    const fine = await run(async () => {
      const wrong = receipt ? await uploadFile(api, receipt.id, 'receipt', receipt.file) : [];
      if (wrong.length) return wrong;
      const input = { id, from, amount: centsIn(amount), description, holder, iban, receiptId: receipt?.id };
      return (await api.ask(submitDocument, { input })).submitClaim.userErrors;
    });
    if (!fine) return;
    setAmount('');
    setDescription('');
    setReceipt(undefined);
    await again();
  };
  return (
    <details>
      <summary>{say('newClaim')}</summary>
      <div className="stack">
        <PotField
          label={say('claimFrom')}
          hint={say('claimFromHint')}
          pots={sources}
          value={from}
          error={errorOf('from')}
          onChange={setFrom}
        />
        <EuroField label={say('amount')} value={amount} error={errorOf('amount')} onChange={setAmount} />
        <LineField
          label={say('forWhat')}
          hint={say('publicHint')}
          error={errorOf('description')}
          value={description}
          onChange={setDescription}
        />
        <FileField
          key={id}
          label={say('receipt')}
          hint={say('receiptHint')}
          accept={receiptTypes}
          error={errorOf('receiptId') ?? errorOf('contentType') ?? errorOf('bytes')}
          onChange={setReceipt}
        />
        <LineField
          autoComplete="off"
          label={say('iban')}
          error={errorOf('iban')}
          value={iban}
          onChange={setIban}
        />
        <LineField
          autoComplete="name"
          label={say('holder')}
          error={errorOf('holder')}
          value={holder}
          onChange={setHolder}
        />
        <Mend errors={errors} shown={shown} />
        <Done shown={done} />
        <Button primary busy={busy} onClick={() => void send()}>
          {say('submitClaim')}
        </Button>
      </div>
    </details>
  );
}
