import { bodyWriter } from '../../model/body-html.ts';
import { runsOf } from '../../model/body-runs.ts';
import { readBody } from '../../read/body.ts';

const PATH = 'halaman/contoh.mdx';

/** What `body/Runs` takes, for a body written out. @throws Error where the reader refuses it, which is a defect of ours */
export function runsOfText(text: string) {
  const { body, problems } = readBody(text, 'mdx', { path: PATH, line: 1 });
  if (!body || problems.length > 0) throw new Error(problems.map(({ pesan }) => pesan).join('\n'));
  const writer = bodyWriter(
    { ...body, path: PATH },
    { shift: 1, hrefOf: (written) => written, picture: () => undefined },
  );
  return { runs: runsOf(body.tree.children), writer, path: PATH };
}
