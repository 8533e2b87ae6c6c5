import type { ProblemKind } from './problem.ts';

/** Facts for every entry of a topic: an entry without them does not compile. For the tests that pin the printed words. */
export type SamplesOf<Topic> = {
  [Name in keyof Topic]: Topic[Name] extends ProblemKind<infer Facts> ? Facts : never;
};

/** Every entry of a topic as staff read it, by kode. */
export function printed<Topic extends object>(topic: Topic, samples: SamplesOf<Topic>): string {
  const texts = Object.entries(topic).map(([name, kind]) => {
    const { kode, judul, pesan, perbaikan, tingkat } = kind.at(
      { path: 'dinkes/berita/a.md' },
      Reflect.get(samples, name),
    );
    return [
      `${kode}${tingkat === 'catatan' ? ' (catatan)' : ''} ${judul}`,
      `  ${pesan}`,
      `  ${perbaikan}`,
    ].join('\n');
  });
  return texts.sort().join('\n');
}
