/** Sections of the guide for staff that each guide of the board holds, by their numbers. */
export const PARTS = { menulis: [5, 6, 7, 8, 9, 10], menyerahkan: [3, 11, 12, 13] } as const;

/** The board knows no kabupaten: what the guide names of ours stands there in general words. */
const GENERAL = [
  ['Kecamatan Amen', 'Kecamatan Contoh'],
  ['kec-amen', 'kec-contoh'],
  ['17.07.10', '99.01.05'],
  ['Diskominfo SP', 'pengelola situs'],
] as const;

/** Some sections of a guide in Markdown as MDX: without their numbers and pictures, and with signs that MDX reads disarmed. */
export function guidePart(guide: string, sections: readonly number[]): string {
  const all = guide.split(/^## /m).slice(1);
  const texts = sections.map((n) => {
    const found = all.find((text) => text.startsWith(`${n}. `));
    if (found === undefined) throw new Error(`the guide has no section ${n}`);
    return `## ${found.slice(`${n}. `.length)}`;
  });
  return GENERAL.reduce(
    (text, [ours, general]) => text.replaceAll(ours, general),
    `${texts.map(mdxOf).join('\n\n')}\n`,
  );
}

function mdxOf(section: string): string {
  const parts = section.split(/^(```[\s\S]*?^```)$/m);
  return parts
    .map((part, n) => (n % 2 === 1 ? part : proseOf(part)))
    .join('')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** Outside of fences; code in backticks is left alone. Addresses are of the writer's own computer, and lead nowhere from here. */
const proseOf = (text: string): string =>
  text
    .replaceAll(/^!\[.*\]\(.*\)$/gm, '')
    .split(/(`[^`\n]*`)/)
    .map((part, n) =>
      n % 2 === 1
        ? part
        : part.replaceAll(/<(https?:[^>\s]+)>/g, '`$1`').replaceAll(/[{<]/g, (sign) => `\\${sign}`),
    )
    .join('');
