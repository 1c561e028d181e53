import type { UploadPath } from './open-upload-path.ts';

/** What a downloaded file says that it must not, or does not say that it must. */
const faultsOf = (headers: Headers): readonly string[] => {
  const said = (name: string) => headers.get(name) ?? '';
  return [
    ...(said('content-disposition').startsWith('attachment;') ? [] : ['no attachment']),
    ...(said('x-content-type-options') === 'nosniff' ? [] : ['no nosniff']),
    ...(/(^|;)\s*sandbox\s*(;|$)/.test(said('content-security-policy')) ? [] : ['no sandbox']),
    ...(said('cache-control') === 'no-store' ? [] : ['may be kept']),
  ];
};

/** The name that a browser saves it under (RFC 6266, RFC 8187). */
const savedName = (headers: Headers): string =>
  decodeURIComponent(/filename\*=UTF-8''([^;]+)/.exec(headers.get('content-disposition') ?? '')?.[1] ?? '');

/** Downloads a document as its owner does. */
export const throughDoor = async (path: UploadPath, submissionId: string, documentId: string) => {
  const answer = await path.addressOf(submissionId, documentId);
  if (answer.url === undefined) throw new Error(`no address: ${answer.code}`);
  const response = await fetch(answer.url);
  if (response.status !== 200) throw new Error(`the door answers ${response.status}`);
  return {
    bytes: Buffer.from(await response.arrayBuffer()),
    mime: response.headers.get('content-type'),
    faults: faultsOf(response.headers),
    savedAs: savedName(response.headers),
  };
};
