/** One way to look at a screen. */
export type Look = { readonly width: number; readonly theme: 'light' | 'dark' };

/** The smallest phone that must do, the phone that most have, and a desk. */
export const widths = [320, 390, 1280] as const;
/** The brand in both its shapes. */
export const themes = ['light', 'dark'] as const;
/** Every way to look. */
export const looks: readonly Look[] = widths.flatMap((width) => themes.map((theme) => ({ width, theme })));

/**
 * How to look at a screen in a language when there is time for one look only: the looks take turns over the screens, and
 * each language begins at another one, so that every language meets every width and both themes.
 */
export function lookFor(screen: number, language: number): Look {
  const look = looks[(screen + language) % looks.length];
  if (!look) throw new Error('no looks');
  return look;
}
