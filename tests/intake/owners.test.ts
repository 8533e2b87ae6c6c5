import path from 'node:path';
import { expect, test } from 'vitest';
import { readKabupaten } from '../../src/read/read-kabupaten.ts';
import { planParcels } from '../../src/run/terima/index.ts';
import { DAY, filledForm, office, send } from './office.ts';

test('what says not whose it is, or is of nobody here, is named and comes to stand nowhere', async () => {
  using desk = office();
  const { kabupaten } = readKabupaten(desk.content);
  if (!kabupaten) throw new Error('the kabupaten of the project has problems');
  const others = kabupaten.register.filter(({ id }) => id !== 'kec-amen');
  const parcels = [
    send(desk, 'Formulir.xlsx', await filledForm(desk)),
    send(desk, 'Renja 2026.pdf', '%PDF-1.4\n%%EOF\n'),
  ];
  const { plans, problems } = await planParcels({
    ...{ kabupaten: { ...kabupaten, register: others }, content: desk.content, tanggal: DAY, parcels },
    ...{ cache: path.join(desk.titipan, 'cache'), staging: path.join(desk.titipan, 'sementara') },
    signal: new AbortController().signal,
  });
  expect(plans).toEqual([]);
  expect(problems.map(({ kode, path: at }) => `${kode} ${at}`)).toEqual([
    'TTP-10 Formulir.xlsx',
    'TTP-11 Renja 2026.pdf',
  ]);
}, 120_000);
