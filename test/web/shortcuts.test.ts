import { describe, expect, it } from 'vitest';
import { goingKeys, meaningOf } from '../../web/console/shortcuts/keys.ts';

describe('keyboard shortcuts', () => {
  it('mean something alone, or right after g, and nothing otherwise', () => {
    expect(meaningOf('?', false)).toEqual({ is: 'help' });
    expect(meaningOf('/', false)).toEqual({ is: 'search' });
    expect(meaningOf('g', false)).toEqual({ is: 'waiting' });
    expect(meaningOf('o', true)).toEqual({ is: 'go', to: '/' });
    for (const key of goingKeys) expect(meaningOf(key, false)).toEqual({ is: 'nothing' });
    for (const key of ['g', '/', 'constructor', 'Shift'])
      expect(meaningOf(key, true)).toEqual({ is: 'nothing' });
  });
});
