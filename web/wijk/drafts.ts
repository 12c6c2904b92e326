import { useState } from 'react';
import { useHere } from './here.tsx';

/**
 * What was typed at a desk and not sent when its half hour was over: by form, by field. It stays in this tab, for the
 * desk of the same person alone, and goes when it is sent, when the desk is left on purpose, and at sign-out.
 */
type Drafts = Readonly<Record<string, Readonly<Record<string, string>>>>;

const spotOf = (wijk: string, personId: string): string => `noaber.draft.${wijk}.${personId}`;

function draftsAt(spot: string): Drafts {
  try {
    const drafts: Drafts | null = JSON.parse(sessionStorage.getItem(spot) ?? 'null');
    return drafts ?? {};
  } catch {
    return {};
  }
}

function write(spot: string, form: string, field: string, text: string): void {
  const drafts = draftsAt(spot);
  const { [field]: _, ...others } = drafts[form] ?? {};
  const fields = text ? { ...others, [field]: text } : others;
  const { [form]: __, ...rest } = drafts;
  const after = Object.keys(fields).length ? { ...rest, [form]: fields } : rest;
  if (Object.keys(after).length) sessionStorage.setItem(spot, JSON.stringify(after));
  else sessionStorage.removeItem(spot);
}

/** The forms in which something was typed for somebody, by where they are in the wijk. */
export const draftsOf = (wijk: string, personId: string): string[] =>
  Object.keys(draftsAt(spotOf(wijk, personId)));

/** Forgets what was typed for somebody. */
export const forgetDrafts = (wijk: string, personId: string): void =>
  sessionStorage.removeItem(spotOf(wijk, personId));

/** The draft of a form, named by where it is in the wijk; nothing is kept for who is themselves. */
export function useDraft(form: string) {
  const { desk, wijk } = useHere();
  const spot = desk && spotOf(wijk.id, desk.personId);
  const [kept] = useState(() => (spot ? draftsAt(spot)[form] : undefined) ?? {});
  const keep = (field: string, text: string) => {
    if (spot) write(spot, form, field, text);
  };
  return { kept, keep };
}

/** A text that one types: at a desk what is typed is kept as a draft. */
export function useDraftText(form: string, field: string): [string, (text: string) => void] {
  const { kept, keep } = useDraft(form);
  const [text, setText] = useState(kept[field] ?? '');
  const set = (next: string) => {
    setText(next);
    keep(field, next);
  };
  return [text, set];
}
