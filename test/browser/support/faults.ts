import type { BrowserContext } from 'playwright-core';

/** Answers that a page asks for and shows: refusals of the API. Other files of the product must always be there. */
const apiPath = /^\/v1\//;
const refused = 400;
const broken = 500;

/** The browser's own line about an answer or a broken connection; answers are judged by themselves. */
const resourceLine = /^Failed to load resource:/;

export type Faults = {
  /** What went wrong so far, one sentence each; empty when all is well. */
  readonly list: () => readonly string[];
  /** Sentences that match are what the test is about, and no faults. */
  readonly expect: (pattern: RegExp) => void;
};

/**
 * Notes what must never happen on a page: errors on the console (violations of the content security policy are among
 * them), uncaught errors, requests to any origin but the product's, files that are missing, and answers of 500 and above.
 */
export const watchFaults = (context: BrowserContext, origins: readonly string[]): Faults => {
  const found: string[] = [];
  const expected: RegExp[] = [];
  const note = (fault: string) => void found.push(fault);
  context.on('console', message => {
    if (message.type() !== 'error' && message.type() !== 'assert') return;
    if (!resourceLine.test(message.text()))
      note(`console: ${message.text()} (${message.page()?.url() ?? 'worker'})`);
  });
  context.on('weberror', failure => {
    const thrown = failure.error();
    note(`uncaught: ${thrown.stack ?? thrown.message} (${failure.page()?.url() ?? 'worker'})`);
  });
  context.on('request', request => {
    const { protocol, origin } = new URL(request.url());
    const own = protocol === 'data:' || protocol === 'blob:' || origins.includes(origin);
    if (!own) note(`foreign request: ${request.method()} ${request.url()}`);
  });
  context.on('response', response => {
    const { origin, pathname } = new URL(response.url());
    const isRefusal = origin === origins[0] && apiPath.test(pathname);
    if (response.status() >= (isRefusal ? broken : refused))
      note(`answer ${response.status()}: ${response.request().method()} ${response.url()}`);
  });
  return {
    list: () => found.filter(fault => !expected.some(pattern => pattern.test(fault))),
    expect: pattern => void expected.push(pattern),
  };
};
