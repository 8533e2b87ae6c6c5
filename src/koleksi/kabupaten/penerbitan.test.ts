import { expect, test } from 'vitest';
import { penerbitan } from './penerbitan.ts';

const takes = (address: string): boolean => penerbitan.safeParse({ sasaran: { server: address } }).success;

test.each(['folder:/srv/situs', 'zip:/srv/tangan', 'ssh:situs@server:/srv/situs', 'ssh:server:/srv/situs'])(
  'a place is taken: %s',
  (address) => {
    expect(takes(address)).toBe(true);
  },
);

test.each(['/srv/situs', 'ssh:situs:rahasia@server:/srv/situs', 'ssh:'])(
  'no place, or one with a password in it: %s',
  (address) => {
    expect(takes(address)).toBe(false);
  },
);
