import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Annotations } from 'aws-cdk-lib';
import { Architecture, Code, LayerVersion, Runtime } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';

const dist = join(import.meta.dirname, '../../dist');
const layerFolder = join(dist, 'layers/sharp');

/**
 * The bundle of a function, as the build left it: the same bytes that run on one's own computer.
 * @throws Error when it is not built
 */
export const bundleOf = (folder: string): Code => {
  const path = join(dist, 'functions', folder);
  if (!existsSync(join(path, 'index.cjs')))
    throw new Error(
      `functions/${folder} is not built: npm run build (the catalog names it, so it must have an index.ts)`,
    );
  return Code.fromAsset(path);
};

/** Whether the layer with sharp's native code is there to be deployed. */
export const isSharpLayerBuilt = (): boolean => existsSync(join(layerFolder, 'nodejs/node_modules/sharp'));

/**
 * The layer with sharp's native code. Synthesis installs nothing: where the layer's build has not been run, the layer
 * holds a note, previews fail on AWS, and the synthesis says so.
 */
export const sharpLayer = (scope: Construct): LayerVersion => {
  const built = isSharpLayerBuilt();
  if (!built)
    Annotations.of(scope).addWarningV2(
      'tieu-bieu:no-sharp-layer',
      'dist/layers/sharp is empty: run `npm run build:layer` before deploying, or photos get no previews',
    );
  return new LayerVersion(scope, 'Sharp', {
    description: 'sharp, which makes previews of photos',
    code: Code.fromAsset(built ? layerFolder : join(import.meta.dirname, 'empty-layer')),
    compatibleRuntimes: [Runtime.NODEJS_24_X],
    compatibleArchitectures: [Architecture.ARM_64],
  });
};
