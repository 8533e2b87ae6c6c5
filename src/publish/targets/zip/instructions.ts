/** What whoever unpacks the zip by hand has to do; it stands in the zip. */
export const instructionsFor = (situs: string): string => `CARA MENGUNGGAH SITUS ${situs.toUpperCase()}

Cara yang dianjurkan (pengunjung tidak pernah melihat situs setengah jadi):
1. Masuk ke cPanel, buka File Manager.
2. Di samping folder situs (biasanya public_html), buat folder baru, misalnya public_html_baru.
3. Unggah zip ini ke folder baru itu, lalu pilih Extract.
4. Ganti nama public_html menjadi public_html_lama, lalu public_html_baru menjadi public_html.
5. Buka situsnya. Bila ada yang salah, balikkan kedua nama itu.
6. Hapus public_html_lama sesudah beberapa hari.

Bila folder tidak dapat diganti namanya: unggah zip ini ke folder situs, lalu pilih Extract dan izinkan menimpa.
Halaman yang sudah dihapus dari situs tetap ada dengan cara ini, sampai dihapus dengan tangan.

Berkas .htaccess mengatur alamat, keamanan, dan simpanan peramban. Berkas itu tersembunyi: di File Manager,
pilih Settings, lalu Show Hidden Files.
`;
