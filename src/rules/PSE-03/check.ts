import { placeOfOwn } from '../folder.ts';
import { single } from '../judge/verdict.ts';
import type { Check } from '../rule.ts';

export const check: Check = ({ folder, situs }) => {
  const { kontak, pengaduan } = situs.identitas;
  const isThere = Boolean(kontak?.telepon?.length || kontak?.whatsapp || pengaduan?.telepon);
  return single(
    isThere ? undefined : { where: placeOfOwn(folder, 'kontak.telepon'), subject: 'telepon' },
    '/kontak/',
  );
};
