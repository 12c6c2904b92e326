/** What a command does to a challenge, and why it can't be done now although it is somebody's to do. */

import { dayAfter } from '../../schema/amsterdam.ts';
import { elementName } from '../../schema/dossiers.ts';
import type { Refusal } from '../../schema/errors.ts';
import type { ChallengeAction, ChallengeSide } from '../../schema/generated/wijk.ts';
import { together } from '../../schema/languages/sentences.ts';
import { dayName } from '../../schema/moments.ts';
import type { Change } from '../tenancy/trail.ts';
import { type Instalment, instalmentsOver, lastDay, weeksAfter } from './due.ts';
import {
  type Agreement,
  type Challenge,
  type Contract,
  type DossierFile,
  type Evaluation,
  type Handover,
  missingOf,
  mostFiles,
} from './rules.ts';

type Of<A extends ChallengeAction, More = unknown> = { readonly kind: A } & More;

/** What both sides are to agree on. */
export type Terms = Omit<Agreement, 'version' | 'signedBy'>;

/** What is done, with what comes along. Days are days in Amsterdam. */
export type Command =
  | Of<
      'change',
      {
        readonly version: number;
        readonly title?: string;
        readonly answers: Readonly<Record<string, string>>;
        readonly startsOn?: string;
      }
    >
  | Of<'attach', { readonly file: DossierFile; readonly used: boolean }>
  | Of<'detach', { readonly file: string }>
  | Of<'join' | 'leave' | 'admit', { readonly person: string }>
  | Of<'submit' | 'openDialogue' | 'start'>
  | Of<'payBack', { readonly by: string }>
  | Of<'accept' | 'reject' | 'end', { readonly why: string }>
  | Of<
      'proposeAgreement',
      { readonly side: ChallengeSide; readonly agreement: Terms; readonly version: number }
    >
  | Of<'sign', { readonly side: ChallengeSide; readonly version: number; readonly pot: string }>
  | Of<'bookInstalment', { readonly number: number; readonly on: string; readonly lineId?: string }>
  | Of<'evaluate', { readonly text: string; readonly met: readonly boolean[] }>
  | Of<'renew', { readonly months: number; readonly why: string }>
  | Of<'return', { readonly handover: Handover; readonly why: string }>;

/** All extensions of a contract together, in months, where the terms say nothing: as much as terms can say. */
const mostExtension = 60;

/** How long a contract may still be extended, in months. */
export const extensionLeft = ({ rules, contract }: Challenge): number =>
  Math.max(0, (rules.terms.extensionMonths ?? mostExtension) - (contract?.extendedMonths ?? 0));

function tooSoon({ rules, startsOn }: Challenge, today: string): Refusal | undefined {
  const { applyWeeks: weeks } = rules.terms;
  if (weeks === null) return undefined;
  const day = weeksAfter(today, weeks);
  return startsOn !== undefined && startsOn >= day
    ? undefined
    : { code: 'STARTS_TOO_SOON', field: 'startsOn', values: { weeks, day: dayName(day) } };
}

function incomplete(challenge: Challenge): Refusal | undefined {
  const missing = missingOf(challenge).map(elementName);
  if (missing.length === 0) return undefined;
  return { code: 'DOSSIER_INCOMPLETE', field: 'answers', values: { missing: together(missing, '; ') } };
}

/** True for an instalment that can still come in; what was booked by hand, on a line of the bank once. */
const canCome = ({ bookedOn, lineId: known }: Instalment, lineId: string | undefined): boolean =>
  lineId === undefined ? bookedOn === undefined : known === undefined;

const agreementChanged: Refusal = { code: 'AGREEMENT_CHANGED', field: 'version' };

/** Why a command can't be carried out as it stands; undefined when it can. */
export function obstacleTo(challenge: Challenge, command: Command, today: string): Refusal | undefined {
  const { agreement, contract, handover, rules, asking, trail, files = [] } = challenge;
  switch (command.kind) {
    case 'change':
      return command.version === trail.length ? undefined : { code: 'DOSSIER_CHANGED', field: 'version' };
    case 'attach':
      if (command.used) return { code: 'FILE_USED', field: 'fileId' };
      return files.length < mostFiles
        ? undefined
        : { code: 'TOO_MANY_FILES', field: 'fileId', values: { most: mostFiles } };
    case 'detach':
      return files.some(({ id }) => id === command.file) ? undefined : { code: 'NOT_FOUND', field: 'fileId' };
    case 'admit':
      return asking.includes(command.person) ? undefined : { code: 'NOT_ASKED_TO_JOIN', field: 'personId' };
    case 'submit':
      return incomplete(challenge) ?? tooSoon(challenge, today);
    case 'proposeAgreement': {
      if (command.version !== (agreement?.version ?? 0)) return agreementChanged;
      const { startsOn, months } = command.agreement;
      if (startsOn < today) return { code: 'TOO_EARLY_A_DAY', field: 'startsOn', values: { day: today } };
      const most = rules.terms.months;
      return most !== null && months > most
        ? { code: 'LASTS_TOO_LONG', field: 'months', values: { months: most } }
        : undefined;
    }
    case 'sign':
      if (command.version !== agreement?.version) return agreementChanged;
      return agreement.startsOn < today
        ? { code: 'TOO_EARLY_A_DAY', field: 'version', values: { day: today } }
        : undefined;
    case 'start':
      return agreement && agreement.startsOn > today
        ? { code: 'NOT_YET', values: { day: agreement.startsOn } }
        : undefined;
    case 'bookInstalment':
      return contract?.instalments.some(
        (one) => one.number === command.number && canCome(one, command.lineId),
      )
        ? undefined
        : { code: 'INSTALMENT_BOOKED', field: 'number' };
    case 'evaluate': {
      const count = agreement?.qualityMeasures.length ?? 0;
      return command.met.length === count
        ? undefined
        : { code: 'MEASURES_MISSING', field: 'met', values: { count } };
    }
    case 'renew': {
      const months = extensionLeft(challenge);
      return command.months <= months
        ? undefined
        : { code: 'EXTENDED_TOO_LONG', field: 'months', values: { months } };
    }
    case 'return': {
      // Who provides a service is never rewritten: what was to begin begins, and goes back the day after at the earliest.
      const begun = dayAfter(agreement?.startsOn ?? today);
      const day = begun > today ? begun : today;
      return command.handover.from < day
        ? { code: 'TOO_EARLY_A_DAY', field: 'from', values: { day } }
        : undefined;
    }
    case 'end': {
      // What was granted for a whole term is not kept for a part of it: before its end the task goes back.
      const over = contract && dayAfter(contract.endsOn);
      return over && today < over ? { code: 'NOT_YET', values: { day: over } } : undefined;
    }
    case 'payBack':
      return command.by === handover?.by ? { code: 'ANOTHER_PAYS_BACK' } : undefined;
    default:
      return undefined;
  }
}

function signed({ agreement }: Challenge, side: ChallengeSide, pot: string, at: string): Partial<Challenge> {
  if (!agreement) return {};
  const signedBy = [...agreement.signedBy, side];
  const after = { agreement: { ...agreement, signedBy } };
  if (signedBy.length < 2) return after;
  const { startsOn, months } = agreement;
  const contract: Contract = {
    signedAt: at,
    endsOn: lastDay(startsOn, months),
    pot,
    instalments: instalmentsOver(agreement, { from: 0, months, first: 1 }),
    extendedMonths: 0,
  };
  return { ...after, state: 'contracted', contract };
}

function extended({ agreement, contract }: Challenge, more: number): Partial<Challenge> {
  if (!agreement || !contract) return {};
  const { instalments, extendedMonths } = contract;
  const from = agreement.months + extendedMonths;
  const added = instalmentsOver(agreement, { from, months: more, first: instalments.length + 1 });
  return {
    contract: {
      ...contract,
      endsOn: lastDay(agreement.startsOn, from + more),
      instalments: [...instalments, ...added],
      extendedMonths: extendedMonths + more,
    },
  };
}

/** A challenge with one of its instalments changed. */
export const withInstalment = (
  { contract }: Challenge,
  number: number,
  change: (one: Instalment) => Instalment,
): Partial<Challenge> =>
  contract
    ? {
        contract: {
          ...contract,
          instalments: contract.instalments.map((one) => (one.number === number ? change(one) : one)),
        },
      }
    : {};

function evaluated({ agreement, evaluations }: Challenge, text: string, met: readonly boolean[], on: string) {
  const measures = (agreement?.qualityMeasures ?? []).map((measure, i) => ({
    measure,
    met: met[i] ?? false,
  }));
  const evaluation: Evaluation = { on, text, measures };
  return { state: 'evaluated' as const, evaluations: [...evaluations, evaluation] };
}

function outcome(challenge: Challenge, command: Command, today: string, at: string): Partial<Challenge> {
  const { group, asking, answers, rules, files = [] } = challenge;
  const without = (people: readonly string[], person: string) => people.filter((one) => one !== person);
  switch (command.kind) {
    case 'change': {
      const { title = challenge.title, startsOn = challenge.startsOn } = command;
      return { title, startsOn, answers: { ...answers, ...command.answers } };
    }
    case 'attach':
      return { files: [...files, command.file] };
    case 'detach':
      return { files: files.filter(({ id }) => id !== command.file) };
    case 'join':
      return { asking: [...asking, command.person] };
    case 'admit':
      return { group: [...group, command.person], asking: without(asking, command.person) };
    case 'leave':
      return { group: without(group, command.person), asking: without(asking, command.person) };
    case 'submit': {
      const { decisionWeeks: weeks } = rules.terms;
      return {
        state: 'submitted',
        submittedOn: today,
        decideBy: weeks === null ? undefined : weeksAfter(today, weeks),
      };
    }
    case 'openDialogue':
      return { state: 'inDialogue' };
    case 'accept':
      return { state: 'accepted', reason: command.why };
    case 'reject':
      return { state: 'rejected', reason: command.why };
    case 'proposeAgreement': {
      const { agreement, version, side } = command;
      return { agreement: { ...agreement, version: version + 1, signedBy: [side] } };
    }
    case 'sign':
      return signed(challenge, command.side, command.pot, at);
    case 'start':
      return { state: 'running' };
    case 'bookInstalment':
      return withInstalment(challenge, command.number, (one) => ({
        ...one,
        bookedOn: one.bookedOn ?? command.on,
        lineId: command.lineId,
      }));
    case 'evaluate':
      return evaluated(challenge, command.text, command.met, today);
    case 'renew':
      return { ...extended(challenge, command.months), state: 'renewed', reason: command.why };
    case 'end':
      return { state: 'ended', reason: command.why };
    case 'return':
      return { state: 'returned', reason: command.why, handover: command.handover };
    case 'payBack':
      return challenge.handover ? { handover: { ...challenge.handover, paidOn: today } } : {};
  }
}

/** The challenge after a command that the rules allow. */
export const decided = (
  challenge: Challenge,
  command: Command,
  change: Change,
  today: string,
): Challenge => ({
  ...challenge,
  ...outcome(challenge, command, today, change.at),
  trail: [...challenge.trail, change],
});
