import { useEffect, useState } from 'react';
import { fiscalDay } from '../../../schema/money.ts';
import { isMonth, monthsBack } from '../../../schema/months.ts';
import { AuditTable, actionText } from '../../kit/audit-table.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { monthName } from '../../kit/moments.ts';
import { More } from '../../kit/more.tsx';
import { readPages } from '../../kit/pages.ts';
import { Empty, Page, Waiting } from '../../kit/parts.tsx';
import { usePages } from '../../kit/use-pages.ts';
import { type Choice, Choosing, useSought, withChosen } from '../choosing.tsx';
import { graphql } from '../generated/gql.ts';
import { useDesk } from '../here.tsx';
import { type NameOf, namesOf } from '../official-names.ts';
import { SaveTable } from '../save-table.tsx';

const auditDocument = graphql(`
  query CityAudit($month: String, $action: String, $after: String) {
    audit(first: 50, month: $month, action: $action, after: $after) {
      edges { cursor node { at by action subject why } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** What officials can do. */
const actions = ['foundWijk', 'inviteOfficial', 'acceptAppointment', 'dismissOfficial', 'firstCityAdmin'];

/** Whom and what entries are about. */
const idsIn = (entries: readonly { readonly by: string; readonly subject: string }[]): string[] =>
  entries.flatMap(({ by, subject }) => [by, subject]);

/** What officials did: of a month, of a kind, and as a file. */
export function CityAudit() {
  const { say, language } = useSpeech();
  const { api } = useDesk();
  const { sought: asked, choose } = useSought();
  const month = asked('month', isMonth);
  const action = asked('action', (one) => actions.includes(one));
  const sought = { month, action };
  const list = usePages(
    api,
    auditDocument,
    (after) => ({ ...sought, after }),
    ({ audit }) => audit,
  );
  const [nameOf, setNameOf] = useState<NameOf>();
  const ids = idsIn(list.edges.map(({ node }) => node)).join(' ');
  useEffect(() => {
    let here = true;
    // Without the names the log says ids, as it has them.
    namesOf(api, ids.split(' ')).then(
      (found) => here && setNameOf(() => found),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [api, ids]);
  const months = withChosen(monthsBack(fiscalDay(new Date()), 12), month);
  const choices: readonly Choice[] = [
    {
      name: 'month',
      chosen: month,
      text: 'month',
      all: 'allMonths',
      options: months.map((one) => [one, monthName(one, language)]),
    },
    {
      name: 'action',
      chosen: action,
      text: 'what',
      all: 'allActions',
      options: actions.map((one) => [one, actionText(say, one)]),
    },
  ];
  return (
    <Page title={say('cityAudit')} wide>
      <p className="nl-paragraph">{say('auditIntro')}</p>
      <Choosing choices={choices} choose={choose} />
      {!list.data && <Waiting error={list.error} again={list.again} />}
      {list.data && list.edges.length === 0 && <Empty>{say('nothingInLog')}</Empty>}
      {list.edges.length > 0 && (
        <AuditTable caption={say('cityAudit')} entries={list.edges} nameOf={nameOf} />
      )}
      <More {...list} />
      {list.edges.length > 0 && (
        <SaveTable
          file="audit.csv"
          heads={['at', 'by', say('who'), 'action', say('what'), 'subject', say('about'), say('why')]}
          rows={async () => {
            const { rows } = await readPages(
              async (after) => (await api.ask(auditDocument, { ...sought, after })).audit,
            );
            const called = await namesOf(api, idsIn(rows));
            return rows.map((row) => ({ ...row, byName: called(row.by), name: called(row.subject) }));
          }}
          cellsOf={({ at, by, byName, action, subject, name, why }) => [
            at,
            by,
            byName,
            action,
            actionText(say, action),
            subject,
            name,
            why,
          ]}
        />
      )}
    </Page>
  );
}
