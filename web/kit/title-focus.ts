/** True from when somebody does something or goes somewhere until a title was read out for it. */
let owed = true;
let place = '';
let watches = false;

function watch(): void {
  watches = true;
  const owe = () => {
    owed = true;
  };
  const click = ({ target }: Event) => target instanceof Element && target.closest('a, button') && owe();
  addEventListener('click', click, true);
  addEventListener('popstate', owe);
}

/**
 * Lets a title take the focus, so that it is read out: once for what somebody did. A title that changes when more of
 * a page arrives takes it only where nothing has it any more, or it would set back who went on meanwhile.
 */
export function focusTitle(title: HTMLElement | null): void {
  if (!watches) watch();
  if (location.pathname !== place) owed = true;
  const at = document.activeElement;
  if (owed) title?.focus();
  else if (at === null || at === document.body || at === title) {
    // Who is still at the title hears what it became.
    title?.blur();
    title?.focus({ preventScroll: true });
  }
  owed = false;
  place = location.pathname;
}
