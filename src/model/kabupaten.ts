export type { KabupatenRecords as Kabupaten } from '../read/records.ts';
