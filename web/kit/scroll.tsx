import type { ReactNode } from 'react';

/** Something wider than a phone: it scrolls by itself, and by keyboard too. */
export const Scroll = ({ label, children }: { label: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse must be able to scroll it (WCAG 2.1.1)
  <section className="scroll" tabIndex={0} aria-label={label}>
    {children}
  </section>
);
