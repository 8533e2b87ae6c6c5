import { KOMPONEN_DIUMUMKAN, KOMPONEN_INTERNAL, komponen } from '../../koleksi/layanan/komponen.ts';
import { placeIn } from '../folder.ts';
import { each, single } from '../judge/verdict.ts';
import type { Check } from '../rule.ts';

export const check: Check = ({ folder, situs, placeOf }) => {
  const { layanan } = situs.items;
  if (layanan.length === 0) {
    return single({ where: placeIn(folder, 'layanan'), subject: '' });
  }
  return each(
    layanan,
    (item) => {
      const missing = [...KOMPONEN_DIUMUMKAN, ...KOMPONEN_INTERNAL].filter((key) => isEmpty(item.data[key]));
      if (missing.length === 0) return undefined;
      const labels = missing.map((key) => lowered(komponen[key].meta()?.label ?? key));
      return { where: placeOf(item), subject: item.judul, detail: labels.join('; ') };
    },
    '/layanan/',
  );
};

const isEmpty = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0);

const lowered = (label: string): string => `${label[0]?.toLowerCase()}${label.slice(1)}`;
