import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { cast } from '../../infra/local/demo/people.ts';
import { allLanguages, type Language } from '../../web/kit/languages.ts';
import { newId } from '../harness/city.ts';
import { goTo, lookAt, openTab, ready, shown } from './accessible.ts';
import { openNoaber } from './harness.ts';
import { lookFor } from './matrix.ts';
import { findThings, nameOf, placesOf, type Screen } from './screens.ts';

/** In all languages by `npm run accessible`; the usual run takes them in turn. */
const all = process.env.ACCESSIBLE === 'all';
const { noaber, browser, asks } = await openNoaber();
const placed = placesOf(await findThings(asks));

/** A wijk of this machine that the small city leaves unfounded. */
const slug = 'selwerd';

type Visit = { readonly screen: Screen; readonly language: Language; readonly place: number };
const visits = (screens: readonly Screen[]): Visit[] =>
  screens.flatMap((screen, place) =>
    allLanguages
      .filter((_, j) => all || place % allLanguages.length === j)
      .map((language) => ({ screen, language, place })),
  );

/** Visits screens, each person in each language in a tab of their own, three tabs at a time. */
async function visit(screens: readonly Screen[], look: (page: Page, one: Visit) => Promise<string[]>) {
  const found: string[] = [];
  const tabs = Map.groupBy(
    visits(screens),
    ({ screen, language }) => `${screen.app} ${language} ${screen.as?.sub ?? ''}`,
  );
  const waiting = [...tabs.values()];
  const work = async () => {
    for (let tab = waiting.shift(); tab; tab = waiting.shift()) {
      const [first] = tab;
      if (!first) continue;
      const token = first.screen.as && (await noaber.tokenFor(first.screen.as.sub));
      const page = await openTab(browser, { language: first.language, token });
      for (const one of tab) {
        const wrong = await look(page, one);
        found.push(...wrong.map((said) => `${nameOf(one.screen)}, ${one.language}: ${said}`));
      }
      await page.context().close();
    }
  };
  await Promise.all([work(), work(), work()]);
  expect(found).toEqual([]);
}

const lookAgain = (page: Page, { place, language }: Visit): Promise<string[]> =>
  lookAt(page, lookFor(place, allLanguages.indexOf(language)));

/** Goes to a screen of an app that runs already; to its first one by loading the app. */
async function arrive(page: Page, { app, path }: Screen): Promise<void> {
  const there = await page.evaluate((name) => document.documentElement.dataset.app === name, app);
  if (there) return page.evaluate((to) => history.pushState(null, '', to), path);
  await page.goto(`${noaber.origin}${path}`);
  await ready(page, app);
}

describe('every screen', () => {
  it(
    'is accessible while it waits for what it asked',
    () =>
      visit(placed, async (page, one) => {
        await page.unrouteAll();
        await page.route('**/graphql', () => {});
        await arrive(page, one.screen);
        await shown(page);
        return lookAgain(page, one);
      }),
    1_800_000,
  );

  it(
    'is accessible when the line is gone, and says so where it asked something',
    () =>
      visit(placed, async (page, one) => {
        await page.unrouteAll();
        let asked = false;
        await page.route('**/graphql', async (route) => {
          asked = true;
          await route.abort('internetdisconnected');
        });
        await arrive(page, one.screen);
        await shown(page);
        const said = !asked || (await page.getByRole('alert').count()) > 0 ? [] : ['says nothing'];
        return [...said, ...(await lookAgain(page, one))];
      }),
    1_800_000,
  );

  it('is accessible in a wijk in which nothing is yet', async () => {
    await found();
    const there = placed
      .filter(({ app, as }) => app === 'wijk' && as && as !== cast.newcomer)
      .map((screen) => ({ ...screen, path: screen.path.replace('/w/korrewegwijk', `/w/${slug}`) }));
    await visit(there, async (page, one) => {
      await goTo(page, noaber.origin, one.screen);
      return lookAgain(page, one);
    });
  }, 1_800_000);
});

/** A wijk just founded, in which the same people have their roles. */
async function found(): Promise<void> {
  const post = async (path: string, sub: string, query: string, input: object) => {
    const response = await fetch(`${noaber.origin}/${path}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await noaber.tokenFor(sub)}` },
      body: JSON.stringify({ query, variables: { input } }),
    });
    const { data, errors } = await response.json();
    const [answer] = Object.values(data ?? {}) as { userErrors: object[] }[];
    if (errors || answer?.userErrors.length) throw new Error(JSON.stringify({ errors, answer }));
    return data;
  };
  const { foundWijk } = await post(
    'city',
    cast.admin.sub,
    'mutation F($input: FoundWijkInput!) { foundWijk(input: $input) { boardCode coordinatorCode userErrors { code } } }',
    {
      slug,
      name: 'Korrewegwijk',
      inhabitants: 8000,
      column: 1,
      row: 1,
      streets: ['Korreweg'],
      supporters: 2,
    },
  );
  await noaber.idle();
  const join = async ({ sub, name }: { sub: string; name: string }, code: string) => {
    await post(
      `w/${slug}`,
      sub,
      'mutation J($input: JoinWithCodeInput!) { joinWithCode(input: $input) { userErrors { code } } }',
      { code, name },
    );
    await noaber.idle();
  };
  const invited = async (sub: string, ...roles: readonly string[]) => {
    const { invite } = await post(
      `w/${slug}`,
      sub,
      'mutation I($input: InviteInput!) { invite(input: $input) { invitation { code } userErrors { code } } }',
      { id: newId('inv'), roles },
    );
    return invite.invitation.code;
  };
  await join(cast.board, foundWijk.boardCode);
  await join(cast.coordinator, foundWijk.coordinatorCode);
  await join(cast.asker, await invited(cast.board.sub));
  await join(cast.neighbour, await invited(cast.board.sub, 'treasurer'));
  await join(cast.host, await invited(cast.board.sub, 'host'));
  await join(cast.wij, await invited(cast.coordinator.sub, 'wij'));
}
