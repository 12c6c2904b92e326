import type { IncomingMessage, ServerResponse } from 'node:http';
import { createLocalJWKSet, importJWK, type JWTVerifyGetKey, SignJWT } from 'jose';
import { type Language, languageOf } from '../../../schema/errors.ts';
import { formOf } from '../body.ts';
import type { Mailbox } from '../mailbox.ts';
import { sendPage } from '../page.ts';
import { SignInCodes } from './codes.ts';
import type { LocalKeys } from './keys.ts';
import { codePage, type DemoPerson, errorPage, signInPage } from './pages.ts';
import { audience, makeProvider } from './provider.ts';
import { subOf } from './sub.ts';

/** The OpenID provider of the local machine, mounted under /oidc. */
export type OpenId = {
  readonly issuer: string;
  /** The public key, for whoever verifies tokens in this process. */
  readonly keys: JWTVerifyGetKey;
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** The address that a person signs in with; only of who did, or can be picked. */
  addressOf(sub: string): string | undefined;
  /** An access token without a sign-in: for filling the demo city and for tests. */
  tokenFor(sub: string, options?: { readonly now?: Date; readonly seconds?: number }): Promise<string>;
};

type OpenIdOptions = {
  readonly origin: string;
  readonly keys: LocalKeys;
  readonly people: readonly DemoPerson[];
  readonly mailbox: Mailbox;
  readonly wijkenOf: (sub: string) => Promise<readonly string[]>;
};

/** Makes the provider. */
export async function makeOpenId(options: OpenIdOptions): Promise<OpenId> {
  const { origin, keys, people, mailbox } = options;
  const issuer = `${origin}/oidc`;
  const codes = new SignInCodes();
  // Whoever signed in by mail, by sub: their address is their name until they join a wijk.
  const mailed = new Map<string, string>();
  // What an app asked for, by the page on which somebody signs in for it; of the last few only.
  const asked = new Map<string, string>();
  const provider = makeProvider({
    ...options,
    nameOf(sub) {
      const person = people.find((one) => one.sub === sub);
      const email = person?.email ?? mailed.get(sub);
      return email ? { name: person?.name ?? email, email } : undefined;
    },
  });
  const protocol = provider.callback();
  const privateKey = await importJWK(keys.signing, 'RS256');
  const { kty, n, e, kid, alg, use } = keys.signing;

  async function interact(request: IncomingMessage, response: ServerResponse, action: string, step: string) {
    const language = languageOf(request.headers['accept-language']);
    const finish = (accountId: string) =>
      provider.interactionFinished(
        request,
        response,
        { login: { accountId } },
        { mergeWithLastSubmission: false },
      );
    const { uid, params } = await provider.interactionDetails(request, response);
    if (!asked.has(action))
      asked.set(
        action,
        new URLSearchParams(Object.entries(params).map(([name, value]) => [name, String(value)])).toString(),
      );
    for (const oldest of asked.keys()) if (asked.size > 500) asked.delete(oldest);
    if (request.method === 'GET') return sendPage(response, signInPage(language, action, people));
    const form = await formOf(request);
    if (step === 'person') {
      const person = people.find(({ sub }) => sub === form.get('sub'));
      if (person) return finish(person.sub);
    }
    if (step === 'mail') return mailCode(response, language, action, uid, (form.get('email') ?? '').trim());
    if (step === 'code') {
      const email = codes.emailOf(uid);
      const verdict = codes.judge(uid, form.get('code') ?? '');
      if (verdict === 'right' && email) {
        const known = people.find((person) => person.email === email);
        const sub = known?.sub ?? subOf(email);
        mailed.set(sub, email);
        return finish(sub);
      }
      if (verdict === 'wrong' && email)
        return sendPage(response, codePage(language, action, email, 'wrong'), 422);
      return sendPage(response, signInPage(language, action, people, 'over'), 422);
    }
    return sendPage(response, signInPage(language, action, people), 422);
  }

  function mailCode(
    response: ServerResponse,
    language: Language,
    action: string,
    uid: string,
    typed: string,
  ): void {
    const email = typed.toLowerCase();
    if (!/^[^\s@<>]{1,64}@[^\s@<>]{1,190}$/.test(email)) {
      sendPage(response, signInPage(language, action, people, 'badEmail'), 422);
      return;
    }
    const code = codes.send(uid, email);
    const [subject, text] =
      language === 'nl'
        ? [
            'Uw code voor Noaber',
            `Uw code is ${code}. Hij werkt tien minuten. Hebt u hem niet gevraagd? Dan hoeft u niets te doen.`,
          ]
        : [
            'Your code for Noaber',
            `Your code is ${code}. It works for ten minutes. Did you not ask for it? Then there is nothing to do.`,
          ];
    mailbox.send(email, subject, text);
    sendPage(response, codePage(language, action, email));
  }

  return {
    issuer,
    keys: createLocalJWKSet({ keys: [{ kty: kty ?? '', n, e, kid, alg, use }] }),
    async handle(request, response) {
      const match = /^(\/oidc\/interaction\/[\w-]+)(?:\/(person|mail|code))?$/.exec(
        (request.url ?? '').split('?')[0] ?? '',
      );
      if (match?.[1]) {
        try {
          await interact(request, response, match[1], match[2] ?? '');
        } catch (error) {
          if (response.headersSent) throw error;
          // Pressed twice, or over since: asked anew, which whoever has signed in meanwhile does not notice.
          const again = asked.get(match[1]);
          if (again) {
            response.writeHead(303, { location: `/oidc/auth?${again}` }).end();
            return;
          }
          sendPage(response, errorPage(languageOf(request.headers['accept-language'])), 400);
        }
        return;
      }
      // The provider believes it stands at the root; it finds its mount point in originalUrl.
      Object.assign(request, { originalUrl: request.url });
      request.url = (request.url ?? '').slice('/oidc'.length) || '/';
      await protocol(request, response);
    },
    addressOf: (sub) => people.find((one) => one.sub === sub)?.email ?? mailed.get(sub),
    async tokenFor(sub, { now = new Date(), seconds = 3600 } = {}) {
      const issuedAt = Math.floor(now.getTime() / 1000);
      return new SignJWT({ wijken: [...(await options.wijkenOf(sub))] })
        .setProtectedHeader({ alg: 'RS256', kid, typ: 'at+jwt' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(sub)
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + seconds)
        .sign(privateKey);
    },
  };
}
