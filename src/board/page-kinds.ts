import type { Papan } from '../model/papan.ts';
import type { PageKind } from './page-kind.ts';
import { agenda } from './pages/agenda.ts';
import { aturan } from './pages/aturan.ts';
import { beranda } from './pages/beranda.ts';
import { berandaDalam } from './pages/beranda-dalam.ts';
import { cari } from './pages/cari.ts';
import { data, dataSitus } from './pages/data.ts';
import { dinding } from './pages/dinding.ts';
import { dindingCara } from './pages/dinding-cara.ts';
import { dokumen } from './pages/dokumen.ts';
import { isi } from './pages/isi.ts';
import { kabar } from './pages/kabar.ts';
import { kalender, kalenderBulan } from './pages/kalender.ts';
import { kepatuhan } from './pages/kepatuhan.ts';
import { kepatuhanBidang } from './pages/kepatuhan-bidang.ts';
import { koleksi } from './pages/koleksi.ts';
import { kunjunganDalam } from './pages/kunjungan-dalam.ts';
import { keperluan, layanan } from './pages/layanan.ts';
import { panduan } from './pages/panduan.ts';
import { panenDalam } from './pages/panen-dalam.ts';
import { pejabat } from './pages/pejabat.ts';
import { peringatan } from './pages/peringatan.ts';
import { peta } from './pages/peta.ts';
import { potensi } from './pages/potensi.ts';
import { program } from './pages/program.ts';
import { rapat } from './pages/rapat.ts';
import { situs } from './pages/situs.ts';
import { situsDalam } from './pages/situs-dalam.ts';
import { situsKoleksi } from './pages/situs-koleksi.ts';
import { skm } from './pages/skm.ts';
import { surat, suratDaftar } from './pages/surat.ts';
import { tidakAda } from './pages/tidak-ada.ts';
import { wilayah } from './pages/wilayah.ts';

/** Every kind of page, one line each, in the order of the menu; of two with one address the first stands. */
export const pageKinds: Readonly<Record<Papan['sisi'], readonly PageKind[]>> = {
  umum: [
    beranda,
    peta,
    wilayah,
    dinding,
    dindingCara,
    situs,
    situsKoleksi,
    program,
    layanan,
    keperluan,
    kabar,
    agenda,
    peringatan,
    dokumen,
    data,
    dataSitus,
    pejabat,
    skm,
    potensi,
    isi,
    kepatuhan,
    kepatuhanBidang,
    aturan,
    kalender,
    kalenderBulan,
    panduan,
    cari,
    // Last: it gives every koleksi that has no pages of its own the general ones.
    koleksi,
    tidakAda,
  ],
  dalam: [berandaDalam, situsDalam, suratDaftar, surat, rapat, panenDalam, kunjunganDalam, tidakAda],
};
