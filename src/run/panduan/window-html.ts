import { escapeHtml } from '../../model/html.ts';

/** A program's window, drawn: files at the left where there are some, then numbered lines of text. */
export interface Window {
  title: string;
  /** Paths from the program's folder, those of folders with a slash at the end; the one that is open stands among them. */
  files?: readonly string[];
  lines: readonly string[];
  /** Number of the first line; absent: lines are not numbered, as in a terminal. */
  from?: number;
}

const STYLE = `
* { box-sizing: border-box; margin: 0 }
body { width: 960px; padding: 20px; background: #e9ecef; font: 15px/1.5 system-ui, sans-serif }
.jendela { border: 1px solid #adb5bd; border-radius: 8px; overflow: hidden; background: #fff }
.judul { padding: 7px 14px; background: #dee2e6; color: #343a40; font-size: 13px }
.isi { display: flex }
.berkas { width: 270px; padding: 10px 0; background: #f3f5f7; border-right: 1px solid #dee2e6; font-size: 13px; color: #343a40 }
.berkas p { padding: 1px 14px; white-space: pre; overflow: hidden; text-overflow: ellipsis }
.berkas .terbuka { background: #cfe2ff; color: #052c65 }
pre { flex: 1; min-width: 0; padding: 12px 0; font: 13px/1.55 ui-monospace, 'DejaVu Sans Mono', monospace }
pre span { display: block; padding: 0 14px 0 52px; white-space: pre-wrap; overflow-wrap: anywhere; text-indent: -38px }
pre b { display: inline-block; width: 38px; padding-right: 14px; text-indent: 0; text-align: right; font-weight: 400; color: #868e96 }
.terminal { background: #12181c; color: #e9ecef }
.terminal pre span { padding: 0 14px; text-indent: 0 }
.terminal .perintah { color: #ffd56b }
`;

/** The page of a window, to be photographed. */
export const windowHtml = ({ title, files = [], lines, from }: Window): string =>
  `<!doctype html><html lang="id"><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${STYLE}</style>` +
  `<div class="jendela"><p class="judul">${escapeHtml(title)}</p><div class="isi${from === undefined ? ' terminal' : ''}">` +
  `${files.length > 0 ? filesHtml(files, title) : ''}<pre>${lines.map((line, at) => lineHtml(line, from, at)).join('')}</pre></div></div></html>`;

function lineHtml(line: string, from: number | undefined, at: number): string {
  const text = escapeHtml(line) || ' ';
  if (from !== undefined) return `<span><b>${from + at}</b>${text}</span>`;
  return `<span${line.startsWith('> ') ? ' class="perintah"' : ''}>${text}</span>`;
}

/** Folders once, files below them. */
function filesHtml(files: readonly string[], open: string): string {
  const rows = new Map<string, string>();
  for (const file of files) {
    const parts = file.split('/').filter(Boolean);
    parts.forEach((part, depth) => {
      const key = parts.slice(0, depth + 1).join('/');
      const isFile = key === file;
      const mark = isFile ? '   ' : '▾ ';
      rows.set(
        key,
        `<p${key === open ? ' class="terbuka"' : ''}>${'  '.repeat(depth)}${mark}${escapeHtml(part)}</p>`,
      );
    });
  }
  return `<div class="berkas">${[...rows.values()].join('')}</div>`;
}
