import { iri, type Node, words } from './context.ts';

const FREQUENCY = 'http://publications.europa.eu/resource/authority/frequency/';

/** Terms of the frequency list that DCAT readers know, by our own words. */
const BY_FREKUENSI: Readonly<Record<string, string>> = {
  harian: 'DAILY',
  mingguan: 'WEEKLY',
  bulanan: 'MONTHLY',
  triwulanan: 'QUARTERLY',
  semesteran: 'ANNUAL_2',
  tahunan: 'ANNUAL',
  lima_tahunan: 'QUINQUENNIAL',
  sewaktu_waktu: 'IRREG',
};

export const frequencyOf = (frekuensi: string | undefined): Node | undefined =>
  frekuensi === undefined ? undefined : iri(FREQUENCY + (BY_FREKUENSI[frekuensi] ?? 'UNKNOWN'));

/** Licences with a known address, by the name that editors write, in capitals without spaces and signs. */
const BY_LISENSI: Readonly<Record<string, string>> = {
  CC010: 'https://creativecommons.org/publicdomain/zero/1.0/',
  CCBY40: 'https://creativecommons.org/licenses/by/4.0/',
  CCBYSA40: 'https://creativecommons.org/licenses/by-sa/4.0/',
  CCBYNC40: 'https://creativecommons.org/licenses/by-nc/4.0/',
  ODBL10: 'https://opendatacommons.org/licenses/odbl/1-0/',
};

/** A licence by its address where it has one, else by its name. */
export function licenceOf(lisensi: string): Node {
  if (/^https?:\/\/\S+$/.test(lisensi)) return iri(lisensi);
  const known = BY_LISENSI[lisensi.toUpperCase().replace(/[^A-Z0-9]/g, '')];
  return known ? iri(known) : { '@type': 'dct:LicenseDocument', 'dct:title': words(lisensi) };
}

export const LANGUAGE = iri('http://publications.europa.eu/resource/authority/language/IND');

/** `2019-2025` or `2025` as a period; other words say nothing to a machine. */
export function periodOf(periode: string | undefined): Node | undefined {
  const years = /^(\d{4})(?:\s*[-–]\s*(\d{4}))?$/.exec(periode ?? '');
  if (!years) return undefined;
  const year = (value: string): Node => ({ '@value': value, '@type': 'xsd:gYear' });
  const [, from = '', to = from] = years;
  return { '@type': 'dct:PeriodOfTime', 'dcat:startDate': year(from), 'dcat:endDate': year(to) };
}
