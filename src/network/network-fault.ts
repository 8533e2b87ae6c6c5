/**
 * Why another host gave no document:
 * - `nama`: its name leads nowhere
 * - `alamat`: it leads to an address that is not asked
 * - `menolak`, `terputus`, `lambat`: refused, cut, too slow
 * - `tls`: its certificate does not stand
 * - `alih`: it sends on too often, or to another host
 * - `besar`: more bytes than are taken, as sent or unpacked
 * - `rusak`: packed in no way that can be undone
 * - `tunda`: it asks to come back later than we wait
 */
export type FaultKind =
  | 'nama'
  | 'alamat'
  | 'menolak'
  | 'terputus'
  | 'lambat'
  | 'tls'
  | 'alih'
  | 'besar'
  | 'rusak'
  | 'tunda';

/** A document that could not be had from another host. `message`: why, in words for people. */
export class NetworkFault extends Error {
  override name = 'NetworkFault';
  readonly kind: FaultKind;

  constructor(kind: FaultKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}

/** Another try may go better. */
export const isPassing = ({ kind }: NetworkFault): boolean =>
  kind === 'terputus' || kind === 'lambat' || kind === 'menolak';
