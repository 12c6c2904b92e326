import * as z from 'zod/mini';
import type { MeasureKind } from '../../schema/generated/wijk.ts';
import type { Ranked, Slice } from '../tenancy/paging.ts';
import type { Table } from '../tenancy/table.ts';
import type { Placed } from '../tenancy/table-writes.ts';
import { trailSchema } from '../tenancy/trail.ts';

const kinds = ['none', 'warning', 'pause', 'exclusion'] as const satisfies readonly MeasureKind[];

const reportSchema = z.object({
  id: z.string(),
  at: z.string(),
  by: z.string(),
  about: z.string(),
  text: z.string(),
  message: z.optional(z.string()),
  measure: z.optional(z.enum(kinds)),
  why: z.optional(z.string()),
  appeal: z.optional(z.string()),
  trail: trailSchema,
});

/** A report about somebody, and what was done about it. */
export type Report = z.infer<typeof reportSchema>;

/** Where a report stands: by its id, which is made of time; those that wait stand in a list of their own. */
export const placeReport = (report: Report): Placed => ({
  kind: 'report',
  at: ['REPORT', report.id],
  list: report.measure ? undefined : ['REPORTS#open', report.id],
  attributes: { ...report, version: report.trail.length },
});

/** A report by its id. */
export async function loadReport(table: Table, id: string): Promise<Report | undefined> {
  const stored = await table.get('REPORT', id, true);
  return stored && reportSchema.parse(stored);
}

const ranked = (report: Report): Ranked<Report> => ({ sk: report.id, node: report });

/** A page of reports, newest first. */
export async function reportsPage(
  table: Table,
  open: boolean,
  limit: number,
  after?: string,
): Promise<Slice<Report>> {
  if (!open) {
    const { items, more } = await table.page({ collection: 'REPORT', limit, after });
    return { items: items.map((stored) => ranked(reportSchema.parse(stored))), more };
  }
  const { items, more } = await table.page({ collection: 'REPORTS#open', index: 'byList', limit, after });
  const whole = await table.getMany(items.map(({ id }) => ['REPORT', String(id)] as const));
  return { items: whole.flatMap((stored) => (stored ? [ranked(reportSchema.parse(stored))] : [])), more };
}
