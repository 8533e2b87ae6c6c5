import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pdfWith, pdfOf as pdfWithWords } from '../../tests/pdf.ts';
import { insideProblems } from './inside-problems.ts';
import { PdfThread } from './pdf.ts';

/** A page that is drawn from far more than its file holds. */
function drawnFrom(unit: string, bytes: number): Buffer {
  const packed = deflateSync(Buffer.alloc(bytes, unit)).toString('latin1');
  const stream = `5 0 obj\n<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed}\nendstream\nendobj\n`;
  return Buffer.from(
    pdfWith({})
      .toString('latin1')
      .replace(/5 0 obj[\s\S]*?endobj\n/, () => stream),
    'latin1',
  );
}

test('a PDF that takes longer than its time is given up, and the next one is read', async () => {
  const thread = new PdfThread({ seconds: 5 });
  const [slow, next] = await Promise.all([
    thread.read(drawnFrom('q ', 60_000_000)),
    thread.read(pdfWithWords('Halaman awal')),
  ]);
  expect(slow).toEqual({ state: 'slow' });
  expect(next).toMatchObject({ state: 'read', pages: 1, hasText: true });
}, 30_000);

test('that it was given up is told with the limit, and what to do', () => {
  const place = { path: 'dinkes/berkas/peta.pdf' };
  const [problem] = insideProblems(
    { read: 'none', faults: [{ code: 'HEAVY', limit: 'time' }] },
    'pdf',
    place,
  );
  expect([problem?.kode, problem?.tingkat]).toEqual(['DOK-05', 'salah']);
  expect(problem?.pesan).toContain('60 detik');
});

test('that only its first pages were read is told with how many it has', () => {
  const place = { path: 'dinkes/berkas/apbd.pdf' };
  const [problem] = insideProblems({ read: 'part', faults: [{ code: 'LONG', pages: 1_240 }] }, 'pdf', place);
  expect([problem?.kode, problem?.tingkat]).toEqual(['DOK-03', 'salah']);
  expect(problem?.pesan).toContain('1.240 halaman');
});
