import { describe, expect, test } from '@jest/globals';
import { entitySchemas } from '#shared/domain/entities.ts';
import { erasedMark, eraseRecord } from '#shared/domain/privacy/erase-record.ts';
import { planErasure } from '#shared/domain/privacy/plan-erasure.ts';
import { monday } from '../../support/asks.ts';
import { buildEstablishment } from '../../support/establishment-builder.ts';
import { buildProduct } from '../../support/product-builder.ts';
import { buildSubmission } from '../../support/submission-builder.ts';

const household = buildEstablishment(1, { kind: 'HKD', taxCode: null, personalNumber: '001099000001' });

describe('a record without its person', () => {
  test('keeps its shape and says nothing of the person any more', () => {
    const { body, fields } = eraseRecord('establishment', household);

    expect(entitySchemas.establishment.parse(body)).toEqual(body);
    const text = JSON.stringify(body);
    for (const trace of [
      '001099000001',
      'Người mẫu',
      '+84912',
      '@mau.example',
      'đường mẫu',
      'Hợp tác xã mẫu',
    ])
      expect(text).not.toContain(trace);
    expect(body).toMatchObject({ personalNumber: null, representative: { name: erasedMark, email: null } });
    expect(body.ownerIds).toEqual(household.ownerIds);
    expect(fields).toContain('personalNumber');
  });

  test('erased once more is the same', () => {
    const once = eraseRecord('establishment', household).body;
    expect(eraseRecord('establishment', once)).toEqual({ body: once, fields: [] });
  });

  test.each(['product', 'submission'] as const)('is still a %s', kind => {
    const whole = kind === 'product' ? buildProduct(1) : buildSubmission(1);
    const { body } = eraseRecord(kind, whole);
    expect(entitySchemas[kind].parse(body)).toEqual(body);
  });
});

describe('the plan of an erasure', () => {
  const stored = <T extends { readonly id: string }>(body: T) => ({ id: body.id, body });
  const data = {
    establishment: stored(household),
    products: [stored(buildProduct(1)), stored(buildProduct(2))],
    submissions: [stored(buildSubmission(1, { state: 'not-recognised', productId: buildProduct(1).id }))],
    documents: [],
    certificates: [],
    complaints: 1,
    tokens: [],
  };
  const kindsOf = (plan: ReturnType<typeof planErasure>) => plan.erase.map(({ kind }) => kind);

  test('lets go of the live record and of what was never filed, and keeps what was', () => {
    const plan = planErasure(data, monday);
    expect(kindsOf(plan)).toEqual(['establishment', 'product']);
    expect(plan.kept).toEqual([
      { kind: 'submission', records: 1, reason: 'filed' },
      { kind: 'product', records: 1, reason: 'filed' },
      { kind: 'complaint', records: 1, reason: 'filed' },
    ]);
  });

  test('takes of a firm its representative only: its name, tax code and figures are no person’s', () => {
    const firm = buildEstablishment(1);
    const [first, ...others] = planErasure({ ...data, establishment: stored(firm) }, monday).erase;
    expect(others).toEqual([]);
    expect(first?.body).toMatchObject({
      ...{ name: firm.name, taxCode: firm.taxCode, figures: firm.figures },
      representative: { name: erasedMark, phone: erasedMark, email: null },
    });
  });

  test('ends the tokens that act for this establishment alone, and forgets whose they were', () => {
    const id = 'a'.repeat(64);
    const token = {
      ...{ id, prefix: 'tb_mau', ownerId: 'producer-1', ownerName: 'Người mẫu', label: 'Máy của Người mẫu' },
      ...{ establishmentIds: [household.id], createdAt: '2026-01-01T00:00:00.000Z' },
      ...{ expiresAt: '2027-01-01T00:00:00.000Z', revokedAt: null },
    };
    for (const establishment of [household, buildEstablishment(1)]) {
      const { erase } = planErasure(
        { ...data, establishment: stored(establishment), tokens: [stored(token)] },
        monday,
      );
      const erased = erase.find(({ kind }) => kind === 'api-token')?.body;
      expect(erased).toMatchObject({ ownerName: erasedMark, label: erasedMark });
      expect(erased).toMatchObject({ revokedAt: new Date(monday).toISOString() });
    }
  });

  test('keeps the record of the establishment while a round runs', () => {
    const running = stored(buildSubmission(1, { state: 'eligible', productId: buildProduct(1).id }));
    const plan = planErasure({ ...data, submissions: [running] }, monday);
    expect(kindsOf(plan)).toEqual(['product']);
    expect(plan.kept[0]).toEqual({ kind: 'establishment', records: 1, reason: 'round-running' });
  });
});
