/** A page that a browser came to, after all that it was sent on to. */
export type Visited = {
  readonly asked: string;
  readonly url: string;
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
};

/** As much of a browser as signing in takes: cookies, redirects within one origin, forms. */
export class Browser {
  private readonly cookies = new Map<string, { value: string; path: string }>();
  private readonly origin: string;

  constructor(origin: string) {
    this.origin = origin;
  }

  get(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Visited> {
    return this.go(url, { headers });
  }

  post(url: string, fields: Readonly<Record<string, string>>): Promise<Visited> {
    return this.go(url, { method: 'POST', body: new URLSearchParams(fields) });
  }

  /** Sends one of the forms of a page by the last word of its action. */
  submit(page: Visited, form: string, fields: Readonly<Record<string, string>>): Promise<Visited> {
    const action = [...page.text.matchAll(/action="([^"]+)"/g)]
      .map(([, found]) => found)
      .find((found) => found?.endsWith(`/${form}`));
    return this.post(new URL(action ?? `${page.url}/${form}`, page.url).href, fields);
  }

  private async go(asked: string, init: RequestInit): Promise<Visited> {
    let url = asked;
    let next = init;
    for (let hops = 0; hops < 10; hops++) {
      const { pathname } = new URL(url);
      const cookie = [...this.cookies]
        .filter(([, { path }]) => pathname.startsWith(path))
        .map(([name, { value }]) => `${name}=${value}`)
        .join('; ');
      const response = await fetch(url, {
        ...next,
        redirect: 'manual',
        headers: { ...next.headers, cookie },
      });
      for (const set of response.headers.getSetCookie()) this.keep(set);
      const location = response.headers.get('location');
      const target = location && new URL(location, url).href;
      // The app's own address: there a browser would load the app.
      const home = target && /\/(?:signed-in|signed-out|callback)$/.test(new URL(target).pathname);
      if (!target || home || !target.startsWith(this.origin))
        return {
          asked,
          url: target ?? url,
          status: response.status,
          text: await response.text(),
          headers: response.headers,
        };
      url = target;
      next = {};
    }
    throw new Error(`sent round in circles from ${asked}`);
  }

  private keep(set: string): void {
    const [pair = '', ...attributes] = set.split('; ');
    const [name = '', value = ''] = pair.split('=', 2);
    const path = attributes.find((one) => /^path=/i.test(one))?.slice(5) ?? '/';
    if (value) this.cookies.set(name, { value, path });
    else this.cookies.delete(name);
  }
}
