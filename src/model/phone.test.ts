import { expect, test } from 'vitest';
import { phoneHref, phoneText, whatsappHref } from './phone.ts';

test('a mobile number is grouped, any other stays as it was written', () => {
  expect(phoneText('081234567890')).toBe('0812-3456-7890');
  expect(phoneText('+62 812 3456 789')).toBe('0812-3456-789');
  expect(phoneText('(0274) 512345')).toBe('(0274)\u00a0512345');
  expect(phoneText('119')).toBe('119');
});

test('a machine dials with the code of the country, but not a short number', () => {
  expect(phoneHref('(0274) 512345')).toBe('tel:+62274512345');
  expect(phoneHref('+62 812-3456-7890')).toBe('tel:+6281234567890');
  expect(phoneHref('119')).toBe('tel:119');
  expect(whatsappHref('0812-3456-7890')).toBe('https://wa.me/6281234567890');
});
