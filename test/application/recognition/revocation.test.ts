import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { declineRevocation } from '#shared/application/recognition/decline-revocation.ts';
import { listRevocations } from '#shared/application/recognition/list-revocations.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { askAs, official, province } from '../../support/asks.ts';
import { chair, signer } from '../../support/council-builder.ts';
import { producer } from '../../support/establishment-builder.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';
import { accepted } from '../council/play-council.ts';
import { certificatesOf, issueDay } from './handle-certificates.ts';

describe('certificates that are withdrawn', () => {
  let store: TestWorld;
  let desk: ReturnType<typeof certificatesOf>;
  beforeEach(async () => {
    store = await openTestWorld();
    desk = certificatesOf(store.world);
  });
  afterEach(() => store.close());

  test('are withdrawn in two steps: the council proposes, one at a time, and the authority decides', async () => {
    const { id, checkCode } = await desk.one();
    const decline = (actor: typeof signer, revocationId: string) =>
      runCommand(
        store.world,
        declineRevocation,
        askAs(
          actor,
          'certificate.revoke',
          { params: { certificateId: id, revocationId }, query: {}, body: { reason: 'Đã khắc phục mẫu' } },
          { now: issueDay + 1 },
        ),
      );
    expect(await desk.propose(signer, id)).toMatchObject({ refusal: { code: 'resource.not-found' } });
    expect(await desk.propose(producer, id)).toMatchObject({
      refusal: { code: 'resource.not-found' },
    });
    const first = accepted(await desk.propose(chair, id)).body;
    expect(await desk.propose(official, id)).toMatchObject({
      refusal: { code: 'certificate.revocation-open' },
    });
    expect(accepted(await desk.check(checkCode, issueDay + 1)).body.status).toBe('in-force');

    expect(await decline(chair, first.id)).toMatchObject({ refusal: { code: 'resource.not-found' } });
    accepted(await decline(signer, first.id));
    expect(await decline(signer, first.id)).toMatchObject({
      refusal: { code: 'certificate.revocation-not-proposed' },
    });
    expect(accepted(await desk.check(checkCode, issueDay + 1)).body.status).toBe('in-force');

    accepted(await desk.propose(official, id));
    accepted(await desk.revoke(signer, id));
    expect(accepted(await desk.check(checkCode, issueDay + 1)).body.status).toBe('revoked');
    const input = { params: {}, query: { ...province, limit: 25 }, body: undefined };
    const list = await listRevocations(store.world, askAs(official, 'certificate.read', input));
    expect(accepted(list).body.items.map(({ decided }) => decided?.outcome)).toEqual(['kept', 'revoked']);
  });

  test('are withdrawn by the signer with a decision and a reason, visible at once, and for good', async () => {
    const { id, checkCode } = await desk.one();
    expect(await desk.revoke(official, id)).toEqual({
      ok: false,
      refusal: { code: 'resource.not-found' },
    });

    expect(await desk.revoke(signer, id)).toMatchObject({
      refusal: { code: 'certificate.revocation-not-proposed' },
    });
    accepted(await desk.propose(chair, id));
    accepted(await desk.revoke(signer, id));

    expect(accepted(await desk.check(checkCode, issueDay + 1)).body).toMatchObject({
      status: 'revoked',
      revokedOn: '2026-07-03',
    });
    expect(await desk.revoke(signer, id)).toMatchObject({ refusal: { code: 'certificate.revoked' } });
  });
});
