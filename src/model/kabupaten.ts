export type { KabupatenRecords as Kabupaten } from '../koleksi/records.ts';
