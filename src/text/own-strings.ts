/**
 * Gives equal texts as one copy, made when the first is given.
 *
 * What is cut out of a long text (by `slice`, by a regular expression) is no copy to V8 and keeps all of that text in
 * memory for as long as it is kept itself.
 */
export function ownStrings(): (text: string) => string {
  const copies = new Map<string, string>();
  return (text) => {
    const known = copies.get(text);
    if (known !== undefined) return known;
    const copy = Buffer.from(text).toString();
    copies.set(copy, copy);
    return copy;
  };
}
