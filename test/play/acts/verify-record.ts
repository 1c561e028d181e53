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

/** The installation is exported as it runs, and verified offline with every receipt that anyone was given. */
export const verifyRecord = (stage: Stage): Promise<Verified> =>
  stage.progress.act(
    { vi: 'Xuất dữ liệu, kiểm chứng nhật ký', en: 'export and offline verification' },
    2,
    async bar => {
      const { server, receipts } = stage;
      await server.settle();
      const installation = await openInstallation(server.folder, {});
      const target = join(server.folder, 'export');
      try {
        await exportInstallation(installation, target, await server.now());
      } finally {
        await installation.close();
      }
      bar.step();
      const { verified, counts, findings } = await verifyExport(target, receipts);
      bar.step();
      return {
        auditVerified: verified,
        auditEntries: counts.auditEntries,
        files: counts.files,
        faults: findings.slice(0, shownFaults).map(({ where, says }) => `${where}: ${says}`),
      };
    },
  );
