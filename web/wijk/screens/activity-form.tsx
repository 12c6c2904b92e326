import { useState } from 'react';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { instantIn, localMoment } from '../../kit/moments.ts';
import { badAmount, centsOrZero, EuroField } from '../../kit/money.tsx';
import { wholeIn } from '../../kit/numbers.ts';
import { Button, Choices, Notice } from '../../kit/parts.tsx';
import { ChoiceField, LineField, TextField } from '../../kit/simple-fields.tsx';
import { useSending } from '../../kit/use-sending.ts';
import { useDraft } from '../drafts.ts';
import { graphql } from '../generated/gql.ts';
import type { ActivityCategory } from '../generated/graphql.ts';
import { useHere } from '../here.tsx';

const planDocument = graphql(
  `mutation PlanActivity($input: PlanActivityInput!) { planActivity(input: $input) { userErrors { code field message } } }`,
);

const categories = [
  'meet',
  'eat',
  'learn',
  'language',
  'make',
  'move',
  'advice',
  'children',
] as const satisfies readonly ActivityCategory[];
const rhythms = ['once', 'weekly', 'fortnightly', 'monthly'] as const;
type Rhythm = (typeof rhythms)[number];
const givers = ['house', 'me', 'unnamed'] as const;
type Giver = (typeof givers)[number];

/** Which of its weekday in the month a day is, as RFC 5545 writes it; the fifth is the last. */
function monthly(local: string): string {
  const day = new Date(`${local.slice(0, 10)}T12:00:00Z`);
  const name = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][day.getUTCDay()] ?? 'MO';
  const which = Math.ceil(day.getUTCDate() / 7);
  return `FREQ=MONTHLY;BYDAY=${which > 4 ? -1 : which}${name}`;
}

/** The rule for a rhythm. */
function ruleOf(rhythm: Rhythm, local: string, count: string): string | null {
  if (rhythm === 'once') return null;
  const often = {
    weekly: 'FREQ=WEEKLY',
    fortnightly: 'FREQ=WEEKLY;INTERVAL=2',
    monthly: monthly(local),
  }[rhythm];
  return count.trim() ? `${often};COUNT=${wholeIn(count)}` : often;
}

const shown = ['title', 'text', 'place', 'startsAt', 'minutes', 'rule', 'places', 'cost'];
const empty = { title: '', text: '', place: '', minutes: '90', count: '', places: '', cost: '0' };

/** Make an activity, as a host, or propose one. */
export function PlanActivity({ again }: { again: () => Promise<void> }) {
  const { say } = useSpeech();
  const { api, me } = useHere();
  const { busy, errors, run, errorOf, id } = useSending('act', again);
  const { kept, keep } = useDraft('agenda');
  const [typed, setTyped] = useState(() => ({ ...empty, ...kept }));
  // What was typed before is there to be seen.
  const [begun] = useState(Object.keys(kept).length > 0);
  const [startsAt, setStartsAt] = useState(() => localMoment(Date.now() + 7 * 86_400_000));
  const [category, setCategory] = useState<ActivityCategory>('meet');
  const [rhythm, setRhythm] = useState<Rhythm>('once');
  const [giver, setGiver] = useState<Giver>('house');
  const [marks, setMarks] = useState<('series' | 'public')[]>(['public']);
  const [done, setDone] = useState(false);
  const isHost = me.roles.includes('host');
  const set = (field: keyof typeof empty) => (value: string) => {
    setTyped({ ...typed, [field]: value });
    keep(field, value);
  };
  const send = async () => {
    const cost = centsOrZero(typed.cost);
    const input = {
      id,
      title: typed.title,
      text: typed.text,
      place: typed.place,
      category,
      startsAt: instantIn(startsAt),
      minutes: wholeIn(typed.minutes),
      rule: ruleOf(rhythm, startsAt, typed.count),
      series: marks.includes('series'),
      places: typed.places.trim() ? wholeIn(typed.places) : null,
      giverId: giver === 'house' ? null : me.id,
      giverNamed: giver !== 'unnamed',
      cost: cost ?? 0,
      public: marks.includes('public'),
    };
    const fine = await run(async () => {
      if (cost === undefined) return [badAmount(say, 'cost')];
      return (await api.ask(planDocument, { input })).planActivity.userErrors;
    });
    setDone(fine);
    if (!fine) return;
    for (const field of Object.keys(empty)) keep(field, '');
    setTyped(empty);
    await again();
  };
  if (!isHost && !me.roles.includes('resident')) return null;
  return (
    <details className="no-print" open={begun}>
      <summary>{say(isHost ? 'planActivity' : 'proposeActivity')}</summary>
      <div className="stack">
        <LineField
          label={say('activityTitle')}
          value={typed.title}
          error={errorOf('title')}
          onChange={set('title')}
        />
        <TextField
          label={say('activityText')}
          value={typed.text}
          error={errorOf('text')}
          onChange={set('text')}
        />
        <LineField
          label={say('activityPlace')}
          value={typed.place}
          error={errorOf('place')}
          onChange={set('place')}
        />
        <ChoiceField
          label={say('activityCategory')}
          value={category}
          options={categories.map((value) => ({ value, label: say(`cat_${value}`) }))}
          onChange={setCategory}
        />
        <LineField
          type="datetime-local"
          label={say('activityStart')}
          value={startsAt}
          error={errorOf('startsAt')}
          onChange={setStartsAt}
        />
        <LineField
          type="number"
          label={say('activityMinutes')}
          value={typed.minutes}
          error={errorOf('minutes')}
          onChange={set('minutes')}
        />
        <ChoiceField
          label={say('activityRepeat')}
          value={rhythm}
          error={errorOf('rule')}
          options={rhythms.map((value) => ({ value, label: say(`repeat_${value}`) }))}
          onChange={setRhythm}
        />
        {rhythm !== 'once' && (
          <LineField
            type="number"
            label={say('activityCount')}
            hint={say('activityCountHint')}
            value={typed.count}
            onChange={set('count')}
          />
        )}
        <LineField
          type="number"
          label={say('activityPlaces')}
          hint={say('activityPlacesHint')}
          value={typed.places}
          error={errorOf('places')}
          onChange={set('places')}
        />
        <ChoiceField
          label={say('activityGiver')}
          value={giver}
          options={givers.map((value) => ({ value, label: say(`giver_${value}`) }))}
          onChange={setGiver}
        />
        <EuroField
          label={say('activityCost')}
          value={typed.cost}
          error={errorOf('cost')}
          onChange={set('cost')}
        />
        <Choices
          legend={say('activityMarks')}
          many
          options={[
            { value: 'series', label: say('activitySeries') },
            { value: 'public', label: say('activityPublic') },
          ]}
          chosen={marks}
          onChange={setMarks}
        />
        <Mend errors={errors} shown={shown} />
        <Button primary busy={busy} onClick={() => void send()}>
          {say(isHost ? 'planActivity' : 'proposeActivity')}
        </Button>
        {done && <Notice>{say('activitySaved')}</Notice>}
      </div>
    </details>
  );
}
