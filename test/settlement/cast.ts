import { type City, newId, type Person } from '../harness/city.ts';

/** The wijk of these tests. */
export const wijk = 'korrewegwijk';
/** What tests look at of a settlement. */
export const fields = `id quarter share saved wijk city received owed version
  booked { number why saved wijk city savedMore wijkMore agreedBy journal draft bookedAt
    changes { specialismId from until actualFte baselineFte tariff yearHours }
    lines { specialismId specialism from until days yearDays baselineFte actualFte yearHours savedHours tariff cents }
    leftOut { specialism from until why } }
  draft { number draft why saved wijk city savedMore agreedBy mayAgree journal lines { cents } }
  receipts { journal on amount }`;

/**
 * A wijk that lets go of one fte of debt help from 16 November on, with its people. Seen from 2 November, when the
 * quarter is under way.
 */
export async function settlingCity(city: City) {
  const { board, coordinator } = await city.found(wijk);
  const [treasurer, resident] = (await city.residents(wijk, board, 'Piet', 'Rie')) as [Person, Person];
  const role = { personId: treasurer.id, role: 'treasurer', why: 'gekozen' };
  await city.act(board, wijk, 'grantRole', role, 'person { id }');
  const specialism = async (name: string) => {
    const id = newId('spc');
    await city.act(coordinator, wijk, 'openSpecialism', { id, name }, 'specialism { id }');
    return id;
  };
  let version = 1;
  const debts = await specialism('Schuldhulp');
  const strength = (from: string, fte: number) => ({
    ...{ specialismId: debts, version: version++, from, fte, tariff: 6_512, why: 'Zo is het afgesproken' },
  });
  const done = (who: Person, mutation: string, input: object) =>
    city.act(who, wijk, mutation, input, 'specialism { id } userErrors { code }');
  await done(coordinator, 'proposeBaseline', strength('2026-10-01', 400));
  await done(board, 'agreeBaseline', { specialismId: debts, version: version++ });
  await done(coordinator, 'setActualFte', strength('2026-10-01', 400));
  await done(coordinator, 'setActualFte', strength('2026-11-16', 300));
  const hours = { kind: 'yearHours', from: '2026-10-01', value: 1_878, source: 'cao', assumed: false };
  await city.act(
    coordinator,
    wijk,
    'setFormationParameter',
    { ...hours, version: 0 },
    'formation { version }',
  );
  // Of this one nobody agreed on a baseline: it is left out, and named.
  const parenting = await specialism('Opvoeden');
  /** A command about a settlement: the settlement, or why it was refused. */
  const act = async (who: Person, mutation: string, input: object) => {
    const { errors, data } = await city.send(who, wijk, mutation, input, `settlement { ${fields} }`);
    if (errors) return errors[0]?.extensions;
    return data[mutation].userErrors[0] ?? data[mutation].settlement;
  };
  const look = async (quarter = '2026-Q4', who = resident) => {
    const query = `query S($quarter: String!) { settlement(quarter: $quarter) { ${fields} } }`;
    const { errors, data } = await city.ask(who, wijk, query, { quarter });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.settlement;
  };
  /** Both parties agree to what waits. */
  const agreed = async (quarter = '2026-Q4') => {
    const { draft } = await look(quarter);
    await act(coordinator, 'agreeSettlement', { quarter, draft: draft.draft });
    return act(board, 'agreeSettlement', { quarter, draft: draft.draft });
  };
  return { board, coordinator, treasurer, resident, debts, parenting, act, look, agreed };
}
