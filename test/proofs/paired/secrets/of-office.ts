import { commitEffects, effectOf } from '#shared/application/message/write-effects.ts';
import { retentionIdOf } from '#shared/domain/privacy/retention.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { province } from '../../../support/asks.ts';
import { buildRound, sampleRoundId } from '../../../support/round-builder.ts';
import { record, sampleId, seed } from '../../../support/seed.ts';
import { momentNames } from '../moments.ts';
import { anyOf, office, ofRole, oneOf, type SecretKind, twoOf } from '../secret.ts';

const authority = anyOf(office, ofRole('authority-signer'));

/** What the office of an authority does that is not public, or not yet. */
export const secretsOfOffice = {
  'a round that is planned': {
    at: momentNames,
    draw: choose => {
      const titles = twoOf(choose, ['Đợt mẫu sắp tới', 'Đợt mẫu năm sau, cho nhóm thủ công mỹ nghệ', null]);
      return {
        what: `${titles}`,
        mayKnow: anyOf(authority, ofRole('administrator')),
        seed: async (world, other) => {
          const title = titles[other ? 1 : 0];
          if (title === null) return;
          const round = buildRound({ id: sampleId(79), state: 'planned', title, year: 2027 });
          await seed(world, [record('round', round.id, round)]);
        },
      };
    },
  },
  'an effect that is parked': {
    at: momentNames,
    draw: choose => {
      const reasons = twoOf(choose, ['MailRejected', 'ThrottlingException', null]);
      const template = oneOf(choose, ['submission-ineligible', 'membership-appointed']);
      return {
        what: `${template}: ${reasons}`,
        mayKnow: ofRole('official', 'administrator'),
        seed: async (world, other) => {
          const reason = reasons[other ? 1 : 0];
          if (reason === null) return;
          const payload = {
            type: 'mail',
            to: 'co-so-1@mau.example',
            template,
            params: { product: 'Mẫu' },
          } as const;
          const about = { payload, authority: province, roundId: sampleRoundId };
          const now = Date.parse('2026-03-21T03:00:00.000Z');
          const parked = { state: 'parked', reason, attempts: 9, settledAt: isoOf(now) } as const;
          await commitEffects(
            world,
            { effects: [{ ...effectOf(sampleId(9801), about, now), ...parked }] },
            now,
          );
        },
      };
    },
  },
  'what is kept by order': {
    at: ['while producers file', 'when results are public'],
    draw: choose => {
      const reasons = twoOf(choose, ['Thanh tra (mẫu)', 'Có đơn kiện, giữ đến khi xong (mẫu)', null]);
      return {
        what: `${reasons}`,
        mayKnow: office,
        seed: async (world, other) => {
          const reason = reasons[other ? 1 : 0];
          const subject = { kind: 'establishment', id: sampleId(3001) } as const;
          const said = { by: 'official-here', at: '2026-03-05T03:00:00.000Z' };
          const holds = reason === null ? [] : [{ subject, reason, ...said }];
          const id = retentionIdOf(province);
          const before = await world.records.find('retention', id);
          const after = { authority: province, terms: [], holds };
          await seed(world, [{ kind: 'retention', id, before, after, action: 'test.part' }]);
        },
      };
    },
  },
  'a rule of support': {
    at: ['while producers file', 'when results are public'],
    draw: choose => {
      const caps = twoOf(choose, [100_000_000, 2_500_000_000, null]);
      return {
        what: `${caps}`,
        mayKnow: authority,
        seed: async (world, other) => {
          const capDong = caps[other ? 1 : 0];
          if (capDong === null) return;
          await seed(world, [
            record('funding-rule', sampleId(9309), {
              ...{ id: sampleId(9309), authority: province, supportKind: 'KHUYEN_CONG', subject: 'Mẫu khác' },
              ...{ basis: 'Mẫu', ratePercent: 30, capDong, validFrom: '2025-07-26', validTo: null },
              ...{ retired: null, recordedAt: '2026-03-05T03:00:00.000Z', recordedBy: 'official-1' },
            }),
          ]);
        },
      };
    },
  },
  'a logo that is not in force': {
    at: ['while producers file', 'when results are public'],
    draw: (choose, { values }) => {
      const sizes = twoOf(choose, [300, 1200]);
      return {
        what: `whether there is one, ${sizes[0]} wide`,
        mayKnow: authority,
        seed: async (world, other) => {
          const programmeId = String(values.programmeId);
          const logo = {
            ...({
              id: sampleId(9409),
              programmeId,
              authority: province,
              key: 'incoming/mau/logo-2',
              kind: 'PNG',
            } as const),
            ...({
              declaredBytes: 1,
              declaredSha256: '0'.repeat(64),
              state: 'clean',
              versionId: 'mau',
            } as const),
            ...{ findings: [], width: sizes[0], height: sizes[0], adopted: null, ended: null },
            picture: { key: 'previews/mau/logo-2.jpg', versionId: 'mau', sha256: '0'.repeat(64) },
            ...{ addedBy: 'official-1', addedAt: '2026-03-05T03:00:00.000Z' },
          };
          if (other) await seed(world, [record('logo', `${programmeId}/${logo.id}`, logo)]);
        },
      };
    },
  },
  'what somebody had made': {
    at: momentNames,
    draw: choose => {
      const askedBy = oneOf(choose, ['official-here', 'auditor-here']);
      const what = oneOf(choose, ['public-notice', 'jury-list'] as const);
      return {
        what: `${askedBy}: ${what}`,
        // Their own tokens act for them: that something of theirs is left out may cost a token time.
        mayKnow: ({ caller }) => 'id' in caller && caller.id === askedBy,
        seed: async (world, other) => {
          if (!other) return;
          await seed(world, [
            record('output', sampleId(9809), {
              ...({
                id: sampleId(9809),
                what,
                subject: { roundId: sampleRoundId },
                format: 'pdf',
                askedBy,
              } as const),
              ...({
                askedAt: '2026-03-05T03:00:00.000Z',
                state: 'asked',
                attempts: 0,
                progress: null,
              } as const),
              ...{ failure: null, keptUntil: null, file: null },
            }),
          ]);
        },
      };
    },
  },
} as const satisfies Record<string, SecretKind>;
