/** A PDF with these words, a page for each; nothing for an empty text, as a scan has none. */
export const pdfOf = (...pages: string[]): Buffer => pdfWith({ pages });

interface PdfParts {
  pages?: readonly string[];
  /** Entries more: of the catalog, of each page, of the trailer. */
  catalog?: string;
  page?: string;
  trailer?: string;
  /** Objects more, with their numbers from 90 on. */
  objects?: readonly string[];
}

/** A PDF with things in it that are no words of its pages. */
export function pdfWith({
  pages = ['Isi'],
  catalog = '',
  page = '',
  trailer = '',
  objects: more = [],
}: PdfParts): Buffer {
  const contents = pages.map((text) =>
    text ? `BT /F1 12 Tf 50 700 Td (${text}) Tj ET` : '0 0 100 100 re f',
  );
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`).join(' ');
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...contents.flatMap((content, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * index} 0 R ${page} /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ].map((object, index) => ({ number: index + 1, text: `${index + 1} 0 obj\n${object}\nendobj\n` }));
  for (const text of more) objects.push({ number: Number.parseInt(text, 10), text });
  let text = '%PDF-1.4\n';
  const entries = objects.map((object) => {
    const offset = text.length;
    text += object.text;
    return `${object.number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  const size = Math.max(...objects.map(({ number }) => number)) + 1;
  text += `xref\n0 1\n0000000000 65535 f \n${entries.join('')}`;
  text += `trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}
