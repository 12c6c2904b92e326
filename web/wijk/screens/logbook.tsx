import { AuditTable } from '../../kit/audit-table.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { More } from '../../kit/more.tsx';
import { Waiting } from '../../kit/parts.tsx';
import { usePages } from '../../kit/use-pages.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';

const auditDocument = graphql(`
  query WijkAudit($after: String) {
    audit(first: 50, after: $after) {
      edges { cursor node { at by via action subject why } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** Who did what in this wijk. */
export function Logbook() {
  const { say } = useSpeech();
  const { api } = useHere();
  const list = usePages(
    api,
    auditDocument,
    (after) => ({ after }),
    ({ audit }) => audit,
  );
  if (!list.data) return <Waiting error={list.error} again={list.again} />;
  return (
    <>
      <AuditTable caption={say('logbook')} entries={list.edges} />
      <More {...list} />
    </>
  );
}
