import { expect, test } from 'vitest';
import { withValues } from './register-values.ts';

const REGISTER = `# Daftar situs
situs:
  - id: dinkes
    nama: Dinas Kesehatan # nama resmi
    pendahulu: [lama]

  # Dipecah tahun depan
  - id: pmds
    catatan: >
      Dua baris
      catatan.

  - { id: kel-sari, induk: dinkes }
`;

test('new values stand at the end of their row, and nothing else is touched', () => {
  const changed = withValues(REGISTER, 'pmds', { penerus: ['dinsos', 'dinpmd'], aktif_sampai: '2026-12-31' });
  expect(changed).toBe(
    REGISTER.replace(
      '      catatan.\n',
      '      catatan.\n    penerus: [dinsos, dinpmd]\n    aktif_sampai: 2026-12-31\n',
    ),
  );
});

test('a value that is there is replaced in its place', () => {
  expect(withValues(REGISTER, 'dinkes', { pendahulu: ['lama', 'pmds'] })).toBe(
    REGISTER.replace('[lama]', '[lama, pmds]'),
  );
});

test('a row in braces stays a row in braces', () => {
  expect(withValues(REGISTER, 'kel-sari', { induk: 'dinsos', pendahulu: ['kel'] })).toContain(
    '- { id: kel-sari, induk: dinsos, pendahulu: [kel] }\n',
  );
});

const PROPOSED = `situs:
  - id: dinkes
    host: dinkes.contohkab.go.id
    host_bukti: asumsi # usulan
    status: belum # lihat surat
    bukti: asumsi
  - { id: dinsos, host_bukti: asumsi, status: belum }
  - {"id":"kel","status":"belum","host_bukti":"asumsi"}
`;

test('a key goes with its line, and one that says more of another stands behind it', () => {
  const changed = withValues(PROPOSED, 'dinkes', {
    host_bukti: undefined,
    status: 'terdaftar',
    status_sejak: '2026-11-20',
  });
  expect(changed).toBe(
    PROPOSED.replace('    host_bukti: asumsi # usulan\n', '').replace(
      'status: belum # lihat surat\n',
      'status: terdaftar # lihat surat\n    status_sejak: 2026-11-20\n',
    ),
  );
});

test('a row in braces loses the pair and one comma', () => {
  expect(withValues(PROPOSED, 'dinsos', { host_bukti: undefined })).toContain(
    '- { id: dinsos, status: belum }\n',
  );
  expect(withValues(PROPOSED, 'kel', { host_bukti: undefined })).toContain('{"id":"kel","status":"belum"}\n');
});

test('line ends of Windows stay line ends of Windows', () => {
  const changed = withValues(REGISTER.replaceAll('\n', '\r\n'), 'dinkes', { aktif_sampai: '2026-12-31' });
  expect(changed).toContain('\r\n    aktif_sampai: 2026-12-31\r\n');
  expect(changed?.replaceAll('\r\n', '')).not.toContain('\n');
});

test.each([
  ['no such row', REGISTER, 'dinsos'],
  ['broken YAML', 'situs:\n  - id: "dinkes\n', 'dinkes'],
  ['no list', 'situs: {}\n', 'dinkes'],
])('%s is left alone', (_, text, id) => {
  expect(withValues(text, id, { aktif_sampai: '2026-12-31' })).toBeUndefined();
});
