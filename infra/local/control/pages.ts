import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Services } from '../runtime/services.ts';
import { htmlHeaders } from '../wire/html-page.ts';
import { clockPage, moveClock } from './clock-page.ts';
import { mailPage } from './mail-page.ts';
import { signInPage } from './sign-in-page.ts';

const maxForm = 4096;

/** What a page is made from. */
export type PageAsk = {
  readonly services: Services;
  /** The installation's own address, as the reader has it. */
  readonly url: string;
  readonly query: URLSearchParams;
};

const pages: Readonly<Record<string, (ask: PageAsk) => Promise<string> | string>> = {
  'sign-in': signInPage,
  'mail-page': mailPage,
  'clock-page': clockPage,
  // Renderers of papers are much to load: only for who looks at papers.
  'papers-page': async ask => (await import('./papers-page.ts')).papersPage(ask),
};

const paperFile = 'paper-file';

const answerFile = async (response: ServerResponse, query: URLSearchParams): Promise<void> => {
  const { samplePaperFile } = await import('./sample-papers.ts');
  const { mime, fileName, bytes } = await samplePaperFile(query);
  response.writeHead(200, {
    'content-type': mime,
    'content-disposition': `inline; filename="${fileName}"`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "frame-ancestors 'self'",
  });
  response.end(bytes);
};

const readForm = async (request: IncomingMessage): Promise<URLSearchParams> => {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) {
    text += chunk;
    if (text.length > maxForm) throw new Error('too large');
  }
  return new URLSearchParams(text);
};

/** Answers a page for people in front of this computer. */
export const answerPage = async (
  services: Services,
  request: IncomingMessage,
  response: ServerResponse,
  name: string,
): Promise<void> => {
  const url = `http://${request.headers.host ?? ''}`;
  if (request.method === 'POST') {
    await moveClock(services, await readForm(request));
    response.writeHead(303, { location: 'clock-page', 'cache-control': 'no-store' });
    response.end();
    return;
  }
  const { searchParams: query } = new URL(request.url ?? '/', url);
  if (name === paperFile) return answerFile(response, query);
  const body = await pages[name]?.({ services, url, query });
  response.writeHead(200, htmlHeaders());
  response.end(body);
};

/** Whether it is a page's: its own address, its form, or a file that it shows. */
export const isPage = (method: string | undefined, name: string): boolean =>
  (method === 'GET' && (Object.hasOwn(pages, name) || name === paperFile)) ||
  (method === 'POST' && name === 'clock-page');
