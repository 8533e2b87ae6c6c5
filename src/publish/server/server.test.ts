import fc from 'fast-check';
import { expect, test } from 'vitest';
import { htaccessText } from './apache.ts';
import { locationText, plain, type ServerFacts } from './facts.ts';
import { SERVERS } from './servers.ts';

const facts = (moved: ServerFacts['sites'][number]['moved'] = []): ServerFacts => ({
  folder: '/srv/situs',
  sites: [
    { id: 'dinkes', host: 'dinkes.contoh.test', moved, isClosed: false },
    { id: 'lcc-internal', host: 'ruang.contoh.test', moved: [], isClosed: true },
  ],
  certificate: { chain: '/etc/tls/rantai.pem', key: '/etc/tls/kunci.pem' },
  listen: { addresses: ['[::]', '0.0.0.0'], http: 80, https: 443 },
  logs: '/var/log/situs',
  acme: '/var/lib/acme',
  passwords: '/etc/situs/sandi',
});

const TEXTS = { ...SERVERS, htaccess: ({ sites: [first] }: ServerFacts) => htaccessText(first?.moved ?? []) };

test.each(Object.entries(TEXTS))(
  '%s: the target of an old address can hold nothing but an address',
  (_, text) => {
    const lines = (to: string): number => text(facts([{ from: '/lama/', to }])).split('\n').length;
    const usual = lines('/baru/');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (rest) => {
        const written = locationText(`/${rest.toWellFormed()}`);
        expect(written).toMatch(/^\/[A-Za-z0-9;,/?:@&=+\-_.!~*()#%]*$/);
        expect(lines(`/${rest.toWellFormed()}`)).toBe(usual);
      }),
    );
  },
);

test('a percent sign that already encodes is kept, one that does not is encoded', () => {
  expect(locationText('/a%20b')).toBe('/a%20b');
  expect(locationText('/50%/')).toBe('/50%25/');
});

test.each(['a b', 'a;', 'a{', 'a\nb', '$host', '"', ''])('%j is no word of a configuration', (word) => {
  expect(() => plain(word)).toThrow(RangeError);
  for (const text of Object.values(SERVERS)) {
    expect(() => text({ ...facts(), sites: facts().sites.map((one) => ({ ...one, host: word })) })).toThrow(
      RangeError,
    );
  }
});

test.each(Object.entries(SERVERS))('%s: a usual port stands in no address', (_, text) => {
  expect(text(facts())).not.toMatch(/https:\/\/[^\s"]*:443/);
});
