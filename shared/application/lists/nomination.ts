import { fail, ok } from '#shared/kernel/result.ts';
import { nominationShape } from '#shared/text/lists/nomination.ts';
import { defineList } from './list.ts';
import { siteOf } from './places.ts';

/** What a round put up to the level above, in the order in which it was put up; the rank itself goes no further. */
export const nomination = defineList<'round', (typeof nominationShape)['columns']>(
  nominationShape,
  async (world, { roundId }) => {
    const found = await world.records.find('nomination', roundId);
    if (found === undefined) return fail('output.not-yet');
    const { items } = found.body;
    const [certificates, submissions] = await Promise.all([
      world.records.findMany(
        'certificate',
        items.map(({ certificateId }) => certificateId),
      ),
      world.records.findMany(
        'submission',
        items.flatMap(({ submissionIds }) => submissionIds.slice(0, 1)),
      ),
    ]);
    const certificateOf = new Map(certificates.map(({ id, body }) => [id, body]));
    const snapshotOf = new Map(submissions.map(({ id, body }) => [id, body.snapshot]));
    const rows = items.map(({ certificateId, submissionIds, dossierHash }, index) => {
      const certificate = certificateOf.get(certificateId);
      const snapshot = snapshotOf.get(submissionIds[0] ?? '') ?? null;
      const { kind: establishmentKind = null, representative } = snapshot?.establishment ?? {};
      const site = snapshot === null ? { address: null, commune: null, province: null } : siteOf(snapshot);
      return {
        ...{ number: index + 1, dossierHash, establishmentKind, ...site },
        product: certificate?.productName ?? null,
        group: certificate?.group ?? null,
        establishment: certificate?.establishmentName ?? null,
        representative: representative?.name ?? null,
        certificate: certificate?.number ?? null,
        validTo: certificate?.validTo ?? null,
        decision: certificate?.decision.number ?? null,
        decisionDate: certificate?.decision.date ?? null,
      };
    });
    return ok({ fileName: 'danh-sach-trich-ngang', rows });
  },
  async (world, { roundId }) =>
    (await world.records.find('nomination', roundId)) === undefined ? fail('output.not-yet') : ok(null),
);
