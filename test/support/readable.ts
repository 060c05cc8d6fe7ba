import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { getDocumentProxy, getMeta } from 'unpdf';

/** What keeps somebody from reading a page: where it is wider than a wide and a small screen, and what axe-core finds wrong in it. */
export async function readingFaults(page: Page): Promise<string[]> {
  const tooWide: string[] = [];
  for (const width of [1000, 420]) {
    await page.setViewportSize({ width, height: 900 });
    const by = await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    if (by > 0) tooWide.push(`at ${width} pixels: ${by} too wide`);
  }
  await page.addScriptTag({ content: axe.source });
  const found = await page.evaluate<string[]>(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`))',
  );
  return [...tooWide, ...found];
}

/** What a PDF says of itself: its language, and that it is tagged for who does not see it. */
export async function pdfSays(content: Uint8Array): Promise<{ language: unknown; marked: unknown }> {
  const document = await getDocumentProxy(new Uint8Array(content));
  const { info } = await getMeta(document);
  return { language: info['Language'], marked: (await document.getMarkInfo())?.Marked };
}
