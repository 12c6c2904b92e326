import { useEffect, useState } from 'react';

/**
 * What was booked counts in its pots at once, and gets its number and its place in the ledger a moment later: `again`
 * is asked until it stands there, or for so long that something else must be the matter.
 */
export function useBooked(ledger: readonly { readonly id: string }[], again: () => Promise<void>) {
  const [booked, setBooked] = useState<{ readonly id: string; readonly tries: number }>();
  const waits = booked && booked.tries > 0 && !ledger.some(({ id }) => id === booked.id);
  useEffect(() => {
    if (!waits) return;
    const soon = setTimeout(async () => {
      await again();
      setBooked((now) => (now === booked ? { ...booked, tries: booked.tries - 1 } : now));
    }, 1_000);
    return () => clearTimeout(soon);
  }, [waits, booked, again]);
  /** Shows what was booked under this id. */
  return async (id?: string): Promise<void> => {
    if (id) setBooked({ id, tries: 10 });
    await again();
  };
}
