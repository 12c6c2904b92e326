import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import {
  buildASTSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { errorsPage } from '../schema/errors-page.ts';
import { apis, documentModule, listModule } from '../schema/generate.ts';
import { cityDocument } from '../schema/generated/city-document.ts';
import { wijkDocument } from '../schema/generated/wijk-document.ts';

const root = new URL('..', import.meta.url).pathname;
const read = (path: string) => readFileSync(join(root, path), 'utf8');
/** What is made by a command, and is no part of the house. */
const made = ['node_modules', 'dist', 'cdk.out', '.noaber', '.git'];
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !made.includes(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesIn(path) : entry.isFile() ? [relative(root, path)] : [];
    });
const tracked = filesIn(root);
const written = tracked.filter((path) => !path.includes('/generated/'));
const sources = written.filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'));

type Import = { readonly to: string; readonly typeOnly: boolean };
/** What a file imports: a path in this house, or the name of a package. */
function importsOf(path: string): Import[] {
  const text = read(path);
  const found = text.matchAll(
    /(?:^|\n)(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|import\('([^']+)'\)/g,
  );
  return [...found].map(([, typeOnly, from, lazy]) => {
    const to = from ?? lazy ?? '';
    return {
      to: to.startsWith('.') ? relative(root, join(root, dirname(path), to)) : to,
      typeOnly: !!typeOnly,
    };
  });
}
const isOurs = (to: string) => tracked.includes(to);
const room = (path: string) => path.split('/')[0] ?? '';

describe('the house', () => {
  it('has the rooms that were agreed on, and nothing more at the top', () => {
    const top = new Set(tracked.map(room));
    const known = new Set(
      ['infra functions schema web test docs cdk.json package.json package-lock.json tsconfig.json README.md']
        .concat('LICENSE publiccode.yml CHANGELOG.md CONTRIBUTING.md biome.json codegen.ts vitest.config.ts')
        .concat('.ci .gitignore .npmrc .nvmrc .gitattributes .editorconfig')
        .flatMap((names) => names.split(' ')),
    );
    expect([...top].filter((name) => !known.has(name))).toEqual([]);
  });

  it('lets imports point one way', () => {
    const may: Readonly<Record<string, readonly string[]>> = {
      schema: ['schema'],
      functions: ['schema', 'functions'],
      web: ['schema', 'web'],
      infra: ['schema', 'functions', 'infra'],
      test: ['schema', 'functions', 'web', 'infra', 'test'],
    };
    for (const path of sources)
      for (const { to } of importsOf(path).filter(({ to }) => isOurs(to)))
        if (may[room(path)]) expect(may[room(path)], `${path} imports ${to}`).toContain(room(to));
    const lambdas = sources.filter(
      (path) => path.startsWith('functions/') && !path.startsWith('functions/lambdas/'),
    );
    for (const path of lambdas)
      for (const { to } of importsOf(path)) expect(to, path).not.toMatch(/^functions\/lambdas\//);
    // AWS has no laptop: what is deployed does not know what runs on one machine.
    for (const path of sources.filter((one) => /^infra\/(stacks|constructs|bundling)/.test(one)))
      for (const { to } of importsOf(path)) expect(to, path).not.toMatch(/^infra\/(local|operate)\//);
  });

  it('has no two files that import each other, however far around', () => {
    const arrows = new Map(
      sources.map((path) => [
        path,
        importsOf(path)
          .filter(({ to, typeOnly }) => isOurs(to) && !typeOnly)
          .map(({ to }) => to),
      ]),
    );
    const done = new Set<string>();
    const walk = (path: string, way: readonly string[]): void => {
      if (way.includes(path)) throw new Error([...way.slice(way.indexOf(path)), path].join(' → '));
      if (done.has(path)) return;
      for (const to of arrows.get(path) ?? []) walk(to, [...way, path]);
      done.add(path);
    };
    for (const path of sources) walk(path, []);
  });

  it('keeps rules free of everything but rules, schema and types', () => {
    const pure = sources.filter((path) => /^functions\/.*\/(rules|decisions|due|visibility)\.ts$/.test(path));
    expect(pure.length).toBeGreaterThan(4);
    for (const path of pure) {
      for (const { to, typeOnly } of importsOf(path)) {
        const fine =
          typeOnly || room(to) === 'schema' || /\/(rules|decisions|due|visibility|trail)\.ts$/.test(to);
        expect(fine, `${path} imports ${to}`).toBe(true);
      }
      expect(read(path), path).not.toMatch(/Date\.now|new Date\(\)|Math\.random|process\.|await |fetch\(/);
    }
  });

  it('lets a capability read another’s items only through that one’s own functions', () => {
    // A partition of the table is named in one folder: the one that owns what stands in it.
    const owners = new Map<string, Set<string>>();
    for (const path of sources.filter((one) => one.startsWith('functions/')))
      for (const [, name = ''] of read(path).matchAll(/(?:at: |=> )\['([A-Z]+)'/g)) {
        const folder = path.split('/')[1] ?? '';
        owners.set(name, (owners.get(name) ?? new Set()).add(folder));
      }
    expect(owners.size).toBeGreaterThan(8);
    for (const [name, folders] of owners) expect([...folders], name).toHaveLength(1);
  });

  it('has small files: half of them under 100 lines, and none over 300 without a reason', () => {
    const ours = sources.filter((path) => !path.startsWith('test/'));
    const lengths = ours.map((path) => read(path).split('\n').length - 1).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(100);
    // A language is a file: its catalogue is as long as there are texts.
    const catalogue = /^web\/kit\/texts\/[a-z]{2}\/[a-z]+\.ts$/;
    const long = ours.filter((path) => read(path).split('\n').length > 300 && !catalogue.test(path));
    expect(long).toEqual([]);
  });

  it('has no drawer for odds and ends', () => {
    expect(sources.filter((path) => /(utils?|helpers?|common|manager|misc)\b/i.test(path))).toEqual([]);
  });

  it('says of everything exported what it is', () => {
    const silent: string[] = [];
    for (const path of sources.filter((one) => /^(functions|schema|infra)\//.test(one))) {
      const lines = read(path).split('\n');
      for (const [i, line] of lines.entries()) {
        const exported = /^export (?:async )?(?:function|const|class|type|abstract class) (\w+)/.exec(line);
        // A type that only names what its schema above is made of says nothing new.
        if (!exported || /= z\.infer</.test(line)) continue;
        if (!/\*\/\s*$/.test(lines[i - 1] ?? '')) silent.push(`${path}: ${exported[1]}`);
      }
    }
    expect(silent).toEqual([]);
  });

  it('does not talk the compiler out of its doubts', () => {
    const casts: string[] = [];
    for (const path of sources.filter((one) => /^(functions|schema|web)\//.test(one)))
      for (const [i, line] of read(path).split('\n').entries()) {
        const code = line.replace(/\/\/.*|^\s*(\/\*)?\*.*|\/\*\*.*\*\//g, '').replace(/'[^']*'|`[^`]*`/g, '');
        if (/\bas (?!const\b)[A-Za-z{([]/.test(code) && !/^\s*import|^\s*export \*|\* as /.test(code))
          casts.push(`${path}:${i + 1}`);
        expect(code, path).not.toMatch(/: any\b|<any>|@ts-(ignore|expect|nocheck)/);
      }
    const allowed = [
      // Where a tenant's scope is branded, once.
      'functions/tenancy/scope.ts',
      // What a request remembers is typed by who remembers it.
      'functions/tenancy/caller.ts',
      // Two packages name the same type of DynamoDB twice.
      'functions/tenancy/table.ts',
      'functions/projector/projector.ts',
    ];
    const places = casts.map((place) => place.split(':')[0] ?? '');
    expect(
      casts.filter((_, i) => !/store\.ts$/.test(places[i] ?? '') && !allowed.includes(places[i] ?? '')),
    ).toEqual([]);
    for (const path of allowed)
      expect(
        places.filter((one) => one === path),
        path,
      ).toHaveLength(1);
  });
});

describe('what is generated', () => {
  it('is current: the schemas of the APIs', () => {
    for (const api of apis) expect(read(`schema/generated/${api}-document.ts`)).toBe(documentModule(api));
    for (const api of apis) expect(read(`schema/generated/${api}-documents.ts`)).toBe(listModule(api));
  });

  it('is current: the page of errors', () => {
    expect(read('docs/errors.md')).toBe(errorsPage());
  });

  it('is current: types of resolvers and clients', () => {
    const command = ['node_modules/@graphql-codegen/cli/cjs/bin.js', '--config', 'codegen.ts', '--check'];
    expect(() => execFileSync(process.execPath, command, { cwd: root, stdio: 'pipe' })).not.toThrow();
  }, 60_000);
});

describe.each([
  ['wijk', wijkDocument],
  ['city', cityDocument],
])('the schema of the %s', (_, document) => {
  it('says of every type, field, argument and value what it is', () => {
    const silent: string[] = [];
    const look = (name: string, description: string | null | undefined) => {
      if (!description || description.length < 4) silent.push(name);
    };
    for (const type of Object.values(buildASTSchema(document).getTypeMap())) {
      if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
      look(type.name, type.description);
      if (isEnumType(type))
        for (const value of type.getValues()) look(`${type.name}.${value.name}`, value.description);
      if (isInputObjectType(type))
        for (const field of Object.values(type.getFields()))
          look(`${type.name}.${field.name}`, field.description);
      if (isObjectType(type) || isInterfaceType(type))
        for (const field of Object.values(type.getFields())) {
          look(`${type.name}.${field.name}`, field.description);
          for (const argument of field.args.filter(({ name }) => !['id', 'input'].includes(name)))
            look(`${type.name}.${field.name}(${argument.name})`, argument.description);
        }
    }
    expect(silent).toEqual([]);
  });
});

describe('packages', () => {
  type Manifest = Readonly<Record<string, Readonly<Record<string, string>>>>;
  const manifest: Manifest = JSON.parse(read('package.json'));
  const named = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };

  it('are of exact versions', () => {
    for (const [name, version] of Object.entries(named))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
  });

  it('that are imported are named, and those of deployed code are dependencies', () => {
    const packageOf = (to: string) =>
      to
        .split('/')
        .slice(0, to.startsWith('@') ? 2 : 1)
        .join('/');
    for (const path of sources)
      for (const { to, typeOnly } of importsOf(path)) {
        if (
          isOurs(to) ||
          to.startsWith('node:') ||
          to.startsWith('.') ||
          /^(functions|schema|web|infra|test)\//.test(to)
        )
          continue;
        const name = packageOf(to);
        const kept = name === 'aws-lambda' ? '@types/aws-lambda' : name;
        expect(Object.keys(named), `${path} imports ${to}`).toContain(kept);
        if (path.startsWith('functions/') && !typeOnly)
          expect(Object.keys(manifest.dependencies ?? {}), path).toContain(name);
      }
  });

  it('have licences that go with the EUPL; what is only tested with may be AGPL', () => {
    type Locked = { license?: string; dev?: boolean };
    const lock: { packages: Record<string, Locked> } = JSON.parse(read('package-lock.json'));
    const fine =
      /^\(?(MIT|MIT-0|Apache-2\.0|ISC|0BSD|BSD-[23]-Clause|MPL-2\.0|EUPL-1\.2|BlueOak-1\.0\.0|Python-2\.0|CC-BY-4\.0|CC0-1\.0|Unlicense)( AND Zlib)?( (OR|or) .*)?\)?$/;
    const odd = Object.entries(lock.packages).filter(
      ([path, { license }]) => path && !fine.test(license ?? ''),
    );
    for (const [path, { dev, license }] of odd) {
      expect(dev, `${path}: ${license}`).toBe(true);
      expect(path).toMatch(/^node_modules\/@cloud-copilot\//);
    }
  });
});

describe('pages for people', () => {
  it('point only at what is there', () => {
    const broken: string[] = [];
    for (const path of written.filter((one) => one.endsWith('.md')))
      for (const [, to = ''] of read(path).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g))
        if (!/^[a-z]+:/.test(to) && !existsSync(join(root, dirname(path), to))) broken.push(`${path}: ${to}`);
    expect(broken).toEqual([]);
  });

  it('name only scripts that there are', () => {
    const { scripts } = JSON.parse(read('package.json'));
    for (const path of written.filter((one) => one.endsWith('.md')))
      for (const [, name = ''] of read(path).matchAll(/npm run (?:-s )?([\w:-]+)/g))
        expect(Object.keys(scripts), path).toContain(name);
  });
});
