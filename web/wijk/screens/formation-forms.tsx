import { useState } from 'react';
import { v7 } from 'uuid';
import { fiscalDay } from '../../../schema/money.ts';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { centsIn, EuroField } from '../../kit/money.tsx';
import { Button, Form } from '../../kit/parts.tsx';
import { ChoiceField, LineField } from '../../kit/simple-fields.tsx';
import { useAction } from '../../kit/use-action.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';
import type { Services, Specialisms } from './carrying-query.ts';
import { hundredthsIn } from './figures.ts';

const openDocument = graphql(
  `mutation OpenSpecialism($input: OpenSpecialismInput!) { openSpecialism(input: $input) { userErrors { code field message } } }`,
);
const changeDocument = graphql(
  `mutation ChangeSpecialism($input: ChangeSpecialismInput!) { changeSpecialism(input: $input) { userErrors { code field message } } }`,
);
const actualDocument = graphql(
  `mutation SetActualFte($input: StrengthInput!) { setActualFte(input: $input) { userErrors { code field message } } }`,
);
const baselineDocument = graphql(
  `mutation ProposeBaseline($input: StrengthInput!) { proposeBaseline(input: $input) { userErrors { code field message } } }`,
);

type Props = {
  readonly specialisms: Specialisms;
  readonly services: Services;
  readonly again: () => Promise<void>;
};

/** What coordinator, WIJ and board do with the formation, as far as it is theirs. */
export function FormationForms({ specialisms, services, again }: Props) {
  const { me } = useHere();
  const [coordinator, wij, board] = (['coordinator', 'wij', 'board'] as const).map((role) =>
    me.roles.includes(role),
  );
  const writes = coordinator || wij;
  return (
    <>
      {writes && specialisms.length > 0 && (
        <StrengthForm what="setActual" specialisms={specialisms} again={again} />
      )}
      {(coordinator || board) && specialisms.length > 0 && (
        <StrengthForm what="proposeBaseline" specialisms={specialisms} again={again} />
      )}
      {writes && <SpecialismForm services={services} again={again} />}
      {writes && specialisms.length > 0 && (
        <SpecialismForm services={services} specialisms={specialisms} again={again} />
      )}
    </>
  );
}

const nobody = '';

/** A new specialism, or another name and service for one that is there. */
function SpecialismForm({
  specialisms,
  services,
  again,
}: Omit<Props, 'specialisms'> & { readonly specialisms?: Specialisms }) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { busy, errors, run, errorOf } = useAction();
  const [id, setId] = useState(() => specialisms?.[0]?.id ?? `spc_${v7()}`);
  const [seen, setSeen] = useState(specialisms?.[0]);
  const [name, setName] = useState(seen?.name ?? '');
  const [serviceId, setService] = useState(seen?.service?.id ?? nobody);
  const choose = (one: Specialisms[number] | undefined) => {
    setId(one?.id ?? `spc_${v7()}`);
    setSeen(one);
    setName(one?.name ?? '');
    setService(one?.service?.id ?? nobody);
  };
  const send = async () => {
    // As it was when it was chosen: what somebody else changed meanwhile is not undone unseen.
    const shape = { name, serviceId: serviceId || null };
    const fine = await run(async () =>
      seen
        ? (await api.ask(changeDocument, { input: { specialismId: id, version: seen.version, ...shape } }))
            .changeSpecialism.userErrors
        : (await api.ask(openDocument, { input: { id, ...shape } })).openSpecialism.userErrors,
    );
    if (!fine) return;
    if (seen) setSeen({ ...seen, version: seen.version + 1 });
    else choose(undefined);
    await again();
  };
  return (
    <details>
      <summary>{say(specialisms ? 'changeSpecialism' : 'openSpecialism')}</summary>
      <Form send={send}>
        {specialisms && (
          <ChoiceField
            label={say('specialism')}
            value={id}
            options={specialisms.map((one) => ({ value: one.id, label: one.name }))}
            onChange={(chosen) => choose(specialisms.find((one) => one.id === chosen))}
          />
        )}
        <LineField label={say('specialismName')} value={name} error={errorOf('name')} onChange={setName} />
        <ChoiceField
          label={say('forService')}
          value={serviceId}
          options={[
            { value: nobody, label: say('noOneService') },
            ...services.map((one) => ({ value: one.id, label: one.name })),
          ]}
          onChange={setService}
        />
        <Mend errors={errors} shown={['name']} />
        <Button primary type="submit" busy={busy}>
          {say('save')}
        </Button>
      </Form>
    </details>
  );
}

/** How much there is of a specialism from a day on: as it is, or as a baseline to agree on. */
function StrengthForm({
  what,
  specialisms,
  again,
}: Pick<Props, 'specialisms' | 'again'> & { readonly what: 'setActual' | 'proposeBaseline' }) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { busy, errors, run, errorOf } = useAction();
  const [specialismId, setSpecialism] = useState(specialisms[0]?.id ?? '');
  const [from, setFrom] = useState(() => fiscalDay(new Date()));
  const [until, setUntil] = useState('');
  const [fte, setFte] = useState('');
  const [tariff, setTariff] = useState('');
  const [why, setWhy] = useState('');
  const send = async () => {
    const seen = specialisms.find(({ id }) => id === specialismId);
    if (!seen) return;
    const strength = { from, until: until || null, fte: hundredthsIn(fte), tariff: centsIn(tariff), why };
    const input = { specialismId, version: seen.version, ...strength };
    const fine = await run(async () =>
      what === 'setActual'
        ? (await api.ask(actualDocument, { input })).setActualFte.userErrors
        : (await api.ask(baselineDocument, { input })).proposeBaseline.userErrors,
    );
    if (fine) setWhy('');
    // Also where somebody else changed it meanwhile: that is to be seen, and the next try goes by it.
    await again();
  };
  return (
    <details>
      <summary>{say(what)}</summary>
      <Form send={send}>
        <ChoiceField
          label={say('specialism')}
          value={specialismId}
          options={specialisms.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setSpecialism}
        />
        <LineField
          label={say('fteLabel')}
          hint={say('fteHint')}
          inputMode="decimal"
          value={fte}
          error={errorOf('fte')}
          onChange={setFte}
        />
        <EuroField label={say('tariff')} value={tariff} error={errorOf('tariff')} onChange={setTariff} />
        <LineField
          type="date"
          label={say('fromDay')}
          value={from}
          error={errorOf('from')}
          onChange={setFrom}
        />
        <LineField
          type="date"
          label={say('lastDay')}
          hint={say('optional')}
          value={until}
          error={errorOf('until')}
          onChange={setUntil}
        />
        <LineField
          label={say('why')}
          hint={say('publicHint')}
          value={why}
          error={errorOf('why')}
          onChange={setWhy}
        />
        <Mend errors={errors} shown={['fte', 'tariff', 'from', 'until', 'why']} />
        <Button primary type="submit" busy={busy}>
          {say('save')}
        </Button>
      </Form>
    </details>
  );
}
