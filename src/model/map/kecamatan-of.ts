/** Code of the kecamatan that a region is or lies in; a kabupaten's own code stays. */
export const kecamatanOf = (kode: string): string => kode.split('.').slice(0, 3).join('.');
