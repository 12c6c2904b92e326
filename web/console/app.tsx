import { lazy, Suspense, useMemo } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { Api } from '../kit/api.ts';
import { Frame } from '../kit/frame.tsx';
import { useSpeech, withTexts } from '../kit/language.tsx';
import { NotThere } from '../kit/not-there.tsx';
import { Page, Waiting } from '../kit/parts.tsx';
import type { AppSettings, Session } from '../kit/session.ts';
import { SignIn } from '../kit/sign-in.tsx';
import { useQuery } from '../kit/use-query.ts';
import { WhenThere } from '../kit/when-there.tsx';
import { graphql } from './generated/gql.ts';
import { DeskContext } from './here.tsx';
import { Become } from './screens/become.tsx';

const Overview = lazy(async () => ({ default: (await import('./screens/overview.tsx')).Overview }));
const OneWijk = lazy(async () => ({ default: (await import('./screens/wijk.tsx')).OneWijk }));
const Officials = lazy(async () => ({ default: (await import('./screens/officials.tsx')).Officials }));
const CityChallenges = lazy(async () => ({
  default: (await withTexts(import('./screens/challenges.tsx'), 'challenging', 'overseeing')).CityChallenges,
}));
const Compare = lazy(async () => ({ default: (await import('./screens/compare.tsx')).Compare }));
const Found = lazy(async () => ({
  default: (await withTexts(import('./screens/found.tsx'), 'beginning', 'overseeing')).Found,
}));
const Begin = lazy(async () => ({
  default: (await withTexts(import('./screens/begin.tsx'), 'beginning', 'overseeing')).Begin,
}));
const CitySettlements = lazy(async () => ({
  default: (await withTexts(import('./screens/settlements.tsx'), 'overseeing')).CitySettlements,
}));
const WijkStatutes = lazy(async () => ({
  default: (await withTexts(import('./screens/statutes.tsx'), 'overseeing')).WijkStatutes,
}));
const CityAudit = lazy(async () => ({
  default: (await withTexts(import('./screens/audit.tsx'), 'log', 'overseeing')).CityAudit,
}));
const Shortcuts = lazy(async () => ({
  default: (await withTexts(import('./shortcuts/shortcuts.tsx'), 'overseeing')).default,
}));
const WhatIf = lazy(async () => ({
  default: (await withTexts(import('./screens/what-if.tsx'), 'letting')).WhatIf,
}));

type Props = { readonly settings: AppSettings; readonly session: Session };

const whoDocument = graphql(`query Who { me { id name roles wijken } }`);

/** The city's console. */
export function Console(props: Props) {
  return (
    <Router base="/console">
      <Inside {...props} />
    </Router>
  );
}

function Inside({ settings, session }: Props) {
  const { say, language } = useSpeech();
  const api = useMemo(() => new Api('/city/graphql', session, language), [session, language]);
  if (session.token) return <AtDesk api={api} settings={settings} session={session} />;
  return (
    <Frame name={settings.city.name} home="/" places={[]} here="" session={session}>
      <Page title={settings.city.name}>
        <p className="nl-paragraph">{say('consoleIntro')}</p>
        <SignIn session={session} />
      </Page>
    </Frame>
  );
}

function AtDesk({ api, settings, session }: Props & { api: Api }) {
  const { say } = useSpeech();
  const [here] = useLocation();
  const { data, error, again } = useQuery(api, whoDocument, {});
  const me = data?.me;
  const has = (...roles: string[]) => me?.roles.some((role) => roles.includes(role)) ?? false;
  const places = [
    ...(me?.roles.length
      ? [
          { to: '/', label: say('overview') },
          { to: '/challenges', label: say('challenges') },
          { to: '/settlements', label: say('citySettlementsShort') },
          { to: '/what-if', label: say('whatIf') },
        ]
      : []),
    ...(has('cityAdmin', 'auditor')
      ? [
          { to: '/officials', label: say('officials') },
          { to: '/audit', label: say('cityAudit') },
        ]
      : []),
    ...(has('cityAdmin') ? [{ to: '/found', label: say('foundTitle') }] : []),
  ];
  return (
    <Frame name={settings.city.name} home="/" places={places} here={here} session={session}>
      {!me ? (
        <Page title={settings.city.name}>
          <Waiting error={error} again={again} />
        </Page>
      ) : (
        <DeskContext.Provider value={{ api, me, settings, again }}>
          {me.roles.length === 0 ? (
            <Become />
          ) : (
            <WhenThere key={here.split('/')[1]} title={settings.city.name}>
              <Switch>
                <Route path="/wijk/:slug/statutes">{({ slug }) => <WijkStatutes slug={slug} />}</Route>
                <Route path="/wijk/:slug/begin">{({ slug }) => <Begin slug={slug} />}</Route>
                <Route path="/wijk/:slug">{({ slug }) => <OneWijk slug={slug} />}</Route>
                <Route path="/settlements">
                  <CitySettlements />
                </Route>
                <Route path="/compare">
                  <Compare />
                </Route>
                <Route path="/challenges">
                  <CityChallenges />
                </Route>
                <Route path="/what-if">
                  <WhatIf />
                </Route>
                <Route path="/officials" component={Officials} />
                <Route path="/audit">
                  <CityAudit />
                </Route>
                <Route path="/found">
                  <Found />
                </Route>
                <Route path="/" component={Overview} />
                <Route>
                  <NotThere home="/" />
                </Route>
              </Switch>
            </WhenThere>
          )}
          {me.roles.length > 0 && (
            <Suspense>
              <Shortcuts places={places.map(({ to }) => to)} />
            </Suspense>
          )}
        </DeskContext.Provider>
      )}
    </Frame>
  );
}
