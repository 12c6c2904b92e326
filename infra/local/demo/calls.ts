import type { ApiHandler } from '../../../functions/gateway/api.ts';
import { gatewayEvent, localContext } from '../gateway-event.ts';

/** Answers of a mutation as far as the filling of the city looks at them. */
export type Told = Readonly<Record<string, unknown>>;

/** Asks an API as a person would, and insists on an answer. */
export async function mutate(
  api: ApiHandler,
  path: string,
  token: string,
  field: string,
  inputType: string,
  input: object,
  wanted = '',
): Promise<Told> {
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
      body: JSON.stringify({
        query: `mutation Fill($input: ${inputType}!) { ${field}(input: $input) { ${wanted} userErrors { code field message } } }`,
        variables: { input },
      }),
    }),
    localContext(),
  );
  const { data, errors } = JSON.parse(result.body ?? '{}');
  const told: unknown = data?.[field];
  if (errors || !isTold(told)) throw new Error(`${path} ${field}: ${JSON.stringify(errors ?? told)}`);
  if (Array.isArray(told.userErrors) && told.userErrors.length)
    throw new Error(`${path} ${field} ${JSON.stringify(input)}: ${JSON.stringify(told.userErrors)}`);
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
