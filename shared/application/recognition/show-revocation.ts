import type * as z from 'zod';
import type { revocationView } from '#shared/contracts/recognition/revocation-view.ts';
import type { Certificate } from '#shared/domain/recognition/recognition.ts';
import type { Revocation } from '#shared/domain/recognition/revocation.ts';

/** A proposal with the names of its certificate (members beyond the schema never leave). */
export const showRevocation = (
  revocation: Revocation,
  { productName, establishmentName }: Pick<Certificate, 'productName' | 'establishmentName'>,
  version: number,
): z.input<typeof revocationView> => ({ ...revocation, productName, establishmentName, version });
