import { everySignUp } from '../activities/own.ts';
import { challengesWith } from '../challenges/belonging.ts';
import { wholeLog } from '../desk/store.ts';
import { ownClaims } from '../expenses/erasing.ts';
import { everyOwnHours } from '../formation/hours-store.ts';
import { matchingAbout } from '../matching/asks.ts';
import { experienceOf, loadApplication, loadMember } from '../members/store.ts';
import { applicationWord } from '../members/views.ts';
import { answeredRequest, loadAnswer, looksAt } from '../requests/conversation-store.ts';
import { loadRequest } from '../requests/store.ts';
import { ownSteps } from '../scaling/own.ts';
import { loadDevices } from '../telling/device-store.ts';
import { loadTelling, newsPage } from '../telling/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { codeKey } from '../tenancy/codes.ts';
import { ownItems } from './own.ts';

/** One's own record, without what would tell who keeps one away. */
async function profileOf({ table, personId }: Caller) {
  const member = await loadMember(table, personId);
  return (
    member && {
      ...member,
      apart: undefined,
      trail: member.trail.filter(({ action }) => action !== 'apart'),
    }
  );
}

/** Everything kept about a person in this wijk, as a JSON document (AVG art. 15 and 20). */
export async function everythingAbout(caller: Caller): Promise<string> {
  const { table, personId } = caller;
  const requests = [];
  for (const { id } of await ownItems(caller, 'REQUEST')) {
    const request = await loadRequest(table, String(id));
    // Who else acted on it is theirs, not the person's: of the trail, what was done and when.
    if (request)
      requests.push({
        ...request,
        helper: undefined,
        // Whom we asked is not the requester's to know.
        search: undefined,
        offer: undefined,
        handBack: request.handBack && { at: request.handBack.at, note: request.handBack.note },
        trail: request.trail.map(({ at, action, by }) => ({ at, action, byMe: by === personId })),
        looks: (await looksAt(table, request.id)).map(({ at }) => at),
      });
  }
  const answers = [];
  for (const stored of await ownItems(caller, 'ANSWER')) {
    const answer = await loadAnswer(table, answeredRequest(stored), personId);
    if (answer) answers.push(answer);
  }
  const messages = (await ownItems(caller, 'MESSAGE')).map(({ card }) => card);
  const everything = {
    wijk: caller.tenant,
    at: caller.at,
    profile: (await profileOf(caller)) ?? null,
    livedExperience: await experienceOf(caller),
    application: (await loadApplication(table, codeKey(applicationWord(caller, personId)))) ?? null,
    matching: await matchingAbout(caller),
    requests,
    answers,
    messages,
    challenges: await challengesWith(caller),
    challengeNotes: (await ownItems(caller, 'NOTE')).map(({ card }) => card),
    steps: await ownSteps(table, personId),
    claims: (await ownClaims(caller)).map(({ approvedBy: _, trail: __, ...claim }) => claim),
    signUps: await everySignUp(caller),
    weekHours: await everyOwnHours(caller),
    telling: (await loadTelling(table, personId)).wishes,
    devices: (await loadDevices(table, personId)).devices,
    // Whom news is about is theirs, where it is somebody else.
    news: (await newsPage(table, personId, 1_000)).items.map(({ node: { person, about, ...notice } }) => ({
      ...notice,
      about: about.startsWith('per_') && about !== person ? undefined : about,
    })),
    // Which host it was is theirs; oneself reads it in the app.
    atDesk: (await wholeLog(table, personId)).map(({ host: _, ...done }) => done),
    files: (await ownItems(caller, 'FILE')).map(({ id, card }) => ({ id, ...Object(card) })),
  };
  return JSON.stringify(everything, null, 2);
}
