import { useState } from 'react';
import { Link } from 'wouter';
import { dayAfter } from '../../../schema/amsterdam.ts';
import { fiscalDay } from '../../../schema/money.ts';
import { firstDayOf, quarterWith } from '../../../schema/quarters.ts';
import { useEuros } from '../../kit/euros.ts';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { Button, Empty, Form, Page, Waiting } from '../../kit/parts.tsx';
import { Scroll } from '../../kit/scroll.tsx';
import { LineField } from '../../kit/simple-fields.tsx';
import { useAction } from '../../kit/use-action.ts';
import { useQuery } from '../../kit/use-query.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';

const settlementsDocument = graphql(`
  query Settlements {
    settlements(first: 40) { quarter saved wijk city received owed draft { saved wijk } booked { number } }
  }
`);
const draftDocument = graphql(
  `mutation DraftSettlement($input: DraftSettlementInput!) { draftSettlement(input: $input) { userErrors { code field message } } }`,
);

/** What each quarter saved, and what came of it. */
export default function Settlements() {
  const { say } = useSpeech();
  const { api, me, wijk } = useHere();
  const euros = useEuros();
  const { data, error, again } = useQuery(api, settlementsDocument, {});
  const drafts = me.roles.includes('board') || me.roles.includes('coordinator');
  return (
    <Page title={say('savings')} wide>
      <p className="nl-paragraph">{say('savingsIntro')}</p>
      {!data && <Waiting error={error} again={again} />}
      {data?.settlements.length === 0 && <Empty>{say('noSettlements')}</Empty>}
      {data && data.settlements.length > 0 && (
        <Scroll label={say('savings')}>
          <table className="utrecht-table">
            <caption className="visually-hidden">{say('savings')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('quarter')}</th>
                {(['savedMoney', 'ofWijk', 'ofCity', 'cameInOf', 'owedOf'] as const).map((name) => (
                  <th key={name} scope="col" className="number">
                    {say(name)}
                  </th>
                ))}
                <th scope="col">{say('waitsFor')}</th>
              </tr>
            </thead>
            <tbody>
              {data.settlements.map(({ quarter, saved, wijk: ours, city, received, owed, draft, booked }) => (
                <tr key={quarter}>
                  <th scope="row">
                    <Link className="nl-link" href={`/w/${wijk.id}/savings/${quarter}`}>
                      {quarter}
                    </Link>
                  </th>
                  {[saved, ours, city, received, owed].map((cents, i) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: five columns that never change places
                    <td key={i} className="number">
                      {booked.length ? euros(cents) : ''}
                    </td>
                  ))}
                  <td>{draft && say('draftOf', { saved: euros(draft.saved), wijk: euros(draft.wijk) })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      {drafts && <DraftForm again={again} />}
    </Page>
  );
}

/** Draft the settlement of a quarter; the last that is over stands there. */
function DraftForm({ again }: { again: () => Promise<void> }) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { busy, errors, run, errorOf } = useAction();
  const [quarter, setQuarter] = useState(() =>
    quarterWith(dayAfter(firstDayOf(quarterWith(fiscalDay(new Date()))), -1)),
  );
  const send = async () => {
    const input = { quarter };
    if (await run(async () => (await api.ask(draftDocument, { input })).draftSettlement.userErrors))
      await again();
  };
  return (
    <details>
      <summary>{say('draftSettlement')}</summary>
      <Form send={send}>
        <p className="quiet">{say('draftIntro')}</p>
        <LineField
          label={say('quarter')}
          hint={say('quarterHint')}
          value={quarter}
          error={errorOf('quarter')}
          onChange={setQuarter}
        />
        <Mend errors={errors} shown={['quarter']} />
        <Button primary type="submit" busy={busy}>
          {say('draftSettlement')}
        </Button>
      </Form>
    </details>
  );
}
