import type { Kabupaten } from '../../model/kabupaten.ts';
import { kecamatanMapOf } from '../../model/map/kecamatan-map.ts';
import { type Example, inStates } from '../examples/example.ts';
import { longTitle } from '../examples/long-title.ts';
import ItemPlace from './ItemPlace.astro';
import KabupatenMap from './KabupatenMap.astro';
import KecamatanMap from './KecamatanMap.astro';
import PlaceMap from './PlaceMap.astro';
import ProgramMap from './ProgramMap.astro';

const LONG = longTitle(3);

/** The first kecamatan of a kabupaten, in a box where its outline is not known. */
function kecamatanIn({ identitas, wilayah, batas }: Kabupaten) {
  const kode = wilayah.find(({ jenis }) => jenis === 'kecamatan')?.kode ?? '';
  const [west, south, east, north] = identitas.kotak;
  const box = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
  return kecamatanMapOf({ wilayah, batas: batas ?? [{ kode, rings: [box] }] }, kode);
}

export const examples: readonly Example[] = [
  ...inStates('map/ItemPlace', ItemPlace, 'isi', ({ peta }) => ({
    ...{ nama: LONG, lokasi: peta?.places.slice(0, 2).map(({ kode }) => kode), koordinat: undefined },
  })),
  ...inStates(
    'map/KabupatenMap',
    KabupatenMap,
    'isi',
    ({ peta }) => peta && { peta, label: 'Peta kecamatan' },
  ),
  ...inStates('map/KecamatanMap', KecamatanMap, 'isi', ({ kabupaten }) => {
    const peta = kecamatanIn(kabupaten);
    return peta && { peta };
  }),
  ...inStates(
    'map/PlaceMap',
    PlaceMap,
    'isi',
    ({ peta }) => peta && { peta, label: 'Letak', marked: peta.places.slice(0, 1) },
  ),
  ...inStates(
    'map/ProgramMap',
    ProgramMap,
    'isi',
    ({ peta, items }) => peta && { peta, items: items.program },
  ),
];
