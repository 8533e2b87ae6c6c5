import * as z from 'zod';

/** One file of a dataset; its kind, size and SHA-256 are worked out from its bytes. */
export const berkasData = z.strictObject({
  berkas: z.string().min(1).meta({
    label: 'Berkas data',
    help: 'Letak berkas di folder situs.',
    example: 'dataset/produksi-kopi.csv',
  }),
  nama: z.string().optional().meta({
    label: 'Nama berkas data',
    help: 'Apa isinya, bila berkasnya lebih dari satu.',
    example: 'Menurut kecamatan',
  }),
});
