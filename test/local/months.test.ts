import { expect, test } from 'vitest';
import { stretches } from '../../infra/local/demo/months.ts';

test('months begin where the wijken are, in summer and in winter time', () => {
  const months = stretches(Date.parse('2026-11-01T08:00:00Z'), 3);
  expect(months.map(({ from }) => new Date(from).toISOString())).toEqual([
    '2026-08-31T22:00:00.000Z',
    '2026-09-30T22:00:00.000Z',
    '2026-10-31T23:00:00.000Z',
  ]);
});

test('months follow each other without a gap, also from the first moment of one', () => {
  const months = stretches(Date.parse('2026-12-31T23:00:00.001Z'), 2);
  expect(months.map(({ to }) => to)).toEqual([
    Date.parse('2026-12-31T22:59:59.999Z'),
    Date.parse('2026-12-31T23:00:00.001Z'),
  ]);
});
