import type { SSRResult } from 'astro';
import { createComponent, render } from 'astro/runtime/server/index.js';

/** Gives what Astro works with in this page to `keep`, and draws nothing. @see src/render/pages.ts */
export const KeepResult = createComponent(
  (result: SSRResult, props: { keep: (result: SSRResult) => void }) => {
    props.keep(result);
    return render``;
  },
);
