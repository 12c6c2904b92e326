import { type Ground, makeHandlers } from '../handlers.ts';
import { ask, mutate, type Told } from './calls.ts';

/** Something that happens at an instant of the past. */
export type Happening = { readonly at: number; readonly happen: () => Promise<unknown> };

/** Lets somebody do something at an instant: a field of an API, with the type of its input. */
export type Happen = (at: number, sub: string, field: string, type: string, input: object) => void;

/** Makes a token for somebody. */
export type TokenFor = (sub: string) => Promise<string>;

/** One API in the past: what is done on it, is done at the instant that is named. */
export type Stage = {
  act(
    at: number,
    sub: string,
    field: string,
    inputType: string,
    input: object,
    wanted?: string,
  ): Promise<Told>;
  /** Asks what is there at an instant. */
  ask(at: number, sub: string, query: string): Promise<Told>;
  /** Does what fell due by then. */
  sweep(at: number): Promise<void>;
};

/** The stage of one wijk, or of the city when no wijk is named. Each has a clock of its own. */
export function stageOf(ground: Ground, tokenFor: TokenFor, slug?: string): Stage {
  let now = 0;
  const handlers = makeHandlers(ground, () => new Date(now));
  const tokens = new Map<string, Promise<string>>();
  const api = slug === undefined ? handlers.city : handlers.wijk(slug);
  if (!api) throw new Error(`no wijk ${slug}`);
  const path = slug === undefined ? '/city' : `/w/${slug}`;
  /** The API as it is for somebody at an instant. */
  const apiAt = async (at: number, sub: string) => {
    const token = tokens.get(sub) ?? tokenFor(sub);
    tokens.set(sub, token);
    now = at;
    return { api, path, token: await token };
  };
  return {
    act: async (at, sub, field, inputType, input, wanted) =>
      mutate(await apiAt(at, sub), field, inputType, input, wanted),
    ask: async (at, sub, query) => ask(await apiAt(at, sub), query),
    async sweep(at) {
      now = at;
      if (slug) await handlers.sweep(slug);
    },
  };
}

/** Lets things happen in the order of time. */
export async function play(happenings: readonly Happening[], onEach: () => void): Promise<void> {
  for (const { happen } of [...happenings].sort((a, b) => a.at - b.at)) {
    await happen();
    onEach();
  }
}
