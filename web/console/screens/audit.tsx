import { AuditTable } from '../../kit/audit-table.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { Page, Waiting } from '../../kit/parts.tsx';
import { useQuery } from '../../kit/use-query.ts';
import { graphql } from '../generated/gql.ts';
import { useDesk } from '../here.tsx';

const auditDocument = graphql(`
  query CityAudit { audit(first: 50) { edges { cursor node { at by action subject why } } } }
`);

/** What officials did. */
export function CityAudit() {
  const { say } = useSpeech();
  const { api } = useDesk();
  const { data, error, again } = useQuery(api, auditDocument, {});
  return (
    <Page title={say('cityAudit')} wide>
      {data ? (
        <AuditTable caption={say('cityAudit')} entries={data.audit.edges} />
      ) : (
        <Waiting error={error} again={again} />
      )}
    </Page>
  );
}
