import type { Request } from '../../starter/request.ts';

/** What is to be written down about one body; all but the first four are wishes, of which at least one is given. */
export interface RegisterRequest {
  situs: string;
  /** Day from which it holds. */
  tanggal: string;
  /** Letter or record on which it rests. */
  dasar: string | undefined;
  /** Today in the kabupaten. */
  today: string;
  /** A body that is not in the register yet. */
  tambah?: Omit<Request, 'id'> | undefined;
  /** Its host, which is certain now. */
  host?: string | undefined;
  /** Public half of a key that was made elsewhere. */
  kunci?: string | undefined;
  status?: string | undefined;
}

/** States that are written down; `belum` is only where a body begins. */
export const STATUS_WRITTEN = ['terdaftar', 'terhubung', 'terbatas', 'dihentikan'] as const;
export type StatusWritten = (typeof STATUS_WRITTEN)[number];
