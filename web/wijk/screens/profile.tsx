import { lazy, useState } from 'react';
import { download } from '../../kit/download.ts';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech, withTexts } from '../../kit/language.tsx';
import { allLanguages, type Language, languages } from '../../kit/languages.ts';
import { Button, Choices, Form, Heading, Notice, Page, Waiting } from '../../kit/parts.tsx';
import { ChoiceField, LineField } from '../../kit/simple-fields.tsx';
import { useAction } from '../../kit/use-action.ts';
import { useQuery } from '../../kit/use-query.ts';
import { WhenThere } from '../../kit/when-there.tsx';
import { graphql } from '../generated/gql.ts';
import type { ProfileQuery } from '../generated/graphql.ts';
import { useHere } from '../here.tsx';
import { profileLanguage } from '../own-language.ts';
import { Vouching } from './belonging.tsx';
import { NameField, StreetField, TimesField } from './fields.tsx';
import { Leaving } from './leaving.tsx';
import { OwnSafety } from './own-safety.tsx';
import { TellingWishes } from './telling-form.tsx';

const OwnDeskLog = lazy(() => withTexts(import('./desk-log.tsx'), 'desk', 'log'));

const profileDocument = graphql(`
  query Profile { me { livedExperience times nearby reach person { name languages street talents } } }
`);
const updateDocument = graphql(`
  mutation UpdateProfile($input: UpdateProfileInput!) { updateProfile(input: $input) { userErrors { code field message } } }
`);
const everythingDocument = graphql(`
  query Everything { me { everything } }
`);

/** What is known of oneself: to change, to download, to erase. */
export function Profile() {
  const { say } = useSpeech();
  const { api } = useHere();
  const { data, error, again } = useQuery(api, profileDocument, {});
  const { busy, errors, run } = useAction();
  const keep = () =>
    run(async () => {
      const { me } = await api.ask(everythingDocument, {});
      download('noaber.json', 'application/json', me.everything);
      return [];
    });
  return (
    <Page title={say('profile')}>
      <p className="nl-paragraph">{say('profileIntro')}</p>
      {data?.me.person ? <ProfileForm me={data.me} /> : <Waiting error={error} again={again} />}
      {data?.me.person && <TellingWishes />}
      <WhenThere>
        <OwnDeskLog />
      </WhenThere>
      <Vouching />
      <OwnSafety />
      <Heading>{say('myData')}</Heading>
      <Mend errors={errors} />
      <Button busy={busy} onClick={() => void keep()}>
        {say('download')}
      </Button>
      <Leaving />
    </Page>
  );
}

function ProfileForm({ me }: { me: ProfileQuery['me'] }) {
  const { say, language: spoken, choose } = useSpeech();
  const { api, wijk, again } = useHere();
  const { busy, errors, run, errorOf } = useAction();
  const before = me.person?.languages ?? [];
  const [language, setLanguage] = useState<Language>(profileLanguage(before) ?? spoken);
  const [saved, setSaved] = useState(false);
  const [name, setName] = useState(me.person?.name ?? '');
  const [street, setStreet] = useState(me.person?.street ?? '');
  const [reach, setReach] = useState(me.reach ?? '');
  const [talents, setTalents] = useState<string[]>(me.person?.talents ?? []);
  const [lived, setLived] = useState<string[]>(me.livedExperience);
  const [times, setTimes] = useState(me.times);
  const [nearby, setNearby] = useState<'nearby'[]>(me.nearby ? ['nearby'] : []);
  const themes = wijk.categories.map(({ id, name }) => ({ value: id, label: name }));
  const save = async () => {
    const input = {
      name,
      street: street || null,
      languages: [language, ...before.filter((one) => one !== language && one !== profileLanguage(before))],
      reach: reach || null,
      talents,
      livedExperience: lived,
      times,
      nearby: nearby.includes('nearby'),
    };
    const fine = await run(async () => (await api.ask(updateDocument, { input })).updateProfile.userErrors);
    setSaved(fine);
    if (!fine) return;
    // In another language everything is asked anew by itself.
    if (language !== spoken && language !== profileLanguage(before)) await choose(language).catch(again);
    else await again();
  };
  return (
    <Form send={save}>
      <NameField value={name} error={errorOf('name')} onChange={setName} />
      <StreetField value={street} error={errorOf('street')} onChange={setStreet} />
      <ChoiceField
        label={say('ownLanguage')}
        hint={say('ownLanguageHint')}
        value={language}
        options={allLanguages.map((value) => ({ value, label: languages[value].name }))}
        onChange={setLanguage}
      />
      <LineField
        label={say('reach')}
        hint={say('reachHint')}
        error={errorOf('reach')}
        value={reach}
        onChange={setReach}
      />
      <Choices legend={say('talents')} many options={themes} chosen={talents} onChange={setTalents} />
      <Choices legend={say('lived')} many options={themes} chosen={lived} onChange={setLived} />
      <p className="quiet">{say('livedHint')}</p>
      <TimesField legend={say('whenTime')} value={times} onChange={setTimes} />
      <Choices
        legend={say('nearbyLegend')}
        many
        options={[{ value: 'nearby', label: say('nearby') }]}
        chosen={nearby}
        onChange={setNearby}
      />
      <Mend errors={errors} shown={['name', 'street', 'reach']} />
      <Button primary type="submit" busy={busy}>
        {say('save')}
      </Button>
      {saved && <Notice>{say('saved')}</Notice>}
    </Form>
  );
}
