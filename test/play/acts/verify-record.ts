import { join } from 'node:path';
import { exportInstallation } from '#infra/record/export.ts';
import { openInstallation } from '#infra/record/installation.ts';
import { verifyExport } from '#infra/record/verify/verify-export.ts';
import type { Stage } from '../stage.ts';

export type Verified = {
  readonly auditVerified: boolean;
  readonly auditEntries: number;
  readonly files: number;
  /** The first faults, named. */
  readonly faults: readonly string[];
};

const shownFaults = 5;
const day = 86_400_000;

/** The installation is exported as it runs, and verified offline with every receipt that anyone was given and with what was signed. */
export const verifyRecord = (stage: Stage): Promise<Verified> =>
  stage.progress.act(
    { vi: 'Xuất dữ liệu, kiểm chứng nhật ký', en: 'export and offline verification' },
    2,
    async bar => {
      const { server, receipts } = stage;
      await server.settle();
      // The night comes, and signs where every history stands.
      await server.advanceTo((await server.now()) + day);
      await server.settle();
      const installation = await openInstallation(server.folder, {});
      const target = join(server.folder, 'export');
      try {
        await exportInstallation(installation, target, await server.now());
      } finally {
        await installation.close();
      }
      bar.step();
      const { body: published } = await server.anyone.get('/v1/public/signing-keys');
      const witness = { folder: join(target, 'checkpoints'), keys: JSON.stringify(published) };
      const { verified, counts, findings, receipts: proven } = await verifyExport(target, receipts, witness);
      bar.step();
      return {
        auditVerified: verified,
        auditEntries: counts.auditEntries,
        files: counts.files,
        faults: [
          ...findings.map(({ where, says }) => `${where}: ${says}`),
          ...proven
            .filter(({ checkpoint }) => checkpoint === null)
            .map(
              ({ stream, sequence }) => `${stream} #${sequence}: no checkpoint signed what was acknowledged`,
            ),
        ].slice(0, shownFaults),
      };
    },
  );
