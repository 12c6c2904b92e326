import type { Session } from './session.ts';

/** A document whose answer and variables are known, as the generator makes them. */
export type Document<Answer, Variables> = {
  toString(): string;
  __apiType?: (variables: Variables) => Answer;
};

/** What went wrong on the way: no line, not signed in, or an error that the API told. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Ids of documents that were sent before. */
const ids = new Map<string, Promise<string | undefined>>();

/** The id of a document, by which the API knows it; undefined where the browser can't make it. */
function idOf(document: string): Promise<string | undefined> {
  const known = ids.get(document) ?? made(document);
  ids.set(document, known);
  return known;
}

async function made(document: string): Promise<string | undefined> {
  // Without https, such as on a phone that looks at a developer's machine, there is no such thing.
  if (!globalThis.crypto?.subtle) return undefined;
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(document));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Asks one API, for one person, in one language. */
export class Api {
  private readonly url: string;
  private readonly session: Session;
  private readonly language: string;
  private readonly desk: { readonly id: string; readonly over: () => void } | undefined;

  /** With a desk, what is asked is asked for who sits there; `over` is called when it is closed. */
  constructor(
    url: string,
    session: Session,
    language: string,
    desk?: { readonly id: string; readonly over: () => void },
  ) {
    this.url = url;
    this.session = session;
    this.language = language;
    this.desk = desk;
  }

  /**
   * Asks, and answers the data.
   * @throws {ApiError} OFFLINE, UNAUTHENTICATED, or what the API said.
   */
  async ask<Answer, Variables>(document: Document<Answer, Variables>, variables: Variables): Promise<Answer> {
    const query = document.toString();
    const sha256Hash = await idOf(query);
    const asked = { operationName: /^\w+ (\w+)/.exec(query)?.[1], variables };
    const known = sha256Hash && { extensions: { persistedQuery: { version: 1, sha256Hash } } };
    let { data, error, code, refused } = await this.answer({ ...asked, ...(known || { query }) });
    // An API of another version than this page may not know the id: then nothing was done.
    if (known && refused) ({ data, error, code } = await this.answer({ ...asked, query }));
    if (!error) return data;
    if (code === 'UNAUTHENTICATED') this.session.forget();
    if (code === 'DESK_CLOSED') this.desk?.over();
    throw new ApiError(code, error.message);
  }

  private async answer(asked: object) {
    const response = await this.send(JSON.stringify(asked));
    const { data, errors } = await response.json().catch(() => ({ data: null, errors: [{ message: '' }] }));
    const error = errors?.[0];
    const code: string = error?.extensions?.code ?? 'BROKEN';
    return { data, error, code, refused: response.status === 400 };
  }

  private async send(body: string): Promise<Response> {
    try {
      return await fetch(this.url, {
        method: 'POST',
        body,
        headers: {
          'content-type': 'application/json',
          'accept-language': this.language,
          authorization: `Bearer ${this.session.token ?? ''}`,
          ...(this.desk ? { 'x-noaber-desk': this.desk.id } : {}),
        },
      });
    } catch (cause) {
      throw new ApiError('OFFLINE', cause instanceof Error ? cause.message : 'no connection');
    }
  }
}
