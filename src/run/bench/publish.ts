import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Bench } from './bench.ts';
import { twoDecimals } from './figures.ts';
import { type Measured, measure } from './measure.ts';

const DAY = '2026-11-24';

/** Publishing all sites to a folder: unchanged, one of them edited, and all taken back; `rsync` of the same tree beside. */
export const benchPublish: Bench = async ({ content: from, workspace, program: { root }, say }) => {
  const content = path.join(workspace, 'isi');
  cpSync(from, content, { recursive: true });
  const [terbit, www, beside] = ['terbit', 'www', 'rsync'].map((name) => path.join(workspace, name));
  if (!terbit || !www || !beside) return [];
  for (const folder of [www, beside]) mkdirSync(folder);
  const where = ['--content', content, '--tanggal', DAY];
  const run = (name: string, ...args: string[]): Promise<Measured> =>
    measure(process.execPath, [`scripts/${name}.ts`, ...args, ...where], root);
  const build = (...situs: string[]) => run('build', ...situs, '--tanpa-contoh', '--keluaran', terbit);
  const deploy = (...situs: string[]) =>
    run('deploy', ...situs, '--keluaran', terbit, '--ke', `folder:${www}`);
  const rsync = (last: string | undefined, n: number): Promise<Measured> =>
    measure(
      'rsync',
      [
        '-rlc',
        ...(last === undefined ? [] : [`--link-dest=${last}`]),
        `${terbit}/`,
        path.join(beside, `${n}/`),
      ],
      root,
    );
  const figures: string[] = [];
  const tell = (words: string, measured: Measured): void => {
    const line = `${words}: ${twoDecimals(measured.seconds)} detik`;
    say(`  ${line}`);
    figures.push(line);
  };
  await build();
  tell('Terbit pertama kali, semua situs', await deploy());
  await rsync(undefined, 0);
  tell('Semua situs tidak berubah: membangun saja', await build());
  tell('Semua situs tidak berubah: membangun dan menerbitkan', await deploy());
  tell('Semua situs tidak berubah: rsync', await rsync(path.join(beside, '0'), 1));

  const edited = situsWithNews(content);
  appendFileSync(newestIn(path.join(content, edited, 'halaman')), '\nSatu kalimat lagi.\n');
  await build(edited);
  tell('Satu situs disunting: membangun lagi saja', await build(edited));
  tell('Satu situs disunting: membangun dan menerbitkan', await deploy(edited));

  changeAll(path.join(content, '_kabupaten', 'kabupaten.yaml'));
  await deploy();
  tell('Semua situs ditayangkan kembali', await run('rollback', ...sitesIn(www), '--ke', `folder:${www}`));
  return figures;
};

/** The name that every page bears. */
const changeAll = (file: string): void =>
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^nama:.*$/m, 'nama: Kabupaten Ukur'));

const sitesIn = (folder: string): string[] => readdirSync(folder).filter((name) => !name.startsWith('.'));

const situsWithNews = (content: string): string =>
  readdirSync(content).find(
    (name) => !/^[._]/.test(name) && existsSync(path.join(content, name, 'halaman')),
  ) ?? '';

const newestIn = (folder: string): string =>
  path.join(
    folder,
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .sort()
      .at(-1) ?? '',
  );
