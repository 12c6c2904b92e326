/**
 * The one table, and the only place that says so: CDK, the local server and the tests all make it from here.
 * Every partition key, of the table and of each index, begins with its tenant, so that a role can be held to it.
 */
export const tableDesign = {
  partitionKey: 'PK',
  sortKey: 'SK',
  timeToLive: 'ttl',
  indexes: [
    // What a list shows stands in `card`, so that a page of a list is one small read and a write stays cheap.
    { name: 'byList', partitionKey: 'listPK', sortKey: 'listSK', project: ['id', 'kind', 'card'] },
    { name: 'byPerson', partitionKey: 'personPK', sortKey: 'personSK', project: ['id', 'kind', 'card'] },
    { name: 'byDue', partitionKey: 'duePK', sortKey: 'dueSK', project: [] },
  ],
} as const;

/** Name of one of the table's indexes. */
export type IndexName = (typeof tableDesign.indexes)[number]['name'];
