import type { Language } from '../../schema/errors.ts';
import { agendaCalendar, agendaJson, ownCalendar } from '../activities/publishing.ts';
import type { Table } from '../tenancy/table.ts';
import { json, type OpenFile } from './file.ts';

const ics = (body: string): OpenFile => ({ type: 'text/calendar; charset=utf-8', body });

/** A file of the agenda by its name, or the calendar that a secret link opens; undefined when there is none. */
export async function agendaFile(
  table: Table,
  name: string,
  language: Language,
  now: Date,
): Promise<OpenFile | undefined> {
  if (name === 'agenda.json') return json(await agendaJson(table, language, now));
  if (name === 'agenda.ics') return ics(await agendaCalendar(table, now));
  const secret = /^calendar\/([\w-]{22})\.ics$/.exec(name)?.[1];
  const own = secret === undefined ? undefined : await ownCalendar(table, secret, language, now);
  // Somebody's own: nothing on the way keeps it.
  return own === undefined ? undefined : { ...ics(own), personal: true };
}
