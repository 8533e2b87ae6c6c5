import type { Body } from '../../koleksi/records.ts';
import { regionUnknown } from '../../problems/mdx.ts';
import type { Problem } from '../../problems/problem.ts';
import { blocksIn } from '../blocks-in.ts';
import type { Kabupaten } from '../kabupaten.ts';

/** Regions that a `<Peta>` names and the kabupaten does not have; a name in place of a code is told with its code. */
export function mapProblems(body: Body, situs: string, kabupaten: Kabupaten): Problem[] {
  return blocksIn(body.tree).flatMap(({ block, line }) => {
    const { lokasi } = block.attributes;
    if (block.name !== 'Peta' || typeof lokasi !== 'string') return [];
    const place = { path: `${situs}/${body.path}`, ...(line !== undefined && { line }) };
    return unknownRegions(lokasi, kabupaten).map((unknown) =>
      regionUnknown.at(place, { name: 'lokasi', ...unknown }),
    );
  });
}

function unknownRegions(
  lokasi: string,
  { identitas, wilayah }: Kabupaten,
): { written: string; suggestion: string | undefined }[] {
  const isKnown = (code: string): boolean =>
    code === identitas.kode || wilayah.some(({ kode }) => kode === code);
  const codeOf = (name: string): string | undefined => {
    const bare = name.toLowerCase().replace(/^(kecamatan|kelurahan|desa)\s+/, '');
    const [found, ...others] = wilayah.filter(({ nama }) => nama.toLowerCase() === bare);
    // Two desa may share a name; which is meant only the writer knows.
    return others.length === 0 ? found?.kode : undefined;
  };
  return lokasi.split(',').flatMap((part) => {
    const written = part.trim();
    const suggestion = codeOf(written);
    if (suggestion !== undefined) return [{ written, suggestion }];
    const unknown = written.split(/\s+/).filter((code) => code !== '' && !isKnown(code));
    return unknown.map((code) => ({ written: code, suggestion: codeOf(code) }));
  });
}
