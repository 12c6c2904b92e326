/**
 * Checks the books of a wijk from its open data alone, without an account:
 *   npm run -s verify-ledger -- http://localhost:4000/w/korrewegwijk/open/ledger.json
 *   npm run -s verify-ledger -- ledger.json
 * Exits with 1 when something does not hold, and names the first entry where it begins.
 */
import { readFileSync } from 'node:fs';
import { type Published, verifiedFile } from '../../functions/ledger/verify.ts';
import { amountText } from '../../schema/money.ts';

const [source] = process.argv.slice(2);
if (!source) {
  console.error('Say which ledger: npm run -s verify-ledger -- FILE.json or the address of ledger.json');
  process.exit(2);
}
/** What the file or the address holds, checked; says what is the matter when it is no ledger. */
async function checked(from: string): Promise<Published | undefined> {
  try {
    if (!/^https?:/.test(from)) return verifiedFile(readFileSync(from, 'utf8'));
    const response = await fetch(from);
    if (response.ok) return verifiedFile(await response.text());
    console.error(`${from} answered ${response.status}`);
  } catch (cause) {
    const told =
      cause instanceof Error && (cause instanceof SyntaxError || 'syscall' in cause || 'cause' in cause);
    if (!told) throw cause;
    console.error(`${from}: ${cause.message}`);
  }
  return undefined;
}

const ledger = await checked(source);
if (!ledger) process.exit(1);
const { wijk, entries, breaches, balances, hash } = ledger;
console.log(`${wijk}: ${entries} entries, chain ends at ${hash}`);
for (const [account, balance] of Object.entries(balances).sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(`  ${account.padEnd(28)} ${amountText(balance).en.padStart(16)}`);
for (const { year, number, what } of breaches) console.error(`entry ${number} of ${year}: ${what}`);
if (breaches.length) process.exitCode = 1;
else console.log('Every entry adds up, no number is missing, the chain is whole, nothing is below zero.');
