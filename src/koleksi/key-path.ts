/** A text found in an isian, and its dotted path: `foto.2.gambar`. */
export interface Found {
  at: string;
  value: string;
}

/**
 * Texts at a key of an isian, in order; `[]` goes through every item of a list: `foto[].gambar`.
 * What is absent, or is no text, is left out.
 */
export function textsAt(data: unknown, key: string): Found[] {
  let reached: { at: string; value: unknown }[] = [{ at: '', value: data }];
  for (const part of key.split('.')) {
    const name = part.replace(/\[\]$/, '');
    reached = reached.flatMap(({ at, value }) => {
      const inner = { at: at ? `${at}.${name}` : name, value: innerOf(value, name) };
      if (name === part) return [inner];
      return Array.isArray(inner.value)
        ? inner.value.map((item: unknown, i) => ({ at: `${inner.at}.${i}`, value: item }))
        : [];
    });
  }
  return reached.flatMap(({ at, value }) => (typeof value === 'string' ? [{ at, value }] : []));
}

function innerOf(record: unknown, key: string): unknown {
  return typeof record === 'object' && record !== null && Object.hasOwn(record, key)
    ? Reflect.get(record, key)
    : undefined;
}
