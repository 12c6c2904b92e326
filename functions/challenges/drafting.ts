import { type ChallengeTerms, type DossierRules, dossierSets } from '../../schema/dossiers.ts';
import type {
  ChangeChallengeInput,
  DraftChallengeInput,
  SetChallengeRulesInput,
} from '../../schema/generated/wijk.ts';
import { idRefusal } from '../../schema/ids.ts';
import { isDay } from '../../schema/money.ts';
import { rangeRefusal } from '../../schema/numbers.ts';
import { textRefusal, tidy } from '../../schema/texts.ts';
import { holding, speaking } from '../members/views.ts';
import { statutesOf } from '../statutes/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { demand, demandNone } from '../tenancy/refused.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import { digestOf, mostChanges, wasDone } from '../tenancy/trail.ts';
import { act } from './acting.ts';
import type { Challenge, WijkRules } from './rules.ts';
import { loadChallenge, loadRules, placeChallenge, placeRules } from './store.ts';

/** Begin a dossier. The same id and content is the same challenge. */
export async function draftChallenge(caller: Caller, input: DraftChallengeInput): Promise<Challenge> {
  await speaking(caller);
  const title = tidy(input.title);
  demandNone(idRefusal('chl', input.id), textRefusal('title', title, 3, 100));
  const { version } = await statutesOf(caller);
  const { elements, terms } = await loadRules(caller.table);
  const d = digestOf('draftChallenge', { id: input.id, title });
  const challenge: Challenge = {
    id: input.id,
    title,
    state: 'draft',
    draftedAt: caller.at,
    group: [caller.personId],
    asking: [],
    rules: { elements, terms },
    answers: {},
    evaluations: [],
    trail: [{ ...caller.signature, action: 'draftChallenge', st: version, d }],
  };
  try {
    await caller.table.put(placeChallenge(challenge), 'absent');
    return challenge;
  } catch (cause) {
    if (!(cause instanceof Conflict)) throw cause;
    const before = await loadChallenge(caller.table, input.id, true);
    demand(before && wasDone(before.trail.slice(0, 1), caller.personId, d), 'ID_TAKEN', { field: 'id' });
    return before;
  }
}

/** Write in the dossier. */
export async function changeChallenge(caller: Caller, input: ChangeChallengeInput): Promise<Challenge> {
  const { version, startsOn } = input;
  const title = input.title === null || input.title === undefined ? undefined : tidy(input.title);
  const answers = input.answers.map(({ element, text }) => ({ element, text: tidy(text) }));
  demandNone(
    title === undefined ? undefined : textRefusal('title', title, 3, 100),
    startsOn && !isDay(startsOn) ? { code: 'BAD_DAY', field: 'startsOn' } : undefined,
    ...answers.map(({ element, text }) => textRefusal(`answers.${element}`, text, 0, 4_000)),
  );
  return act(caller, 'change', input, {
    command: ({ challenge: { rules } }) => {
      const known = rules.elements.map(({ id }) => id);
      const stranger = answers.find(({ element }) => !known.includes(element));
      demand(!stranger, 'UNKNOWN_ELEMENT', {
        field: 'answers',
        values: { element: stranger?.element ?? '' },
      });
      return {
        kind: 'change',
        version,
        title,
        startsOn: startsOn ?? undefined,
        answers: Object.fromEntries(answers.map(({ element, text }) => [element, text])),
      };
    },
  });
}

const termRefusals = ({ applyWeeks, decisionWeeks, months, extensionMonths }: ChallengeTerms) => [
  applyWeeks === null ? undefined : rangeRefusal('terms.applyWeeks', applyWeeks, 1, 52),
  decisionWeeks === null ? undefined : rangeRefusal('terms.decisionWeeks', decisionWeeks, 1, 52),
  months === null ? undefined : rangeRefusal('terms.months', months, 1, 60),
  extensionMonths === null ? undefined : rangeRefusal('terms.extensionMonths', extensionMonths, 0, 60),
];

function chosen({ set, elements: own, terms }: SetChallengeRulesInput): DossierRules {
  const shipped = set === 'own' ? undefined : dossierSets[set];
  const given = terms && {
    applyWeeks: terms.applyWeeks ?? null,
    decisionWeeks: terms.decisionWeeks ?? null,
    months: terms.months ?? null,
    extensionMonths: terms.extensionMonths ?? null,
  };
  const elements = own.map(({ id, name }) => ({ id, name: { nl: tidy(name), en: tidy(name) } }));
  return {
    elements: shipped?.elements ?? elements,
    terms: given ?? shipped?.terms ?? dossierSets.middelburg.terms,
  };
}

/** Choose what dossiers must say and by when, for what is begun from now on. */
export async function setChallengeRules(caller: Caller, input: SetChallengeRulesInput): Promise<WijkRules> {
  await holding(caller, 'coordinator');
  const why = tidy(input.why);
  const { set, version } = input;
  const { elements, terms } = chosen(input);
  const again = elements.find(({ id }, i) => elements.findIndex((one) => one.id === id) < i);
  const odd = elements.findIndex(({ id }) => !/^[a-z][A-Za-z0-9]{0,39}$/.test(id));
  demandNone(
    textRefusal('why', why, 3, 1_000),
    rangeRefusal('elements', elements.length, 1, 20),
    again ? { code: 'NAMED_TWICE', field: 'elements', values: { name: again.id } } : undefined,
    odd >= 0 ? { code: 'BAD_ELEMENT', field: `elements.${odd}.id` } : undefined,
    ...elements.map(({ name }, i) => textRefusal(`elements.${i}.name`, name.nl, 3, 100)),
    ...termRefusals(terms),
  );
  const { version: st } = await statutesOf(caller);
  const d = digestOf('setChallengeRules', { set, elements, terms, version });
  const before = await loadRules(caller.table, true);
  const same = ({ trail }: WijkRules) => wasDone(trail.slice(-1), caller.personId, d);
  if (same(before)) return before;
  demand(version === before.trail.length, 'DOSSIER_CHANGED', { field: 'version' });
  demand(version < mostChanges, 'CHANGED_TOO_OFTEN', { field: 'version' });
  const change = { ...caller.signature, action: 'setChallengeRules', st, d, why };
  const after: WijkRules = { set, elements, terms, trail: [...before.trail, change] };
  try {
    await caller.table.put(placeRules(after), version ? { version } : 'absent');
    return after;
  } catch (cause) {
    if (!(cause instanceof Conflict)) throw cause;
    const now = await loadRules(caller.table, true);
    demand(same(now), 'DOSSIER_CHANGED', { field: 'version' });
    return now;
  }
}
