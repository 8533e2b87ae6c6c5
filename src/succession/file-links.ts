/**
 * A Markdown file in which links to other files of the old situs lead to where those are now; every other byte stays.
 *
 * @param leads what is written in the file, and the whole address that takes its place
 */
export function withFileLinks(bytes: Buffer, leads: ReadonlyMap<string, string>): Buffer {
  // Latin-1 keeps every byte as one character: what is not touched comes back as it was.
  let text = bytes.toString('latin1');
  for (const [written, url] of leads) {
    const target = Buffer.from(written, 'utf8')
      .toString('latin1')
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    // In `[words](target)`, `[words](<target>)` and `[name]: target`, never in the words.
    text = text.replace(new RegExp(`(?<=\\]\\(\\s*<?|\\]:\\s*<?)${target}(?=[\\s)>]|$)`, 'gm'), () => url);
  }
  return Buffer.from(text, 'latin1');
}
