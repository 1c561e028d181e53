import { fail, ok } from '#shared/kernel/result.ts';
import { type CertificatePaper, certificate } from '#shared/text/papers/certificate.ts';
import { certificateOnPaper } from '../facts/certificate.ts';
import { paperMaker } from '../maker.ts';

/** One certificate. A revoked one is not printed again; one that ran out says so by its last day. */
export const certificateMaker = paperMaker<'certificate', CertificatePaper>(
  certificate,
  async (world, { certificateId }) => {
    const found = (await world.records.find('certificate', certificateId))?.body;
    const round = found && (await world.records.find('round', found.roundId));
    if (found === undefined || round === undefined) return fail('resource.not-found');
    if (found.revoked !== null) return fail('output.certificate-revoked');
    return ok({
      fileName: `giay-chung-nhan-${found.number.replaceAll('/', '-')}`,
      data: await certificateOnPaper(world, found, round.body),
    });
  },
);
