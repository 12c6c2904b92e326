import { type ComponentType, lazy, Suspense } from 'react';
import { withTexts } from './language.tsx';

/** What stands beside a text comes after it; where it does not come, the text does without. */
const beside = <Props extends object>(part: () => Promise<{ default: ComponentType<Props> }>) =>
  lazy(() => withTexts(part(), 'beside').catch(() => ({ default: (_: Props) => null })));

const ReadAloud = beside(() => import('./read-aloud.tsx'));
const ShareLinks = beside(() => import('./share-links.tsx'));

/** A button that reads a text aloud; absent where the browser has no voice for its language. */
export const Aloud = ({ text, language }: { readonly text: string; readonly language?: string }) =>
  'speechSynthesis' in globalThis && text.trim() ? (
    <Suspense>
      <ReadAloud text={text} language={language} />
    </Suspense>
  ) : null;

/** Ways to send somebody the address of a page. Never of a request: what is asked is for who may read it here. */
export const Share = ({ title, address }: { readonly title: string; readonly address: string }) => (
  <Suspense>
    <ShareLinks title={title} address={address} />
  </Suspense>
);
