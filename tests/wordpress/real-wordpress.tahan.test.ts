import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasWordPress, type RealWordPress, startWordPress } from './real-wordpress.ts';

describe.skipIf(!hasWordPress())('a real WordPress', () => {
  let wordpress: RealWordPress;
  beforeAll(async () => {
    wordpress = await startWordPress('Dinas Kesehatan Uji');
    wordpress.fill({
      posts: [
        { title: 'Rapat & evaluasi', content: '<p>Rapat dibuka.</p>', date: '2026-01-05 08:00:00' },
        { title: 'Rahasia', content: 'x', date: '2026-01-06 08:00:00', password: 'kunci' },
      ],
    });
  }, 180_000);
  afterAll(async () => await wordpress?.[Symbol.asyncDispose]());

  test('tells its posts over HTTP, with their number in the head', async () => {
    const answer = await fetch(`${wordpress.address}/wp-json/wp/v2/posts?per_page=100&orderby=id&order=asc`);
    expect(answer.headers.get('x-wp-total')).toBe('3');
    const posts: unknown = await answer.json();
    expect(posts).toMatchObject([
      { slug: 'hello-world' },
      { link: `${wordpress.address}/2026/01/rapat-evaluasi/`, title: { rendered: 'Rapat &#038; evaluasi' } },
      { content: { protected: true, rendered: '' } },
    ]);
  });

  test('exports what it holds, the protected post in clear', () => {
    expect(wordpress.wxr()).toContain('<wp:post_password><![CDATA[kunci]]></wp:post_password>');
  });

  test('runs what a test needs beyond that', () => {
    expect(wordpress.run("echo get_option('blogname');")).toBe('Dinas Kesehatan Uji');
  });
});
