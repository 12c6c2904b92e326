import { useState } from 'react';
import { fiscalDay } from '../../../schema/money.ts';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { Button, Choices, Form } from '../../kit/parts.tsx';
import { ChoiceField, LineField } from '../../kit/simple-fields.tsx';
import { useAction } from '../../kit/use-action.ts';
import { useSending } from '../../kit/use-sending.ts';
import { graphql } from '../generated/gql.ts';
import type { Provider } from '../generated/graphql.ts';
import { useHere } from '../here.tsx';
import type { Services } from './carrying-query.ts';

const openDocument = graphql(
  `mutation OpenService($input: OpenServiceInput!) { openService(input: $input) { userErrors { code field message } } }`,
);
const changeDocument = graphql(
  `mutation ChangeService($input: ChangeServiceInput!) { changeService(input: $input) { userErrors { code field message } } }`,
);
const providerDocument = graphql(
  `mutation SetProvider($input: SetProviderInput!) { setProvider(input: $input) { userErrors { code field message } } }`,
);

type Props = { readonly services: Services; readonly again: () => Promise<void> };

const providers: readonly Provider[] = ['wij', 'together', 'residents'];
const shown = ['name', 'why', 'from', 'provider'];
const today = (): string => fiscalDay(new Date());

/** What the coordinator does with services. */
export function ServiceForms({ services, again }: Props) {
  return (
    <>
      {services.length > 0 && <SetProvider services={services} again={again} />}
      <OpenService again={again} />
      {services.length > 0 && <ChangeService services={services} again={again} />}
    </>
  );
}

function ProviderField({ value, error, onChange }: ProviderProps) {
  const { say } = useSpeech();
  return (
    <ChoiceField
      label={say('provider')}
      value={value}
      error={error}
      options={providers.map((one) => ({ value: one, label: say(`provider_${one}`) }))}
      onChange={onChange}
    />
  );
}
type ProviderProps = {
  readonly value: Provider;
  readonly error?: string;
  readonly onChange: (provider: Provider) => void;
};

function CategoriesField({ chosen, onChange }: CategoriesProps) {
  const { say } = useSpeech();
  const { wijk } = useHere();
  return (
    <Choices
      many
      legend={say('serviceCategories')}
      options={wijk.categories.map(({ id: value, name: label }) => ({ value, label }))}
      chosen={chosen}
      onChange={onChange}
    />
  );
}
type CategoriesProps = {
  readonly chosen: readonly string[];
  readonly onChange: (categories: string[]) => void;
};

function OpenService({ again }: Pick<Props, 'again'>) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { busy, errors, run, errorOf, id } = useSending('svc', again);
  const [name, setName] = useState('');
  const [categories, setCategories] = useState<string[]>([]);
  const [provider, setProvider] = useState<Provider>('wij');
  const [from, setFrom] = useState(today);
  const [why, setWhy] = useState('');
  const send = async () => {
    const input = { id, name, categories, provider, from, why };
    if (!(await run(async () => (await api.ask(openDocument, { input })).openService.userErrors))) return;
    setName('');
    setCategories([]);
    setWhy('');
    await again();
  };
  return (
    <details>
      <summary>{say('openService')}</summary>
      <Form send={send}>
        <LineField label={say('serviceName')} value={name} error={errorOf('name')} onChange={setName} />
        <CategoriesField chosen={categories} onChange={setCategories} />
        <ProviderField value={provider} error={errorOf('provider')} onChange={setProvider} />
        <LineField type="date" label={say('since')} value={from} error={errorOf('from')} onChange={setFrom} />
        <LineField
          label={say('why')}
          hint={say('publicHint')}
          value={why}
          error={errorOf('why')}
          onChange={setWhy}
        />
        <Mend errors={errors} shown={shown} />
        <Button primary type="submit" busy={busy}>
          {say('save')}
        </Button>
      </Form>
    </details>
  );
}

function ServiceField({ services, value, onChange }: ServiceProps) {
  const { say } = useSpeech();
  return (
    <ChoiceField
      label={say('service')}
      value={value}
      options={services.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={onChange}
    />
  );
}
type ServiceProps = {
  readonly services: Services;
  readonly value: string;
  readonly onChange: (id: string) => void;
};

function ChangeService({ services, again }: Props) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { busy, errors, run, errorOf } = useAction();
  const [chosen, setChosen] = useState(services[0]);
  const [name, setName] = useState(chosen?.name ?? '');
  const [categories, setCategories] = useState(chosen?.categories.map(({ id }) => id) ?? []);
  const choose = (id: string) => {
    const one = services.find((service) => service.id === id);
    setChosen(one);
    setName(one?.name ?? '');
    setCategories(one?.categories.map((category) => category.id) ?? []);
  };
  const send = async () => {
    if (!chosen) return;
    // As it was when it was chosen: what somebody else changed meanwhile is not undone unseen.
    const input = { serviceId: chosen.id, version: chosen.version, name, categories };
    const fine = await run(async () => (await api.ask(changeDocument, { input })).changeService.userErrors);
    if (fine) setChosen({ ...chosen, version: chosen.version + 1 });
    await again();
  };
  return (
    <details>
      <summary>{say('changeService')}</summary>
      <Form send={send}>
        <ServiceField services={services} value={chosen?.id ?? ''} onChange={choose} />
        <LineField label={say('serviceName')} value={name} error={errorOf('name')} onChange={setName} />
        <CategoriesField chosen={categories} onChange={setCategories} />
        <Mend errors={errors} shown={shown} />
        <Button primary type="submit" busy={busy}>
          {say('save')}
        </Button>
      </Form>
    </details>
  );
}

function SetProvider({ services, again }: Props) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { busy, errors, run, errorOf } = useAction();
  const [serviceId, setService] = useState(services[0]?.id ?? '');
  const [provider, setProvider] = useState<Provider>('together');
  const [from, setFrom] = useState(today);
  const [why, setWhy] = useState('');
  const send = async () => {
    const seen = services.find(({ id }) => id === serviceId);
    if (!seen) return;
    const input = { serviceId, version: seen.version, provider, from, why };
    const fine = await run(async () => (await api.ask(providerDocument, { input })).setProvider.userErrors);
    if (fine) setWhy('');
    // Also where somebody else changed it meanwhile: that is to be seen, and the next try goes by it.
    await again();
  };
  return (
    <details>
      <summary>{say('setProvider')}</summary>
      <Form send={send}>
        <ServiceField services={services} value={serviceId} onChange={setService} />
        <ProviderField value={provider} error={errorOf('provider')} onChange={setProvider} />
        <LineField
          type="date"
          label={say('fromDay')}
          value={from}
          error={errorOf('from')}
          onChange={setFrom}
        />
        <LineField
          label={say('why')}
          hint={say('publicHint')}
          value={why}
          error={errorOf('why')}
          onChange={setWhy}
        />
        <Mend errors={errors} shown={shown} />
        <Button primary type="submit" busy={busy}>
          {say('save')}
        </Button>
      </Form>
    </details>
  );
}
