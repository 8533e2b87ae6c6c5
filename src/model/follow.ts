import type { ContentFile } from '../koleksi/records.ts';
import { addressMeantBy } from '../problems/address-meant.ts';
import {
  addressIncomplete,
  addressOutside,
  caseWrong,
  fileLeftOut,
  fileNotFound,
  headingMissing,
  pageMissing,
  slashWrong,
} from '../problems/links.ts';
import { notPicture, pictureElsewhere } from '../problems/pictures.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { linkWaits } from '../problems/written.ts';
import { isPicture } from './files.ts';
import { type Destinations, looksLikeFile, type Resolved, resolve } from './resolve.ts';

/** What stands around whoever names something. */
export interface Surroundings {
  situs: string;
  to: Destinations;
  files: ReadonlyMap<string, ContentFile>;
  /** Slugs of each koleksi, also of isian that do not show today. */
  slugs: ReadonlyMap<string, ReadonlySet<string>>;
}

export type Wanted = 'link' | 'file' | 'picture';

/** One thing that a file names. */
export interface Named {
  written: string;
  /** Folder that a path in it counts from; `''`: the situs's own. */
  folder: string;
  /** Address of the page it stands on. */
  own: string;
  place: Place;
  wanted: Wanted;
}

/** Every file and picture that is named and exists, and what is wrong with the rest. */
export interface Uses {
  files: string[];
  pictures: string[];
  problems: Problem[];
}

export const noUses = (): Uses => ({ files: [], pictures: [], problems: [] });

/** Follows one link, file or picture, and notes in `uses` what it leads to. */
export function follow(
  { written, folder, own, place, wanted }: Named,
  uses: Uses,
  around: Surroundings,
): void {
  const found = resolve(written, folder, own, around.to);
  const problem = faultOf(found, written, place, wanted);
  if (problem) return void uses.problems.push(problem);
  const file = found.kind === 'found' && found.path !== undefined ? around.files.get(found.path) : undefined;
  if (file && wanted === 'picture' && !isPicture(file)) uses.problems.push(notPicture.at(place, { written }));
  else if (file) (wanted === 'picture' ? uses.pictures : uses.files).push(file.path);
  else if (wanted !== 'link' && found.kind === 'found')
    // A page, where a file was wanted.
    uses.problems.push(fileNotFound.at(place, { written, suggestion: undefined }));
}

function faultOf(found: Resolved, written: string, place: Place, wanted: Wanted): Problem | undefined {
  const suggestion = 'suggestion' in found ? found.suggestion : undefined;
  switch (found.kind) {
    case 'found':
      return undefined;
    case 'pending':
      return found.why === undefined ? undefined : linkWaits.at(place, { written, why: found.why });
    case 'elsewhere':
      return elsewhereProblem(written, place, wanted);
    case 'slash':
      return slashWrong.at(place, { written, right: found.right });
    case 'left-out':
      return fileLeftOut.at(place, { written, remedy: found.remedy });
    case 'outside':
      return addressOutside.at(place, { written });
    case 'case':
      return caseWrong.at(place, { written, right: found.right });
    case 'anchor':
      return headingMissing.at(place, { written, suggestion });
    case 'missing': {
      const right = wanted === 'link' ? addressMeantBy(written) : undefined;
      if (right !== undefined) return addressIncomplete.at(place, { written, right });
      const isPage = wanted === 'link' && !namesDownload(written);
      return (isPage ? pageMissing : fileNotFound).at(place, { written, suggestion });
    }
    default:
      return found satisfies never;
  }
}

function elsewhereProblem(written: string, place: Place, wanted: Wanted): Problem | undefined {
  if (wanted === 'link') return undefined;
  return wanted === 'picture'
    ? pictureElsewhere.at(place, { written })
    : fileNotFound.at(place, { written, suggestion: undefined });
}

function namesDownload(written: string): boolean {
  const path = written.replace(/[?#].*$/s, '');
  return looksLikeFile(path) && !/\.mdx?$/i.test(path);
}
