import type { Complaint } from '#shared/domain/council/council.ts';
import { complaintIdOf } from '#shared/domain/council/council.ts';
import { revocationIdOf } from '#shared/domain/recognition/revocation.ts';
import { supportGrantIdOf } from '#shared/domain/support/support-grant.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { accepted, decide, meet, openWithAll, tallied } from '../../../application/council/play-council.ts';
import { when } from '../../../secrecy/whole-round.ts';
import { province } from '../../../support/asks.ts';
import { councilMembers, submissionIdOf } from '../../../support/council-builder.ts';
import { sampleRoundId } from '../../../support/round-builder.ts';
import { record, sampleId, seed } from '../../../support/seed.ts';
import {
  alter,
  anyOf,
  deciders,
  office,
  ofRole,
  oneOf,
  owner,
  type SecretKind,
  themselves,
  twoOf,
} from '../secret.ts';

const authority = anyOf(office, ofRole('authority-signer'));

/** What was decided of others, or will be. */
export const secretsOfOutcomes = {
  'a ranking that is not published': {
    at: ['when all is scored'],
    draw: choose => {
      const [first, second] = twoOf(choose, [1, 2, 3]);
      const sits = choose(2) === 0;
      return {
        what: `sheets of ${first} and ${second} changed, ${sits ? 'the council sits' : 'tallied'}`,
        mayKnow: anyOf(deciders, themselves('juror-1', 'juror-2', 'juror-3')),
        now: Date.parse('2026-06-04T06:00:00.000Z'),
        seed: async (world, other) => {
          const sheets = await world.records.children('sheet', sampleRoundId);
          const like = (number: number) =>
            sheets.filter(({ body }) => body.submissionId === submissionIdOf(number));
          for (const [of, by] of [
            [first, second],
            [second, first],
          ] as const)
            for (const {
              id,
              body: { jurorId },
            } of like(of)) {
              const theirs = like(by).find(({ body }) => body.jurorId === jurorId)?.body;
              if (theirs === undefined) throw new Error(`${jurorId} has no sheet`);
              const { scores, total } = theirs;
              await alter(world, 'sheet', id, body => ({ ...body, ...(other ? { scores, total } : {}) }));
            }
          await tallied(world);
          if (sits) await openWithAll(world);
        },
      };
    },
  },
  'a decision that is not published': {
    at: ['when all is scored'],
    draw: choose => {
      const [one, another] = twoOf(choose, [0, 1, null]);
      const reason = oneOf(choose, [
        'Không công nhận (mẫu)',
        'Chưa đủ điều kiện về môi trường, cần xem lại (mẫu)',
      ]);
      return {
        what: `declined: ${one ?? 'nobody'}, ${another ?? 'nobody'}`,
        mayKnow: deciders,
        now: Date.parse('2026-06-10T06:00:00.000Z'),
        seed: async (world, other) => {
          await tallied(world);
          await meet(world, [1, 2, 3]);
          const [session] = await world.records.children('council-session', sampleRoundId);
          const at = other ? another : one;
          const unitId = at === null ? undefined : session?.body.proposal[at]?.id;
          accepted(await decide(world, { declined: unitId === undefined ? [] : [{ unitId, reason }] }));
        },
      };
    },
  },
  'how the council voted': {
    at: ['while the council sits'],
    draw: choose => {
      const votes = twoOf(choose, ['for', 'against', 'abstain'] as const);
      const entry = oneOf(choose, [1, 2, 3]);
      const { id: personId } = oneOf(choose, councilMembers);
      return {
        what: `${personId} on ${entry}: ${votes}`,
        mayKnow: deciders,
        seed: (world, other) =>
          alter(world, 'council-session', `${sampleRoundId}/1`, body => ({
            ...body,
            items: body.items.map(item => {
              const ballots = item.ballots.filter(ballot => ballot.personId !== personId);
              return item.submissionId === submissionIdOf(entry)
                ? { ...item, ballots: [...ballots, { personId, vote: votes[other ? 1 : 0] }] }
                : item;
            }),
          })),
      };
    },
  },
  'a complaint': {
    at: ['when results are public'],
    draw: (choose, { values }) => {
      const which = oneOf(choose, [
        'whether there is one',
        'its words',
        'its answer',
        'whether it was withdrawn',
      ]);
      const id = complaintIdOf(sampleRoundId, String(values.complaintId));
      const answered = (other: boolean): Partial<Complaint> => ({
        state: other ? 'upheld' : 'rejected',
        answer: {
          ...{ text: other ? 'Đúng (mẫu)' : 'Không có căn cứ (mẫu)', at: isoOf(when), by: 'council-chair-1' },
          ...{ resultVersion: null, excludedSheetIds: [], recognise: null },
        },
      });
      const text = (other: boolean): Partial<Complaint> => ({
        text: other ? 'Lời khiếu nại mẫu khác, dài hơn' : 'Ngắn',
      });
      const withdrawn = (other: boolean): Partial<Complaint> => ({ state: other ? 'withdrawn' : 'received' });
      const changes = { 'its words': text, 'its answer': answered, 'whether it was withdrawn': withdrawn };
      return {
        what: which,
        mayKnow: anyOf(deciders, owner),
        seed: async (world, other) => {
          const change = changes[which as keyof typeof changes];
          if (change !== undefined)
            return alter(world, 'complaint', id, body => ({ ...body, ...change(other) }));
          const kept = await world.records.find('complaint', id);
          if (kept === undefined || !other) return;
          const another = {
            ...kept.body,
            id: sampleId(9909),
            submissionId: submissionIdOf(3),
            establishmentId: sampleId(3003),
          };
          await seed(world, [record('complaint', complaintIdOf(sampleRoundId, another.id), another)]);
        },
      };
    },
  },
  'support that is only proposed': {
    at: ['when results are public'],
    draw: (choose, { values }) => {
      const id = supportGrantIdOf(String(values['decide-support.certificateId']), String(values.grantId));
      const amounts = twoOf(choose, [0, 20_000_000, 90_000_000, 5_000_000_000]);
      return {
        what: `${amounts}`,
        mayKnow: authority,
        seed: (of, other) =>
          alter(of, 'support-grant', id, body => ({
            ...body,
            proposal: { ...body.proposal, amountDong: amounts[other ? 1 : 0] },
          })),
      };
    },
  },
  'that a certificate may be withdrawn': {
    at: ['when results are public'],
    draw: (choose, { values, world }) => {
      const reasons = twoOf(choose, [
        'Gian dối về xuất xứ (mẫu)',
        'Sản phẩm không còn được làm ở cơ sở (mẫu)',
        null,
      ]);
      return {
        what: `${reasons}`,
        mayKnow: anyOf(authority, ofRole('council-chair')),
        seed: async (of, other) => {
          const reason = reasons[other ? 1 : 0];
          const certificate = await world.records.find('certificate', String(values.certificateId));
          if (certificate === undefined) throw new Error('no certificate');
          if (reason === null) return;
          const id = sampleId(9908);
          await seed(of, [
            record('revocation', revocationIdOf(certificate.id, id), {
              ...{ id, certificateId: certificate.id, roundId: sampleRoundId, authority: province, reason },
              ...{ certificateNumber: certificate.body.number, legalBasis: 'Mẫu', minutes: '1/BB (mẫu)' },
              ...{ proposedBy: 'official-1', proposedAt: isoOf(when), decided: null },
            }),
          ]);
        },
      };
    },
  },
  'what a council asks of one above': {
    at: ['when results are public'],
    draw: async (choose, { world }) => {
      const offer = oneOf(choose, await world.records.children('offer', sampleRoundId));
      const notes = twoOf(choose, [null, 'Xin ưu tiên (mẫu)', 'Mẫu']);
      return {
        what: `${offer.body.productName}: ${notes}`,
        mayKnow: authority,
        seed: (of, other) => alter(of, 'offer', offer.id, body => ({ ...body, note: notes[other ? 1 : 0] })),
      };
    },
  },
} as const satisfies Record<string, SecretKind>;
