import type { FleetOptions } from './options.ts';
import { unknownIn } from './ours.ts';
import { replaceFile } from './replace-file.ts';
import type { Run } from './run.ts';

/** What stands beside the sites: single files are written, and folders of sites that left are taken away. */
export async function tidyOutput(
  { files = {}, known }: Pick<FleetOptions, 'files' | 'known'>,
  { places, records, swap, surroundings }: Run,
): Promise<{ takenAway: string[]; strangers: string[] }> {
  records.sweep();
  for (const [below, text] of Object.entries(files)) await replaceFile(places, below, text);
  if (known === undefined) return { takenAway: [], strangers: [] };
  const { departed, strangers } = unknownIn(places, { known, records, content: surroundings.content });
  for (const id of departed) {
    await swap.takeAway(id);
    records.forget(id);
  }
  return { takenAway: departed, strangers };
}
