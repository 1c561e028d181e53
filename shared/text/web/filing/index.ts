import { producerTexts } from '../producer/index.ts';
import { assistedTexts } from './assisted.ts';
import { dataTexts } from './data.ts';
import { deviceTexts } from './device.ts';
import { dossierTexts } from './dossier.ts';
import { establishmentTexts } from './establishment.ts';
import { filingPagesTexts } from './filing.ts';
import { papersTexts } from './papers.ts';
import { productTexts } from './product.ts';
import { receiptTexts } from './receipt.ts';
import { reviewTexts } from './review.ts';
import { startTexts } from './start.ts';
import { webhooksTexts } from './webhooks.ts';

/** What the producers' pages behind the first one say: downloaded with them. */
export const filingTexts = {
  ...producerTexts,
  ...startTexts,
  ...filingPagesTexts,
  ...establishmentTexts,
  ...productTexts,
  ...papersTexts,
  ...reviewTexts,
  ...receiptTexts,
  ...dossierTexts,
  ...dataTexts,
  ...deviceTexts,
  ...assistedTexts,
  ...webhooksTexts,
} as const;
