/** Something that is not as it must be: what kind of fault, in which record, entry or file, and what is wrong with it. */
export type Finding = { readonly code: FindingCode; readonly where: string; readonly says: string };

/** Every kind of fault that verification can find. */
export const findingCodes = {
  'export.file-changed': 'A file of the export is not the one its manifest describes.',
  'export.line-unreadable': 'A line cannot be read as what it should be.',
  'export.order': 'Lines are doubled or out of order.',
  'audit.gap': 'Entries are missing or doubled.',
  'audit.link': 'An entry does not follow from the one before it.',
  'audit.hash': 'An entry is not what its hash says.',
  'audit.misplaced': 'An entry lies where another belongs.',
  'audit.orphan': 'A history without its record.',
  'record.history': 'A record without its history.',
  'record.version': 'A record has another version than its history.',
  'record.state': 'A record is not what its history says.',
  'record.misplaced': 'A record lies where another belongs.',
  'seal.entries': 'The sealed set does not agree with the submissions or the round.',
  'sheet.total': 'A sheet does not add up.',
  'tally.standing': 'A standing does not follow from the sheets.',
  'tally.sheets': 'A result counts other sheets than there are.',
  'decision.proposal': 'A decision recognises what nobody proposed.',
  'certificate.basis': 'A certificate without a decision that recognises it.',
  'certificate.number': 'Two certificates share a number.',
  'certificate.missing': 'A recognised unit has no certificate though the round is certified.',
  'register.missing': 'A certificate that the public register does not show.',
  'register.basis': 'The public register shows what no decision recognises.',
  'register.certificate': 'The public register has a line without its certificate.',
  'register.copy': 'The public register says something else than the record that it copies.',
  'register.revoked': 'The public register and the certificate do not say the same of its revocation.',
  'file.absent': 'A file that a record pins is not there.',
  'file.changed': 'A file is not the one that the record pins.',
  'checkpoint.none': 'There is no checkpoint to compare with.',
  'checkpoint.signature': 'A checkpoint is not one that the system signed.',
  'checkpoint.row': 'A checkpoint does not follow from the one before it.',
  'checkpoint.heads': 'A checkpoint lists other ends of histories than those it signed.',
  'checkpoint.history': 'A history is not what a checkpoint signed.',
  'receipt.unknown': 'A receipt names an entry that is not there.',
} as const;
export type FindingCode = keyof typeof findingCodes;

export const finding = (code: FindingCode, where: string, says: string = findingCodes[code]): Finding => ({
  code,
  where,
  says,
});
