import { useState } from 'react';
import { v7 } from 'uuid';
import { useSpeech } from './language.tsx';
import { type UserError, useAction } from './use-action.ts';

const newId = (kind: string): string => (kind ? `${kind}_${v7()}` : v7());

/**
 * Sends something new, with an id that stays until it is there: sent twice, it is there once. Where the answer to the
 * first try was lost and the words are others by now, the first is there already: that is said, it is shown by `again`,
 * and whoever sends once more sends this too. What is done beside it goes by `runOther`, which leaves
 * the id as it is.
 */
export function useSending(kind: string, again?: () => Promise<unknown>) {
  const { say } = useSpeech();
  const action = useAction();
  const [id, setId] = useState(() => newId(kind));
  const run = async (work: () => Promise<readonly UserError[]>): Promise<boolean> => {
    let taken = false;
    const fine = await action.run(async () => {
      const errors = await work();
      taken = errors.some(({ code }) => code === 'ID_TAKEN');
      return taken ? [{ code: 'ID_TAKEN', message: say('sentBefore') }] : errors;
    });
    if (fine || taken) setId(newId(kind));
    if (taken) await again?.();
    return fine;
  };
  return { ...action, id, run, runOther: action.run };
}
