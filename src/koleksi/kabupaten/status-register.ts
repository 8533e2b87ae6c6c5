/**
 * How far a body has come; only the command `register` changes it.
 *
 * `belum`: no situs reported; `terdaftar`: host and key are known; `terhubung`: LCC reads its feed; `terbatas`:
 * read without a key or through WordPress and RSS; `dihentikan`: the body or its situs is no more.
 */
export const STATUS_REGISTER = ['belum', 'terdaftar', 'terhubung', 'terbatas', 'dihentikan'] as const;

export type StatusRegister = (typeof STATUS_REGISTER)[number];
