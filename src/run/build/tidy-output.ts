import type { Run } from './build-run.ts';
import type { FleetOptions } from './options.ts';
import { unknownIn } from './ours.ts';

/** What stands beside the sites: folders of sites that left are taken away. */
export async function tidyOutput(
  { known }: Pick<FleetOptions, 'known'>,
  { places, records, swap, surroundings }: Run,
): Promise<{ takenAway: string[]; strangers: string[] }> {
  records.sweep();
  if (known === undefined) return { takenAway: [], strangers: [] };
  const { departed, strangers } = unknownIn(places, { known, records, content: surroundings.content });
  for (const id of departed) {
    await swap.takeAway(id);
    records.forget(id);
  }
  return { takenAway: departed, strangers };
}
