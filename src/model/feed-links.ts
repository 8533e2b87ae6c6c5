/** Documents for machines that have an address for ever, with what each is good for. */
const KNOWN = [
  {
    address: '/lcc.json',
    words: 'Daftar isi umpan: identitas kantor dan alamat setiap bagian data, dalam JSON.',
  },
  { address: '/feed.json', words: 'Kabar terbaru untuk pembaca umpan, dalam JSON Feed.' },
  { address: '/rss.xml', words: 'Kabar terbaru untuk pembaca umpan, dalam RSS.' },
  { address: '/agenda.ics', words: 'Agenda untuk dimasukkan ke kalender, dalam iCalendar.' },
  { address: '/dcat.jsonld', words: 'Daftar dataset untuk portal data, dalam DCAT.' },
  { address: '/peta.geojson', words: 'Titik dan wilayah kegiatan untuk aplikasi peta, dalam GeoJSON.' },
] as const;

/** Those of the known documents that a situs has. */
export const feedLinks = (addresses: readonly string[]) =>
  KNOWN.filter(({ address }) => addresses.includes(address));
