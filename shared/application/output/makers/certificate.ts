import type { Certificate } from '#shared/domain/recognition/recognition.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { certificate } from '#shared/text/papers/certificate.ts';
import type { World } from '../../ports.ts';
import { certificateOnPaper } from '../facts/certificate.ts';
import type { Maker } from '../maker.ts';

const findPrintable = async (
  world: World,
  { certificateId }: { readonly certificateId: string },
): Promise<Result<{ readonly found: Certificate; readonly round: Round }>> => {
  const found = (await world.records.find('certificate', certificateId))?.body;
  const round = found && (await world.records.find('round', found.roundId));
  if (found === undefined || round === undefined) return fail('resource.not-found');
  return found.revoked === null ? ok({ found, round: round.body }) : fail('output.certificate-revoked');
};

/** One certificate. A revoked one is not printed again; one that ran out says so by its last day. */
export const certificateMaker: Maker<'certificate'> = {
  check: findPrintable,
  make: async (world, subject) => {
    const printable = await findPrintable(world, subject);
    if (!printable.ok) return printable;
    const { found, round } = printable.value;
    return ok({
      fileName: `giay-chung-nhan-${found.number.replaceAll('/', '-')}`,
      content: { type: 'paper', paper: certificate.write(await certificateOnPaper(world, found, round)) },
    });
  },
};
