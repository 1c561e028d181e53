import type { createPdf } from 'pdfmake';

type Document = Awaited<ReturnType<ReturnType<typeof createPdf>['getStream']>>;

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;' } as const;
const escaped = (text: string): string => text.replace(/[&<>]/g, found => Reflect.get(entities, found));

/**
 * pdfkit writes the title twice: into the file's dictionary, then into its metadata, which are XML, as it is. A product called
 * "A & B" would leave metadata that no reader can parse, and worse names would leave elements of their own. So the title is
 * escaped once the dictionary is written.
 */
export const escapeMetadata = (document: Document): void => {
  const end: () => void = Reflect.get(document, 'endMetadata');
  Reflect.set(document, 'endMetadata', () => {
    document.info.Title = escaped(document.info.Title ?? '');
    end.call(document);
  });
};
