import type { ApiHandler } from '../../../functions/gateway/api.ts';
import { gatewayEvent, localContext } from '../gateway-event.ts';

/** Answers of a mutation as far as the filling of the city looks at them. */
export type Told = Readonly<Record<string, unknown>>;

type Api = { readonly api: ApiHandler; readonly path: string; readonly token: string };

/** Asks an API as a person would, and insists on data. */
async function post({ api, path, token }: Api, query: string, variables: object): Promise<Told> {
  const result = await api(
    gatewayEvent({
      method: 'POST',
      path: `${path}/graphql`,
      headers: {
        host: 'localhost',
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'accept-language': 'nl',
      },
      body: JSON.stringify({ query, variables }),
    }),
    localContext(),
  );
  const { data, errors } = JSON.parse(result.body ?? '{}');
  if (errors || !isTold(data)) throw new Error(`${path} ${query}: ${JSON.stringify(errors ?? data)}`);
  return data;
}

/** Asks an API what is there. */
export const ask = (at: Api, query: string): Promise<Told> => post(at, query, {});

/** Has something done, and insists that it is. */
export async function mutate(
  at: Api,
  field: string,
  inputType: string,
  input: object,
  wanted = '',
): Promise<Told> {
  const query = `mutation Fill($input: ${inputType}!) { ${field}(input: $input) { ${wanted} userErrors { code field message } } }`;
  const told = (await post(at, query, { input }))[field];
  if (!isTold(told)) throw new Error(`${at.path} ${field}: ${JSON.stringify(told)}`);
  if (Array.isArray(told.userErrors) && told.userErrors.length)
    throw new Error(`${at.path} ${field} ${JSON.stringify(input)}: ${JSON.stringify(told.userErrors)}`);
  return told;
}

const isTold = (value: unknown): value is Told => typeof value === 'object' && value !== null;

/** A text inside an answer, by its path. */
export function textIn(told: unknown, ...path: readonly string[]): string {
  let at: unknown = told;
  for (const name of path) at = isTold(at) ? at[name] : undefined;
  if (typeof at !== 'string') throw new Error(`no text at ${path.join('.')} in ${JSON.stringify(told)}`);
  return at;
}
