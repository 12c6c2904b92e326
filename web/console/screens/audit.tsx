import { monthAfter } from '../../../schema/months.ts';
import { AuditTable, actionText } from '../../kit/audit-table.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { monthName } from '../../kit/moments.ts';
import { More } from '../../kit/more.tsx';
import { Page, Waiting } from '../../kit/parts.tsx';
import { usePages } from '../../kit/use-pages.ts';
import { type Choice, Choosing, useSought } from '../choosing.tsx';
import { ExportAll } from '../export-all.tsx';
import { graphql } from '../generated/gql.ts';
import { useDesk } from '../here.tsx';

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

/** This month (UTC, as the log has it) and the eleven before it. */
const lastMonths = (now: Date): string[] =>
  Array.from({ length: 12 }, (_, back) => monthAfter(now.toISOString().slice(0, 7), -back));

/** What officials did: of a month, of a kind, and as a file. */
export function CityAudit() {
  const { say, language } = useSpeech();
  const { api } = useDesk();
  const search = useSought();
  const sought = { month: search.sought('month'), action: search.sought('action') };
  const list = usePages(
    api,
    auditDocument,
    (after) => ({ ...sought, after }),
    ({ audit }) => audit,
  );
  const months = [...new Set([...lastMonths(new Date()), ...(sought.month ? [sought.month] : [])])];
  const choices: readonly Choice[] = [
    {
      name: 'month',
      text: 'month',
      all: 'allMonths',
      options: months.map((one) => [one, monthName(one, language)]),
    },
    {
      name: 'action',
      text: 'what',
      all: 'allActions',
      options: actions.map((one) => [one, actionText(say, one)]),
    },
  ];
  return (
    <Page title={say('cityAudit')} wide>
      <Choosing choices={choices} {...search} />
      {!list.data && <Waiting error={list.error} again={list.again} />}
      {list.data && list.edges.length === 0 && <p role="status">{say('nothing')}</p>}
      {list.edges.length > 0 && <AuditTable caption={say('cityAudit')} entries={list.edges} />}
      <More {...list} />
      {list.edges.length > 0 && (
        <ExportAll
          file="audit.csv"
          heads={['at', 'by', 'action', say('what'), 'subject', say('why')]}
          pageAfter={async (after) => (await api.ask(auditDocument, { ...sought, after })).audit}
          cellsOf={({ at, by, action, subject, why }) => [
            at,
            by,
            action,
            actionText(say, action),
            subject,
            why,
          ]}
        />
      )}
    </Page>
  );
}
