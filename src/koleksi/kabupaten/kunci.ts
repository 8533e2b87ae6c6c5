import * as z from 'zod';

/** One public key with which releases of a situs are signed; the private one never stands in a repository. */
export const kunciRegister = z.strictObject({
  id: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .meta({
      label: 'Tanda kunci',
      help: 'Enam belas tanda pertama sidik jari kunci; ditulis oleh perintah kunci.',
      example: '21fe31dfa154a261',
    }),
  x: z
    .string()
    .regex(/^[A-Za-z0-9_-]{43}$/)
    .meta({
      label: 'Kunci publik',
      help: 'Kunci publik Ed25519; ditulis oleh perintah kunci.',
      example: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
    }),
  sejak: z.iso.date().meta({
    label: 'Berlaku sejak',
    help: 'Hari kunci ini dibuat.',
    example: '2026-11-24',
  }),
  sampai: z.iso.date().optional().meta({
    label: 'Berlaku sampai',
    help: 'Hari terakhir kunci ini diterima. Kosongkan selama masih dipakai.',
    example: '2027-11-24',
  }),
});

export type KunciRegister = z.output<typeof kunciRegister>;

/** Keys that are accepted on a day, first and last day included. */
export const kunciOn = (kunci: readonly KunciRegister[] | undefined, day: string): KunciRegister[] =>
  (kunci ?? []).filter(({ sejak, sampai }) => sejak <= day && (sampai === undefined || sampai >= day));
