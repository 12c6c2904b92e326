import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { afterAll, describe, expect, it } from 'vitest';
import { BadDeployment, parseDeployment } from '../../infra/config.ts';
import { wijkDeploymentSchema } from '../../schema/deployment.ts';
import { cityStacks, stable } from './city-stacks.ts';
import { allows, statementsOf, tableStatements, unconditional } from './policies.ts';

const folder = mkdtempSync(join(tmpdir(), 'noaber-synth-'));
const { stacks } = cityStacks(undefined, folder);
afterAll(() => rmSync(folder, { recursive: true }));

describe('the stacks of a city', () => {
  for (const stack of stacks)
    it(`${stack.stackName} is what it was`, () => {
      expect(stable(stack)).toMatchSnapshot();
    });

  it('let nobody scan, ask in PartiQL or do everything, and let no role of a wijk name another', () => {
    for (const stack of stacks) {
      const text = JSON.stringify(Template.fromStack(stack).findResources('AWS::IAM::Policy'));
      expect(text).not.toMatch(/dynamodb:(Scan|PartiQL|\*)/);
      const named = [...text.matchAll(/"W#([a-z0-9*-]+)#/g)].map(([, wijk]) => wijk);
      const own = stack.stackName.split('-').at(-1);
      if (own !== 'platform') expect(new Set(named)).toEqual(own === 'edge' ? new Set() : new Set([own]));
    }
  });

  it('give an alarm a sentence that says what people lose', () => {
    for (const stack of stacks)
      for (const { Properties } of Object.values(
        Template.fromStack(stack).findResources('AWS::CloudWatch::Alarm'),
      ))
        expect(Properties.AlarmDescription).toMatch(/^[A-Z].{30,}\.$/);
  });

  it('answer every route of an API under the address of the apps too', () => {
    const edge = stacks.flatMap((stack) =>
      Object.values(Template.fromStack(stack).findResources('AWS::CloudFront::Distribution')),
    );
    const patterns: string[] = edge.flatMap(({ Properties }) =>
      Properties.DistributionConfig.CacheBehaviors.map(
        ({ PathPattern }: { PathPattern: string }) => PathPattern,
      ),
    );
    const served = patterns.map((one) => new RegExp(`^${one.replaceAll('*', '.*')}$`));
    const routes = stacks.flatMap((stack) =>
      Object.values(Template.fromStack(stack).findResources('AWS::ApiGatewayV2::Route')),
    );
    expect(routes.length).toBeGreaterThan(10);
    for (const { Properties } of routes) {
      const path = String(Properties.RouteKey).split(' ')[1]?.replace('{file+}', 'money.json') ?? '';
      expect(
        served.some((one) => one.test(path)),
        path,
      ).toBe(true);
    }
  });

  it('make a wijk a silo by its file alone: a table, a key and a stream of its own', () => {
    const silo = cityStacks((wijk) => (wijk.wijk === 'beijum' ? { ...wijk, isolation: 'silo' } : wijk));
    const beijum = silo.stacks.find(({ stackName }) => stackName.endsWith('beijum'));
    if (!beijum) throw new Error('no stack');
    const template = Template.fromStack(beijum);
    template.resourceCountIs('AWS::DynamoDB::GlobalTable', 1);
    template.hasResource('AWS::DynamoDB::GlobalTable', { DeletionPolicy: 'Retain' });
    template.resourceCountIs('AWS::Lambda::EventSourceMapping', 1);
    const platform = silo.stacks.find(({ stackName }) => stackName.endsWith('platform'));
    if (!platform) throw new Error('no platform');
    const [name] = Object.values(template.findResources('AWS::DynamoDB::GlobalTable')).map(
      ({ Properties }) => Properties.TableName,
    );
    Template.fromStack(platform).hasResourceProperties('AWS::Lambda::Function', {
      Environment: { Variables: Match.objectLike({ SILO_TABLES: JSON.stringify({ beijum: name }) }) },
    });
  });

  it('let the projector into a silo, to what it makes there and to no request', async () => {
    const silo = cityStacks((wijk) => (wijk.wijk === 'beijum' ? { ...wijk, isolation: 'silo' } : wijk));
    const statements = tableStatements('beijum', /^ProjectorRole/, silo.stacks);
    for (const key of [
      'W#beijum#AUDIT',
      'W#beijum#FACTS',
      'W#beijum#FACTS#PEOPLE',
      'W#beijum#WIJK',
      'W#beijum#INVITATION',
    ])
      expect(await allows(statements, { action: 'PutItem', leadingKeys: [key] }), key).toBe(true);
    for (const key of [
      'W#beijum#REQUEST',
      'W#beijum#MEMBER',
      'W#beijum#EXPERIENCE',
      'W#beijum#HELPER',
      'W#selwerd#AUDIT',
      'CITY#groningen#WIJKEN',
    ])
      expect(await allows(statements, { action: 'GetItem', leadingKeys: [key] }), key).toBe(false);
  });
});

describe('the secret that a wijk pushes with', () => {
  it('is known to its notifier alone, and is another one than links and cursors are signed with', () => {
    for (const stack of stacks) {
      const functions = Object.entries(Template.fromStack(stack).findResources('AWS::Lambda::Function'));
      const knowing = functions.filter(
        ([, { Properties }]) => Properties.Environment?.Variables?.PUSH_SECRET,
      );
      const isWijk = !/-(platform|edge)$/.test(stack.stackName);
      expect(knowing.map(([id]) => id.replace(/Function.*/, ''))).toEqual(isWijk ? ['TellingNotifier'] : []);
      for (const [, { Properties }] of knowing) {
        const { PUSH_SECRET, SIGNING_SECRET } = Properties.Environment.Variables;
        expect(PUSH_SECRET).not.toEqual(SIGNING_SECRET);
      }
    }
  });
});

describe('a deployment file', () => {
  const good = readFileSync(new URL('../../infra/wijken/beijum.json', import.meta.url), 'utf8');
  const refused = (change: object) => () =>
    parseDeployment(wijkDeploymentSchema, 'beijum.json', JSON.stringify({ ...JSON.parse(good), ...change }));
  it('with an unknown key is refused, and says which', () => {
    expect(refused({ isolatoin: 'silo' })).toThrow(BadDeployment);
    expect(refused({ isolatoin: 'silo' })).toThrow(/beijum\.json/);
  });
  it('with a wrong value names its place', () => {
    expect(refused({ memoryMb: 1 })).toThrow(/memoryMb/);
  });
});

describe('the files of a wijk', () => {
  const beijum = stacks.find(({ stackName }) => stackName.endsWith('-beijum'));
  if (!beijum) throw new Error('no stack');
  const template = Template.fromStack(beijum);

  it('are kept, encrypted and closed to everybody', () => {
    template.hasResource('AWS::S3::Bucket', {
      DeletionPolicy: 'Retain',
      Properties: {
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
      },
    });
  });

  it('are put and got by its API alone, under its own name, and never listed or removed', () => {
    const statements = Object.entries(template.findResources('AWS::IAM::Policy')).flatMap(
      ([id, { Properties }]) =>
        Properties.PolicyDocument.Statement.map((statement: object) => ({
          id,
          text: JSON.stringify(statement),
        })),
    );
    const files = statements.filter(({ text }) => text.includes('s3:'));
    expect(files).toHaveLength(1);
    expect(files[0].id).toMatch(/^ApiRole/);
    expect(JSON.parse(files[0].text)).toMatchObject({ Action: ['s3:PutObject', 's3:GetObject'] });
    expect(files[0].text).toContain('/w/beijum/*');
  });
});

describe('the role of a wijk', () => {
  const own = { action: 'Query', leadingKeys: ['W#beijum#REQUEST'] };
  for (const name of ['wijkApi', 'clock'] as const)
    it(`of its ${name} reaches its own items, no other wijk’s, and none without a key`, async () => {
      const statements = statementsOf[name]('beijum');
      expect(await allows(statements, own)).toBe(true);
      expect(await allows(statements, { ...own, index: 'byList' })).toBe(true);
      for (const key of [
        'W#selwerd#REQUEST',
        'W#beijum2#REQUEST',
        'CITY#groningen#WIJKEN',
        'PERSON#x',
        'W#beijum',
      ])
        expect(await allows(statements, { ...own, leadingKeys: [key] }), key).toBe(false);
      const mixed = ['W#beijum#REQUEST', 'W#selwerd#REQUEST'];
      expect(await allows(statements, { ...own, leadingKeys: mixed })).toBe(false);
      expect(await allows(statements, { action: 'Query' })).toBe(false);
      expect(await allows(statements, { action: 'Scan', leadingKeys: own.leadingKeys })).toBe(false);
    });

  it('would reach another wijk if its condition were taken away: this check can fail', async () => {
    const statements = unconditional(statementsOf.wijkApi('beijum'));
    expect(await allows(statements, { ...own, leadingKeys: ['W#selwerd#REQUEST'] })).toBe(true);
  });

  it('of the city reads no wijk, and the projector no request', async () => {
    expect(await allows(statementsOf.cityApi(), { ...own, leadingKeys: ['CITY#groningen#WIJKEN'] })).toBe(
      true,
    );
    expect(await allows(statementsOf.cityApi(), own)).toBe(false);
    expect(await allows(statementsOf.projector(), own)).toBe(false);
    expect(await allows(statementsOf.projector(), { ...own, leadingKeys: ['W#beijum#FACTS'] })).toBe(true);
    expect(await allows(statementsOf.preToken(), { ...own, leadingKeys: ['PERSON#x'] })).toBe(true);
    expect(await allows(statementsOf.preToken(), { action: 'PutItem', leadingKeys: ['PERSON#x'] })).toBe(
      false,
    );
  });
});
