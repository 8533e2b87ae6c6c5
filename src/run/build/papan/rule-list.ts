import type { PapanBahan } from '../../../model/papan.ts';
import { bidangOf } from '../../../rules/bidang.ts';
import type { Ruleset } from '../../../rules/ruleset.ts';
import { SYARAT_NAMES } from '../../../rules/syarat-dasar.ts';

/** The catalogue of rules as the board tells it: every rule of a ruleset, in its order and in the words of its record. */
export const ruleListOf = ({ versi, aturan, dikerjakan }: Ruleset): PapanBahan['aturan'] => ({
  versi,
  syarat_dasar: SYARAT_NAMES,
  aturan: Object.values(aturan).map(({ rule: { record } }) => ({
    kode: record.kode,
    bidang: bidangOf(record.kode),
    judul: record.judul,
    tingkat: record.tingkat,
    sifat: record.sifat,
    syarat: record.syarat,
    cara_memeriksa: record.cara_memeriksa,
    dasar_hukum: record.dasar_hukum,
    perbaikan: record.perbaikan,
    berlaku: record.berlaku,
    subjek: record.subjek,
    bobot: dikerjakan?.bobot[record.tingkat] ?? 1,
  })),
});
