import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ikmOf, mutuOf, nilaiOf } from './ikm.ts';
import { skm } from './index.ts';
import { namaUnsur } from './unsur.ts';

const mean = fc.double({ min: 1, max: 4, noNaN: true });
const nineMeans = fc.array(mean, { minLength: 9, maxLength: 9 });

test('all ones give 25 and D, all fours 100 and A', () => {
  expect(ikmOf(Array(9).fill(1))).toEqual({ ikm: 25, mutu: 'D' });
  expect(ikmOf(Array(9).fill(4))).toEqual({ ikm: 100, mutu: 'A' });
});

test.each([
  [88.31, 'A'],
  [88.305, 'A'],
  [88.3, 'B'],
  [76.61, 'B'],
  [76.6, 'C'],
  [65, 'C'],
  [64.99, 'D'],
  [25, 'D'],
] as const)('%d is %s, as it is printed', (nilai, mutu) => {
  expect(mutuOf(nilai)).toBe(mutu);
});

test('an IKM lies between 25 and 100 and has at most two decimals', () => {
  fc.assert(
    fc.property(nineMeans, (means) => {
      const { ikm } = ikmOf(means);
      return ikm >= 25 && ikm <= 100 && Number(ikm.toFixed(2)) === ikm;
    }),
  );
});

test('a better answer never lowers the IKM', () => {
  fc.assert(fc.property(nineMeans, fc.nat(8), (means, n) => ikmOf(means.with(n, 4)).ikm >= ikmOf(means).ikm));
});

test('nine equal answers give the value of one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 400 }), (hundredths) => {
      const one = hundredths / 100;
      return Math.abs(ikmOf(Array(9).fill(one)).ikm - nilaiOf(one)) < 0.011;
    }),
  );
});

test('what is outside the scale, or not nine, is a defect of ours', () => {
  expect(() => ikmOf([1, 2, 3])).toThrow(RangeError);
  expect(() => ikmOf([...Array(8).fill(3), 0.5])).toThrow(RangeError);
  expect(() => nilaiOf(Number.NaN)).toThrow(RangeError);
});

test('a mutu written by hand must follow from the nine means', () => {
  const data = {
    judul: 'Survei 2026',
    tahun: 2026,
    periode: 'Semester I 2026',
    responden: 120,
    unsur: {
      persyaratan: 3,
      prosedur: 3,
      waktu: 3,
      biaya: 3,
      produk: 3,
      kompetensi: 3,
      perilaku: 3,
      pengaduan: 3,
      sarana: 3,
    },
  };
  expect(namaUnsur.options).toHaveLength(9);
  expect(skm.faultsOf(data)).toEqual([]);
  expect(skm.faultsOf({ ...data, mutu: 'C' })).toEqual([]);
  expect(skm.faultsOf({ ...data, mutu: 'A' })).toEqual([
    { kind: 'contradicts', key: 'mutu', written: 'A', computed: 'C' },
  ]);
});
