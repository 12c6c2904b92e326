/** `npm run bench`: what the operations cost, how fast they are, how long a cold start takes. Writes dist/bench.json. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { agendaLines } from './agenda.ts';
import { cityLine, type Line, moneyLines, wijkLines } from './capacity.ts';
import { carryingLines } from './carrying.ts';
import { challengeLines } from './challenges.ts';
import { coldStarts } from './cold.ts';
import { counting } from './counting.ts';
import { deskLines } from './desk.ts';
import { ground } from './ground.ts';
import { fairness, matchLines, offerLines } from './matching.ts';
import { overviewLines } from './overview.ts';
import { pushLines } from './pushing.ts';
import { rebuilding } from './rebuilding.ts';
import { scalingLines } from './scaling.ts';
import { settlingLines } from './settling.ts';
import { requestsPerSecond } from './speed.ts';
import { staffing } from './staffing.ts';
import { tellingLines } from './telling.ts';

// `-- --brief`: the same figures of less, for who only wants to see whether they hold. Documents quote the whole run.
const brief = process.argv.includes('--brief');
const small = 10;
const large = brief ? 1_000 : 10_000;
const said = (values: Readonly<Record<string, number>>) =>
  Object.entries(values)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');

const measured = await ground();
try {
  const capacity: Line[] = [];
  await measured.fill(0, small);
  capacity.push(...(await wijkLines(measured, small)));
  await measured.fill(small, large);
  capacity.push(...(await wijkLines(measured, large)));
  capacity.push(...(await agendaLines(measured, 0, small)));
  capacity.push(...(await agendaLines(measured, small, large)));
  capacity.push(...(await moneyLines(measured, 0, small)));
  capacity.push(...(await moneyLines(measured, small, large)));
  capacity.push(...(await matchLines(measured, 30)));
  capacity.push(...(await matchLines(measured, 3_000)));
  capacity.push(...(await offerLines(measured, 0, small)));
  capacity.push(...(await offerLines(measured, small, large)));
  capacity.push(...(await deskLines(measured, 0, small)));
  capacity.push(...(await deskLines(measured, small, large)));
  capacity.push(...(await challengeLines(measured, 0, small)));
  capacity.push(...(await challengeLines(measured, small, large)));
  capacity.push(await cityLine(measured, 300));
  capacity.push(...(await overviewLines(measured)));
  capacity.push(...(await carryingLines(measured, 0, small)));
  capacity.push(...(await carryingLines(measured, small, large)));
  capacity.push(...(await settlingLines(measured, 4)));
  capacity.push(...(await settlingLines(measured, 40)));
  capacity.push(...(await scalingLines(measured, 0, small)));
  capacity.push(...(await scalingLines(measured, small, 1_000)));
  const few = await tellingLines(measured, 0, small);
  const many = await tellingLines(measured, small, large);
  const pushed = await pushLines(measured, brief ? 300 : 1_000);
  capacity.push(...few.lines, ...many.lines, ...pushed.lines);
  console.log('Capacity, as DynamoDB reports it');
  console.table(
    capacity.map(({ operation, size, measured, budget, holds }) => ({
      operation,
      size,
      measured: said(measured),
      'at most': said(budget),
      '': holds ? 'holds' : 'OVER',
    })),
  );
  const digest = many.run;
  console.log('A digest run that is killed half-way and started again');
  console.table([digest]);
  console.log(`By push, to a push service on this machine: ${pushed.pushesPerSecond} letters a second`);
  const speed = await requestsPerSecond(measured);
  console.log(`Over HTTP, 8 clients, ${large} requests in the wijk: ${said(speed)}`);
  const cold = await coldStarts(measured, brief ? 3 : 15);
  console.log('Each bundle in a fresh process, median (budget: ratio at most 1.6)');
  console.table(cold);
  const fair = fairness();
  console.log('A year of asking 300 neighbours: Gini coefficient of asks per neighbour');
  console.table(fair);
  const staff = staffing();
  console.log('How many fte keep a promise, computed so many times: seconds');
  console.table(staff);
  const anew = await rebuilding(measured, brief ? 2_000 : 20_000);
  console.log('A year of figures of a large wijk, made anew from its requests');
  console.table(anew);
  const count = counting(brief ? ['add-one'] : undefined);
  console.log(
    'Counting with Equal Shares, exactly: seconds of a whole process that reads the file and counts',
  );
  console.table(count);
  mkdirSync('dist', { recursive: true });
  writeFileSync(
    'dist/bench.json',
    JSON.stringify({ capacity, digest, speed, cold, fair, staff, anew, count }, null, 2),
  );
} finally {
  await measured.stop();
}
