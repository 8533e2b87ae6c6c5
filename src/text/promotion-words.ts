/**
 * Phrases that only promotion uses; news about the harm of gambling says "judi online" and "togel", which are not here.
 *
 * From the spam that was planted in hijacked sites of government.
 */
const PHRASES = [
  '(?:slot|togel|judi|situs) (?:gacor|terpercaya|resmi|maxwin|dana|pulsa)',
  'gampang (?:maxwin|menang|jp)',
  'maxwin',
  'rtp (?:slot|live)',
  '(?:agen|bandar|daftar|link|bocoran|akun|situs) (?:slot|togel|judi online|poker|casino|sbobet)',
  'slot ?(?:88|77|99|777|online|demo)',
  'bonus new member',
  String.raw`depo(?:sit)? (?:pulsa|dana|\d+ ?(?:k|rb|ribu)) (?:tanpa potongan|bonus)`,
  'scatter hitam',
  'pragmatic play',
  'sbobet(?:88)?',
  'link alternatif (?:slot|judi|togel|resmi)',
  '(?:jual|beli|harga|pesan) (?:viagra|cialis|cytotec|obat (?:kuat|aborsi|penggugur))',
  '(?:viagra|cialis|cytotec) (?:asli|murah|original|online)',
  'buy (?:viagra|cialis|cheap)',
  'online casino bonus',
];

export const PROMOTION_WORDS = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${PHRASES.join('|')})(?![\p{L}\d])`,
  'giu',
);

/** A name of a host that says what it sells. */
export const PROMOTION_HOST =
  /(gacor|maxwin|togel|sbobet|judi|slot(88|77|99|777|online)|(^|[-.])slot[-.]|casino|poker|viagra|cialis)/;
