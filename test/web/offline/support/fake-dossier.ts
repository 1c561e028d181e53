import { partsOf, wholeFileBytes } from '#shared/domain/dossier/upload-plan.ts';
import type { Uploader } from '#web/offline/files/uploader.ts';
import { isObject } from '#web/offline/records/json.ts';
import type { Json } from '#web/offline/records/record.ts';
import { type FakeServer, problem, type Weather } from './fake-server.ts';

type Document = { body: Record<string, Json>; parts: Map<number, number>; ticket: number };

const idOf = (count: number): string => `01D${String(count).padStart(23, '0')}`;

/** The documents of dossiers and the object store, as far as uploading meets them. */
export const openFakeDossier = (server: FakeServer, weather: () => Weather) => {
  const documents = new Map<string, Document>();
  const deliveries: { readonly url: string; readonly bytes: number }[] = [];
  let tickets = 0;

  const view = ({ body }: Document): Json => ({ ...body });
  const live = (submissionId: string) =>
    [...documents.values()].filter(
      ({ body }) =>
        body.submissionId === submissionId && body.state !== 'removed' && body.state !== 'refused',
    );
  const issue = (document: Document): Json => {
    tickets += 1;
    document.ticket = tickets;
    const bytes = Number(document.body.bytes);
    const expiresAt = '2026-04-01T00:00:00.000Z';
    return bytes <= wholeFileBytes
      ? { method: 'post', url: `store:${document.body.id}:${tickets}`, fields: { key: 'k' }, expiresAt }
      : { method: 'parts', parts: planned(document), expiresAt };
  };
  const planned = (document: Document): Json[] =>
    partsOf(Number(document.body.bytes))
      .filter(({ part }) => !document.parts.has(part))
      .map(({ part, bytes }) => ({
        part,
        bytes,
        url: `store:${document.body.id}:${document.ticket}:${part}`,
      }));

  server.answer('add-document', ({ submissionId = '' }, given) => {
    if (!isObject(given)) throw new Error('a document is announced with a body');
    const twin = live(submissionId).find(({ body }) => body.sha256 === given.sha256);
    if (twin !== undefined && twin.body.state !== 'awaiting') return problem(409, 'document.duplicate');
    const document: Document = twin ?? {
      body: {
        ...given,
        submissionId,
        id: idOf(documents.size + 1),
        state: 'awaiting',
        findings: [],
        version: 1,
        pages: null,
        hasPreview: false,
      },
      parts: new Map(),
      ticket: 0,
    };
    documents.set(String(document.body.id), document);
    return { body: { document: view(document), upload: issue(document) }, version: 1 };
  });
  server.answer('list-documents', ({ submissionId = '' }) => {
    const items = [...documents.values()].filter(({ body }) => body.submissionId === submissionId);
    const answer = { items: items.filter(({ body }) => body.state !== 'removed').map(view) };
    // Examined by the next time that somebody asks.
    for (const { body } of items)
      if (body.state === 'quarantined')
        Object.assign(body, String(body.fileName).includes('hỏng') ? damaged : { state: 'clean' });
    return { body: answer, version: null };
  });
  server.answer('remove-document', ({ documentId = '' }) => {
    const document = documents.get(documentId);
    if (document === undefined || document.body.state === 'removed')
      return problem(404, 'resource.not-found');
    document.body.state = 'removed';
    return { body: view(document), version: 2 };
  });
  server.answer('get-document-parts', ({ documentId = '' }) => {
    const document = documents.get(documentId);
    if (document === undefined) return problem(404, 'resource.not-found');
    if (document.body.state !== 'awaiting') return problem(409, 'document.no-parts');
    tickets += 1;
    document.ticket = tickets;
    const present = [...document.parts].map(([part, bytes]) => ({ part, bytes }));
    return {
      body: { parts: planned(document), present, expiresAt: '2026-04-01T00:00:00.000Z' },
      version: null,
    };
  });
  server.answer('complete-document', ({ documentId = '' }) => {
    const document = documents.get(documentId);
    if (document === undefined) return problem(404, 'resource.not-found');
    if (document.body.state !== 'awaiting')
      return { body: { state: document.body.state ?? null }, version: null };
    if (planned(document).length > 0) return problem(409, 'document.parts-missing');
    document.body.state = 'quarantined';
    return { body: { state: 'awaiting' }, version: null };
  });

  const upload: Uploader = async ({ url, blob, onProgress, signal }) => {
    const now = weather();
    await Promise.resolve();
    onProgress(Math.floor(blob.size / 2));
    if (now === 'lost' || signal.aborted) return 'no-line';
    if (now === 'busy') return 'busy';
    const [, id = '', ticket, part] = url.split(':');
    const document = documents.get(id);
    if (document === undefined || Number(ticket) !== document.ticket || now === 'signed-out')
      return 'refused';
    deliveries.push({ url, bytes: blob.size });
    if (part === undefined) document.body.state = 'quarantined';
    else document.parts.set(Number(part), blob.size);
    onProgress(blob.size);
    return now === 'unheard' ? 'no-line' : 'arrived';
  };

  return {
    upload,
    /** What reached the object store. */
    deliveries: () => deliveries,
    documents: () => [...documents.values()].map(({ body }) => body),
    /** Every ticket given so far is good no longer. */
    expire: () => {
      for (const document of documents.values()) document.ticket = -1;
    },
    live,
  };
};

const damaged = {
  state: 'refused',
  findings: [{ code: 'file.damaged', severity: 'error', vi: 'Tệp bị hỏng.', en: 'The file is damaged.' }],
};
