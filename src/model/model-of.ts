import { posix } from 'node:path';
import { koleksiNamed } from '../koleksi/index.ts';
import type { BarisRegister } from '../koleksi/kabupaten/register.ts';
import type { Isian, ReadSitus } from '../koleksi/records.ts';
import { situs as situsYaml } from '../koleksi/situs/schema.ts';
import { Excerpts } from '../problems/excerpt.ts';
import { pictureScaled } from '../problems/pictures.ts';
import { isSalah, type Problem } from '../problems/problem.ts';
import { slugOf } from '../text/names.ts';
import type { Today } from '../text/today.ts';
import { askForPages } from './ask-for-pages.ts';
import { copiesOf } from './copies.ts';
import { destinationsOf } from './destinations.ts';
import { duplicatesOf } from './duplicates.ts';
import { farDays } from './far-days.ts';
import { clashesOf, downloadOf, isPicture, pictureOf } from './files.ts';
import type { Uses } from './follow.ts';
import { itemsOf } from './items.ts';
import type { Kabupaten } from './kabupaten.ts';
import { usesOf, usesOfBody, usesOfSitus } from './link-problems.ts';
import { kecamatanMapOf } from './map/kecamatan-map.ts';
import { kecamatanOf } from './map/kecamatan-of.ts';
import { mapProblems } from './map/map-problems.ts';
import { regionMapOf } from './map/region-map.ts';
import { menuOf } from './menu.ts';
import { byText } from './order.ts';
import { pagesOf } from './pages.ts';
import { chartProblems } from './plot/chart-problems.ts';
import { doubtProblems } from './plot/doubt-problems.ts';
import { tablesOf } from './plot/tables.ts';
import { type Audience, isPublished, isScheduled } from './published.ts';
import { redirectsOf } from './redirects.ts';
import { isReachable, referralsOf } from './referral.ts';
import { resolve } from './resolve.ts';
import { shareAddressOf } from './share-picture.ts';
import type { Page, Situs } from './situs.ts';
import { unnamedFiles } from './unnamed-files.ts';
import { withAddition } from './with-addition.ts';

export interface ModelInput {
  kabupaten: Kabupaten;
  row: BarisRegister;
  read: ReadSitus;
  today: Today;
  audience: Audience;
}

/**
 * What one situs knows, and what is wrong between its files: links, anchors, files that are named, duplicates.
 *
 * @returns `situs` is `undefined` where the reader or the model found a problem that stops the situs
 */
export function modelOf(input: ModelInput): { situs: Situs | undefined; problems: Problem[] } {
  const { row, read, today, audience } = input;
  const isian = read.isian.map((one) => withAddition(one, today, audience));
  const shown = isian.filter((one) => isPublished(one, today, audience));
  const samples = read.samples ?? [];
  const hidden = [...isian.filter((one) => !shown.includes(one)), ...samples];
  const pictures = new Map(
    [...read.files.values()].filter(isPicture).map((file) => [file.path, pictureOf(file)]),
  );
  const items = itemsOf({ isian: shown, pictures, today });
  const diperbarui = newestOf(read, items, today);
  const own = pagesOf({ nama: row.nama, items, ...(diperbarui && { diperbarui }) });
  const gone = pagesOnlyWith(samples, { shown, pictures, today, nama: row.nama, pages: own });
  const redirects = redirectsOf(read, {
    kabupaten: input.kabupaten,
    pages: own,
    to: destinationsOf(read, { pages: own, items }, { hidden, gone, today }),
  });
  const pages = [...own, ...redirects.pages];
  const to = destinationsOf(read, { pages, items }, { hidden, gone, today });

  const around = { situs: row.id, to, files: read.files, slugs: slugsOf(read) };
  const usesIn = (all: readonly Isian[], within = around): Uses[] =>
    all.flatMap((one) => {
      const koleksi = koleksiNamed(one.koleksi);
      return koleksi ? [usesOf(one, addressOf(one), koleksi, within)] : [];
    });
  // What is not out itself may name what comes out with it.
  const untold = {
    ...around,
    to: { ...to, pending: new Map([...to.pending.keys()].map((key) => [key, undefined])) },
  };
  const uses = [...usesIn(shown), ...(read.situs ? [usesOfSitus(read.situs, around)] : [])];
  const unshown = [
    ...usesIn(
      hidden.filter((one) => isScheduled(one, today)),
      untold,
    ),
    ...(read.looseBodies ?? []).map((body) => usesOfBody(body, '', untold)),
  ];
  const named = [...uses, ...unshown, ...usesIn(hidden)].flatMap(({ files, pictures: own }) => [
    ...files,
    ...own,
  ]);
  const usedFiles = new Set(uses.flatMap(({ files }) => files));
  const usedPictures = new Set(uses.flatMap(({ pictures }) => pictures));
  const downloads = new Map(
    [...usedFiles].sort(byText).flatMap((path) => {
      const file = read.files.get(path);
      return file && !isPicture(file) ? [[path, downloadOf(file)] as const] : [];
    }),
  );
  for (const path of usedFiles) if (pictures.has(path)) usedPictures.add(path);

  const tables = tablesOf({ downloads, items }, read.texts);
  const excerpts = new Excerpts();
  const problems = [
    ...shown.flatMap(({ body }) => (body ? chartProblems(body, { situs: row.id, to, tables }) : [])),
    ...doubtProblems(row.id, { downloads, tables }),
    ...shown.flatMap(({ body }) => (body ? mapProblems(body, row.id, input.kabupaten) : [])),
    ...redirects.problems,
    ...duplicatesOf(row.id, isian, addressOf),
    ...copiesOf(read),
    ...farDays(row.id, isian, today),
    ...[...uses, ...unshown].flatMap(({ problems }) => problems),
    ...clashesOf(row.id, downloads),
    ...scaledOf(row.id, read, usedPictures),
    ...unnamedFiles(read, new Set(named)),
  ].map((problem) => excerpts.of(problem, read.texts.get(problem.path.slice(read.id.length + 1))));

  const identitas = situsYaml.safeParse(read.situs?.data);
  if (!identitas.success || [...read.problems, ...problems].some(isSalah))
    return { situs: undefined, problems };
  const peta = regionMapOf(input.kabupaten);
  const petaKecamatan = kecamatanMapOf(input.kabupaten, kecamatanOf(input.row.kode_wilayah ?? ''));
  const identity = identityOf(input);
  const situs: Situs = {
    ...identity,
    ...(diperbarui && { diperbarui }),
    identitas: identitas.data,
    rujukan: isReachable(identitas.data.kontak) ? [] : referralsOf(input.kabupaten, row),
    menu: menuOf(items),
    pages,
    pageAt: new Map(pages.map((page) => [page.address, page])),
    items,
    downloads,
    pictures: new Map([...pictures].filter(([path]) => usedPictures.has(path))),
    sharePicture: shareAddressOf(identity),
    tables,
    ...(peta && { peta }),
    ...(petaKecamatan && { petaKecamatan }),
    hrefOf: (written, path) => {
      const item = to.files.get(path) ?? '/';
      const found = resolve(written, posix.dirname(path).replace(/^\.$/, ''), item, to);
      return 'href' in found ? found.href : undefined;
    },
  };
  askForPages(situs);
  return { situs, problems };
}

interface Filled {
  shown: readonly Isian[];
  pictures: Parameters<typeof itemsOf>[0]['pictures'];
  today: Today;
  nama: string;
  pages: readonly Page[];
}

/** Addresses of lists and of years that were there only for what was set aside. */
function pagesOnlyWith(samples: readonly Isian[], { shown, pages, nama, ...facts }: Filled): string[] {
  if (samples.length === 0) return [];
  const filled = samples.filter((one) => isPublished(one, facts.today, 'warga'));
  const whole = pagesOf({ nama, items: itemsOf({ isian: [...shown, ...filled], ...facts }) });
  const stays = new Set(pages.map(({ address }) => address));
  return whole.flatMap(({ address }) => (stays.has(address) ? [] : [address]));
}

/** A file with problems of its own counts by its name: what refers to it is not wrong. */
function slugsOf(read: ReadSitus): Map<string, Set<string>> {
  const slugs = new Map<string, Set<string>>();
  const add = (koleksi: string, slug: string): void =>
    void slugs.set(koleksi, (slugs.get(koleksi) ?? new Set()).add(slug));
  for (const { koleksi, slug } of read.isian) add(koleksi, slug);
  for (const path of read.files.keys()) {
    const [koleksi = ''] = path.split('/');
    add(koleksi, slugOf(posix.basename(path, posix.extname(path))));
  }
  return slugs;
}

const addressOf = ({ koleksi, slug, data }: Isian): string =>
  koleksiNamed(koleksi)?.addressOf(slug, data) ?? `/${koleksi}/${slug}/`;

function identityOf({ kabupaten, row, today }: ModelInput) {
  const above = kabupaten.register.find(({ id }) => id === row.induk);
  return {
    id: row.id,
    host: row.host,
    nama: row.nama,
    singkatan: row.singkatan,
    jenis: row.jenis,
    today,
    ...(row.kode_wilayah && { kodeWilayah: row.kode_wilayah }),
    ...(row.kode_skpd && { kodeSkpd: row.kode_skpd }),
    ...(row.ckan_org && { ckanOrg: row.ckan_org }),
    urusan: row.urusan ?? [],
    pendahulu: row.pendahulu ?? [],
    penerus: row.penerus ?? [],
    ...(row.aktif_sejak && { aktifSejak: row.aktif_sejak }),
    ...(row.aktif_sampai && { aktifSampai: row.aktif_sampai }),
    ...(above && { induk: { id: above.id, nama: above.nama, host: above.host, jenis: above.jenis } }),
    kabupaten,
  };
}

/** Newest day up to the day of the build: an agenda of next month was not updated next month. */
function newestOf(read: ReadSitus, items: Situs['items'], today: Today): string | undefined {
  const own = read.situs?.data['diperbarui'];
  const days = Object.values(items).flatMap((list) => list.flatMap(({ diperbarui }) => diperbarui ?? []));
  return [...days, ...(typeof own === 'string' ? [own] : [])]
    .filter((day) => !today.isBefore(day))
    .sort(byText)
    .at(-1);
}

function scaledOf(situs: string, read: ReadSitus, used: ReadonlySet<string>): Problem[] {
  return [...used].sort(byText).flatMap((path) => {
    const file = read.files.get(path);
    if (!file?.width || !file.height) return [];
    const shown = pictureOf(file).width;
    if (file.width <= shown) return [];
    const facts = { name: posix.basename(path), width: file.width, height: file.height, shown };
    return [pictureScaled.at({ path: `${situs}/${path}` }, facts)];
  });
}
