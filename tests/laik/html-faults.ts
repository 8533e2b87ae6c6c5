import { type ConfigData, HtmlValidate, type ResolvedConfig, StaticConfigLoader } from 'html-validate';

/** The same rules for every page: worked out anew for each of thousands they take a third of the time. */
class OneConfigLoader extends StaticConfigLoader {
  #config: ResolvedConfig | Promise<ResolvedConfig> | undefined;

  override getConfigFor(handle: string, override?: ConfigData): ResolvedConfig | Promise<ResolvedConfig> {
    this.#config ??= super.getConfigFor(handle, override);
    return this.#config;
  }
}

const validator = new HtmlValidate(
  new OneConfigLoader({
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

/** Faults of a page, each as one line: `dinkes /berita/ line 3: rule, message`. */
export const faultsOfHtml = (html: string, name: string): string[] =>
  validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) => messages)
    .map(({ ruleId, message, line }) => `${name} line ${line}: ${ruleId}, ${message}`);
