/** Words that stand in every new situs. */
export const texts = {
  situsYaml: `# Keterangan yang dijaga kantor ini sendiri. Nama, jenis, dan host ada di _kabupaten/register.yaml.
# Belum diketahui, jadi belum ditulis: jalan, kontak, jam_pelayanan, kepala, ppid_pembantu, pengaduan.
# Arti tiap isian muncul saat mengetik di VS Code, dan ada di docs/panduan-opd.md.
`,
} as const;
