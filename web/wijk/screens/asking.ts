import { useState } from 'react';
import { v7 } from 'uuid';
import { useDraftText } from '../drafts.ts';
import type { Audience, Daypart, Urgency } from '../generated/graphql.ts';
import { useHere } from '../here.tsx';

export const urgencies: readonly Urgency[] = ['whenever', 'soon', 'danger'];
export const audiences: readonly Audience[] = ['wijk', 'circle', 'wij'];
const dayparts: readonly Daypart[] = ['daytime', 'evening', 'weekend'];

/** The steps of asking, each with one question. */
export const steps = ['about', 'tell', 'who'] as const;
export type Step = (typeof steps)[number];

/** On which step a field is that is to be mended. */
export const stepOf = (field: string | null | undefined): Step => {
  if (field === 'category') return 'about';
  return ['title', 'text', 'times', 'urgency'].some((one) => one === field) ? 'tell' : 'who';
};

/** Somebody's offer that one asks for first. */
export type Offer = {
  readonly id: string;
  readonly title?: string | null;
  readonly category: { readonly id: string };
  readonly person?: { readonly name: string } | null;
};

const among = <T extends string>(options: readonly T[], word: string): T | undefined =>
  options.find((one) => one === word);

/** All that one says when asking, kept as a draft while it is not sent. Consent is no draft: it is given each time. */
export function useAsking(offer: Offer | undefined) {
  const { wijk } = useHere();
  const form = offer ? `ask?offer=${offer.id}` : 'ask';
  // One id per form, and kept with what is sent under it: sent twice, also after a reload, it is asked once.
  const [fresh, setFresh] = useState(() => `req_${v7()}`);
  const [sentAs, setSentAs] = useDraftText(form, 'id');
  const [kind, setCategory] = useDraftText(form, 'category', offer?.category.id);
  const [title, setTitle] = useDraftText(form, 'title');
  const [text, setText] = useDraftText(form, 'text');
  const [street, setStreet] = useDraftText(form, 'street');
  const [times, setTimes] = useDraftText(form, 'times');
  const [urgency, setUrgency] = useDraftText(form, 'urgency');
  const [audience, setAudience] = useDraftText(form, 'audience');
  const [hidden, setHidden] = useDraftText(form, 'hideName');
  const [consentToWij, setConsent] = useState(false);
  const id = sentAs || fresh;
  return {
    id,
    // A kind that the statutes know no more is none.
    category: wijk.categories.find((one) => one.id === kind),
    setCategory,
    title,
    setTitle,
    text,
    setText,
    street,
    setStreet,
    times: times.split(',').flatMap((one) => among(dayparts, one) ?? []),
    setTimes: (chosen: readonly Daypart[]) => setTimes(chosen.join(',')),
    urgency: among(urgencies, urgency) ?? 'whenever',
    setUrgency: (chosen: Urgency) => setUrgency(chosen),
    audience: among(audiences, audience) ?? 'wijk',
    setAudience: (chosen: Audience) => setAudience(chosen),
    hideName: hidden !== '',
    setHideName: (hide: boolean) => setHidden(hide ? 'yes' : ''),
    consentToWij,
    setConsent,
    /** What was sent by this id is there: what goes out next is another. */
    renew: () => {
      setSentAs('');
      setFresh(`req_${v7()}`);
    },
    /** It goes out now. */
    sending: () => setSentAs(id),
    /** It was sent: nothing of it stays. */
    forget: () => {
      for (const empty of [setSentAs, setCategory, setTitle, setText, setStreet]) empty('');
      for (const empty of [setTimes, setUrgency, setAudience, setHidden]) empty('');
    },
  };
}
export type Asking = ReturnType<typeof useAsking>;
