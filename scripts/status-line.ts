import type { WriteStream } from 'node:tty';

/** Back to the begin of the line, and all that stands in it away. */
const CLEAR = '\r\u001b[K';

/** Words for people, and below them one line that changes in place while something takes long. */
export interface StatusLine {
  say: (words: string) => void;
  /** Shows `text`, shortened to the width, until the next one or the end; without a terminal nothing. */
  show: (text: string) => void;
  /** Takes the line away. */
  end: () => void;
}

/**
 * @param stream where words go; only a terminal gets the line that changes
 * @param isPlain whether a terminal gets words only, as in a log
 */
export function statusLine(
  stream: Pick<WriteStream, 'write'> & Partial<Pick<WriteStream, 'isTTY' | 'columns'>>,
  isPlain: boolean,
): StatusLine {
  const isLive = Boolean(stream.isTTY) && !isPlain;
  let shown = '';
  const put = (text: string): void => void stream.write(text);
  return {
    say: (words) => put(`${shown && CLEAR}${words}\n${shown}`),
    show(text) {
      if (!isLive) return;
      const most = (stream.columns || 80) - 1;
      put(`${shown && CLEAR}${text.slice(0, most)}`);
      shown = text.slice(0, most);
    },
    end() {
      if (shown) put(CLEAR);
      shown = '';
    },
  };
}
