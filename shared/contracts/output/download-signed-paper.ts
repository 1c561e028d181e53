import { idSchema } from '#shared/kernel/id.ts';
import { defineContract } from '../contract.ts';
import { downloadOutputContract } from './download-output.ts';
import { outputParams } from './params.ts';

export const downloadSignedPaperContract = defineContract({
  ...downloadOutputContract,
  id: 'download-signed-paper',
  path: '/v1/outputs/{outputId}/signed-papers/{signedPaperId}/file',
  summary: { vi: 'Tải văn bản đã ký số', en: 'Download a signed paper' },
  params: outputParams.extend({ signedPaperId: idSchema }),
});
