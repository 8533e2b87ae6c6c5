import { quote } from '../../problems/words.ts';
import { bodyLinksOf, isHostOf } from '../judge/links.ts';
import { whole } from '../judge/verdict.ts';
import type { HoldingRule } from '../rule.ts';

export const check: HoldingRule['check'] = ({ folder }) =>
  whole(
    folder,
    bodyLinksOf(folder).flatMap(({ url, text, where }) => {
      const host = hostIn(url);
      if (host === undefined) return [];
      const detail = faultOf(text.trim(), host);
      return detail === undefined ? [] : [{ where, subject: quote(url), detail }];
    }),
  );

function faultOf(text: string, host: string): string | undefined {
  if (!/[\p{L}\p{N}]{2}/u.test(text)) return 'hampir tidak terlihat';
  const shown = hostIn(text) ?? /^((?:[a-z0-9-]+\.)+[a-z]{2,})(?:\/\S*)?$/i.exec(text)?.[1]?.toLowerCase();
  if (shown === undefined || isHostOf(host, bare(shown)) || isHostOf(shown, bare(host))) return undefined;
  return `ditulis seolah-olah ke ${quote(shown)}`;
}

const hostIn = (url: string): string | undefined =>
  /^https?:\/\/(?:[^/@\s]*@)?([^/:?#\s]+)/i.exec(url)?.[1]?.toLowerCase();

const bare = (host: string): string => host.replace(/^www\./, '');
