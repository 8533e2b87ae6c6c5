import { appendFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { TANGGAL } from '../end-to-end/folder.ts';
import { type Place, smallKabupaten } from '../end-to-end/real-build.ts';
import { runCommand } from '../end-to-end/run-command.ts';

const square = (kode: string, west: number, south: number, side: number): object => ({
  type: 'Feature',
  properties: { kode },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [west + side, south],
        [west + side, south + side],
        [west, south + side],
        [west, south],
      ],
    ],
  },
});

/** The small kabupaten with outlines, two more works and an urgent alert that is no sample, built with its board. */
export async function smallBoard(): Promise<Place & Disposable> {
  const place = smallKabupaten('papan-kecil-');
  const at = (below: string): string => path.join(place.content, below);
  const features = [square('98.01.01', 120.3, -3.7, 0.1), square('98.01.02', 120.4, -3.6, 0.1)];
  writeFileSync(
    at('_kabupaten/batas-kecamatan.geojson'),
    JSON.stringify({ type: 'FeatureCollection', features }),
  );
  appendFileSync(
    at('dinkes/program/2026.csv'),
    '1.02.02.2.01.0002;Jalan desa;300000001;;90000000;2026-10-31;20;;;;98.01.01.2001 98.01.02.2001;;;;ya\n',
  );
  writeFileSync(
    at('dinkes/peringatan/banjir.md'),
    [
      '---',
      'judul: Air naik, tinggalkan tepi sungai',
      'id: prt-banjir',
      'tingkat: darurat',
      `mulai: ${TANGGAL} 12.00`,
      `selesai: ${TANGGAL} 14.00`,
      'wilayah: ["98.01.02"]',
      'dampak: Warga di tepi sungai.',
      'tindakan: [Naik ke balai desa]',
      'kontak:',
      '  - { nama: Gawat darurat medis, nomor: "119" }',
      '---',
      'Air naik.',
      '',
    ].join('\n'),
  );
  const args = ['--content', place.content, '--keluaran', place.keluaran, '--tanggal', TANGGAL];
  const { code, stdout, stderr } = await runCommand('build', args);
  if (code !== 0) throw new Error(`${stdout}\n${stderr}`);
  return place;
}
