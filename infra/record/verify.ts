import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseReceipts } from './verify/receipt.ts';
import { type Verification, verifyExport } from './verify/verify-export.ts';

/** Findings shown to a person; `--json` has them all. */
const shown = 20;

const comparedWith = (checkpoints: Verification['checkpoints']): string => {
  const [first, last] = [checkpoints[0], checkpoints.at(-1)];
  return first === undefined || last === undefined
    ? 'Compared with no signed checkpoint: a record set back together with its whole history would not be noticed.'
    : `Compared with the signed checkpoints ${first.sequence} to ${last.sequence}, the last of ${last.at}.`;
};

const proofOf = ({ stream, sequence, checkpoint }: Verification['receipts'][number]): string =>
  `Receipt ${stream} #${sequence}: its entry is in the export, ${checkpoint === null ? 'under no checkpoint yet' : `under checkpoint ${checkpoint}`}.`;

/** The outcome in lines to read: the first bad thing by name, then the others, then what was looked at. */
export const summaryOf = (verification: Verification): readonly string[] => {
  const { verified, counts, findings, cut, madeAt, checkpoints, receipts } = verification;
  return [
    ...(findings[0] === undefined ? [] : [`First fault: ${findings[0].where} — ${findings[0].says}`]),
    ...findings.slice(1, shown).map(({ where, says }) => `  also: ${where} — ${says}`),
    ...(findings.length > shown ? [`  and ${findings.length - shown} more (--json shows all)`] : []),
    `${counts.records} records, ${counts.auditEntries} audit entries in ${counts.streams} histories, ${counts.results} results, ${counts.certificates} certificates, ${counts.files} files; export of ${madeAt}`,
    comparedWith(checkpoints),
    ...receipts.map(proofOf),
    ...(cut === 'moment'
      ? []
      : ['The export was made while people worked: records may stem from different moments.']),
    verified ? 'Verified: everything follows from its history.' : `NOT verified: ${findings.length} faults.`,
  ];
};

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      receipt: { type: 'string', multiple: true, default: [] },
      checkpoints: { type: 'string' },
      keys: { type: 'string' },
    },
  });
  const [folder] = positionals;
  if (folder === undefined || (values.checkpoints !== undefined && values.keys === undefined)) {
    console.error(
      'npm run verify -- <folder> [--keys <file> [--checkpoints <folder>]] [--receipt <file> | --receipt <stream>:<sequence>:<hash>]… [--json]',
    );
    process.exit(2);
  }
  const witness =
    values.keys === undefined
      ? undefined
      : {
          folder: values.checkpoints ?? join(folder, 'checkpoints'),
          keys: readFileSync(values.keys, 'utf8'),
        };
  const verification = await verifyExport(folder, values.receipt.flatMap(parseReceipts), witness);
  console.log(values.json ? JSON.stringify(verification, null, 2) : summaryOf(verification).join('\n'));
  process.exitCode = verification.verified ? 0 : 1;
}
