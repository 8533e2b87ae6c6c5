import { isKoleksiName } from '../koleksi/index.ts';
import { zonaWaktuWords } from '../koleksi/kabupaten/zona-waktu.ts';
import type { Koleksi } from '../koleksi/koleksi.ts';
import type { Situs } from '../model/situs.ts';
import { cleanText } from './cleaned.ts';
import { publishedFileAt, publishedPictureAt } from './published-files.ts';
import { publishedTimeOf, timePathsOf } from './schema/time.ts';

/**
 * What a text at a path of one koleksi becomes in the feed: a file or picture as it was published, a time with its
 * zone, the id of a sibling in the place of its file name; all else the cleaned text.
 */
export function replacerOf(koleksi: Koleksi): (situs: Situs) => (text: string, at: string) => unknown {
  const files = new Set(koleksi.files);
  const pictures = new Set(koleksi.pictures?.map(({ key }) => key));
  const siblings = new Set(koleksi.siblings);
  const times = new Set(timePathsOf(koleksi.schema));
  return (situs) => (text, at) => {
    if (files.has(at)) return publishedFileAt(text, situs);
    if (pictures.has(at)) return publishedPictureAt(text, situs);
    if (siblings.has(at)) return siblingIdOf(koleksi, text, situs);
    if (times.has(at))
      return publishedTimeOf(text, zonaWaktuWords[situs.kabupaten.identitas.zona_waktu].hoursAhead);
    return cleanText(text);
  };
}

const siblingIdOf = ({ name }: Koleksi, slug: string, situs: Situs): string | undefined =>
  isKoleksiName(name) ? situs.items[name].findLast((one) => one.slug === slug)?.id : undefined;
