import type { Example } from '../../../components/examples/example.ts';
import { CATALOGUE_ADDRESS } from '../own-addresses.ts';

const FOLDERS = '../../../components/';

/** What stands in `examples.ts` of each folder of components. */
const written = import.meta.glob<readonly Example[]>('../../../components/*/examples.ts', {
  eager: true,
  import: 'examples',
});

/** Every component in every state: the catalogue page, axe and photographs show the same. */
export const catalogue: readonly Example[] = Object.values(written)
  .flat()
  .sort((a, b) => (a.component < b.component ? -1 : a.component > b.component ? 1 : 0));

/** `part/Bar` of every component of the sites; those of the board are drawn of the board's own facts, and looked at there. */
export const allComponents: readonly string[] = Object.keys(
  import.meta.glob(['../../../components/*/*.astro', '!../../../components/papan/*.astro']),
).map((file) => file.slice(FOLDERS.length, -'.astro'.length));

/** Address in dev: `/_katalog/part-bar/penuh/`. */
export const addressOf = ({ component, name }: Pick<Example, 'component' | 'name'>): string =>
  `${CATALOGUE_ADDRESS}${component.replaceAll('/', '-').toLowerCase()}/${name.replaceAll(' ', '-')}/`;

export const exampleAt = (address: string): Example | undefined =>
  catalogue.find((example) => addressOf(example) === address);
