/** An e-mail address; those of government are its own, not a person's. */
const EMAIL = /[\p{L}\d._%+-]{1,64}@(?:[\p{L}\d-]{1,63}\.){1,6}\p{L}{2,24}/gu;
const OF_GOVERNMENT = /[@.](?:go|desa|mil)\.id$/i;

/** A mobile number as Indonesians write it. A landline begins with another digit, and is an office's. */
const MOBILE = /(?<![\d.+/-])(?:\+?62[ .-]?|\(?0)8[1-9]\d{0,2}\)?(?:[ .-]?\d{2,5}){2,4}(?![\d/-])/g;

const EMAIL_GONE = '(surel tidak dimuat)';
const MOBILE_GONE = '(nomor tidak dimuat)';

export interface WithoutContact {
  text: string;
  emails: number;
  mobiles: number;
}

/** A text without the e-mail addresses and mobile numbers of persons; where one stood, that is said. */
export function withoutContact(written: string): WithoutContact {
  let [emails, mobiles] = [0, 0];
  const text = written
    .replace(EMAIL, (address) => {
      if (OF_GOVERNMENT.test(address)) return address;
      emails++;
      return EMAIL_GONE;
    })
    .replace(MOBILE, (number) => {
      const digits = number.replace(/\D/g, '').length;
      if (digits < 10 || digits > 14) return number;
      mobiles++;
      return MOBILE_GONE;
    });
  return { text, emails, mobiles };
}

/** Whether a link writes or calls to a person. */
export function isPersonalLink(url: string): boolean {
  if (/^(?:tel|sms):/i.test(url)) return withoutContact(url.replace(/^\w+:/, '')).mobiles > 0;
  if (/^mailto:/i.test(url)) return withoutContact(url.slice('mailto:'.length)).emails > 0;
  return /^https?:\/\/(?:wa\.me|(?:api|web)\.whatsapp\.com|chat\.whatsapp\.com|t\.me)\//i.test(url);
}
