import { describe, expect, test } from '@jest/globals';
import { openDevice } from './support/device.ts';
import { openDossierDevice } from './support/dossier-device.ts';
import { openFakeServer } from './support/fake-server.ts';
import { establishmentFields } from './support/sample-records.ts';
import { sky } from './support/sky.ts';

/** A device that has tried in vain for so long that its next try is minutes away. */
const openLostDevice = async () => {
  const weather = sky();
  const server = openFakeServer(weather.now);
  const device = await openDevice(server.send);
  weather.lasts('lost');
  await device.offline.records.create('establishment', { fields: establishmentFields });
  await device.settle(12);
  expect(device.offline.line()).toBe('down');
  return { weather, server, device };
};

describe('when the line returns, what waits goes at once', () => {
  test('told by the device, or when somebody looks at the page again', async () => {
    const { weather, server, device } = await openLostDevice();
    weather.lasts('fine');
    device.wake();
    await device.idle();
    expect(server.arrived('register-establishment')).toHaveLength(1);
  });

  test('told by any answer of the server', async () => {
    const { weather, server, device } = await openLostDevice();
    weather.lasts('fine');
    device.hear();
    await device.idle();
    expect(device.offline.line()).toBe('up');
    expect(server.arrived('register-establishment')).toHaveLength(1);
  });

  test('files too, whose bytes go another way than the records', async () => {
    const { lorry, device, add, rows } = await openDossierDevice();
    lorry.lasts('lost');
    await add('thuyet-minh.pdf');
    await device.settle(8);
    expect(rows()).toMatchObject([{ state: 'waiting' }]);
    lorry.lasts('fine');
    device.hear();
    await device.idle();
    expect(rows()).not.toMatchObject([{ state: 'waiting' }]);
    await device.settle();
    expect(rows()).toMatchObject([{ state: 'clean' }]);
  });

  test('an ended session waits for its person, whatever else is answered', async () => {
    const { weather, server, device } = await openLostDevice();
    weather.lasts('signed-out');
    device.wake();
    await device.idle();
    device.hear();
    await device.idle();
    expect(device.offline.line()).toBe('signed-out');
    expect(server.arrived('register-establishment')).toEqual([]);
  });
});
