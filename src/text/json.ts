/** The value of a JSON text; `undefined` for what is none: its reader judges what it wanted. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
