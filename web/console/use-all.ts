import { useCallback, useEffect, useState } from 'react';
import { ApiError } from '../kit/api.ts';
import { type PageAfter, readPages } from '../kit/pages.ts';

/** So many rows come to a screen by themselves: what is sorted or added up there, is so over all of them. */
export const mostRows = 1_000;

type State<Row> = {
  readonly rows?: readonly Row[];
  readonly error?: ApiError;
  /** Whether pages are still to come. */
  readonly coming: boolean;
  /** Whether there is more than a screen takes. */
  readonly more: boolean;
};

/** All of a list, as far as a screen takes it: it shows what came, while the rest comes. Keep `pageAfter` the same while the list is. */
export function useAll<Row>(pageAfter: PageAfter<Row>): State<Row> & { readonly again: () => Promise<void> } {
  const [state, setState] = useState<State<Row>>({ coming: true, more: false });
  const read = useCallback(
    async (isHere: () => boolean) => {
      const sofar = (rows: readonly Row[]) => {
        if (isHere()) setState({ rows, coming: true, more: false });
        return isHere();
      };
      try {
        const all = await readPages(pageAfter, { most: mostRows, sofar });
        if (isHere()) setState({ ...all, coming: false });
      } catch (cause) {
        const error = cause instanceof ApiError ? cause : new ApiError('BROKEN', String(cause));
        if (isHere()) setState(({ rows }) => ({ rows, error, coming: false, more: true }));
      }
    },
    [pageAfter],
  );
  useEffect(() => {
    let here = true;
    void read(() => here);
    return () => {
      here = false;
    };
  }, [read]);
  return { ...state, again: () => read(() => true) };
}
