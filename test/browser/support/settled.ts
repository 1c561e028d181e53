import type { BrowserContext, Page, Request } from 'playwright-core';

const longestWait = 30_000;

/**
 * Knows when a page has nothing on its way any more: its heading is drawn, nothing on it says that it is busy, and no
 * request is open. Answers how to wait for that (`mayBeBusy`: on a page that shows what busy looks like); it throws after 30 s, naming what is missing.
 */
export const watchRequests = (
  context: BrowserContext,
): ((page: Page, mayBeBusy?: boolean) => Promise<void>) => {
  const open = new Set<Request>();
  context.on('request', request => void open.add(request));
  const closed = (request: Request) => void open.delete(request);
  context.on('requestfinished', closed);
  context.on('requestfailed', closed);
  return async (page, mayBeBusy = false) => {
    const deadline = performance.now() + longestWait;
    await page.locator('h1').first().waitFor();
    for (;;) {
      const busy = await page.evaluate(
        () =>
          new Promise<string | null>(resolve => {
            // Two frames: what an answer has brought is drawn by then.
            requestAnimationFrame(() =>
              requestAnimationFrame(() =>
                resolve(
                  document.querySelector('[aria-busy="true"], .loading')?.outerHTML.slice(0, 200) ?? null,
                ),
              ),
            );
          }),
      );
      if ((busy === null || mayBeBusy) && open.size === 0) return;
      if (performance.now() > deadline)
        throw new Error(
          `the page does not come to rest: ${[busy, ...[...open].map(request => request.url())]}`,
        );
    }
  };
};
