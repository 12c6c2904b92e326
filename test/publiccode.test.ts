import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { errorsPage } from '../schema/errors-page.ts';

const file = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const code = parse(file('publiccode.yml'));
const pack = JSON.parse(file('package.json'));

describe('publiccode.yml', () => {
  it('has what the standard requires', () => {
    for (const key of [
      'publiccodeYmlVersion',
      'name',
      'url',
      'platforms',
      'developmentStatus',
      'softwareType',
    ])
      expect(code[key], key).toBeTruthy();
    expect(code.legal.license).toBe('EUPL-1.2');
    expect(code.maintenance.contacts.length).toBeGreaterThan(0);
    expect(code.localisation.localisationReady).toBe(true);
  });

  it('describes Noaber in each language within the lengths of the standard', () => {
    for (const language of code.localisation.availableLanguages) {
      const { shortDescription, longDescription, features } = code.description[language];
      expect(shortDescription.length).toBeLessThanOrEqual(150);
      expect(longDescription.length).toBeGreaterThanOrEqual(150);
      expect(longDescription.length).toBeLessThanOrEqual(10_000);
      for (const feature of features) expect(feature.length).toBeLessThanOrEqual(100);
    }
  });

  it('says the same version and licence as the package', () => {
    expect(code.softwareVersion).toBe(pack.version);
    expect(pack.license).toBe(code.legal.license);
    expect(file('LICENSE')).toContain('EUROPEAN UNION PUBLIC LICENCE v. 1.2');
  });
});

describe('the page of error codes', () => {
  it('is the one that the codes make', () => {
    expect(file('docs/errors.md')).toBe(errorsPage());
  });
});
