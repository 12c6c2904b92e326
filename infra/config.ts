import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import {
  type CityDeployment,
  cityDeploymentSchema,
  type WijkDeployment,
  wijkDeploymentSchema,
} from '../schema/deployment.ts';

/** A deployment file that can't be used, with the place and what to mend. */
export class BadDeployment extends Error {
  override readonly name = 'BadDeployment';
}

/** Reads one deployment file by its schema. */
export function parseDeployment<T>(schema: z.core.$ZodType<T>, file: string, text: string): T {
  const result = z.safeParse(schema, jsonIn(file, text));
  if (result.success) return result.data;
  const places = result.error.issues.map(
    ({ path, message }) => `${path.join('.') || 'the file'}: ${message}`,
  );
  throw new BadDeployment(`${file}: ${places.join('; ')}`);
}

function jsonIn(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new BadDeployment(`${file}: no valid JSON`, { cause });
  }
}

const read = <T>(schema: z.core.$ZodType<T>, file: string): T =>
  parseDeployment(schema, `infra/${file}`, readFileSync(new URL(`./${file}`, import.meta.url), 'utf8'));

/** The city. */
export const cityDeployment = (): CityDeployment => read(cityDeploymentSchema, 'city.json');

/** The wijken, or the one that is asked for. */
export function wijkDeployments(only?: string): WijkDeployment[] {
  const files = readdirSync(new URL('./wijken/', import.meta.url)).filter((file) => file.endsWith('.json'));
  const wijken = files.sort().map((file) => {
    const wijk = read(wijkDeploymentSchema, `wijken/${file}`);
    if (`${wijk.wijk}.json` !== file)
      throw new BadDeployment(`infra/wijken/${file}: wijk: must be the file's own name`);
    return wijk;
  });
  const wanted = wijken.filter(({ wijk }) => !only || wijk === only);
  if (only && wanted.length === 0) throw new BadDeployment(`there is no infra/wijken/${only}.json`);
  return wanted;
}
