import * as z from 'zod';
import { type KoleksiName, koleksiOf } from '../../koleksi/index.ts';
import type { Koleksi } from '../../koleksi/koleksi.ts';
import type { Isian, ReadSitus } from '../../koleksi/records.ts';
import { barisJam } from '../../koleksi/situs/jam-pelayanan.ts';
import { situs as situsSchema } from '../../koleksi/situs/schema.ts';
import { type Field, fieldsOf, shownOf, valueAt } from './field.ts';
import { addressOf, type Form, type FormSheet, type Group, type Slot, type Target } from './form.ts';
import { isLeftOut } from './left-out.ts';
import { words } from './words.ts';

export interface FormFacts {
  read: ReadSitus;
  nama: string;
  tanggal: string;
}

/** What an office is asked: every field of the schemas, with what is there, and rows for what is not. */
export const formOf = ({ read, nama, tanggal }: FormFacts): Form => ({
  situs: read.id,
  nama,
  tanggal,
  sheets: [
    kontakSheet(read),
    jamSheet(read),
    tableSheet(read, 'pejabat', 8, tanggal),
    blockSheet(read, 'layanan'),
    tableSheet(read, 'program', 8, tanggal),
    tableSheet(read, 'dokumen', 10, tanggal),
    blockSheet(read, 'skm'),
    tableSheet(read, 'agenda', 6, tanggal),
    questionSheet(read),
  ],
});

const SITUS = 'situs.yaml';
const JAM = 'jam_pelayanan';
/** Lines for hours that most offices can do with. */
const JAM_ROWS = 6;

const slotOf = (target: Target, field: Field, record: unknown, isOpen = true): Slot => ({
  address: addressOf(target, field),
  ...{ field, target, isOpen, now: shownOf(field, valueAt(record, field.path)) },
});

function kontakSheet({ situs }: ReadSitus): FormSheet {
  const target: Target = { kind: 'yaml', path: SITUS };
  const fields = fieldsOf(situsSchema, (path) => isLeftOut(path) || path[0] === JAM);
  const groups = [...Map.groupBy(fields, ({ group }) => group ?? words.lainnya)];
  return {
    ...{ name: 'Kontak', ...words.sheets.Kontak, layout: 'isian', columns: [] },
    groups: groups.map(([judul, own]) => ({
      judul,
      slots: own.map((field) => slotOf(target, field, situs?.data)),
    })),
  };
}

function jamSheet({ situs }: ReadSitus): FormSheet {
  const columns = fieldsOf(barisJam, isLeftOut);
  const rows = z.array(z.unknown()).catch([]).parse(situs?.data[JAM]);
  const count = Math.max(JAM_ROWS, rows.length + 2);
  return {
    ...{ name: 'Jam', ...words.sheets.Jam, layout: 'tabel', columns },
    groups: Array.from({ length: count }, (_, index): Group => {
      const target: Target = { kind: 'item', path: SITUS, list: JAM, index };
      return { judul: '', slots: columns.map((field) => slotOf(target, field, rows[index])) };
    }),
  };
}

/** Isian of a koleksi that have a file of their own, waiting ones left out: those are asked as questions. */
const filesOf = ({ isian }: ReadSitus, koleksi: string): Isian[] =>
  isian
    .filter((one) => one.koleksi === koleksi && /\.mdx?$/.test(one.path) && one.data.belum_diisi !== true)
    .sort((a, b) => (a.path < b.path ? -1 : 1));

/** Of a row of the budget only this is the office's to say: sums come from the budget itself. */
const OPEN_IN_ROWS: ReadonlySet<string> = new Set([
  'lokasi',
  'indikator',
  'target',
  'satuan',
  'pptk_jabatan',
  'realisasi_fisik',
]);

function columnsOf({ schema, table }: Koleksi): Field[] {
  const fields = fieldsOf(schema, isLeftOut);
  if (!table) return fields;
  return table.columns.flatMap(({ key }) =>
    fields.filter(({ path }) => path.length === 1 && path[0] === key),
  );
}

function tableSheet(read: ReadSitus, name: KoleksiName, blank: number, tanggal: string): FormSheet {
  const koleksi = koleksiOf(name);
  const columns = columnsOf(koleksi);
  const isTable = koleksi.table !== undefined;
  const present = isTable ? rowsOf(read, name) : filesOf(read, name);
  const rows = present.map((one): Group => {
    const target: Target = isTable
      ? { kind: 'csv', path: one.path, koleksi: name, slug: one.slug }
      : { kind: 'isian', path: one.path, koleksi: name };
    const isOpen = ({ path }: Field) => !isTable || OPEN_IN_ROWS.has(path[0] ?? '');
    return { judul: '', slots: columns.map((field) => slotOf(target, field, one.data, isOpen(field))) };
  });
  const fresh = Array.from({ length: blank }, (_, index): Group => {
    const number = isTable ? `${tanggal.slice(0, 4)}-${index + 1}` : String(index + 1);
    const target: Target = { kind: 'new', koleksi: name, number };
    return { judul: '', slots: columns.map((field) => slotOf(target, field, undefined)) };
  });
  const sheet = sheetNameOf(name);
  return {
    ...{ name: sheet, ...words.sheets[sheet], layout: 'tabel', columns, koleksi: name },
    groups: [...rows, ...fresh],
  };
}

const rowsOf = ({ isian }: ReadSitus, koleksi: string): Isian[] =>
  isian.filter((one) => one.koleksi === koleksi && one.path.endsWith('.csv'));

function blockSheet(read: ReadSitus, name: KoleksiName): FormSheet {
  const { schema, titleKey } = koleksiOf(name);
  const fields = fieldsOf(schema, isLeftOut);
  const sheet = sheetNameOf(name);
  const present = filesOf(read, name).map((one): Group => {
    const target: Target = { kind: 'isian', path: one.path, koleksi: name };
    return {
      judul: String(one.data[titleKey] ?? one.slug),
      slots: fields.map((field) => slotOf(target, field, one.data)),
    };
  });
  const target: Target = { kind: 'new', koleksi: name, number: '1' };
  const fresh = {
    judul: words.baru[sheet] ?? '',
    slots: fields.map((field) => slotOf(target, field, undefined)),
  };
  return {
    ...{ name: sheet, ...words.sheets[sheet], layout: 'isian', columns: [], isRepeated: true },
    groups: [...present, fresh],
  };
}

const sheetNameOf = (koleksi: KoleksiName): keyof typeof words.sheets => words.ofKoleksi[koleksi] ?? 'Kontak';

/** Every page that waits for its text, with the question that it waits with. */
function questionSheet(read: ReadSitus): FormSheet {
  const waiting = read.isian
    .filter((one) => one.data.belum_diisi === true && one.path.endsWith('.md'))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const groups = [...Map.groupBy(waiting, ({ koleksi }) => koleksi)];
  return {
    ...{ name: 'Pertanyaan', ...words.sheets.Pertanyaan, layout: 'isian', columns: [] },
    groups: groups.map(([koleksi, own]) => ({
      judul: koleksiOf(koleksi as KoleksiName).texts.judul,
      slots: own.map((one) => questionSlot(one, koleksi)),
    })),
  };
}

const ANSWER = z.string();

function questionSlot({ path, data, body }: Isian, koleksi: string): Slot {
  const isEmpty = (body?.tree.children.length ?? 0) === 0;
  const target: Target = { kind: 'question', path, koleksi, isEmpty };
  const field: Field = {
    ...{ path: ['jawaban'], label: String(data.judul ?? data.nama ?? path), kind: 'text', schema: ANSWER },
    ...{ choices: [], columns: [], isRequired: false, example: '' },
    ask: '',
    help: `${String(data.pertanyaan ?? data.ringkasan ?? words.tanpaPertanyaan)} (${path})`,
  };
  return { address: addressOf(target, field), field, target, now: '', isOpen: true };
}
