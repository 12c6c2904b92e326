import { useState } from 'react';
import { v7 } from 'uuid';
import { useSpeech } from '../../kit/language.tsx';
import { wholeIn } from '../../kit/numbers.ts';
import { Button, Field, Waiting } from '../../kit/parts.tsx';
import { LineField, TextField } from '../../kit/simple-fields.tsx';
import type { useAction } from '../../kit/use-action.ts';
import { useQuery } from '../../kit/use-query.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';
import type { OneRequest, Run } from './one-request.ts';
import * as change from './request-changes.ts';

const neighboursDocument = graphql(`
  query Neighbours($search: String) { members(search: $search, role: resident, first: 10) { edges { node { id name } } } }
`);

type Props = {
  readonly request: OneRequest;
  readonly action: ReturnType<typeof useAction>;
  readonly run: Run;
};

/** WIJ gives back; a resident takes over by name; the requester has a say. And the time that WIJ spent. */
export function HandBack({ request, action, run }: Props) {
  const { say } = useSpeech();
  const input = { requestId: request.id };
  const { busy } = action;
  return (
    <>
      {request.can.includes('offerHandBack') && <OfferForm request={request} action={action} run={run} />}
      {request.can.includes('recordHours') && <HoursForm request={request} action={action} run={run} />}
      <div className="row">
        {request.can.includes('allowHandBack') && (
          <Button primary busy={busy} onClick={() => void run(change.allowHandBack, { input })}>
            {say('allowHandBack')}
          </Button>
        )}
        {request.can.includes('acceptHandBack') && (
          <Button primary busy={busy} onClick={() => void run(change.acceptHandBack, { input })}>
            {say('acceptHandBack')}
          </Button>
        )}
        {request.can.includes('declineHandBack') && (
          <Button
            busy={busy}
            onClick={() => void run(change.declineHandBack, { input: { ...input, why: '' } })}
          >
            {say('declineHandBack')}
          </Button>
        )}
      </div>
    </>
  );
}

function OfferForm({ request, action, run }: Props) {
  const { say } = useSpeech();
  const { api } = useHere();
  const [search, setSearch] = useState('');
  const [chosen, setTo] = useState('');
  const [note, setNote] = useState('');
  const { data, error, again } = useQuery(api, neighboursDocument, { search: search || null });
  const found = data?.members.edges.map(({ node }) => node) ?? [];
  // Whoever is searched for no more is not seen either: nothing is handed to them.
  const toPersonId = found.some(({ id }) => id === chosen) ? chosen : '';
  return (
    <details className="card">
      <summary>{say('offerHandBack')}</summary>
      <div className="stack">
        <LineField label={say('search')} value={search} onChange={setSearch} />
        {error && <Waiting error={error} again={again} />}
        <Field label={say('handBackTo')} error={action.errorOf('toPersonId')}>
          {(attributes) => (
            <select {...attributes} value={toPersonId} onChange={({ target }) => setTo(target.value)}>
              <option value="" />
              {found.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <TextField
          label={say('handBackNote')}
          error={action.errorOf('note')}
          value={note}
          onChange={setNote}
        />
        <Button
          primary
          busy={action.busy}
          onClick={() =>
            void run(change.offerHandBack, { input: { requestId: request.id, toPersonId, note } })
          }
        >
          {say('offerHandBack')}
        </Button>
      </div>
    </details>
  );
}

function HoursForm({ request, action, run }: Props) {
  const { say } = useSpeech();
  const [id, setId] = useState(() => `hrs_${v7()}`);
  const [minutes, setMinutes] = useState('30');
  const record = async () => {
    const input = { id, requestId: request.id, minutes: wholeIn(minutes) };
    // Sent twice it is written down once: another id only after it was.
    if (await run(change.recordHours, { input })) setId(`hrs_${v7()}`);
  };
  return (
    <div className="row">
      <LineField
        inputMode="numeric"
        label={say('minutes')}
        error={action.errorOf('minutes')}
        value={minutes}
        onChange={setMinutes}
      />
      <Button busy={action.busy} onClick={() => void record()}>
        {say('recordHours')}
      </Button>
    </div>
  );
}
