import { koleksiNamed } from '../../koleksi/index.ts';

/** A koleksi as people name it; one that this version does not know by its own name. */
export function koleksiLabel(name: string): { judul: string; ringkasan: string; satuan: string } {
  const known = koleksiNamed(name);
  if (known) return known.texts;
  const words = name.replaceAll(/[_-]/g, ' ');
  return { judul: words.charAt(0).toUpperCase() + words.slice(1), ringkasan: '', satuan: words };
}
