import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { smallItem, smallSitus } from '../../tests/feed/small-situs.ts';
import { agendaIcsOf } from './agenda-ics.ts';

const ics = (...written: Record<string, unknown>[]): string =>
  agendaIcsOf(
    smallSitus({
      items: {
        ...smallSitus().items,
        agenda: written.map((one, n) => smallItem('agenda', `rapat-${n}`, { judul: 'Rapat', ...one })),
      },
    }),
  );

const eventsIn = (text: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

test('a time is read as the time of the kabupaten, on a machine of any zone', () => {
  const [event] = eventsIn(ics({ mulai: '2026-11-26 08.30', selesai: '2026-11-26 11.00' }));
  expect(event?.startDate.toJSDate().toISOString()).toBe('2026-11-26T01:30:00.000Z');
  expect(event?.endDate.toJSDate().toISOString()).toBe('2026-11-26T04:00:00.000Z');
});

test('a day without a time is a whole day, and a range ends with its last day', () => {
  const text = ics({ mulai: '2026-11-26' }, { mulai: '2026-12-30', selesai: '2027-01-02' });
  expect(text).toContain('DTSTART;VALUE=DATE:20261126\r\nDTEND;VALUE=DATE:20261127');
  expect(text).toContain('DTSTART;VALUE=DATE:20261230\r\nDTEND;VALUE=DATE:20270103');
});

test('a time that ends on a day ends with that day, and one without an end has none', () => {
  const text = ics({ mulai: '2026-11-26 08.30', selesai: '2026-11-27' }, { mulai: '2026-11-28 09.00' });
  expect(text).toContain('DTEND;TZID=Asia/Jakarta:20261128T000000');
  expect(text.match(/DTEND/g)).toHaveLength(1);
});

test('"sepanjang hari" hides the hours', () => {
  const text = ics({ mulai: '2026-11-26 08.30', selesai: '2026-11-26 11.00', sepanjang_hari: 'ya' });
  expect(text).toContain('DTSTART;VALUE=DATE:20261126\r\nDTEND;VALUE=DATE:20261127');
});

test('an event keeps its identity, and is stamped with the day it was changed and no clock', () => {
  const text = ics({ id: 'agd-1', mulai: '2026-11-26', diperbarui: '2026-11-20' });
  expect(text).toContain('UID:agenda-agd-1@dinkes.contohkab.go.id\r\n');
  expect(text).toContain('DTSTAMP:20261119T170000Z\r\n');
});

test('a cancelled event stays in the calendar and says so', () => {
  expect(ics({ mulai: '2026-11-26', status: 'batal' })).toContain('STATUS:CANCELLED');
});

test('awkward words come out as they went in, in lines that every reader takes', () => {
  const judul = 'Rapat; "umum", \\ baris 👩🏽‍🌾 '.repeat(4).trim();
  const text = ics({ judul, mulai: '2026-11-26', tempat: 'Aula\u0000, lantai 2', ringkasan: 'Satu.\nDua.' });
  const [event] = eventsIn(text);
  expect(event?.summary).toBe(judul);
  expect(event?.location).toBe('Aula, lantai 2');
  expect(event?.description).toBe('Satu.\nDua.');
  const lines = text.split('\r\n');
  expect(lines.join('').includes('\n')).toBe(false);
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
});

test('every zone of the file is described in the file', () => {
  const text = ics({ mulai: '2026-11-26 08.30' });
  expect(text.match(/TZID:Asia\/Jakarta/g)).toHaveLength(1);
  expect(text).toContain('TZOFFSETTO:+0700');
});

test('a calendar without an event is still a calendar', () => {
  const calendar = new ICAL.Component(ICAL.parse(ics()));
  expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone']);
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
});
