import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type City, newId, somebody, startCity } from '../harness/city.ts';
import { dynamoEndpoint } from '../harness/table.ts';

const run = promisify(execFile);
let city: City;

beforeAll(async () => {
  city = await startCity();
});
afterAll(() => city.stop());

/** Runs an operator's command as its script does. */
const operate = async (script: string, ...args: string[]): Promise<string> => {
  const { stdout } = await run(process.execPath, [`infra/operate/${script}.ts`, ...args], {
    env: {
      ...process.env,
      CITY: 'groningen',
      TABLE_NAME: city.settings.tableName,
      DYNAMODB_ENDPOINT: dynamoEndpoint(),
      AWS_REGION: 'eu-central-1',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
    },
  });
  return stdout;
};

it('makes a code with which somebody becomes the first city admin, once', async () => {
  const [code = ''] = (await operate('city-invite', '--role', 'cityAdmin')).split('\n');
  const accept = async (who: Awaited<ReturnType<typeof somebody>>) =>
    (
      await city.askCity(
        who,
        'mutation A($input: AcceptAppointmentInput!) { acceptAppointment(input: $input) { official { roles } userErrors { code } } }',
        { input: { code, name: 'Eerste Beheerder' } },
      )
    ).data.acceptAppointment;
  const [first, second] = [await somebody(), await somebody()];
  // The command lives in real time, the city of the test in its own.
  city.time.now = new Date();
  expect(await accept(first)).toEqual({ official: { roles: ['cityAdmin'] }, userErrors: [] });
  expect(await accept(first)).toEqual({ official: { roles: ['cityAdmin'] }, userErrors: [] });
  expect((await accept(second)).userErrors).toEqual([{ code: 'BAD_CODE' }]);
});

it('refuses a role that a city does not have', async () => {
  await expect(operate('city-invite', '--role', 'mayor')).rejects.toThrow('Choose a role');
});

it('makes figures and audit trail anew to the same numbers', async () => {
  const wijk = 'selwerd';
  const { board } = await city.found(wijk);
  const people = await city.residents(wijk, board, 'An', 'Bo', 'Cas', 'Dee', 'Eef', 'Fré');
  for (const person of people)
    await city.change(person, wijk, 'askForHelp', {
      id: newId('req'),
      category: 'garden',
      title: 'Heg snoeien',
    });
  await city.idle();
  const figures = async () =>
    (
      await city.askCity(
        city.admin,
        `{ wijk(id: "${wijk}") { months(last: 1) { asked { value } joined { value } } } }`,
      )
    ).data;
  const audit = async () =>
    (await city.ask(board, wijk, '{ audit(first: 50) { edges { node { at by action subject } } } }')).data;
  const before = [await figures(), await audit()];
  expect(before[0]).toEqual({ wijk: { months: [{ asked: { value: 6 }, joined: { value: 7 } }] } });
  expect(await operate('rebuild', wijk)).toContain('made anew from 14 records');
  expect([await figures(), await audit()]).toEqual(before);
});
