import type { ApiClient } from '../support/http/api-client.ts';
import { steadyFetch } from '../support/http/steady-fetch.ts';
import type { PlayFile } from './dossier-files.ts';
import { inParallel } from './parallel.ts';
import { until } from './until.ts';

type Part = { readonly part: number; readonly bytes: number; readonly url: string };
type Upload =
  | { readonly method: 'post'; readonly url: string; readonly fields: Readonly<Record<string, string>> }
  | { readonly method: 'parts'; readonly parts: readonly Part[] };
export type DocumentView = {
  readonly id: string;
  readonly state: 'awaiting' | 'quarantined' | 'clean' | 'refused' | 'removed';
  readonly findings: readonly { readonly code: string }[];
};
type Added = { readonly document: DocumentView; readonly upload: Upload };

const mustAccept = async (response: Response, what: string): Promise<void> => {
  const text = await response.text();
  if (!response.ok) throw new Error(`${what}: ${response.status} ${text.slice(0, 300)}`);
};

/** Posts the form a ticket gave, as a browser does: every field, then the file. */
export const postForm = async (
  upload: { readonly url: string; readonly fields: Readonly<Record<string, string>> },
  bytes: Buffer,
  fileName: string,
): Promise<void> => {
  const form = new FormData();
  for (const [name, value] of Object.entries(upload.fields)) form.append(name, value);
  form.append('file', new Blob([new Uint8Array(bytes)]), fileName);
  await mustAccept(await steadyFetch(upload.url, { method: 'POST', body: form }), `posting ${fileName}`);
};

const putParts = async (parts: readonly Part[], file: PlayFile): Promise<void> => {
  let at = 0;
  for (const { part, bytes, url } of parts) {
    const body = new Uint8Array(file.bytes.subarray(at, at + bytes));
    await mustAccept(await steadyFetch(url, { method: 'PUT', body }), `part ${part} of ${file.fileName}`);
    at += bytes;
  }
};

/** Announces a file and sends it the way the ticket says; it is examined after that. Answers the document's id. */
export const uploadFile = async (
  client: ApiClient,
  submissionId: string,
  file: PlayFile,
): Promise<{ readonly id: string; readonly method: Upload['method'] }> => {
  const documents = `/v1/submissions/${submissionId}/documents`;
  const { type, kind, fileName, validTo, sha256 } = file;
  const { body } = await client.post<Added>(documents, {
    type,
    kind,
    fileName,
    validTo,
    bytes: file.bytes.length,
    sha256,
  });
  const { document, upload } = body;
  if (upload.method === 'post') await postForm(upload, file.bytes, fileName);
  else {
    await putParts(upload.parts, file);
    await client.post(`${documents}/${document.id}/completion`);
  }
  return { id: document.id, method: upload.method };
};

/** The documents of a dossier once none of them waits for its examination any more. */
export const examined = (client: ApiClient, submissionId: string): Promise<readonly DocumentView[]> =>
  until(`the examination of dossier ${submissionId}`, async () => {
    const { body } = await client.get<{ items: readonly DocumentView[] }>(
      `/v1/submissions/${submissionId}/documents`,
    );
    return body.items.some(({ state }) => state === 'awaiting' || state === 'quarantined')
      ? undefined
      : body.items;
  });

/** Uploads the files, two at a time, and waits until they are clean; throws when more were refused than already. */
export const uploadAll = async (
  client: ApiClient,
  submissionId: string,
  files: readonly PlayFile[],
  refusedBefore = 0,
): Promise<readonly ('post' | 'parts')[]> => {
  const methods = await inParallel(files, 2, file => uploadFile(client, submissionId, file));
  const refused = (await examined(client, submissionId)).filter(({ state }) => state === 'refused');
  if (refused.length > refusedBefore)
    throw new Error(`refused: ${JSON.stringify(refused.map(({ id, findings }) => ({ id, findings })))}`);
  return methods.map(({ method }) => method);
};
