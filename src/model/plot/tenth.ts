/** A length or a place in a drawing: one decimal, so that bytes stay the same and nobody sees a difference. */
export const tenth = (length: number): number => {
  const rounded = Math.round(length * 10) / 10;
  // `-0` would be written as `0` here and compared as another number there.
  return rounded === 0 ? 0 : rounded;
};
