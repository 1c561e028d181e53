import { certificateStatus } from '#shared/domain/recognition/certificate.ts';
import { ok } from '#shared/kernel/result.ts';
import { certificatesShape } from '#shared/text/lists/certificates.ts';
import { collectRows } from '../collect-rows.ts';
import { defineList } from './list.ts';

/** The certificates that an authority issued in a year, by number, each as it stands now. */
export const certificates = defineList<'authority-year', (typeof certificatesShape)['columns']>(
  certificatesShape,
  async (world, of, { at }) => {
    const rows = await collectRows(world, 'certificates-of-authority', of, page =>
      page.map(({ body }) => {
        const { number, group, issuedOn, validTo, decision, revoked } = body;
        return {
          serial: body.serial,
          row: {
            ...{ number, group, issuedOn, validTo },
            product: body.productName,
            establishment: body.establishmentName,
            address: body.establishmentAddress,
            decision: decision.number,
            decisionDate: decision.date,
            status: certificateStatus(body, at),
            revokedAt: revoked?.at ?? null,
            revokedBy: revoked?.decision ?? null,
          },
        };
      }),
    );
    const sorted = [...rows].sort((a, b) => a.serial - b.serial).map(({ row }) => row);
    return ok({ fileName: `giay-chung-nhan-${of.year}`, rows: sorted });
  },
);
