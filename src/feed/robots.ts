/** `/robots.txt`: everything may be read, and this is all there is. */
export const robotsOf = (host: string): string =>
  `User-agent: *\nAllow: /\n\nSitemap: https://${host}/sitemap-index.xml\n`;
