import { createPrivateKey } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openClock } from '#infra/local/clock/clock.ts';
import { openCheckpoint } from '#infra/local/dynamodb/checkpoint.ts';
import { openSigningKey } from '#infra/local/issuer/signing-key.ts';
import { openMacs } from '#infra/local/kms/derive-mac.ts';
import { openKeyService } from '#infra/local/kms/kms.ts';
import { openMailbox } from '#infra/local/mail/mailbox.ts';
import { openBodyFiles } from '#infra/local/object-store/body-files.ts';
import { openDatabase } from '#infra/local/object-store/database.ts';
import { versionsTable } from '#infra/local/object-store/versions.ts';
import { openScheduleStore } from '#infra/local/scheduler/schedule-store.ts';
import { openDatabase as openWorkflowDatabase } from '#infra/local/workflow-engine/database.ts';
import { SCHEMA } from '#infra/local/workflow-engine/schema.ts';
import { collectBytes } from '#test/support/collect-bytes.ts';

const at = Date.parse('2026-03-02T05:00:00.000Z');
const log = () => undefined;
const many = Array.from({ length: 60 }, (_, index) => index);
const words = (index: number): string => `Lời mẫu số ${index} `.repeat(20);

/** What a service keeps in files of its own: how it comes there, and all that is read of it, as one text. */
export type Kept = {
  readonly write: (folder: string) => unknown;
  readonly read: (folder: string) => Promise<string> | string;
};

const mailbox = (folder: string) => openMailbox({ file: join(folder, 'mail.sqlite'), now: () => at, log });
const schedules = (folder: string) => openScheduleStore(join(folder, 'scheduler.sqlite'));
const objects = (folder: string) => {
  const database = openDatabase(join(folder, 'metadata.sqlite'));
  return { database, versions: versionsTable(database), bodies: openBodyFiles(join(folder, 'bodies')) };
};
const workflow = (folder: string) => openWorkflowDatabase(join(folder, 'workflow.sqlite'), SCHEMA);

const attempt = (index: number) => ({
  ...{ executionId: `mau-${index}`, groupName: 'mau', name: `mau-${index}`, revision: 1 },
  ...{ arn: 'arn:mau', input: JSON.stringify({ words: words(index) }), scheduledTime: at, firedAt: at },
  ...{ attempts: 0, nextAttemptAt: at, maximumRetries: 3, maximumAge: 60, deadLetterArn: null },
  ...{ deleteSchedule: false, lastError: null, deadAt: null },
});

const storeObjects = async (folder: string): Promise<void> => {
  const { database, versions, bodies } = objects(folder);
  for (const index of many.slice(0, 6)) {
    const chunks = (async function* () {
      yield Buffer.from(words(index).repeat(10));
    })();
    const { file, size, md5 } = await bodies.store({ chunks, algorithm: undefined, verify: log }, []);
    versions.add({
      ...{ bucket: 'mau', key: `mau-${index}`, versionId: `v${index}`, body: file, size },
      ...{ etag: md5.toString('hex'), attributes: { headers: {}, metadata: {} }, tags: {} },
      ...{ checksum: null, createdAt: at },
    });
  }
  database.close();
};

const readObjects = async (folder: string): Promise<string> => {
  const { database, versions, bodies } = objects(folder);
  try {
    const found = many.slice(0, 6).map(index => versions.latest('mau', `mau-${index}`));
    const read: string[] = [];
    for (const version of found) {
      const bytes = version?.body ? await collectBytes(await bodies.read(version.body)) : Buffer.alloc(0);
      read.push(JSON.stringify(version), bytes.toString('base64'));
    }
    return read.join('\n');
  } finally {
    database.close();
  }
};

const macOf = { KeyId: 'mau', Message: 'bWF1', MacAlgorithm: 'HMAC_SHA_256' };

/** Every format of file that the embedded runtime owns. A new one takes a line here. */
export const keptThings = {
  clock: {
    write: folder => openClock(join(folder, 'clock.json'), () => at).set(at + 86_400_123),
    read: folder => String(openClock(join(folder, 'clock.json'), () => at).now()),
  },
  'stream checkpoint': {
    write: folder => openCheckpoint(join(folder, 'stream.json'), 'arn:mau').advance('mau-1', '1234'),
    read: folder => String(openCheckpoint(join(folder, 'stream.json'), 'arn:mau').delivered('mau-1')),
  },
  'sign-in key': {
    write: openSigningKey,
    read: async folder => (await openSigningKey(folder)).keyId,
  },
  'signing keys': {
    write: folder => openKeyService({ folder, keyIds: ['mau'], log }),
    read: folder => {
      openKeyService({ folder, keyIds: ['mau'], log });
      const key = createPrivateKey(readFileSync(join(folder, 'mau.pem'), 'utf8'));
      return JSON.stringify([key.export({ format: 'jwk' }), openMacs(folder)(macOf)]);
    },
  },
  mailbox: {
    write: folder => {
      const box = mailbox(folder);
      for (const index of many) box.keep({ channel: 'text-message', to: '+84900000000', text: words(index) });
      box.close();
    },
    read: folder => {
      const box = mailbox(folder);
      try {
        return JSON.stringify(box.messages({ limit: 1000 }));
      } finally {
        box.close();
      }
    },
  },
  scheduler: {
    write: folder => {
      const store = schedules(folder);
      for (const index of many) store.saveDelivery(attempt(index));
      store.close();
    },
    read: folder => {
      const store = schedules(folder);
      try {
        return JSON.stringify(store.waiting(at, Number.MAX_SAFE_INTEGER));
      } finally {
        store.close();
      }
    },
  },
  'object store': { write: storeObjects, read: readObjects },
  'workflow engine': {
    write: folder => {
      const { db, close } = workflow(folder);
      const insert = db.prepare('INSERT INTO definitions (id, body, created_at) VALUES (?, ?, ?)');
      for (const index of many) insert.run(`mau-${index}`, words(index), at);
      close();
    },
    read: folder => {
      const { db, close } = workflow(folder);
      try {
        return JSON.stringify(db.prepare('SELECT * FROM definitions ORDER BY id').all());
      } finally {
        close();
      }
    },
  },
} as const satisfies Record<string, Kept>;

/** Writes everything below a folder, each thing in one of its own. */
export const writeAll = async (folder: string, things: Readonly<Record<string, Kept>>): Promise<void> => {
  for (const [name, { write }] of Object.entries(things)) {
    mkdirSync(join(folder, name), { recursive: true });
    await write(join(folder, name));
  }
};
