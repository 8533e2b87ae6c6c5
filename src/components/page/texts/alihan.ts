/** The page at an address that has moved. */
export const texts = {
  diganti: 'Alamat yang Anda buka sudah diganti. Bila peramban tidak berpindah sendiri, bukalah tautan ini:',
} as const;
