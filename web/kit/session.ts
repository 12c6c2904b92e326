import * as oauth from 'oauth4webapi';

/** What the apps need to know of where they run; made when deployed, or by the local server. */
export type AppSettings = {
  readonly issuer: string;
  readonly clientIdWijk: string;
  readonly clientIdConsole: string;
  readonly city: { readonly id: string; readonly name: string };
  readonly wijken: readonly { readonly id: string; readonly name: string }[];
  readonly local: boolean;
  /** Where the outlines of the wijken are, a GeoJSON on this same site; without one the console has a map of tiles. */
  readonly map?: string;
};

/** Where a session is kept: in this tab, gone with it. */
const place = 'noaber.session';
const pending = 'noaber.signing-in';

type Stored = { readonly token: string; readonly idToken?: string; readonly until: number };
type Pending = { readonly verifier: string; readonly state: string; readonly back: string };

const read = <T>(key: string): T | undefined => {
  try {
    const text = sessionStorage.getItem(key);
    return text ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
};

/** Signs people in with OpenID Connect: code flow with PKCE S256, and nothing else. */
export class Session {
  private readonly settings: AppSettings;
  private readonly clientId: string;
  private readonly redirectUri: string;
  /** True when somebody came back from the sign-in page and could not be signed in. */
  failed = false;

  constructor(settings: AppSettings, app: 'wijk' | 'console') {
    this.settings = settings;
    this.clientId = app === 'wijk' ? settings.clientIdWijk : settings.clientIdConsole;
    this.redirectUri = `${location.origin}${app === 'wijk' ? '/' : '/console/'}`;
  }

  /** The access token; undefined when nobody is signed in, or the token has run out. */
  get token(): string | undefined {
    const stored = read<Stored>(place);
    return stored && stored.until > Date.now() ? stored.token : undefined;
  }

  private async server(): Promise<oauth.AuthorizationServer> {
    const issuer = new URL(this.settings.issuer);
    const response = await oauth.discoveryRequest(issuer, this.options());
    return oauth.processDiscoveryResponse(issuer, response);
  }

  // Only a provider on this very machine may be asked without TLS.
  private options = () => ({
    [oauth.allowInsecureRequests]: new URL(this.settings.issuer).hostname === 'localhost',
  });

  /** Goes to the sign-in page, and comes back to where one was. */
  async signIn(back = location.pathname + location.search): Promise<void> {
    const server = await this.server();
    const verifier = oauth.generateRandomCodeVerifier();
    const state = oauth.generateRandomState();
    sessionStorage.setItem(pending, JSON.stringify({ verifier, state, back } satisfies Pending));
    const url = new URL(server.authorization_endpoint ?? '');
    url.search = new URLSearchParams({
      client_id: this.clientId,
      redirect_uri: this.redirectUri,
      response_type: 'code',
      scope: 'openid profile email',
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
    }).toString();
    location.assign(url);
  }

  /** Takes the code that the sign-in page sent along; answers where to go on, or undefined when there was none. */
  async takeCode(): Promise<string | undefined> {
    try {
      return await this.codeTaken();
    } catch {
      // The provider said no, or the line dropped: nobody is signed in, and they are told.
      this.failed = true;
      return new URL(this.redirectUri).pathname;
    }
  }

  private async codeTaken(): Promise<string | undefined> {
    const here = new URL(location.href);
    if (!here.searchParams.has('code') && !here.searchParams.has('error')) return undefined;
    const before = read<Pending>(pending);
    sessionStorage.removeItem(pending);
    if (!before) return new URL(this.redirectUri).pathname;
    const server = await this.server();
    const client = { client_id: this.clientId };
    const params = oauth.validateAuthResponse(server, client, here, before.state);
    const response = await oauth.authorizationCodeGrantRequest(
      server,
      client,
      oauth.None(),
      params,
      this.redirectUri,
      before.verifier,
      this.options(),
    );
    const result = await oauth.processAuthorizationCodeResponse(server, client, response);
    const until = Date.now() + ((result.expires_in ?? 3600) - 30) * 1000;
    const stored: Stored = { token: result.access_token, idToken: result.id_token, until };
    sessionStorage.setItem(place, JSON.stringify(stored));
    return before.back;
  }

  /** Forgets the session here and at the provider. */
  async signOut(): Promise<void> {
    const stored = read<Stored>(place);
    // All that this tab keeps for somebody: a desk that is open, and what was typed at one.
    for (const key of Object.keys(sessionStorage))
      if (key.startsWith('noaber.')) sessionStorage.removeItem(key);
    // Without a line nobody stays on a page of who thinks they are gone.
    const server = await this.server().catch(() => undefined);
    if (!server?.end_session_endpoint) return location.assign(this.redirectUri);
    const url = new URL(server.end_session_endpoint);
    url.search = new URLSearchParams({
      client_id: this.clientId,
      post_logout_redirect_uri: this.redirectUri,
      ...(stored?.idToken ? { id_token_hint: stored.idToken } : {}),
    }).toString();
    location.assign(url);
  }

  /** Forgets a token that was refused. */
  forget(): void {
    sessionStorage.removeItem(place);
  }
}
