import type { Heading } from 'mdast';
import type { Body } from '../../koleksi/records.ts';
import { quote } from '../../problems/words.ts';
import { plainTextOf } from '../../text/plain-text.ts';
import { nodePlace } from '../facts/links.ts';
import { nodesIn } from '../facts/tree-nodes.ts';
import { placeIn } from '../folder.ts';
import { SEMUA } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnEach } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'A11Y-04',
  judul: 'Judul bagian berurutan',
  tingkat: 'anjuran',
  sifat: 'larangan',
  syarat: 'Tingkat judul bagian tidak melompat, misalnya dari `##` langsung ke `####`.',
  cara_memeriksa: 'Membaca judul bagian tiap halaman yang memuatnya.',
  dasar_hukum: ['UU 8/2016 pasal 123', 'WCAG 2.2 butir 1.3.1'],
  temuan: (judul) => `Judul bagian ${judul} melompati satu tingkat.`,
  perbaikan: 'Kurangi tanda `#` di depannya, sehingga hanya satu lebih banyak daripada judul di atasnya.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};

const check: Check = ({ folder }) => {
  const bodies = folder.isian.flatMap(({ body }) => (body && body.headings.length > 1 ? [body] : []));
  return verdictOnEach(bodies, (body) => {
    const jump = jumpIn(body);
    return jump && { where: placeIn(folder, body.path, nodePlace(jump)), subject: quote(plainTextOf(jump)) };
  });
};

/** The first heading more than one level below the one before it. */
function jumpIn({ tree }: Body): Heading | undefined {
  let above: number | undefined;
  for (const node of nodesIn(tree)) {
    if (node.type !== 'heading') continue;
    if (above !== undefined && node.depth > above + 1) return node;
    above = node.depth;
  }
  return undefined;
}

export const A11Y_04: ContentRule = { record, check };
