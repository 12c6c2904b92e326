import type { ServerResponse } from 'node:http';
import { type Configuration, Provider } from 'oidc-provider';
import { languageOf } from '../../../schema/errors.ts';
import { pagePolicy } from '../page.ts';
import type { LocalKeys } from './keys.ts';
import { memoryAdapter } from './memory.ts';
import { errorPage, signedOutPage, signOutPage } from './pages.ts';

/** For whom access tokens are meant. */
export const audience = 'noaber';
const resource = 'urn:noaber:api';
const hour = 3600;

/** Apps that may sign people in, and where they are sent back to. */
export const clients = { wijk: 'wijk-app', console: 'console' } as const;

const clientOf = (id: string, origin: string, base: string) => ({
  client_id: id,
  client_name: id,
  application_type: 'web' as const,
  token_endpoint_auth_method: 'none' as const,
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code' as const],
  redirect_uris: [`${origin}${base}`, `${origin}${base}signed-in`, `${origin}${base}callback`],
  post_logout_redirect_uris: [`${origin}${base}`, `${origin}${base}signed-out`],
});

/** What the local OpenID provider stands on. */
export type ProviderOptions = {
  /** Origin of this machine; the issuer is /oidc under it. */
  readonly origin: string;
  readonly keys: LocalKeys;
  readonly nameOf: (sub: string) => { name: string; email?: string } | undefined;
  readonly wijkenOf: (sub: string) => Promise<readonly string[]>;
};

/** The OpenID provider of the local machine: code flow with PKCE S256 for public clients, nothing else. */
export function makeProvider({ origin, keys, nameOf, wijkenOf }: ProviderOptions): Provider {
  const configuration: Configuration = {
    adapter: memoryAdapter(),
    clients: [clientOf(clients.wijk, origin, '/'), clientOf(clients.console, origin, '/console/')],
    jwks: { keys: [keys.signing] },
    cookies: { keys: keys.cookies },
    routes: { jwks: '/.well-known/jwks.json' },
    responseTypes: ['code'],
    pkce: { required: () => true },
    scopes: ['openid', 'offline_access', 'profile', 'email'],
    claims: { openid: ['sub'], profile: ['name'], email: ['email'] },
    // What the app may know about who signed in stands in the id token: no second call for a name.
    conformIdTokenClaims: false,
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, ...nameOf(sub) }) }),
    extraTokenClaims: async (_, token) =>
      'accountId' in token && typeof token.accountId === 'string'
        ? { wijken: [...(await wijkenOf(token.accountId))] }
        : undefined,
    // The two apps are ours: nobody is asked whether they may know who signs in to them.
    async loadExistingGrant({ oidc }) {
      const { client, session, provider } = oidc;
      if (!client || !session?.accountId) return undefined;
      const known = session.grantIdFor(client.clientId);
      const found = known ? await provider.Grant.find(known) : undefined;
      if (found) return found;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid offline_access profile email');
      await grant.save();
      return grant;
    },
    // The web apps come from the same origin; no other page may ask here.
    clientBasedCORS: (_, asking) => asking === origin,
    issueRefreshToken: async (_, client) => client.grantTypeAllowed('refresh_token'),
    ttl: {
      AccessToken: hour,
      AuthorizationCode: 60,
      IdToken: hour,
      Interaction: hour,
      Session: 14 * 24 * hour,
      Grant: 14 * 24 * hour,
      RefreshToken: 14 * 24 * hour,
    },
    interactions: { url: (_, { uid }) => `/oidc/interaction/${uid}` },
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: '',
          audience,
          accessTokenFormat: 'jwt',
          accessTokenTTL: hour,
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          guarded(ctx.res);
          ctx.body = signOutPage(languageOf(ctx.get('accept-language')), form);
        },
        postLogoutSuccessSource: (ctx) => {
          guarded(ctx.res);
          ctx.body = signedOutPage(languageOf(ctx.get('accept-language')));
        },
      },
    },
    renderError: (ctx, out) => {
      guarded(ctx.res);
      ctx.type = 'html';
      ctx.body = errorPage(languageOf(ctx.get('accept-language')), out.error_description ?? out.error);
    },
  };
  return new Provider(`${origin}/oidc`, configuration);
}

function guarded(response: ServerResponse): void {
  response.setHeader('content-security-policy', pagePolicy);
}
