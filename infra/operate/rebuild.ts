/** `npm run rebuild -- <wijk> [<wijk> …]`: audit trail, facts and the city's numbers anew; see docs/operate.md. */

import { rebuild } from '../../functions/projector/rebuild.ts';
import { cityScope, wijkScope } from '../../functions/tenancy/scope.ts';
import { settingsFromEnv } from '../../functions/tenancy/settings.ts';
import { Table } from '../../functions/tenancy/table.ts';

const wijken = process.argv.slice(2);
if (wijken.length === 0) {
  console.error('Say which wijk: npm run rebuild -- korrewegwijk');
  process.exit(2);
}
const { dynamo, tableName, city } = settingsFromEnv(process.env);
for (const wijk of wijken) {
  const read = await rebuild(
    wijk,
    new Table(dynamo, process.env.SILO_TABLE_NAME ?? tableName, wijkScope(wijk)),
    new Table(dynamo, tableName, cityScope(city)),
    new Date(),
  );
  console.log(`${wijk}: made anew from ${read} records`);
}
