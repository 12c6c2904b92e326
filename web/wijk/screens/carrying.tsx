import { Link } from 'wouter';
import { useSpeech } from '../../kit/language.tsx';
import { Page, Waiting } from '../../kit/parts.tsx';
import { useQuery } from '../../kit/use-query.ts';
import { useHere } from '../here.tsx';
import { carryingDocument } from './carrying-query.ts';
import { Dispensability } from './dispensability.tsx';
import { Formation } from './formation.tsx';
import { ServiceForms } from './service-forms.tsx';
import { ServiceMonths } from './service-months.tsx';
import { ServicesTable } from './services-table.tsx';
import { OwnWeekHours } from './week-hours.tsx';

/** Who does what: the services of the wijk and who provides them, and the formation of WIJ. */
export default function Carrying() {
  const { say } = useSpeech();
  const { api, me, wijk } = useHere();
  const { data, error, again } = useQuery(api, carryingDocument, {});
  return (
    <Page title={say('whoDoesWhat')} wide>
      <p className="nl-paragraph">{say('carryingIntro')}</p>
      <Link className="nl-link" href={`/w/${wijk.id}/steps`}>
        {say('steps')}
      </Link>
      {(error || !data) && <Waiting error={error} again={again} />}
      {data && (
        <>
          <ServicesTable services={data.services} />
          <Dispensability shown={data.dispensability} />
          <ServiceMonths months={data.serviceMonths} />
          {me.roles.includes('coordinator') && <ServiceForms services={data.services} again={again} />}
          <Formation formation={data.formation} services={data.services} again={again} />
          {me.roles.includes('wij') && (
            <OwnWeekHours specialisms={data.formation.specialisms} again={again} />
          )}
        </>
      )}
    </Page>
  );
}
