/** A condition did not hold: somebody else was first. An answer to decide on again, not a fault. */
export class Conflict extends Error {
  override readonly name = 'Conflict';
}

/** Too many were at the same thing at once, and waiting did not help. Try again later; nothing was written. */
export class Busy extends Error {
  override readonly name = 'Busy';
}
