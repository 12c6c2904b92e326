import { useState } from 'react';
import { dangerSigns } from '../../schema/danger-signs.ts';
import { useHere } from './here.tsx';

/**
 * What was typed and not sent yet, because the line dropped, the page was loaded anew or a desk closed: by form, by
 * field. It stays in this tab, for the same person alone, and goes when it is sent, at sign-out, and when the desk is
 * left on purpose.
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

/** The draft of a form, named by where it is in the wijk. */
export function useDraft(form: string) {
  const { desk, wijk, me } = useHere();
  const spot = spotOf(wijk.id, desk?.personId ?? me.id);
  const [kept] = useState(() => draftsAt(spot)[form] ?? {});
  const keep = (field: string, text: string) => {
    // What shows danger is kept nowhere: somebody else may look over a shoulder, and what is shown says so.
    write(spot, form, field, !desk && dangerSigns(text).length > 0 ? '' : text);
  };
  return { kept, keep };
}

/** A text that one types, kept as a draft. */
export function useDraftText(form: string, field: string, first = ''): [string, (text: string) => void] {
  const { kept, keep } = useDraft(form);
  const [text, setText] = useState(kept[field] ?? first);
  const set = (next: string) => {
    setText(next);
    keep(field, next);
  };
  return [text, set];
}
