import { expect, test } from 'vitest';
import { sampleSitus } from '../../tests/fixtures/sample-situs.ts';
import { agenda } from '../koleksi/agenda/schema.ts';
import { layanan } from '../koleksi/layanan/schema.ts';
import { jsonLdText } from './json-ld.ts';
import type { Item, Page, Situs } from './situs.ts';
import { structuredDataOf } from './structured-data.ts';

const situs = sampleSitus();

const pageOf = (item: Item): Page => ({
  address: item.address,
  kind: 'isian',
  judul: item.judul,
  ringkasan: '',
  trail: [],
  koleksi: item.koleksi,
  item,
});

const base = { id: 'x', slug: 'x', contoh: false, draf: false } as const;
const event = (data: Record<string, unknown>, contoh = false): Item<'agenda'> => ({
  ...base,
  koleksi: 'agenda',
  address: '/agenda/x/',
  path: 'agenda/x.md',
  judul: 'Posyandu',
  contoh,
  data: agenda.parse({ judul: 'Posyandu', ...data }),
});

test('the home page names the office, whose it is and where it works', () => {
  const home = situs.pageAt.get('/');
  expect(home && structuredDataOf(situs, home)).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'GovernmentOrganization',
    name: 'Dinas Contoh Kabupaten Contoh',
    url: 'https://contoh.contohkab.go.id/',
    email: 'contoh@contohkab.go.id',
    parentOrganization: { name: 'Pemerintah Kabupaten Contoh' },
    address: { addressCountry: 'ID', addressRegion: 'Jawa Contoh' },
  });
});

test('an address that is marked as an illustration is not told to search engines', () => {
  const invented: Situs = {
    ...situs,
    identitas: { ...situs.identitas, kontak: { surel: 'palsu@contohkab.go.id' }, contoh: ['kontak'] },
  };
  const home = situs.pageAt.get('/');
  expect(home && JSON.stringify(structuredDataOf(invented, home))).not.toContain('palsu');
});

test('a berita is a NewsArticle with its day, and nothing in it ends the script', () => {
  const [berita] = situs.items.berita;
  const node = berita && structuredDataOf(situs, pageOf(berita));
  expect(node).toMatchObject({ '@type': 'NewsArticle', datePublished: '2026-11-20', inLanguage: 'id' });
  const judul = '</script><script>alert(1)</script> & "kutip"';
  const hostile = berita && structuredDataOf(situs, pageOf({ ...berita, judul }));
  const text = hostile ? jsonLdText(hostile) : '';
  expect(text).not.toMatch(/[<>&]/);
  expect(JSON.parse(text)).toMatchObject({ headline: judul });
});

test('an agenda says when in the zone of the kabupaten, and whether it takes place', () => {
  const node = (data: Record<string, unknown>) => structuredDataOf(situs, pageOf(event(data)));
  expect(node({ mulai: '2026-11-26 08.30', tempat: 'Balai desa' })).toMatchObject({
    '@type': 'Event',
    startDate: '2026-11-26T08:30:00+07:00',
    eventStatus: 'https://schema.org/EventScheduled',
    location: { name: 'Balai desa' },
  });
  expect(node({ mulai: '2026-11-26', status: 'batal' })).toMatchObject({
    startDate: '2026-11-26',
    eventStatus: 'https://schema.org/EventCancelled',
  });
});

test('what is only an illustration is no event', () => {
  expect(structuredDataOf(situs, pageOf(event({ mulai: '2026-11-26' }, true)))).toBeUndefined();
});

test('a layanan says what it costs, nothing included, once that is settled', () => {
  const service = (biaya_tarif: unknown, status?: string): Item<'layanan'> => ({
    ...base,
    koleksi: 'layanan',
    address: '/layanan/x/',
    path: 'layanan/x.md',
    judul: 'Surat sehat',
    data: layanan.parse({ judul: 'Surat sehat', biaya_tarif, status }),
  });
  const offersOf = (biaya: unknown, status: string | undefined = 'ditetapkan') =>
    structuredDataOf(situs, pageOf(service(biaya, status)))?.['offers'];
  expect(offersOf('Gratis')).toMatchObject({ price: 0, priceCurrency: 'IDR' });
  expect(offersOf(25000)).toMatchObject({ price: 25000 });
  expect(
    offersOf([
      { nama: 'Umum', tarif: 10000 },
      { nama: 'Lansia', tarif: 'Gratis' },
    ]),
  ).toMatchObject([
    { price: 10000, name: 'Umum' },
    { price: 0, name: 'Lansia' },
  ]);
  expect(offersOf(undefined)).toBeUndefined();
  expect(offersOf('Gratis', 'draf_konfirmasi')).toBeUndefined();
  expect(offersOf(25000, 'draf_konfirmasi')).toBeUndefined();
  expect(structuredDataOf(situs, pageOf(service(25000)))?.['offers']).toBeUndefined();
});

test('other pages have no structured data', () => {
  const list = situs.pageAt.get('/berita/');
  expect(list && structuredDataOf(situs, list)).toBeUndefined();
});
