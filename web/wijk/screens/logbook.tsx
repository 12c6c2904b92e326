import { AuditTable } from '../../kit/audit-table.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { Waiting } from '../../kit/parts.tsx';
import { useQuery } from '../../kit/use-query.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';

const auditDocument = graphql(`
  query WijkAudit { audit(first: 50) { edges { cursor node { at by via action subject why } } } }
`);

/** Who did what in this wijk. */
export function Logbook() {
  const { say } = useSpeech();
  const { api } = useHere();
  const { data, error, again } = useQuery(api, auditDocument, {});
  if (!data) return <Waiting error={error} again={again} />;
  return <AuditTable caption={say('logbook')} entries={data.audit.edges} />;
}
