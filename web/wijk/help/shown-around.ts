const spot = 'noaber.shown-around';

/** True once somebody was shown around on this device, or said no to it. */
export const wasShownAround = (): boolean => localStorage.getItem(spot) !== null;

/** From now on the first page offers it no more. */
export const shownAround = (): void => localStorage.setItem(spot, 'yes');
