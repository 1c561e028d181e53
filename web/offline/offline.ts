import { openCopies } from './copies.ts';
import { type LoadFiles, openFilesDoor } from './files/files-door.ts';
import type { Uploader } from './files/uploader.ts';
import { openOutbox } from './outbox/outbox.ts';
import { openPages } from './pages/pages.ts';
import type { Kind } from './records/kind-fields.ts';
import type { KeptRecord } from './records/record.ts';
import { openRecords } from './records/records.ts';
import type { Halt } from './records/send-record.ts';
import { viewRecord } from './records/view-record.ts';
import type { Sender } from './sender.ts';
import { openBook } from './store/book.ts';
import type { Store, Table } from './store/store.ts';
import { type LaneWorld, openLane } from './sync/lane.ts';
import { recordsPass } from './sync/records-pass.ts';

export type OfflineParts = {
  readonly store: Store;
  readonly send: Sender;
  readonly upload: Uploader;
  readonly digest: (blob: Blob) => Promise<string>;
  readonly loadFiles: LoadFiles;
  readonly now: () => number;
  readonly newId: () => string;
  readonly fraction: () => number;
  readonly later: LaneWorld['later'];
  /** Runs alone of all tabs of this person, by name of the work. */
  readonly alone: (name: string, work: () => Promise<void>) => Promise<void>;
  /** Other tabs of this person: what they have written, and how to tell them. */
  readonly tabs: {
    readonly tell: (table: Table, key: string) => void;
    readonly hear: (listener: (table: Table, key: string) => void) => void;
    readonly close: () => void;
  };
  /** Calls back when it is worth trying again: the line is back, somebody looks at the page. */
  readonly onWake: (listener: () => void) => () => void;
  /** Calls back when the server has answered anybody on this page. */
  readonly onAnswer: (listener: () => void) => () => void;
  readonly onSessionEnded: () => void;
};

export type Line = 'up' | 'down' | 'signed-out';

/** Opens what is kept for a person and keeps it in step with the server until it is closed. */
export const openOffline = async (parts: OfflineParts) => {
  const { store, now, newId, alone, tabs, later, fraction } = parts;
  const records = await openBook(store, 'records', tabs.tell);
  const commands = await openBook(store, 'commands', tabs.tell);
  const files = await openBook(store, 'files', tabs.tell);
  const copyBook = await openBook(store, 'copies', tabs.tell);
  const pageBook = await openBook(store, 'pages', tabs.tell);
  const books = { records, commands, files, copies: copyBook, pages: pageBook };
  const listeners = new Set<() => void>();
  const tellAll = () => {
    for (const listener of [...listeners]) listener();
  };
  let line: Line = 'up';
  let sending: string | null = null;

  const setLine = (next: Line) => {
    if (next === line) return;
    line = next;
    if (next === 'signed-out') parts.onSessionEnded();
    tellAll();
  };

  const send: Sender = async (contract, request) => {
    const outcome = await parts.send(contract, request);
    if (outcome.type === 'no-line') setLine('down');
    else setLine(outcome.type === 'signed-out' ? 'signed-out' : 'up');
    if (line === 'up') lineIsBack();
    return outcome;
  };

  const world = { book: records, send, now };
  const lanes = {
    records: openLane(
      { alone: work => alone('records', work), later, fraction },
      async (): Promise<Halt | null> => {
        const halt = await recordsPass(world, key => {
          sending = key;
          tellAll();
        });
        if (fileDoor.hasWork()) lanes.files.wake('now');
        return halt ?? outbox.pass();
      },
    ),
    files: openLane({ alone: work => alone('files', work), later, fraction }, async () => {
      const halt = await fileDoor.pass();
      sendCommands();
      return halt;
    }),
    preparations: openLane({ alone: work => alone('preparations', work), later, fraction }, () =>
      fileDoor.preparations(),
    ),
    examinations: openLane({ alone: work => alone('examinations', work), later, fraction }, async () => {
      const halt = await fileDoor.examinations();
      sendCommands();
      return halt;
    }),
  };

  const lineIsBack = () => {
    for (const lane of Object.values(lanes)) lane.lineIsBack();
  };

  /** What waited for files may go now. */
  const sendCommands = () => {
    if (commands.all().some(one => one.state === 'waiting' && outbox.waitsFor(one) === null))
      lanes.records.wake('now');
  };

  const recordDesk = openRecords({ book: records, send, now, newId, wake: when => lanes.records.wake(when) });
  const copies = openCopies({ book: copyBook, send, now });
  const fileWorld = {
    ...{ store, copies, send, upload: parts.upload, record: records.get },
    ...{ now, newId, digest: parts.digest },
    wake: (when: 'now' | 'soon') => lanes.files.wake(when),
    prepareAll: () => {
      lanes.preparations.wake('now');
      return lanes.preparations.idle();
    },
    askExaminations: (ms: number) => {
      if (ms === 0) lanes.examinations.wake('now');
      else later(ms, () => lanes.examinations.wake('now'));
    },
  };
  const fileDoor = openFilesDoor(files, parts.loadFiles, fileWorld, tellAll);
  const outbox = openOutbox({
    ...{ book: commands, record: records.get, filesClean: fileDoor.areClean, reread: recordDesk.read },
    freshen: recordDesk.freshen,
    ...{ send, now, newId },
    wake: when => lanes.records.wake(when),
  });

  tabs.hear((table, key) => {
    if (table !== 'blobs') void books[table].refresh(key);
  });

  /** Copies of what the server has are no words of anybody: without room there is none. */
  const own = [records, commands, files, pageBook];
  const keepAgain = async () => {
    for (const book of Object.values(books)) await book.keepAgain();
  };
  const syncNow = () => {
    void keepAgain();
    lanes.records.wake('now');
    lanes.preparations.wake('now');
    lanes.files.wake('now');
    lanes.examinations.wake('now');
  };
  const stopWaking = parts.onWake(syncNow);
  const stopHearing = parts.onAnswer(() => {
    // An answer that needs no sign-in says nothing of the session.
    if (line === 'down') setLine('up');
    lineIsBack();
  });
  const unlisten = Object.values(books).map(book => book.listen(tellAll));
  syncNow();

  return {
    records: recordDesk,
    outbox,
    files: fileDoor,
    copies,
    pages: openPages({ book: pageBook, store, newId }),
    syncNow,
    line: () => line,
    /** Whether the device has no room left for something that was typed or taken: it is in memory alone. */
    isFull: () => own.some(book => book.unkept() > 0),
    keepAgain,
    sending: () => sending,
    view: <K extends Kind>(record: KeptRecord & { readonly kind: K }) =>
      viewRecord(record, sending === record.key),
    allRecords: records.all,
    allCommands: commands.all,
    /** Hears of every change of what is kept and of the line. */
    listen: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Resolves when nothing is being sent. */
    idle: async () => {
      await lanes.records.idle();
      await lanes.preparations.idle();
      await lanes.files.idle();
      await lanes.examinations.idle();
    },
    close: () => {
      stopWaking();
      stopHearing();
      for (const stop of unlisten) stop();
      lanes.records.close();
      lanes.preparations.close();
      lanes.files.close();
      lanes.examinations.close();
      tabs.close();
      store.close();
    },
  };
};

export type Offline = Awaited<ReturnType<typeof openOffline>>;
