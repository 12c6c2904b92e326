import { useState } from 'react';
import { useLocation } from 'wouter';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { Button, Choices } from '../../kit/parts.tsx';
import { useAction } from '../../kit/use-action.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';

const leaveDocument = graphql(`
  mutation Leave($input: LeaveInput!) { leave(input: $input) { userErrors { code field message } } }
`);

/** Leave the wijk, and be erased. Whoever leaves at a desk is told by `left`. */
export function Leaving({ left }: { readonly left?: () => Promise<void> }) {
  const { say } = useSpeech();
  const { api, wijk, again } = useHere();
  const [, go] = useLocation();
  const { busy, errors, run } = useAction();
  const [sure, setSure] = useState<'sure'[]>([]);
  const leave = async () => {
    const input = { sure: sure.length > 0 };
    if (!(await run(async () => (await api.ask(leaveDocument, { input })).leave.userErrors))) return;
    if (left) return left();
    await again();
    go(`/w/${wijk.id}`);
  };
  return (
    <details>
      <summary>{say('leaveTitle')}</summary>
      <div className="stack">
        <p className="nl-paragraph">{say('leaveWhat')}</p>
        <Choices
          legend={say('leave')}
          many
          options={[{ value: 'sure', label: say('leaveSure') }]}
          chosen={sure}
          onChange={setSure}
        />
        <Mend errors={errors} />
        <Button busy={busy} onClick={() => void leave()}>
          {say('leave')}
        </Button>
      </div>
    </details>
  );
}
