import { useCallback, useEffect, useRef, useState } from 'react';
import { type Api, ApiError, type Document } from './api.ts';

/** What a screen knows of what it asked. */
export type Asked<Answer> = {
  readonly data?: Answer;
  readonly error?: ApiError;
  readonly again: () => Promise<void>;
};

/** What came of the last question that was answered, and by which variables it was asked. */
type State<Answer> = Pick<Asked<Answer>, 'data' | 'error'> & { readonly of?: string };

/**
 * Asks when a screen opens and when its variables change; keeps what it had while it asks again. An answer that was
 * overtaken by a later question is left aside, and where a question could not be answered, what was asked before it
 * with other variables is no answer to it.
 */
export function useQuery<Answer, Variables>(
  api: Api,
  document: Document<Answer, Variables>,
  variables: Variables,
): Asked<Answer> {
  const [{ data, error }, setState] = useState<State<Answer>>({});
  const key = JSON.stringify(variables);
  const asked = useRef(0);
  const ask = useCallback(async () => {
    asked.current += 1;
    const turn = asked.current;
    const show = (after: (before: State<Answer>) => State<Answer>) =>
      turn === asked.current && setState(after);
    try {
      const data = await api.ask(document, JSON.parse(key));
      show(() => ({ data, of: key }));
    } catch (cause) {
      const error = cause instanceof ApiError ? cause : new ApiError('BROKEN', String(cause));
      show((before) => (before.of === key ? { ...before, error } : { error }));
    }
  }, [api, document, key]);
  useEffect(() => void ask(), [ask]);
  // Whoever waits for something else before they ask again, asks what is asked by then.
  const latest = useRef(ask);
  latest.current = ask;
  const again = useCallback(() => latest.current(), []);
  const offline = error?.code === 'OFFLINE';
  useEffect(() => {
    if (!offline) return;
    // Nobody needs to watch for the line to come back.
    const back = () => void again();
    addEventListener('online', back);
    return () => removeEventListener('online', back);
  }, [offline, again]);
  return { data, error, again };
}
