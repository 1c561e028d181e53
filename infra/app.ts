import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import * as z from 'zod';
import { functionNames, routeTable } from '#functions/catalog.ts';
import { acknowledgeFindings } from './constructs/acknowledged-findings.ts';
import { isSharpLayerBuilt } from './constructs/bundles.ts';
import { declareProduct } from './stacks/product.ts';
import { readStage } from './stages.ts';

const configuration = z
  .object({ context: z.record(z.string(), z.unknown()) })
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, '../cdk.json'), 'utf8')));

/** `-c stage=production`, for a synthesis without the CDK's own command line (which passes context by itself). */
const { values } = parseArgs({ options: { context: { type: 'string', short: 'c', multiple: true } } });
const given = Object.fromEntries((values.context ?? []).map(pair => pair.split(/=(.*)/s).slice(0, 2)));

const app = new App({
  context: { ...configuration.context, ...given },
  outdir: process.env.CDK_OUTDIR ?? 'cdk.out',
});
const stage = readStage(app.node.tryGetContext('stage') ?? 'test', app.node.tryGetContext('stages'));
const stacks = declareProduct(app, stage);
const acknowledged = acknowledgeFindings(stacks, stage);
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
// Throws on any finding that is not acknowledged, and on templates that CloudFormation would refuse.
app.synth();
console.log(
  `${stage.name} in ${stage.region}: ${Object.keys(stacks).length} stacks, ${functionNames.length} functions, ` +
    `${routeTable.length} routes, 0 findings (${acknowledged} acknowledged)`,
);
if (!isSharpLayerBuilt())
  console.warn('The layer with sharp is a note only: `npm run build:layer` before deploying.');
