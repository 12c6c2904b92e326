/**
 * Merges the SDL of each API into one parsed document: what the Lambda builds its schema from and prints at
 * /schema.graphql. Parsed here, because reading JSON takes a cold Lambda a tenth of the time of parsing SDL.
 * Run by `npm run generate`; a test checks that what is committed is current.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { buildSchema, parse, printSchema } from 'graphql';

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

if (import.meta.main) {
  for (const api of apis)
    writeFileSync(new URL(`./generated/${api}-document.ts`, import.meta.url), documentModule(api));
}
