import { describe, expect, test } from '@jest/globals';
import { catalog, functionNames, routeTable } from '#functions/catalog.ts';
import { awsLimits } from '#infra/local/aws-limits.ts';
import { roundWorkflow } from '#shared/workflow/round-workflow.ts';

describe('what is deployed stands within the quotas of AWS', () => {
  test('routes of one API (docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html)', () => {
    expect(routeTable.length).toBeGreaterThan(50);
    expect(routeTable.length).toBeLessThanOrEqual(300);
  });

  test('functions behind the gateway give up before it does, the authoriser before it is given up', () => {
    const behind = new Set(routeTable.map(({ functionName }) => functionName));
    expect(behind.size).toBeGreaterThan(5);
    for (const name of behind)
      expect(catalog[name].timeoutSeconds * 1_000).toBeLessThan(awsLimits.gatewayTime.figure);
    expect(catalog.authoriser.timeoutSeconds * 1_000).toBeLessThanOrEqual(awsLimits.authorizerTime.figure);
  });

  test('the time of any function (docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html)', () => {
    expect(Math.max(...functionNames.map(name => catalog[name].timeoutSeconds))).toBeLessThanOrEqual(900);
  });

  test('the definition and the time of the workflow (docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html)', () => {
    expect(Buffer.byteLength(JSON.stringify(roundWorkflow))).toBeLessThan(1024 * 1024);
    expect(roundWorkflow.TimeoutSeconds).toBeLessThan(awsLimits.executionTime.figure);
  });
});
