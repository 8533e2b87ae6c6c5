import type { Kabupaten } from '../model/kabupaten.ts';
import {
  MOST_FINDINGS,
  type PengirimSurat,
  type SuratFacts,
  type TemuanSurat,
} from '../model/papan/surat.ts';
import type { PapanSitus } from '../model/papan.ts';
import { workdayAfter } from './answer-day.ts';
import type { Ask } from './ask.ts';
import { certain } from './certain.ts';
import { type Gap, gapsOf } from './gaps.ts';
import { headTitle } from './head-title.ts';
import { letterText } from './letter-text.ts';

/** The rule that tells of each *syarat dasar*: what citizens need first stands first in a letter. */
const BASICS: Readonly<Record<string, string>> = {
  layanan: 'YAN-01',
  ppid: 'KIP-08',
  pengaduan: 'YAN-04',
  telepon: 'PSE-03',
  alamat: 'SITE-02',
  dokumen: 'SAK-01',
  kepala: 'YAN-03',
  tugas: 'YAN-03',
  jam: 'YAN-03',
  kabar: 'SITE-08',
};

/** Everything that the letter to the head of one body says: as a sheet, and as a message. */
export function letterTo(situs: PapanSitus, ask: Ask): SuratFacts {
  const { tanggal, bahan } = ask;
  const { identitas } = bahan.kabupaten;
  const keeper = ask.situsOf(identitas.peran?.register ?? '');
  const isKeeper = keeper?.row.id === situs.row.id;
  const facts = {
    situs,
    kepada: headTitle(situs),
    pengirim: senderOf(situs, ask),
    ...(keeper && !isKeeper && { tembusan: headTitle(keeper) }),
    ...(keeper && !isKeeper && { bantuan: helpBy(keeper) }),
    temuan: findingsOf(situs, ask),
    tenggat: workdayAfter(tanggal),
    tanggal,
    ...(identitas.ibu_kota && { ibuKota: identitas.ibu_kota }),
    tahun: tanggal.slice(0, 4),
    alamatPapan: `${identitas.lcc.host}/situs/${situs.row.id}/`,
  };
  return { ...facts, pesan: letterText(facts) };
}

/** The Sekretariat Daerah; to its own head the body that keeps the register writes. */
function senderOf(to: PapanSitus, ask: Ask): PengirimSurat {
  const { identitas }: Kabupaten = ask.bahan.kabupaten;
  const office = ask.situs.find(({ row }) => row.jenis === 'sekretariat_daerah');
  const keeper = ask.situsOf(identitas.peran?.register ?? '');
  const from = [office, keeper].find((one) => one && one.row.id !== to.row.id);
  if (!from) return { nama: identitas.lcc.nama, jabatan: identitas.lcc.nama, baris: [] };
  return { nama: from.row.nama, jabatan: headTitle(from), baris: contactLines(from) };
}

function helpBy(keeper: PapanSitus): NonNullable<SuratFacts['bantuan']> {
  const telepon = phoneOf(keeper);
  return { nama: keeper.row.nama, ...(telepon && { telepon }) };
}

const phoneOf = (situs: PapanSitus): string | undefined => {
  const [first]: unknown[] = Object(certain(situs, 'kontak')).telepon ?? [];
  return typeof first === 'string' ? first : undefined;
};

/** What is only illustrated stands in no letter. */
function contactLines(situs: PapanSitus): string[] {
  const words: unknown[] = [
    Object(certain(situs, 'alamat')).jalan,
    phoneOf(situs),
    Object(certain(situs, 'kontak')).surel,
  ];
  return words.filter((one): one is string => typeof one === 'string' && one !== '');
}

function findingsOf(situs: PapanSitus, ask: Ask): TemuanSurat[] {
  const gaps = gapsOf(situs, ask);
  const missing = new Set(situs.umpan?.syaratDasar?.belum.map((kunci) => BASICS[kunci]) ?? []);
  const rank = ({ aturan }: Gap): number => (missing.has(aturan.kode) ? 0 : 1);
  const order = Object.values(BASICS);
  return gaps
    .toSorted(
      (a, b) =>
        rank(a) - rank(b) ||
        (rank(a) === 0 ? order.indexOf(a.aturan.kode) - order.indexOf(b.aturan.kode) : 0),
    )
    .slice(0, MOST_FINDINGS)
    .map((gap) => findingOf(gap, situs, ask));
}

function findingOf({ aturan, status }: Gap, { row }: PapanSitus, { dalam }: Ask): TemuanSurat {
  const found = dalam?.pemeriksaan[row.id]?.temuan.find(({ kode }) => kode === aturan.kode)?.masalah ?? [];
  const [first] = found;
  return {
    ...{ kode: aturan.kode, judul: aturan.judul, status },
    ...(first && { pesan: cut(plain(first.pesan)) }),
    lain: Math.max(0, found.length - 1),
    dasar: aturan.dasar_hukum.slice(0, 2).map((law) => law.replace(/ \(belum dibaca\)$/, '')),
    perbaikan: plain(aturan.perbaikan),
  };
}

/** Words of a program without its marks: a head reads a letter, not a file. */
const plain = (words: string): string => words.replaceAll('`', '');

/** As much of a finding as a row of one sheet holds. */
const MOST_SIGNS = 110;

function cut(words: string): string {
  if (words.length <= MOST_SIGNS) return words;
  return `${words.slice(0, words.lastIndexOf(' ', MOST_SIGNS)).replace(/[,;:]$/, '')} …`;
}
