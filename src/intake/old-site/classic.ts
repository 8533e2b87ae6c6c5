const BLOCK =
  'p|div|h[1-6]|ul|ol|li|table|thead|tbody|tfoot|tr|td|th|blockquote|figure|figcaption|section|article|pre|hr|form|iframe|dl|dt|dd|address|center';
const OPENS = new RegExp(`(<(?:${BLOCK})(?:\\s[^<>]*)?>)`, 'gi');
const CLOSES = new RegExp(`(</(?:${BLOCK})>)`, 'gi');
const IS_BLOCK = new RegExp(`^</?(?:${BLOCK})\\b`, 'i');

/** What WordPress does to classic text before it shows it: a blank line parts paragraphs, the end of a line breaks it. */
export function withParagraphs(html: string): string {
  if (/<!-- wp:|<p[\s>]/i.test(html)) return html;
  return html
    .replace(/\r\n?/g, '\n')
    .replace(OPENS, '\n\n$1')
    .replace(CLOSES, '$1\n\n')
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map((block) => (IS_BLOCK.test(block) ? block : `<p>${block.replace(/\n/g, '<br>')}</p>`))
    .join('\n');
}

/** Frames that builders draw around words: the words stay. */
const BUILDER = /\[\/?(?:vc_|et_pb_|fusion_|av_)[a-z_0-9]*(?:\s[^[\]]*)?\]/g;

/**
 * The text without commands in brackets. A caption becomes a figure, a gallery its pictures (`data-id`), code of a
 * builder goes with what is in it; any other command goes and what it frames stays.
 *
 * @param onCode called for each block of code that goes
 */
export const withoutShortcodes = (html: string, onCode: () => void): string =>
  html
    .replace(/\[caption[^[\]]*\]([\s\S]*?)\[\/caption\]/g, (_, inner: string) => {
      const image = /<img[^<>]*>/i.exec(inner)?.[0] ?? '';
      const words = inner.replace(/(?:<a[^<>]*>\s*)?<img[^<>]*>(?:\s*<\/a>)?/i, '').trim();
      return `<figure>${image}<figcaption>${words}</figcaption></figure>`;
    })
    .replace(/\[gallery[^[\]]*ids="([\d, ]+)"[^[\]]*\]/g, (_, ids: string) =>
      ids
        .split(',')
        .map((id) => `<p><img data-id="${id.trim()}"></p>`)
        .join(''),
    )
    .replace(/\[vc_single_image[^\]]*image="(\d+)"[^\]]*\]/g, '<p><img data-id="$1"></p>')
    .replace(/\[vc_raw_(?:html|js)\][\s\S]*?\[\/vc_raw_(?:html|js)\]/g, () => {
      onCode();
      return '';
    })
    .replace(BUILDER, '\n\n')
    .replace(/\[\/?([a-z][a-z0-9_-]{2,})(?:\s[^[\]]*=[^[\]]*)?\/?\](?!\()/g, (whole, name: string) =>
      // A word in brackets is a remark of its writer; a command has a value or a known name.
      /=|^\[\//.test(whole) || KNOWN.test(name) ? '' : whole,
    );

const KNOWN =
  /^(?:embed|audio|video|playlist|gallery|caption|contact-form(?:-7)?|wpforms|metaslider|rev_slider|smartslider3|tablepress|table|elementor-template|download|wpdm_package|su_[a-z_]+|toc|ngg|instagram-feed|gtranslate|bbp-[a-z-]+|woocommerce_[a-z_]+|display-posts|do_widget|shortcode)$/;
