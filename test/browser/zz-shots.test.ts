import { it } from 'vitest';
import { cast } from '../../infra/local/demo/people.ts';
import { openNoaber } from './harness.ts';

const { home, atHome } = await openNoaber();
it('shots', async () => {
  for (const [lang, width] of [
    ['ar', 390],
    ['uk', 390],
    ['ar', 1280],
  ] as const) {
    const page = await atHome(cast.asker.name, width);
    await page.locator('.bar__language').selectOption(lang);
    await page.waitForTimeout(800);
    for (const place of [
      '',
      '/requests',
      '/ask',
      '/me',
      '/agenda',
      '/plans',
      '/money',
      '/claims',
      '/assembly',
      '/statutes',
      '/carrying',
    ]) {
      if (lang === 'uk' && !['', '/agenda', '/money'].includes(place)) continue;
      if (width === 1280 && !['', '/money', '/plans'].includes(place)) continue;
      await page.goto(`${home}${place}`);
      await page.waitForTimeout(1200);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over) console.log('OVERFLOW', lang, place, over);
      const left = await page.evaluate(() =>
        document.body.innerText
          .split('\n')
          .filter((l) => /[a-z]{4,} [a-z]{3,}/.test(l))
          .slice(0, 12)
          .join(' | '),
      );
      console.log(lang, place, left);
      await page.screenshot({
        path: `/tmp/shots/${lang}${width}${place.replace('/', '-')}.png`,
        fullPage: place !== '/me' && place !== '/statutes',
      });
    }
    await page.context().close();
  }
}, 200_000);
