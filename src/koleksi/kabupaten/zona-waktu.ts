/** The time zones of Indonesia; none of them has daylight saving. */
export const ZONA_WAKTU = ['Asia/Jakarta', 'Asia/Pontianak', 'Asia/Makassar', 'Asia/Jayapura'] as const;

export type ZonaWaktu = (typeof ZONA_WAKTU)[number];

/** Short name as written behind a time (`09.30 WIB`), and hours ahead of UTC. */
export const zonaWaktuWords: Readonly<Record<ZonaWaktu, { singkatan: string; hoursAhead: number }>> = {
  'Asia/Jakarta': { singkatan: 'WIB', hoursAhead: 7 },
  'Asia/Pontianak': { singkatan: 'WIB', hoursAhead: 7 },
  'Asia/Makassar': { singkatan: 'WITA', hoursAhead: 8 },
  'Asia/Jayapura': { singkatan: 'WIT', hoursAhead: 9 },
};
