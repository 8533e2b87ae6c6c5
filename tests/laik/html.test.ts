import { readFileSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { ourSites, pagesIn } from '../../scripts/browser/sites.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
    rules: {
      // All scripts and style sheets are the situs's own, named by their content.
      'require-sri': 'off',
      // A title is as long as the name of the service or news it has; the layout shortens what it adds.
      'long-title': 'off',
      // A row of a programme is linked to by its code, `#1.02.02`: a contract of the feed, and HTML allows it.
      'valid-id': ['error', { relaxed: true }],
      // Content may end in a space; nobody sees it.
      'no-trailing-whitespace': 'off',
    },
  }),
);

test('no page of any situs has a fault of HTML', async () => {
  const { keluaran, ids } = await ourSites();
  const faults: string[] = [];
  let pages = 0;
  for (const situs of ids) {
    for (const { address, file } of pagesIn(path.join(keluaran, situs))) {
      const report = validator.validateStringSync(readFileSync(path.join(keluaran, situs, file), 'utf8'));
      for (const { ruleId, message, line } of report.results.flatMap(({ messages }) => messages)) {
        faults.push(`${situs} ${address} line ${line}: ${ruleId}, ${message}`);
      }
      pages++;
    }
  }
  expect(faults).toEqual([]);
  expect(pages).toBeGreaterThan(ids.length * 20);
}, 300_000);
