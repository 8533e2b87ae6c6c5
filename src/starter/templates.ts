import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import type { Jenis } from '../koleksi/jenis.ts';
import type { BarisRegister } from '../koleksi/kabupaten/register.ts';
import type { Facts } from './facts.ts';

/** Text of every file in a folder of `templates/` by its path, with `/`; its README is for people. */
export type Templates = ReadonlyMap<string, string>;

export function readTemplates(folder: string): Templates {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.parentPath !== folder)
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    files.map((file) => [
      path.relative(folder, file).replaceAll(path.sep, '/'),
      readFileSync(file, 'utf8').replaceAll('\r\n', '\n'),
    ]),
  );
}

/** `templates/<jenis>/template.yaml`. */
const template = z.strictObject({
  /** Folders of `_bersama/` that it takes; `bila`: only when a fact is known, `bila_tidak`: only when it is not. */
  bagian: z.array(
    z.union([
      z.string(),
      z.strictObject({ bagian: z.string(), bila: z.string().optional(), bila_tidak: z.string().optional() }),
    ]),
  ),
  /** Takes the folders of `_urusan/` that the body holds. */
  urusan: z.boolean().optional(),
});

/** Duties that one bidang urusan brings. */
const urusan = z.strictObject({ fungsi: z.array(z.string()), dasar_hukum: z.array(z.string()) });

export type Template = z.output<typeof template>;

const fileOf = (templates: Templates, name: string): string => {
  const text = templates.get(name);
  if (text === undefined) throw new RangeError(`no templates/${name}`);
  return text;
};

export const templateOf = (templates: Templates, jenis: Jenis): Template =>
  template.parse(parse(fileOf(templates, `${jenis}/template.yaml`)));

/** Folders of the bidang urusan of a body: the one for its jenis, where an urusan means different work for it. */
export function urusanFoldersOf(
  templates: Templates,
  { urusan: codes = [], jenis }: Pick<BarisRegister, 'urusan' | 'jenis'>,
): string[] {
  return codes
    .flatMap((kode) => [[`_urusan/${kode}.${jenis}`, `_urusan/${kode}`]])
    .flatMap((folders) => folders.find((folder) => templates.has(`${folder}/urusan.yaml`)) ?? []);
}

export function dutiesOf(
  templates: Templates,
  folders: readonly string[],
): { fungsi: string[]; dasar: string[] } {
  const read = folders.map((folder) => urusan.parse(parse(fileOf(templates, `${folder}/urusan.yaml`))));
  return {
    fungsi: read.flatMap(({ fungsi }) => fungsi),
    dasar: [...new Set(read.flatMap(({ dasar_hukum }) => dasar_hukum))],
  };
}

/** Folders of shared parts that a template takes when these facts are known. */
export function sharedFoldersOf({ bagian }: Template, facts: Facts): string[] {
  const isKnown = (fact: string): boolean => {
    const list = facts.lists[fact];
    return list ? list.length > 0 : facts.words[fact] !== undefined;
  };
  return bagian.flatMap((one) => {
    if (typeof one === 'string') return [`_bersama/${one}`];
    const wanted = one.bila === undefined || isKnown(one.bila);
    const unwanted = one.bila_tidak !== undefined && isKnown(one.bila_tidak);
    return wanted && !unwanted ? [`_bersama/${one.bagian}`] : [];
  });
}

/** One file of a new situs before its placeholders are filled. */
export interface Source {
  text: string;
  /** Folder of templates it comes from. */
  folder: string;
}

/** Files that are read with the template and never become content. */
const OWN = /^(template|urusan|layanan)\.yaml$/;

/** Files of a situs by their path; those of a later folder take the place of the same file of an earlier one. */
export function sourcesOf(templates: Templates, folders: readonly string[]): Map<string, Source> {
  const sources = new Map<string, Source>();
  for (const folder of folders) {
    for (const [file, text] of templates) {
      const below = file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : '';
      if (below !== '' && !OWN.test(below)) sources.set(below, { text, folder });
    }
  }
  return sources;
}

/** Texts of `layanan.yaml` that fill up a layanan of a folder: its own before that of all. */
export const layersOf = (templates: Templates, folder: string): string[] =>
  [`${folder}/layanan.yaml`, '_bersama/layanan.yaml'].flatMap((file) => templates.get(file) ?? []);
