import type { Item } from '../../model/situs.ts';
import { each } from '../judge/verdict.ts';
import { wordsOf } from '../judge/words.ts';
import type { Check } from '../rule.ts';

const ENGLISH = /\b(the|and|of|for|with|this|that|are|was|from|by|is|have|has|will|you|your|our)\b/gi;
const INDONESIAN =
  /\b(dan|yang|di|untuk|dengan|ini|itu|dari|pada|ke|oleh|adalah|tidak|akan|dalam|atau|kepada|anda|kami)\b/gi;

export const check: Check = ({ situs: { items }, placeOf }, { parameter }) => {
  const texts: Item[] = [...items.berita, ...items.pengumuman, ...items.layanan, ...items.halaman];
  const long = texts.filter((item) => wordsOf(item).split(/\s+/).length >= parameter('kata'));
  return each(long, (item) => {
    const words = wordsOf(item);
    const english = words.match(ENGLISH)?.length ?? 0;
    const isForeign = english > (words.match(INDONESIAN)?.length ?? 0);
    return isForeign ? { where: placeOf(item), subject: item.judul } : undefined;
  });
};
