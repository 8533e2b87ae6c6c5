import type { BarisRegister } from '../../koleksi/kabupaten/register.ts';
import { type Source, SourceFault } from '../source.ts';
import { jsonIn } from '../text-in.ts';
import { ckanAnswer } from './foreign/ckan-datasets.ts';
import { type Around, foreignSource, JSON_TYPES, validatorsOf } from './foreign/foreign-source.ts';

const ROWS = 100;
/** A portal of a kabupaten has hundreds of datasets. */
const PAGES = 50;

/** Datasets of a Satu Data portal: those of the organisation that the register names, else all of them. */
export const ckanSource = (row: BarisRegister, alamat: string, around: Around): Source =>
  foreignSource(row, alamat, around, {
    ...{ jenis: 'ckan', kind: 'ckan', koleksi: ['dataset'] },
    async look(ask, known) {
      const own = row.ckan_org ? `&fq=organization:${encodeURIComponent(row.ckan_org)}` : '';
      const documents: Uint8Array[] = [];
      for (let page = 0, pages = 1; page < pages; page++) {
        const url = `/api/3/action/package_search?rows=${ROWS}&start=${page * ROWS}&sort=name+asc${own}`;
        const { status, bytes } = await ask(url, { types: JSON_TYPES });
        if (status === 404 && page === 0) return undefined;
        const answer = ckanAnswer.safeParse(jsonIn(bytes));
        if (status !== 200 || !answer.success) throw new SourceFault('jawabannya bukan daftar dataset CKAN');
        documents.push(bytes);
        pages = Math.ceil(answer.data.result.count / ROWS);
        if (pages > PAGES)
          throw new SourceFault('datasetnya lebih banyak daripada yang dibaca', { keadaan: 'terlalu_besar' });
      }
      const validators = validatorsOf(documents);
      return known?.etag === validators.etag ? 'same' : { validators, documents: async () => documents };
    },
  });
