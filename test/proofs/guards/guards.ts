/**
 * One thing that stands between the system and a harm, as it stands in a file, and what stands there once it is taken away.
 * `tests` are those that must then fail; a guard that none of them misses is not proven.
 */
export type Guard = {
  readonly file: string;
  /** Stands exactly once in the file. */
  readonly stands: string;
  readonly instead: string;
  readonly tests: readonly string[];
};

/** What is asked before somebody reads or does something. */
const rights = {
  'nobody acts on what no permission names': {
    file: 'shared/domain/access/can.ts',
    stands: '.some(permission => holds(actor, permission, resource));',
    instead: '.some(permission => holds(actor, permission, resource)) || true;',
    tests: ['test/domain/access/permissions.test.ts'],
  },
  'a right of one round holds in no other': {
    file: 'shared/domain/access/can.ts',
    stands: '  grant.roundId === resource.roundId &&\n',
    instead: '',
    tests: ['test/domain/access/permissions.test.ts'],
  },
  'a right of one authority holds at no other': {
    file: 'shared/domain/access/can.ts',
    stands: '(standsFor(grant, resource) || (resource.alsoLocalities ?? []).includes(grant.locality))',
    instead: 'true',
    tests: ['test/domain/access/permissions.test.ts'],
  },
  'a token reaches its own establishments only': {
    file: 'shared/domain/access/can.ts',
    stands: '(actor.establishmentIds ?? []).includes(resource.establishmentId)',
    instead: 'true',
    tests: ['test/domain/access/permissions.test.ts'],
  },
  'an ended right is none': {
    file: 'shared/application/membership/grants-of.ts',
    stands: 'body.endedAt === null || millis(body.endedAt) > now',
    instead: 'true',
    tests: ['test/application/membership/memberships.test.ts'],
  },
  'who takes dossiers in does not judge them': {
    file: 'shared/domain/access/appoint.ts',
    stands: "(judges.includes(role) && intake) || (role === 'helping-team' && judging)",
    instead: 'intake && judging',
    tests: ['test/domain/access/appoint.test.ts'],
  },
  'a use case that asks for no right answers nothing': {
    file: 'functions/edge/answer-route.ts',
    stands: '!asked() && result.ok',
    instead: '!asked() && !result.ok',
    tests: ['test/functions/edge/serve-routes.test.ts'],
  },
  'a token that has run out is nobody': {
    file: 'functions/authoriser/authorise.ts',
    stands: ' || claims.exp * 1000 <= now',
    instead: '',
    tests: ['test/functions/authoriser/authorise.test.ts'],
  },
  'a remembered answer is told to who still has the right': {
    file: 'shared/application/run-command.ts',
    stands: 'if (!still.ok) return still;',
    instead: '',
    tests: ['test/secrecy/replayed-answers.test.ts'],
  },
} as const satisfies Record<string, Guard>;

/** What makes a write come to nothing where another was first. */
const conditions = {
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
} as const satisfies Record<string, Guard>;

/** What the rules of a round ask. */
const rules = {
  'a dossier comes before the hour, to the millisecond': {
    file: 'shared/domain/submission/filing-time.ts',
    stands: 'isWithin(now, opensAt, closesAt)',
    instead: 'isWithin(now, opensAt, closesAt + 1)',
    tests: ['test/domain/submission/stages-and-times.test.ts'],
  },
  'a locked sheet stands': {
    file: 'shared/domain/judging/score-sheet.ts',
    stands: "if (state === 'locked') return fail('sheet.locked');",
    instead: '',
    tests: ['test/domain/judging/score-sheet.test.ts'],
  },
  'points stay inside their line': {
    file: 'shared/domain/judging/score-sheet.ts',
    stands: 'score.points > line.max',
    instead: 'score.points > line.max + 100',
    tests: ['test/domain/judging/score-sheet.test.ts'],
  },
  'nobody agrees to their own correction': {
    file: 'shared/domain/judging/score-sheet.ts',
    stands: "if (headId === correction.jurorId) return fail('correction.own');",
    instead: '',
    tests: ['test/domain/judging/score-sheet.test.ts'],
  },
  'a member with a conflict does not vote': {
    file: 'shared/domain/council/voting.ts',
    stands: "if (item.value.excluded.includes(ballot.personId)) return fail('council.conflict');",
    instead: '',
    tests: ['test/domain/council/voting.test.ts'],
  },
  'a member votes once': {
    file: 'shared/domain/council/voting.ts',
    stands:
      "if (item.value.ballots.some(({ personId }) => personId === ballot.personId))\n    return fail('council.already-voted');",
    instead: '',
    tests: ['test/domain/council/voting.test.ts'],
  },
  'a product below the mark is never proposed': {
    file: 'shared/domain/council/voting.ts',
    stands: "if (decided.outcome === 'propose' && !standing.passed) return fail('council.not-passed');",
    instead: '',
    tests: ['test/domain/council/voting.test.ts'],
  },
  'nothing is settled without a quorum': {
    file: 'shared/domain/council/attendance.ts',
    stands: 'return met ? ok(null)',
    instead: 'return met || members > 0 ? ok(null)',
    tests: ['test/domain/council/voting.test.ts'],
  },
  'the sheet of who has a conflict does not count': {
    file: 'shared/domain/council/count-sheets.ts',
    stands: "if (sheet.state === 'excluded' || of.isExcluded(sheet, id)) return [];",
    instead: '',
    tests: ['test/domain/council/tally.test.ts'],
  },
  'a result is told once it is published': {
    file: 'shared/application/council/get-own-result.ts',
    stands: "if (publishedAt === null || complaintsUntil === null) return fail('result.not-published');",
    instead:
      "if (complaintsUntil === null && round.body.state === 'judging') return fail('result.not-published');",
    tests: ['test/application/council/own-result.test.ts'],
  },
  'who keeps guessing codes of certificates has to wait': {
    file: 'shared/application/recognition/check-certificate.ts',
    stands: "(await count('misses')) > perMinute.misses",
    instead: "(await count('misses')) < 0",
    tests: ['test/application/recognition/check-certificate.test.ts'],
  },
} as const satisfies Record<string, Guard>;

/** What stands between what comes from outside and who reads it. */
const borders = {
  'what is no JSON in the strict sense is refused': {
    file: 'functions/edge/strict-json.ts',
    stands: 'keys?.has(key)',
    instead: 'key === undefined',
    tests: ['test/functions/edge/strict-json.test.ts'],
  },
  'keys that reach prototypes are refused': {
    file: 'functions/edge/strict-json.ts',
    stands: ' || forbiddenKeys.has(key)',
    instead: '',
    tests: ['test/functions/edge/strict-json.test.ts'],
  },
  'JSON is not nested beyond measure': {
    file: 'functions/edge/strict-json.ts',
    stands: 'open.length > maxDepth',
    instead: 'open.length > json.length',
    tests: ['test/functions/edge/strict-json.test.ts'],
  },
  'names hold nothing that cannot be seen': {
    file: 'shared/domain/wording/characters.ts',
    stands: '!text.isWellFormed() || forbidden[wording].test(text)',
    instead: '!text.isWellFormed()',
    tests: ['test/domain/wording/text-schemas.test.ts'],
  },
  'no cell of a list is a formula': {
    file: 'shared/domain/list/harmless.ts',
    stands: 'startsFormula.test(text) || startsUnseen.test(text)',
    instead: 'startsUnseen.test(text)',
    tests: ['test/domain/list/harmless.test.ts'],
  },
  'an answer holds what its schema names': {
    file: 'functions/edge/answer-route.ts',
    stands: 'written(contract, cutAnswer(contract.answer, body))',
    instead: 'written(contract, body)',
    tests: ['test/functions/edge/cut-answer.test.ts', 'test/functions/edge/serve-routes.test.ts'],
  },
  'webhooks go to public addresses alone': {
    file: 'shared/adapters/webhook/public-address.ts',
    stands: 'addresses.every(isPublicAddress)',
    instead: 'addresses.length > 0',
    tests: ['test/adapters/webhook/webhooks.test.ts'],
  },
  'a webhook is sent to the address that was looked up': {
    file: 'shared/adapters/webhook/post-once.ts',
    stands:
      '        lookup: (_name, options, found) =>\n          options.all ? found(null, [{ address, family }]) : found(null, address, family),\n',
    instead: '',
    tests: ['test/adapters/webhook/webhooks.test.ts'],
  },
  'an upload has the length that was announced': {
    file: 'shared/adapters/s3/post-policy.ts',
    stands: "['content-length-range', upload.bytes, upload.bytes]",
    instead: "['content-length-range', 0, 5_000_000_000]",
    tests: ['test/adapters/s3/post-policy.test.ts'],
  },
  'parts of an archive lie apart': {
    file: 'shared/adapters/files/archive-entries.ts',
    stands: 'return next === undefined || end <= next.relativeOffsetOfLocalHeader;',
    instead: 'return next === undefined || end >= 0;',
    tests: ['test/adapters/files/archive-entries.test.ts'],
  },
  'a part of an archive is as large as it says': {
    file: 'shared/adapters/files/archive-entries.ts',
    stands: 'return !isLink && isPlainName && isKnown && isPlausible;',
    instead: 'return !isLink && isPlainName && isKnown;',
    tests: ['test/adapters/files/archive-entries.test.ts'],
  },
  'a file with scripts is refused': {
    file: 'shared/domain/file/judge-file.ts',
    stands: "unless(facts.kind === 'PDF', () => facts.activeContent.length === 0)",
    instead: "unless(facts.kind === 'PDF', () => true)",
    tests: ['test/domain/file/judge-file.test.ts'],
  },
  'what arrived is what was announced': {
    file: 'shared/domain/file/judge-file.ts',
    stands: ' && declared.sha256 === facts.sha256',
    instead: '',
    tests: ['test/domain/file/judge-file.test.ts'],
  },
  'the maker is not named to a blind jury': {
    file: 'shared/domain/judging/blind-product.ts',
    stands: 'name: blind(product.name),',
    instead: 'name: product.name,',
    tests: ['test/domain/judging/blind-product.test.ts'],
  },
  'a signed paper holds what was sent out': {
    file: 'shared/domain/output/signed-paper.ts',
    stands: "if (!facts.beginsAsMade) return 'signed.not-sent-out';",
    instead: '',
    tests: ['test/application/output/signed-papers.test.ts'],
  },
} as const satisfies Record<string, Guard>;

/** What keeps the record whole, on a disk and in the eyes of who checks it. */
const records = {
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

export const guards: Readonly<Record<string, Guard>> = {
  ...rights,
  ...conditions,
  ...rules,
  ...borders,
  ...records,
};
