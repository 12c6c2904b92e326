import type { AttachToChallengeInput, DetachFromChallengeInput } from '../../schema/generated/wijk.ts';
import { isClientId } from '../../schema/ids.ts';
import { textRefusal, tidy } from '../../schema/texts.ts';
import { loadFile, removingFile, usingFile } from '../files/store.ts';
import { uploaded } from '../files/using.ts';
import type { Caller } from '../tenancy/caller.ts';
import { demandNone } from '../tenancy/refused.ts';
import { act } from './acting.ts';
import type { Challenge } from './rules.ts';

const field = 'fileId';
const fileBy = async ({ table }: Caller, id: string) =>
  isClientId('fil', id) ? loadFile(table, id) : undefined;

/** Put a file that the caller uploaded for it with the dossier. */
export async function attachToChallenge(caller: Caller, input: AttachToChallengeInput): Promise<Challenge> {
  const { challengeId, fileId } = input;
  const name = tidy(input.name);
  demandNone(textRefusal('name', name, 1, 100));
  return act(caller, 'attach', input, {
    command: async () => {
      const known = await fileBy(caller, fileId);
      const { contentType, bytes } = known ?? { contentType: '', bytes: 0 };
      const file = { id: fileId, name, contentType, bytes, at: caller.at };
      // What was with this dossier before, and was taken away, is not put there again.
      return { kind: 'attach', file, used: known?.usedFor === challengeId };
    },
    along: async (_, change) => {
      const file = await uploaded(caller, field, fileId, 'dossier', challengeId);
      return { writes: [usingFile(file, challengeId, change)] };
    },
  });
}

/** Take a file away from the dossier: from then on nobody is told where it can be read. */
export const detachFromChallenge = (caller: Caller, input: DetachFromChallengeInput): Promise<Challenge> =>
  act(caller, 'detach', input, {
    command: () => ({ kind: 'detach', file: input.fileId }),
    along: async (_, change) => {
      const file = await fileBy(caller, input.fileId);
      return { writes: file ? [removingFile(file, change)] : [] };
    },
  });
