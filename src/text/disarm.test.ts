import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BRACE, disarm, OFF, rearm } from './disarm.ts';

test('no brace opens anything, an escaped one stays a brace', () => {
  expect(disarm('a {b} \\{c\\}')).toBe(`a ${BRACE}b} \\{c\\}`);
});

test('no line begins with a command, in prose neither', () => {
  expect(rearm(disarm('import x\nexport y\nimportir\n import'))).toBe(
    'import x\nexport y\nimportir\n import',
  );
  expect(disarm('import x\nexport y\nimportir\n import')).not.toMatch(/^(im|ex)port\b/m);
  expect(disarm('importir')).toBe('importir');
});

test('a remark stays, and holds no brace', () => {
  expect(disarm('{/* {a} */}')).toBe(`{/* ${OFF}a${OFF} */}`);
  expect(disarm('{/* a */ b}')).toBe(`${BRACE}/* a */ b}`);
  expect(disarm('{/*')).toBe(`${BRACE}/*`);
});

const text = fc.string({
  unit: fc.constantFrom('{', '}', '\\', '/*', '*/', '\n', 'import ', 'export ', 'a', '"', '<', '`'),
});

test('the length stays, so that every place stays', () => {
  fc.assert(fc.property(text, (written) => disarm(written).length === written.length));
});

test('outside of remarks every character comes back', () => {
  fc.assert(
    fc.property(text, (written) => {
      fc.pre(!written.includes('{/*'));
      return rearm(disarm(written)) === written;
    }),
  );
});

test('what is left of code is nothing but remarks without a brace', () => {
  fc.assert(
    fc.property(text, (written) => {
      const opened = disarm(written)
        .replace(/\\[\s\S]/g, '')
        .split('{')
        .slice(1);
      return opened.every((rest) => /^\/\*[^{}]*\*\/\}/.test(rest));
    }),
  );
});
