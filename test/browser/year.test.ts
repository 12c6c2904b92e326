import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { cast } from '../../infra/local/demo/people.ts';
import { localMoment } from '../../web/kit/moments.ts';
import { camtOf } from '../harness/camt.ts';
import { atScreen, centsOf, openNoaber, photo } from './harness.ts';

const { noaber, browser, home, atHome } = await openNoaber();

const day = 86_400_000;

describe('a year of a neighbourhood that decides, at a phone’s width', () => {
  const start = Date.now();
  const person = (name: string) => atHome(name, 390);
  /** Lets time pass on the machine, and does what falls due. */
  const timeIs = async (days: number) => {
    await noaber.setNow(new Date(start + days * day));
    await noaber.idle();
  };
  let asker: Page | undefined;
  let treasurer: Page | undefined;
  let board: Page | undefined;
  const page = (one: Page | undefined): Page => {
    if (!one) throw new Error('nobody sits there');
    return one;
  };
  beforeAll(async () => {
    asker = await person(cast.asker.name);
    treasurer = await person(cast.neighbour.name);
    board = await person(cast.board.name);
  });

  it('the members adopt other statutes, and the minutes say how', async () => {
    const [chair, member] = [page(board), page(asker)];
    await chair.goto(`${home}/assembly`);
    await chair.getByText('Een vergadering bijeenroepen').first().click();
    await chair.getByLabel('Naam van de vergadering').fill('Jaarvergadering');
    await chair.getByLabel('Waar?').fill('Floreshuis');
    await chair.getByLabel('Begint').fill(localMoment(start + 3 * day));
    await chair.getByLabel('Eindigt').fill(localMoment(start + 3 * day + 7_200_000));
    await chair.getByRole('button', { name: 'Een vergadering bijeenroepen' }).click();
    await chair.getByText('Kies een dag over minstens 14 dagen: artikel 4 lid 1 van de statuten.').waitFor();
    await chair.getByLabel('Begint').fill(localMoment(start + 20 * day));
    await chair.getByLabel('Eindigt').fill(localMoment(start + 20 * day + 7_200_000));
    await chair.getByRole('button', { name: 'Een vergadering bijeenroepen' }).dblclick();
    await chair.getByRole('heading', { name: 'Jaarvergadering' }).waitFor();

    await member.goto(chair.url());
    await member.getByText('Een voorstel doen').first().click();
    await member.getByLabel('Wat voor voorstel?').selectOption({ label: 'De afspraken veranderen' });
    await member.getByLabel('Waar gaat het over?').fill('Twee steunen is genoeg');
    await member.getByLabel('Waarom?').fill('Een klein idee moet ook kunnen beginnen.');
    await member.getByText('Plannen van bewoners').click();
    const backers = member.getByLabel('Bewoners die een idee steunen');
    const before = await backers.inputValue();
    // It can be emptied to type another in its place; left empty, it is what it was.
    await backers.focus();
    for (const _ of before) await member.keyboard.press('Backspace');
    expect(await backers.inputValue()).toBe('');
    await member.keyboard.type('3');
    expect(await backers.inputValue()).toBe('3');
    await member.keyboard.press('Backspace');
    await member.keyboard.press('Tab');
    expect(await backers.inputValue()).toBe(before);
    await backers.fill('0');
    await member.getByRole('button', { name: 'Wat verandert er?' }).click();
    await member.getByText('het moet minstens 1 zijn').first().waitFor();
    await member.getByLabel('Bewoners die een idee steunen').fill('2');
    await member.getByRole('button', { name: 'Wat verandert er?' }).click();
    await member.getByText('Een idee gaat verder als 2 bewoners het steunen.').waitFor();
    await member.getByRole('button', { name: 'Een voorstel doen' }).dblclick();
    await member.getByRole('heading', { name: 'Twee steunen is genoeg' }).waitFor();
    await member.reload();
    await member.getByRole('heading', { name: 'Twee steunen is genoeg' }).waitFor();
    expect(await member.getByRole('heading', { name: 'Twee steunen is genoeg' }).count()).toBe(1);

    await timeIs(10);
    for (const one of [asker, treasurer, board].map(page)) {
      await one.goto(chair.url());
      await one.getByRole('button', { name: 'Voor', exact: true }).dblclick();
      await one.getByText('Uw stem: voor.').waitFor();
    }
    await timeIs(21);
    await member.reload();
    await member.getByText(/^Aangenomen met 3 voor, 0 tegen/).waitFor();
    await member.getByText('Besloten volgens artikel 4 lid 7, versie 1.').waitFor();
    await timeIs(22);
    await member.goto(`${home}/statutes`);
    await member
      .getByText(/^Versie 2, geldt vanaf/)
      .first()
      .waitFor();
    await member.getByText('Een idee gaat verder als 2 bewoners het steunen.').waitFor();
  }, 120_000);

  it('a grant is booked, and an idea becomes a plan that the vote funds', async () => {
    const [member, books, chair] = [page(asker), page(treasurer), page(board)];
    await books.goto(`${home}/money`);
    await books.getByText('Geld boeken dat binnenkwam').click();
    await books.getByLabel('Bedrag').first().fill('5.000,00');
    await books.getByLabel('Waarvoor?').first().fill('Subsidie van het jaar');
    await books.getByRole('button', { name: 'Boeken' }).first().dblclick();
    await expect.poll(() => books.getByLabel('Bedrag').first().inputValue()).toBe('');
    await noaber.idle();
    await books.reload();
    await books.getByText('Subsidie van het jaar').first().waitFor();
    expect(await books.getByText('Subsidie van het jaar').count()).toBe(1);

    await member.goto(`${home}/plans`);
    await member.getByText('Een plan indienen').click();
    await member.getByLabel('Waar gaat het om?').fill('Een bank onder de boom');
    await member.getByLabel('Wat wilt u doen').fill('Even zitten op weg naar de winkel');
    await member.getByLabel('Wat kost het ongeveer?').fill('400');
    await member.getByRole('button', { name: 'Versturen' }).dblclick();
    await member.getByRole('heading', { name: 'Een bank onder de boom' }).waitFor();
    for (const one of [books, chair]) {
      await one.goto(member.url());
      await one.getByRole('button', { name: 'Ik steun dit' }).click();
      await one.getByRole('button', { name: 'Ik steun dit' }).waitFor({ state: 'detached' });
    }
    await chair.reload();
    await chair.getByLabel('Kosten').fill('400');
    await chair.getByRole('button', { name: 'Kosten vastleggen' }).click();
    await chair.getByRole('button', { name: 'Toelaten' }).click();
    await chair.getByText('Klaar om te stemmen').waitFor();

    await chair.goto(`${home}/plans`);
    await chair.getByText('Een stemronde maken').click();
    await chair.getByLabel('Naam van de stemronde').fill('Najaarsronde');
    await chair.getByLabel('Hoeveel is er te verdelen?').fill('1000');
    await chair.getByLabel('Open vanaf').fill(localMoment(start + 22 * day - 3_600_000));
    await chair.getByLabel('Open tot').fill(localMoment(start + 24 * day));
    await chair.getByRole('checkbox', { name: /Een bank onder de boom/ }).check();
    await chair.getByRole('button', { name: 'Bewaren' }).click();
    await chair.getByRole('link', { name: 'Najaarsronde' }).click();
    await chair.getByRole('button', { name: 'Stemronde openen' }).dblclick();
    await chair.getByRole('button', { name: 'Stemmen' }).waitFor();
    for (const one of [member, books]) {
      await one.goto(chair.url());
      await one.getByRole('checkbox').first().check();
      await one.getByRole('button', { name: 'Stemmen' }).click();
      await one.getByText('Uw stem telt.').waitFor();
    }
    await timeIs(24.1);
    await member.reload();
    await member.getByText(/^2 mensen stemden/).waitFor();
    await member.goto(`${home}/plans`);
    await member.getByRole('link', { name: 'Een bank onder de boom' }).click();
    await member.getByRole('button', { name: 'We beginnen' }).click();
    await member.getByText('Bezig').waitFor();
  }, 120_000);

  it('its claim is paid by two persons, the bank file comes in, and all books agree to the cent', async () => {
    const [member, books, chair] = [page(asker), page(treasurer), page(board)];
    const bankNow = async () => {
      await books.goto(`${home}/money`);
      return centsOf(
        await books
          .getByRole('row', { name: /^Op de bank/ })
          .getByRole('cell')
          .innerText(),
      );
    };
    const before = await bankNow();
    const what = 'Hout en schroeven';
    const card = (one: Page) => one.getByRole('listitem').filter({ hasText: what });
    await member.goto(`${home}/claims`);
    await member.getByText('Geld terugvragen').click();
    await member.getByLabel('Waar komt het geld vandaan?').selectOption({ label: 'Een bank onder de boom' });
    await member.getByLabel('Bedrag').fill('123,45');
    await member.getByLabel('Waarvoor?').fill(what);
    await member.getByLabel('IBAN').fill('NL91 ABNA 0417 1643 00');
    await member.getByLabel('Naam van de rekening').fill('F. El Amrani');
    await member
      .getByLabel('Bon', { exact: true })
      .setInputFiles({ name: 'bon.png', mimeType: 'image/png', buffer: photo });
    await member.getByRole('button', { name: 'Declaratie versturen' }).dblclick();
    await card(member).getByText('Ingediend').waitFor();
    await books.goto(`${home}/claims`);
    await card(books).getByRole('button', { name: 'Goedkeuren' }).click();
    await card(books).getByText('Goedgekeurd').waitFor();
    await chair.goto(`${home}/claims`);
    await card(chair).getByRole('button', { name: 'Betaling vrijgeven' }).click();
    await card(chair).waitFor({ state: 'detached' });

    await books.goto(`${home}/bank`);
    await books.getByLabel('IBAN').fill('NL02ABNA0123456789');
    await books.getByLabel('Naam van de rekening van de wijk').fill('Wijkcoöperatie Korrewegwijk');
    await books.getByRole('button', { name: 'Bewaren' }).click();
    await books.getByRole('button', { name: 'Betaalbestand maken' }).click();
    await books.getByText('Vrijgegeven: 0').waitFor();
    const date = new Date(start).toISOString().slice(0, 10);
    const lines = [
      { amount: -123_45, iban: 'NL91ABNA0417164300', description: what, reference: 'R1', date },
      { amount: 20_00, description: 'Collecte', reference: 'R2', date },
    ];
    const statement = {
      name: 'camt.xml',
      mimeType: 'text/xml',
      buffer: camtOf({ iban: 'NL02ABNA0123456789', lines }),
    };
    for (const told of [/Nieuw: 2/, /Nieuw: 0/]) {
      await books.getByLabel('Bankafschrift', { exact: true }).setInputFiles(statement);
      await books.getByRole('button', { name: 'Afschrift inlezen' }).click();
      await books.getByText(told).waitFor();
    }
    await books.getByRole('button', { name: 'Dat klopt: betaald' }).click();
    await books.getByRole('button', { name: 'Dat klopt: betaald' }).waitFor({ state: 'detached' });
    await books.getByRole('button', { name: 'Boeken' }).first().click();
    await books.getByText('Alle regels zijn verwerkt.').waitFor();
    await member.reload();
    await card(member).getByText('Betaald').waitFor();

    const expected = before - 123_45 + 20_00;
    expect(await bankNow()).toBe(expected);
    await noaber.idle();
    const csv = await (await fetch(`${home}/open/ledger.csv`)).text();
    const [head = '', ...rows] = csv.replace('\uFEFF', '').trim().split('\r\n');
    const [account, cents] = ['account', 'cents'].map((name) => head.split(';').indexOf(name));
    const cells = rows.map((row) => row.split(';'));
    const inBank = cells.filter((row) => row[account ?? -1] === 'bank');
    expect(inBank.reduce((sum, row) => sum + Number(row[cents ?? -1]), 0)).toBe(expected);
    const visitor = await (await atScreen(browser, 1280)).newPage();
    await visitor.goto(`${home}/public`);
    const shown = visitor.getByRole('row', { name: /^Op de bank/ }).getByRole('cell');
    expect(centsOf(await shown.innerText())).toBe(expected);
    await visitor.getByText(/boekingen kloppen/).waitFor();
  }, 120_000);
});
