/** Words of the form that are no field's: headings, and how it is filled in. */
export const words = {
  judul: 'Formulir isian situs',
  kantor: 'Kantor',
  dibuat: 'Dibuat',
  pengisi: 'Diisi oleh (jabatan)',
  hari: 'Tanggal diisi',
  caraJudul: 'Cara mengisi',
  cara: [
    '1. Buka lembar satu per satu dari tab di bawah. Isi sel yang kuning; sel lain terkunci.',
    '2. Sel dengan panah: pilih dari daftar. Klik sebuah sel untuk melihat penjelasannya.',
    '3. Beberapa butir dalam satu sel: satu baris satu butir (Alt+Enter), atau dipisah titik koma dan spasi.',
    '4. Yang tidak diketahui dibiarkan kosong. Formulir boleh dikirim sebagian, lalu dikirim lagi.',
    '5. Jangan menulis NIK, NIP, tanggal lahir, atau nomor telepon pribadi siapa pun.',
    '6. Simpan sebagai Excel (.xlsx), jangan diubah menjadi PDF, dan jangan difoto.',
    '7. Kirim bersama foto dan PDF-nya, sebagai satu berkas zip bila bisa, kepada yang mengirim formulir ini.',
  ],
  lembar: 'Lembar',
  kosong: 'Sel yang masih kosong',
  kepala: ['Keterangan', 'Isian (bagian kuning)', 'Penjelasan dan contoh'],
  contoh: 'Contoh:',
  lainnya: 'Lain-lain',
  tanpaPertanyaan: 'Tulis isi halaman ini.',
  halaman: 'Halaman',
  dari: 'dari',
  baru: { Layanan: 'Layanan lain yang belum ada di atas', SKM: 'Survei baru' } as Readonly<
    Record<string, string>
  >,
  ofKoleksi: {
    pejabat: 'Pejabat',
    layanan: 'Layanan',
    program: 'Program',
    dokumen: 'Dokumen',
    skm: 'SKM',
    agenda: 'Agenda',
  } as Readonly<Record<string, 'Pejabat' | 'Layanan' | 'Program' | 'Dokumen' | 'SKM' | 'Agenda'>>,
  sheets: {
    Kontak: {
      judul: 'Kontak',
      petunjuk: 'Isi bagian yang kuning. Yang sudah terisi diperiksa, dan diganti bila keliru.',
    },
    Jam: { judul: 'Jam pelayanan', petunjuk: 'Satu baris untuk hari yang jamnya sama.' },
    Pejabat: {
      judul: 'Pejabat',
      petunjuk:
        'Satu jabatan satu baris, dari pimpinan ke bawah. Jangan menulis NIP, tanggal lahir, atau nomor pribadi.',
    },
    Layanan: {
      judul: 'Standar pelayanan',
      petunjuk:
        'Satu bagian satu layanan, dengan komponen menurut UU 25/2009 pasal 21. Tanda * wajib diumumkan.',
    },
    Program: {
      judul: 'Program dan kegiatan',
      petunjuk:
        'Pagu dan realisasi yang sudah ada terkunci karena berasal dari anggaran; lengkapi kolom yang kuning.',
    },
    Dokumen: {
      judul: 'Dokumen',
      petunjuk: 'Satu dokumen satu baris. Kirim PDF-nya bersama formulir ini dan tulis nama berkasnya.',
    },
    SKM: {
      judul: 'Survei kepuasan masyarakat',
      petunjuk: 'Nilai tiap unsur dari 1 sampai 4; IKM dihitung sendiri.',
    },
    Agenda: { judul: 'Agenda', petunjuk: 'Kegiatan yang akan datang, satu kegiatan satu baris.' },
    Pertanyaan: {
      judul: 'Pertanyaan',
      petunjuk:
        'Halaman yang menunggu isi. Jawab dengan kalimat biasa; yang tidak diketahui dibiarkan kosong.',
    },
  },
} as const;
