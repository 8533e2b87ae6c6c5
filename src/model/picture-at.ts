import type { Picture, Situs } from './situs.ts';

/** The picture whose largest size is published at an address. */
export const pictureAt = (
  { pictures }: Pick<Situs, 'pictures'>,
  address: string | undefined,
): Omit<Picture, 'alt'> | undefined =>
  address === undefined ? undefined : [...pictures.values()].find(({ src }) => src === address);
