import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useSpeech } from '../../kit/language.tsx';
import { Button, Tick } from '../../kit/parts.tsx';
import { areOn, goingKeys, goings, goKey, meaningOf, turn } from './keys.ts';

/** Keys are for who types nowhere: not in a field, and not with a key held that means something to the browser. */
const isTyping = ({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  ctrlKey ||
  metaKey ||
  altKey ||
  (target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName)));

/** Somebody who presses `g` has this long for what follows. */
const patience = 1_500;

/** Into a field, and back into it from the title of its page, which takes the focus when it opens. */
function keepFocus(field: HTMLElement): void {
  field.focus();
  const back = ({ target }: FocusEvent) => target instanceof HTMLHeadingElement && field.focus();
  document.addEventListener('focusin', back);
  setTimeout(() => document.removeEventListener('focusin', back), 1_000);
}

/** Keys that lead through the console, what they are, and the way to turn them off. */
export default function Shortcuts({ places }: { places: readonly string[] }) {
  const { say } = useSpeech();
  const [here, go] = useLocation();
  // Only to where this person may go.
  const may = places.join(' ');
  const [on, setOn] = useState(areOn);
  const dialog = useRef<HTMLDialogElement>(null);
  // To the field, once the screen with one is there.
  const [seeks, setSeeks] = useState(false);
  useEffect(() => {
    if (!on) return;
    let waitsUntil = 0;
    const press = (event: KeyboardEvent) => {
      if (isTyping(event) || dialog.current?.open) return;
      const meaning = meaningOf(event.key, event.timeStamp < waitsUntil);
      waitsUntil = meaning.is === 'waiting' ? event.timeStamp + patience : 0;
      if (meaning.is === 'nothing' || meaning.is === 'waiting') return;
      if (meaning.is === 'go' && !may.split(' ').includes(meaning.to)) return;
      event.preventDefault();
      if (meaning.is === 'help') dialog.current?.showModal();
      if (meaning.is === 'go') go(meaning.to);
      if (meaning.is === 'search') setSeeks(true);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [on, go, may]);
  useEffect(() => {
    if (!seeks) return;
    const focus = () => {
      const field = document.querySelector<HTMLElement>('[data-search]');
      if (!field) return false;
      keepFocus(field);
      setSeeks(false);
      return true;
    };
    if (focus()) return;
    if (here !== '/') go('/');
    const watch = new MutationObserver(() => focus() && watch.disconnect());
    watch.observe(document.body, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, [seeks, here, go]);
  return (
    <div className="page page--wide no-print">
      <button type="button" className="link-button" onClick={() => dialog.current?.showModal()}>
        {say('shortcuts')}
      </button>
      <dialog ref={dialog} className="shortcuts" aria-labelledby="shortcuts-title">
        <div className="stack">
          <h2 id="shortcuts-title" className="nl-heading nl-heading--level-2">
            {say('shortcuts')}
          </h2>
          <Tick
            label={say('shortcutsOn')}
            checked={on}
            onChange={(chosen) => {
              turn(chosen);
              setOn(chosen);
            }}
          />
          <dl>
            {(
              [
                ['?', 'shortcut_help'],
                ['/', 'shortcut_search'],
              ] as const
            ).map(([key, text]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{say(text)}</dd>
              </div>
            ))}
            {goingKeys
              .filter((key) => places.includes(goings[key]))
              .map((key) => (
                <div key={key}>
                  <dt>
                    <kbd>{goKey}</kbd> <kbd>{key}</kbd>
                  </dt>
                  <dd>{say(`shortcut_${key}`)}</dd>
                </div>
              ))}
          </dl>
          <Button onClick={() => dialog.current?.close()}>{say('closeThis')}</Button>
        </div>
      </dialog>
    </div>
  );
}
