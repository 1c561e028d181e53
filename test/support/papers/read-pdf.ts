import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

type Drawn = Parameters<Awaited<ReturnType<typeof pageOf>>['render']>[0];

const open = (bytes: Uint8Array) =>
  // Its own copy, since the reader takes the memory over.
  getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false, disableFontFace: true })
    .promise;

const pageOf = async (bytes: Uint8Array, number: number) => (await open(bytes)).getPage(number);

/** What a reader finds in a PDF: its words in the order they are drawn, page by page, and what it says of itself. */
export const readPdf = async (bytes: Uint8Array) => {
  const pdf = await open(bytes);
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent({ disableNormalization: true });
    pages.push(items.map(item => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
  }
  const { info, metadata } = await pdf.getMetadata();
  await pdf.loadingTask.destroy();
  const titleInMetadata: unknown = metadata?.get('dc:title');
  return { pages, info: info as Readonly<Record<string, unknown>>, titleInMetadata };
};

/** What a reader could do with a PDF beyond showing it: links and other annotations, scripts, attachments, actions. */
export const activeOf = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const pdf = await open(bytes);
  const found: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1)
    for (const { subtype } of await (await pdf.getPage(number)).getAnnotations())
      found.push(`annotation: ${String(subtype)}`);
  if ((await pdf.getJSActions()) !== null) found.push('scripts');
  if ((await pdf.getAttachments()) !== null) found.push('attachments');
  if ((await pdf.getOpenAction()) !== null) found.push('an action when opened');
  await pdf.loadingTask.destroy();
  return found;
};

/** Each page as a PNG, as a reader shows it; `scale` 1 is 72 dots per inch. */
export const picturesOf = async (bytes: Uint8Array, scale = 1.25): Promise<readonly Uint8Array[]> => {
  const pdf = await open(bytes);
  const pictures: Uint8Array[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale });
    const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
    // The canvas has the browser's interface, but not its type.
    await page.render({ canvas, viewport } as unknown as Drawn).promise;
    pictures.push(await canvas.encode('png'));
  }
  await pdf.loadingTask.destroy();
  return pictures;
};
