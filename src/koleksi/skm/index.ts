import type { Fault } from '../fault.ts';
import { defineKoleksi } from '../koleksi.ts';
import { computed } from './feed.ts';
import { ikmOf } from './ikm.ts';
import { type Skm, skm as schema } from './schema.ts';
import { texts } from './texts.ts';

export const skm = defineKoleksi({
  name: 'skm',
  schema,
  texts,
  computed,
  dateOf: ({ tanggal }) => tanggal,
  files: ['lampiran[].berkas'],
  faultsOf: faultsOfMutu,
});

/** A `mutu` written by hand must be the one that follows from the means. */
function faultsOfMutu({ unsur, mutu }: Skm): Fault[] {
  const computed = ikmOf(Object.values(unsur)).mutu;
  return mutu !== undefined && mutu !== computed
    ? [{ kind: 'contradicts', key: 'mutu', written: mutu, computed }]
    : [];
}
