import { remember, remembered } from '../../kit/device.ts';

const spot = 'noaber.shown-around';

/** True once somebody was shown around on this device, or said no to it. */
export const wasShownAround = (): boolean => remembered(spot) !== null;

/** From now on the first page offers it no more. */
export const shownAround = (): void => remember(spot, 'yes');
