import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDeployment } from '../../infra/config.ts';
import { wijkDeploymentSchema } from '../../schema/deployment.ts';
import { deploymentFile, usualDeployment } from '../../web/console/begin/deployment.ts';
import { stepsOf } from '../../web/console/begin/steps.ts';
import { sortedBy } from '../../web/console/sorted-table.tsx';

describe('the deployment file of a wijk, as the console makes it', () => {
  const typed = { ...usualDeployment, alarmEmail: ' beheer@noaber.example ' };

  it('is to the letter what stands in the repository for a wijk like the others', () => {
    const { text = '', wrong } = deploymentFile('korrewegwijk', typed);
    expect(wrong).toEqual([]);
    expect(text).toBe(readFileSync(new URL('../../infra/wijken/korrewegwijk.json', import.meta.url), 'utf8'));
    const read = parseDeployment(wijkDeploymentSchema, 'korrewegwijk.json', text);
    expect(read).toMatchObject({ wijk: 'korrewegwijk', isolation: 'pool' });
  });

  it('is not made while anything is to be mended, and says what', () => {
    expect(deploymentFile('korrewegwijk', usualDeployment)).toEqual({ wrong: ['alarmEmail'] });
    const odd = { ...typed, memoryMb: '64', concurrency: 'veel', monthlyBudgetEuro: '1,5', logDays: '7' };
    expect(deploymentFile('korrewegwijk', odd).wrong).toEqual([
      'memoryMb',
      'concurrency',
      'logDays',
      'monthlyBudgetEuro',
    ]);
  });
});

describe('the steps by which a wijk begins', () => {
  it('say what is done, whatever came first, and what is next', () => {
    const known = { named: true, rolesTaken: ['coordinator'], lively: false, baselineAgreed: false };
    const steps = stepsOf(known);
    expect(steps.filter(({ done }) => done).map(({ name }) => name)).toEqual([
      'founded',
      'deployed',
      'coordinator',
    ]);
    expect(steps.filter(({ next }) => next).map(({ name }) => name)).toEqual(['board']);
    const rolesTaken = ['board', 'coordinator', 'host', 'treasurer', 'wij'];
    const all = stepsOf({ named: true, rolesTaken, lively: true, baselineAgreed: true });
    expect(all.every(({ done, next }) => done && !next)).toBe(true);
  });
});

describe('a table that sorts', () => {
  it('puts what is not known last, whichever way it goes, and numbers in words by their number', () => {
    const of = ({ v }: { v: string | number | null }) => v;
    const order = (values: (string | number | null)[], down: boolean) =>
      sortedBy(
        values.map((v) => ({ v })),
        of,
        down,
        'nl',
      ).map(({ v }) => v);
    expect(order([3, null, 1, 20], false)).toEqual([1, 3, 20, null]);
    expect(order([3, null, 1, 20], true)).toEqual([20, 3, 1, null]);
    expect(order(['wijk 10', 'Wijk 9'], false)).toEqual(['Wijk 9', 'wijk 10']);
  });
});
