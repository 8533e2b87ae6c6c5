import * as z from 'zod';
import { plainWords } from './html.ts';
import type { ForeignRead } from './record.ts';
import { shortened } from './shortened.ts';

const dataset = z.object({
  id: z.string().min(1),
  name: z.string().regex(/^[a-z0-9_-]+$/),
  title: z.string().nullish(),
  notes: z.string().nullish(),
  license_title: z.string().nullish(),
  metadata_created: z.string().nullish(),
  metadata_modified: z.string().nullish(),
});

/** What `package_search` answers. */
export const ckanAnswer = z.object({
  success: z.literal(true),
  result: z.object({ count: z.int().min(0), results: z.array(z.unknown()) }),
});

/** Pages of datasets of a Satu Data portal as records of dataset. */
export function ckanDatasets(pages: readonly unknown[], hosts: readonly string[]): ForeignRead {
  const read: ForeignRead = { records: [], elsewhere: 0, suspicions: [] };
  for (const written of pages) {
    const answer = ckanAnswer.safeParse(written);
    if (!answer.success) return { ...read, refused: 'jawabannya bukan daftar dataset CKAN' };
    for (const one of answer.data.result.results) {
      const judged = dataset.safeParse(one);
      if (!judged.success)
        return { ...read, refused: 'satu dataset tidak mempunyai tanda pengenal dan nama' };
      const {
        id,
        name,
        title,
        notes,
        license_title: lisensi,
        metadata_created: made,
        metadata_modified: changed,
      } = judged.data;
      const deskripsi = plainWords(notes ?? '');
      const [terbit, mutakhir] = [made, changed].map((moment) => dayOf(moment));
      read.records.push({
        koleksi: 'dataset',
        id: `ckan:${hosts[0] ?? ''}:${id}`.slice(0, 200),
        url: `/dataset/${name}`,
        judul: plainWords(title ?? '') || name,
        ringkasan: shortened(deskripsi),
        ...{ diterbitkan: terbit ?? null, diperbarui: mutakhir ?? null },
        data: {
          ...(deskripsi !== '' && { deskripsi }),
          ...(lisensi && { lisensi: plainWords(lisensi) }),
          ...(terbit && { tanggal_terbit: terbit }),
          ...(mutakhir && { tanggal_mutakhir: mutakhir }),
        },
      });
    }
  }
  return read;
}

const dayOf = (moment: string | null | undefined): string | undefined =>
  /^\d{4}-\d\d-\d\d/.exec(moment ?? '')?.[0];
