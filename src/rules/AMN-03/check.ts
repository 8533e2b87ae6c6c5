import { quote } from '../../problems/words.ts';
import { outerAddressesOf } from '../judge/links.ts';
import { each } from '../judge/verdict.ts';
import type { Check } from '../rule.ts';

const SHORTENERS = new Set(
  'bit.ly s.id tinyurl.com t.co goo.gl is.gd cutt.ly rebrand.ly shorturl.at ow.ly adf.ly linktr.ee lynk.id rb.gy tiny.cc v.gd t.ly gg.gg shorturl.asia msha.ke'.split(
    ' ',
  ),
);

export const check: Check = ({ folder }) =>
  each(outerAddressesOf(folder), ({ url, host, where }) =>
    SHORTENERS.has(host.replace(/^www\./, '')) ? { where, subject: quote(url) } : undefined,
  );
