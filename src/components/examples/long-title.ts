const WORDS =
  'pembangunan jalan usaha tani rehabilitasi saluran irigasi gedung puskesmas peningkatan kapasitas aparatur pelayanan administrasi kependudukan pengadaan sarana ruang kelas bantuan sosial keluarga sejahtera posyandu pengawasan lingkungan hidup pengelolaan sampah perikanan budidaya kopi wisata danau promosi investasi pendampingan penyelenggaraan pencatatan dan pertanggungjawaban keuangan desa tertinggal'.split(
    ' ',
  );

/** A title as long as a schema allows, of its own for each number: what is alike would pack into nothing. */
export function longTitle(n: number): string {
  let seed = n * 7919 + 12345;
  const word = (): string => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return WORDS[seed % WORDS.length] ?? '';
  };
  const words = Array.from({ length: 9 }, word).join(' ').slice(0, 78).trim();
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} ${n}`;
}
