import type { Guard } from './guard.ts';

/** What stands between what comes from outside and who reads it. */
export const borders = {
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
