import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { changeEstablishment } from '#shared/application/establishment/change-establishment.ts';
import { registerEstablishment } from '#shared/application/establishment/register-establishment.ts';
import type { World } from '#shared/application/ports.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { registerEstablishmentContract } from '#shared/contracts/establishment/register-establishment.ts';
import { establishmentFieldsSchema } from '#shared/domain/establishment/establishment.ts';
import type { ChosenChannel } from '#shared/domain/message/channels.ts';
import { answered, codeOf, pointersOf } from '../../support/answered.ts';
import { askAs, person } from '../../support/asks.ts';
import { establishmentFields } from '../../support/establishment-builder.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

const owner = person('owner-1');
const { representative, ...fields } = establishmentFields(1);
const refused = { '/body/representative/notifyBy': 'establishment.channel-not-offered' };

describe('being told by Zalo', () => {
  let store: TestWorld;
  let withoutZalo: World;
  beforeAll(async () => {
    store = await openTestWorld();
    withoutZalo = { ...store.world, channels: () => ['text-message'] };
  });
  afterAll(() => store.close());

  const toldBy = (notifyBy: readonly ChosenChannel[]) => ({ ...representative, notifyBy: [...notifyBy] });
  const register = (world: World, notifyBy: readonly ChosenChannel[]) => {
    const body = { ...fields, representative: toldBy(notifyBy) };
    return runCommand(
      world,
      registerEstablishment,
      askAs(owner, 'establishment.register', { params: {}, query: {}, body }),
    );
  };
  const change = (world: World, establishmentId: string, patch: object, ifVersion: number) => {
    const body = establishmentFieldsSchema.partial().parse(patch);
    const ask = askAs(
      owner,
      'establishment.change',
      { params: { establishmentId }, query: {}, body },
      { ifVersion },
    );
    return runCommand(world, changeEstablishment, ask);
  };

  test('is not to be had where nothing takes its messages, neither at the start nor later', async () => {
    expect(pointersOf(await register(withoutZalo, ['zalo-message']))).toEqual(refused);
    const { body } = answered(registerEstablishmentContract, await register(withoutZalo, ['text-message']));
    const wish = { representative: toldBy(['text-message', 'zalo-message']) };
    expect(pointersOf(await change(withoutZalo, body.id, wish, 1))).toEqual(refused);
    expect(codeOf(await change(store.world, body.id, wish, 1))).toBe('ok');
  });

  test('chosen while it was to be had holds up no later change, and can be left out', async () => {
    const { body } = answered(registerEstablishmentContract, await register(store.world, ['zalo-message']));
    expect(codeOf(await change(withoutZalo, body.id, { craftVillage: 'Làng mẫu' }, 1))).toBe('ok');
    expect(codeOf(await change(withoutZalo, body.id, { representative: toldBy([]) }, 2))).toBe('ok');
    const again = { representative: toldBy(['zalo-message']) };
    expect(pointersOf(await change(withoutZalo, body.id, again, 3))).toEqual(refused);
  });
});
