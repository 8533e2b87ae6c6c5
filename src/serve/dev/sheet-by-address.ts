import path from 'node:path';

const ASKED = /\.css\?url$/;
const NAME = '\0alamat-lembar:';

/**
 * A sheet that a component imports for its address alone (`….css?url`) is that address and nothing more.
 *
 * To Astro's dev server it is a style of every page that may draw the component, and would stand in each as a text that
 * is none (shown 2026-11-30, Astro 7.3.5).
 */
export const sheetByAddress = (root: string) => ({
  name: 'pratinjau-alamat-lembar',
  enforce: 'pre' as const,
  resolveId(source: string, importer: string | undefined): string | undefined {
    if (!ASKED.test(source) || importer === undefined) return undefined;
    const file = path.resolve(path.dirname(importer.replace(/\?.*$/, '')), source.replace(/\?url$/, ''));
    return `${NAME}${path
      .relative(root, file)
      .replaceAll(path.sep, '/')
      .replace(/\.css$/, '')}`;
  },
  load: (id: string): string | undefined =>
    id.startsWith(NAME) ? `export default ${JSON.stringify(`/${id.slice(NAME.length)}.css`)}` : undefined,
});
