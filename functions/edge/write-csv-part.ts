import { writeCsv } from '#shared/adapters/lists/write-csv.ts';

/** Writing lists as CSV, for the functions that answer with one. */
export const writeCsvPart = () => writeCsv;
