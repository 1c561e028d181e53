import type { Contract } from '#shared/contracts/contract.ts';
import { ApiProblem, NoLine } from '../api/api-problem.ts';
import { call } from '../api/call.ts';
import { onAnswer } from '../api/on-answer.ts';
import { personId, sessionState } from '../session/session.ts';
import { upload } from './files/uploader.ts';
import { type Offline, type OfflineParts, openOffline } from './offline.ts';
import type { Json } from './records/record.ts';
import type { Sender } from './sender.ts';
import { openDatabase } from './store/database.ts';
import type { Table } from './store/store.ts';

const anyCall = call as unknown as (
  contract: Contract,
  input: unknown,
) => Promise<{ readonly body: Json; readonly etag: string | null }>; // Requests are built by the tables of this folder.

/**
 * The API as this folder asks it, for one person: once another has signed in on this device, what is kept for the first waits
 * for them and never goes out under the other's name.
 */
const senderOf =
  (person: string): Sender =>
  async (contract, request) => {
    if (personId() !== person) return { type: 'signed-out' };
    try {
      const { body, etag } = await anyCall(contract, request);
      return { type: 'answered', body: body ?? null, etag };
    } catch (error) {
      if (error instanceof NoLine) return { type: 'no-line' };
      if (!(error instanceof ApiProblem)) throw error;
      const { status, code, messages, problems = [] } = error.details;
      if (status === 401) return { type: 'signed-out' };
      if (status >= 500 || status === 429 || status === 408) return { type: 'busy' };
      return { type: 'refused', problem: { status, code, messages, problems } };
    }
  };

const digest = async (blob: Blob): Promise<string> =>
  Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer())), byte =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

/**
 * Files and photographs come together, so that a photograph can be made ready once the line is gone. Where they cannot be
 * fetched now they are asked for again with the next try.
 */
const loadFiles: OfflineParts['loadFiles'] = async () => {
  try {
    const [{ openFiles }, { preparePhoto }] = await Promise.all([
      import('./files/files.ts'),
      import('./photos/photos.ts'),
    ]);
    return { openFiles, preparePhoto };
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
};

const later: OfflineParts['later'] = (ms, work) => {
  const timer = setTimeout(work, ms);
  return () => clearTimeout(timer);
};

/** By the Web Locks API; where it is missing, versions and keys keep two tabs from doing harm. */
const aloneFor = (name: string): OfflineParts['alone'] =>
  'locks' in navigator
    ? (part, work) => navigator.locks.request(`${name}/${part}`, work)
    : (_part, work) => work();

const tabsOf = (name: string): OfflineParts['tabs'] => {
  const channel = new BroadcastChannel(name);
  return {
    tell: (table, key) => channel.postMessage({ table, key }),
    hear: listener => {
      channel.addEventListener('message', ({ data }: MessageEvent<{ table: Table; key: string }>) =>
        listener(data.table, data.key),
      );
    },
    close: () => channel.close(),
  };
};

const onWake: OfflineParts['onWake'] = listener => {
  const look = () => {
    if (document.visibilityState === 'visible') listener();
  };
  addEventListener('online', listener);
  addEventListener('pageshow', look);
  document.addEventListener('visibilitychange', look);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('pageshow', look);
    document.removeEventListener('visibilitychange', look);
  };
};

/** Opens what this device keeps for a person and begins to send what waits. */
export const startOffline = async (options: {
  readonly person: string;
  readonly onSessionEnded: () => void;
}): Promise<Offline> => {
  const name = `tieu-bieu-${options.person}`;
  // A phone may clear what pages keep when it runs low; where it asks, asking costs nothing.
  void navigator.storage?.persist?.();
  return openOffline({
    store: await openDatabase(options.person),
    ...{ send: senderOf(options.person), upload, digest, loadFiles, later, onWake, onAnswer },
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    fraction: () => Math.random(),
    alone: aloneFor(name),
    tabs: tabsOf(name),
    onSessionEnded: () => {
      // Another person, or a newer token by now: theirs goes on.
      if (personId() === options.person && sessionState().kind === 'expired') options.onSessionEnded();
    },
  });
};
