import * as addresses from './addresses.ts';
import * as betweenFields from './between-fields.ts';
import * as boundaries from './boundaries.ts';
import * as budget from './budget.ts';
import * as documents from './documents.ts';
import * as fields from './fields.ts';
import * as files from './files.ts';
import * as harvest from './harvest.ts';
import * as intake from './intake.ts';
import * as links from './links.ts';
import * as machine from './machine.ts';
import * as mdx from './mdx.ts';
import * as pictures from './pictures.ts';
import * as publishing from './publishing.ts';
import * as redirects from './redirects.ts';
import * as register from './register.ts';
import * as room from './room.ts';
import * as sheets from './sheets.ts';
import * as starter from './starter.ts';
import * as succession from './succession.ts';
import * as tables from './tables.ts';
import * as written from './written.ts';
import * as yaml from './yaml.ts';

/** Every kind of problem there is: for the handbook and for the test that no kode is used twice. */
export const catalogue = [
  yaml,
  written,
  fields,
  betweenFields,
  pictures,
  mdx,
  links,
  files,
  documents,
  tables,
  sheets,
  redirects,
  register,
  boundaries,
  starter,
  succession,
  addresses,
  machine,
  harvest,
  publishing,
  intake,
  budget,
  room,
].flatMap((topic) => Object.values(topic).map(({ kode, tingkat, judul }) => ({ kode, tingkat, judul })));
