import { getDocumentProxy } from 'unpdf';

/** How many pages a PDF has; `null` where it cannot be read. Nothing in it is run. */
export async function pagesOf(bytes: Uint8Array): Promise<number | null> {
  try {
    // The parser takes the buffer that it is given away.
    const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
    const { numPages } = document;
    await document.loadingTask.destroy();
    return numPages;
  } catch {
    return null;
  }
}
