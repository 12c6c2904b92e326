import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, print } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import { messageOf, type Reader, readerOf } from '../../schema/errors.ts';
import type { Further } from '../../schema/languages/further.ts';
import type { FurtherLanguage } from '../../schema/text.ts';
import { Bucket } from '../tenancy/bucket.ts';
import { Caller } from '../tenancy/caller.ts';
import { Cursors } from '../tenancy/cursors.ts';
import { Refused } from '../tenancy/refused.ts';
import type { Scope } from '../tenancy/scope.ts';
import type { ApiSettings } from '../tenancy/settings.ts';
import { Table } from '../tenancy/table.ts';
import { BadToken } from '../tenancy/tokens.ts';
import { notAtDesk } from './at-desk.ts';
import { byId } from './by-id.ts';
import { bytesOf, requestOf, resultOf } from './event.ts';
import { limits, tooMuch } from './limits.ts';

/** An API as API Gateway calls it. */
export type ApiHandler = (
  event: APIGatewayProxyEventV2,
  context: Context,
) => Promise<APIGatewayProxyStructuredResultV2>;

/** What makes one API: where it answers, its schema, and whose keys it may build. */
export type ApiDesign = {
  readonly path: string;
  /** What the schema was made from; printed at schema.graphql. */
  readonly document: DocumentNode;
  readonly schema: GraphQLSchema;
  /** What our own web app asks, by the ids under which it may send them instead. */
  readonly documents: Readonly<Record<string, string>>;
  readonly scope: Scope;
  readonly settings: ApiSettings;
  /** As whom somebody asks: with the id of a desk in `x-noaber-desk`, for who sits there. */
  readonly whoAsks?: (caller: Caller, desk: string | null) => Promise<Caller>;
  /** What is said in further languages, by an API that residents ask. */
  readonly further?: Readonly<Record<FurtherLanguage, Further>>;
  /** The most that an operation may cost; see `limits`. */
  readonly cost?: number;
};

/** What Yoga carries through a request. */
type InHand = { readonly caller: Caller };

const unauthenticated = (reader: Reader): GraphQLError =>
  new GraphQLError(messageOf({ code: 'UNAUTHENTICATED' }, reader), {
    extensions: {
      code: 'UNAUTHENTICATED',
      http: { status: 401, headers: { 'www-authenticate': 'Bearer' } },
    },
  });

/** What was refused before anything was asked: the desk that came along is closed. */
function refusedAtDoor({ refusals: [refusal] }: Refused, reader: Reader): GraphQLError {
  const { code, values } = refusal ?? { code: 'FORBIDDEN' as const };
  return new GraphQLError(messageOf({ code, values }, reader), {
    extensions: { code, http: { status: 403 } },
  });
}

/** Who asks, from the token that came along; everything a request needs is made here and lives as long as it. */
async function callerOf(request: Request, { scope, settings, whoAsks, further }: ApiDesign): Promise<Caller> {
  const reader = readerOf(request.headers.get('accept-language'), further);
  const token = /^Bearer ([\w.~+/-]+=*)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  if (!token) throw unauthenticated(reader);
  try {
    const { personId } = await settings.tokens(token);
    const caller = new Caller({
      personId,
      tenant: scope.tenant,
      spoken: reader.spoken,
      language: reader.language,
      further: reader.further,
      now: settings.now(),
      table: new Table(settings.dynamo, settings.tableName, scope),
      cursors: new Cursors(settings.secret, scope.prefix),
      secret: settings.secret,
      bucket: settings.bucket && new Bucket(settings.bucket, scope),
      pushOrigin: settings.pushOrigin,
      log: settings.log,
    });
    return (await whoAsks?.(caller, request.headers.get('x-noaber-desk'))) ?? caller;
  } catch (cause) {
    if (cause instanceof Refused) throw refusedAtDoor(cause, reader);
    if (cause instanceof BadToken) throw unauthenticated(reader);
    throw broken(cause, settings, reader);
  }
}

const keepingLimits = (cost: number): Plugin<InHand> => ({
  onParse({ setParseFn }) {
    setParseFn((source, options) => parse(source, { ...options, maxTokens: limits.tokens }));
  },
  onExecute({ args, setResultAndStopExecution }) {
    const error = tooMuch(args.document, args.variableValues ?? {}, args.contextValue.caller, {
      cost,
    });
    if (error) setResultAndStopExecution({ errors: [error] });
  },
});

/** At a host's desk only that is asked which belongs there. */
const keepingDesk: Plugin<InHand> = {
  async onExecute({ args, setResultAndStopExecution }) {
    const { schema, document, contextValue } = args;
    const error = await notAtDesk(schema, document, contextValue.caller);
    if (error) setResultAndStopExecution({ errors: [error] });
  },
};

/** What a request cost, in one line with the tenant on it: the measure by which a wijk is billed. */
const metering: Plugin<InHand> = {
  onExecute({ args }) {
    const { caller } = args.contextValue;
    const { operationName } = args;
    return {
      onExecuteDone() {
        const { readCalls, readUnits, writeCalls, writeUnits } = caller.table.meter;
        caller.log.info('request', {
          tenant: caller.tenant,
          operation: operationName ?? null,
          readCalls,
          readUnits,
          writeCalls,
          writeUnits,
        });
      },
    };
  },
};

/** Makes the handler of one API: GraphQL at its path, its SDL beside it, an honest 404 elsewhere. */
export function makeApi(design: ApiDesign): ApiHandler {
  const { path, document, schema, settings } = design;
  const endpoint = `${path}/graphql`;
  const yoga = createYoga<object, InHand>({
    schema,
    graphqlEndpoint: endpoint,
    // Yoga spreads what it is given here into an object of its own; the caller stays whole inside it.
    context: async ({ request }) => ({ caller: await callerOf(request, design) }),
    graphiql: settings.graphiql && { title: `Noaber ${path}` },
    landingPage: false,
    batching: false,
    multipart: false,
    // The size of a body is looked at before it is unpacked; streams around it only cost a cold start.
    maxRequestBodySize: false,
    logging: false,
    // A resolver's error was put into words where it was thrown; what comes from elsewhere is masked.
    maskedErrors: { maskError: masked(settings) },
    cors: { origin: '*', credentials: false, methods: ['GET', 'POST', 'OPTIONS'] },
    fetchAPI: {
      fetch,
      Request,
      Response,
      Headers,
      URL,
      URLSearchParams,
      ReadableStream,
      TextEncoder,
      TextDecoder,
      FormData,
      Blob,
      File,
      crypto,
      WritableStream,
      TransformStream,
    },
    plugins: [byId(design), keepingLimits(design.cost ?? limits.cost), keepingDesk, metering],
  });

  return async (event) => {
    if (event.rawPath === `${path}/schema.graphql`)
      return {
        statusCode: 200,
        headers: { 'content-type': 'text/plain; charset=utf-8' },
        body: print(document),
      };
    if (event.rawPath !== endpoint) return plain(404, 'NOT_FOUND', event);
    if (bytesOf(event) > limits.bodyBytes) return plain(413, 'TOO_LARGE', event);
    return resultOf(await yoga.fetch(requestOf(event)));
  };
}

/** What failed outside any resolver: logged, and told without its cause. */
function broken(cause: unknown, { log }: ApiSettings, reader: Reader): GraphQLError {
  log.error('a request failed', cause instanceof Error ? cause : String(cause));
  return new GraphQLError(messageOf({ code: 'BROKEN' }, reader), {
    extensions: { code: 'BROKEN', http: { status: 500 } },
  });
}

const masked = (settings: ApiSettings) => (error: unknown) =>
  error instanceof GraphQLError && (!error.originalError || error.originalError instanceof GraphQLError)
    ? error
    : broken(error, settings, readerOf(null));

function plain(
  statusCode: number,
  code: 'NOT_FOUND' | 'TOO_LARGE',
  event: APIGatewayProxyEventV2,
): APIGatewayProxyStructuredResultV2 {
  const message = messageOf(
    { code, values: { most: limits.bodyBytes } },
    readerOf(event.headers['accept-language']),
  );
  return {
    statusCode,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify({ errors: [{ message, extensions: { code } }] }),
  };
}
