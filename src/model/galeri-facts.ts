import type { Foto } from '../koleksi/galeri/foto.ts';
import { meantAmong } from '../text/inside.ts';
import type { Item, Picture, Situs } from './situs.ts';

/** One picture of an album with all that stands below it, and its place in the page. */
export interface AlbumPicture {
  foto: Foto;
  picture: Picture;
  /** Anchor, from `foto-1`. */
  id: string;
}

/** The pictures of an album that are published, in the order as written. */
export function picturesOf(
  { data }: Pick<Item<'galeri'>, 'data'>,
  { pictures }: Pick<Situs, 'pictures'>,
): AlbumPicture[] {
  return (data.foto ?? [])
    .flatMap((foto) => {
      const picture = meantAmong(pictures, foto.gambar, '');
      return picture ? [{ foto, picture: { ...picture, alt: foto.alt } }] : [];
    })
    .map((one, index) => ({ ...one, id: `foto-${index + 1}` }));
}
