import type { Change } from '#shared/application/command.ts';
import type { World } from '#shared/application/ports.ts';
import { entryIdOf, panelIdOf, type Sheet, sheetIdOf } from '#shared/domain/judging/judging.ts';
import type { ProductGroup } from '#shared/domain/product/groups.ts';
import type { RoundRules } from '#shared/domain/round/rules.ts';
import { person } from './asks.ts';
import { buildEstablishment } from './establishment-builder.ts';
import { buildMembership, buildRound, membershipIdOf, sampleRoundId } from './round-builder.ts';
import { record, sampleId, seed } from './seed.ts';
import { buildSubmission } from './submission-builder.ts';

const round = { roundId: sampleRoundId };
export const chair = person('council-chair-1', { role: 'council-chair', ...round });
export const councilMembers = [2, 3, 4, 5].map(number =>
  person(`council-member-${number}`, { role: 'council-member', ...round }),
);
export const signer = person('signer-1', { role: 'authority-signer' });
export const submissionIdOf = (number: number): string => sampleId(5000 + number);

export type SampleEntry = {
  readonly number: number;
  readonly group?: ProductGroup;
  /** Establishment's number; its own by default. */
  readonly of?: number;
  /** Points in hundredths by juror and criterion. */
  readonly sheets: readonly (readonly [number, number, number, number])[];
};

/** Three jurors' equal sheets. */
export const alike = (...points: readonly [number, number, number, number]) => [points, points, points];

export const sheetOf = (
  { number, group = 'CBNLTS' }: Pick<SampleEntry, 'number' | 'group'>,
  juror: number,
  points: readonly number[],
  overrides: Partial<Sheet> = {},
): Sheet => ({
  roundId: sampleRoundId,
  submissionId: submissionIdOf(number),
  selectionCode: `CBNLTS-${String(number).padStart(3, '0')}`,
  group,
  jurorId: `juror-${juror}`,
  jurorName: `Giám khảo mẫu ${juror}`,
  jurorPosition: 'Chức vụ mẫu',
  scoringRound: 1,
  version: 1,
  state: 'locked',
  scores: Object.fromEntries(points.map((value, index) => [`C${index + 1}`, { points: value, note: null }])),
  remarks: null,
  total: points.reduce((sum, value) => sum + value, 0),
  lockedAt: '2026-05-25T03:00:00.000Z',
  correction: null,
  assignedAt: '2026-05-18T03:00:00.000Z',
  ...overrides,
});

const recordsOf = (entry: SampleEntry): readonly Change[] => {
  const { number, group = 'CBNLTS', of = number, sheets } = entry;
  const submissionId = submissionIdOf(number);
  const establishmentId = sampleId(3000 + of);
  const submission = buildSubmission(number, { group, state: 'eligible', establishmentId });
  return [
    record('submission', submissionId, submission),
    ...(of === number ? [record('establishment', establishmentId, buildEstablishment(number))] : []),
    record('entry', entryIdOf(sampleRoundId, submissionId), {
      roundId: sampleRoundId,
      ...{ submissionId, establishmentId, group },
      selectionCode: `CBNLTS-${String(number).padStart(3, '0')}`,
      convenedAt: '2026-05-11T03:00:00.000Z',
    }),
    ...sheets.map((points, index) => {
      const sheet = sheetOf({ number, group }, index + 1, points);
      return record('sheet', sheetIdOf(sheet), sheet);
    }),
  ];
};

/** A round whose scoring has just ended: council of five, entries with locked sheets, everything else done. */
export const seedScoredRound = async (
  world: World,
  entries: readonly SampleEntry[],
  rules: Partial<RoundRules> = {},
): Promise<void> => {
  const seats = [
    buildMembership(1, 'council-chair'),
    ...[2, 3, 4, 5].map(number => buildMembership(number, 'council-member')),
    buildMembership(6, 'panel-head', { personId: 'juror-1' }),
    ...[2, 3].map(number => buildMembership(5 + number, 'juror', { personId: `juror-${number}` })),
  ];
  const groups = [...new Set(entries.map(({ group }) => group ?? 'CBNLTS'))];
  await seed(world, [
    record('round', sampleRoundId, buildRound({ state: 'judging', scoringRound: 1, rules })),
    ...seats.map(seat => record('membership', membershipIdOf(seat), seat)),
    ...groups.map(group =>
      record('panel', panelIdOf(sampleRoundId, group), {
        roundId: sampleRoundId,
        group,
        headId: 'juror-1',
        jurors: [1, 2, 3].map(number => ({
          personId: `juror-${number}`,
          name: `Giám khảo mẫu ${number}`,
          position: 'Chức vụ mẫu',
        })),
        draw: { random: '', submissionIds: [] },
        convenedAt: '2026-05-11T03:00:00.000Z',
      }),
    ),
    ...entries.flatMap(recordsOf),
  ]);
};
