import type { Plugin } from 'vite';

/**
 * Notes beside the manifest which modules each chunk is made of, and how long each is in it (bytes before minification), so
 * that the budget can name what is heavy: `.vite/modules.json`, by file, then by module.
 */
export const moduleSizes = (root: string): Plugin => ({
  name: 'module-sizes',
  generateBundle(_options, bundle) {
    const sizes = Object.fromEntries(
      Object.values(bundle).flatMap(output =>
        output.type === 'chunk'
          ? [
              [
                output.fileName,
                Object.fromEntries(
                  Object.entries(output.modules)
                    .map(
                      ([id, { renderedLength }]) =>
                        [id.replace(`${root}/`, '').replace('\0', ''), renderedLength] as const,
                    )
                    .filter(([, length]) => length > 0),
                ),
              ] as const,
            ]
          : [],
      ),
    );
    this.emitFile({ type: 'asset', fileName: '.vite/modules.json', source: JSON.stringify(sizes, null, 1) });
  },
});
