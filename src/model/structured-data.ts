import { zonaWaktuWords } from '../koleksi/kabupaten/zona-waktu.ts';
import { type BiayaTarif, isGratis } from '../koleksi/layanan/biaya-tarif.ts';
import { isContoh } from './contoh.ts';
import type { Json } from './json-ld.ts';
import { isSettled } from './layanan-facts.ts';
import { addressLines } from './office.ts';
import { phoneHref } from './phone.ts';
import type { Item, Page, Situs } from './situs.ts';

type Node = { readonly [key: string]: Json | undefined };

/**
 * What search engines read of a page: the office on its home and contact page, and each berita, agenda and layanan.
 *
 * What is only an illustration (`contoh`) is left out: nobody should meet a made-up event in a list of real ones.
 *
 * @see https://schema.org, types GovernmentOrganization, NewsArticle, Event, GovernmentService
 */
export function structuredDataOf(situs: Situs, page: Page): Node | undefined {
  const node = nodeOf(situs, page);
  return node && { '@context': 'https://schema.org', ...node };
}

function nodeOf(situs: Situs, { kind, item, address }: Page): Node | undefined {
  if (kind === 'beranda' || kind === 'kontak') return organization(situs);
  if (!item || item.contoh || item.draf) return undefined;
  const url = `https://${situs.host}${address}`;
  if (isOf(item, 'berita')) return newsArticle(item, situs, url);
  if (isOf(item, 'agenda')) return event(item, situs, url);
  if (isOf(item, 'layanan')) return governmentService(item, situs, url);
  return undefined;
}

const isOf = <N extends Item['koleksi']>(item: Item, name: N): item is Item<N> => item.koleksi === name;

const homeOf = ({ host }: Pick<Situs, 'host'>): string => `https://${host}/`;

/** The office in short, as others name it. */
const office = (situs: Situs): Node => ({
  '@type': 'GovernmentOrganization',
  '@id': `${homeOf(situs)}#organisasi`,
  name: `${situs.nama} ${situs.kabupaten.identitas.nama}`,
  url: homeOf(situs),
});

function organization(situs: Situs): Node {
  const { identitas, kabupaten, induk } = situs;
  const kontak = isContoh(identitas, 'kontak') ? undefined : identitas.kontak;
  const [telepon] = kontak?.telepon ?? [];
  return {
    ...office(situs),
    alternateName: situs.singkatan,
    logo: `${homeOf(situs)}lambang.svg`,
    image: `https://${situs.host}${situs.sharePicture}`,
    address: postalAddress(situs),
    telephone: telepon && phoneHref(telepon).replace('tel:', ''),
    email: kontak?.surel,
    sameAs: kontak?.media_sosial?.map(({ url }) => url),
    areaServed: areaServed(situs),
    parentOrganization: induk
      ? {
          '@type': 'GovernmentOrganization',
          name: `${induk.nama} ${kabupaten.identitas.nama}`,
          url: homeOf(induk),
        }
      : { '@type': 'GovernmentOrganization', name: `Pemerintah ${kabupaten.identitas.nama}` },
  };
}

const areaServed = ({ kabupaten, kodeWilayah }: Situs): Node => ({
  '@type': 'AdministrativeArea',
  name: kabupaten.identitas.nama,
  ...(kodeWilayah && { identifier: kodeWilayah }),
});

function postalAddress({ identitas, kabupaten, jenis }: Situs): Node {
  const { alamat } = identitas;
  const isReal = !isContoh(identitas, 'alamat');
  const [near] = addressLines({ identitas, kabupaten, jenis }).tempat;
  return {
    '@type': 'PostalAddress',
    streetAddress: isReal ? alamat?.jalan : undefined,
    addressLocality: near ?? kabupaten.identitas.nama,
    addressRegion: kabupaten.identitas.provinsi,
    postalCode: isReal ? alamat?.kode_pos : undefined,
    addressCountry: 'ID',
  };
}

function newsArticle({ judul, ringkasan, data, picture }: Item<'berita'>, situs: Situs, url: string): Node {
  return {
    '@type': 'NewsArticle',
    headline: judul,
    description: ringkasan,
    url,
    mainEntityOfPage: url,
    inLanguage: 'id',
    datePublished: data.tanggal,
    dateModified: data.diperbarui ?? data.tanggal,
    image: `https://${situs.host}${picture?.src ?? situs.sharePicture}`,
    articleSection: data.kategori,
    author: office(situs),
    publisher: office(situs),
  };
}

const STATUS = { terjadwal: 'EventScheduled', ditunda: 'EventPostponed', batal: 'EventCancelled' } as const;

function event({ judul, ringkasan, data, picture }: Item<'agenda'>, situs: Situs, url: string): Node {
  const { hoursAhead } = zonaWaktuWords[situs.kabupaten.identitas.zona_waktu];
  const moment = (kept: string): string =>
    kept.includes('T') ? `${kept}:00+${String(hoursAhead).padStart(2, '0')}:00` : kept;
  return {
    '@type': 'Event',
    name: judul,
    description: ringkasan,
    url,
    startDate: moment(data.mulai),
    endDate: data.selesai && moment(data.selesai),
    eventStatus: `https://schema.org/${STATUS[data.status ?? 'terjadwal']}`,
    image: picture && `https://${situs.host}${picture.src}`,
    location: {
      '@type': 'Place',
      name: data.tempat ?? situs.nama,
      address: data.tempat
        ? {
            '@type': 'PostalAddress',
            addressLocality: situs.kabupaten.identitas.nama,
            addressRegion: situs.kabupaten.identitas.provinsi,
            addressCountry: 'ID',
          }
        : postalAddress(situs),
    },
    organizer: data.penyelenggara
      ? { '@type': 'Organization', name: data.penyelenggara, parentOrganization: office(situs) }
      : office(situs),
  };
}

function governmentService({ judul, ringkasan, data }: Item<'layanan'>, situs: Situs, url: string): Node {
  return {
    '@type': 'GovernmentService',
    name: judul,
    description: ringkasan,
    url,
    serviceType: data.kelompok,
    serviceOutput: data.produk_pelayanan && { '@type': 'Thing', name: data.produk_pelayanan },
    provider: office(situs),
    areaServed: areaServed(situs),
    availableChannel: [
      { '@type': 'ServiceChannel', serviceLocation: { '@type': 'Place', name: data.unit ?? situs.nama } },
      ...(data.tautan_daring ? [{ '@type': 'ServiceChannel', serviceUrl: data.tautan_daring }] : []),
    ],
    // A price that is not settled is no offer: a search engine would tell it as a fact.
    offers: data.biaya_tarif === undefined || !isSettled(data) ? undefined : offers(data.biaya_tarif),
  };
}

function offers(biaya: BiayaTarif): Json {
  const offer = (price: number, name?: string): Node => ({
    '@type': 'Offer',
    price,
    priceCurrency: 'IDR',
    name,
  });
  if (isGratis(biaya)) return offer(0);
  if (typeof biaya === 'number') return offer(biaya);
  if (typeof biaya === 'string') return offer(0);
  return biaya.map(({ nama, tarif }) => offer(tarif === 'Gratis' ? 0 : tarif, nama));
}
