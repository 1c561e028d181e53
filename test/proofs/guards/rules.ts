import type { Guard } from './guard.ts';

/** What the rules of a round ask. */
export const rules = {
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
