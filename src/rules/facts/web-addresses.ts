/** An address on the web, as written anywhere in a text. */
const WEB_ADDRESS = /\bhttps?:\/\/[^\s<>"'`|;]+/gi;

/** What surely belongs to it: behind a comma or a bracket another cell or another word may begin. */
const SURE_ADDRESS = /\bhttps?:\/\/[^\s<>"'`|;,()[\]]+/gi;

/** The text with every address of the web blanked, character for character: digits in it are nobody's number. */
export const withoutAddresses = (text: string): string =>
  text.includes('://') ? text.replace(SURE_ADDRESS, (address) => ' '.repeat(address.length)) : text;

export interface WrittenAddress {
  url: string;
  host: string;
  offset: number;
}

/** Addresses of the web in a text; what closes a sentence or a bracket is no part of them. */
export const addressesIn = (text: string): WrittenAddress[] =>
  text.includes('://')
    ? [...text.matchAll(WEB_ADDRESS)].map(({ index, 0: written }) => {
        const url = written.replace(/[).,:!?*\]}]+$/, '');
        const host = /^https?:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(url)?.[1] ?? '';
        return { url, host: host.toLowerCase(), offset: index };
      })
    : [];
