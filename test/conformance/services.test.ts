import { afterAll, beforeAll } from '@jest/globals';
import { ofServices } from './services/index.ts';
import { openServices, type Services } from './services/open-services.ts';
import { holdTo } from './support/group.ts';

let services: Services;
beforeAll(async () => {
  services = await openServices();
});
afterAll(() => services.close());

holdTo(ofServices, () => services);
