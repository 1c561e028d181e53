import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { runCommand } from '#shared/application/run-command.ts';
import { decideSupport } from '#shared/application/support/decide-support.ts';
import { deliverSupport } from '#shared/application/support/deliver-support.ts';
import { getCertificateSupport } from '#shared/application/support/get-certificate-support.ts';
import { listOwnSupport } from '#shared/application/support/list-own-support.ts';
import { listSupport } from '#shared/application/support/list-support.ts';
import { proposeSupport } from '#shared/application/support/propose-support.ts';
import { recordFundingRule } from '#shared/application/support/record-funding-rule.ts';
import { retireFundingRule } from '#shared/application/support/retire-funding-rule.ts';
import type { FundingRuleFields } from '#shared/domain/support/funding-rule.ts';
import type { GrantDecisionFields, ProposalFields } from '#shared/domain/support/support-grant.ts';
import { askAs, official, person, province } from '../../support/asks.ts';
import { buildCertificate } from '../../support/certificate-builder.ts';
import { buildEstablishment, producer } from '../../support/establishment-builder.ts';
import { record, sampleId, seed } from '../../support/seed.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';
import { accepted } from '../council/play-council.ts';

const now = Date.parse('2026-09-01T05:00:00.000Z');
const certificate = buildCertificate(1);

describe('the ledger of support', () => {
  let store: TestWorld;
  beforeEach(async () => {
    store = await openTestWorld();
    await seed(store.world, [
      record('establishment', sampleId(3001), buildEstablishment(1, { id: sampleId(3001) })),
      record('certificate', certificate.id, certificate),
    ]);
  });
  afterEach(() => store.close());

  const addRule = async (more: Partial<FundingRuleFields> = {}) => {
    const fields: FundingRuleFields = {
      ...{ supportKind: 'KHUYEN_CONG', subject: 'Mô hình trình diễn', basis: 'Nghị quyết mẫu' },
      ...{ ratePercent: 30, capDong: 800_000_000, validFrom: '2025-07-26', validTo: null, ...more },
    };
    const body = { authority: province, ...fields };
    const ask = askAs(official, 'funding-rule.record', { params: {}, query: {}, body }, { now });
    return accepted(await runCommand(store.world, recordFundingRule, ask)).body;
  };
  const propose = (more: Partial<ProposalFields> = {}, as = official) => {
    const body: ProposalFields = {
      ...{ kind: 'KHUYEN_CONG', subject: 'Máy sấy mẫu', source: 'Khuyến công mẫu' },
      ...{ fundingRuleId: null, costDong: null, amountDong: 90_000_000, ...more },
    };
    const input = { params: { certificateId: certificate.id }, query: {}, body };
    return runCommand(store.world, proposeSupport, askAs(as, 'support.record', input, { now }));
  };
  const decide = (grantId: string, more: Partial<GrantDecisionFields> = {}, ifVersion = 1) => {
    const body: GrantDecisionFields = {
      ...{ outcome: 'approved', number: '7/QĐ (mẫu)', date: '2026-08-31' },
      ...{ amountDong: 90_000_000, reason: null, ...more },
    };
    const input = { params: { certificateId: certificate.id, grantId }, query: {}, body };
    const ask = askAs(official, 'support.record', input, { now, ifVersion });
    return runCommand(store.world, decideSupport, ask);
  };
  const deliver = (grantId: string, amountDong: number, ifVersion: number, on = '2026-09-01') => {
    const params = { certificateId: certificate.id, grantId };
    const input = { params, query: {}, body: { on, amountDong, note: 'Ủy nhiệm chi mẫu' } };
    const ask = askAs(official, 'support.record', input, { now, ifVersion });
    return runCommand(store.world, deliverSupport, ask);
  };
  const own = async (as = producer) => {
    const params = { establishmentId: certificate.establishmentId };
    const input = { params, query: { limit: 25 }, body: undefined };
    return listOwnSupport(store.world, askAs(as, 'support.read-own', input, { now }));
  };
  const ledger = async () => {
    const input = { params: { certificateId: certificate.id }, query: {}, body: undefined };
    const ask = askAs(official, 'support.read', input, { now });
    return accepted(await getCertificateSupport(store.world, ask)).body;
  };

  test('goes from a proposal over a decision to what is given, in parts, and never beyond the promise', async () => {
    const { id } = accepted(await propose()).body;
    expect(await deliver(id, 1, 1)).toMatchObject({ refusal: { code: 'support.not-approved' } });
    accepted(await decide(id, { amountDong: 80_000_000 }));
    expect(await decide(id, {}, 2)).toMatchObject({ refusal: { code: 'support.decided' } });
    accepted(await deliver(id, 50_000_000, 2));
    expect(await deliver(id, 30_000_001, 3)).toMatchObject({
      refusal: { pointers: [{ code: 'support.over-promise', params: { left: '30.000.000' } }] },
    });
    expect(await deliver(id, 1, 3, '2026-08-30')).toMatchObject({
      refusal: { pointers: [{ code: 'support.before-decision' }] },
    });
    accepted(await deliver(id, 30_000_000, 3));

    const { items, sums, withinDong } = await ledger();
    expect(items).toMatchObject([{ state: 'delivered', promisedDong: 80_000_000 }]);
    expect(sums).toMatchObject({ proposedDong: 90_000_000, deliveredDong: 80_000_000 });
    expect(withinDong).toBe(80_000_000);
  });

  test('warns of a proposal over the ceiling, naming the rule, and refuses to approve it', async () => {
    const rule = await addRule();
    const over = { fundingRuleId: rule.id, costDong: 200_000_000, amountDong: 60_000_001 };
    const { id, warnings } = accepted(await propose(over)).body;
    expect(warnings).toMatchObject([
      {
        code: 'support.over-ceiling',
        en: 'Over the ceiling of 60.000.000 đồng of the rule “Mô hình trình diễn” (Nghị quyết mẫu).',
      },
    ]);
    expect(await decide(id, { amountDong: 60_000_001 })).toMatchObject({
      refusal: { pointers: [{ pointer: '/body/amountDong', code: 'support.over-ceiling' }] },
    });

    accepted(await decide(id, { amountDong: 60_000_000 }));
  });

  test('holds a grant to rules of its kind, its authority and its day', async () => {
    const fair = await addRule({ supportKind: 'HOI_CHO' });
    const ended = await addRule({ validTo: '2026-08-31' });
    const codes = async (more: Partial<ProposalFields>) => {
      const answer = await propose(more);
      return answer.ok ? [] : answer.refusal.pointers?.map(({ code }) => code);
    };
    expect(await codes({ fundingRuleId: fair.id, costDong: 1 })).toEqual(['support.rule-of-another-kind']);
    expect(await codes({ fundingRuleId: ended.id, costDong: 1 })).toEqual(['support.rule-not-in-force']);
    expect(await codes({ fundingRuleId: sampleId(7) })).toEqual(['support.rule-unknown']);
    expect(await codes({ kind: 'THUONG' })).toEqual(['support.kind-not-proposed']);

    const rule = await addRule();
    expect(await codes({ fundingRuleId: rule.id })).toEqual(['support.cost-missing']);
    const { id } = accepted(await propose({ fundingRuleId: rule.id, costDong: 300_000_000 })).body;
    const retire = { lastDay: '2026-08-30', reason: 'Nghị quyết mới mẫu' };
    const input = { params: { ruleId: rule.id }, query: {}, body: retire };
    const ask = askAs(official, 'funding-rule.record', input, { now });
    expect(accepted(await runCommand(store.world, retireFundingRule, ask)).body.inForce).toBe(false);
    expect(await decide(id)).toMatchObject({
      refusal: { pointers: [{ pointer: '/body/date', code: 'support.rule-not-in-force' }] },
    });
    accepted(await decide(id, { date: '2026-08-30' }));
  });

  test('is closed to a product whose certificate has run out or been withdrawn', async () => {
    const { id } = accepted(await propose()).body;
    const before = await store.world.records.find('certificate', certificate.id);
    if (before === undefined) throw new Error('the certificate was not seeded');
    const revoked = { at: '2026-09-01T04:00:00.000Z', by: 'signer-1', decision: '9 (mẫu)', reason: 'Mẫu' };
    const after = { ...before.body, revoked };
    await seed(store.world, [
      { kind: 'certificate', id: before.id, before, after, action: 'certificate.revoke' },
    ]);

    expect(await propose()).toMatchObject({ refusal: { code: 'support.not-in-force' } });
    expect(await decide(id)).toMatchObject({ refusal: { code: 'support.not-in-force' } });
    accepted(await decide(id, { outcome: 'refused', amountDong: 0, reason: 'Giấy đã thu hồi' }));
  });

  test('tells the holder what was decided and given, and nothing of what is only proposed', async () => {
    const { id } = accepted(await propose()).body;
    expect(accepted(await own()).body).toEqual({ items: [], cursor: null });
    accepted(await decide(id));

    const { items } = accepted(await own()).body;
    expect(items).toMatchObject([{ state: 'approved', promisedDong: 90_000_000, deliveredDong: 0 }]);
    expect(await own(person('producer-2'))).toMatchObject({ refusal: { code: 'resource.not-found' } });
    expect(await propose({}, producer)).toMatchObject({ refusal: { code: 'resource.not-found' } });
  });

  test('is filtered with the sums of all that the filter lets through, a page at a time', async () => {
    for (const kind of ['HOI_CHO', 'HOI_CHO', 'HOI_CHO', 'KET_NOI'] as const)
      accepted(await propose({ kind, amountDong: 1000 }));
    const list = async (query: {
      supportKind?: 'HOI_CHO';
      state?: 'refused';
      limit: number;
      cursor?: string;
    }) => {
      const input = { params: {}, query: { ...province, ...query }, body: undefined };
      return accepted(await listSupport(store.world, askAs(official, 'support.read', input, { now }))).body;
    };
    const first = await list({ supportKind: 'HOI_CHO', limit: 2 });
    expect(first.items).toHaveLength(2);
    expect(first.sums).toMatchObject({ grants: 3, proposedDong: 3000 });
    const second = await list({ supportKind: 'HOI_CHO', limit: 2, cursor: first.cursor ?? '' });
    expect([second.items.length, second.cursor]).toEqual([1, null]);
    expect((await list({ state: 'refused', limit: 2 })).items).toEqual([]);
  });
});
