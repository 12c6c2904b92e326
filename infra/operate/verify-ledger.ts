/**
 * Checks the books of a wijk from its open data alone, without an account:
 *   npm run -s verify-ledger -- http://localhost:4000/w/korrewegwijk/open/ledger.json
 *   npm run -s verify-ledger -- ledger.json
 * Exits with 1 when something does not hold, and names the first entry where it begins.
 */
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { readEntry } from '../../functions/ledger/store.ts';
import { verified } from '../../functions/ledger/verify.ts';
import { amountText } from '../../schema/money.ts';

const [source] = process.argv.slice(2);
if (!source) {
  console.error('Say which ledger: npm run -s verify-ledger -- FILE.json or the address of ledger.json');
  process.exit(2);
}
const text = /^https?:/.test(source)
  ? await fetch(source).then((response) => {
      if (!response.ok) throw new Error(`${source} answered ${response.status}`);
      return response.text();
    })
  : readFileSync(source, 'utf8');
const { wijk, entries } = z
  .object({ wijk: z.string(), entries: z.array(z.unknown()) })
  .parse(JSON.parse(text));
const { breaches, balances, hash } = verified(entries.map(readEntry));
console.log(`${wijk}: ${entries.length} entries, chain ends at ${hash}`);
for (const [account, balance] of Object.entries(balances).sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(`  ${account.padEnd(28)} ${amountText(balance).en.padStart(16)}`);
for (const { year, number, what } of breaches) console.error(`entry ${number} of ${year}: ${what}`);
if (breaches.length) process.exitCode = 1;
else console.log('Every entry adds up, no number is missing, the chain is whole, nothing is below zero.');
