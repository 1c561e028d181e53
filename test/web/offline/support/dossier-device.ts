import type { Prepare } from '#web/offline/files/preparations.ts';
import type { Store } from '#web/offline/store/store.ts';
import { openDevice } from './device.ts';
import { openFakeDossier } from './fake-dossier.ts';
import { openFakeServer } from './fake-server.ts';
import { establishmentFields } from './sample-records.ts';
import { sky } from './sky.ts';

/** A device with an establishment, a product and a draft dossier, the way of its requests and of its bytes. */
export const openDossierDevice = async ({
  isSent = true,
  prepare,
  store,
}: {
  readonly isSent?: boolean;
  readonly prepare?: Prepare;
  readonly store?: Store;
} = {}) => {
  const weather = sky();
  const lorry = sky();
  const server = openFakeServer(weather.now);
  const dossier = openFakeDossier(server, lorry.now);
  const device = await openDevice(server.send, {
    upload: dossier.upload,
    ...(prepare === undefined ? {} : { prepare }),
    ...(store === undefined ? {} : { store }),
  });
  const { files } = device;
  const { records } = device.offline;
  if (!isSent) weather.lasts('lost');
  const establishment = await records.create('establishment', { fields: establishmentFields });
  const product = await records.create('product', { parent: establishment, fields: { name: 'Chè mẫu' } });
  const id = await records.create('submission', { parent: product, at: { roundId: 'ROUND' } });
  await device.settle(isSent ? 50 : 3);
  const key = records.keyOf({ kind: 'submission', id });
  return {
    ...{ weather, lorry, server, dossier, device, id, key },
    named: { kind: 'submission', id } as const,
    serverId: () => records.find({ kind: 'submission', id })?.serverId ?? '',
    rows: () => files.rows(key),
    add: (name: string, content: string | Uint8Array<ArrayBuffer> = name) =>
      files.add(key, 'D3', [new File(['%PDF-1.4 ', content], name)]),
  };
};
