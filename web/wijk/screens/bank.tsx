import { useState } from 'react';
import { localOf } from '../../../schema/amsterdam.ts';
import { download } from '../../kit/download.ts';
import { useEuros } from '../../kit/euros.ts';
import { Mend } from '../../kit/frame.tsx';
import { ibanInFours } from '../../kit/iban.ts';
import { useSpeech } from '../../kit/language.tsx';
import { useMoments } from '../../kit/moments.ts';
import { More } from '../../kit/more.tsx';
import { Button, Empty, Heading, Notice, Page, Waiting } from '../../kit/parts.tsx';
import { LineField } from '../../kit/simple-fields.tsx';
import { useAction } from '../../kit/use-action.ts';
import { usePages } from '../../kit/use-pages.ts';
import { useSending } from '../../kit/use-sending.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';
import { uploadFile } from '../upload.ts';
import { BankLine } from './bank-line.tsx';
import { type Chosen, FileField } from './file-field.tsx';

const bankDocument = graphql(`
  query Bank($after: String) {
    bankAccount { iban name }
    money { pots { id name } }
    released: claims(state: released, first: 50) { edges { node { id amount } } }
    paymentFiles(first: 10) { edges { node { id createdAt count total } } }
    bankLines(first: 50, after: $after) {
      edges { node { id date amount name iban description proposal { because source pot settlement claim { id description holder } instalment { challengeId title number bookedOn } } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
const xmlDocument = graphql(`query PaymentXml($id: ID!) { paymentFile(id: $id) { xml } }`);
const accountDocument = graphql(
  `mutation SetBankAccount($input: SetBankAccountInput!) { setBankAccount(input: $input) { userErrors { code field message } } }`,
);
const payDocument = graphql(
  `mutation CreatePaymentFile($input: CreatePaymentFileInput!) { createPaymentFile(input: $input) { userErrors { code field message } } }`,
);
const importDocument = graphql(
  `mutation ImportStatement($input: ImportStatementInput!) { importStatement(input: $input) { statement { lines added } userErrors { code field message } } }`,
);

type Again = { readonly again: () => Promise<void> };

/** Which account is the wijk's. */
function Account({ iban: old, name: oldName, again }: Again & { iban: string; name: string }) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { busy, errors, run, errorOf } = useAction();
  const [iban, setIban] = useState(old);
  const [name, setName] = useState(oldName);
  const save = async () => {
    const input = { iban, name };
    if (await run(async () => (await api.ask(accountDocument, { input })).setBankAccount.userErrors))
      await again();
  };
  return (
    <details open={!old}>
      <summary>{old ? say('ourAccount', { iban: ibanInFours(old) }) : say('setAccount')}</summary>
      <div className="stack">
        <LineField label={say('iban')} error={errorOf('iban')} value={iban} onChange={setIban} />
        <LineField label={say('accountName')} error={errorOf('name')} value={name} onChange={setName} />
        <Mend errors={errors} shown={['iban', 'name']} />
        <Button busy={busy} onClick={() => void save()}>
          {say('save')}
        </Button>
      </div>
    </details>
  );
}

/** Take in what the bank says. */
function Statement({ again }: Again) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { busy, errors, run, errorOf } = useAction();
  const [chosen, setChosen] = useState<Chosen>();
  const [taken, setTaken] = useState<{ lines: number; added: number }>();
  const send = async () => {
    const fine = await run(async () => {
      if (!chosen) return [{ code: 'FILE_NOT_THERE', field: 'fileId', message: say('chooseStatement') }];
      const wrong = await uploadFile(api, chosen.id, 'statement', chosen.file);
      if (wrong.length) return wrong;
      const { statement, userErrors } = (await api.ask(importDocument, { input: { fileId: chosen.id } }))
        .importStatement;
      setTaken(statement ?? undefined);
      return userErrors;
    });
    if (fine) await again();
  };
  return (
    <div className="stack">
      <FileField
        label={say('statementFile')}
        hint={say('statementHint')}
        accept=".xml,application/xml,text/xml"
        error={errorOf('fileId') ?? errorOf('bytes')}
        onChange={setChosen}
      />
      <Mend errors={errors} shown={['fileId', 'bytes']} />
      {taken && <Notice>{say('statementTaken', taken)}</Notice>}
      <Button busy={busy} onClick={() => void send()}>
        {say('takeStatement')}
      </Button>
    </div>
  );
}

/** Paying claims and taking in statements: the treasurer acts, the board reads. */
export default function Bank() {
  const { say } = useSpeech();
  const { api, me } = useHere();
  const euros = useEuros();
  const list = usePages(
    api,
    bankDocument,
    (after) => ({ after }),
    ({ bankLines }) => bankLines,
  );
  const { data, error, again } = list;
  const { busy, errors, run, runOther, id: payId } = useSending('pay', again);
  const acts = me.roles.includes('treasurer');
  const { moment } = useMoments();
  const pay = async () => {
    const input = { id: payId };
    if (!(await run(async () => (await api.ask(payDocument, { input })).createPaymentFile.userErrors)))
      return;
    await again();
  };
  const keep = ({ id, createdAt }: { readonly id: string; readonly createdAt: string }) =>
    runOther(async () => {
      const { paymentFile } = await api.ask(xmlDocument, { id });
      download(
        `sepa-${localOf(Date.parse(createdAt)).day}-${id.slice(-4)}.xml`,
        'application/xml',
        paymentFile?.xml ?? '',
      );
      return [];
    });
  if (!data)
    return (
      <Page title={say('bank')}>
        <Waiting error={error} again={again} />
      </Page>
    );
  const released = data.released.edges.map(({ node }) => node);
  const total = euros(released.reduce((sum, { amount }) => sum + amount, 0));
  return (
    <Page title={say('bank')}>
      <p className="nl-paragraph">{say('bankIntro')}</p>
      {acts && (
        <Account
          key={data.bankAccount?.iban}
          iban={data.bankAccount?.iban ?? ''}
          name={data.bankAccount?.name ?? ''}
          again={again}
        />
      )}
      <Heading>{say('paymentFiles')}</Heading>
      <p>{say('releasedClaims', { count: released.length, total })}</p>
      <Mend errors={errors} />
      {acts && released.length > 0 && (
        <Button primary busy={busy} onClick={() => void pay()}>
          {say('makePaymentFile')}
        </Button>
      )}
      {acts && data.paymentFiles.edges.length > 0 && <p className="quiet">{say('paymentHow')}</p>}
      <ul className="cards">
        {data.paymentFiles.edges.map(({ node }) => (
          <li key={node.id} className="card row">
            <span>
              {moment(node.createdAt)} · {say('payments', { count: node.count, total: euros(node.total) })}
            </span>
            <Button busy={busy} onClick={() => void keep(node)}>
              {say('downloadFile')}
            </Button>
          </li>
        ))}
      </ul>
      <Heading>{say('statements')}</Heading>
      {acts && <Statement again={again} />}
      {list.edges.length === 0 && <Empty>{say('noLines')}</Empty>}
      <ul className="cards">
        {list.edges.map(({ node }) => (
          <BankLine key={node.id} line={node} pots={data.money.pots} acts={acts} again={again} />
        ))}
      </ul>
      <More {...list} />
    </Page>
  );
}
