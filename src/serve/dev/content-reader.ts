import type { ContentFile, ReadSitus } from '../../koleksi/records.ts';
import type { Problem } from '../../problems/problem.ts';

/** Who opens files of content for the dev server: elsewhere, and with limits. */
export interface ContentReader {
  /** The folder of a situs as it is now; where nobody could read it, why. */
  read: (situs: string) => Promise<ReadSitus | { problems: readonly Problem[] }>;
  /** One published size of a picture, as WebP. */
  scaled: (file: ContentFile, width: number) => Promise<Uint8Array>;
}
