import { keepFocus } from './keep-focus.ts';
import { needTexts, offerLanguages } from './language.tsx';
import { type AppSettings, Session } from './session.ts';

/** What an app begins with; nothing when not even its settings could be had, which it says in the page itself. */
export async function startUp(
  app: 'wijk' | 'console',
  root: HTMLElement,
): Promise<{ settings: AppSettings; session: Session } | undefined> {
  // Who works in the console works in Dutch or English.
  if (app === 'console') offerLanguages(['nl', 'en']);
  keepFocus();
  try {
    const texts = needTexts('start', ...(app === 'console' ? (['console', 'carried'] as const) : []));
    const settings: AppSettings = await (await fetch('/settings.json')).json();
    await texts;
    const session = new Session(settings, app);
    const back = await session.takeCode();
    if (back !== undefined) history.replaceState(null, '', back);
    return { settings, session };
  } catch {
    // Without settings there is no language yet either: both are said.
    const said = document.createElement('p');
    said.setAttribute('role', 'alert');
    said.textContent =
      'Er is geen verbinding. Laad deze pagina zo opnieuw. · There is no connection. Load this page again in a moment.';
    root.append(said);
    return undefined;
  }
}
