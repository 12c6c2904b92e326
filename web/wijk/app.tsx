import { lazy, useCallback, useMemo } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { Api } from '../kit/api.ts';
import { Frame } from '../kit/frame.tsx';
import { useSpeech, withTexts } from '../kit/language.tsx';
import { NotThere } from '../kit/not-there.tsx';
import { Page, Waiting } from '../kit/parts.tsx';
import type { AppSettings, Session } from '../kit/session.ts';
import { useQuery } from '../kit/use-query.ts';
import { WhenThere } from '../kit/when-there.tsx';
import { ChooseWijk } from './choose-wijk.tsx';
import { useOpenDesk } from './desk.ts';
import { graphql } from './generated/gql.ts';
import { type Here, HereContext } from './here.tsx';
import { useUnseen } from './news.ts';
import { useOwnLanguage } from './own-language.ts';
import { Start } from './screens/start.tsx';
import { Welcome } from './screens/welcome.tsx';

// What is not the first screen comes when one goes there.
const Accessibility = lazy(async () => ({
  default: (await import('./screens/accessibility.tsx')).Accessibility,
}));
const Ask = lazy(async () => ({ default: (await withTexts(import('./screens/ask.tsx'), 'helping')).Ask }));
const Join = lazy(async () => ({ default: (await import('./screens/join.tsx')).Join }));
const Mine = lazy(async () => ({ default: (await import('./screens/mine.tsx')).Mine }));
const Requests = lazy(async () => ({ default: (await import('./screens/requests.tsx')).Requests }));
const RequestScreen = lazy(async () => ({
  default: (await withTexts(import('./screens/request.tsx'), 'helping')).RequestScreen,
}));
const People = lazy(() => {
  const screen = import('./screens/people.tsx').then((file) => ({ default: file.People }));
  return withTexts(screen, 'deciding', 'log');
});

const Profile = lazy(async () => ({
  default: (await withTexts(import('./screens/profile.tsx'), 'deciding', 'telling')).Profile,
}));
const News = lazy(async () => ({
  default: (await withTexts(import('./screens/news.tsx'), 'telling')).News,
}));
const DeskBar = lazy(() => withTexts(import('./desk-bar.tsx'), 'desk'));
const DeskScreen = lazy(() => withTexts(import('./screens/desk.tsx'), 'deciding', 'desk'));
const DeskPlaces = lazy(() => import('./desk-places.tsx'));
const Slip = lazy(() => withTexts(import('./screens/slip.tsx'), 'deciding', 'desk'));
const ClaimAccount = lazy(() => withTexts(import('./screens/claim-account.tsx'), 'desk'));
const Offers = lazy(() => withTexts(import('./screens/offers.tsx'), 'helping'));
const Agenda = lazy(() => withTexts(import('./screens/agenda.tsx'), 'deciding', 'agenda'));
const AgendaWeek = lazy(() => withTexts(import('./screens/agenda-week.tsx'), 'deciding', 'agenda'));
const ActivityScreen = lazy(() => withTexts(import('./screens/activity.tsx'), 'deciding', 'agenda'));
const Plans = lazy(() => withTexts(import('./screens/plans.tsx'), 'deciding'));
const Plan = lazy(() => withTexts(import('./screens/plan.tsx'), 'deciding'));
const Challenges = lazy(() => withTexts(import('./screens/challenges.tsx'), 'deciding', 'challenging'));
const Challenge = lazy(() =>
  withTexts(import('./screens/challenge.tsx'), 'deciding', 'challenging', 'office'),
);
const Round = lazy(() => withTexts(import('./screens/round.tsx'), 'deciding'));
const Assembly = lazy(() => withTexts(import('./screens/assembly.tsx'), 'deciding'));
const Meeting = lazy(() => withTexts(import('./screens/meeting.tsx'), 'deciding'));
const Statutes = lazy(() => withTexts(import('./screens/statutes.tsx'), 'deciding'));
const Money = lazy(() => withTexts(import('./screens/money.tsx'), 'deciding'));
const Settlements = lazy(() => withTexts(import('./screens/settlements.tsx'), 'deciding', 'settling'));
const Settlement = lazy(() =>
  withTexts(import('./screens/settlement.tsx'), 'deciding', 'carrying', 'settling'),
);
const Steps = lazy(() => withTexts(import('./screens/steps.tsx'), 'deciding', 'scaling'));
const Step = lazy(() => withTexts(import('./screens/step.tsx'), 'deciding', 'scaling'));
const Office = lazy(() =>
  withTexts(import('./screens/office.tsx'), 'deciding', 'challenging', 'settling', 'scaling', 'office'),
);
const Carrying = lazy(() =>
  withTexts(import('./screens/carrying.tsx'), 'deciding', 'carrying', 'carried', 'scaling'),
);
const Claims = lazy(() => withTexts(import('./screens/claims.tsx'), 'deciding', 'spending'));
const Bank = lazy(() => withTexts(import('./screens/bank.tsx'), 'deciding', 'spending'));
const Help = lazy(() => withTexts(import('./screens/help.tsx'), 'help'));
const Tour = lazy(() => withTexts(import('./screens/tour.tsx'), 'help'));
const PublicBooks = lazy(() => withTexts(import('./screens/public-books.tsx'), 'deciding'));

type Props = { readonly settings: AppSettings; readonly session: Session };

/** The wijk app: choose a wijk, sign in, and what the wijk has. */
export function App({ settings, session }: Props) {
  return (
    <Switch>
      <Route path="/w/:wijk/*?">
        {({ wijk }) =>
          settings.wijken.some(({ id }) => id === wijk) ? (
            <InWijk key={wijk} id={wijk} settings={settings} session={session} />
          ) : (
            <Redirect to="/" />
          )
        }
      </Route>
      <Route path="/accessibility">
        <Outside settings={settings} session={session}>
          <WhenThere whole>
            <Accessibility />
          </WhenThere>
        </Outside>
      </Route>
      <Route>
        <Outside settings={settings} session={session}>
          <ChooseWijk settings={settings} />
        </Outside>
      </Route>
    </Switch>
  );
}

function Outside({ session, children }: Props & { children: React.ReactNode }) {
  return (
    <Frame name="Noaber" home="/" places={[]} here="" session={session}>
      {children}
    </Frame>
  );
}

const hereDocument = graphql(`
  query Here {
    wijk { id name categories { id name } streets vouchersNeeded retentionDays }
    me { id roles mayGrant person { name languages } application { word vouchers needed } }
  }
`);

function InWijk({ id, settings, session }: Props & { id: string }) {
  const { language } = useSpeech();
  const [place, go] = useLocation();
  // Away from what was being typed in somebody's name: here the same form would be one's own.
  const ended = useCallback(() => go(`/w/${id}/desk?ended`), [go, id]);
  const { desk, sit, over } = useOpenDesk(id, ended);
  const own = useMemo(() => new Api(`/w/${id}/graphql`, session, language), [id, session, language]);
  const deskId = desk?.id;
  const api = useMemo(
    () => (deskId ? new Api(`/w/${id}/graphql`, session, language, { id: deskId, over }) : own),
    [id, session, language, own, deskId, over],
  );
  const home = `/w/${id}`;
  const name = settings.wijken.find((wijk) => wijk.id === id)?.name ?? id;
  if (place === `${home}/public`)
    return (
      <Frame name={name} home={home} places={[]} here={place} session={session}>
        <WhenThere whole>
          <PublicBooks wijk={id} name={name} />
        </WhenThere>
      </Frame>
    );
  if (!session.token)
    return (
      <Frame name={name} home={home} places={[]} here={place} session={session}>
        <Welcome home={home} name={name} place={place} session={session} />
      </Frame>
    );
  const seat = { own, desk, sit };
  return <SignedIn key={deskId ?? ''} {...{ api, seat, home, name, place, settings, session }} />;
}

type Seat = Pick<Here, 'own' | 'desk' | 'sit'>;

function SignedIn({
  api,
  seat,
  home,
  name,
  place,
  settings,
  session,
}: Props & { api: Api; seat: Seat; home: string; name: string; place: string }) {
  const { say } = useSpeech();
  const { data, error, again } = useQuery(api, hereDocument, {});
  const { own, desk, sit } = seat;
  // What one opens for somebody at a desk says nothing of one's own news.
  const unseen = useUnseen(own, desk ? '' : place, data);
  useOwnLanguage(desk ? undefined : data?.me.person?.languages);
  if (!data)
    return (
      <Frame name={name} home={home} places={[]} here={place} session={session}>
        <Page title={name}>
          <Waiting error={error} again={again} />
        </Page>
      </Frame>
    );
  const { wijk, me } = data;
  const guides = ['host', 'board', 'coordinator', 'wij'].some((role) => me.roles.some((one) => one === role));
  // Who only works here sees what they work with: WIJ what was escalated, a coordinator what waits for an answer.
  const lives = me.roles.includes('resident');
  const answers = !lives && me.roles.includes('coordinator');
  const helps = lives || me.roles.includes('wij');
  const first = lives ? Start : helps ? Requests : answers ? Office : People;
  const atDesk = [
    { to: `${home}/ask`, label: say('ask') },
    { to: `${home}/requests`, label: say('openRequests') },
    { to: `${home}/offers`, label: say('offers') },
    { to: `${home}/agenda`, label: say('livingRoom') },
    { to: `${home}/plans`, label: say('plans') },
  ];
  const ownPlaces = me.person
    ? [
        ...(me.roles.includes('host') ? [{ to: `${home}/desk`, label: say('desk') }] : []),
        ...(helps ? [{ to: `${home}/requests`, label: say(lives ? 'openRequests' : 'escalated') }] : []),
        ...(lives
          ? [
              { to: `${home}/ask`, label: say('ask') },
              { to: `${home}/mine`, label: say('mine') },
            ]
          : []),
        { to: `${home}/offers`, label: say('offers') },
        { to: `${home}/agenda`, label: say('livingRoom') },
        ...(lives ? [{ to: `${home}/plans`, label: say('plans') }] : []),
        ...(answers ? [{ to: `${home}/challenges`, label: say('challenges') }] : []),
        ...(lives ? [{ to: `${home}/claims`, label: say('claims') }] : []),
        { to: `${home}/money`, label: say('money') },
        { to: `${home}/assembly`, label: say('assembly') },
        { to: `${home}/news`, label: unseen ? say('newsCount', { count: unseen }) : say('news') },
        { to: `${home}/me`, label: say('profile') },
        ...(guides ? [{ to: `${home}/people`, label: say('people') }] : []),
      ]
    : [];
  const places = desk ? atDesk : ownPlaces;
  return (
    <Frame name={name} home={home} places={places} here={place} session={session} news={unseen}>
      <HereContext.Provider value={{ wijk, me, api, own, desk, sit, session, settings, again }}>
        {desk && (
          <WhenThere>
            <DeskBar />
          </WhenThere>
        )}
        {/* Anew for each place: a screen that did not come keeps none of the others away. */}
        <WhenThere key={place} whole>
          <Switch>
            {desk && (
              <Route>
                <DeskPlaces />
              </Route>
            )}
            <Route path="/w/:wijk/join/:code">
              {({ code }) => (me.person ? <Redirect to={home} /> : <Join code={code} />)}
            </Route>
            <Route path="/w/:wijk/claim/:code?">{({ code }) => <ClaimAccount code={code} />}</Route>
            {!me.person && (
              <Route>
                <Join />
              </Route>
            )}
            <Route path="/w/:wijk/requests" component={answers && !helps ? Office : Requests} />
            <Route path="/w/:wijk/ask" component={Ask} />
            <Route path="/w/:wijk/request/:id">{({ id }) => <RequestScreen id={id} />}</Route>
            <Route path="/w/:wijk/slip/:id">{({ id }) => <Slip id={id} />}</Route>
            <Route path="/w/:wijk/desk" component={DeskScreen} />
            <Route path="/w/:wijk/mine" component={Mine} />
            <Route path="/w/:wijk/me" component={Profile} />
            <Route path="/w/:wijk/news" component={News} />
            <Route path="/w/:wijk/people" component={People} />
            <Route path="/w/:wijk/offers" component={Offers} />
            <Route path="/w/:wijk/agenda/week" component={AgendaWeek} />
            <Route path="/w/:wijk/agenda" component={Agenda} />
            <Route path="/w/:wijk/activity/:id">{({ id }) => <ActivityScreen key={id} id={id} />}</Route>
            <Route path="/w/:wijk/plans" component={Plans} />
            <Route path="/w/:wijk/plan/:id">{({ id }) => <Plan key={id} id={id} />}</Route>
            <Route path="/w/:wijk/challenges" component={Challenges} />
            <Route path="/w/:wijk/challenge/:id">{({ id }) => <Challenge key={id} id={id} />}</Route>
            <Route path="/w/:wijk/round/:id">{({ id }) => <Round key={id} id={id} />}</Route>
            <Route path="/w/:wijk/assembly" component={Assembly} />
            <Route path="/w/:wijk/meeting/:id">{({ id }) => <Meeting key={id} id={id} />}</Route>
            <Route path="/w/:wijk/statutes" component={Statutes} />
            <Route path="/w/:wijk/claims" component={Claims} />
            <Route path="/w/:wijk/bank" component={Bank} />
            <Route path="/w/:wijk/carrying" component={Carrying} />
            <Route path="/w/:wijk/savings" component={Settlements} />
            <Route path="/w/:wijk/savings/:quarter">
              {({ quarter }) => <Settlement key={quarter} quarter={quarter} />}
            </Route>
            <Route path="/w/:wijk/steps" component={Steps} />
            <Route path="/w/:wijk/step/:id">{({ id }) => <Step key={id} id={id} />}</Route>
            <Route path="/w/:wijk/help/:subject?">{({ subject }) => <Help subject={subject} />}</Route>
            <Route path="/w/:wijk/tour" component={Tour} />
            <Route path="/w/:wijk/money" component={Money} />
            <Route path="/w/:wijk" component={first} />
            <Route>
              <NotThere home={home} />
            </Route>
          </Switch>
        </WhenThere>
      </HereContext.Provider>
    </Frame>
  );
}
