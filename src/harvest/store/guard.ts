/** More deletions than both of these at once, and nobody believes them unasked. */
const SHARE = 0.2;
const FEW = 5;

/**
 * Whether the deletions of a koleksi are held until a person lets them through: a source that lost much of what it had,
 * or all of it, has more often broken than decided.
 *
 * @param stored records that the store holds
 * @param gone how many of them the source has no longer
 */
export const isHeld = (stored: number, gone: number): boolean =>
  gone > 0 && (gone === stored || (gone > FEW && gone > stored * SHARE));
