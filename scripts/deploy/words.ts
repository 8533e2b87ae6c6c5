import { numberText } from '../../src/model/format.ts';
import { isSalah } from '../../src/problems/problem.ts';
import { sizeText } from '../../src/problems/words.ts';
import type { Changes } from '../../src/publish/index.ts';
import type { Deployed, DeployProgress } from '../../src/run/deploy/index.ts';
import { progressText } from '../build/progress-text.ts';
import { toldProblems } from '../told-problems.ts';

/** Addresses of pages that are named one by one. */
const MOST_NAMED = 5;
const ID_WIDTH = 26;

/** What has just happened, in words; nothing for what the plan has told. */
export function happeningText(progress: DeployProgress): string | undefined {
  switch (progress.type) {
    case 'building': {
      const { progress: built } = progress;
      return built.type === 'finished' && built.report.state === 'unchanged'
        ? undefined
        : progressText(built);
    }
    case 'waiting':
      return `${progress.situs}: perintah lain (proses ${progress.pid}) sedang bekerja di sasaran yang sama. Menunggu sampai selesai …`;
    case 'planned':
      return planText(progress.situs);
    case 'finished':
      return progress.situs.state === 'published'
        ? `${progress.situs.id.padEnd(ID_WIDTH)} terbit sebagai ${progress.situs.rilis}`
        : undefined;
    default:
      return progress satisfies never;
  }
}

/** What will change at the target, situs by situs. */
function planText(situs: readonly Deployed[]): string {
  const changing = situs.filter(({ state }) => state === 'planned');
  const lines = changing.map(({ id, plan }) => `${id.padEnd(ID_WIDTH)} ${plan ? changeText(plan) : ''}`);
  const same = situs.filter(({ state }) => state === 'same').length;
  const refused = situs.filter(({ state }) => state === 'refused').length;
  const sum = [
    `${changing.length} situs akan diterbitkan`,
    ...(same > 0 ? [`${same} tidak berubah`] : []),
    ...(refused > 0 ? [`${refused} belum dapat diterbitkan`] : []),
  ].join(', ');
  return [...lines, `${sum}.`].join('\n');
}

function changeText({ kind, changes, standing }: NonNullable<Deployed['plan']>): string {
  if (kind === 'resigned') return 'hanya tanda tangannya diperbarui';
  const { pages, others, size } = changes;
  const first = standing.current === undefined ? 'terbit pertama kali: ' : '';
  const counts = [
    countOf(pages.added, 'halaman baru'),
    countOf(pages.changed, 'halaman berubah'),
    countOf(pages.removed, 'halaman dihapus'),
    countOf([...others.added, ...others.changed, ...others.removed], 'berkas lain'),
  ].flatMap((text) => text ?? []);
  if (counts.length === 0) return 'ada berkas yang rusak di sasaran; diperbaiki';
  const named = namedText(pages, standing.current !== undefined);
  return `${first}${counts.join(', ')}; ${sizeText(size)} dikirim${named}`;
}

const countOf = (paths: readonly string[], words: string): string | undefined =>
  paths.length > 0 ? `${numberText(paths.length)} ${words}` : undefined;

/** Which pages, where they are few. */
function namedText({ added, changed, removed }: Changes['pages'], isLater: boolean): string {
  const all = [
    ...added.map((path) => `+ ${addressOf(path)}`),
    ...removed.map((path) => `- ${addressOf(path)}`),
    ...changed.map((path) => `~ ${addressOf(path)}`),
  ];
  if (!isLater || all.length === 0) return '';
  const left = all.length - MOST_NAMED;
  return `\n  ${[...all.slice(0, MOST_NAMED), ...(left > 0 ? [`… dan ${left} lagi`] : [])].join('\n  ')}`;
}

const addressOf = (path: string): string => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;

/** What a run came to. */
export function endText(situs: readonly Deployed[], isTry: boolean): string[] {
  const problems = situs.flatMap((one) => one.problems);
  const wrong = problems.filter(isSalah);
  const notes = problems.filter((one) => !isSalah(one));
  const published = situs.filter(({ state }) => state === 'published').length;
  const same = situs.filter(({ state }) => state === 'same').length;
  const left = situs.length - published - same;
  const sum = isTry
    ? 'Hanya dilihat; tidak ada yang diterbitkan.'
    : `${published} situs terbit, ${same} tidak berubah${left > 0 ? `, ${left} tidak terbit; yang sedang tayang tidak berubah` : ''}.`;
  return [...toldProblems([...wrong, ...notes]).map((words) => `\n${words}`), sum];
}
