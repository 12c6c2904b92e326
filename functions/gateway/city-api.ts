import { cityDocument } from '../../schema/generated/city-document.ts';
import { cityDocuments } from '../../schema/generated/city-documents.ts';
import { cityApi } from '../city/api.ts';
import type { CityNode } from '../city/views.ts';
import { cityScope } from '../tenancy/scope.ts';
import type { ApiSettings } from '../tenancy/settings.ts';
import { type ApiHandler, makeApi } from './api.ts';
import { executable } from './executable.ts';

const nodeTypes = { cityWijk: 'CityWijk', official: 'Official' } as const;

const resolvers = { ...cityApi, Node: { __resolveType: ({ kind }: CityNode) => nodeTypes[kind] } };

/** The API of the city: numbers, officials, founding. */
export function makeCityApi(settings: ApiSettings): ApiHandler {
  return makeApi({
    path: '/city',
    document: cityDocument,
    documents: cityDocuments,
    schema: executable(cityDocument, resolvers),
    scope: cityScope(settings.city),
    settings,
    // A page of the city is 300 wijken, read at once.
    cost: 20_000,
  });
}
