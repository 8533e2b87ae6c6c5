/** The page of instructions in a packed office; lines end as Notepad of any Windows shows them. */
export const packPage = ({ situs, nama }: { situs: string; nama: string }): string =>
  [
    `Paket isi situs ${nama}`,
    '',
    'Tidak ada yang perlu dipasang. Yang dipakai hanya Excel, Word, dan Notepad.',
    '',
    '1. Klik kanan berkas zip ini, pilih Extract All, lalu kerjakan di folder hasilnya.',
    `2. Paling mudah: buka formulir-${situs}.xlsx, isi sel yang kuning, lalu simpan.`,
    '3. Foto, PDF, dan Word cukup ditaruh di samping formulir, dengan nama yang menyebut isinya.',
    `4. Yang terbiasa dengan Markdown boleh mengubah berkas di folder ${situs}. Pilih satu cara`,
    '   untuk satu keterangan: di formulir, atau di berkasnya.',
    '5. Jangan ubah nama folder dan jangan hapus berkas dasar-paket.json.',
    '6. Klik kanan folder itu, pilih Send to, Compressed (zipped) folder, lalu kirim zip-nya',
    '   ke Diskominfo SP lewat surel atau WhatsApp.',
    '',
    'Jangan menulis NIK, NIP, nomor telepon pribadi, atau tanda tangan di mana pun.',
    'Yang sudah ada di situs tidak hilang: yang tidak Anda ubah dibiarkan seperti adanya.',
    '',
  ].join('\r\n');
