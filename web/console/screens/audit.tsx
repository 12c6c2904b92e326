import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { monthAfter } from '../../../schema/months.ts';
import { AuditTable, actionText } from '../../kit/audit-table.tsx';
import { download } from '../../kit/download.ts';
import { useSpeech } from '../../kit/language.tsx';
import { monthName } from '../../kit/moments.ts';
import { More } from '../../kit/more.tsx';
import { Button, Field, Page, Waiting } from '../../kit/parts.tsx';
import { useAction } from '../../kit/use-action.ts';
import { usePages } from '../../kit/use-pages.ts';
import { sheet } from '../csv.ts';
import { graphql } from '../generated/gql.ts';
import type { CityAuditQuery } from '../generated/graphql.ts';
import { useDesk } from '../here.tsx';

const auditDocument = graphql(`
  query CityAudit($month: String, $action: String, $after: String) {
    audit(first: 50, month: $month, action: $action, after: $after) {
      edges { cursor node { at by action subject why } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
type Entries = CityAuditQuery['audit']['edges'];

/** What officials can do. */
const actions = ['foundWijk', 'inviteOfficial', 'acceptAppointment', 'dismissOfficial', 'firstCityAdmin'];

/** This month (UTC, as the log has it) and the eleven before it. */
const lastMonths = (now: Date): string[] =>
  Array.from({ length: 12 }, (_, back) => monthAfter(now.toISOString().slice(0, 7), -back));

/** What officials did: of a month, of a kind, and as a file. */
export function CityAudit() {
  const { say, language } = useSpeech();
  const { api } = useDesk();
  const [, go] = useLocation();
  const said = new URLSearchParams(useSearch());
  const sought = { month: said.get('month'), action: said.get('action') };
  const list = usePages(
    api,
    auditDocument,
    (after) => ({ ...sought, after }),
    ({ audit }) => audit,
  );
  const choose = (name: keyof typeof sought, value: string) => {
    if (value) said.set(name, value);
    else said.delete(name);
    go(`/audit?${said}`);
  };
  const months = [...new Set([...lastMonths(new Date()), ...(sought.month ? [sought.month] : [])])];
  const chosen = [
    ['month', 'month', 'allMonths', months.map((one) => [one, monthName(one, language)] as const)],
    ['action', 'what', 'allActions', actions.map((one) => [one, actionText(say, one)] as const)],
  ] as const;
  return (
    <Page title={say('cityAudit')} wide>
      <search className="filters no-print">
        {chosen.map(([name, label, all, options]) => (
          <Field key={name} label={say(label)}>
            {(attributes) => (
              <select
                {...attributes}
                value={sought[name] ?? ''}
                onChange={({ target }) => choose(name, target.value)}
              >
                <option value="">{say(all)}</option>
                {options.map(([one, text]) => (
                  <option key={one} value={one}>
                    {text}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ))}
      </search>
      {!list.data && <Waiting error={list.error} again={list.again} />}
      {list.data && list.edges.length === 0 && <p role="status">{say('nothing')}</p>}
      {list.edges.length > 0 && <AuditTable caption={say('cityAudit')} entries={list.edges} />}
      <More {...list} />
      {list.edges.length > 0 && <Export sought={sought} />}
    </Page>
  );
}

/** All that fits, also what is not on the screen yet, as a file. */
function Export({ sought }: { sought: { readonly month: string | null; readonly action: string | null } }) {
  const { say } = useSpeech();
  const { api } = useDesk();
  const { busy, run } = useAction();
  const [told, setTold] = useState('');
  const save = () =>
    run(async () => {
      const entries: Entries[number][] = [];
      for (let after: string | null | undefined, more = true; more; ) {
        const { audit } = await api.ask(auditDocument, { ...sought, after });
        entries.push(...audit.edges);
        [after, more] = [audit.pageInfo.endCursor, audit.pageInfo.hasNextPage];
      }
      const rows = entries.map(({ node: { at, by, action, subject, why } }) => [
        ...[at, by, action, actionText(say, action), subject, why],
      ]);
      const heads = ['at', 'by', 'action', say('what'), 'subject', say('why')];
      download('audit.csv', 'text/csv;charset=utf-8', sheet(heads, rows));
      setTold(say('exported', { n: rows.length }));
      return [];
    });
  return (
    <p className="row no-print">
      <Button busy={busy} onClick={() => void save()}>
        {say('exportCsv')}
      </Button>
      <span role="status">{told}</span>
    </p>
  );
}
