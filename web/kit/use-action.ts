import { useEffect, useRef, useState } from 'react';
import { ApiError } from './api.ts';
import { useSpeech } from './language.tsx';

/** What a person can mend, as every mutation answers it. */
export type UserError = { readonly code: string; readonly field?: string | null; readonly message: string };

/** The first field that is to be mended: of what somebody worked in, before one that was left wrong elsewhere. */
function firstWrong(worked: Element | null): HTMLElement | null {
  const part = 'form, details, li, section, main';
  const wrong = '[aria-invalid="true"]';
  for (let at = worked?.closest(part); at; at = at.parentElement?.closest(part)) {
    const field = at.querySelector<HTMLElement>(wrong);
    if (field) return field;
  }
  return document.querySelector<HTMLElement>(wrong);
}

/**
 * Something that a person does: busy while it runs, with what is to be mended after, or that it is
 * done. A second click does nothing.
 */
export function useAction() {
  const { say } = useSpeech();
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [done, setDone] = useState(false);
  const worked = useRef<Element>(null);
  // To the first field that is to be mended, so that it is read out with its error.
  useEffect(() => {
    if (errors.some(({ field }) => field)) firstWrong(worked.current)?.focus();
  }, [errors]);
  const run = async (work: () => Promise<readonly UserError[]>): Promise<boolean> => {
    if (busy) return false;
    worked.current = document.activeElement;
    setBusy(true);
    setDone(false);
    try {
      const found = await work();
      setErrors(found);
      setDone(found.length === 0);
      return found.length === 0;
    } catch (cause) {
      const offline = cause instanceof ApiError ? cause.code === 'OFFLINE' : !navigator.onLine;
      const told = cause instanceof ApiError && !offline ? cause.message : '';
      setErrors([{ code: 'BROKEN', message: told || say(offline ? 'offline' : 'broken') }]);
      return false;
    } finally {
      setBusy(false);
    }
  };
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
  return { busy, errors, done, run, errorOf };
}
