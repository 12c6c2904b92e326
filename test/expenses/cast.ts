import { type Answer, type City, newId, type Person } from '../harness/city.ts';

/** The wijk that money is claimed back in. */
export const wijk = 'korrewegwijk';
/** The smallest things that begin as such a file does. */
export const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
export const iban = 'NL91ABNA0417164300';

/** What was refused: the first error, thrown or told. */
export const refusal = ({ errors, data }: Answer, mutation: string) => {
  const [error] = errors ?? data[mutation].userErrors;
  return error && { code: error.code ?? error.extensions?.code, ...error };
};

/** A wijk with a treasurer and two board members besides residents, and what they do with claims. */
export async function castOf(city: City) {
  const { board } = await city.found(wijk);
  const [treasurer, second, resident, member] = (await city.residents(
    wijk,
    board,
    'Piet Penning',
    'Bo Bestuur',
    'Rie',
    'Mo',
  )) as [Person, Person, Person, Person];
  const grant = (person: Person, role: string) =>
    city.act(board, wijk, 'grantRole', { personId: person.id, role, why: 'gekozen' }, 'person { id }');
  await grant(treasurer, 'treasurer');
  await grant(second, 'board');
  await grant(member, 'member');

  const income = (amount: number, pot = 'general') =>
    city.act(
      treasurer,
      wijk,
      'bookIncome',
      { id: newId('jrn'), source: 'grant', amount, pot, description: 'Subsidie' },
      'journal { id }',
    );
  const receipt = async (who: Person) => (await city.upload(who, wijk, 'image/png', png)).id;
  const send = (who: Person, mutation: string, input: object): Promise<Answer> =>
    city.send(who, wijk, mutation, input, 'claim { id state can accountDueAt onTrust reason }');
  const submit = (who: Person, more: object = {}) =>
    send(who, 'submitClaim', {
      id: newId('clm'),
      from: 'general',
      amount: 10_00,
      description: 'Verf',
      holder: 'R. Jansen',
      iban,
      ...more,
    });
  /** A claim with its receipt; answers its id. */
  const claimed = async (who: Person, more: object = {}): Promise<string> => {
    const answer = await submit(who, { receiptId: await receipt(who), ...more });
    if (!answer.data.submitClaim.claim) throw new Error(answer.text);
    return answer.data.submitClaim.claim.id;
  };
  /** Everything on every account, in cents, as it stands in the table. */
  const money = async () => {
    const { data } = await city.ask(resident, wijk, '{ money { bank promised pots { id balance } } }');
    const pots: Record<string, number> = {};
    for (const { id, balance } of data.money.pots) pots[id] = balance;
    return { bank: data.money.bank as number, promised: data.money.promised as number, pots };
  };
  return { board, second, treasurer, resident, member, income, receipt, send, submit, claimed, money };
}
