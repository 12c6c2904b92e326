import { useCallback, useEffect, useState } from 'react';
import { type Api, ApiError, type Document } from './api.ts';

/** What a screen knows of what it asked. */
export type Asked<Answer> = {
  readonly data?: Answer;
  readonly error?: ApiError;
  readonly again: () => Promise<void>;
};

/** Asks when a screen opens and when its variables change; keeps what it had while it asks again. */
export function useQuery<Answer, Variables>(
  api: Api,
  document: Document<Answer, Variables>,
  variables: Variables,
): Asked<Answer> {
  const [state, setState] = useState<{ data?: Answer; error?: ApiError }>({});
  const key = JSON.stringify(variables);
  const again = useCallback(async () => {
    try {
      setState({ data: await api.ask(document, JSON.parse(key)) });
    } catch (cause) {
      const error = cause instanceof ApiError ? cause : new ApiError('BROKEN', String(cause));
      setState(({ data }) => ({ data, error }));
    }
  }, [api, document, key]);
  useEffect(() => void again(), [again]);
  const offline = state.error?.code === 'OFFLINE';
  useEffect(() => {
    if (!offline) return;
    // Nobody needs to watch for the line to come back.
    const back = () => void again();
    addEventListener('online', back);
    return () => removeEventListener('online', back);
  }, [offline, again]);
  return { ...state, again };
}
