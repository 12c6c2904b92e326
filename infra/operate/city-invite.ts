/** `npm run city:invite -- --role cityAdmin`: the first code of a city, by whoever may write to its table. */
import { randomBytes, randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { placeCityInvitation } from '../../functions/city/store.ts';
import { codeFor, codeKey } from '../../functions/tenancy/codes.ts';
import { cityScope } from '../../functions/tenancy/scope.ts';
import { settingsFromEnv } from '../../functions/tenancy/settings.ts';
import { Table } from '../../functions/tenancy/table.ts';
import { cityRoles } from '../../schema/roles.ts';

const { values } = parseArgs({
  options: {
    role: { type: 'string', default: 'cityAdmin' },
    wijk: { type: 'string', multiple: true, default: [] },
  },
});
const role = cityRoles.find((one) => one === values.role);
if (!role) {
  console.error(`Choose a role: ${cityRoles.join(', ')}`);
  process.exit(2);
}
const { dynamo, tableName, city } = settingsFromEnv(process.env);
const at = new Date();
const id = `inv_${randomUUID()}`;
// Made of chance: nobody can make it again, and only its key is kept.
const code = codeFor(randomBytes(32).toString('hex'), city, 'official', id);
const expiresAt = new Date(at.getTime() + 14 * 86_400_000).toISOString();
await new Table(dynamo, tableName, cityScope(city)).put(
  placeCityInvitation(
    {
      id,
      role,
      wijken: values.wijk,
      expiresAt,
      trail: [{ at: at.toISOString(), by: 'operator', action: 'inviteOfficial', st: 0 }],
    },
    codeKey(code),
  ),
  'absent',
);
console.log(`${code}\nworks once, for ${role}, until ${expiresAt}`);
