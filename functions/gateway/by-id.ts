import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { messageOf, readerOf } from '../../schema/errors.ts';
import type { ApiDesign } from './api.ts';

/** What was refused before anything was parsed. */
const refused =
  (code: 'UNKNOWN_DOCUMENT' | 'NO_DOCUMENT' | 'LISTED_ONLY') =>
  ({ request }: { readonly request: Request }): GraphQLError =>
    new GraphQLError(messageOf({ code }, readerOf(request.headers.get('accept-language'))), {
      extensions: { code, http: { status: code === 'LISTED_ONLY' ? 403 : 400 } },
    });

/**
 * Takes the id of a document instead of its text, as in the protocol of persisted queries. Where the deployment says so,
 * what our own web apps do not ask is not answered.
 */
export const byId = ({ documents, settings }: ApiDesign): Plugin =>
  usePersistedOperations({
    getPersistedOperation: (id) => (Object.hasOwn(documents, id) ? (documents[id] ?? null) : null),
    allowArbitraryOperations: !settings.listedOnly,
    customErrors: {
      notFound: refused('UNKNOWN_DOCUMENT'),
      keyNotFound: refused('NO_DOCUMENT'),
      persistedQueryOnly: refused('LISTED_ONLY'),
    },
  });
