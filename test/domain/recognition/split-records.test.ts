import { expect, test } from '@jest/globals';
import { splitRecords } from '#shared/domain/recognition/history/split-records.ts';

test.each([
  ['lines of any system', 'a,b\r\n1,2\n3,4\r5,6', ['a,b', '1,2', '3,4', '5,6']],
  ['a line break inside quotation marks', 'a,b\n"1\n2",3\n4,5', ['a,b', '"1\n2",3', '4,5']],
  ['a quotation mark inside quotation marks', 'a\n"1 ""x\ny"" 2"\n3', ['a', '"1 ""x\ny"" 2"', '3']],
  ['blank lines', '\n\na\n \n1\n', ['a', '1']],
  ['nothing', '', []],
])('a file is parted into records: %s', (_what, csv, records) => {
  expect(splitRecords(csv)).toEqual(records);
});
