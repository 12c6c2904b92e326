import { type City, newId, type Person } from '../harness/city.ts';

/** The wijk in which challenges are tried. */
export const wijk = 'korrewegwijk';

/** What an agreement says in the tests, for a service, from a day on. */
export const agreementOn = (challengeId: string, serviceId: string, startsOn: string) => ({
  challengeId,
  version: 0,
  serviceId,
  task: 'Bewoners helpen elkaar met geld en schulden.',
  result: 'Veertig gezinnen hebben weer overzicht.',
  yearlyBudget: 1_200_000,
  costBefore: 2_000_000,
  startsOn,
  months: 12,
  instalmentsPerYear: 4,
  qualityMeasures: ['Antwoord binnen twee dagen', 'Tevredenheid minstens 4'],
  exit: 'WIJ neemt het binnen een maand over.',
});

const way = [
  'draft',
  'submitted',
  'inDialogue',
  'accepted',
  'proposed',
  'contracted',
  'running',
  'evaluated',
] as const;
/** How far a challenge is brought. */
export type Far = (typeof way)[number];

/** Who plays along in a challenge: somebody of the group, and the municipality. */
export type Players = { readonly group: Person; readonly coordinator: Person };

/** Brings challenges as far as a test needs them. */
export function challengesIn(city: City, { group, coordinator }: Players) {
  const day = (days: number) =>
    new Date(city.time.now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
  /** Sends a command; answers the challenge, or the refusals. */
  const act = (who: Person, mutation: string, input: object) =>
    city.act(
      who,
      wijk,
      mutation,
      input,
      'challenge { id state version missing decideBy overdue reason can }',
    );
  const mustAct = async (who: Person, mutation: string, input: object) => {
    const { challenge, userErrors } = await act(who, mutation, input);
    if (!challenge) throw new Error(`${mutation}: ${JSON.stringify(userErrors)}`);
    return challenge;
  };
  async function opened(): Promise<string> {
    const id = newId('svc');
    const begins = { provider: 'wij', from: '2026-01-01', why: 'Zo is het' };
    const input = { id, name: 'Geld en schulden', categories: [], ...begins };
    await city.act(coordinator, wijk, 'openService', input, 'service { id }');
    return id;
  }
  const filled = async (challengeId: string, but: readonly string[] = []) => {
    const query = `{ challenge(id: "${challengeId}") { version dossier { element } } }`;
    const { version, dossier } = (await city.ask(group, wijk, query)).data.challenge;
    const elements: string[] = dossier.map(({ element }: { element: string }) => element);
    const answers = elements
      .filter((element) => !but.includes(element))
      .map((element) => ({ element, text: `Over ${element}` }));
    return mustAct(group, 'changeChallenge', { challengeId, version, answers, startsOn: day(18 * 7) });
  };
  /** A challenge brought as far as this; answers its id and that of the service that it is about. */
  const brought = async (to: Far): Promise<{ challengeId: string; serviceId: string }> => {
    const challengeId = newId('chl');
    const serviceId = way.indexOf(to) < way.indexOf('proposed') ? '' : await opened();
    const why = 'De groep weet waar het over gaat.';
    const found = { challengeId, text: 'Het gaat goed.', met: [true, false] };
    const steps: Readonly<Record<Far, () => Promise<unknown>>> = {
      draft: () => mustAct(group, 'draftChallenge', { id: challengeId, title: 'Schulden samen oplossen' }),
      submitted: async () => {
        await filled(challengeId);
        await mustAct(group, 'submitChallenge', { challengeId });
      },
      inDialogue: () => mustAct(coordinator, 'openDialogue', { challengeId }),
      accepted: () => mustAct(coordinator, 'acceptChallenge', { challengeId, why }),
      proposed: () => mustAct(group, 'proposeAgreement', agreementOn(challengeId, serviceId, day(0))),
      contracted: () => mustAct(coordinator, 'signAgreement', { challengeId, version: 1 }),
      running: () => mustAct(group, 'startChallenge', { challengeId }),
      evaluated: () => mustAct(coordinator, 'evaluateChallenge', found),
    };
    for (const step of way.slice(0, way.indexOf(to) + 1)) await steps[step]();
    return { challengeId, serviceId };
  };
  return { act, mustAct, opened, filled, brought, day };
}
