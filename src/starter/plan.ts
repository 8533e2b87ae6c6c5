import { posix } from 'node:path';
import { isMap, parse } from 'yaml';
import * as z from 'zod';
import type { BarisRegister } from '../koleksi/kabupaten/register.ts';
import { URUTAN_BIASA } from '../koleksi/urutan.ts';
import type { Kabupaten } from '../model/kabupaten.ts';
import { byText } from '../model/order.ts';
import { splitFrontMatter } from '../read/front-matter.ts';
import { slugOf } from '../text/names.ts';
import { type Facts, factsOf } from './facts.ts';
import { filledCsv, filledMarkdown } from './fill-formats.ts';
import { filledYaml, yamlText } from './fill-yaml.ts';
import { withLayers } from './layers.ts';
import {
  dutiesOf,
  layersOf,
  type Source,
  sharedFoldersOf,
  sourcesOf,
  type Templates,
  templateOf,
  urusanFoldersOf,
} from './templates.ts';
import { texts } from './texts.ts';

/** One file of a new situs. */
export interface PlannedFile {
  /** Below the situs's folder, with `/`. */
  path: string;
  text: string;
}

interface Around {
  kabupaten: Kabupaten;
  templates: Templates;
  /** `YYYY-MM-DD` */
  tanggal: string;
}

/** The files that a body begins with, in order of their paths: what law and register say, and gaps for the rest. */
export function planSitus(row: BarisRegister, { kabupaten, templates, tanggal }: Around): PlannedFile[] {
  const template = templateOf(templates, row.jenis);
  const urusan = template.urusan ? urusanFoldersOf(templates, row) : [];
  const facts = factsOf(row, { kabupaten, tanggal, ...dutiesOf(templates, urusan) });
  const folders = [...sharedFoldersOf(template, facts), ...urusan, row.jenis];
  const sources = [...sourcesOf(templates, folders)];
  const withServices = { ...facts, lists: { ...facts.lists, layanan: layananOf(sources) } };
  return sources
    .map(([path, source]) => ({ path, text: textOf(path, source, templates, withServices) }))
    .sort((a, b) => byText(a.path, b.path));
}

const service = z.looseObject({ judul: z.string(), urutan: z.int().optional() });

/** Services of the new situs, for pages that list them: by `urutan`, then by name. */
function layananOf(sources: readonly (readonly [string, Source])[]): { judul: string; path: string }[] {
  return sources
    .filter(([path]) => path.startsWith('layanan/'))
    .map(([path, { text }]) => {
      const { judul, urutan = URUTAN_BIASA } = service.parse(parse(topOf(text)));
      return { path, judul, rank: urutan };
    })
    .sort((a, b) => a.rank - b.rank || byText(a.judul, b.judul))
    .map(({ path, judul }) => ({ path, judul }));
}

function textOf(path: string, source: Source, templates: Templates, facts: Facts): string {
  switch (posix.extname(path)) {
    case '.md':
      return pageText(path, source, templates, facts);
    case '.csv':
      return filledCsv(source.text, facts);
    case '.yaml':
      return `${texts.situsYaml}\n${yamlText(filledYaml(source.text, facts))}`;
    default:
      throw new RangeError(`no way to fill templates/${source.folder}/${path}`);
  }
}

function pageText(path: string, { text, folder }: Source, templates: Templates, facts: Facts): string {
  const top = filledYaml(topOf(text), facts);
  if (path.startsWith('layanan/')) withLayers(top, layersOf(templates, folder));
  if (isMap(top.contents)) {
    const [judul, ...rest] = top.contents.items;
    const id = top.createPair('id', idOf(path));
    const isGap = top.get('belum_diisi') === true;
    const day = top.createPair('diperbarui', facts.words['tanggal']);
    top.contents.items = [...(judul ? [judul] : []), id, ...rest, ...(isGap ? [] : [day])];
  }
  const body = filledMarkdown(text.slice(splitFrontMatter(text, { path }).bodyStart), facts);
  return `---\n${yamlText(top)}---\n${body === '' ? '' : `\n${body}\n`}`;
}

/** As `check --isi-id` would write it, so that what a clerk adds later looks the same. */
function idOf(path: string): string {
  const slug = slugOf(posix.basename(path, '.md'));
  return slug.length < 3 ? `${posix.dirname(path)}-${slug}` : slug;
}

const topOf = (text: string): string => splitFrontMatter(text, { path: 'templates' }).top ?? '';
