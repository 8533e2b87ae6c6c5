import { isKoleksiName, koleksiOf } from '../../koleksi/index.ts';
import type { Koleksi } from '../../koleksi/koleksi.ts';
import { situs as situsSchema } from '../../koleksi/situs/schema.ts';
import { cannotSplice } from '../../problems/room.ts';
import { slugOf } from '../../text/names.ts';
import type { Asked, RoomAnswer } from '../contract.ts';
import { type RoomFields, roomFields } from '../fields.ts';
import { html } from '../html.ts';
import { formOf, notThere, problemsOf, trail } from '../parts.ts';
import { faultsByField } from '../places.ts';
import { postedAt, postedOf, rowAction, shownAgain } from '../posted.ts';
import { recordForm } from '../record-form.ts';
import { partsOf, versiOf, type Written, writtenOf } from '../record-text.ts';
import { bare, type Clash, savedText } from '../save.ts';

/** What one form is about. */
interface Record {
  path: string;
  /** As it stands; `undefined`: it is new. */
  text: string | undefined;
  fields: RoomFields;
  koleksi?: Koleksi;
}

/** Text of a new isian, before its first field. */
const EMPTY = '---\n---\n';

export const showIsian = async (asked: Asked): Promise<RoomAnswer> => {
  const record = await recordOf(asked);
  return record ? show(asked, record) : notThere(asked);
};

export const saveIsian = async (asked: Asked): Promise<RoomAnswer> => {
  const first = await recordOf(asked);
  if (!first) return notThere(asked);
  if (first.text === undefined) return save(asked, first);
  return asked.folder.alone(first.path, async () => {
    const record = await recordOf(asked);
    return record ? save(asked, record) : notThere(asked);
  });
};

/** The file that an address means: looked up among those that are there, never made from the address. */
async function recordOf({ at, folder }: Asked): Promise<Record | undefined> {
  const { koleksi: name, slug } = at;
  if (name === undefined) {
    const path = 'situs.yaml';
    return { path, text: (await folder.text(path)) ?? '', fields: roomFields(situsSchema) };
  }
  if (!isKoleksiName(name)) return undefined;
  const koleksi = koleksiOf(name);
  const fields = roomFields(koleksi.schema);
  if (slug === undefined) return { path: `${name}/`, text: undefined, fields, koleksi };
  const file = (await folder.names(name)).find((one) => one === `${slug}.md` || one === `${slug}.mdx`);
  if (file === undefined) return undefined;
  const path = `${name}/${file}`;
  const text = await folder.text(path);
  if (text === undefined) return undefined;
  const isAddition =
    koleksi.table?.addition && writtenOf(partsOf(path, text).top)?.written.kode !== undefined;
  return {
    path,
    text,
    koleksi,
    fields: isAddition && koleksi.table?.addition ? roomFields(koleksi.table.addition) : fields,
  };
}

interface Again {
  record: { [key: string]: Written };
  isi: string | undefined;
  status: number;
  clashes?: readonly Clash[];
  says: string;
}

async function show(asked: Asked, record: Record, again?: Again): Promise<RoomAnswer> {
  const { session, folder, request } = asked;
  const { path, text, fields, koleksi } = record;
  const known = await folder.known();
  const parts = partsOf(path, text ?? EMPTY);
  const written = writtenOf(parts.top)?.written ?? fresh(record, session.tanggal);
  const versi = text === undefined ? 'baru' : versiOf(text);
  if (text !== undefined) folder.remember(path, versi, text);
  const faults =
    text === undefined
      ? new Map()
      : faultsByField(path, text, { problems: problemsOf(known, session.situs, path), fields });
  const shownRecord = again?.record ?? (text === undefined ? fresh(record, session.tanggal) : written);
  const isYaml = path.endsWith('.yaml');
  const title = titleOf(record, shownRecord);
  const saved = /^\d\d\.\d\d$/.exec(request.query.get('tersimpan') ?? '')?.[0];
  const count = [...faults.values()].flat().filter(({ tingkat }) => tingkat === 'salah').length;
  const pictures = (await folder.names('gambar')).map((name) => `gambar/${name}`);
  const main = html`${trail(
    session,
    koleksi
      ? [
          ['/', 'Beranda'],
          [`/${koleksi.name}/`, koleksi.texts.judul],
        ]
      : [['/', 'Beranda']],
    title,
  )}
<h1>${title}</h1>
${recordForm({
  ...{ session, path, versi, fields },
  action: request.address,
  shown: {
    record: shownRecord,
    faults,
    pictures,
    pictureAt: (file: string) =>
      `${session.base}/_gambar/${file.split('/').map(encodeURIComponent).join('/')}`,
  },
  isi: isYaml ? undefined : (again?.isi ?? bare(parts.body)),
  says: again?.says ?? (saved ? `Tersimpan ${saved}` : ''),
  page: text === undefined ? undefined : isYaml ? '/kontak/' : known.addressOf(path),
  ...(again?.clashes && { clashes: again.clashes }),
})}`;
  return {
    kind: 'page',
    status: again?.status ?? 200,
    title: count > 0 ? `${count} hal belum benar: ${title}` : title,
    main,
    here: '/isi/',
  };
}

/** What a new isian begins with. */
const fresh = ({ fields }: Record, tanggal: string): { [key: string]: Written } =>
  fields.main.some(({ path, isRequired }) => path.join('.') === 'tanggal' && isRequired) ? { tanggal } : {};

function titleOf({ path, text, koleksi }: Record, shown: { readonly [key: string]: Written }): string {
  if (!koleksi) return 'Kontak dan keterangan kantor';
  const title = shown[koleksi.titleKey];
  if (text === undefined) return `Tulis ${koleksi.texts.satuan}`;
  return typeof title === 'string' && title !== '' ? title : (path.split('/').at(-1) ?? path);
}

async function save(asked: Asked, record: Record): Promise<RoomAnswer> {
  const { request, folder, session } = asked;
  const { fields } = record;
  const posted = postedOf(request.form);
  const isi = request.form.get('_isi') ?? undefined;
  const answerAgain = (more: Partial<Again>): Promise<RoomAnswer> =>
    show(asked, record, {
      record: shownAgain(fields.all, posted) as { [key: string]: Written },
      isi,
      status: 200,
      says: 'Belum disimpan',
      ...more,
    });
  if (rowAction(posted, request.form.get('aksi') ?? '')) return answerAgain({});
  const now = record.text ?? EMPTY;
  const versi = request.form.get('_versi') ?? '';
  const base =
    record.text === undefined || versi === versiOf(now) ? now : await folder.opened(record.path, versi);
  let saved: ReturnType<typeof savedText>;
  try {
    saved = savedText({ path: record.path, base, now, posted, isi, fields });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const problem = cannotSplice.at(
      { path: `${session.situs}/${record.path}` },
      { reason: 'ditulis dengan cara yang tidak biasa' },
    );
    return { kind: 'problem', status: 409, problem };
  }
  if (saved.kind === 'clash') return answerAgain({ status: 409, clashes: saved.clashes });
  const path = record.text === undefined ? await newPath(asked, record, posted) : record.path;
  const text = record.text === undefined ? withId(saved.text, record, session.acak()) : saved.text;
  if (text !== record.text) await folder.write(path, text);
  return { kind: 'redirect', to: `${formOf(path) ?? '/'}?tersimpan=${session.jam}` };
}

/** The name is made at the first save, and stays: a new title does not move a page that is linked to. */
async function newPath(
  { folder, session }: Asked,
  { koleksi, fields }: Record,
  posted: ReturnType<typeof postedOf>,
): Promise<string> {
  const said = (key: string): string => postedAt(posted, [key])?.texts?.[0] ?? '';
  const name = koleksi?.name ?? '';
  const slug = slugOf(said(koleksi?.titleKey ?? 'judul'), 60) || 'tanpa-judul';
  const dated = fields.main.some(({ path, isRequired }) => path.join('.') === 'tanggal' && isRequired);
  const day = /^\d{4}-\d\d-\d\d$/.test(said('tanggal')) ? said('tanggal') : session.tanggal;
  const first = dated ? `${day}-${slug}` : slug;
  const taken = new Set((await folder.names(name)).map((one) => one.replace(/\.mdx?$/, '').toLowerCase()));
  let free = first;
  for (let n = 2; taken.has(free); n++) free = `${first}-${n}`;
  return `${name}/${free}.md`;
}

const withId = (text: string, { koleksi }: Record, acak: string): string =>
  text.replace(/^---\n/, `---\nid: ${koleksi?.name ?? 'isian'}-${acak}\n`);
