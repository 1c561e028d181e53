import { afterAll, beforeAll } from '@jest/globals';
import { ofS3 } from './object-store/index.ts';
import { type Objects, openStore } from './object-store/open-store.ts';
import { holdTo } from './support/group.ts';

let store: Objects;
beforeAll(async () => {
  store = await openStore();
});
afterAll(() => store.close());

holdTo(ofS3, () => store);
