import { idSchema } from '#shared/kernel/id.ts';
import { defineContract } from '../contract.ts';
import { downloadDocumentContract } from '../dossier/download-document.ts';
import { offerParams } from './offer-view.ts';

export const downloadOfferDocumentContract = defineContract({
  ...downloadDocumentContract,
  id: 'download-offer-document',
  path: '/v1/offers/{roundId}/{unitId}/documents/{documentId}/download',
  summary: {
    vi: 'Tải một giấy tờ của sản phẩm được đề cử',
    en: 'A short-lived address to download a paper of a nominated product',
  },
  action: 'offer.read',
  params: offerParams.extend({ documentId: idSchema }),
});
