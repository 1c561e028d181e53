import { fail, ok, type Problem, type Result } from '#shared/kernel/result.ts';
import type { CountedSheet } from './count-sheets.ts';

export type Corrections = {
  readonly excludedSheetIds: readonly string[];
  readonly recognise: boolean | null;
};

const refuse = (code: string, pointer: string): Problem => ({ code, pointer: `/body/corrections${pointer}` });

/**
 * What an upheld complaint may change: sheets of its own entry that count now, of which enough must stay; and the entry's
 * recognition, to what it is not already. A rejected one changes nothing.
 */
export const checkCorrections = (
  corrections: Corrections,
  facts: {
    readonly upheld: boolean;
    readonly recognised: boolean;
    /** The entry's sheets that count in the version in force. */
    readonly sheets: readonly CountedSheet[];
    readonly minSheets: number;
  },
): Result<null> => {
  const { excludedSheetIds, recognise } = corrections;
  const known = new Set(facts.sheets.map(({ id }) => id));
  const unknown = excludedSheetIds.flatMap((id, index) =>
    known.has(id) && excludedSheetIds.indexOf(id) === index
      ? []
      : [refuse('complaint.unknown-sheet', `/excludedSheetIds/${index}`)],
  );
  const problems = [
    ...(facts.upheld || (excludedSheetIds.length === 0 && recognise === null)
      ? []
      : [refuse('complaint.rejected-changes-nothing', '')]),
    ...unknown,
    ...(excludedSheetIds.length > 0 &&
    unknown.length === 0 &&
    facts.sheets.length - excludedSheetIds.length < facts.minSheets
      ? [refuse('complaint.too-few-sheets', '/excludedSheetIds')]
      : []),
    ...(recognise === facts.recognised ? [refuse('complaint.recognition-unchanged', '/recognise')] : []),
  ];
  return problems.length === 0 ? ok(null) : fail({ code: 'request.invalid', pointers: problems });
};
