import { Link } from 'wouter';
import { useEuros } from '../../kit/euros.ts';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { useMoments } from '../../kit/moments.ts';
import { Button, Empty, Heading, Notice, Page, Waiting } from '../../kit/parts.tsx';
import { useAction } from '../../kit/use-action.ts';
import { useQuery } from '../../kit/use-query.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';
import { CorrectForm, ReceiveForm, UndoForm, WithdrawForm } from './settlement-forms.tsx';
import { SettlementLines } from './settlement-lines.tsx';
import { type EntryShown, type Part, settlementDocument } from './settlement-query.ts';
import { useStatement } from './statement.ts';

const agreeDocument = graphql(
  `mutation AgreeSettlement($input: AgreeSettlementInput!) { agreeSettlement(input: $input) { userErrors { code field message } } }`,
);

/** The statement of a quarter: what it saved, for whom, and what that is made of. */
export default function Settlement({ quarter }: { quarter: string }) {
  const { say } = useSpeech();
  const { api, me, wijk } = useHere();
  const { day } = useMoments();
  const { data, error, again } = useQuery(api, settlementDocument, { quarter });
  const settlement = data?.settlement;
  if (!settlement)
    return (
      <Page title={say('settlementOf', { quarter })}>
        {data ? <Empty>{say('noSettlementYet')}</Empty> : <Waiting error={error} again={again} />}
      </Page>
    );
  const { from, until, share, booked, draft, receipts } = settlement;
  const both = me.roles.includes('board') || me.roles.includes('coordinator');
  const part = { settlement, again };
  return (
    <Page title={say('settlementOf', { quarter })} wide>
      <p className="no-print">
        <Link className="nl-link" href={`/w/${wijk.id}/savings`}>
          {say('savings')}
        </Link>
      </p>
      <p className="nl-paragraph">
        {wijk.name}. {say('settlementDays', { from: day(from), until: day(until), share })}
      </p>
      {draft && <Waits {...part} entry={draft} />}
      {booked.length > 0 && <Amounts {...part} />}
      {booked.length > 0 && <Keep {...part} />}
      {booked.map((entry) => (
        <section key={entry.number} className="stack">
          <Heading>
            {entry.number === 1 ? say('settled') : say('correctionOf', { number: entry.number - 1 })}
          </Heading>
          <Said entry={entry} />
          <SettlementLines entry={entry} />
        </section>
      ))}
      <Receipts receipts={receipts} />
      {me.roles.includes('treasurer') && <UndoForm key={receipts[0]?.journal} {...part} />}
      {both && <CorrectForm {...part} specialisms={data.formation.specialisms} />}
      {me.roles.includes('treasurer') && settlement.owed > 0 && (
        <ReceiveForm key={settlement.owed} {...part} />
      )}
    </Page>
  );
}

/** What is booked of a quarter, in five amounts. */
function Amounts({ settlement: { saved, wijk, city, received, owed } }: Part) {
  const { say } = useSpeech();
  const euros = useEuros();
  return (
    <table className="utrecht-table">
      <caption className="visually-hidden">{say('settled')}</caption>
      <tbody>
        {(
          [
            ['savedMoney', saved],
            ['ofWijk', wijk],
            ['ofCity', city],
            ['cameInOf', received],
            ['owedOf', owed],
          ] as const
        ).map(([name, cents]) => (
          <tr key={name}>
            <th scope="row">{say(name)}</th>
            <td className="number">{euros(cents)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** When it was booked, by which parties, and by how much it differs from before. */
function Said({ entry }: { entry: EntryShown }) {
  const { say } = useSpeech();
  const { moment } = useMoments();
  const euros = useEuros();
  const { number, why, bookedAt, agreedBy, savedMore, wijkMore } = entry;
  return (
    <>
      {bookedAt && (
        <p>
          {say('bookedBy', {
            when: moment(bookedAt),
            who: agreedBy.map((role) => say(`role_${role}`)).join(', '),
          })}
        </p>
      )}
      {number > 1 && <p>{say('differs', { saved: euros(savedMore), wijk: euros(wijkMore) })}</p>}
      {why && <p>{say('correctedWhy', { why })}</p>}
    </>
  );
}

/** What waits for both parties, with the buttons of who is one. */
function Waits({ settlement: { quarter }, entry, again }: Part & { entry: EntryShown }) {
  const { say } = useSpeech();
  const { api, me } = useHere();
  const euros = useEuros();
  const { busy, errors, run } = useAction();
  const { draft, number, saved, wijk, city, agreedBy, mayAgree } = entry;
  if (draft == null) return null;
  const agree = async () => {
    const input = { quarter, draft };
    await run(async () => (await api.ask(agreeDocument, { input })).agreeSettlement.userErrors);
    await again();
  };
  const both = me.roles.includes('board') || me.roles.includes('coordinator');
  const corrected = number > 1 || entry.why;
  return (
    <section className="stack">
      <Notice>
        <p>{say('draftWaits', { saved: euros(saved), wijk: euros(wijk), city: euros(city) })}</p>
        <Said entry={entry} />
        {agreedBy.length > 0 && (
          <p>{say('agreedSoFar', { who: agreedBy.map((role) => say(`role_${role}`)).join(', ') })}</p>
        )}
        <Mend errors={errors} shown={[]} />
        {mayAgree && (
          <Button primary busy={busy} onClick={() => void agree()}>
            {say('agreeSettlement')}
          </Button>
        )}
      </Notice>
      <SettlementLines entry={entry} />
      {both && corrected && <WithdrawForm quarter={quarter} draft={draft} again={again} />}
    </section>
  );
}

/** Print it, or keep it as a PDF; the letters that a PDF has of itself are those of Dutch and English. */
function Keep({ settlement }: Part) {
  const { say, language } = useSpeech();
  const { wijk } = useHere();
  const { month } = useMoments();
  const statement = useStatement(month);
  const { busy, errors, run } = useAction();
  const save = () =>
    run(async () => {
      const { savePdf } = await import('./statement-pdf.ts');
      savePdf(statement(wijk.name, settlement), `${wijk.id}-${settlement.quarter}.pdf`);
      return [];
    });
  return (
    <div className="row no-print">
      <Button onClick={() => window.print()}>{say('printStatement')}</Button>
      {(language === 'nl' || language === 'en') && (
        <Button busy={busy} onClick={() => void save()}>
          {say('keepPdf')}
        </Button>
      )}
      <Mend errors={errors} shown={[]} />
    </div>
  );
}

function Receipts({ receipts }: Pick<Part['settlement'], 'receipts'>) {
  const { say } = useSpeech();
  const euros = useEuros();
  const { day } = useMoments();
  if (receipts.length === 0) return null;
  return (
    <section className="stack">
      <Heading>{say('cameIn')}</Heading>
      <ul>
        {receipts.map(({ journal, on, amount }) => (
          <li key={journal}>
            {day(on)}: {euros(amount)}
          </li>
        ))}
      </ul>
    </section>
  );
}
