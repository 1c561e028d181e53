import { expect } from '@jest/globals';
import type { Kind } from '#web/offline/records/kind-fields.ts';
import { type Device, openDevice } from './device.ts';
import { type FakeServer, openFakeServer } from './fake-server.ts';
import { establishmentFields } from './sample-records.ts';
import { sky } from './sky.ts';

/** A record as a page sees it. */
export const view = <K extends Kind>(device: Device, kind: K, id: string) => {
  const record = device.offline.records.find({ kind, id });
  if (record === undefined) throw new Error(`no ${kind} ${id} on this device`);
  return device.offline.view({ ...record, kind });
};

/** An establishment that the server has; answers its local id. */
export const registered = async (server: FakeServer, device: Device): Promise<string> => {
  const id = await device.offline.records.create('establishment', { fields: establishmentFields });
  await device.settle();
  expect(server.arrived('register-establishment')).toHaveLength(1);
  return id;
};

/** A device, its server and its line. */
export const openRecordDevice = async () => {
  const weather = sky();
  const server = openFakeServer(weather.now);
  const device = await openDevice(server.send);
  return { weather, server, device };
};
