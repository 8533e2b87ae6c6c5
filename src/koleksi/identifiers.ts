import * as z from 'zod';

/**
 * Id of a situs: name of its folder in content and dist, and one label of a host name.
 *
 * Never begins with `lcc`, which is the board's; never a device name, which Windows cannot make a folder of.
 */
export const situsId = z
  .string()
  .regex(/^(?!lcc)(?!(con|prn|aux|nul|com\d|lpt\d)$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .max(63);

/** Host name in lower case, without scheme or port. */
export const hostName = z
  .string()
  .regex(/^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/)
  .max(253);

/** Region code of Kemendagri with its dots: kabupaten, kecamatan, or desa and kelurahan. */
export const kodeWilayah = z.string().regex(/^\d{2}\.\d{2}(\.\d{2}(\.[123]\d{3})?)?$/);

/** Bidang urusan as numbered by Permendagri 90/2019: `2.16`. */
export const kodeUrusan = z.string().regex(/^[1-9]\.\d{2}$/);

/** Three bidang urusan (`0.00` where unused), number of the SKPD, number of the unit. */
export const kodeSkpd = z.string().regex(/^\d\.\d{2}(\.\d\.\d{2}){2}\.\d{2}\.\d{4}$/);

export const kodePos = z.string().regex(/^\d{5}$/);

/** An address on the web, written in full. */
export const webAddress = z.url({ protocol: /^https?$/ });
