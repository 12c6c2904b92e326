/**
 * Merges the SDL of each API into one parsed document: what the Lambda builds its schema from and prints at
 * /schema.graphql. Parsed here, because reading JSON takes a cold Lambda a tenth of the time of parsing SDL.
 * Run by `npm run generate`; a test checks that what is committed is current.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { buildSchema, parse, printSchema } from 'graphql';
import { documentsIn, idOfDocument } from './documents.ts';

/** The APIs, each with its folder here. */
export const apis = ['wijk', 'city'] as const;

/** The whole SDL of one API, sorted as its files are; refuses what is no valid schema. */
function mergedSdl(api: (typeof apis)[number]): string {
  const read = (folder: string) =>
    readdirSync(new URL(`./${folder}/`, import.meta.url))
      .filter((file) => file.endsWith('.graphql'))
      .sort()
      .map((file) => readFileSync(new URL(`./${folder}/${file}`, import.meta.url), 'utf8'));
  return printSchema(buildSchema([...read('shared'), ...read(api)].join('\n')));
}

/** The module that carries the schema of one API into the bundles. */
export function documentModule(api: (typeof apis)[number]): string {
  const json = JSON.stringify(parse(mergedSdl(api), { noLocation: true }));
  return `// Made by \`npm run generate\` from schema/shared and schema/${api}.
import type { DocumentNode } from 'graphql';
export const ${api}Document: DocumentNode = JSON.parse(${JSON.stringify(json)});
`;
}

/** The web app that asks each API. */
const apps = { wijk: 'wijk', city: 'console' } as const;

/** What the web app of an API asks, by the ids under which it sends them. */
export function documentsOf(api: (typeof apis)[number]): Readonly<Record<string, string>> {
  const folder = new URL(`../web/${apps[api]}/`, import.meta.url);
  const documents = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('generated'))
    .flatMap((file) => documentsIn(readFileSync(new URL(file, folder), 'utf8')));
  return Object.fromEntries(
    [...new Set(documents)].sort().map((document) => [idOfDocument(document), document]),
  );
}

/** The module that carries what a web app asks into the bundle of its API. */
export const listModule = (api: (typeof apis)[number]): string =>
  `// Made by \`npm run generate\` from web/${apps[api]}.
export const ${api}Documents: Readonly<Record<string, string>> = JSON.parse(${JSON.stringify(JSON.stringify(documentsOf(api)))});
`;

if (import.meta.main) {
  const write = (name: string, module: string) =>
    writeFileSync(new URL(`./generated/${name}.ts`, import.meta.url), module);
  for (const api of apis) {
    write(`${api}-document`, documentModule(api));
    write(`${api}-documents`, listModule(api));
  }
}
