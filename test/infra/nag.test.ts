import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Validations } from 'aws-cdk-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cityStacks } from './city-stacks.ts';

type Violation = {
  readonly ruleName: string;
  readonly acknowledgedId?: string;
  readonly acknowledgedAt?: string;
  readonly reason?: string;
};
type Report = {
  readonly pluginReports: readonly {
    readonly pluginName: string;
    readonly conclusion: string;
    readonly violations: readonly Violation[];
    readonly suppressedViolations: readonly Violation[];
  }[];
};

const folder = mkdtempSync(join(tmpdir(), 'noaber-nag-'));
// One wijk in a silo, so that what only a silo has is looked at too.
const { app } = cityStacks(
  (wijk) => (wijk.wijk === 'beijum' ? { ...wijk, isolation: 'silo' } : wijk),
  folder,
);
let report: Report['pluginReports'][number];

beforeAll(() => {
  app.synth();
  const { pluginReports }: Report = JSON.parse(readFileSync(join(folder, 'validation-report.json'), 'utf8'));
  const nag = pluginReports.find(({ pluginName }) => pluginName === 'AwsSolutions');
  if (!nag) throw new Error('cdk-nag did not run');
  report = nag;
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Every acknowledgement in our code, with where it stands; the CDK acknowledges warnings of its own. */
const acknowledged = () =>
  app.node.findAll().flatMap(({ node }) =>
    node.metadata
      .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
      .flatMap(({ data }) => Object.keys(data))
      .filter((id) => id.startsWith('AwsSolutions::'))
      .map((id) => `${id} at ${node.path}`),
  );

describe('cdk-nag', () => {
  it('looked at the stacks and finds nothing that is not explained', () => {
    expect(report.suppressedViolations.length).toBeGreaterThan(10);
    expect(report.violations).toEqual([]);
    expect(report.conclusion).toBe('success');
  });

  it('finds for each acknowledgement what it is about: a wrong id would silently match nothing', () => {
    const met = new Set(
      report.suppressedViolations.map((one) => `${one.acknowledgedId} at ${one.acknowledgedAt}`),
    );
    expect(acknowledged().length).toBeGreaterThan(10);
    expect(acknowledged().filter((one) => !met.has(one))).toEqual([]);
  });

  it('is given a reason in a sentence for each', () => {
    for (const { reason, ruleName } of report.suppressedViolations)
      expect(reason, ruleName).toMatch(/^[A-Z].{25,}\.$/);
  });
});
