import type { Change } from '#shared/application/command.ts';
import type { World } from '#shared/application/ports.ts';
import { roles } from '#shared/domain/access/roles.ts';
import { councilDay, openWithAll, tallied, tallyDay, vote } from '../../application/council/play-council.ts';
import { allRoles, seedWholeRound, when } from '../../secrecy/whole-round.ts';
import { province } from '../../support/asks.ts';
import { councilMembers, seedScoredRound, submissionIdOf } from '../../support/council-builder.ts';
import { buildEstablishment } from '../../support/establishment-builder.ts';
import { seedScoring, whileJudging } from '../../support/judging-builder.ts';
import type { memoryFiles } from '../../support/memory-files.ts';
import { buildProduct } from '../../support/product-builder.ts';
import {
  buildMembership,
  buildProgramme,
  buildRound,
  membershipIdOf,
  sampleProgrammeId,
  sampleRoundId,
} from '../../support/round-builder.ts';
import { record, sampleId, seed } from '../../support/seed.ts';
import {
  buildDocument,
  buildDossier,
  buildDraft,
  buildSubmission,
  documentIdOf,
  sampleReceiptCode,
  whileOpen,
} from '../../support/submission-builder.ts';
import { furtherRecords, furtherValues } from '../matrix/further-records.ts';
import { furtherSeats } from '../matrix/people.ts';
import type { Values } from '../support/make-input.ts';

const hour = 3_600_000;

/** Names of what is there, as the routes ask for it. */
const values: Values = {
  ...{ roundId: sampleRoundId, programmeId: sampleProgrammeId, submissionId: submissionIdOf(1) },
  ...{ establishmentId: sampleId(3001), productId: sampleId(4001), receiptCode: sampleReceiptCode(1) },
  ...{ ...province, province: '19', commune: '05443', year: '2026', day: '2032-01-01' },
  ...{ selectionCode: 'CBNLTS-001', kind: 'round', id: sampleRoundId, group: 'CBNLTS' },
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
const farm = (number: number): readonly Change[] => [
  record('establishment', sampleId(3000 + number), buildEstablishment(number)),
  record('product', sampleId(4000 + number), buildProduct(number)),
];
const dossier = (number: number): readonly Change[] =>
  buildDossier(number).map(document => record('document', documentIdOf(document), document));

const entries = [
  {
    number: 1,
    sheets: [
      [3600, 3500, 900, 900] as const,
      [3400, 3600, 800, 900] as const,
      [3000, 3000, 700, 700] as const,
    ],
  },
  {
    number: 2,
    sheets: [
      [1000, 1200, 500, 500] as const,
      [900, 1000, 400, 500] as const,
      [1100, 1000, 500, 400] as const,
    ],
  },
  {
    number: 3,
    sheets: [
      [3500, 3500, 900, 800] as const,
      [3400, 3300, 900, 900] as const,
      [3600, 3400, 700, 900] as const,
    ],
  },
];

const scored = async (world: World): Promise<void> => {
  await seedScoredRound(world, entries);
  await seed(world, [...everyone, record('product', sampleId(4001), buildProduct(1)), ...dossier(1)]);
};

export type Moment = {
  readonly from: number;
  readonly until: number;
  /** Of every kind of record there is one. */
  readonly whole?: true;
  /** Brings it about, and names what is there. */
  readonly seed: (world: World, files: ReturnType<typeof memoryFiles>) => Promise<Values>;
};

/** Moments of a round at which two worlds part. */
export const moments = {
  'while producers file': {
    from: whileOpen,
    until: whileOpen + 480 * hour,
    seed: async world => {
      const assistance = {
        ...{ officerId: 'commune-officer-here', officerName: 'Cán bộ mẫu', producerName: 'Người mẫu 5' },
        ...{ phone: '+84912000005', confirmedAt: null },
      };
      const filed = [
        buildDraft(1, { ownerIds: ['producer-1'] }),
        buildSubmission(2),
        buildDraft(5, { ownerIds: ['commune-officer-here'], assistance }),
      ];
      await seed(world, [
        ...everyone,
        record('round', sampleRoundId, buildRound({ state: 'open' })),
        ...[1, 2, 5].flatMap(farm),
        ...filed.map(submission => record('submission', submission.id, submission)),
        ...[1, 2].flatMap(dossier),
      ]);
      return values;
    },
  },
  'while jurors score': {
    from: whileJudging + 60_000,
    until: whileJudging + 240 * hour,
    seed: async world => {
      await seedScoring(world);
      await seed(world, [...everyone, ...farm(1)]);
      return { ...values, selectionCode: 'CK-001', group: 'CK' };
    },
  },
  'when all is scored': {
    from: tallyDay,
    until: tallyDay + 24 * hour,
    seed: world => scored(world).then(() => values),
  },
  'while the council sits': {
    from: councilDay,
    until: councilDay + 120 * hour,
    seed: async world => {
      await scored(world);
      await tallied(world);
      await openWithAll(world);
      const [first, second] = councilMembers;
      if (first) await vote(world, first, 1, 'for');
      if (second) await vote(world, second, 2, 'against');
      return values;
    },
  },
  'when results are public': {
    whole: true,
    from: when,
    until: when + 24 * hour,
    seed: async (world, files) => {
      for (const { key } of buildDossier(1)) files.put(key, Buffer.from('tệp mẫu'));
      const whole = await seedWholeRound(world);
      await seed(world, [...furtherSeats, ...furtherRecords]);
      return { ...whole, ...furtherValues, effectId: whole.messageId };
    },
  },
} as const satisfies Record<string, Moment>;
export type MomentName = keyof typeof moments;
export const momentNames = Object.keys(moments) as MomentName[];
