import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import * as z from 'zod';
import { declareProduct } from '#infra/stacks/product.ts';
import { readStage, type StageName, type StageSettings } from '#infra/stages.ts';

const resource = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  DeletionPolicy: z.string().optional(),
  UpdateReplacePolicy: z.string().optional(),
});
const templateSchema = z.object({ Resources: z.record(z.string(), resource) });
export type Resource = z.infer<typeof resource> & { readonly id: string };

const configuration = z
  .object({ context: z.looseObject({ stages: z.record(z.string(), z.looseObject({})) }) })
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, '../../../cdk.json'), 'utf8')));

/** The stages as cdk.json has them, with changes to one of them. */
export const stagesWith = (name: StageName, changes: Readonly<Record<string, unknown>> = {}) => ({
  ...configuration.context.stages,
  [name]: { ...configuration.context.stages[name], ...changes },
});

/** A stage's settings, with changes. */
export const stageWith = (name: StageName, changes: Readonly<Record<string, unknown>> = {}): StageSettings =>
  readStage(name, stagesWith(name, changes));

/** The app of a stage, declared and not yet synthesized. */
export const declare = (stage: StageSettings) => {
  const app = new App({
    // Bundles are read where they lie, not copied.
    context: { ...configuration.context, 'aws:cdk:disable-asset-staging': true },
    outdir: mkdtempSync(join(tmpdir(), 'tieu-bieu-template-')),
  });
  return { app, stacks: declareProduct(app, stage) };
};

/**
 * The templates of a stage by stack. Without CDK's own validation of templates, which is nearly all of the time that a
 * synthesis takes and is run by `npm run synth`.
 */
export const synthesize = (stage: StageSettings): Readonly<Record<string, readonly Resource[]>> => {
  process.env.CDK_VALIDATION = 'false';
  const { app, stacks } = declare(stage);
  const assembly = app.synth();
  const templates = Object.fromEntries(
    Object.entries(stacks).map(([part, stack]) => {
      const { Resources } = templateSchema.parse(assembly.getStackArtifact(stack.artifactId).template);
      return [part, Object.entries(Resources).map(([id, found]) => ({ id, ...found }))];
    }),
  );
  rmSync(assembly.directory, { recursive: true });
  return templates;
};

/** The resources of a type, in all stacks, with their properties parsed. */
export const resourcesOf = <S extends z.ZodType>(
  templates: Readonly<Record<string, readonly Resource[]>>,
  type: string,
  properties: S,
): readonly (Omit<Resource, 'Properties'> & { readonly Properties: z.output<S> })[] =>
  Object.values(templates)
    .flat()
    .filter(({ Type }) => Type === type)
    .map(found => ({ ...found, Properties: properties.parse(found.Properties) }));

/** The template's text of a value, to look for names in. */
export const textOf = (value: unknown): string => JSON.stringify(value);
