import type { Penerbitan } from '../koleksi/kabupaten/penerbitan.ts';
import type { Kabupaten } from '../model/kabupaten.ts';

/** Names by which browsers know the writing room, and the end of the names at which drafts are looked at. */
export interface RoomHosts {
  room: string;
  /** `dinkes.` stands before it. */
  preview: string;
}

export function roomHosts(
  { identitas: { domain } }: Pick<Kabupaten, 'identitas'>,
  { ruang }: Pick<Penerbitan, 'ruang'>,
): RoomHosts {
  return { room: ruang?.host ?? `tulis.${domain}`, preview: ruang?.pratinjau ?? `lihat.${domain}` };
}
