import type { Answer } from '../../../fleet/index.ts';
import { SourceFault } from '../../source.ts';
import { jsonIn, textIn } from '../../text-in.ts';
import { ckanDatasets } from './ckan-datasets.ts';
import { feedEntries } from './feed-entries.ts';
import { seenIn, suspicionIn } from './html.ts';
import { type ForeignQuestion, type ForeignRead, foreignQuestion } from './record.ts';
import { wordpressPosts } from './wordpress-posts.ts';

/** @see Answer */
export const answer: Answer = async (question) => {
  const asked = foreignQuestion.parse(question);
  try {
    return read(asked);
  } catch (error) {
    if (!(error instanceof SourceFault)) throw error;
    return { ...NONE, refused: error.message } satisfies ForeignRead;
  }
};

const NONE: ForeignRead = { records: [], elsewhere: 0, suspicions: [] };

function read({ kind, documents, hosts }: ForeignQuestion): ForeignRead {
  const bytes = documents.map((one) => Buffer.from(one, 'base64'));
  if (kind === 'wordpress') return wordpressPosts(bytes.map(jsonIn), hosts);
  if (kind === 'ckan') return ckanDatasets(bytes.map(jsonIn), hosts);
  if (kind === 'rss') return feedEntries(bytes.map(textIn).join(''), hosts);
  const why = bytes.map((one) => suspicionIn('', seenIn(one.toString('utf8')), hosts)).find((one) => one);
  return { ...NONE, suspicions: why ? [`halaman depan: ${why}`] : [] };
}
