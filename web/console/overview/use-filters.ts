import { useCallback, useMemo, useRef } from 'react';
import { useLocation, useSearch } from 'wouter';
import { type Filters, filtersIn, queryOf } from './filters.ts';

/** Changes some of the filters; `instead` where the back button need not come by the state before. */
export type Change = (of: (before: Filters) => Partial<Filters>, instead?: boolean) => void;

/** The filters that the address says, and how to change them. */
export function useFilters(): readonly [Filters, Change] {
  const search = useSearch();
  const [here, go] = useLocation();
  const filters = useMemo(() => filtersIn(search), [search]);
  const latest = useRef(filters);
  latest.current = filters;
  const change = useCallback<Change>(
    (of, instead = false) => {
      latest.current = { ...latest.current, ...of(latest.current) };
      const query = queryOf(latest.current);
      go(query ? `${here}?${query}` : here, { replace: instead });
    },
    [go, here],
  );
  return [filters, change];
}
