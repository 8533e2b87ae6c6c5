import { expect, test } from 'vitest';
import { noticeOf, type Outcome, type Told, toldIn } from './notice.ts';

const AROUND = { waktu: '30 November 2026 pukul 02.15', nama: 'Kabupaten Contoh' };
const WELL: Outcome = { keptBack: [], sound: 52 };
const BROKEN: Outcome = { keptBack: [{ id: 'dinkes', kode: ['TGL-01'] }], sound: 51 };

/** What was told after each of several nights. */
function nights(...outcomes: Outcome[]): (string | undefined)[] {
  let told: Told = null;
  return outcomes.map((outcome) => {
    const notice = noticeOf(outcome, toldIn(JSON.stringify(told)), AROUND);
    told = notice.told;
    return notice.text;
  });
}

test('a failure is told once, however often it comes, and that it is over is told once', () => {
  const [first, second, third, well, quiet] = nights(BROKEN, BROKEN, BROKEN, WELL, WELL);
  expect(first).toContain('- dinkes: TGL-01');
  expect(first).toContain('51 situs sudah seperti isinya');
  expect([second, third]).toEqual([undefined, undefined]);
  expect(well).toContain('sudah pulih');
  expect(quiet).toBeUndefined();
});

test('another failure is another message', () => {
  const other: Outcome = { keptBack: [{ id: 'dinkes', kode: ['PDP-03'] }], sound: 51 };
  const halted: Outcome = { keptBack: [], sound: 0, halted: 'diska penuh' };
  const said = nights(BROKEN, other, halted, halted);
  expect(said.map((text) => text !== undefined)).toEqual([true, true, true, false]);
  expect(said[2]).toContain('diska penuh');
});

test.each(['', '{', '{"sejak":1}', '[]'])('what cannot be read was never told: %j', (text) => {
  expect(toldIn(text)).toBeNull();
});
