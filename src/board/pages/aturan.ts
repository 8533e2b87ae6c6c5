import type { AturanFacts, BadanAturan } from '../../model/papan/kepatuhan.ts';
import type { PapanAturan } from '../../model/papan.ts';
import type { Ask } from '../ask.ts';
import { HOME, pageKind } from '../page-kind.ts';
import { bidangAddress, countsOf, hasilOf } from '../verdicts.ts';
import { KEPATUHAN } from './kepatuhan.ts';

/** `/aturan/<kode>/`: one rule with its law, what is judged, how to fulfil it, and who has. */
export const aturan = pageKind<AturanFacts>('aturan', (ask) =>
  ask.bahan.aturan.aturan.map((rule) => ({
    address: `/aturan/${rule.kode}/`,
    judul: rule.judul,
    ringkasan: rule.syarat,
    trail: [HOME, KEPATUHAN, { label: rule.bidang, address: bidangAddress(rule.bidang) }],
    facts: async () => factsOf(rule, ask),
  })),
);

function factsOf(rule: PapanAturan, { situs, bahan }: Ask): AturanFacts {
  const judged: (BadanAturan & { place: Place })[] = situs.flatMap((one) => {
    const hasil = hasilOf(one, rule.kode);
    if (!hasil) return [];
    const place = hasil.status === 'lulus' && hasil.dijaga ? 'dijaga' : hasil.status;
    const { bukti } = hasil;
    return [{ situs: one, ...(bukti && { bukti }), place: PLACES.find((name) => name === place) ?? 'lain' }];
  });
  const those = (place: Place): BadanAturan[] => judged.filter((one) => one.place === place);
  const forWhom = situs.filter(({ row }) => rule.berlaku.includes(row.jenis));
  return {
    aturan: rule,
    versi: bahan.aturan.versi,
    hitungan: countsOf(rule, situs),
    berlaku: forWhom.length,
    gagal: those('gagal'),
    sebagian: those('sebagian'),
    lulus: those('lulus'),
    dijaga: those('dijaga'),
    lain: those('lain'),
    takDinilai: forWhom.filter((one) => !hasilOf(one, rule.kode)).map((one) => ({ situs: one })),
    dekat: bahan.aturan.aturan.filter(({ kode, bidang }) => bidang === rule.bidang && kode !== rule.kode),
  };
}

const PLACES = ['gagal', 'sebagian', 'lulus', 'dijaga', 'lain'] as const;
type Place = (typeof PLACES)[number];
