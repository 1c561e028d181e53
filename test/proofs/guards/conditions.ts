import type { Guard } from './guard.ts';

/** What makes a write come to nothing where another was first. */
export const conditions = {
  'a record changed meanwhile is not written over': {
    file: 'shared/adapters/dynamodb/commit.ts',
    stands:
      "ConditionExpression: '#v = :v',\n            ExpressionAttributeNames: { '#v': 'version' },\n            ExpressionAttributeValues: { ':v': number(write.expected) },",
    instead:
      "ConditionExpression: '#v >= :v',\n            ExpressionAttributeNames: { '#v': 'version' },\n            ExpressionAttributeValues: { ':v': number(0) },",
    tests: ['test/adapters/dynamodb/record-store.test.ts'],
  },
  'a value is claimed by one': {
    file: 'shared/adapters/dynamodb/commit.ts',
    stands: ' OR holder = :holder`',
    instead: ' OR holder <> :holder OR holder = :holder`',
    tests: ['test/adapters/dynamodb/record-store.test.ts'],
  },
  'nothing enters a closed intake': {
    file: 'shared/adapters/dynamodb/commit.ts',
    stands: "ConditionExpression: '#s = :open',",
    instead: "ConditionExpression: '#s <> :open OR #s = :open',",
    tests: ['test/adapters/dynamodb/record-store.test.ts'],
  },
  'an entry of the audit trail is never written over': {
    file: 'shared/adapters/dynamodb/commit.ts',
    stands:
      '      Item: { ...auditItem(entry), operation: text(operation) },\n      ConditionExpression: absent,\n      ...found,',
    instead: '      Item: { ...auditItem(entry), operation: text(operation) },',
    tests: ['test/adapters/dynamodb/record-store.test.ts'],
  },
  'one key under another body is refused': {
    file: 'shared/application/run-command.ts',
    stands: 'stored.fingerprint === idempotency?.fingerprint',
    instead: 'stored.fingerprint !== undefined',
    tests: ['test/functions/edge/serve-routes.test.ts'],
  },
  'who read an older version changes nothing': {
    file: 'shared/application/ask.ts',
    stands: 'ask.ifVersion === undefined || ask.ifVersion === stored.version',
    instead: 'ask.ifVersion === undefined || ask.ifVersion <= stored.version',
    tests: ['test/functions/edge/serve-routes.test.ts'],
  },
  'a cursor moves within its own list': {
    file: 'shared/adapters/dynamodb/cursor.ts',
    stands: 'pk`] !== list)',
    instead: 'pk`] === undefined)',
    tests: ['test/adapters/dynamodb/cursor.test.ts'],
  },
  'sheets are given out and conflicts confirmed one after the other': {
    file: 'shared/application/judging/assign-sheets.ts',
    stands: 'marks: fresh.length > 0 ? [turn] : [],',
    instead: 'marks: [],',
    tests: ['test/application/judging/assign-sheets.test.ts'],
  },
  'scoring is opened over the sheets that are there': {
    file: 'shared/application/judging/open-scoring.ts',
    stands: '    marks: [turn],\n',
    instead: '',
    tests: ['test/application/judging/assign-sheets.test.ts'],
  },
  'one person is appointed at a time': {
    file: 'shared/application/membership/appoint-to-round.ts',
    stands: '    marks: [turn],\n',
    instead: '',
    tests: ['test/application/membership/memberships.test.ts'],
  },
  'an effect that stands keeps nothing from being written': {
    file: 'shared/adapters/dynamodb/commit.ts',
    stands: "failed: () => 'stands',",
    instead: "failed: () => ({ type: 'committed' }),",
    tests: ['test/adapters/dynamodb/standing-effects.test.ts'],
  },
} as const satisfies Record<string, Guard>;
