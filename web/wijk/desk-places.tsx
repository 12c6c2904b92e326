import { lazy } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { withTexts } from '../kit/language.tsx';
import { useHere } from './here.tsx';

const AtDesk = lazy(() => withTexts(import('./screens/at-desk.tsx'), 'deciding', 'desk', 'telling'));
const Slip = lazy(() => withTexts(import('./screens/slip.tsx'), 'deciding', 'desk'));
const Ask = lazy(async () => ({ default: (await withTexts(import('./screens/ask.tsx'), 'helping')).Ask }));
const Requests = lazy(async () => ({ default: (await import('./screens/requests.tsx')).Requests }));
const RequestScreen = lazy(async () => ({
  default: (await withTexts(import('./screens/request.tsx'), 'helping')).RequestScreen,
}));
const Offers = lazy(() => withTexts(import('./screens/offers.tsx'), 'helping'));
const Agenda = lazy(() => withTexts(import('./screens/agenda.tsx'), 'deciding', 'agenda'));
const AgendaWeek = lazy(() => withTexts(import('./screens/agenda-week.tsx'), 'deciding', 'agenda'));
const ActivityScreen = lazy(() => withTexts(import('./screens/activity.tsx'), 'deciding', 'agenda'));
const Plans = lazy(() => withTexts(import('./screens/plans.tsx'), 'deciding'));
const Plan = lazy(() => withTexts(import('./screens/plan.tsx'), 'deciding'));

/** The places where one can go while a desk is open: what can be entered there, and nothing of the host's own. */
export default function DeskPlaces() {
  const { wijk } = useHere();
  return (
    <Switch>
      <Route path="/w/:wijk" component={AtDesk} />
      <Route path="/w/:wijk/ask" component={Ask} />
      <Route path="/w/:wijk/requests" component={Requests} />
      <Route path="/w/:wijk/request/:id">{({ id }) => <RequestScreen id={id} />}</Route>
      <Route path="/w/:wijk/slip/:id">{({ id }) => <Slip id={id} />}</Route>
      <Route path="/w/:wijk/offers" component={Offers} />
      <Route path="/w/:wijk/agenda/week" component={AgendaWeek} />
      <Route path="/w/:wijk/agenda" component={Agenda} />
      <Route path="/w/:wijk/activity/:id">{({ id }) => <ActivityScreen key={id} id={id} />}</Route>
      <Route path="/w/:wijk/plans" component={Plans} />
      <Route path="/w/:wijk/plan/:id">{({ id }) => <Plan key={id} id={id} />}</Route>
      <Route>
        <Redirect to={`/w/${wijk.id}`} replace />
      </Route>
    </Switch>
  );
}
