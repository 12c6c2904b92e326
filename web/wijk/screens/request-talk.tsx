import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { writtenIn } from '../../kit/languages.ts';
import { Button, Form, Heading } from '../../kit/parts.tsx';
import { TextField } from '../../kit/simple-fields.tsx';
import { useSending } from '../../kit/use-sending.ts';
import { useDraftText } from '../drafts.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';
import type { OneRequest } from './one-request.ts';

const sendDocument = graphql(`
  mutation SendMessage($input: SendMessageInput!) { sendMessage(input: $input) { userErrors { code field message } } }
`);

/** The conversation between the people concerned. */
export function Talk({ request, again }: { request: OneRequest; again: () => Promise<void> }) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { busy, errors, run, errorOf, id } = useSending('msg', again);
  const [text, setText] = useDraftText(`request/${request.id}`, 'message');
  const send = async () => {
    const input = { id, requestId: request.id, text };
    if (!(await run(async () => (await api.ask(sendDocument, { input })).sendMessage.userErrors))) return;
    setText('');
    await again();
  };
  return (
    <section className="stack">
      <Heading>{say('talk')}</Heading>
      <ol className="talk" aria-live="polite">
        {request.messages.edges.map(({ node }) => (
          <li key={node.id} className={node.mine ? 'mine' : undefined}>
            <strong className="quiet">{node.from?.name ?? say('hiddenName')}</strong>
            <p className="pre" {...writtenIn(node.language)}>
              {node.text}
            </p>
          </li>
        ))}
      </ol>
      {request.can.includes('message') && (
        <Form send={send}>
          <TextField label={say('messageLabel')} error={errorOf('text')} value={text} onChange={setText} />
          <Mend errors={errors} shown={['text']} />
          <Button primary type="submit" busy={busy}>
            {say('send')}
          </Button>
        </Form>
      )}
    </section>
  );
}
