import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as z from 'zod';

const manifestSchema = z.record(
  z.string(),
  z.object({
    file: z.string(),
    imports: z.array(z.string()).default([]),
    dynamicImports: z.array(z.string()).default([]),
    css: z.array(z.string()).default([]),
    assets: z.array(z.string()).default([]),
  }),
);
const modulesSchema = z.record(z.string(), z.record(z.string(), z.number()));
type Manifest = z.infer<typeof manifestSchema>;

/** A module, and its bytes before minification. */
type ModuleSize = readonly [module: string, bytes: number];

/** What a face costs before it stands; sizes in bytes, compressed. */
export type FaceSize = {
  readonly js: number;
  readonly css: number;
  readonly firstView: number;
  /** The heaviest page that the face loads when somebody comes to it, beyond what stands. */
  readonly laterPage: number;
  /** The modules that other faces do without, heaviest first. */
  readonly modules: readonly ModuleSize[];
};

/** The settings of an installation are small, and not known to a build. */
const settingsSize = 1000;
const languages = ['vi', 'en'] as const;

const closureOf = (manifest: Manifest, keys: readonly string[]): ReadonlySet<string> => {
  const seen = new Set<string>();
  const walk = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    for (const next of manifest[key]?.imports ?? []) walk(next);
  };
  for (const key of keys) walk(key);
  return seen;
};

/** Opens a built site, to say what each of its faces costs. @throws where something that must be there is not */
export const openMeasure = (folder: string) => {
  const read = (name: string) => readFileSync(join(folder, name));
  const manifest = manifestSchema.parse(JSON.parse(read('.vite/manifest.json').toString('utf8')));
  const modules = modulesSchema.parse(JSON.parse(read('.vite/modules.json').toString('utf8')));
  const sizes = new Map<string, number>();
  const sizeOf = (file: string): number => {
    const size = sizes.get(file) ?? gzipSync(read(file), { level: 9 }).length;
    sizes.set(file, size);
    return size;
  };
  const sum = (files: Iterable<string>): number =>
    [...files].reduce((total, file) => total + sizeOf(file), 0);
  const filesOf = (keys: Iterable<string>) => {
    const chunks = [...keys].flatMap(key => manifest[key] ?? []);
    return {
      js: new Set(chunks.map(({ file }) => file)),
      css: new Set(chunks.flatMap(({ css }) => css)),
    };
  };

  const need = (key: string): string => {
    if (manifest[key] === undefined) throw new Error(`the build has no ${key}`);
    return key;
  };
  /** The language whose sentences are longer. */
  const textsOf = (face: string): string => {
    const [vi, en] = languages.map(language => need(`../virtual:texts/${face}/${language}`));
    if (vi === undefined || en === undefined) throw new Error(`the build has no texts of ${face}`);
    return sum(filesOf([vi]).js) >= sum(filesOf([en]).js) ? vi : en;
  };

  /** Icons and the manifest that the page names, and what its styles fetch. */
  const pageFiles = (css: Iterable<string>): ReadonlySet<string> => {
    const html = read('index.html').toString('utf8');
    const named = [...html.matchAll(/\b(?:href|src)="\/([^"]+)"/g)].map(([, name]) => name ?? '');
    const styled = [...css].flatMap(file =>
      [
        ...read(file)
          .toString('utf8')
          .matchAll(/url\(["']?\/([^"')]+)/g),
      ].map(([, name]) => name ?? ''),
    );
    return new Set(['index.html', ...named, ...styled].filter(name => existsSync(join(folder, name))));
  };

  const modulesOf = (files: Iterable<string>): readonly ModuleSize[] =>
    [...files].flatMap(file => Object.entries(modules[file] ?? {})).sort(([, one], [, other]) => other - one);
  const common = filesOf(closureOf(manifest, [need('index.html'), textsOf('common')])).js;

  const faceSize = (face: string): FaceSize => {
    const entry = need(`${face}/${face}-face.tsx`);
    const closure = closureOf(manifest, [need('index.html'), entry, textsOf('common'), textsOf(face)]);
    const { js, css } = filesOf(closure);
    const later = (manifest[entry]?.dynamicImports ?? []).map(key => {
      const more = filesOf(closureOf(manifest, [key]));
      return sum([...more.js, ...more.css].filter(file => !js.has(file) && !css.has(file)));
    });
    return {
      js: sum(js),
      css: sum(css),
      firstView: sum(new Set([...js, ...css, ...pageFiles(css)])) + settingsSize,
      laterPage: Math.max(0, ...later),
      modules: modulesOf([...js].filter(file => !common.has(file))),
    };
  };

  /** Scripts that hold something of a package, which of each. */
  const scriptsWith = (packageName: string): readonly string[] => [
    ...new Set(
      Object.entries(modules).flatMap(([file, inside]) =>
        Object.keys(inside).some(id => id.includes(`node_modules/${packageName}/`)) ? [file] : [],
      ),
    ),
    ...readdirSync(join(folder, 'assets'))
      .map(name => `assets/${name}`)
      .filter(file => file.endsWith('.js') && modules[file] === undefined)
      .map(file => `${file} (of unknown modules)`),
  ];

  return { faceSize, scriptsWith, modulesInAll: () => modulesOf(common) };
};
