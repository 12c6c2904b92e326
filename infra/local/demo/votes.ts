import type { Chance } from './random.ts';
import type { Resident, WijkCast } from './residents.ts';
import type { Happening, Stage } from './stage.ts';
import type { DemoWijk } from './wijken.ts';

type Plan = { readonly title: string; readonly text: string; readonly cost: number };

const plans: readonly Plan[] = [
  {
    title: 'Buurtmoestuin achter de flat',
    text: 'Bakken, aarde en een waterton. Wij graven en planten zelf. Iedereen mag oogsten.',
    cost: 140_000,
  },
  {
    title: 'Filmavond in de huiskamer',
    text: 'Elke maand een film, met soep vooraf. Wij koken en ruimen op. We lenen een scherm.',
    cost: 60_000,
  },
  {
    title: 'Bankjes langs het fietspad',
    text: 'Drie bankjes, zodat je kunt uitrusten op weg naar de winkel. De gemeente zet ze neer.',
    cost: 150_000,
  },
  {
    title: 'Fietsles voor wie het nooit leerde',
    text: 'Tien lessen met twee begeleiders uit de wijk. We lenen fietsen van de kringloop.',
    cost: 90_000,
  },
  {
    title: 'Schommel op het pleintje',
    text: 'De kinderen vroegen er zelf om. Ouders houden om de beurt toezicht en ruimen op.',
    cost: 145_000,
  },
  {
    title: 'Repaircafé, elke eerste zaterdag',
    text: 'Samen repareren wat kapot is. Nodig is gereedschap en koffie. Drie buren helpen al.',
    cost: 75_000,
  },
  {
    title: 'Geveltuintjes in drie straten',
    text: 'Tegels eruit, planten erin. Wij doen het werk op een dag samen, en daarna ieder zelf.',
    cost: 110_000,
  },
  {
    title: 'Taalmaatjes aan de keukentafel',
    text: 'Elke week een uur oefenen. Nodig zijn boekjes en een feestelijke afsluiting.',
    cost: 40_000,
  },
];

/** How each wijk votes: three as they really did, the others as most do. Amounts in cents. */
function rulesOf({ slug, inhabitants }: DemoWijk) {
  if (slug === 'korrewegwijk')
    return {
      title: 'Wijkstemdag',
      rule: 'greedy',
      channels: ['desk', 'paper'],
      maxCost: 150_000,
      budget: 300_000,
    };
  if (slug === 'hoogkerk')
    return {
      title: 'Drie euro per inwoner',
      ballotType: 'ranked',
      most: 3,
      rule: 'points',
      channels: ['web', 'paper'],
      budget: 300 * inhabitants,
    };
  if (slug === 'lewenborg')
    return { title: 'Wijkbudget', rule: 'greedy', channels: ['web'], budget: 2_500_000 };
  return { title: 'Wijkbudget', rule: 'equalShares', budget: 300_000 };
}

/** The money of a wijk and its votes: a grant, plans, a round that was counted, and one that is open. */
export function votesOf(
  stage: Stage,
  cast: WijkCast,
  wijk: DemoWijk,
  span: { readonly from: number; readonly to: number },
  chance: Chance,
): Happening[] {
  const happenings: Happening[] = [];
  const here = cast.residents.slice(0, 9);
  const treasurer = here[1] ?? cast.board;
  const at = (share: number) => Math.floor(span.from + (span.to - span.from) * share);
  const then = (share: number, who: Pick<Resident, 'sub'>, field: string, type: string, input: object) => {
    const instant = at(share);
    happenings.push({ at: instant, happen: () => stage.act(instant, who.sub, field, type, input) });
  };
  const id = (kind: string, share: number) => `${kind}_${chance.uuid(new Date(at(share)))}`;
  const rules = rulesOf(wijk);

  then(0.3, cast.board, 'grantRole', 'RoleInput', {
    personId: `per_${treasurer.sub}`,
    role: 'treasurer',
    why: 'gekozen op de eerste vergadering',
  });
  const income = (share: number, source: string, amount: number, description: string) =>
    then(share, treasurer, 'bookIncome', 'BookIncomeInput', {
      id: id('jrn', share),
      source,
      amount,
      description,
    });
  income(0.31, 'grant', rules.budget + 700_000, 'Wijkbudget van de gemeente');
  income(0.33, 'gift', 12_550, 'Collecte op de zomermarkt');
  then(0.34, treasurer, 'moveMoney', 'MoveMoneyInput', {
    id: id('jrn', 0.34),
    from: 'general',
    to: 'freeFund',
    amount: 50_000,
    description: 'Om te scharrelen',
  });

  then(0.341, cast.board, 'openPot', 'OpenPotInput', { id: 'groen', name: 'Groen in de straat' });
  then(0.342, cast.board, 'setWorkingGroup', 'SetWorkingGroupInput', {
    potId: 'groen',
    people: here.slice(2, 5).map(({ sub }) => `per_${sub}`),
    why: 'zij onderhouden de tuinen',
  });
  then(0.345, treasurer, 'draftBudget', 'DraftBudgetInput', {
    year: new Date(at(0.345)).getUTCFullYear(),
    version: 0,
    incomes: [
      { source: 'grant', amount: rules.budget + 700_000 },
      { source: 'gift', amount: 20_000 },
    ],
    lines: [
      { potId: 'general', amount: rules.budget, purpose: 'De plannen waar de wijk op stemt' },
      { potId: 'groen', amount: 250_000, purpose: 'Geveltuinen, bloembakken en water' },
    ],
    freeFund: 50_000,
  });

  /** Plans from idea to a round; answers their ids. */
  function prepared(own: readonly Plan[], from: number, until: number): string[] {
    const step = (until - from) / (own.length + 1);
    return own.map(({ title, text, cost }, order) => {
      const share = from + step * order;
      const bit = step / 12;
      const initiativeId = id('ini', share);
      const proposer = here[order % here.length] ?? cast.host;
      const plan = { id: initiativeId, title, text, estimate: cost };
      then(share, proposer, 'proposeInitiative', 'ProposeInitiativeInput', plan);
      const others = here.filter(({ sub }) => sub !== proposer.sub).slice(0, 5);
      for (const [i, one] of others.entries())
        then(share + bit * (i + 1), one, 'supportInitiative', 'InitiativeIdInput', { initiativeId });
      then(share + bit * 7, cast.board, 'costInitiative', 'CostInitiativeInput', { initiativeId, cost });
      then(share + bit * 8, cast.board, 'admitInitiative', 'InitiativeIdInput', { initiativeId });
      return initiativeId;
    });
  }

  const ballot = (ids: readonly string[], most: number) => {
    const liked = ids.filter(() => chance.happens(0.55)).slice(0, most);
    return (liked.length ? liked : ids.slice(0, 1)).map((initiativeId) => ({ initiativeId }));
  };

  const first = prepared(plans.slice(0, 4), 0.36, 0.5);
  const roundId = id('rnd', 0.52);
  const day = { opensAt: new Date(at(0.55)).toISOString(), closesAt: new Date(at(0.75)).toISOString() };
  const { maxCost, ...rest } = { maxCost: undefined, ...rules };
  then(0.52, cast.board, 'planRound', 'PlanRoundInput', {
    id: roundId,
    initiatives: first,
    maxCost,
    ...rest,
    ...day,
  });
  then(0.53, cast.board, 'openRound', 'RoundIdInput', { roundId });
  const web = !rules.channels || rules.channels.includes('web');
  for (const [i, one] of here.entries()) {
    const share = 0.56 + 0.015 * i;
    const choices = ballot(first, rules.most ?? 40);
    if (web) then(share, one, 'castBallot', 'CastBallotInput', { roundId, choices });
    else
      then(share, cast.host, 'castBallotFor', 'CastBallotForInput', {
        roundId,
        personId: `per_${one.sub}`,
        choices,
        consent: true,
        channel: 'desk',
      });
  }
  const counted = at(0.75) + 120_000;
  happenings.push({ at: counted, happen: () => stage.sweep(counted) });

  if (wijk.slug === 'korrewegwijk') {
    const second = prepared(plans.slice(4), 0.78, 0.9);
    const openId = id('rnd', 0.92);
    then(0.92, cast.board, 'planRound', 'PlanRoundInput', {
      id: openId,
      title: 'Winterbudget',
      budget: 250_000,
      opensAt: new Date(at(0.93)).toISOString(),
      closesAt: new Date(span.to + 14 * 86_400_000).toISOString(),
      initiatives: second,
    });
    then(0.93, cast.board, 'openRound', 'RoundIdInput', { roundId: openId });
    for (const [i, one] of here.slice(2, 8).entries())
      then(0.94 + 0.005 * i, one, 'castBallot', 'CastBallotInput', {
        roundId: openId,
        choices: ballot(second, 40),
      });
  }
  return happenings;
}
