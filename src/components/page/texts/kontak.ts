/** The page `/kontak/`. */
export const texts = {
  padaJamPelayanan: 'pada jam pelayanan',
  belumDapatDihubungi: 'Telepon dan surel belum diisi',
  datang: 'Datang',
  kantor: 'Kantor',
  kantorJelas: 'Datang pada jam pelayanan; bawa berkas yang disebut di halaman layanan.',
  informasi: 'Informasi publik',
  informasiJelas: 'Pejabat yang melayani permintaan informasi di kantor ini.',
  ppid: 'PPID',
  ppidBelumDiisi: 'PPID Pembantu belum diisi',
  ppidUtama: '. Sementara ini, mintalah lewat [{nama}]({url}).',
  ppidSementara: '. Sementara ini, tanyakan di kantor pada jam pelayanan.',
  pengaduan: 'Pengaduan',
  pengaduanJelas: 'Pilih satu. Laporan yang sama tidak perlu dikirim ke semua kanal.',
  takMemuaskan: 'Bila jawaban kami tidak memuaskan',
  ombudsman: 'Ombudsman Republik Indonesia',
  ombudsmanJelas:
    'Layanan ditunda, dipersulit, atau diminta uang di luar ketentuan. Telepon 137, tanpa biaya.',
  komisi: 'Komisi Informasi',
  komisiJelas: 'Sengketa informasi, setelah keberatan kepada atasan PPID tidak dijawab 30 hari kerja.',
  tautan: 'Tautan terkait',
} as const;
