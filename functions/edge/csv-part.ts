import { readCsv } from '#shared/adapters/csv/read-csv.ts';

/** Reading files of lines, for the one function that takes them. */
export const csvPart = () => readCsv;
