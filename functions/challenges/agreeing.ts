import type {
  ChallengeIdInput,
  ProposeAgreementInput,
  Provider,
  ReturnChallengeInput,
  SignAgreementInput,
} from '../../schema/generated/wijk.ts';
import { isClientId } from '../../schema/ids.ts';
import { amountRefusal, fiscalDay, isDay } from '../../schema/money.ts';
import { rangeRefusal } from '../../schema/numbers.ts';
import { textRefusal, tidy } from '../../schema/texts.ts';
import { drafted } from '../ledger/booking.ts';
import { moveLegs, payLegs, potAccount, refundAccount } from '../ledger/rules.ts';
import { balances, loadPot, placePot } from '../ledger/store.ts';
import { providerBefore, type Service } from '../services/rules.ts';
import { handedWrites, loadService } from '../services/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { demand, demandNone, Refused } from '../tenancy/refused.ts';
import { put, type Write } from '../tenancy/table-writes.ts';
import type { Change } from '../tenancy/trail.ts';
import { type Along, act, type Found } from './acting.ts';
import type { Terms } from './decisions.ts';
import { baselinesFrom, budgetLineWrites } from './granting.ts';
import { journalOf, potOf } from './money.ts';
import { type Challenge, type Contract, sideOf } from './rules.ts';
import { challengesUnderWay, loadChallenge } from './store.ts';

/** The side that the caller speaks for. */
function sideIn({ parts }: Found) {
  const side = sideOf(parts);
  if (!side) throw new Refused({ code: 'FORBIDDEN', field: 'challengeId' });
  return side;
}

async function serviceHere(caller: Caller, id: string): Promise<Service> {
  const service = isClientId('svc', id) ? await loadService(caller.table, id, true) : undefined;
  demand(service, 'NOT_FOUND', { field: 'serviceId' });
  return service;
}

/** Put a version of the agreement to the other side, signed by one's own. */
export async function proposeAgreement(caller: Caller, input: ProposeAgreementInput): Promise<Challenge> {
  const { challengeId: _, version, ...rest } = input;
  const agreement: Terms = {
    ...rest,
    task: tidy(input.task),
    result: tidy(input.result),
    exit: tidy(input.exit),
    qualityMeasures: input.qualityMeasures.map(tidy),
  };
  const { task, result, exit, qualityMeasures, yearlyBudget, costBefore, startsOn } = agreement;
  demandNone(
    textRefusal('task', task, 10, 2_000),
    textRefusal('result', result, 10, 2_000),
    textRefusal('exit', exit, 10, 2_000),
    amountRefusal('yearlyBudget', yearlyBudget),
    amountRefusal('costBefore', costBefore),
    isDay(startsOn) ? undefined : { code: 'BAD_DAY', field: 'startsOn' },
    rangeRefusal('months', input.months, 1, 60),
    [1, 2, 4, 12].includes(input.instalmentsPerYear)
      ? undefined
      : { code: 'BAD_INSTALMENTS', field: 'instalmentsPerYear' },
    rangeRefusal('qualityMeasures', qualityMeasures.length, 1, 10),
    ...qualityMeasures.map((one, i) => textRefusal(`qualityMeasures.${i}`, one, 3, 300)),
  );
  return act(caller, 'proposeAgreement', input, {
    command: async (found) => {
      await serviceHere(caller, agreement.serviceId);
      return { kind: 'proposeAgreement', version, agreement, side: sideIn(found) };
    },
  });
}

/** That residents provide the service of a challenge, in the transaction of its contract. */
async function takingOver(
  caller: Caller,
  { id, title, agreement }: Challenge,
  { st, d }: Change,
): Promise<Write[]> {
  const service = await serviceHere(caller, agreement?.serviceId ?? '');
  const step = { from: agreement?.startsOn ?? '', provider: 'residents', why: title, ref: id } as const;
  return handedWrites(service, step, { ...caller.signature, st, d });
}

/**
 * Who is to provide a service once a challenge gives it back: who did before it. Where another contract runs on the same
 * service, residents go on with it; when that one goes back at last, it is who provided before the first.
 */
async function providerAfter(caller: Caller, service: Service, id: string): Promise<Provider | undefined> {
  const running = await challengesUnderWay(caller.table);
  const others = running.filter(
    (one) => one.id !== id && one.contract && one.agreement?.serviceId === service.id,
  );
  if (others.length) return undefined;
  const own = providerBefore(service, id);
  if (own !== undefined) return own;
  // This one took nothing over, since residents of another had it already: has that one gone back meanwhile?
  const first = service.steps.at(-1)?.ref;
  const taken =
    first && isClientId('chl', first) ? await loadChallenge(caller.table, first, true) : undefined;
  return taken?.state === 'returned' ? providerBefore(service, taken.id) : undefined;
}

/** That who provided it before does so again, in the transaction of its return; nothing where that changes nothing. */
async function givingBack(
  caller: Caller,
  { id, title, agreement }: Challenge,
  { st, d }: Change,
  from: string,
): Promise<Write[]> {
  const service = await serviceHere(caller, agreement?.serviceId ?? '');
  const provider = await providerAfter(caller, service, id);
  if (provider === undefined) return [];
  return handedWrites(service, { from, provider, why: title, ref: id }, { ...caller.signature, st, d });
}

/** All that a contract writes beside the challenge: its pot, its lines in the budgets, residents as provider, the baseline. */
async function contractWrites(caller: Caller, after: Challenge, change: Change): Promise<Along> {
  const { contract, agreement, group, title } = after;
  if (!contract || !agreement) return {};
  const taken = await loadPot(caller.table, contract.pot);
  demand(!taken, 'POT_IN_THE_WAY', { values: { pot: contract.pot } });
  const pot = {
    id: contract.pot,
    name: title.slice(0, 60),
    workingGroup: [...group].sort().slice(0, 30),
    trail: [{ ...change, action: 'openPot' }],
  };
  const provider = await takingOver(caller, after, change);
  const signature = { ...caller.signature, st: change.st, d: change.d };
  const baselines = await baselinesFrom(caller.table, after, signature);
  return {
    writes: [put(placePot(pot), 'absent'), ...provider, ...budgetLineWrites(after), ...baselines],
  };
}

/** Sign the agreement as it stands; with the second side it is a contract. */
export const signAgreement = (caller: Caller, input: SignAgreementInput): Promise<Challenge> =>
  act(caller, 'sign', input, {
    command: (found) => ({
      kind: 'sign',
      version: input.version,
      side: sideIn(found),
      pot: potOf(input.challengeId),
    }),
    along: (after, change) => contractWrites(caller, after, change),
  });

/** What the municipality paid so far, in cents. */
const grantedBy = (contract: Contract | undefined): number =>
  (contract?.instalments ?? []).reduce((sum, { amount, bookedOn }) => sum + (bookedOn ? amount : 0), 0);

/** Give the task back from a day on: who provided the service before does so again, what is left of the grant is set apart. */
export async function returnChallenge(caller: Caller, input: ReturnChallengeInput): Promise<Challenge> {
  const why = tidy(input.why);
  demandNone(
    textRefusal('why', why, 3, 2_000),
    isDay(input.from) ? undefined : { code: 'BAD_DAY', field: 'from' },
    input.keep === 0 ? undefined : amountRefusal('keep', input.keep),
  );
  return act(caller, 'return', input, {
    command: async ({ challenge: { contract } }) => {
      const left = (await balances(caller.table)).get(potAccount(contract?.pot ?? '')) ?? 0;
      // What others gave to this pot is not the municipality's: at most what it paid goes back.
      const granted = grantedBy(contract);
      const rest = Math.max(0, Math.min(left - input.keep, granted));
      return { kind: 'return', why, handover: { from: input.from, rest, by: caller.personId } };
    },
    along: async (after, change) => {
      const { id, title, contract, handover } = after;
      if (!contract || !handover) return {};
      const back = await givingBack(caller, after, change, handover.from);
      const writes = [...back, ...budgetLineWrites(after)];
      if (handover.rest === 0) return { writes };
      const draft = {
        id: journalOf(id, 'return'),
        date: fiscalDay(caller.now),
        type: 'commit' as const,
        // The books are everybody's to read, and for years: why it went back stands with the challenge.
        description: title,
        legs: moveLegs(potAccount(contract.pot), refundAccount(id), handover.rest),
      };
      return { writes, journal: await drafted(caller, 'returnRest', input, draft) };
    },
  });
}

/** Book that the rest was paid back to the municipality. */
export const payBackRest = (caller: Caller, input: ChallengeIdInput): Promise<Challenge> =>
  act(caller, 'payBack', input, {
    command: () => ({ kind: 'payBack', by: caller.personId }),
    along: async ({ id, title, handover }) => {
      const draft = {
        id: journalOf(id, 'payBack'),
        date: fiscalDay(caller.now),
        type: 'pay' as const,
        description: title,
        legs: payLegs(refundAccount(id), handover?.rest ?? 0),
      };
      return { journal: await drafted(caller, 'payBackRest', input, draft) };
    },
  });
