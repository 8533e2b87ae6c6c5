/** Top level names that sites and services in Indonesia end in; a file of a situs never does. */
const HOST = /^([a-z0-9-]+\.)+(id|com|org|net|info|me|ly|be|gle|co|app|link|page|site)(?=[/:?#]|$)/i;
const MAIL = /^[^\s@/]+@([a-z0-9-]+\.)+[a-z]{2,}(\?\S*)?$/i;
/** Digits as people write a number of a telephone: `(0274) 512345`, `0812-3456-7890`, `+62 812 3456 7890`. */
const PHONE = /^(\+62|\(?0)[\d\s().-]{6,18}$/;

/**
 * The whole address where something was written without its scheme: `www.contoh.go.id`, a mail address, a telephone.
 *
 * @returns `undefined` for what is no such thing
 */
export function addressMeantBy(written: string): string | undefined {
  const plain = decoded(written.trim());
  if (MAIL.test(plain)) return `mailto:${plain}`;
  if (HOST.test(plain)) return `https://${plain}`;
  if (!PHONE.test(plain)) return undefined;
  const digits = plain.replace(/\D/g, '');
  return `tel:${plain.startsWith('+') ? '+' : ''}${digits}`;
}

/** Markdown keeps `%20` for a space in an address. */
function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
