/** True from when somebody does something or goes somewhere until a title was read out for it. */
let owed = true;
/** Where the focus was when they did. */
let since: Element | null = null;
let place = '';
let watches = false;

function watch(): void {
  watches = true;
  const owe = () => {
    owed = true;
    since = document.activeElement;
  };
  const click = ({ target }: Event) => target instanceof Element && target.closest('a, button') && owe();
  addEventListener('click', click, true);
  addEventListener('popstate', owe);
}

/**
 * Lets a title take the focus, so that it is read out: once for what somebody did. Who meanwhile went on to something
 * else that is there, such as the menu, is not taken away from it. A title that changes when more of a page arrives
 * takes the focus only where nothing has it any more.
 */
export function focusTitle(title: HTMLElement | null): void {
  if (!watches) watch();
  if (location.pathname !== place) owed = true;
  const at = document.activeElement;
  const nowhere = at === null || at === document.body;
  const theirs = nowhere || at === title;
  if (theirs || (owed && at === since)) {
    // Who is still at the title hears what it became.
    if (at === title) title?.blur();
    title?.focus({ preventScroll: !owed });
  }
  owed = false;
  place = location.pathname;
}
