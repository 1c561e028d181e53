import type { World } from '#shared/application/ports.ts';
import { conflictIdOf, sheetIdOf } from '#shared/domain/judging/judging.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { sampleRoundId } from '../../../support/round-builder.ts';
import { record, seed } from '../../../support/seed.ts';
import {
  alter,
  anyOf,
  deciders,
  desk,
  ofRole,
  oneOf,
  type SecretKind,
  themselves,
  twoOf,
} from '../secret.ts';

const remarks = [null, 'Tốt (mẫu)', 'Bao bì chưa đạt, cần làm lại nhãn theo quy định (mẫu)'];
const sheetsOf = async (world: World) =>
  (await world.records.children('sheet', sampleRoundId)).map(({ body }) => body);

/** What jurors do, and who they are. */
export const secretsOfJury = {
  "a juror's points": {
    at: ['while jurors score'],
    draw: async (choose, { world }) => {
      const sheet = oneOf(choose, await sheetsOf(world));
      const [criterion, points] = [
        oneOf(choose, ['C1', 'C2', 'C3', 'C4']),
        twoOf(choose, [0, 100, 700, 1000]),
      ];
      const said = twoOf(choose, remarks);
      const locked = choose(3) > 0;
      return {
        what: `${sheet.jurorId}, ${sheet.selectionCode}, ${criterion}: ${points}, ${locked ? 'locked' : 'begun'}`,
        mayKnow: themselves(sheet.jurorId),
        seed: (of, other) =>
          alter(of, 'sheet', sheetIdOf(sheet), body => ({
            ...body,
            ...(locked
              ? {
                  ...({ state: 'locked', total: points[other ? 1 : 0] } as const),
                  lockedAt: isoOf(Date.parse(sheet.assignedAt) + points[other ? 1 : 0]),
                }
              : ({ state: 'in-progress' } as const)),
            scores: { [criterion]: { points: points[other ? 1 : 0], note: said[other ? 0 : 1] } },
            remarks: said[other ? 1 : 0],
          })),
      };
    },
  },
  'who gave which points': {
    at: ['when all is scored', 'while the council sits', 'when results are public'],
    draw: async (choose, { world }) => {
      const sheets = await sheetsOf(world);
      const sheet = oneOf(choose, sheets);
      const [from, to] = twoOf(choose, Object.keys(sheet.scores));
      return {
        what: `${sheet.jurorId}, ${sheet.selectionCode}: 100 of ${from} under ${to}`,
        // The council weighs sheets, not knowing whose they are.
        mayKnow: anyOf(deciders, themselves(sheet.jurorId)),
        seed: (of, other) =>
          alter(of, 'sheet', sheetIdOf(sheet), body => {
            const moved = (criterion: string, by: number) => {
              const score = body.scores[criterion] ?? { points: 0, note: null };
              return { ...score, points: score.points + (other ? by : 0), note: other ? 'Mẫu' : null };
            };
            return { ...body, scores: { ...body.scores, [from]: moved(from, -100), [to]: moved(to, 100) } };
          }),
      };
    },
  },
  "a juror's name": {
    at: ['while jurors score', 'when all is scored', 'while the council sits', 'when results are public'],
    draw: async (choose, { world }) => {
      const [panel] = await world.records.children('panel', sampleRoundId);
      const { personId } = oneOf(choose, panel?.body.jurors ?? []);
      const names = twoOf(choose, ['Trần Mẫu', 'Nguyễn Thị Mẫu Khác', 'Ân Mẫu']);
      return {
        what: `${personId}: ${names}`,
        mayKnow: ofRole('official', 'administrator', 'auditor', 'helping-team', 'panel-head', 'juror'),
        seed: async (of, other) => {
          const name = names[other ? 1 : 0];
          for (const { id } of await of.records.children('membership', personId))
            await alter(of, 'membership', id, body => ({ ...body, name }));
          for (const sheet of await sheetsOf(of))
            if (sheet.jurorId === personId)
              await alter(of, 'sheet', sheetIdOf(sheet), body => ({ ...body, jurorName: name }));
          for (const { id } of await of.records.children('panel', sampleRoundId))
            await alter(of, 'panel', id, body => ({
              ...body,
              jurors: body.jurors.map(juror => (juror.personId === personId ? { ...juror, name } : juror)),
            }));
        },
      };
    },
  },
  'who judges which entry': {
    at: ['while jurors score'],
    draw: async (choose, { world }) => {
      const sheet = oneOf(choose, await sheetsOf(world));
      const [one, another] = ['juror-8', 'juror-9'];
      return {
        what: `${sheet.selectionCode}: ${one} or ${another}`,
        mayKnow: anyOf(desk, ofRole('panel-head'), themselves(one, another)),
        seed: async (of, other) => {
          const jurorId = other ? another : one;
          const { body: panel, id } = (await of.records.children('panel', sampleRoundId))[0] ?? {};
          if (panel === undefined || id === undefined) throw new Error('no panel');
          const juror = { personId: jurorId, name: 'Giám khảo mẫu', position: 'Chức vụ mẫu' };
          await alter(of, 'panel', id, body => ({ ...body, jurors: [...body.jurors, juror] }));
          const assigned = { ...sheet, jurorId, jurorName: juror.name };
          await seed(of, [record('sheet', sheetIdOf(assigned), assigned)]);
        },
      };
    },
  },
  'a conflict that a juror declared': {
    at: ['while jurors score', 'while the council sits'],
    draw: async (choose, { world }) => {
      const sheet = oneOf(choose, await sheetsOf(world));
      const said = twoOf(choose, ['Anh em họ (mẫu)', 'Từng làm thuê ở cơ sở, đã nghỉ từ năm trước (mẫu)']);
      const isThere = choose(2) === 0;
      return {
        what: `${sheet.jurorId} on ${sheet.selectionCode}: ${isThere ? 'why' : 'whether'}`,
        mayKnow: anyOf(desk, themselves(sheet.jurorId)),
        seed: async (of, other) => {
          if (!isThere && !other) return;
          const { submissionId, jurorId: personId } = sheet;
          const conflict = {
            ...({
              roundId: sampleRoundId,
              submissionId,
              personId,
              basis: 'declared',
              state: 'suggested',
            } as const),
            ...{ reason: said[other ? 1 : 0], raisedAt: sheet.assignedAt, raisedBy: personId },
            ...{ settledAt: null, settledBy: null, settlementReason: null },
          };
          await seed(of, [record('conflict', conflictIdOf(sampleRoundId, submissionId, personId), conflict)]);
        },
      };
    },
  },
  'a correction that a juror asked for': {
    at: ['while jurors score'],
    draw: async (choose, { world }) => {
      const sheet = oneOf(choose, await sheetsOf(world));
      return {
        what: `${sheet.jurorId} on ${sheet.selectionCode}`,
        // The office sees that a sheet is open again once the head agrees.
        mayKnow: anyOf(ofRole('panel-head'), themselves(sheet.jurorId)),
        seed: async (of, other) => {
          if (!other) return;
          const { roundId, submissionId, selectionCode, group, jurorId, jurorName, scoringRound, version } =
            sheet;
          await seed(of, [
            record('sheet-correction', sheetIdOf(sheet), {
              ...{ roundId, submissionId, selectionCode, group, jurorId, jurorName, scoringRound, version },
              ...{
                reason: 'Cộng nhầm (mẫu)',
                requestedAt: sheet.assignedAt,
                approvedAt: null,
                approvedBy: null,
              },
            }),
          ]);
        },
      };
    },
  },
  'points of a sheet that was keyed in': {
    at: ['when results are public'],
    draw: async (choose, { world, values }) => {
      const points = twoOf(choose, [100, 2500, 9900]);
      const id = `${sampleRoundId}/${values.paperSheetId}`;
      const kept = await world.records.find('paper-sheet', id);
      return {
        what: `${points}`,
        // While two people of the office compare them with the scan, it sees them.
        mayKnow: anyOf(themselves(kept?.body.jurorId ?? ''), ofRole('official', 'helping-team')),
        seed: (of, other) =>
          alter(of, 'paper-sheet', id, body => ({
            ...body,
            ...{
              total: points[other ? 1 : 0],
              scores: { C1: { points: points[other ? 1 : 0], note: null } },
            },
          })),
      };
    },
  },
} as const satisfies Record<string, SecretKind>;
