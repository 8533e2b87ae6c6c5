import { expect, test } from 'vitest';
import { filesBelow, textOf } from './files.ts';

const components = [...filesBelow('src/components'), ...filesBelow('src/layouts')].filter((file) =>
  file.endsWith('.astro'),
);

/** Attributes of elements and components that people read or hear. */
const SAID = /\s(?:aria-label|alt|title|placeholder|label|landmark|judul|ringkas|data-l)="[^"]*\p{L}[^"]*"/u;
/** Between two tags, or between a tag and an expression; `=>` ends no tag. */
const BETWEEN = /(?<![=\s])>[^<>{}=&]*\p{L}{2,}[^<>{}=&]*[<{]/u;
/** A line of nothing but words. */
const ALONE = /^\s*[^\s<>{}()=:;'"`/*?&|.,]+(?: [^<>{}()=:;'"`/*?&|]+)+$/u;
const STRING = /'([^'\n]*)'|`([^`\n]*)`/g;
/** Two words, or a capital. */
const IN_WORDS = /\p{Ll} \p{L}|^\p{Lu}\p{Ll}/u;

/**
 * Where a string is no word for people: what a fault says, what data is compared with, classes and other attributes of
 * the markup.
 */
const unsaid = (line: string): string =>
  line
    .replaceAll(/new Error\(.*?\);/g, '')
    .replaceAll(/\b(?:class|class:list|sizes|viewBox|d|rel|content)=(?:"[^"]*"|\{\[?.*?\]?\})/g, '')
    .replaceAll(/[!=]== '[^']*'/g, '===')
    .replaceAll(/\/\*.*?\*\/|\/\/ .*$/g, '');

const writesWords = (line: string): boolean =>
  [...line.matchAll(STRING)].some(([, plain, template]) =>
    IN_WORDS.test(plain ?? template?.replaceAll(/\$\{.*?\}/g, '') ?? ''),
  );

test('a component holds no words for people: they stand in texts, with their koleksi or with their page', () => {
  const found = components.flatMap((file) =>
    templateOf(textOf(file)).flatMap(({ line, text, isTemplate }) => {
      const rest = unsaid(text);
      const isSaid = isTemplate && (SAID.test(rest) || BETWEEN.test(rest) || ALONE.test(rest));
      return isSaid || writesWords(rest) ? [`${file}:${line}: ${text.trim()}`] : [];
    }),
  );
  expect(found).toEqual([]);
});

interface Line {
  line: number;
  text: string;
  /** Below the second fence. */
  isTemplate: boolean;
}

/** Lines of a component without its imports, comments of several lines and scripts. */
function templateOf(source: string): Line[] {
  const blank = (part: string): string => part.replaceAll(/[^\n]/g, '');
  const lines = source
    .replaceAll(/\/\*[\s\S]*?\*\//g, blank)
    .replaceAll(/<script>[\s\S]*?<\/script>/g, blank)
    .replaceAll(/^import [\s\S]*?;$/gm, blank)
    .split('\n');
  const end = lines.indexOf('---', 1);
  return lines.map((text, index) => ({ line: index + 1, text, isTemplate: index > end }));
}
