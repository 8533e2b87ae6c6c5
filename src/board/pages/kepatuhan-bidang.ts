import type { KepatuhanBidangFacts } from '../../model/papan/kepatuhan.ts';
import { byWork } from '../by-work.ts';
import { HOME, pageKind } from '../page-kind.ts';
import { bidangAddress, bidangIn, nilaiOf } from '../verdicts.ts';
import { KEPATUHAN } from './kepatuhan.ts';

/** `/kepatuhan/<bidang>/`: every body by every rule of one field of law. */
export const kepatuhanBidang = pageKind<KepatuhanBidangFacts>('kepatuhan-bidang', (ask) =>
  bidangIn(ask).map((bidang) => ({
    address: bidangAddress(bidang),
    judul: bidang,
    ringkasan: 'Setiap badan menurut setiap aturan di bidang ini.',
    trail: [HOME, KEPATUHAN],
    facts: async () => {
      const aturan = ask.bahan.aturan.aturan.filter((one) => one.bidang === bidang);
      const judged = ask.situs.filter(({ umpan }) => umpan !== undefined).toSorted(byWork);
      return {
        aturan,
        baris: judged.map((situs) => ({ situs, nilai: aturan.map(({ kode }) => nilaiOf(situs, kode)) })),
      };
    },
  })),
);
