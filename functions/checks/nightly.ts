import { wijkScope } from '../tenancy/scope.ts';
import type { Settings, WijkSettings } from '../tenancy/settings.ts';
import { Table } from '../tenancy/table.ts';
import { brokenPromises } from './checks.ts';

/**
 * The nightly check of a wijk: a function of its own that can read everything of the wijk and change nothing.
 * It throws when a promise is broken, so that its alarm goes off; its log says which.
 */
export function makeNightly(settings: WijkSettings<Settings>): () => Promise<{ sentences: string[] }> {
  const { dynamo, tableName, wijk, now, log } = settings;
  return async () => {
    const sentences = await brokenPromises(new Table(dynamo, tableName, wijkScope(wijk)), now());
    for (const sentence of sentences) log.error('a promise is broken', { tenant: wijk, sentence });
    if (sentences.length)
      throw new Error(`${wijk}: ${sentences.length} promises are broken: ${sentences.join(' ')}`);
    log.info('every promise holds', { tenant: wijk });
    return { sentences };
  };
}
