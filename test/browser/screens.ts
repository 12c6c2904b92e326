import { readFileSync } from 'node:fs';
import { cast, type DemoPerson } from '../../infra/local/demo/people.ts';
import { fiscalDay } from '../../schema/money.ts';
import { quarterWith } from '../../schema/quarters.ts';

/** One screen as one person meets it; `path` may name things by what `findThings` found. */
export type Screen = {
  readonly app: 'wijk' | 'console' | 'kit';
  /** The path of the router that it belongs to; none for what shows instead of the routes. */
  readonly route?: string;
  readonly as?: DemoPerson;
  readonly path: string;
};

const { asker, neighbour, host, board, wij, coordinator, admin, newcomer } = cast;
/** Screens of the wijk app, each as who sees most of it. */
const inWijk: readonly (readonly [string, DemoPerson, string?])[] = [
  ['requests', asker],
  ['requests', wij],
  ['ask', asker],
  ['request/:id', asker, 'request/{request}'],
  ['slip/:id', host, 'slip/{request}'],
  ['desk', host],
  ['mine', asker],
  ['me', host],
  ['news', asker],
  ['people', board],
  ['offers', asker],
  ['agenda', host],
  ['agenda/week', host],
  ['activity/:id', host, 'activity/{activity}'],
  ['plans', board],
  ['plan/:id', board, 'plan/{plan}'],
  ['challenges', asker],
  ['challenge/:id', asker, 'challenge/{challenge}'],
  ['round/:id', board, 'round/{round}'],
  ['assembly', board],
  ['meeting/:id', board, 'meeting/{meeting}'],
  ['statutes', board],
  ['claims', neighbour],
  ['bank', neighbour],
  ['money', neighbour],
  ['carrying', coordinator],
  ['savings', board],
  ['savings/:quarter', board, 'savings/{quarter}'],
  ['steps', coordinator],
  ['step/:id', coordinator, 'step/{step}'],
  ['help/:subject?', asker, 'help'],
  ['help/:subject?', asker, 'help/request'],
  ['tour', asker],
  ['join/:code', newcomer, 'join/{code}'],
  ['claim/:code?', newcomer, 'claim'],
];
/** Screens of the console, all as who runs the city. */
const inConsole = [
  ['/wijk/:slug', '/wijk/korrewegwijk'],
  ['/wijk/:slug/statutes', '/wijk/korrewegwijk/statutes'],
  ['/wijk/:slug/begin', '/wijk/korrewegwijk/begin'],
  ['/settlements'],
  ['/compare', '/compare?wijken=korrewegwijk,oosterparkwijk'],
  ['/challenges'],
  ['/what-if', '/what-if?wijk=korrewegwijk'],
  ['/officials'],
  ['/audit'],
  ['/found'],
] as const;

const home = '/w/korrewegwijk';

/** Every screen of both apps, and the page of the kit. */
export const screens: readonly Screen[] = [
  { app: 'wijk', path: '/' },
  { app: 'wijk', route: '/accessibility', path: '/accessibility' },
  { app: 'wijk', route: '/w/:wijk/*?', path: home },
  { app: 'wijk', path: `${home}/public` },
  ...[asker, newcomer, host, board, wij, coordinator].map((as) => ({
    app: 'wijk' as const,
    route: '/w/:wijk',
    as,
    path: home,
  })),
  { app: 'wijk', as: asker, path: `${home}/nowhere` },
  ...inWijk.map(([route, as, path = route]) => ({
    app: 'wijk' as const,
    route: `/w/:wijk/${route}`,
    as,
    path: `${home}/${path}`,
  })),
  { app: 'console', path: '/console/' },
  { app: 'console', as: newcomer, path: '/console/' },
  { app: 'console', route: '/', as: admin, path: '/console/' },
  { app: 'console', as: admin, path: '/console/nowhere' },
  ...inConsole.map(([route, path = route]) => ({
    app: 'console' as const,
    route,
    as: admin,
    path: `/console${path}`,
  })),
  { app: 'kit', path: '/kit' },
];

/** The routes that an app has, read from where they are written. */
export function routesOf(app: 'wijk' | 'console'): string[] {
  const source = readFileSync(new URL(`../../web/${app}/app.tsx`, import.meta.url), 'utf8');
  return [...source.matchAll(/<Route path="([^"]+)"/g)].map(([, path = '']) => path);
}

type Agenda = readonly { readonly activity: { readonly id: string } }[];
type Edges = { readonly edges: readonly { readonly node: { readonly id: string } }[] };
/** What the API of the wijk answers somebody. */
type Asks = <T>(sub: string, query: string) => Promise<Readonly<Record<string, T>>>;

/** One thing of each kind that a screen is about; what there is none of is asked for all the same. */
export async function findThings(asks: Asks): Promise<Readonly<Record<string, string>>> {
  const first = async (name: string, args = ''): Promise<string> => {
    const found = await asks<Edges>(asker.sub, `{ ${name}(first: 1 ${args}) { edges { node { id } } } }`);
    return found[name]?.edges[0]?.node.id ?? 'none';
  };
  const inPhase = async (name: string, ...phases: readonly string[]): Promise<string> => {
    const found = await Promise.all(phases.map((phase) => first(name, `phase: ${phase}`)));
    return found.find((id) => id !== 'none') ?? 'none';
  };
  const { settlements } = await asks<readonly { quarter: string }[]>(
    board.sub,
    '{ settlements(first: 1) { quarter } }',
  );
  const today = fiscalDay(new Date());
  const { agenda } = await asks<Agenda>(host.sub, `{ agenda(from: "${today}") { activity { id } } }`);
  return {
    request: await first('requests'),
    plan: await first('initiatives'),
    round: await first('rounds'),
    meeting: await first('meetings'),
    challenge: await inPhase('challenges', 'underWay', 'answering', 'drafting'),
    step: await inPhase('stepProposals', 'open', 'over'),
    activity: agenda?.[0]?.activity.id ?? 'none',
    code: 'NOABER-NONE',
    quarter: settlements?.[0]?.quarter ?? quarterWith(today),
  };
}

/** Every screen, about the things that were found. */
export const placesOf = (things: Readonly<Record<string, string>>): Screen[] =>
  screens.map((screen) => ({
    ...screen,
    path: screen.path.replace(/\{(\w+)\}/g, (_, thing: string) => things[thing] ?? ''),
  }));

/** A screen in words. */
export const nameOf = ({ as, path }: Screen): string => `${path} as ${as?.name ?? 'nobody'}`;
