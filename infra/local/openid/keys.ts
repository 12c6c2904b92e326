import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { exportJWK, generateKeyPair } from 'jose';
import * as z from 'zod/mini';

const kept = z.object({
  /** The key that signs tokens, private half included. */
  signing: z.record(z.string(), z.string()),
  cookies: z.array(z.string()),
  /** With what the APIs sign cursors and codes. */
  secret: z.string(),
  /** From which the keys follow that wijken push with. */
  push: z.string(),
});

/** The secrets of one local machine. */
export type LocalKeys = z.infer<typeof kept>;

/** The secrets in this file; made on the first start, the same ever after, so that a sign-in outlives a restart. */
export async function keysIn(file: string): Promise<LocalKeys> {
  if (existsSync(file)) return kept.parse(JSON.parse(readFileSync(file, 'utf8')));
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const signing = {
    ...(await exportJWK(privateKey)),
    kid: randomBytes(6).toString('hex'),
    use: 'sig',
    alg: 'RS256',
  };
  const random = () => randomBytes(32).toString('base64url');
  const keys = kept.parse({ signing, cookies: [random()], secret: random(), push: random() });
  writeFileSync(file, JSON.stringify(keys), { mode: 0o600 });
  return keys;
}
