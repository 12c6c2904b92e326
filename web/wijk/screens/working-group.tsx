import { useState } from 'react';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { Button, Choices, Notice, Waiting } from '../../kit/parts.tsx';
import { LineField } from '../../kit/simple-fields.tsx';
import { useAction } from '../../kit/use-action.ts';
import { useQuery } from '../../kit/use-query.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';
import { PotField } from './money-fields.tsx';

const choiceDocument = graphql(
  `query GroupChoice($search: String) { members(search: $search, first: 50) { edges { node { id name } } } }`,
);
const groupDocument = graphql(
  `mutation SetWorkingGroup($input: SetWorkingGroupInput!) { setWorkingGroup(input: $input) { userErrors { code field message } } }`,
);

type Pots = readonly {
  readonly id: string;
  readonly name: string;
  readonly workingGroup: readonly { readonly id: string; readonly name?: string | null }[];
}[];
type Props = { readonly pots: Pots; readonly again: () => Promise<void> };

/** Say who the working group of a pot is, for the board. Who can be chosen is asked once it is opened. */
export function WorkingGroup({ pots, again }: Props) {
  const { say } = useSpeech();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('setWorkingGroup')}</summary>
      {open && <Choosing pots={pots} again={again} />}
    </details>
  );
}

function Choosing({ pots, again }: Props) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { busy, errors, done, run, errorOf } = useAction();
  const [search, setSearch] = useState('');
  const found = useQuery(api, choiceDocument, { search: search || null });
  const [potId, setPotId] = useState(pots[0]?.id ?? '');
  const groupOf = (id: string) => pots.find((pot) => pot.id === id)?.workingGroup ?? [];
  const [people, setPeople] = useState(() => groupOf(potId).map(({ id }) => id));
  const [picked, setPicked] = useState<ReadonlyMap<string, string>>(new Map());
  const [why, setWhy] = useState('');
  const nodes = found.data?.members.edges.map(({ node }) => node) ?? [];
  // Who is in it already or was ticked stays to be seen, also while another is searched.
  const options = new Map([
    ...[...groupOf(potId), ...nodes].map(({ id, name }) => [id, name ?? ''] as const),
    ...picked,
  ]);
  const pick = (ids: string[]) => {
    setPeople(ids);
    setPicked(new Map(ids.map((id) => [id, options.get(id) ?? ''])));
  };
  const send = async () => {
    const input = { potId, people, why };
    if (!(await run(async () => (await api.ask(groupDocument, { input })).setWorkingGroup.userErrors)))
      return;
    setWhy('');
    await again();
  };
  return (
    <div className="stack">
      <PotField
        label={say('pot')}
        pots={pots}
        value={potId}
        error={errorOf('potId')}
        onChange={(id) => {
          setPotId(id);
          setPeople(groupOf(id).map((person) => person.id));
          setPicked(new Map());
        }}
      />
      <LineField label={say('search')} value={search} onChange={setSearch} />
      {(found.error || !found.data) && <Waiting error={found.error} again={found.again} />}
      <Choices
        many
        legend={say('whoInGroup')}
        options={[...options].map(([value, label]) => ({ value, label }))}
        chosen={people}
        onChange={pick}
      />
      <LineField
        label={say('why')}
        hint={say('publicHint')}
        error={errorOf('why')}
        value={why}
        onChange={setWhy}
      />
      <Mend errors={errors} shown={['why', 'potId']} />
      {done && <Notice>{say('saved')}</Notice>}
      <Button primary busy={busy} onClick={() => void send()}>
        {say('save')}
      </Button>
    </div>
  );
}
