import { describe, expect, it } from 'vitest';
import { articlesOf } from '../../functions/statutes/articles.ts';
import { demandPower } from '../../functions/statutes/powers.ts';
import { Refused } from '../../functions/tenancy/refused.ts';
import { messageOf } from '../../schema/errors.ts';
import type { WijkRole } from '../../schema/roles.ts';
import { foundingStatutes } from '../../schema/statutes.ts';
import { readerIn } from '../../schema/text.ts';

const somebody = (id: string, ...roles: WijkRole[]) => ({ id, roles });
const [an, bo] = [somebody('per_an', 'resident', 'member'), somebody('per_bo', 'resident')];
const board = somebody('per_board', 'resident', 'member', 'board');
const treasurer = somebody('per_cash', 'resident', 'member', 'treasurer');

/** What somebody is told who wants to spend this; nothing when they may. */
function told(who: typeof an, amount: number, workingGroup?: readonly string[]): string {
  try {
    demandPower(foundingStatutes, who, 'expense', amount, workingGroup);
    return '';
  } catch (cause) {
    if (!(cause instanceof Refused)) throw cause;
    return cause.refusals.map((refusal) => messageOf(refusal, { spoken: 'nl', language: 'nl' })).join();
  }
}

describe('an expense', () => {
  it('that is small is for the people of the working group, and for nobody in their place', () => {
    const group = [bo.id];
    expect(told(bo, 250_00, group)).toBe('');
    for (const who of [an, board, treasurer])
      expect(told(who, 250_00, group)).toMatch(
        /^Hierover beslist u niet: Bij een uitgave tot en met €\s250 beslist de werkgroep \(statuten, artikel 3 lid 6\)\.$/,
      );
  });

  it('that is small is for treasurer and board where the pot has no working group', () => {
    for (const who of [board, treasurer]) {
      expect(told(who, 250_00)).toBe('');
      expect(told(who, 1, [])).toBe('');
    }
    for (const who of [an, bo]) expect(told(who, 1)).toContain('beslist de werkgroep');
  });

  it('that is bigger is for the board, and the biggest for the assembly, whoever is in the working group', () => {
    expect(told(bo, 250_01, [bo.id])).toContain('tot en met €\u00A05.000 beslist het bestuur');
    expect(told(board, 250_01, [bo.id])).toBe('');
    for (const who of [board, bo, treasurer])
      expect(told(who, 5_000_01, [bo.id])).toContain(
        'Bij een uitgave boven €\u00A05.000 beslist de ledenvergadering',
      );
  });
});

it('the article on powers reads as sentences', () => {
  const article = articlesOf(foundingStatutes).find(({ number }) => number === 3);
  expect(article?.paragraphs.map((paragraph) => paragraph(readerIn('nl')).replaceAll('\u00A0', ' '))).toEqual(
    [
      'Bij een uitgave uit de scharrelpot tot en met € 50 beslist ieder lid zelf.',
      'Bij een uitgave uit de scharrelpot boven € 50 beslist het bestuur.',
      'Bij het verplaatsen van geld tussen potten tot en met € 500 beslist de penningmeester.',
      'Bij het verplaatsen van geld tussen potten tot en met € 5.000 beslist het bestuur.',
      'Bij het verplaatsen van geld tussen potten boven € 5.000 beslist de ledenvergadering.',
      'Bij een uitgave tot en met € 250 beslist de werkgroep.',
      'Bij een uitgave tot en met € 5.000 beslist het bestuur.',
      'Bij een uitgave boven € 5.000 beslist de ledenvergadering.',
    ],
  );
});
