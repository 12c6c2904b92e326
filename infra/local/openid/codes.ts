import { randomInt } from 'node:crypto';

const lifetime = 10 * 60_000;
const tries = 5;

/** What became of a code that was typed in. */
export type Verdict = 'right' | 'wrong' | 'over';

type Sent = { readonly email: string; readonly code: string; readonly until: number; left: number };

/** Six-digit codes that were mailed: each works once, for ten minutes, and survives four wrong tries. */
export class SignInCodes {
  private readonly sent = new Map<string, Sent>();
  private readonly now: () => number;

  constructor(now: () => number = Date.now) {
    this.now = now;
  }

  /** Makes a code for one sign-in; an earlier one for the same sign-in no longer works. */
  send(signIn: string, email: string): string {
    for (const [id, { until }] of this.sent) if (until < this.now()) this.sent.delete(id);
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    this.sent.set(signIn, { email, code, until: this.now() + lifetime, left: tries });
    return code;
  }

  /** To whom the code of this sign-in went. */
  emailOf(signIn: string): string | undefined {
    return this.sent.get(signIn)?.email;
  }

  /** Judges a typed code. */
  judge(signIn: string, typed: string): Verdict {
    const sent = this.sent.get(signIn);
    if (!sent || sent.until < this.now()) return 'over';
    sent.left -= 1;
    if (typed.replace(/\s/g, '') === sent.code) {
      this.sent.delete(signIn);
      return 'right';
    }
    if (sent.left > 0) return 'wrong';
    this.sent.delete(signIn);
    return 'over';
  }
}
