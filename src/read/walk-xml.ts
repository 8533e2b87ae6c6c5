export interface XmlHandler {
  /** Names without their prefix; `attributes` as written. */
  open: (name: string, attributes: string) => void;
  /** Also of an element that is empty. */
  close: (name: string) => void;
  /** Entities stay as written: what searches for digits reads them. */
  text: (text: string) => void;
  /** Comments and instructions. */
  aside: (text: string) => void;
}

/**
 * Walks over XML without building anything, in time that grows with the text alone; nothing is resolved or fetched.
 *
 * It is no judge of XML: what is not well-formed is handed on as text.
 *
 * @returns `false` for one that declares entities of its own: what its text says can then not be known
 */
export function walkXml(xml: string, { open, close, text, aside }: XmlHandler): boolean {
  let at = 0;
  while (at < xml.length) {
    const start = xml.indexOf('<', at);
    if (start < 0) break;
    if (start > at) text(xml.slice(at, start));
    if (xml.startsWith('<!DOCTYPE', start) || xml.startsWith('<!ENTITY', start)) return false;
    const [opening, closing] = SPECIAL.find(([mark]) => xml.startsWith(mark, start)) ?? ['<', '>'];
    const end = xml.indexOf(closing, start + opening.length);
    if (end < 0) {
      at = start;
      break;
    }
    at = end + closing.length;
    const inner = xml.slice(start + opening.length, end);
    if (opening === '<![CDATA[') text(inner);
    else if (opening !== '<') aside(inner);
    else if (inner.startsWith('/')) close(localName(inner.slice(1)));
    else {
      const name = localName(inner);
      open(name, inner.slice(inner.search(/[\s/]|$/)));
      if (inner.endsWith('/')) close(name);
    }
  }
  if (at < xml.length) text(xml.slice(at));
  return true;
}

const SPECIAL = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

const localName = (tag: string): string => /^(?:[^\s/:]*:)?([^\s/]*)/.exec(tag)?.[1] ?? '';

/** Finds one attribute, as written. */
export function attribute(name: string): (attributes: string) => string | undefined {
  const pattern = new RegExp(`(?:^|\\s)(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  return (attributes) => {
    const found = pattern.exec(attributes);
    return found?.[1] ?? found?.[2];
  };
}

/** The values of all attributes, as written. */
export const attributeValues = (attributes: string): string[] =>
  [...attributes.matchAll(/"([^"]*)"|'([^']*)'/g)].map(([, double, single]) => double ?? single ?? '');
