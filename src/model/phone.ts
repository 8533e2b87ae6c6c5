/** Telephone numbers: as people read them, and as a machine dials them. */

/**
 * A mobile number in groups of four, `0812-3456-7890`; others as they were written, since no table of area codes is
 * kept. Spaces in it do not break.
 */
export function phoneText(written: string): string {
  const digits = written.replace(/[^\d+]/g, '').replace(/^\+62/, '0');
  if (!/^08\d{7,11}$/.test(digits)) return written.trim().replaceAll(' ', '\u00a0');
  return [digits.slice(0, 4), digits.slice(4, 8), digits.slice(8)].filter(Boolean).join('-');
}

/** `tel:+62738…`; a short number such as 119 stays as it is. */
export function phoneHref(written: string): string {
  const digits = written.replace(/[^\d+]/g, '');
  return `tel:${digits.startsWith('0') ? `+62${digits.slice(1)}` : digits}`;
}

/** Page that starts a WhatsApp talk with a number. */
export const whatsappHref = (written: string): string =>
  `https://wa.me/${phoneHref(written).replace(/\D/g, '')}`;
