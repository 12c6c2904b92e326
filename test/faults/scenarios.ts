import { composeIBAN } from 'ibantools';
import { showPushKey } from '../../functions/telling/device-store.ts';
import { cityScope, wijkScope } from '../../functions/tenancy/scope.ts';
import { Table } from '../../functions/tenancy/table.ts';
import type { InitiativeState } from '../../schema/generated/wijk.ts';
import { fiscalDay } from '../../schema/money.ts';
import { agreementOn, challengesIn, type Far } from '../challenges/cast.ts';
import { challengesPlaced } from '../challenges/placed.ts';
import { camtOf } from '../harness/camt.ts';
import { type City, newId, type Person, somebody } from '../harness/city.ts';
import { someSubscription } from '../harness/device.ts';
import { stepsPlaced } from '../scaling/placed.ts';
import { settlementsPlaced } from '../settlement/placed.ts';

/** Something to send: by whom, to which API, with which input; and under what it stands in the audit trail. */
export type Scenario = {
  readonly who: Person;
  readonly input: object;
  readonly action: string;
  readonly subject: string;
  /** How often it was done to the same before, where that can be. */
  readonly before?: number;
};

const wijk = 'korrewegwijk';

/** Everything that can be sent to a city of a test: one scenario per mutation of each schema. */
export async function scenariosOf(city: City) {
  const { board, coordinator } = await city.found(wijk);
  const [ask, help] = (await city.residents(wijk, board, 'Fatima', 'Henk')) as [Person, Person];
  const wij = await city.professional(wijk, coordinator);
  for (const { id: personId } of [ask, help])
    await city.act(board, wijk, 'grantRole', { personId, role: 'member', why: 'lid' }, 'person { id }');

  const asked = async (more: object = {}) => {
    const id = newId('req');
    await city.change(ask, wijk, 'askForHelp', { id, category: 'debts', title: 'Rondkomen', ...more });
    return id;
  };
  const answered = async () => {
    const requestId = await asked();
    const answerId = newId('ans');
    await city.change(help, wijk, 'answerRequest', { id: answerId, requestId, text: 'Ik help' });
    return { requestId, answerId };
  };
  const agreed = async () => {
    const both = await answered();
    await city.change(ask, wijk, 'acceptAnswer', both);
    return both;
  };
  const escalated = async (more: object = {}) => {
    const requestId = await asked(more);
    await city.change(ask, wijk, 'escalateRequest', { requestId, consent: true });
    return requestId;
  };
  const offered = async (more: object = {}) => {
    const requestId = more ? await asked(more) : await escalated();
    await city.change(wij, wijk, 'offerHandBack', { requestId, toPersonId: help.id, note: 'Samen bellen' });
    return requestId;
  };
  const toWij = { audience: 'wij', consentToWij: true };
  const invited = async () => {
    const id = newId('inv');
    const { invitation } = await city.act(board, wijk, 'invite', { id, uses: 30 }, 'invitation { code }');
    return { id, code: invitation.code };
  };
  const newcomer = async () => {
    const [person] = await city.residents(wijk, board, 'Nieuw');
    if (!person) throw new Error('nobody came');
    return person;
  };

  const host = async () => {
    await city.act(
      board,
      wijk,
      'grantRole',
      { personId: help.id, role: 'host', why: 'gastheer' },
      'person { id }',
    );
    return help;
  };
  /** Somebody new at a host's desk. */
  const atDesk = async () => {
    const who = await host();
    const input = { id: newId('dsk'), consent: true, name: 'Mina', reach: '050-1234567' };
    const { desk } = await city.act(who, wijk, 'openDesk', input, 'desk { slipCode person { id } }');
    return { ...desk, who, deskId: input.id };
  };
  const treasurer = async () => {
    await city.act(
      board,
      wijk,
      'grantRole',
      { personId: help.id, role: 'treasurer', why: 'kas' },
      'person { id }',
    );
    return help;
  };
  /** Money in the general pot, booked by the treasurer. */
  const income = async (amount = 10_000) => {
    const who = await treasurer();
    const input = { id: newId('jrn'), source: 'gift', amount, description: 'Collecte' };
    await city.act(who, wijk, 'bookIncome', input, 'journal { id }');
    return { who, entryId: input.id };
  };

  /** The day on which something is tried: what is tried before may have let years go by. */
  const today = () => fiscalDay(city.time.now);
  const newService = () => ({
    id: newId('svc'),
    name: 'Geld en schulden',
    provider: 'wij',
    from: '2026-11-01',
    why: 'Zo is het nu',
  });
  const service = async () => {
    const input = newService();
    await city.act(coordinator, wijk, 'openService', input, 'service { id }');
    return input;
  };

  const specialism = async () => {
    const id = newId('spc');
    await city.act(coordinator, wijk, 'openSpecialism', { id, name: 'Schuldhulp' }, 'specialism { id }');
    return id;
  };
  /** How much there is of a new specialism, from today on. */
  const strength = async () => ({
    specialismId: await specialism(),
    version: 1,
    from: today(),
    fte: 350,
    tariff: 6_250,
    why: 'Zo is het begroot',
  });
  const weekHours = async () => {
    const input = { id: newId('whr'), specialismId: await specialism(), week: '2026-W40', minutes: 120 };
    await city.act(wij, wijk, 'recordWeekHours', input, 'hours { id }');
    return input.id;
  };

  /** The first fiscal year that is not closed yet. */
  let open = 2026;

  /** An initiative of the one who asks, brought as far as this. */
  const initiative = async (to: InitiativeState, cost = 80_000): Promise<string> => {
    const id = newId('ini');
    const change = (who: Person, mutation: string, more: object = {}) =>
      city.act(who, wijk, mutation, { initiativeId: id, ...more }, 'initiative { state }');
    const plan = { id, title: 'Speeltuin', text: 'Een glijbaan voor de kinderen', estimate: cost };
    await city.act(ask, wijk, 'proposeInitiative', plan, 'initiative { state }');
    const steps: readonly (readonly [InitiativeState, () => Promise<unknown>])[] = [
      ['idea', async () => undefined],
      [
        'supported',
        async () => {
          await change(help, 'supportInitiative');
          await change(board, 'supportInitiative');
        },
      ],
      ['costed', () => change(board, 'costInitiative', { cost })],
      ...(to === 'rejected' || to === 'appealed'
        ? ([
            ['rejected', () => change(board, 'rejectInitiative', { why: 'Het mag daar niet' })],
            ['appealed', () => change(ask, 'appealInitiative', { why: 'Het mag daar wel' })],
          ] as const)
        : ([
            ['admissible', () => change(board, 'admitInitiative')],
            ['funded', () => round('counted', [id])],
            ['running', () => change(ask, 'startInitiative')],
          ] as const)),
    ];
    for (const [state, step] of steps) {
      await step();
      if (state === to) return id;
    }
    throw new Error(`an initiative does not become ${to}`);
  };

  /** A voting round on these, brought as far as this; everybody votes for everything. */
  const round = async (to: 'draft' | 'open' | 'counted', plans?: readonly string[]): Promise<string> => {
    const id = newId('rnd');
    const initiatives = plans ?? [await initiative('admissible')];
    await income(100_000);
    const start = city.time.now.getTime();
    const plan = {
      id,
      title: 'Wijkstemdag',
      budget: 100_000,
      opensAt: new Date(start).toISOString(),
      closesAt: new Date(start + 3_600_000).toISOString(),
      initiatives,
    };
    await city.act(board, wijk, 'planRound', plan, 'round { id }');
    if (to === 'draft') return id;
    await city.act(board, wijk, 'openRound', { roundId: id }, 'round { id }');
    if (to === 'open') return id;
    const choices = initiatives.map((initiativeId) => ({ initiativeId }));
    await city.act(ask, wijk, 'castBallot', { roundId: id, choices }, 'ballot { receipt }');
    city.time.now = new Date(start + 3_700_000);
    await city.clock(wijk);
    return id;
  };

  /** A meeting in fifteen days. */
  const meeting = async (): Promise<string> => {
    const id = newId('mtg');
    const start = city.time.now.getTime() + 15 * 86_400_000;
    const input = {
      id,
      title: 'Ledenvergadering',
      place: 'Floreshuis',
      startsAt: new Date(start).toISOString(),
      endsAt: new Date(start + 7_200_000).toISOString(),
    };
    await city.act(board, wijk, 'conveneMeeting', input, 'meeting { id }');
    return id;
  };
  const motion = async () => {
    const [meetingId, id] = [await meeting(), newId('mot')];
    const input = { id, meetingId, title: 'Langer open', text: 'Ook op zaterdag' };
    await city.act(ask, wijk, 'putMotion', input, 'motion { id }');
    return { meetingId, motionId: id };
  };

  /** The smallest thing that begins as a PNG does. */
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  const receipt = async (who = ask) => (await city.upload(who, wijk, 'image/png', png)).id;
  const expense = { amount: 1_000, description: 'Verf', holder: 'F. El Amrani', iban: 'NL91ABNA0417164300' };
  /** A claim of the one who asks on the general pot, brought as far as this. */
  const claim = async (to: 'submitted' | 'approved' | 'released', bare = false): Promise<string> => {
    await income(expense.amount);
    const claimId = newId('clm');
    const receiptId = bare ? undefined : await receipt();
    const input = { id: claimId, from: 'general', receiptId, ...expense };
    await city.act(ask, wijk, 'submitClaim', input, 'claim { id }');
    if (to !== 'submitted') await city.act(help, wijk, 'approveClaim', { claimId }, 'claim { id }');
    if (to === 'released') await city.act(board, wijk, 'releaseClaim', { claimId }, 'claim { id }');
    return claimId;
  };

  const ours = 'NL02ABNA0123456789';
  const account = async () =>
    city.act(
      await treasurer(),
      wijk,
      'setBankAccount',
      { iban: ours, name: 'Wijkcooperatie' },
      'account { iban }',
    );
  /** A statement with one line; its reference is its own, so that the line is too. */
  const statement = async (amount: number, description = 'Gift'): Promise<string> => {
    await account();
    const lines = [{ amount, description, reference: newId('bln') }];
    const about = { purpose: 'statement' };
    return (await city.upload(help, wijk, 'application/xml', camtOf({ iban: ours, lines }), about)).id;
  };
  /** A line of a statement that was taken in. */
  const line = async (amount: number): Promise<string> => {
    const description = newId('jrn');
    const fileId = await statement(amount, description);
    await city.act(help, wijk, 'importStatement', { fileId }, 'statement { id }');
    const query = '{ bankLines(first: 50) { edges { node { id description } } } }';
    const { data } = await city.ask(help, wijk, query);
    const found = data.bankLines.edges.find(
      (edge: { node: { description: string } }) => edge.node.description === description,
    );
    return found.node.id;
  };

  const reported = async () => {
    const person = await newcomer();
    const id = newId('rep');
    const input = { id, personId: person.id, text: 'Schold mij uit' };
    await city.act(ask, wijk, 'reportPerson', input, 'me { id }');
    return { reportId: id, person };
  };
  /** An activity for one, a week ahead, by the host; or proposed by the one who asks. */
  const activity = async (proposer?: Person) => {
    const activityId = newId('act');
    const startsAt = new Date(city.time.now.getTime() + 7 * 86_400_000).toISOString();
    const input = {
      id: activityId,
      title: 'Soep',
      text: 'Samen eten',
      place: 'Floreshuis',
      category: 'eat',
      startsAt,
      minutes: 60,
      places: 1,
    };
    if (!proposer) await hosting();
    await city.act(proposer ?? board, wijk, 'planActivity', input, 'activity { id }');
    return { activityId, day: fiscalDay(new Date(startsAt)), input };
  };
  const hosting = () =>
    city.act(
      board,
      wijk,
      'grantRole',
      { personId: board.id, role: 'host', why: 'huiskamer' },
      'person { id }',
    );
  const place = (who: Person, mutation: string, { activityId, day }: { activityId: string; day: string }) =>
    city.act(who, wijk, mutation, { activityId, day }, 'occurrence { day }');
  const onList = ({ activityId, day }: { activityId: string; day: string }, who: Person) => ({
    input: { activityId, day },
    subject: `${activityId}:${day}:${who.id}`,
  });

  const steps = stepsPlaced(city, { coordinator, board });
  const placed = challengesPlaced(city, ask);
  const { mustAct, day } = challengesIn(city, { group: ask, coordinator });
  /** One service to sign for, one to give back, and one that was given back. */
  const [toSign, toReturn, returned] = [newId('svc'), newId('svc'), newId('svc')];
  /** A command on a challenge that is this far. */
  const challenged = async (
    far: Far,
    who: Person,
    action: string,
    more: object = {},
    serviceId = toSign,
  ): Promise<Scenario> => {
    const challengeId = await placed.challenge(far, serviceId);
    const input = { challengeId, ...more };
    return { who, input, action: `challenge_${action}`, subject: challengeId };
  };
  /** A command on a challenge that the one who helps asked to join. */
  const joined = async (who: Person, action: string, more: object = {}): Promise<Scenario> => {
    const scenario = await challenged('draft', who, action, more);
    await mustAct(help, 'joinChallenge', { challengeId: scenario.subject });
    return scenario;
  };
  /** A file that was uploaded to go with a dossier, and what it is called there. */
  const forDossier = async () => (await city.upload(ask, wijk, 'image/png', png, { purpose: 'dossier' })).id;
  const named = { name: 'Tekening' };
  /** A running challenge with an instalment of its grant, to give back tomorrow. */
  const granted = async (serviceId: string): Promise<Scenario> => {
    await placed.service(serviceId, 'residents');
    const more = { from: day(1), ...reasons };
    const scenario = await challenged('running', ask, 'return', more, serviceId);
    const instalment = { challengeId: scenario.subject, number: 1 };
    await mustAct(await treasurer(), 'bookInstalment', instalment);
    return scenario;
  };
  const reasons = { why: 'Daarom is het zo' };
  const settling = settlementsPlaced(city, wijk, coordinator);
  /** A quarter of which the city owes. */
  const owing = async () => {
    const quarter = await corrected();
    for (const who of [coordinator, board]) await settles(who, 'agreeSettlement', { quarter, draft: 2 });
    return quarter;
  };
  const settles = async (who: Person, mutation: string, input: object) => {
    const done = await city.act(who, wijk, mutation, input, 'userErrors { code }');
    if (done.userErrors.length) throw new Error(JSON.stringify(done));
  };
  /** A quarter that was corrected, and waits for both. */
  const corrected = async () => {
    const quarter = await settling.drafted();
    const input = { quarter, version: 1, changes: settling.changes(quarter), ...reasons };
    await settles(coordinator, 'correctSettlement', input);
    return quarter;
  };

  const inWijk: Readonly<Record<string, () => Promise<Scenario>>> = {
    setChallengeRules: async () => {
      const { data } = await city.ask(coordinator, wijk, '{ challengeRules { version } }');
      const { version } = data.challengeRules;
      const input = { version, set: 'middelburg', ...reasons };
      const done = { who: coordinator, input, action: 'setChallengeRules', subject: 'challengeRules' };
      // A wijk has one set of rules, which is chosen again and again.
      return { ...done, before: version };
    },
    draftChallenge: async () => {
      const id = newId('chl');
      return { who: ask, input: { id, title: 'Schulden' }, action: 'draftChallenge', subject: id };
    },
    changeChallenge: () => challenged('draft', ask, 'change', { version: 1, title: 'Geld en schulden' }),
    attachToChallenge: async () =>
      challenged('draft', ask, 'attach', { ...named, fileId: await forDossier() }),
    detachFromChallenge: async () => {
      const fileId = await forDossier();
      const scenario = await challenged('draft', ask, 'detach', { fileId });
      await mustAct(ask, 'attachToChallenge', { ...scenario.input, ...named });
      return scenario;
    },
    joinChallenge: () => challenged('draft', help, 'join'),
    admitToChallenge: () => joined(ask, 'admit', { personId: help.id }),
    leaveChallenge: () => joined(help, 'leave'),
    submitChallenge: () => challenged('draft', ask, 'submit'),
    openDialogue: () => challenged('submitted', coordinator, 'openDialogue'),
    noteOnChallenge: async () => {
      const challengeId = await placed.challenge('submitted', toSign);
      const id = newId('cnt');
      const input = { id, challengeId, text: 'Wat kost het nu?' };
      return { who: coordinator, input, action: 'noteOnChallenge', subject: id };
    },
    acceptChallenge: () => challenged('inDialogue', coordinator, 'accept', reasons),
    rejectChallenge: () => challenged('inDialogue', coordinator, 'reject', reasons),
    proposeAgreement: async () => {
      await placed.service(toSign, 'wij');
      const { challengeId: _, ...terms } = agreementOn('', toSign, day(0));
      return challenged('accepted', ask, 'proposeAgreement', terms);
    },
    signAgreement: async () => {
      await placed.service(toSign, 'wij');
      return challenged('proposed', coordinator, 'sign', { version: 1 });
    },
    startChallenge: () => challenged('contracted', ask, 'start'),
    bookInstalment: async () => challenged('running', await treasurer(), 'bookInstalment', { number: 1 }),
    evaluateChallenge: () =>
      challenged('running', coordinator, 'evaluate', { text: 'Het gaat goed.', met: [true, true] }),
    renewChallenge: () => challenged('evaluated', coordinator, 'renew', { months: 3, ...reasons }),
    endChallenge: () => challenged('accepted', ask, 'end', reasons),
    returnChallenge: () => granted(toReturn),
    payBackRest: async () => {
      const { input, subject } = await granted(returned);
      await mustAct(ask, 'returnChallenge', input);
      const who = await treasurer();
      return { who, input: { challengeId: subject }, action: 'challenge_payBack', subject };
    },
    planActivity: async () => {
      await hosting();
      const { input } = await activity();
      const id = newId('act');
      return { who: board, input: { ...input, id }, action: 'planActivity', subject: id };
    },
    acceptActivity: async () => {
      await hosting();
      const { activityId } = await activity(ask);
      return { who: board, input: { activityId }, action: 'acceptActivity', subject: activityId };
    },
    cancelActivity: async () => {
      const { activityId } = await activity();
      const input = { activityId, why: 'De kok is ziek' };
      return { who: board, input, action: 'cancelActivity', subject: activityId };
    },
    changeOccurrence: async () => {
      const { activityId, day } = await activity();
      const input = { activityId, day, place: 'Buurthuis', why: 'De keuken is stuk' };
      return { who: board, input, action: 'changeOccurrence', subject: activityId };
    },
    signUp: async () => ({ who: ask, action: 'signUp', ...onList(await activity(), ask) }),
    signOff: async () => {
      const it = await activity();
      for (const who of [ask, help]) await place(who, 'signUp', it);
      return { who: ask, action: 'signOff', ...onList(it, ask) };
    },
    confirmPlace: async () => {
      const it = await activity();
      for (const who of [ask, help]) await place(who, 'signUp', it);
      await place(ask, 'signOff', it);
      return { who: help, action: 'confirmPlace', ...onList(it, help) };
    },
    noteAttendance: async () => {
      const { activityId, day } = await activity();
      city.time.now = new Date(city.time.now.getTime() + 7 * 86_400_000 + 60_000);
      const input = { activityId, day, came: [], others: 4 };
      return { who: board, input, action: 'noteAttendance', subject: `${activityId}:${day}` };
    },
    replaceCalendarLink: async () => {
      const { data } = await city.ask(ask, wijk, '{ me { calendarRevision } }');
      const revision = data.me.calendarRevision;
      const done = { who: ask, action: 'replaceCalendarLink', subject: `${ask.id}:calendar` };
      return { ...done, input: { revision }, before: revision };
    },
    bookIncome: async () => {
      const id = newId('jrn');
      const input = { id, source: 'grant', amount: 1250, description: 'Subsidie' };
      return { who: await treasurer(), input, action: 'bookIncome', subject: id };
    },
    moveMoney: async () => {
      const { who } = await income();
      const id = newId('jrn');
      const input = { id, from: 'general', to: 'freeFund', amount: 10_000, description: 'Scharrelen' };
      return { who, input, action: 'moveMoney', subject: id };
    },
    counterEntry: async () => {
      const { who, entryId } = await income();
      const id = newId('jrn');
      return { who, input: { id, entryId, why: 'Dubbel' }, action: 'counterEntry', subject: id };
    },
    openPot: async () => {
      const id = `pot-${newId('jrn').slice(-12)}`;
      return { who: board, input: { id, name: 'Groen' }, action: 'openPot', subject: id };
    },
    draftBudget: async () => {
      const year = open;
      const { data } = await city.ask(board, wijk, `{ budget(year: ${year}) { version } }`);
      const { version } = data.budget;
      const lines = [{ potId: 'general', amount: 5_000 + version, purpose: 'Wat er nodig is' }];
      const input = { year, incomes: [{ source: 'grant', amount: 10_000 + version }], lines, version };
      const done = { who: await treasurer(), input, action: 'draftBudget', subject: `budget-${year}` };
      // A year has one budget, which is drafted again and again.
      return { ...done, before: await timesDone('wijk', done) };
    },
    setWorkingGroup: async () => {
      const potId = `pot-${newId('jrn').slice(-12)}`;
      await city.act(board, wijk, 'openPot', { id: potId, name: 'Groen' }, 'pot { id }');
      const input = { potId, people: [ask.id, help.id], why: 'Zij doen het groen' };
      return { who: board, input, action: 'setWorkingGroup', subject: potId };
    },
    closeYear: async () => {
      const who = await treasurer();
      const year = open++;
      const over = Date.parse(`${year + 1}-01-02T12:00:00Z`);
      city.time.now = new Date(Math.max(city.time.now.getTime(), over));
      return { who, input: { year }, action: 'closeYear', subject: `year-${year}` };
    },
    requestUpload: async () => {
      const id = newId('fil');
      const input = { id, contentType: 'image/png', bytes: 1234, purpose: 'receipt' };
      return { who: ask, input, action: 'requestUpload', subject: id };
    },
    submitClaim: async () => {
      const id = newId('clm');
      const input = { id, from: 'general', receiptId: await receipt(), ...expense };
      return { who: ask, input, action: 'submitClaim', subject: id };
    },
    addReceipt: async () => {
      const claimId = await claim('submitted', true);
      const input = { claimId, receiptId: await receipt() };
      return { who: ask, input, action: 'addReceipt', subject: claimId };
    },
    withdrawClaim: async () => {
      const claimId = await claim('approved');
      return { who: ask, input: { claimId }, action: 'withdrawClaim', subject: claimId };
    },
    approveClaim: async () => {
      const claimId = await claim('submitted');
      return { who: help, input: { claimId }, action: 'approveClaim', subject: claimId };
    },
    rejectClaim: async () => {
      const claimId = await claim('submitted');
      const input = { claimId, why: 'Dit is niet voor de wijk' };
      return { who: help, input, action: 'rejectClaim', subject: claimId };
    },
    releaseClaim: async () => {
      const claimId = await claim('approved');
      return { who: board, input: { claimId }, action: 'releaseClaim', subject: claimId };
    },
    createPaymentFile: async () => {
      await account();
      await claim('released');
      const id = newId('pay');
      return { who: help, input: { id }, action: 'createPaymentFile', subject: id };
    },
    importStatement: async () => {
      const fileId = await statement(5_00);
      return { who: help, input: { fileId }, action: 'importStatement', subject: `stm_${fileId.slice(4)}` };
    },
    matchLine: async () => {
      const claimId = await claim('released');
      const lineId = await line(-expense.amount);
      return { who: help, input: { lineId, claimId }, action: 'matchLine', subject: lineId };
    },
    bookLine: async () => {
      const lineId = await line(7_50);
      return { who: help, input: { lineId, source: 'gift' }, action: 'bookLine', subject: lineId };
    },
    matchInstalment: async () => {
      const challengeId = await placed.challenge('running', toSign);
      const lineId = await line(300_000);
      const input = { lineId, challengeId, number: 1 };
      return { who: help, input, action: 'matchInstalment', subject: lineId };
    },
    ignoreLine: async () => {
      const lineId = await line(-1_25);
      return { who: help, input: { lineId, why: 'Bankkosten' }, action: 'ignoreLine', subject: lineId };
    },
    setBankAccount: async () => {
      const bban = `ABNA${String(Math.floor(Math.random() * 1e10)).padStart(10, '0')}`;
      const iban = composeIBAN({ countryCode: 'NL', bban }) ?? '';
      const input = { iban, name: 'Wijkcooperatie' };
      return { who: await treasurer(), input, action: 'setBankAccount', subject: `bank_${iban}` };
    },
    proposeInitiative: async () => {
      const id = newId('ini');
      const input = { id, title: 'Speeltuin', text: 'Een glijbaan voor de kinderen', estimate: 90_000 };
      return { who: ask, input, action: 'propose', subject: id };
    },
    supportInitiative: async () => {
      const initiativeId = await initiative('idea');
      return { who: help, input: { initiativeId }, action: 'support', subject: initiativeId };
    },
    costInitiative: async () => {
      const initiativeId = await initiative('supported');
      return { who: board, input: { initiativeId, cost: 80_000 }, action: 'cost', subject: initiativeId };
    },
    admitInitiative: async () => {
      const initiativeId = await initiative('costed');
      return { who: board, input: { initiativeId }, action: 'admit', subject: initiativeId };
    },
    rejectInitiative: async () => {
      const initiativeId = await initiative('costed');
      const input = { initiativeId, why: 'Het mag daar niet' };
      return { who: board, input, action: 'reject', subject: initiativeId };
    },
    appealInitiative: async () => {
      const initiativeId = await initiative('rejected');
      const input = { initiativeId, why: 'Het mag daar wel' };
      return { who: ask, input, action: 'appeal', subject: initiativeId };
    },
    blockPerson: async () => {
      const { id } = await newcomer();
      // Whom somebody keeps away is theirs alone: no trail says it. That it counts once is looked at by itself.
      return { who: ask, input: { personId: id }, action: 'join', subject: id };
    },
    unblockPerson: async () => {
      const { id } = await newcomer();
      await city.act(ask, wijk, 'blockPerson', { personId: id }, 'me { id }');
      return { who: ask, input: { personId: id }, action: 'join', subject: id };
    },
    reportPerson: async () => {
      const { id: personId } = await newcomer();
      const id = newId('rep');
      const input = { id, personId, text: 'Schold mij uit' };
      return { who: ask, input, action: 'reportPerson', subject: id };
    },
    decideReport: async () => {
      const { reportId } = await reported();
      const input = { reportId, measure: 'warning', why: 'Schelden doen we niet' };
      return { who: board, input, action: 'decideReport', subject: reportId };
    },
    appealMeasure: async () => {
      const { reportId, person } = await reported();
      const input = { reportId, measure: 'warning', why: 'Schelden doen we niet' };
      await city.act(board, wijk, 'decideReport', input, 'report { id }');
      const appeal = { measureId: reportId, why: 'Het was een grap' };
      return { who: person, input: appeal, action: 'appealMeasure', subject: reportId };
    },
    conveneMeeting: async () => {
      const id = newId('mtg');
      const start = city.time.now.getTime() + 30 * 86_400_000;
      const [startsAt, endsAt] = [start, start + 3_600_000].map((one) => new Date(one).toISOString());
      const input = { id, title: 'Voorjaar', place: 'Floreshuis', startsAt, endsAt };
      return { who: board, input, action: 'convene', subject: id };
    },
    cancelMeeting: async () => {
      const meetingId = await meeting();
      return { who: board, input: { meetingId, why: 'ijzel' }, action: 'cancelMeeting', subject: meetingId };
    },
    putMotion: async () => {
      const [meetingId, id] = [await meeting(), newId('mot')];
      const input = { id, meetingId, title: 'Langer open', text: 'Ook op zaterdag' };
      return { who: ask, input, action: 'putMotion', subject: id };
    },
    withdrawMotion: async () => {
      const { motionId } = await motion();
      return { who: ask, input: { motionId }, action: 'withdrawMotion', subject: motionId };
    },
    giveProxy: async () => {
      const meetingId = await meeting();
      const input = { meetingId, toPersonId: help.id };
      return { who: ask, input, action: 'giveProxy', subject: `${meetingId}:${ask.id}` };
    },
    withdrawProxy: async () => {
      const meetingId = await meeting();
      await city.act(ask, wijk, 'giveProxy', { meetingId, toPersonId: help.id }, 'meeting { id }');
      const subject = `${meetingId}:${ask.id}`;
      return { who: ask, input: { meetingId }, action: 'withdrawProxy', subject };
    },
    castMotionVote: async () => {
      const { motionId } = await motion();
      city.time.now = new Date(city.time.now.getTime() + 2 * 86_400_000);
      // A vote is secret: no trail says that it was cast. That it counts once is looked at by itself.
      return { who: help, input: { motionId, vote: 'yes' }, action: 'putMotion', subject: motionId };
    },
    noteInMinutes: async () => {
      const { meetingId } = await motion();
      city.time.now = new Date(city.time.now.getTime() + 16 * 86_400_000);
      await city.clock(wijk);
      const input = { meetingId, id: 'slot', text: 'De vergadering was druk bezocht' };
      return { who: board, input, action: 'noteInMinutes', subject: meetingId };
    },
    startInitiative: async () => {
      const initiativeId = await initiative('funded');
      return { who: ask, input: { initiativeId }, action: 'start', subject: initiativeId };
    },
    reportInitiative: async () => {
      const initiativeId = await initiative('running');
      const { id: picture } = await city.upload(ask, wijk, 'image/png', png, { purpose: 'picture' });
      const input = { initiativeId, report: 'De glijbaan staat er', pictures: [picture] };
      return { who: ask, input, action: 'report', subject: initiativeId };
    },
    planRound: async () => {
      const id = newId('rnd');
      const initiatives = [await initiative('admissible')];
      const at = (hours: number) => new Date(city.time.now.getTime() + hours * 3_600_000).toISOString();
      const input = { id, title: 'Ronde', budget: 1000, opensAt: at(0), closesAt: at(9), initiatives };
      return { who: board, input, action: 'planRound', subject: id };
    },
    // How one is told, what one saw and that a host called is nobody else's business: no trail says it, and what comes
    // of it is looked at by itself. What the trail must say once here is what each stands on.
    setTelling: async () => {
      const who = await newcomer();
      const input = { choices: [{ group: 'talk', when: 'atOnce' }], digestAt: '08:00' };
      return { who, input, action: 'join', subject: who.id };
    },
    markSeen: async () => {
      const { requestId } = await answered();
      await city.idle();
      return { who: ask, input: { about: requestId }, action: 'answer', subject: requestId };
    },
    turnOnPush: async () => {
      const who = await newcomer();
      await showPushKey(new Table(city.bare, city.settings.tableName, wijkScope(wijk)), 'key');
      return { who, input: someSubscription(`${city.pushOrigin}/push`), action: 'join', subject: who.id };
    },
    turnOffPush: async () => {
      const who = await newcomer();
      await showPushKey(new Table(city.bare, city.settings.tableName, wijkScope(wijk)), 'key');
      await city.act(who, wijk, 'turnOnPush', someSubscription(`${city.pushOrigin}/push`), '');
      const { data } = await city.ask(who, wijk, '{ me { devices { id } } }');
      return { who, input: { id: data.me.devices[0].id }, action: 'join', subject: who.id };
    },
    phoneNoteDone: async () => {
      const who = await host();
      const person = await newcomer();
      await city.act(
        person,
        wijk,
        'setTelling',
        { channel: 'phone', phone: '050 123', quietFrom: '07:00' },
        '',
      );
      await city.act(board, wijk, 'grantRole', { personId: person.id, role: 'member', why: 'lid' }, '');
      await city.idle();
      city.time.now = new Date(city.time.now.getTime() + 86_400_000);
      await city.notifier(wijk);
      const { data } = await city.ask(who, wijk, '{ phoneNotes { edges { node { id person { id } } } } }');
      const note = data.phoneNotes.edges.find(
        (edge: { node: { person: { id: string } } }) => edge.node.person.id === person.id,
      );
      return { who, input: { id: note.node.id }, action: 'grantRole', subject: person.id };
    },
    openRound: async () => {
      const roundId = await round('draft');
      return { who: board, input: { roundId }, action: 'openRound', subject: roundId };
    },
    castBallot: async () => {
      const id = await initiative('admissible');
      const roundId = await round('open', [id]);
      // A ballot is secret: no trail says that it was cast. That it counts once is looked at by itself.
      const input = { roundId, choices: [{ initiativeId: id }] };
      return { who: help, input, action: 'openRound', subject: roundId };
    },
    castBallotFor: async () => {
      const id = await initiative('admissible');
      const roundId = await round('open', [id]);
      const choices = [{ initiativeId: id }];
      const input = { roundId, personId: ask.id, choices, consent: true, channel: 'desk' };
      return { who: await host(), input, action: 'castBallotFor', subject: `${roundId}:${ask.id}` };
    },
    issuePaperBallot: async () => {
      const roundId = await round('open');
      const input = { roundId, personId: ask.id };
      return { who: await host(), input, action: 'issuePaperBallot', subject: `${roundId}:${ask.id}` };
    },
    enterPaperBallot: async () => {
      const id = await initiative('admissible');
      const roundId = await round('open', [id]);
      const who = await host();
      const issue = { roundId, personId: ask.id };
      const { code } = await city.act(who, wijk, 'issuePaperBallot', issue, 'code');
      const input = { roundId, code, choices: [{ initiativeId: id }] };
      return { who, input, action: 'openRound', subject: roundId };
    },
    invite: async () => {
      const id = newId('inv');
      return { who: board, input: { id, uses: 3 }, action: 'invite', subject: id };
    },
    endInvitation: async () => {
      const { id } = await invited();
      return { who: board, input: { id }, action: 'endInvitation', subject: id };
    },
    openDesk: async () => {
      const input = { id: newId('dsk'), consent: true, personId: ask.id };
      return { who: await host(), input, action: 'openDesk', subject: input.id };
    },
    closeDesk: async () => {
      const { who, deskId } = await atDesk();
      return { who, input: { deskId }, action: 'closeDesk', subject: deskId };
    },
    claimAccount: async () => {
      const { slipCode: code, person } = await atDesk();
      return { who: await somebody(), input: { code }, action: 'claimAccount', subject: person.id };
    },
    takeInPaper: async () => {
      const input = { id: newId('ppr'), kind: 'request', name: 'Mina' };
      return { who: await host(), input, action: 'takeInPaper', subject: input.id };
    },
    finishPaper: async () => {
      const who = await host();
      const paper = { id: newId('ppr'), kind: 'idea', name: 'Mina', note: 'Bankjes' };
      await city.act(who, wijk, 'takeInPaper', paper, 'paper { id }');
      const input = { paperId: paper.id, why: 'Niet te lezen' };
      return { who, input, action: 'finishPaper', subject: paper.id };
    },
    joinWithCode: async () => {
      const { code } = await invited();
      const who = await somebody();
      return { who, input: { code, name: 'Nieuw' }, action: 'join', subject: who.id };
    },
    askToJoin: async () => {
      const who = await somebody();
      return { who, input: { name: 'Zonder code' }, action: 'askToJoin', subject: who.id };
    },
    vouch: async () => {
      const who = await somebody();
      const { me } = await city.act(who, wijk, 'askToJoin', { name: 'Buur' }, 'me { application { word } }');
      return { who: ask, input: { word: me.application.word }, action: 'vouch', subject: who.id };
    },
    updateProfile: async () => ({
      who: help,
      input: { name: 'Henk de Vries', talents: ['garden'], livedExperience: ['debts'] },
      action: 'updateProfile',
      subject: help.id,
    }),
    grantRole: async () => {
      const { id } = await newcomer();
      return {
        who: board,
        input: { personId: id, role: 'host', why: 'helpt' },
        action: 'grantRole',
        subject: id,
      };
    },
    revokeRole: async () => {
      const { id } = await newcomer();
      const input = { personId: id, role: 'host', why: 'helpt' };
      await city.act(board, wijk, 'grantRole', input, 'person { id }');
      return { who: board, input, action: 'revokeRole', subject: id };
    },
    leave: async () => {
      // In the middle of things: with a request of their own, and an answer to another's.
      const who = await newcomer();
      const requestId = await asked();
      const own = { id: newId('req'), category: 'company', title: 'Wandelen' };
      await city.change(who, wijk, 'askForHelp', own);
      await city.change(who, wijk, 'answerRequest', { id: newId('ans'), requestId, text: 'Ik wil wel' });
      const owed = { id: newId('clm'), from: 'general', ...expense };
      await city.act(who, wijk, 'submitClaim', owed, 'claim { id }');
      return { who, input: { sure: true }, action: 'leave', subject: who.id };
    },
    askForHelp: async () => {
      const id = newId('req');
      return { who: ask, input: { id, category: 'garden', title: 'Heg' }, action: 'ask', subject: id };
    },
    declineAsk: async () => {
      const who = await newcomer();
      // Whoever offers it is asked first: of many who fit, a few are drawn.
      const offerId = newId('ofr');
      const until = new Date(city.time.now.getTime() + 30 * 86_400_000).toISOString();
      const offer = { id: offerId, category: 'debts', title: 'Samen brieven lezen', until };
      await city.act(who, wijk, 'offerHelp', offer, 'offer { id }');
      const requestId = await asked({ offerId });
      await city.clock(wijk);
      // What one declines is nobody's business: no trail says so. That it counts once is looked at by itself.
      return { who, input: { requestId }, action: 'ask', subject: requestId };
    },
    offerHelp: async () => {
      const id = newId('ofr');
      const until = new Date(city.time.now.getTime() + 30 * 86_400_000).toISOString();
      const input = { id, category: 'chores', title: 'Ik repareer fietsen', until };
      return { who: help, input, action: 'offerHelp', subject: id };
    },
    withdrawOffer: async () => {
      const offerId = newId('ofr');
      const until = new Date(city.time.now.getTime() + 30 * 86_400_000).toISOString();
      const input = { id: offerId, category: 'chores', title: 'Ik repareer fietsen', until };
      await city.act(help, wijk, 'offerHelp', input, 'offer { id }');
      return { who: help, input: { offerId }, action: 'withdrawOffer', subject: offerId };
    },
    answerRequest: async () => {
      const requestId = await asked();
      return {
        who: help,
        input: { id: newId('ans'), requestId, text: 'Ja' },
        action: 'answer',
        subject: requestId,
      };
    },
    withdrawAnswer: async () => {
      const { requestId } = await answered();
      return { who: help, input: { requestId }, action: 'withdrawAnswer', subject: requestId };
    },
    acceptAnswer: async () => {
      const input = await answered();
      return { who: ask, input, action: 'accept', subject: input.requestId };
    },
    undoMatch: async () => {
      const { requestId } = await agreed();
      return { who: help, input: { requestId, why: 'ziek' }, action: 'undoMatch', subject: requestId };
    },
    widenRequest: async () => {
      const requestId = await asked({ audience: 'circle' });
      return { who: ask, input: { requestId }, action: 'widen', subject: requestId };
    },
    escalateRequest: async () => {
      const requestId = await asked();
      return { who: ask, input: { requestId, consent: true }, action: 'escalate', subject: requestId };
    },
    withdrawConsent: async () => {
      const requestId = await escalated();
      return { who: ask, input: { requestId }, action: 'withdrawConsent', subject: requestId };
    },
    offerHandBack: async () => {
      const requestId = await escalated();
      const input = { requestId, toPersonId: help.id, note: 'Samen bellen' };
      return { who: wij, input, action: 'offerHandBack', subject: requestId };
    },
    allowHandBack: async () => {
      const requestId = await offered(toWij);
      return { who: ask, input: { requestId }, action: 'allowHandBack', subject: requestId };
    },
    acceptHandBack: async () => {
      const requestId = await offered(toWij);
      await city.change(ask, wijk, 'allowHandBack', { requestId });
      return { who: help, input: { requestId }, action: 'acceptHandBack', subject: requestId };
    },
    declineHandBack: async () => {
      const requestId = await offered(toWij);
      await city.change(ask, wijk, 'allowHandBack', { requestId });
      return {
        who: help,
        input: { requestId, why: 'geen tijd' },
        action: 'declineHandBack',
        subject: requestId,
      };
    },
    completeRequest: async () => {
      const { requestId } = await agreed();
      const input = { requestId, solvedBy: 'residents', satisfaction: 4 };
      return { who: ask, input, action: 'complete', subject: requestId };
    },
    withdrawRequest: async () => {
      const requestId = await asked();
      return { who: ask, input: { requestId, why: 'al opgelost' }, action: 'withdraw', subject: requestId };
    },
    sendMessage: async () => {
      const { requestId } = await agreed();
      // A message is no change of the request: that it stands there once is looked at by itself.
      const input = { id: newId('msg'), requestId, text: 'Tot morgen' };
      return { who: help, input, action: 'accept', subject: requestId };
    },
    openService: async () => {
      const input = newService();
      return { who: coordinator, input, action: 'openService', subject: input.id };
    },
    changeService: async () => {
      const { id: serviceId } = await service();
      const input = { serviceId, version: 1, name: 'Brieven en geld', categories: [] };
      return { who: coordinator, input, action: 'changeService', subject: serviceId };
    },
    setProvider: async () => {
      const { id: serviceId } = await service();
      const input = {
        serviceId,
        version: 1,
        provider: 'residents',
        from: today(),
        why: 'Bewoners kunnen het',
      };
      return { who: coordinator, input, action: 'setProvider', subject: serviceId };
    },
    openSpecialism: async () => {
      const input = { id: newId('spc'), name: 'Opvoeden' };
      return { who: coordinator, input, action: 'openSpecialism', subject: input.id };
    },
    changeSpecialism: async () => {
      const specialismId = await specialism();
      const input = { specialismId, version: 1, name: 'Geldzaken' };
      return { who: wij, input, action: 'changeSpecialism', subject: specialismId };
    },
    setActualFte: async () => {
      const input = await strength();
      return { who: wij, input, action: 'setActualFte', subject: input.specialismId };
    },
    proposeBaseline: async () => {
      const input = await strength();
      return { who: coordinator, input, action: 'proposeBaseline', subject: input.specialismId };
    },
    agreeBaseline: async () => {
      const { specialismId, ...rest } = await strength();
      const proposed = { specialismId, ...rest };
      await city.act(coordinator, wijk, 'proposeBaseline', proposed, 'specialism { id }');
      return {
        who: board,
        input: { specialismId, version: 2 },
        action: 'agreeBaseline',
        subject: specialismId,
      };
    },
    setFormationParameter: async () => {
      const parameter = {
        kind: 'absence',
        from: today(),
        value: 1_250,
        source: 'Aanname',
        assumed: true,
      };
      const done = {
        who: coordinator,
        input: parameter,
        action: 'setFormationParameter',
        subject: 'formation',
      };
      const version = await timesDone('wijk', done);
      return { ...done, input: { ...parameter, version }, before: version };
    },
    proposeStep: async () => {
      const input = { id: newId('prp'), serviceId: await steps.ground(), fte: 300, why: 'Het gaat goed' };
      return { who: coordinator, input, action: 'proposeStep', subject: input.id };
    },
    reverseStep: async () => {
      const input = { id: newId('prp'), proposalId: await steps.step('agreed'), why: 'Het ging te snel' };
      return { who: board, input, action: 'reverseStep', subject: input.id };
    },
    assentToStep: async () => {
      const proposalId = await steps.step('open');
      const input = { proposalId, corner: 'wij', version: 1 };
      return { who: wij, input, action: 'assentToStep', subject: proposalId };
    },
    objectToStep: async () => {
      const proposalId = await steps.step('open');
      const input = { proposalId, version: 1, why: 'Het gaat te snel' };
      return { who: board, input, action: 'objectToStep', subject: proposalId };
    },
    withdrawObjection: async () => {
      const proposalId = await steps.step('objected');
      const input = { proposalId, version: 1 };
      return { who: board, input, action: 'withdrawObjection', subject: proposalId };
    },
    withdrawStep: async () => {
      const proposalId = await steps.step('open');
      const input = { proposalId, version: 1 };
      return { who: coordinator, input, action: 'withdrawStep', subject: proposalId };
    },
    recordWeekHours: async () => {
      const input = { id: newId('whr'), specialismId: await specialism(), week: '2026-W40', minutes: 90 };
      return { who: wij, input, action: 'recordWeekHours', subject: input.id };
    },
    correctWeekHours: async () => {
      const input = { id: newId('whr'), hoursId: await weekHours(), minutes: 100 };
      return { who: wij, input, action: 'correctWeekHours', subject: input.id };
    },
    draftSettlement: async () => {
      const quarter = await settling.quarter();
      const subject = settling.idOf(quarter);
      return { who: coordinator, input: { quarter }, action: 'draftSettlement', subject };
    },
    agreeSettlement: async () => {
      const quarter = await corrected();
      await settles(coordinator, 'agreeSettlement', { quarter, draft: 2 });
      const subject = settling.idOf(quarter);
      return { who: board, input: { quarter, draft: 2 }, action: 'agreeSettlement', subject, before: 1 };
    },
    correctSettlement: async () => {
      const quarter = await settling.drafted();
      const input = { quarter, version: 1, changes: settling.changes(quarter), ...reasons };
      return { who: board, input, action: 'correctSettlement', subject: settling.idOf(quarter) };
    },
    withdrawCorrection: async () => {
      const quarter = await corrected();
      const input = { quarter, draft: 2, ...reasons };
      return { who: board, input, action: 'withdrawCorrection', subject: settling.idOf(quarter) };
    },
    receiveSettlement: async () => {
      const quarter = await owing();
      const input = { id: newId('jrn'), quarter, amount: 1_000 };
      const subject = settling.idOf(quarter);
      return { who: await treasurer(), input, action: 'receiveSettlement', subject };
    },
    undoReceipt: async () => {
      const quarter = await owing();
      const [who, journal] = [await treasurer(), newId('jrn')];
      await settles(who, 'receiveSettlement', { id: journal, quarter, amount: 1_000 });
      const input = { id: newId('jrn'), quarter, journal, ...reasons };
      return { who, input, action: 'undoReceipt', subject: settling.idOf(quarter) };
    },
    recordWijHours: async () => {
      const requestId = await escalated();
      const input = { id: newId('hrs'), requestId, minutes: 20 };
      return { who: wij, input, action: 'recordHours', subject: requestId };
    },
  };

  const appointment = async () => {
    const input = { id: newId('inv'), role: 'auditor', wijken: [] };
    return { input, code: (await city.actCity(city.admin, 'inviteOfficial', input, 'code')).code };
  };
  let founded = 0;
  const inCity: Readonly<Record<string, () => Promise<Scenario>>> = {
    foundWijk: async () => {
      const slug = `wijk-${++founded}`;
      const input = { slug, name: 'Nieuwe wijk', inhabitants: 5000, column: founded, row: 1 };
      return { who: city.admin, input, action: 'foundWijk', subject: `wijk_${slug}` };
    },
    inviteOfficial: async () => {
      const id = newId('inv');
      const input = { id, role: 'auditor', wijken: [] };
      return { who: city.admin, input, action: 'inviteOfficial', subject: id };
    },
    acceptAppointment: async () => {
      const who = await somebody();
      const { code } = await appointment();
      const subject = `off_${who.sub}`;
      return { who, input: { code, name: 'Anna Auditor' }, action: 'acceptAppointment', subject };
    },
    dismissOfficial: async () => {
      const who = await somebody();
      const { code } = await appointment();
      await city.actCity(who, 'acceptAppointment', { code, name: 'Anna Auditor' }, 'official { id }');
      const subject = `off_${who.sub}`;
      const input = { officialId: subject, why: 'andere baan' };
      return { who: city.admin, input, action: 'dismissOfficial', subject };
    },
  };

  /** How often something stands in an audit trail: read from the table, since the trail grows long while all is tried. */
  async function timesDone(api: 'wijk' | 'city', { action, subject, before = 0 }: Scenario): Promise<number> {
    await city.idle();
    const scope = api === 'wijk' ? wijkScope(wijk) : cityScope('groningen');
    const table = new Table(city.bare, city.settings.tableName, scope);
    let times = -before;
    for (let after: string | undefined; ; ) {
      const { items, more } = await table.page({ collection: 'AUDIT', limit: 1000, after, consistent: true });
      times += items.filter((entry) => entry.action === action && entry.subject === subject).length;
      after = items.at(-1)?.SK as string | undefined;
      if (!more) return times;
    }
  }

  /** Sends a scenario's mutation; what was answered, errors and all. */
  const send = (api: 'wijk' | 'city', mutation: string, { who, input }: Scenario) =>
    api === 'wijk' ? city.send(who, wijk, mutation, input) : city.sendCity(who, mutation, input);

  /** How many messages stand in the conversation of a request. */
  async function messagesOf(requestId: string): Promise<number> {
    const query = `{ request(id: "${requestId}") { messages { edges { node { text } } } } }`;
    return (await city.ask(help, wijk, query)).data.request.messages.edges.length;
  }

  return { inWijk, inCity, messagesOf, people: [ask, help, board, wij, coordinator], send, timesDone };
}
