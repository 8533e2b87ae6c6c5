import { createHash, generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { keyIdOf, publicKeyOf, signIntegritas, type Verdict, verifyIntegritas } from './signature.ts';

// Test key 1 of RFC 8032 section 7.1: secret and public half.
const RFC_SECRET = '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60';
const RFC_PUBLIC = 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a';

const PKCS8_HEAD = '302e020100300506032b657004220420';
const pem = `-----BEGIN PRIVATE KEY-----\n${Buffer.from(PKCS8_HEAD + RFC_SECRET, 'hex').toString('base64')}\n-----END PRIVATE KEY-----\n`;
const key = publicKeyOf(pem);

const LIST = '{"versi":"1.0","situs":"dinkes","berkas":[]}';
const release = {
  ...{ host: 'dinkes.contohkab.go.id', situs: 'dinkes', rilis: '2026-11-24-1', urutan: 7 },
  waktu: '2026-11-24T09:30:00+07:00',
};
const expected = { situs: 'dinkes', host: 'dinkes.contohkab.go.id', keys: [key] };
const signed = JSON.parse(signIntegritas(LIST, release, pem));

const refusalOf = (verdict: Verdict): string => (verdict.valid ? 'diterima' : verdict.refusal);

test('the key of RFC 8032 has the public half and the id that anyone can work out', () => {
  expect(Buffer.from(key.x, 'base64url').toString('hex')).toBe(RFC_PUBLIC);
  const id = createHash('sha256').update(Buffer.from(RFC_PUBLIC, 'hex')).digest('hex').slice(0, 16);
  expect(keyIdOf(key)).toBe(id);
  expect(signed.kunci).toBe(id);
});

test('what was signed is accepted, byte for byte the same each time', () => {
  expect(verifyIntegritas({ list: LIST, signature: signed }, expected)).toEqual({
    valid: true,
    statement: { ...release, sha256: createHash('sha256').update(LIST).digest('hex') },
  });
  expect(JSON.parse(signIntegritas(LIST, release, pem))).toEqual(signed);
});

test('keys of a later 1.x in the document change nothing', () => {
  const later = { ...signed, versi: '1.4', algoritma_cadangan: 'x' };
  expect(verifyIntegritas({ list: LIST, signature: later }, expected).valid).toBe(true);
});

describe('refused is', () => {
  test('a list that was changed by one byte', () => {
    const verdict = verifyIntegritas({ list: `${LIST} `, signature: signed }, expected);
    expect(refusalOf(verdict)).toBe('daftar_berubah');
  });

  test.each(['rilis', 'urutan', 'waktu', 'sha256'])('a statement whose %s was changed', (field) => {
    const value = { rilis: 'lain', urutan: 8, waktu: '2026-11-25T09:30:00+07:00', sha256: '0'.repeat(64) };
    const changed = { ...signed, [field]: Reflect.get(value, field) };
    expect(refusalOf(verifyIntegritas({ list: LIST, signature: changed }, expected))).toBe(
      'tanda_tangan_salah',
    );
  });

  test('a list of another situs, or for another host', () => {
    const claim = { list: LIST, signature: signed };
    expect(refusalOf(verifyIntegritas(claim, { ...expected, situs: 'dikbud' }))).toBe('situs_lain');
    expect(refusalOf(verifyIntegritas(claim, { ...expected, host: 'lain.contohkab.go.id' }))).toBe(
      'situs_lain',
    );
  });

  test('an old release that is played again', () => {
    const last = { urutan: 8, sha256: 'f'.repeat(64) };
    expect(refusalOf(verifyIntegritas({ list: LIST, signature: signed }, { ...expected, last }))).toBe(
      'urutan_mundur',
    );
  });

  test('a second list under the number of one that is known', () => {
    const last = { urutan: 7, sha256: 'f'.repeat(64) };
    expect(refusalOf(verifyIntegritas({ list: LIST, signature: signed }, { ...expected, last }))).toBe(
      'urutan_mundur',
    );
  });

  test('a key that the register does not hold', () => {
    const other = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
    const signature = JSON.parse(signIntegritas(LIST, release, String(other)));
    expect(refusalOf(verifyIntegritas({ list: LIST, signature }, expected))).toBe('kunci_tidak_dikenal');
  });

  test('another key that takes the id of ours', () => {
    const other = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
    const signature = { ...JSON.parse(signIntegritas(LIST, release, String(other))), kunci: signed.kunci };
    expect(refusalOf(verifyIntegritas({ list: LIST, signature }, expected))).toBe('tanda_tangan_salah');
  });

  test.each([undefined, 'teks', {}, { ...signed, tanda_tangan: '' }])(
    'no signature at all: %j',
    (signature) => {
      expect(refusalOf(verifyIntegritas({ list: LIST, signature }, expected))).toBe('bentuk_salah');
    },
  );
});

test('the same release may be seen again', () => {
  const last = { urutan: 7, sha256: signed.sha256 };
  expect(verifyIntegritas({ list: LIST, signature: signed }, { ...expected, last }).valid).toBe(true);
});

test('another kind of key is refused before anything is signed with it', () => {
  const rsa = generateKeyPairSync('x25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
  expect(() => signIntegritas(LIST, release, String(rsa))).toThrow('not a private Ed25519 key');
});
