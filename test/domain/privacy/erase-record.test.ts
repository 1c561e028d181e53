import { describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import { entityKinds, entitySchemas } from '#shared/domain/entities.ts';
import { erasedMark, eraseRecord } from '#shared/domain/privacy/erase-record.ts';
import { type FieldClass, fieldClasses } from '#shared/domain/privacy/field-classes.ts';
import { planErasure } from '#shared/domain/privacy/plan-erasure.ts';
import { privacyTable } from '#shared/domain/privacy/privacy-table.ts';
import type { Webhook } from '#shared/domain/webhook/webhook.ts';
import { monday } from '../../support/asks.ts';
import { buildEstablishment } from '../../support/establishment-builder.ts';
import { buildProduct } from '../../support/product-builder.ts';
import { sampleId } from '../../support/seed.ts';
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

  test('loses the words that are kept by name as well', () => {
    const failed = { check: 'mau', answer: 'fail', severity: 'warning', code: 'mau' } as const;
    const screening = {
      ...{ submissionId: sampleId(1), roundId: sampleId(2), checkedAt: '2026-03-01T00:00:00.000Z' },
      ...{ snapshotAt: '2026-03-01T00:00:00.000Z', verdicts: [{ ...failed, params: { name: 'Người mẫu' } }] },
    };
    const { body } = eraseRecord('screening', screening);
    expect(body.verdicts).toEqual([{ ...failed, params: { name: erasedMark } }]);
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

/** The schemas of a field: where a union has it in several of its members, all of them. */
const schemasAt = (schema: unknown, [head, ...rest]: readonly string[]): readonly z.ZodType[] => {
  if (head === undefined) return schema instanceof z.ZodType ? [schema] : [];
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(one => schemasAt(one, [head, ...rest]));
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return schemasAt(schema.unwrap(), [head, ...rest]);
  if (schema instanceof z.ZodArray) return schemasAt(schema.element, rest);
  if (schema instanceof z.ZodRecord) return schemasAt(schema.valueType, rest);
  return schema instanceof z.ZodObject ? schemasAt(schema.shape[head], rest) : [];
};

const inPlace = { mark: erasedMark, nothing: null, empty: [] } as const;

test('what the table puts in the place of a person fits every record that its term lets go', () => {
  const misfits = entityKinds
    .filter(kind => !['permanent', 'account'].includes(privacyTable[kind].term))
    .flatMap(kind =>
      (Object.keys(fieldClasses) as FieldClass[]).flatMap(name => {
        const { erasure } = fieldClasses[name];
        if (erasure === 'keep') return [];
        return (privacyTable[kind].fields[name] ?? []).flatMap(path => {
          const place = erasure === 'empty' ? path.replace(/\/\*+$/, '') : path;
          const found = schemasAt(entitySchemas[kind], place.split('/'));
          const fits = found.length > 0 && found.every(one => one.safeParse(inPlace[erasure]).success);
          return fits ? [] : [`${kind}: ${path}`];
        });
      }),
    );
  expect(misfits).toEqual([]);
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
    webhooks: [],
    held: false,
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

  const webhook: Webhook = {
    ...{ id: sampleId(9401), owner: { establishmentId: household.id }, label: 'Máy của Người mẫu' },
    ...{ url: 'https://nguoi-mau.mau.example/', events: ['result.published'], tokenId: null },
    ...{ createdAt: '2026-01-01T00:00:00.000Z', createdBy: 'producer-1', endedAt: null },
  };

  test('ends the webhooks of the establishment, and forgets what they were called', () => {
    for (const [establishment, url] of [
      [household, erasedMark],
      [buildEstablishment(1), webhook.url],
    ] as const) {
      const all = { ...data, establishment: stored(establishment), webhooks: [stored(webhook)] };
      const erased = planErasure(all, monday).erase.find(({ kind }) => kind === 'webhook')?.body;
      expect(entitySchemas.webhook.parse(erased)).toMatchObject({ label: erasedMark, url });
      expect(erased).toMatchObject({ endedAt: new Date(monday).toISOString() });
    }
  });

  test('leaves webhooks and tokens to an establishment that is still reached: a round runs', () => {
    const running = stored(buildSubmission(1, { state: 'eligible', productId: buildProduct(1).id }));
    const plan = planErasure({ ...data, submissions: [running], webhooks: [stored(webhook)] }, monday);
    expect(kindsOf(plan)).not.toContain('webhook');
  });

  test('lets nothing go under a legal hold', () => {
    const plan = planErasure({ ...data, webhooks: [stored(webhook)], held: true }, monday);
    expect(plan.erase).toEqual([]);
    expect(plan.kept).toContainEqual({ kind: 'webhook', records: 1, reason: 'legal-hold' });
    expect(new Set(plan.kept.map(({ reason }) => reason))).toEqual(new Set(['legal-hold']));
  });

  test('keeps the record of the establishment while a round runs', () => {
    const running = stored(buildSubmission(1, { state: 'eligible', productId: buildProduct(1).id }));
    const plan = planErasure({ ...data, submissions: [running] }, monday);
    expect(kindsOf(plan)).toEqual(['product']);
    expect(plan.kept[0]).toEqual({ kind: 'establishment', records: 1, reason: 'round-running' });
  });
});
