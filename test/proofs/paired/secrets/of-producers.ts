import type { World } from '#shared/application/ports.ts';
import { answerDataRequest } from '#shared/application/privacy/answer-data-request.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { sha256 } from '#shared/kernel/hash.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { accepted } from '../../../application/council/play-council.ts';
import { askAs, official, province } from '../../../support/asks.ts';
import { buildEstablishment } from '../../../support/establishment-builder.ts';
import { buildProduct } from '../../../support/product-builder.ts';
import { sampleRoundId } from '../../../support/round-builder.ts';
import { record, sampleId, seed } from '../../../support/seed.ts';
import {
  buildDocument,
  buildDraft,
  buildSubmission,
  documentIdOf,
  whileOpen,
} from '../../../support/submission-builder.ts';
import { momentNames } from '../moments.ts';
import { alter, anyOf, desk, office, ofRole, oneOf, type SecretKind, themselves, twoOf } from '../secret.ts';

const ownerIds = ['producer-9'];
const theirs = themselves('producer-9');
const asked = isoOf(whileOpen);

/** Another producer's establishment and product, which officials may see. */
const neighbour = (world: World, establishment: Parameters<typeof buildEstablishment>[1] = {}) =>
  seed(world, [
    record(
      'establishment',
      sampleId(3009),
      buildEstablishment(9, { ownerIds, registeredBy: 'producer-9', ...establishment }),
    ),
    record('product', sampleId(4009), buildProduct(9)),
  ]);
const documents = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const document = buildDocument(9, 'D4', index);
    return record('document', documentIdOf(document), document);
  });

/** What producers keep to themselves. */
export const secretsOfProducers = {
  "somebody else's draft": {
    at: momentNames,
    draw: choose => {
      const which = oneOf(choose, ['group', 'note', 'papers', 'whether there is one']);
      // Before what else is listed, or after it.
      const createdAt = isoOf(whileOpen + (choose(2) === 0 ? -3_600_000 : 3_600_000));
      return {
        what: which,
        mayKnow: theirs,
        seed: async (world, other) => {
          await neighbour(world);
          if (which === 'whether there is one' && !other) return;
          const draft = buildDraft(9, {
            ...{ ownerIds, createdBy: 'producer-9', createdAt },
            group: which === 'group' && other ? 'TCMN' : 'CK',
            note: which === 'note' && other ? 'Gốm mẫu' : null,
          });
          const papers = which === 'papers' && other ? 3 : 1;
          await seed(world, [record('submission', draft.id, draft), ...documents(papers)]);
        },
      };
    },
  },
  'whether somebody has filed': {
    at: ['while producers file'],
    draw: () => ({
      what: 'a draft, or filed',
      // The chair of the council sees how far the round is, the signer reads the report of the year: how many have filed.
      mayKnow: anyOf(theirs, desk, ofRole('council-chair', 'authority-signer')),
      seed: async (world, other) => {
        await neighbour(world);
        const more = { ownerIds, createdBy: 'producer-9' };
        const filed = other ? buildSubmission(9, more) : buildDraft(9, more);
        await seed(world, [record('submission', filed.id, filed), ...documents(1)]);
      },
    }),
  },
  'whose an entry is': {
    at: ['while jurors score', 'when all is scored'],
    draw: async (choose, { world }) => {
      const [entry, names] = [
        oneOf(choose, await world.records.children('entry', sampleRoundId)),
        twoOf(choose, ['Hợp tác xã Mẫu Một', 'Làng nghề Mẫu', 'Ân Mẫu']),
      ];
      return {
        what: `${entry.body.selectionCode}: ${names}`,
        mayKnow: anyOf(
          desk,
          ofRole('commune-officer'),
          ({ caller, columns }) =>
            columns.includes('owner') || ('id' in caller && caller.id === 'producer-1'),
        ),
        seed: async (of, other) => {
          const { submissionId, establishmentId } = entry.body;
          const name = names[other ? 1 : 0];
          const named = <E extends { readonly name: string }>(establishment: E) => ({
            ...establishment,
            name,
          });
          if ((await of.records.find('establishment', establishmentId)) !== undefined)
            await alter(of, 'establishment', establishmentId, named);
          await alter(of, 'submission', submissionId, body => ({
            ...body,
            snapshot: body.snapshot && {
              ...body.snapshot,
              establishment: named(body.snapshot.establishment),
            },
          }));
        },
      };
    },
  },
  'what a check found': {
    at: ['when results are public'],
    draw: (choose, { values }) => {
      const codes = twoOf(choose, ['screening.name-alike', 'screening.tax-code-twice', null]);
      return {
        what: `${codes}`,
        mayKnow: desk,
        seed: (world, other) => {
          const code = codes[other ? 1 : 0];
          const params = { names: 'Miến dong mẫu 9' };
          const verdict = { check: 'entered-once', answer: 'fail', severity: 'warning', params } as const;
          return alter(world, 'screening', String(values.submissionId), body => ({
            ...body,
            verdicts: code === null ? [{ check: 'entered-once', answer: 'pass' }] : [{ ...verdict, code }],
          }));
        },
      };
    },
  },
  "a producer's webhook": {
    at: ['while producers file', 'when results are public'],
    draw: choose => {
      const urls = twoOf(choose, ['https://mot.mau.example/', 'https://hai.mau.example/duong-dan-dai', null]);
      return {
        what: `${urls}`,
        mayKnow: theirs,
        seed: async (world, other) => {
          await neighbour(world);
          const url = urls[other ? 1 : 0];
          if (url === null) return;
          await seed(world, [
            record('webhook', sampleId(9409), {
              ...{ id: sampleId(9409), owner: { establishmentId: sampleId(3009) }, label: 'Hệ thống mẫu' },
              ...{ url, events: ['result.published'], endedAt: null },
              ...{ createdAt: asked, createdBy: 'producer-9', tokenId: null },
            }),
          ]);
        },
      };
    },
  },
  "a producer's token": {
    at: ['while producers file', 'when results are public'],
    draw: () => ({
      what: 'whether there is one',
      mayKnow: theirs,
      seed: async (world, other) => {
        await neighbour(world);
        const id = sha256('mẫu khác');
        const token = {
          ...{ id, prefix: 'tb_khac', ownerId: 'producer-9', ownerName: 'Người mẫu', label: 'Phần mềm mẫu' },
          ...{ establishmentIds: [sampleId(3009)], createdAt: asked },
          ...{ expiresAt: isoOf(whileOpen + 1e10), revokedAt: null },
        };
        if (other) await seed(world, [record('api-token', id, token)]);
      },
    }),
  },
  'what somebody asks about their data': {
    at: ['while producers file', 'when results are public'],
    draw: choose => {
      const texts = twoOf(choose, [null, 'Xóa số điện thoại cũ (mẫu)', 'Tôi chỉ muốn sửa tên đường (mẫu)']);
      const isThere = choose(2) === 0;
      return {
        what: isThere ? `${texts}` : 'whether they ask',
        mayKnow: anyOf(theirs, office),
        seed: async (world, other) => {
          await neighbour(world);
          if (!isThere && !other) return;
          await seed(world, [
            record('data-request', sampleId(9109), {
              ...({
                id: sampleId(9109),
                authority: province,
                establishmentId: sampleId(3009),
                right: 'erasure',
              } as const),
              ...{
                text: texts[other ? 1 : 0],
                askedBy: 'producer-9',
                begun: [],
                answer: null,
                receivedAt: asked,
              },
              ...{ dueDay: '2026-12-31', dueAt: '2026-12-31T17:00:00.000Z' },
            }),
          ]);
        },
      };
    },
  },
  'who a person was that is erased': {
    at: ['while producers file', 'when results are public'],
    draw: choose => {
      const names = twoOf(choose, ['Lê Thị Mẫu', 'Ân Mẫu', 'Nguyễn Văn Mẫu Rất Dài Tên']);
      return {
        what: `${names}`,
        // Nobody: it is taken out.
        mayKnow: () => false,
        seed: async (world, other) => {
          const name = names[other ? 1 : 0];
          const phone = other ? '+84912888777' : '+84912000009';
          const representative = {
            ...buildEstablishment(9).representative,
            name,
            phone,
            email: other ? 'khac-ten-dai@mau.example' : 'cu@mau.example',
          };
          await neighbour(world, { kind: 'HKD', representative, name: `Hộ kinh doanh ${name}` });
          await seed(world, [
            record('data-request', sampleId(9109), {
              ...({
                id: sampleId(9109),
                authority: province,
                establishmentId: sampleId(3009),
                right: 'erasure',
              } as const),
              ...{ text: null, askedBy: 'producer-9', begun: [], answer: null, receivedAt: asked },
              ...{ dueDay: '2026-12-31', dueAt: '2026-12-31T17:00:00.000Z' },
            }),
          ]);
          const input = {
            params: { requestId: sampleId(9109) },
            query: {},
            body: { granted: true, text: 'Đã xóa (mẫu)' },
          };
          accepted(
            await runCommand(
              world,
              answerDataRequest,
              askAs(official, 'personal-data.answer', input, { now: whileOpen }),
            ),
          );
        },
      };
    },
  },
} as const satisfies Record<string, SecretKind>;
