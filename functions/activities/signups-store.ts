import * as z from 'zod/mini';
import type { Table } from '../tenancy/table.ts';
import { decideAgain } from '../tenancy/table-retries.ts';
import type { Placed } from '../tenancy/table-writes.ts';
import { type Change, mostChanges, trailSchema } from '../tenancy/trail.ts';

const signUpSchema = z.object({
  id: z.string(),
  sheet: z.string(),
  activityId: z.string(),
  personId: z.string(),
  /** The day of the occurrence; of a course, the day that was named. */
  day: z.string(),
  active: z.boolean(),
  trail: trailSchema,
});
/**
 * What somebody did about one list: signed up, off, confirmed. The list itself says whether they have a place; this
 * says who did what, and finds what is one's own.
 */
export type SignUp = z.infer<typeof signUpSchema>;

const signUpsOf = (personId: string) => `OF#${personId}#SIGNUP`;

/** Where it stands: by list and person; among the person's own by its day. */
const placeSignUp = (signUp: SignUp): Placed => ({
  kind: 'signUp',
  at: ['SIGNUP', signUp.id],
  person: [signUpsOf(signUp.personId), `${signUp.day}#${signUp.sheet}`],
  card: { ...signUp, trail: [] },
  attributes: { ...signUp, version: signUp.trail.length },
});

/** Id of what somebody did about a list. */
const signUpId = (sheet: string, personId: string): string => `${sheet}:${personId}`;

/** What somebody did about a list; undefined when nothing. */
export async function loadSignUp(table: Table, sheet: string, personId: string): Promise<SignUp | undefined> {
  const stored = await table.get('SIGNUP', signUpId(sheet, personId), true);
  return stored && signUpSchema.parse(stored);
}

/** What somebody signed up for, without its trail: the two hundred of the latest days, the very latest first. */
export async function latestSignUps(table: Table, personId: string): Promise<SignUp[]> {
  const { items } = await table.page({ collection: signUpsOf(personId), index: 'byPerson', limit: 200 });
  return items.map(({ card }) => signUpSchema.parse(card));
}

/** Everything somebody ever signed up for, with its trail. */
export async function allSignUps(table: Table, personId: string): Promise<SignUp[]> {
  const found: SignUp[] = [];
  const list = { collection: signUpsOf(personId), index: 'byPerson', limit: 200 } as const;
  for await (const { id } of table.each(list)) {
    const stored = await table.get('SIGNUP', String(id), true);
    if (stored) found.push(signUpSchema.parse(stored));
  }
  return found;
}

/** Takes away what somebody did about a list. */
export const removeSignUp = (table: Table, { id }: SignUp): Promise<void> => table.remove('SIGNUP', id);

/** Which list, of which activity, about whom. */
export type Whose = Pick<SignUp, 'sheet' | 'activityId' | 'personId' | 'day'>;

/**
 * Notes what was done about a list. What is so already is not noted again, nor what was noted last; `again` is for what
 * leaves somebody signed up. Answers how it was before.
 * @throws {Busy} when others keep changing it.
 */
export function noteSignUp(
  table: Table,
  whose: Whose,
  active: boolean,
  change: Change,
  again = false,
): Promise<SignUp | undefined> {
  return decideAgain(async () => {
    const before = await loadSignUp(table, whose.sheet, whose.personId);
    if (!again && (before?.active ?? false) === active) return before;
    if (again && (!before?.active || before.trail.at(-1)?.action === change.action)) return before;
    if (before && before.trail.length >= mostChanges) return before;
    const id = signUpId(whose.sheet, whose.personId);
    const trail = [...(before?.trail ?? []), change];
    await table.put(
      placeSignUp({ ...whose, day: before?.active ? before.day : whose.day, id, active, trail }),
      before ? { version: before.trail.length } : 'absent',
    );
    return before;
  });
}
