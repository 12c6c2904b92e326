import { useState } from 'react';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { useMoments } from '../../kit/moments.ts';
import { Button, Notice } from '../../kit/parts.tsx';
import { ChoiceField, TextField } from '../../kit/simple-fields.tsx';
import { useSending } from '../../kit/use-sending.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';
import type { OneRequest } from './one-request.ts';

const blockDocument = graphql(
  `mutation BlockPerson($input: PersonIdInput!) { blockPerson(input: $input) { userErrors { code field message } } }`,
);
const reportDocument = graphql(
  `mutation ReportPerson($input: ReportPersonInput!) { reportPerson(input: $input) { userErrors { code field message } } }`,
);

type Props = {
  readonly request: Pick<OneRequest, 'id' | 'messages'>;
  readonly people: readonly { readonly id: string; readonly name: string }[];
};

/** Keep somebody away, or report them to the board. */
export default function KeepSafe({ request, people }: Props) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { moment } = useMoments();
  const { busy, errors, run, runOther, errorOf, id } = useSending('rep');
  const [chosen, setChosen] = useState(people[0]?.id ?? '');
  const [messageId, setMessageId] = useState('');
  const [text, setText] = useState('');
  const [done, setDone] = useState('');
  const messages = request.messages.edges
    .map(({ node }) => node)
    .filter(({ from }) => from?.id === chosen)
    .map((node) => ({ value: node.id, label: `${moment(node.at)}: ${node.text.slice(0, 80)}` }));
  const name = people.find((one) => one.id === chosen)?.name ?? '';
  const block = async () => {
    const input = { personId: chosen };
    if (await runOther(async () => (await api.ask(blockDocument, { input })).blockPerson.userErrors))
      setDone(say('blockedNow', { name }));
  };
  const report = async () => {
    const which = messageId ? { requestId: request.id, messageId } : {};
    const input = { id, personId: chosen, text, ...which };
    if (!(await run(async () => (await api.ask(reportDocument, { input })).reportPerson.userErrors))) return;
    setText('');
    setMessageId('');
    setDone(say('reported'));
  };
  return (
    <details className="no-print">
      <summary>{say('keepSafe')}</summary>
      <div className="stack">
        <ChoiceField
          label={say('keepSafeWho')}
          value={chosen}
          options={people.map((one) => ({ value: one.id, label: one.name }))}
          onChange={(person) => {
            setChosen(person);
            setMessageId('');
          }}
        />
        <p className="quiet">{say('blockHint')}</p>
        <Button busy={busy} onClick={() => void block()}>
          {say('block')}
        </Button>
        {messages.length > 0 && (
          <ChoiceField
            label={say('reportMessage')}
            hint={say('reportMessageHint')}
            value={messageId}
            error={errorOf('messageId')}
            options={[{ value: '', label: say('no') }, ...messages]}
            onChange={setMessageId}
          />
        )}
        <TextField
          label={say('reportText')}
          hint={say('reportHint')}
          value={text}
          error={errorOf('text')}
          onChange={setText}
        />
        <Button busy={busy} onClick={() => void report()}>
          {say('report')}
        </Button>
        <Mend errors={errors} shown={['text', 'messageId']} />
        {done && <Notice>{done}</Notice>}
      </div>
    </details>
  );
}
