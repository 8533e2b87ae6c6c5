import { escapeHtml } from '../model/html.ts';
import { STYLESHEET } from './own-files.ts';

/** Text of a message with what stands between backticks in code type. */
export const richText = (text: string): string =>
  text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? `<code>${escapeHtml(part)}</code>` : escapeHtml(part)))
    .join('');

interface PageParts {
  /** Plain text. */
  title: string;
  /** HTML, its one `h1` included. */
  main: string;
  /** Addresses of module scripts. */
  scripts?: readonly string[];
}

/** A whole page of the servers themselves, not of a situs. */
export const htmlPage = ({ title, main, scripts = [] }: PageParts): string => `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="${STYLESHEET}">
${scripts.map((script) => `<script type="module" src="${script}"></script>\n`).join('')}</head>
<body>
<main>
${main}
</main>
</body>
</html>
`;
