import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkitten';

/**
 * Words as outlines: what a picture shows must not depend on the fonts of the machine that draws it.
 *
 * The face is the pages' own. Its file gives the regular weight; bold is drawn by a stroke around the outline.
 */
export interface Lettering {
  /** Width of a line in pixels. */
  width(words: string, size: number): number;
  /** The outline of a line as an SVG path; its foot stands at `x`, `y`. */
  path(words: string, at: { x: number; y: number; size: number }): string;
}

const FILE = '@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2';

export function openLettering(): Lettering {
  const font = create(readFileSync(fileURLToPath(import.meta.resolve(FILE))));
  if (font.isCollection) throw new TypeError('one font was expected, not several');
  return {
    width: (words, size) =>
      glyphsOf(font, words).reduce((sum, { advanceWidth }) => sum + advanceWidth, 0) *
      (size / font.unitsPerEm),
    path: (words, { x, y, size }) => {
      const scale = size / font.unitsPerEm;
      let pen = x;
      return glyphsOf(font, words)
        .map((glyph) => {
          const outline = glyph.path.scale(scale, -scale).translate(pen, y).toSVG();
          pen += glyph.advanceWidth * scale;
          return outline;
        })
        .join('');
    },
  };
}

/** Signs that the Latin file does not hold are left out rather than drawn as boxes. */
const glyphsOf = (font: Font, words: string): ReturnType<Font['glyphsForString']> =>
  font.glyphsForString(
    [...words].filter((sign) => font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0)).join(''),
  );

/** Words in lines that are not wider than `width`; a word that is wider alone has a line of its own. */
export function linesOf(
  lettering: Lettering,
  words: string,
  { width, size }: { width: number; size: number },
): string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/).filter(Boolean)) {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ');
    if (lines.length > 0 && lettering.width(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
