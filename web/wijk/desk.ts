import { useCallback, useEffect, useState } from 'react';

/** A desk that a host opened in this tab: for whom, and until when. */
export type OpenDesk = {
  readonly id: string;
  readonly name: string;
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

/** The desk of this tab, gone by itself when its half hour is over; and how to sit down at one, or get up. */
export function useOpenDesk(wijk: string) {
  const [desk, setDesk] = useState(() => kept(wijk));
  const [ended, setEnded] = useState(false);
  const sit = useCallback(
    (next?: OpenDesk, over = false) => {
      if (next) sessionStorage.setItem(placeOf(wijk), JSON.stringify(next));
      else sessionStorage.removeItem(placeOf(wijk));
      setEnded(over);
      setDesk(next);
    },
    [wijk],
  );
  const over = useCallback(() => sit(undefined, true), [sit]);
  const endsAt = desk?.endsAt;
  useEffect(() => {
    if (endsAt === undefined) return;
    const timer = setTimeout(over, Math.max(0, Date.parse(endsAt) - Date.now()));
    return () => clearTimeout(timer);
  }, [endsAt, over]);
  return { desk, ended, sit, over };
}
