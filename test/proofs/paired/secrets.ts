import type { Change } from '#shared/application/command.ts';
import type { World } from '#shared/application/ports.ts';
import { roles } from '#shared/domain/access/roles.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import {
  accepted,
  approve,
  close,
  decide,
  openWithAll,
  tallied,
} from '../../application/council/play-council.ts';
import { allRoles } from '../../secrecy/whole-round.ts';
import { province } from '../../support/asks.ts';
import { alike, councilMembers, seedScoredRound, submissionIdOf } from '../../support/council-builder.ts';
import { buildEstablishment } from '../../support/establishment-builder.ts';
import { seedScoring, whileJudging } from '../../support/judging-builder.ts';
import { buildProduct } from '../../support/product-builder.ts';
import {
  buildMembership,
  buildProgramme,
  membershipIdOf,
  sampleProgrammeId,
  sampleRoundId,
} from '../../support/round-builder.ts';
import { record, sampleId, seed } from '../../support/seed.ts';
import {
  buildDocument,
  buildDraft,
  documentIdOf,
  sampleReceiptCode,
} from '../../support/submission-builder.ts';
import { furtherSeats, type Person } from '../matrix/people.ts';
import type { Values } from '../support/make-input.ts';

export type Secret = {
  readonly now: number;
  /** Brings a world about in which the secret is one thing or another. */
  readonly seed: (world: World, other: boolean) => Promise<void>;
  readonly mayKnow: (person: Person) => boolean;
};

/** Names of what is there, as the reading routes ask for it. */
export const values: Values = {
  ...{ roundId: sampleRoundId, programmeId: sampleProgrammeId, submissionId: submissionIdOf(1), group: 'CK' },
  ...{ establishmentId: sampleId(3001), productId: sampleId(4001), receiptCode: sampleReceiptCode(1) },
  ...{ ...province, province: '19', commune: '05443', year: '2026', day: '2032-01-01' },
  ...{ selectionCode: 'CBNLTS-001', kind: 'round', id: sampleRoundId },
  ...{ version: '1', number: '1', sequence: '1', step: 'cancel', documentId: buildDocument(1, 'D3').id },
};

const everyone: readonly Change[] = [
  ...allRoles
    .map((role, index) => {
      const commune = role === 'commune-officer';
      return buildMembership(200 + index, role, {
        personId: `${role}-here`,
        roundId: roles[role].within === 'round' ? sampleRoundId : null,
        ...(commune ? { authority: { level: 'XA', locality: '05443' } } : {}),
      });
    })
    .map(seat => record('membership', membershipIdOf(seat), seat)),
  ...furtherSeats,
  record('programme', sampleProgrammeId, buildProgramme()),
];
const farm = [
  record('establishment', sampleId(3001), buildEstablishment(1)),
  record('product', sampleId(4001), buildProduct(1)),
];

const judging = async (world: World): Promise<void> => {
  await seedScoring(world);
  await seed(world, [...everyone, ...farm]);
};

const outside = ({ name, columns }: Person): boolean =>
  /-(elsewhere|beside|former)$/.test(name) ||
  name.startsWith('commune-officer') ||
  !allRoles.some(role => columns.includes(role));

const someoneElses = (other: boolean): readonly Change[] => {
  const draft = buildDraft(9, {
    ownerIds: ['producer-9'],
    ...{ createdBy: 'producer-9', group: other ? 'TCMN' : 'CK', note: other ? 'Gốm mẫu' : 'Máy sấy mẫu' },
  });
  const own = { ownerIds: ['producer-9'], registeredBy: 'producer-9' };
  return [
    record('establishment', sampleId(3009), buildEstablishment(9, own)),
    record('product', sampleId(4009), buildProduct(9)),
    record('submission', draft.id, draft),
    ...(other ? [0, 1, 2] : [0]).map(index => {
      const document = buildDocument(9, 'D4', index);
      return record('document', documentIdOf(document), document);
    }),
  ];
};

/** What must not be told, by name: two worlds differ in it alone. */
export const secrets = {
  "a juror's scores": {
    now: whileJudging + 60_000,
    mayKnow: ({ name }) => name === 'juror-2',
    seed: async (world, other) => {
      await judging(world);
      const sheets = await world.records.children('sheet', sampleRoundId);
      const points = other ? 4000 : 1000;
      await seed(
        world,
        sheets
          .filter(({ body }) => body.jurorId === 'juror-2')
          .map(before => ({
            ...{ kind: 'sheet', id: before.id, before, action: 'sheet.lock' },
            after: {
              ...before.body,
              ...{ state: 'locked', total: points, lockedAt: isoOf(whileJudging + points) },
              scores: { C1: { points, note: `Nhận xét mẫu ${points}` } },
              remarks: other ? 'Rất tốt (mẫu)' : null,
            },
          })),
      );
    },
  },
  "a juror's name": {
    now: whileJudging + 60_000,
    mayKnow: person => !outside(person),
    seed: async (world, other) => {
      await judging(world);
      const name = other ? 'Nguyễn Thị Mẫu Khác' : 'Trần Mẫu';
      const { children } = world.records;
      const [seats, sheets, panels] = await Promise.all([
        children('membership', 'juror-2'),
        children('sheet', sampleRoundId),
        children('panel', sampleRoundId),
      ]);
      await seed(world, [
        ...seats.map(before => ({
          ...({ kind: 'membership', id: before.id, before, action: 'test.rename' } as const),
          after: { ...before.body, name },
        })),
        ...sheets.map(before => ({
          ...({ kind: 'sheet', id: before.id, before, action: 'test.rename' } as const),
          after: { ...before.body, jurorName: name },
        })),
        ...panels.map(before => ({
          ...({ kind: 'panel', id: before.id, before, action: 'test.rename' } as const),
          after: { ...before.body, jurors: before.body.jurors.map(juror => ({ ...juror, name })) },
        })),
      ]);
    },
  },
  "somebody else's draft": {
    now: whileJudging + 60_000,
    mayKnow: ({ caller }) => 'id' in caller && caller.id === 'producer-9',
    seed: async (world, other) => {
      await judging(world);
      await seed(world, someoneElses(other));
    },
  },
  'a decision that is not published': {
    now: Date.parse('2026-06-10T06:00:00.000Z'),
    mayKnow: person =>
      !outside(person) &&
      !['helping-team', 'panel-head', 'juror'].some(role => person.columns.includes(role)),
    seed: async (world, other) => {
      await seedScoredRound(
        world,
        [1, 2].map(number => ({ number, sheets: alike(3600, 3600, 900, 900) })),
      );
      await seed(world, [...everyone, ...farm.slice(1)]);
      await tallied(world);
      await openWithAll(world);
      for (const member of councilMembers.slice(0, 3)) accepted(await approve(world, member, [1, 2]));
      accepted(await close(world, 'propose'));
      const [session] = await world.records.children('council-session', sampleRoundId);
      const unitId = session?.body.proposal[other ? 0 : 1]?.id ?? '';
      accepted(await decide(world, { declined: [{ unitId, reason: 'Không công nhận (mẫu)' }] }));
    },
  },
} as const satisfies Record<string, Secret>;
