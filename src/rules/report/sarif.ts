import { catalogue } from '../../problems/index.ts';
import { isSalah, type Problem } from '../../problems/problem.ts';
import { inOrder } from '../../problems/text.ts';
import { latestOf, rules } from '../catalogue.ts';
import { findingsOf, type Report, type SitusVerdict, tellsOwnWork } from './report.ts';

/**
 * The report as SARIF 2.1.0, for editors and code hosts: one line of JSON. Paths count from the content folder.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function reportSarif({ aturan, problems, situs }: Report): string {
  const all = inOrder([...problems, ...situs.flatMap((one) => [...one.problems, ...findingsOf(one)])]);
  const descriptors = descriptorsOf(new Set(all.map(({ kode }) => kode)));
  const indexOf = new Map(descriptors.map(({ id }, index) => [id, index]));
  return JSON.stringify({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'check', semanticVersion: `${aturan}.0`, language: 'id', rules: descriptors },
        },
        originalUriBaseIds: { ISI: { description: { text: 'Folder isi semua situs.' } } },
        columnKind: 'utf16CodeUnits',
        ...(situs.some(({ judgement }) => tellsOwnWork(judgement)) && {
          properties: { situs: situs.map(figuresOf) },
        }),
        results: all.map((problem) => resultOf(problem, indexOf.get(problem.kode))),
      },
    ],
  });
}

const figuresOf = ({ id, judgement }: SitusVerdict) => ({
  id,
  dikerjakan: judgement?.dikerjakan ?? null,
  syarat_dasar: judgement?.syarat_dasar ?? null,
});

interface Descriptor {
  id: string;
  shortDescription: { text: string };
  help?: { text: string };
  properties?: { tags: string[] };
}

/** Each kode that is used, by its name. */
function descriptorsOf(used: ReadonlySet<string>): Descriptor[] {
  const own = newest.map(
    ({ record: { kode, judul, syarat, dasar_hukum, tingkat } }): Descriptor => ({
      id: kode,
      shortDescription: { text: judul },
      help: { text: `${syarat} Dasar: ${dasar_hukum.join('; ')}.` },
      properties: { tags: [tingkat] },
    }),
  );
  const others = catalogue.map(
    ({ kode, judul }): Descriptor => ({ id: kode, shortDescription: { text: judul } }),
  );
  return [...own, ...others].filter(({ id }) => used.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

const newest = rules.filter((rule) => rule === latestOf(rule.record.kode));

const wajib = new Set(
  newest.filter(({ record }) => record.tingkat === 'wajib').map(({ record }) => record.kode),
);

const levelOf = (problem: Problem): string => {
  if (isSalah(problem)) return 'error';
  return wajib.has(problem.kode) ? 'warning' : 'note';
};

const resultOf = (problem: Problem, ruleIndex: number | undefined) => ({
  ruleId: problem.kode,
  ...(ruleIndex !== undefined && { ruleIndex }),
  level: levelOf(problem),
  message: { text: `${problem.pesan} ${problem.perbaikan}` },
  locations: [
    {
      physicalLocation: {
        artifactLocation: {
          uri: problem.path.split('/').map(encodeURIComponent).join('/'),
          uriBaseId: 'ISI',
        },
        region: { startLine: problem.baris, startColumn: problem.kolom },
      },
    },
  ],
});
