import { useCallback, useEffect, useState } from 'react';

/** A desk that a host opened in this tab: for whom, and until when. */
export type OpenDesk = {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  /** True for somebody who has no other way than this desk. */
  readonly withoutAccount: boolean;
  readonly openedAt: string;
  readonly endsAt: string;
  /** The sheet of paper that is being entered. */
  readonly paperId?: string;
  /** When that sheet came in: what was entered for it may have been at a desk before this one. */
  readonly paperAt?: string;
};

const placeOf = (wijk: string): string => `noaber.desk.${wijk}`;

function kept(wijk: string): OpenDesk | undefined {
  try {
    const desk: OpenDesk | null = JSON.parse(sessionStorage.getItem(placeOf(wijk)) ?? 'null');
    return desk && Date.parse(desk.endsAt) > Date.now() ? desk : undefined;
  } catch {
    return undefined;
  }
}

/** The desk of this tab, and how to sit down at one, or get up. When its half hour is over, `ended` is called. */
export function useOpenDesk(wijk: string, ended: () => void) {
  const [desk, setDesk] = useState(() => kept(wijk));
  const sit = useCallback(
    (next?: OpenDesk) => {
      if (next) sessionStorage.setItem(placeOf(wijk), JSON.stringify(next));
      else sessionStorage.removeItem(placeOf(wijk));
      setDesk(next);
    },
    [wijk],
  );
  const [isOver, setOver] = useState(false);
  const over = useCallback(() => {
    sit();
    setOver(true);
  }, [sit]);
  // Only once nobody sits there: while a desk is open there is no way out of its places.
  useEffect(() => {
    if (!isOver || desk) return;
    setOver(false);
    ended();
  }, [isOver, desk, ended]);
  const endsAt = desk?.endsAt;
  useEffect(() => {
    if (endsAt === undefined) return;
    const timer = setTimeout(over, Math.max(0, Date.parse(endsAt) - Date.now()));
    return () => clearTimeout(timer);
  }, [endsAt, over]);
  return { desk, sit, over };
}
