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
    const response = await this.send(JSON.stringify({ query: document.toString(), variables }));
    const { data, errors } = await response.json().catch(() => ({ data: null, errors: [{ message: '' }] }));
    const error = errors?.[0];
    if (!error) return data;
    const code: string = error.extensions?.code ?? 'BROKEN';
    if (code === 'UNAUTHENTICATED') this.session.forget();
    if (code === 'DESK_CLOSED') this.desk?.over();
    throw new ApiError(code, error.message);
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
