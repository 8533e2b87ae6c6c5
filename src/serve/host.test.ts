import { expect, test } from 'vitest';
import { askedOf } from './host.ts';

test.each([
  ['localhost', { kind: 'list' }],
  ['localhost:4321', { kind: 'list' }],
  ['dinkes.localhost:4321', { kind: 'situs', id: 'dinkes' }],
  ['Kec-Hulu.LOCALHOST.', { kind: 'situs', id: 'kec-hulu' }],
])('%s', (host, asked) => {
  expect(askedOf(host)).toEqual(asked);
});

test.each([
  undefined,
  '',
  'localhost.jahat.test',
  'jahatlocalhost',
  'a.b.localhost',
  '..localhost',
  '.localhost',
  '_kabupaten.localhost',
  '-a.localhost',
  '127.0.0.1:4321',
  '[::1]',
  'dinkes.localhost:4321:1',
  'dinkes.localhost/..',
  `${'a'.repeat(64)}.localhost`,
])('of %s nobody is asked', (host) => {
  expect(askedOf(host)).toEqual({ kind: 'stranger' });
});
