import type { PreTokenGenerationV2TriggerEvent } from 'aws-lambda';
import { wijkenOf } from '../projector/directory.ts';
import { directoryScope } from '../tenancy/scope.ts';
import { settingsFromEnv } from '../tenancy/settings.ts';
import { Table } from '../tenancy/table.ts';

const settings = settingsFromEnv({ CITY: 'none', ...process.env });

/** Adds to an access token in which wijken its holder takes part. What they may do there is read on each request. */
export async function handler(
  event: PreTokenGenerationV2TriggerEvent,
): Promise<PreTokenGenerationV2TriggerEvent> {
  const table = new Table(settings.dynamo, settings.tableName, directoryScope());
  const wijken = await wijkenOf(table, event.request.userAttributes.sub ?? event.userName);
  event.response = {
    claimsAndScopeOverrideDetails: {
      accessTokenGeneration: { claimsToAddOrOverride: { wijken: wijken.join(' ') } },
    },
  };
  return event;
}
