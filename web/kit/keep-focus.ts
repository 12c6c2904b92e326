/** What has the focus, and the parts of the page in which it stands, from the inside out. */
let held: Element | null = null;
let around: HTMLElement[] = [];
/** The title of that page. */
let title: HTMLElement | null = null;

function note({ target }: Event): void {
  held = target instanceof Element && target.closest('#main') ? target : null;
  title = held?.closest('#main')?.querySelector('h1') ?? null;
  around = [];
  const part = 'li, section, form, details';
  for (let at = held?.closest<HTMLElement>(part); at; at = at.parentElement?.closest<HTMLElement>(part))
    around.push(at);
}

/**
 * Keeps whoever has no mouse where they are: a button that goes once it was pressed, as that of signing up, leaves the
 * focus to the card or part in which it stood, which is read out with what became of it. Where nothing of that is left,
 * the title of the page has it; where that goes too there is another page, whose title takes the focus by itself.
 */
export function keepFocus(): void {
  addEventListener('focusin', note);
  // Whoever clicks beside it went away themselves.
  const away = ({ target }: Event) => {
    if (!(target instanceof Node && held?.contains(target))) held = null;
  };
  addEventListener('pointerdown', away);
  new MutationObserver(() => {
    if (!held || held.isConnected || document.activeElement !== document.body) return;
    held = null;
    const left = [...around, title].find((one) => one?.isConnected && one.textContent);
    if (!left) return;
    left.tabIndex = -1;
    left.focus({ preventScroll: true });
  }).observe(document.body, { childList: true, subtree: true });
}
