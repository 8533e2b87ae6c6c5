import { isGratis } from '../koleksi/layanan/biaya-tarif.ts';
import type { Layanan } from '../koleksi/layanan/schema.ts';
import { texts } from '../koleksi/layanan/texts.ts';
import { rupiah } from './format.ts';

/** Whether its standard is settled; until then its cost and time are a draft, and nothing is said to be free. */
export const isSettled = ({ status }: Pick<Layanan, 'status'>): boolean => status === 'ditetapkan';

type Fee = Pick<Layanan, 'biaya_tarif' | 'status'>;

const freeText = (data: Pick<Layanan, 'status'>): string =>
  isSettled(data) ? texts.gratis : texts.tanpaBiaya;

/**
 * Fee in a few words: `Gratis`, `Rp25.000`, `Rp10.000 sampai Rp50.000`; `Tanpa biaya` where it is not settled;
 * `undefined` while not filled in.
 */
export function biayaText(data: Fee): string | undefined {
  const { biaya_tarif: biaya } = data;
  if (biaya === undefined) return undefined;
  if (isGratis(biaya)) return freeText(data);
  if (typeof biaya === 'number') return rupiah(biaya);
  if (typeof biaya === 'string') return biaya;
  const amounts = biaya.map(({ tarif }) => (tarif === 'Gratis' ? 0 : tarif)).sort((a, b) => a - b);
  const [least = 0, most = 0] = [amounts[0], amounts.at(-1)];
  if (least === most) return rupiah(most);
  return least === 0 ? `${freeText(data)} sampai ${rupiah(most)}` : `${rupiah(least)} sampai ${rupiah(most)}`;
}

/** One line of a list of fees. */
export const tarifText = (tarif: 'Gratis' | number, data: Pick<Layanan, 'status'>): string =>
  tarif === 'Gratis' ? freeText(data) : rupiah(tarif);

/**
 * A text in two: what stands large, and what explains it. `1 hari kerja sejak berkas lengkap` is cut before `sejak`,
 * `Tanggapan 14 hari; keputusan 60 hari` at the semicolon; a text without either stays whole.
 */
export function headAndRest(text: string): { head: string; rest?: string } {
  const [, head, rest] =
    /^(.{3,32}?)(?:;|,?(?= (?:sejak|setelah|sesudah|bila|untuk|bagi|berupa|menurut)\b)) (.*)$/s.exec(text) ??
    [];
  return head && rest ? { head, rest } : { head: text };
}

/** The time a service takes as it stands in a list: without what explains it. */
export const timeShort = (jangkaWaktu: string): string =>
  headAndRest(jangkaWaktu.split(/[;,(]/)[0]?.trim() ?? '').head;
