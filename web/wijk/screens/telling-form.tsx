import { useEffect, useState } from 'react';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { allLanguages, isLanguage, languages } from '../../kit/languages.ts';
import { useMoments } from '../../kit/moments.ts';
import { Button, Heading, Notice, Waiting } from '../../kit/parts.tsx';
import { ChoiceField, LineField } from '../../kit/simple-fields.tsx';
import { useAction } from '../../kit/use-action.ts';
import { useQuery } from '../../kit/use-query.ts';
import { graphql } from '../generated/gql.ts';
import type { TellingChannel, TellingQuery, TellingWhen } from '../generated/graphql.ts';
import { useHere } from '../here.tsx';
import { PushDevices } from './push-devices.tsx';

const tellingDocument = graphql(`
  query Telling { me { telling { choices { group when } channel phone quietFrom quietTo digestAt language failedAt } } }
`);
const setDocument = graphql(`
  mutation SetTelling($input: SetTellingInput!) { setTelling(input: $input) { userErrors { code field message } } }
`);

const whens = ['atOnce', 'daily', 'weekly', 'never'] as const satisfies readonly TellingWhen[];
/** What of it has a field whatever is chosen. */
const shown = ['channel', 'quietFrom', 'quietTo', 'digestAt'];
const channels = ['email', 'push', 'phone'] as const satisfies readonly TellingChannel[];

/** How one is told: how soon of what, by what, and when not. */
export function TellingWishes() {
  const { say } = useSpeech();
  const { api } = useHere();
  const { data, error, again } = useQuery(api, tellingDocument, {});
  return (
    <section className="stack">
      <Heading>{say('tellingTitle')}</Heading>
      <p className="nl-paragraph">{say('tellingIntro')}</p>
      {data ? (
        <WishesForm telling={data.me.telling} again={again} />
      ) : (
        <Waiting error={error} again={again} />
      )}
      <PushDevices channel={data?.me.telling.channel} changed={again} />
    </section>
  );
}

function WishesForm({
  telling,
  again,
}: {
  telling: TellingQuery['me']['telling'];
  again: () => Promise<void>;
}) {
  const { say } = useSpeech();
  const { moment } = useMoments();
  const { api } = useHere();
  const { busy, errors, run, errorOf } = useAction();
  const [saved, setSaved] = useState(false);
  const [wishes, setWishes] = useState(telling);
  // Turning notifications on chooses them; what was typed meanwhile stays.
  useEffect(() => setWishes((before) => ({ ...before, channel: telling.channel })), [telling.channel]);
  const change = (more: Partial<typeof wishes>) => {
    setSaved(false);
    setWishes({ ...wishes, ...more });
  };
  const save = async () => {
    const { choices, channel, phone, quietFrom, quietTo, digestAt, language } = wishes;
    const input = {
      choices: choices.map(({ group, when }) => ({ group, when })),
      ...{ channel, phone: phone || null, quietFrom, quietTo, digestAt, language },
    };
    const fine = await run(async () => (await api.ask(setDocument, { input })).setTelling.userErrors);
    // What hangs on it is told anew: whether letters arrive, and whether there is a device to push to.
    if (fine) await again();
    setSaved(fine);
  };
  const time = (field: 'quietFrom' | 'quietTo' | 'digestAt') => (
    <LineField
      label={say(`telling_${field}`)}
      value={wishes[field]}
      error={errorOf(field)}
      onChange={(value) => change({ [field]: value })}
    />
  );
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {telling.failedAt && (
        <Notice kind="warning">{say('tellingFailed', { at: moment(telling.failedAt) })}</Notice>
      )}
      {wishes.choices.map(({ group, when }) => (
        <ChoiceField
          key={group}
          label={say(`telling_${group}`)}
          value={when}
          options={whens.map((value) => ({ value, label: say(`when_${value}`) }))}
          onChange={(chosen) =>
            change({
              choices: wishes.choices.map((one) => (one.group === group ? { group, when: chosen } : one)),
            })
          }
        />
      ))}
      <ChoiceField
        label={say('tellingChannel')}
        value={wishes.channel}
        error={errorOf('channel')}
        options={channels.map((value) => ({ value, label: say(`channel_${value}`) }))}
        onChange={(channel) => change({ channel })}
      />
      {wishes.channel === 'phone' && (
        <LineField
          label={say('tellingPhone')}
          hint={say('tellingPhoneHint')}
          value={wishes.phone ?? ''}
          error={errorOf('phone')}
          onChange={(phone) => change({ phone })}
        />
      )}
      {time('digestAt')}
      {time('quietFrom')}
      {time('quietTo')}
      <ChoiceField
        label={say('tellingLanguage')}
        value={isLanguage(wishes.language) ? wishes.language : 'nl'}
        options={allLanguages.map((value) => ({ value, label: languages[value].name }))}
        onChange={(language) => change({ language })}
      />
      <Mend errors={errors} shown={wishes.channel === 'phone' ? [...shown, 'phone'] : shown} />
      <Button type="submit" busy={busy}>
        {say('tellingSave')}
      </Button>
      {saved && <Notice>{say('saved')}</Notice>}
    </form>
  );
}
