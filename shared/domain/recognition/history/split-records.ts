/**
 * The records of a CSV text as they stand in it, heading first: a line break inside quotation marks parts none. What is
 * inside a record is the server's to read.
 */
export const splitRecords = (csv: string): readonly string[] => {
  const records: string[] = [];
  let from = 0;
  let quoted = false;
  for (let at = 0; at <= csv.length; at += 1) {
    const character = csv[at];
    if (character === '"') quoted = !quoted;
    if (character !== undefined && (quoted || (character !== '\n' && character !== '\r'))) continue;
    const record = csv.slice(from, at);
    if (record.trim() !== '') records.push(record);
    from = at + 1;
  }
  return records;
};
