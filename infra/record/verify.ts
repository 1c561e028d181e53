import { parseArgs } from 'node:util';
import { parseReceipt } from './verify/receipt.ts';
import { type Verification, verifyExport } from './verify/verify-export.ts';

/** Findings shown to a person; `--json` has them all. */
const shown = 20;

/** The outcome in lines to read: the first bad thing by name, then the others, then what was looked at. */
export const summaryOf = ({ verified, counts, findings, cut, madeAt }: Verification): readonly string[] => [
  ...(findings[0] === undefined ? [] : [`First fault: ${findings[0].where} — ${findings[0].says}`]),
  ...findings.slice(1, shown).map(({ where, says }) => `  also: ${where} — ${says}`),
  ...(findings.length > shown ? [`  and ${findings.length - shown} more (--json shows all)`] : []),
  `${counts.records} records, ${counts.auditEntries} audit entries in ${counts.streams} histories, ${counts.results} results, ${counts.certificates} certificates, ${counts.files} files; export of ${madeAt}`,
  ...(cut === 'moment'
    ? []
    : ['The export was made while people worked: records may stem from different moments.']),
  verified ? 'Verified: everything follows from its history.' : `NOT verified: ${findings.length} faults.`,
];

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      receipt: { type: 'string', multiple: true, default: [] },
    },
  });
  const [folder] = positionals;
  if (folder === undefined) {
    console.error('npm run verify -- <folder> [--json] [--receipt <stream>:<sequence>:<hash>]…');
    process.exit(2);
  }
  const verification = await verifyExport(folder, values.receipt.map(parseReceipt));
  console.log(values.json ? JSON.stringify(verification, null, 2) : summaryOf(verification).join('\n'));
  process.exitCode = verification.verified ? 0 : 1;
}
