import { buildASTSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wijkDocument } from '../../schema/generated/wijk-document.ts';
import { type City, newId, type Person, somebody, startCity } from '../harness/city.ts';

/** What is sent twenty times at once: who, which input; and how often it stands in the audit trail in the end. */
type Scenario = { who: Person; input: object; action: string; subject: string; times?: number };

const wijk = 'korrewegwijk';
let city: City;
let board: Person;
let coordinator: Person;
let ask: Person;
let help: Person;
let wij: Person;

beforeAll(async () => {
  city = await startCity();
  ({ board, coordinator } = await city.found(wijk));
  [ask, help] = (await city.residents(wijk, board, 'Fatima', 'Henk')) as [Person, Person];
  wij = await city.professional(wijk, board, coordinator);
});
afterAll(() => city.stop());

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

/** One scenario per mutation of the schema. */
const scenarios: Readonly<Record<string, () => Promise<Scenario>>> = {
  invite: async () => {
    const id = newId('inv');
    return { who: board, input: { id, uses: 3 }, action: 'invite', subject: id };
  },
  endInvitation: async () => {
    const { id } = await invited();
    return { who: board, input: { id }, action: 'endInvitation', subject: id };
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
    const who = await newcomer();
    return { who, input: { sure: true }, action: 'leave', subject: who.id };
  },
  askForHelp: async () => {
    const id = newId('req');
    return { who: ask, input: { id, category: 'garden', title: 'Heg' }, action: 'ask', subject: id };
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
  recordWijHours: async () => {
    const requestId = await escalated();
    const input = { id: newId('hrs'), requestId, minutes: 20 };
    return { who: wij, input, action: 'recordHours', subject: requestId };
  },
};

const mutations = Object.keys(buildASTSchema(wijkDocument).getMutationType()?.getFields() ?? {});

/** How often an action on a subject stands in the audit trail. */
async function timesDone(action: string, subject: string): Promise<number> {
  await city.idle();
  let times = 0;
  for (let after: string | null = null; ; ) {
    const { data } = await city.ask(
      board,
      wijk,
      'query A($after: String) { audit(first: 50, after: $after) { edges { node { action subject } } pageInfo { hasNextPage endCursor } } }',
      { after },
    );
    for (const { node } of data.audit.edges) if (node.action === action && node.subject === subject) times++;
    if (!data.audit.pageInfo.hasNextPage) return times;
    after = data.audit.pageInfo.endCursor;
  }
}

describe('a mutation that is sent twenty times at once, and once more', () => {
  it('has a scenario for every mutation of the schema', () => {
    expect(Object.keys(scenarios).sort()).toEqual([...mutations].sort());
  });

  for (const mutation of mutations)
    it(`${mutation} happens once`, async () => {
      const scenario = await scenarios[mutation]?.();
      if (!scenario) throw new Error(`no scenario for ${mutation}`);
      const { who, input, action, subject } = scenario;
      const send = () => city.act(who, wijk, mutation, input, '');
      const answers = [...(await Promise.all(Array.from({ length: 20 }, send))), await send()];
      for (const answer of answers) expect(answer.userErrors).toEqual([]);
      expect(await timesDone(action, subject)).toBe(1);
      if (mutation === 'sendMessage') {
        const { requestId } = input as { requestId: string };
        const { data } = await city.ask(
          help,
          wijk,
          `{ request(id: "${requestId}") { messages { edges { node { text } } } } }`,
        );
        expect(data.request.messages.edges).toHaveLength(1);
      }
    });
});
