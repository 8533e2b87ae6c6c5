import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../tests/temporary-folder.ts';
import { signIntegritas, verifyIntegritas } from '../../feed/signature.ts';
import { newPair } from './new-pair.ts';
import { withKey } from './register-text.ts';
import { storePrivate } from './store-private.ts';

const REGISTER = `# Daftar situs
situs:
  - id: dinkes
    nama: Dinas Kesehatan # nama resmi
    urusan: ["1.02"]

  # Kecamatan
  - id: kec-contoh
    nama: Kecamatan Contoh
`;

const key = (id: string) => ({ id: id.repeat(16), x: id.repeat(43) });
const first = { situs: 'dinkes', key: key('a'), sejak: '2026-11-24', sampai: '2026-12-23' };
const second = { situs: 'dinkes', key: key('b'), sejak: '2027-11-24', sampai: '2027-12-23' };

test('the first key of a situs is added to its row, and nothing else is touched', () => {
  expect(withKey(REGISTER, first)).toBe(
    REGISTER.replace(
      `    urusan: ["1.02"]\n`,
      `    urusan: ["1.02"]\n    kunci:\n      - id: ${'a'.repeat(16)}\n        x: ${'a'.repeat(43)}\n        sejak: 2026-11-24\n`,
    ),
  );
});

test('a new key stands beside the old one, which ends after the days of grace', () => {
  const rotated = withKey(withKey(REGISTER, first) ?? '', second) ?? '';
  expect(rotated).toContain(`sejak: 2026-11-24\n        sampai: 2027-12-23\n      - id: ${'b'.repeat(16)}`);
});

test('a key that had ended earlier keeps its end', () => {
  const leaked = { ...second, sampai: '2026-12-01' };
  const rotated = withKey(withKey(withKey(REGISTER, first) ?? '', leaked) ?? '', {
    ...second,
    key: key('c'),
  });
  expect(rotated).toContain('sampai: 2026-12-01\n');
});

test('a register from Windows keeps its line ends', () => {
  const text = withKey(REGISTER.replaceAll('\n', '\r\n'), first);
  expect(text?.replaceAll('\r\n', '')).not.toContain('\n');
});

test('a row that is missing, or a text that would be tidied up, is left alone', () => {
  expect(withKey(REGISTER, { ...first, situs: 'dikbud' })).toBeUndefined();
  expect(withKey(REGISTER.replace('["1.02"]', '[ "1.02" ]'), first)).toBeUndefined();
});

test('a private key is written for its owner alone, never over another, and signs', () => {
  using folder = temporaryFolder('kunci-');
  const { pem, x, id } = newPair();
  const file = storePrivate(path.join(folder.path, 'baru'), `dinkes-${id}`, pem);
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(() => storePrivate(path.dirname(file), `dinkes-${id}`, pem)).toThrow('EEXIST');
  expect(readdirSync(path.dirname(file))).toEqual([`dinkes-${id}.pem`]);

  const release = { host: 'dinkes.contohkab.go.id', situs: 'dinkes', rilis: '1', urutan: 1 };
  const text = signIntegritas(
    '{}',
    { ...release, waktu: '2026-11-24T00:00:00Z' },
    readFileSync(file, 'utf8'),
  );
  const verdict = verifyIntegritas(
    { list: '{}', signature: JSON.parse(text) },
    { ...release, keys: [{ x }] },
  );
  expect(verdict.valid).toBe(true);
});
