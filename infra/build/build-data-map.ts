import { readFileSync, writeFileSync } from 'node:fs';
import { withDataMap } from './data-map.ts';

/** `npm run data-map`: writes the tables of docs/data-map.md anew from the table that the code reads. */
const page = new URL('../../docs/data-map.md', import.meta.url);
writeFileSync(page, withDataMap(readFileSync(page, 'utf8')));
