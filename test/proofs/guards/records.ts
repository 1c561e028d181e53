import type { Guard } from './guard.ts';

/** What keeps the record whole, on a disk and in the eyes of who checks it. */
export const records = {
  'an entry has the hash that it says': {
    file: 'infra/record/verify/check-chains.ts',
    stands: "if (hashOfEntry(text) !== entry.hash) report(finding('audit.hash', name));",
    instead: '',
    tests: ['test/infra/record/verify.test.ts'],
  },
  'an entry follows from the one before': {
    file: 'infra/record/verify/check-chains.ts',
    stands: "if (entry.previous !== (before?.hash ?? null)) report(finding('audit.link', name));",
    instead: '',
    tests: ['test/infra/record/verify.test.ts'],
  },
  'a checkpoint holds the heads that were signed': {
    file: 'infra/record/verify/check-checkpoints.ts',
    stands: '&& merkleRoot(lines) === statement.root',
    instead: '',
    tests: ['test/infra/record/checkpoints.test.ts'],
  },
  'a receipt is of an entry that is there': {
    file: 'infra/record/verify/check-receipts.ts',
    stands: 'chains.get(stream)?.hashes[sequence - 1] !== hash',
    instead: 'chains.get(stream) === undefined',
    tests: ['test/infra/record/verify.test.ts'],
  },
  'who is appointed is on the roll at once': {
    file: 'shared/adapters/dynamodb/commit.ts',
    stands:
      '  ...rollWrites(tables.records, transaction.records).map(write => ({ write, failed: stale })),\n',
    instead: '',
    tests: ['test/application/round/announce-round.test.ts'],
  },
  'what is said to be kept is on the disk': {
    file: 'infra/local/disk/write-synced.ts',
    stands: '    fsyncSync(descriptor);\n',
    instead: '',
    tests: ['test/proofs/unsynced.test.ts'],
  },
  'a kept file whose bytes changed is not read': {
    file: 'infra/local/disk/sealed-file.ts',
    stands: 'content !== undefined && hashOf(content) !== seal',
    instead: 'content === seal',
    tests: ['test/proofs/torn-files.test.ts'],
  },
} as const satisfies Record<string, Guard>;
