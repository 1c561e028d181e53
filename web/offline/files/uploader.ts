/** `refused`: the store does not take it under this address (any more), so that a fresh one is needed. */
export type Arrival = 'arrived' | 'refused' | 'no-line' | 'busy';

export type Delivery = {
  readonly method: 'POST' | 'PUT';
  readonly url: string;
  /** Members of the form that go before the file (POST). */
  readonly fields?: Readonly<Record<string, string>>;
  readonly blob: Blob;
  readonly name?: string;
  readonly onProgress: (bytes: number) => void;
  readonly signal: AbortSignal;
};

/** The port that brings bytes to the object store. */
export type Uploader = (delivery: Delivery) => Promise<Arrival>;

/** A line that has not moved a byte for this long is taken for dead. */
const stallMs = 60_000;

const bodyOf = ({ method, fields, blob, name }: Delivery): Blob | FormData => {
  if (method === 'PUT') return blob;
  const form = new FormData();
  for (const [field, value] of Object.entries(fields ?? {})) form.append(field, value);
  form.append('file', blob, name ?? 'file');
  return form;
};

const arrivalOf = (status: number): Arrival => {
  if (status >= 200 && status < 300) return 'arrived';
  return status === 0 ? 'no-line' : status >= 500 || status === 429 ? 'busy' : 'refused';
};

/** Sends by XMLHttpRequest, which alone tells how much has gone. */
export const upload: Uploader = delivery =>
  new Promise(resolve => {
    const { method, url, onProgress, signal } = delivery;
    const request = new XMLHttpRequest();
    let stall = 0;
    const end = (arrival: Arrival) => {
      clearTimeout(stall);
      signal.removeEventListener('abort', abort);
      resolve(arrival);
    };
    const abort = () => request.abort();
    const isAlive = () => {
      clearTimeout(stall);
      stall = window.setTimeout(abort, stallMs);
    };
    request.upload.addEventListener('progress', ({ loaded }) => {
      isAlive();
      onProgress(loaded);
    });
    request.addEventListener('load', () => end(arrivalOf(request.status)));
    for (const lost of ['error', 'abort', 'timeout'] as const)
      request.addEventListener(lost, () => end('no-line'));
    signal.addEventListener('abort', abort);
    request.open(method, url);
    isAlive();
    request.send(bodyOf(delivery));
    if (signal.aborted) abort();
  });
