import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { buildASTSchema, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { describe, expect, it } from 'vitest';
import { isAtDesk } from '../../functions/desk/rules.ts';
import { wijkDocument } from '../../schema/generated/wijk-document.ts';

const root = new URL('../..', import.meta.url).pathname;
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Every file of the wijk app that comes with one, itself among them. */
function comesWith(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path) || !path.startsWith('web/wijk/') || path.includes('/generated/')) return seen;
  seen.add(path);
  for (const [, from, lazy] of read(path).matchAll(/\sfrom\s+'(\.[^']+)'|import\('(\.[^']+)'\)/g))
    comesWith(relative(root, join(root, dirname(path), from ?? lazy ?? '')), seen);
  return seen;
}

const schema = buildASTSchema(wijkDocument);

/** What a document asks that is refused at a desk. */
function refusedOf(text: string, hasAccount: boolean): string[] {
  const types = new TypeInfo(schema);
  const refused: string[] = [];
  visit(
    parse(text),
    visitWithTypeInfo(types, {
      Field({ name: { value } }) {
        const type = types.getParentType()?.name ?? '';
        if (!isAtDesk(type, value, hasAccount)) refused.push(`${type}.${value}`);
      },
    }),
  );
  return refused;
}

const files = ['web/wijk/desk-places.tsx', 'web/wijk/desk-bar.tsx'].flatMap((path) => [...comesWith(path)]);
const documents = [...new Set(files)].flatMap((path) => {
  const text = read(path);
  // What the host asks as themselves goes by another way.
  const own = new Set([...text.matchAll(/(?:own\.ask\(|useQuery\(own, )(\w+)/g)].map(([, name]) => name));
  return [...text.matchAll(/(?:const (\w+) = )?graphql\(\s*`([^`]+)`/g)].flatMap(([, name, document = '']) =>
    name && own.has(name) ? [] : [document],
  );
});
const refusedAt = (hasAccount: boolean) =>
  [...new Set(documents.flatMap((document) => refusedOf(document, hasAccount)))].sort();

/** What the same screens have for others, and show nobody at a desk: there one is a neighbour, and no more. */
const shownElsewhere = [
  // For hosts, the board and WIJ: a desk lends none of their roles.
  'Mutation.acceptActivity',
  'Mutation.admitInitiative',
  'Mutation.changeOccurrence',
  'Mutation.costInitiative',
  'Mutation.noteAttendance',
  'Mutation.offerHandBack',
  'Mutation.planRound',
  'Mutation.recordWijHours',
  'Mutation.rejectInitiative',
  'Query.meeting',
  'Query.members',
  // Left out while a desk is open: what somebody does about a person themselves, votes, files, and their own calendar.
  'Me.calendarRevision',
  'Me.calendarUrl',
  'Mutation.blockPerson',
  'Mutation.replaceCalendarLink',
  'Mutation.reportPerson',
  'Mutation.requestUpload',
  'Query.rounds',
].sort();

/** What is shown for somebody without an account alone, and is refused for everybody else. */
const forWhoHasNoOtherWay = ['Me.everything', 'Me.news', 'Me.reach', 'Mutation.leave', 'Mutation.markSeen'];

describe('what the screens at a desk ask', () => {
  it('is answered there, for who has an account and who has none', () => {
    expect(documents.length).toBeGreaterThan(30);
    expect(refusedAt(true)).toEqual([...shownElsewhere, ...forWhoHasNoOtherWay].sort());
    expect(refusedAt(false)).toEqual(shownElsewhere);
  });
});
