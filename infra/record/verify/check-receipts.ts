import type { Chain } from './check-chains.ts';
import type { Signings } from './check-checkpoints.ts';
import { finding } from './finding.ts';
import type { Report } from './read-export.ts';
import type { Receipt } from './receipt.ts';

/** A receipt whose entry the export holds, and the first checkpoint that signed it: null where none did, or none was given. */
export type ProvenReceipt = Receipt & { readonly checkpoint: number | null };

/** Each receipt against the export, and against what was signed since it was given. */
export const checkReceipts = (
  receipts: readonly Receipt[],
  chains: ReadonlyMap<string, Chain>,
  signings: Signings | undefined,
  report: Report,
): readonly ProvenReceipt[] =>
  receipts.flatMap(receipt => {
    const { stream, sequence, hash } = receipt;
    if (chains.get(stream)?.hashes[sequence - 1] !== hash) {
      report(finding('receipt.unknown', `${stream} #${sequence}`));
      return [];
    }
    const signing = signings?.byStream.get(stream)?.find(({ upTo }) => upTo >= sequence);
    return [{ ...receipt, checkpoint: signing?.checkpoint ?? null }];
  });
