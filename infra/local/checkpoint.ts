import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';

/** How far a stream was read, shard by shard. */
export type Checkpoint = {
  at(shard: string): string | undefined;
  reached(shard: string, sequenceNumber: string | undefined): void;
  close(shard: string): void;
  closed(shard: string): boolean;
};

const kept = z.object({
  stream: z.string(),
  at: z.record(z.string(), z.string()),
  closed: z.array(z.string()),
});

/** The checkpoint of one stream, kept in a file when one is given; another stream begins anew. */
export function checkpointIn(file: string | undefined, stream: string): Checkpoint {
  const before = file ? read(file) : undefined;
  const state = before?.stream === stream ? before : { stream, at: {}, closed: [] };
  const save = () => {
    if (!file) return;
    // Renamed into place, so that a kill leaves the old one or the new one, never half of one.
    writeFileSync(`${file}.new`, JSON.stringify(state));
    renameSync(`${file}.new`, file);
  };
  return {
    at: (shard) => state.at[shard],
    reached(shard, sequenceNumber) {
      if (sequenceNumber) state.at[shard] = sequenceNumber;
      save();
    },
    close(shard) {
      state.closed.push(shard);
      save();
    },
    closed: (shard) => state.closed.includes(shard),
  };
}

function read(file: string): z.infer<typeof kept> | undefined {
  try {
    const result = kept.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return result.success ? result.data : undefined;
  } catch {
    return undefined;
  }
}
