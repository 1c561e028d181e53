import { describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import { catalog, type FunctionEntry, functionNames } from '#functions/catalog.ts';
import { resourcesOf, stageWith, synthesize, textOf } from './synthesize.ts';

const stage = stageWith('test');
const templates = synthesize(stage);
const variables = z.record(z.string(), z.unknown());
const functions = resourcesOf(
  templates,
  'AWS::Lambda::Function',
  z.object({
    Runtime: z.string(),
    Architectures: z.array(z.string()),
    Handler: z.string(),
    MemorySize: z.number(),
    Timeout: z.number(),
    Role: z.unknown(),
    LoggingConfig: z.object({ LogGroup: z.unknown() }),
    TracingConfig: z.object({ Mode: z.string() }),
    DeadLetterConfig: z.unknown().optional(),
    Environment: z.object({ Variables: variables }),
    Layers: z.array(z.unknown()).default([]),
  }),
);
const nameOf = (found: (typeof functions)[number]) =>
  String(found.Properties.Environment.Variables.POWERTOOLS_SERVICE_NAME);
const entryOf = (name: string): FunctionEntry => {
  const found = functionNames.find(known => known === name);
  if (found === undefined) throw new Error(`${name} is not in the catalog`);
  return catalog[found];
};

describe('functions', () => {
  test('each of the catalog is there once, and there is no other', () => {
    expect(functions.map(nameOf).sort()).toEqual([...functionNames].sort());
  });

  test.each(functions.map(found => [nameOf(found), found] as const))(
    '%s is as the catalog says',
    (name, found) => {
      const entry = entryOf(name);
      expect(found.Properties).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        Handler: 'index.handler',
        MemorySize: entry.memoryMb,
        Timeout: entry.timeoutSeconds,
        TracingConfig: { Mode: 'Active' },
      });
    },
  );

  test('none shares its role or its log with another', () => {
    expect(new Set(functions.map(({ Properties }) => textOf(Properties.Role))).size).toBe(functions.length);
    expect(new Set(functions.map(({ Properties }) => textOf(Properties.LoggingConfig))).size).toBe(
      functions.length,
    );
  });

  test('those whose caller does not wait have a dead-letter queue', () => {
    const queued = functions
      .filter(({ Properties }) => Properties.DeadLetterConfig !== undefined)
      .map(nameOf);
    const unwatched = functionNames.filter(name =>
      ['daily', 'every', 'object-created', 'mail-returned'].includes(entryOf(name).trigger.type),
    );
    expect(queued.sort()).toEqual(unwatched.sort());
  });

  test('only the examiner of files carries native code', () => {
    const layered = functions.filter(({ Properties }) => Properties.Layers.length > 0).map(nameOf);
    expect(layered).toEqual(functionNames.filter(name => entryOf(name).needs.includes('previews-write')));
  });

  test('each is told of its own surroundings and no more', () => {
    const told = {
      outside: 'TB_STATE_MACHINE_ARN',
      issuer: 'TB_ISSUER',
      files: 'TB_FILES_BUCKET',
      site: 'TB_SITE_ORIGIN',
      checkpoints: 'TB_CHECKPOINTS_BUCKET',
      channels: 'TB_CHANNELS',
    } as const;
    for (const found of functions) {
      const { needs } = entryOf(nameOf(found));
      const names = Object.keys(found.Properties.Environment.Variables);
      const usesRecords = needs.some(need => /^(records|list|keys|uses|trail)-/.test(need));
      for (const table of ['TB_RECORDS_TABLE', 'TB_AUDIT_TABLE'])
        expect(names.includes(table)).toBe(usesRecords);
      expect(names.includes(told.outside)).toBe(needs.includes('outside'));
      expect(names.includes(told.issuer)).toBe(needs.includes('issuer'));
      expect(names.includes(told.checkpoints)).toBe(needs.includes('checkpoints'));
      expect(names.includes(told.site)).toBe(needs.includes('site'));
      expect(names.includes(told.channels)).toBe(needs.includes('channels'));
      expect(names.includes(told.files)).toBe(
        needs.some(need => /^(incoming|previews|decisions|outputs|files)-/.test(need)),
      );
    }
  });

  test('logs are kept for the days of the stage', () => {
    const groups = resourcesOf(templates, 'AWS::Logs::LogGroup', z.object({ RetentionInDays: z.number() }));
    expect(groups.length).toBeGreaterThan(functions.length);
    expect(new Set(groups.map(({ Properties }) => Properties.RetentionInDays))).toEqual(new Set([30]));
  });
});

describe('triggers', () => {
  const idOf = (name: string) => functions.find(found => nameOf(found) === name)?.id ?? 'none';
  const target = (type: FunctionEntry['trigger']['type']) =>
    functions.find(found => entryOf(nameOf(found)).trigger.type === type)?.id ?? 'none';

  test('changes of records come from their stream, one failure at a time, and end in a queue of their own', () => {
    const mappings = resourcesOf(
      templates,
      'AWS::Lambda::EventSourceMapping',
      z.looseObject({
        FunctionName: z.object({ Ref: z.string() }),
        FilterCriteria: z.object({ Filters: z.array(z.object({ Pattern: z.string() })).length(1) }),
        DestinationConfig: z.object({ OnFailure: z.object({ Destination: z.unknown() }) }),
      }),
    );
    const listeners = functionNames.flatMap(name => {
      const { trigger } = entryOf(name);
      return trigger.type === 'records-stream' ? [{ name, trigger }] : [];
    });
    expect(mappings).toHaveLength(listeners.length);
    for (const { name, trigger } of listeners) {
      const mapping = mappings.find(({ Properties }) => Properties.FunctionName.Ref === idOf(name));
      expect(mapping?.Properties).toMatchObject({
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        BisectBatchOnFunctionError: false,
        BatchSize: trigger.batchSize,
        MaximumRetryAttempts: trigger.retries,
        ParallelizationFactor: trigger.atOnce,
      });
      expect(JSON.parse(mapping?.Properties.FilterCriteria.Filters[0]?.Pattern ?? '{}')).toEqual({
        eventName: ['INSERT', 'MODIFY'],
        dynamodb: { NewImage: { kind: { S: [trigger.kind] }, state: { S: [trigger.state] } } },
      });
    }
    const queues = mappings.map(({ Properties }) => textOf(Properties.DestinationConfig));
    expect(new Set(queues).size).toBe(listeners.length);
  });

  test.each([
    ['signature', 1],
    ['guardduty', 2],
  ] as const)('with the scanner %s files are brought %i times, as S3 would bring them', (scanner, times) => {
    const rules = resourcesOf(
      scanner === stage.scanner ? templates : synthesize(stageWith('test', { scanner })),
      'AWS::Events::Rule',
      z.object({
        Targets: z.array(
          z.looseObject({
            InputTransformer: z.object({ InputTemplate: z.string() }),
            DeadLetterConfig: z.unknown(),
          }),
        ),
      }),
    );
    expect(rules).toHaveLength(times);
    for (const { Properties } of rules)
      for (const { Arn, InputTransformer, DeadLetterConfig } of Properties.Targets) {
        expect(textOf(Arn)).toContain(target('object-created'));
        expect(DeadLetterConfig).toBeDefined();
        const filled = InputTransformer.InputTemplate.replaceAll(/<[\w-]+>/g, '"filled"');
        expect(JSON.parse(filled)).toMatchObject({
          Records: [
            {
              eventTime: 'filled',
              responseElements: { 'x-amz-request-id': 'filled' },
              s3: { object: { key: 'filled', versionId: 'filled' } },
            },
          ],
        });
      }
  });

  test('jobs run by the clock of Viet Nam, and are told for when', () => {
    const schedules = resourcesOf(templates, 'AWS::Scheduler::Schedule', z.looseObject({}));
    const job = (ScheduleExpression: string) =>
      expect.objectContaining({
        ScheduleExpression,
        ScheduleExpressionTimezone: 'Asia/Ho_Chi_Minh',
        Target: expect.objectContaining({
          DeadLetterConfig: expect.anything(),
          Input: '{"scheduledTime":"<aws.scheduler.scheduled-time>"}',
        }),
      });
    const byClock = functionNames.flatMap(name => {
      const { trigger } = entryOf(name);
      if (trigger.type === 'daily') return [{ name, expression: `cron(0 ${trigger.atLocalHour} * * ? *)` }];
      return trigger.type === 'every' ? [{ name, expression: `rate(${trigger.minutes} minutes)` }] : [];
    });
    expect(byClock.length).toBeGreaterThan(2);
    expect(schedules).toHaveLength(byClock.length);
    for (const { name, expression } of byClock) {
      const found = schedules.filter(schedule => textOf(schedule).includes(idOf(name)));
      expect([name, found.map(({ Properties }) => Properties)]).toEqual([name, [job(expression)]]);
    }
  });
});
