import { longTitle } from '../../../components/examples/long-title.ts';
import type { State } from '../../../components/examples/state.ts';
import { barisRegister } from '../../../koleksi/kabupaten/register.ts';
import type { ContentFile } from '../../../koleksi/records.ts';
import { situs as situsYaml } from '../../../koleksi/situs/schema.ts';
import { modelOf } from '../../../model/model-of.ts';
import type { Situs } from '../../../model/situs.ts';
import { Today } from '../../../text/today.ts';
import { type SampleFiles, sampleIsian } from './sample-isian.ts';

const DOCUMENT = 'berkas/formulir.pdf';
const DATA = 'dataset/contoh.csv';
/** Every sample has moved this page to its contact page. */
const OLD_ADDRESS = '/hubungi-kami/';
/** One row a year is drawn as lines, several as bars. */
const YEARS = `tahun;hasil_ton;luas_ha\n2021;120;40\n2022;131,5;41\n2023;128;41\n2024;140;43\n2025;152;44\n`;
const PLACES = `kecamatan;hasil_ton\nHulu;120\nHilir;131,5\n`;
const LONGEST =
  'Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana';

/**
 * A situs in one state, in the kabupaten of the situs whose host was asked, with that situs's pictures.
 *
 * @throws Error with the problems where the examples of the schemas contradict each other, which is a defect of ours
 */
export function sampleSitus(host: Situs, state: State): Situs {
  const pictures = [...host.pictures].slice(0, 4).map(([path, picture]) => pictureFile(path, picture));
  const files: SampleFiles = { pictures: pictures.map(({ path }) => path), document: DOCUMENT, data: DATA };
  const row = barisRegister.parse({
    ...{ id: 'contoh', host: host.host, jenis: host.jenis, status: 'belum', bukti: 'asumsi' },
    ...(state === 'banyak'
      ? { nama: LONGEST, singkatan: 'DP3AP2KB' }
      : { nama: 'Dinas Contoh', singkatan: 'Discon' }),
    ...(host.kodeWilayah && { kode_wilayah: host.kodeWilayah }),
  });
  const { situs, problems } = modelOf({
    kabupaten: host.kabupaten,
    row,
    read: {
      id: row.id,
      files: new Map(
        [...pictures, plainFile(DOCUMENT, 'pdf'), plainFile(DATA, 'csv')].map((file) => [file.path, file]),
      ),
      situs: { data: identityIn(state), places: {} },
      isian: sampleIsian(state, files),
      redirects: [{ lama: OLD_ADDRESS, baru: '/kontak/', places: {} }],
      texts: new Map([[DATA, state === 'contoh' ? PLACES : YEARS]]),
      problems: [],
    },
    today: Today.only('2026-11-24'),
    audience: 'warga',
  });
  if (!situs) throw new Error(problems.map(({ path, pesan }) => `${path}: ${pesan}`).join('\n'));
  return situs;
}

/** `situs.yaml` of a sample: every key with the example of its own help. */
function identityIn(state: State): Record<string, unknown> {
  if (state === 'kosong') return {};
  const keys = Object.entries(situsYaml.shape).filter(([key]) => key !== 'contoh');
  const examples = Object.fromEntries(keys.map(([key, field]) => [key, field.meta()?.['example']]));
  if (state === 'celah') return { kontak: {}, kepala: { nama: null }, teks: {} };
  if (state === 'contoh') return { ...examples, contoh: true };
  if (state === 'satu') return examples;
  return {
    ...examples,
    kepala: {
      jabatan: longTitle(1),
      nama: `Prof. Dr. dr. ${longTitle(2)}, S.Sos., M.Si., Ph.D.`,
      status: 'plt',
    },
    pengaduan: { pengelola: longTitle(3), alamat: longTitle(4) },
    teks: {
      ringkasan: longTitle(5),
      tugas: longTitle(6),
      fungsi: [7, 8, 9, 10].map(longTitle),
      visi: longTitle(11),
      misi: [12, 13].map(longTitle),
    },
  };
}

/** As it was before it was published: the address of each size is the same again. */
function pictureFile(
  path: string,
  {
    width,
    height,
    sources,
  }: Pick<Situs['pictures'] extends ReadonlyMap<string, infer P> ? P : never, 'width' | 'height' | 'sources'>,
): ContentFile {
  const hash = /\.([0-9a-f]{8})-\d+\.webp$/.exec(sources[0]?.address ?? '')?.[1] ?? '';
  return { path, onDisk: '', size: 1, kind: 'jpeg', sha256: hash.padEnd(64, '0'), width, height };
}

const plainFile = (path: string, kind: 'pdf' | 'csv'): ContentFile => ({
  ...{ path, onDisk: '', size: 182_000, kind, sha256: '0'.repeat(64), pages: 3 },
});
