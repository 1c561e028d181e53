import { assistedTexts } from './assisted.ts';
import { deviceTexts } from './device.ts';
import { dossierTexts } from './dossier.ts';
import { establishmentTexts } from './establishment.ts';
import { filingTexts } from './filing.ts';
import { homeTexts } from './home.ts';
import { papersTexts } from './papers.ts';
import { productTexts } from './product.ts';
import { receiptTexts } from './receipt.ts';
import { reviewTexts } from './review.ts';

/** What the producer face says. */
export const producerTexts = {
  ...homeTexts,
  ...filingTexts,
  ...establishmentTexts,
  ...productTexts,
  ...papersTexts,
  ...reviewTexts,
  ...receiptTexts,
  ...dossierTexts,
  ...deviceTexts,
  ...assistedTexts,
} as const;
