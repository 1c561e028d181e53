import { describe, expect, test } from '@jest/globals';
import { catalog, type FunctionEntry, functionNames, routeTable } from '#functions/catalog.ts';
import { routeKeyOf } from '#shared/contracts/contract.ts';
import { actions } from '#shared/domain/access/permissions.ts';
import { outputKinds } from '#shared/domain/output/output-kinds.ts';
import { sourcesIn } from './sources.ts';

const contracts = routeTable.map(({ route }) => route.contract);
/** The others are files that describe the API, without use cases. */
const isApi = ({ path }: { readonly path: string }): boolean => path.startsWith('/v1/');
const fileNames = (folder: string): readonly string[] =>
  sourcesIn(folder).map(({ path }) => path.split('/').at(-1)?.replace(/\.ts$/, '') ?? '');
const doubled = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

/** Changes that need no version, and why. */
const unversioned: Readonly<Record<string, string>> = {
  'remove-document': 'a document that is removed stays so: nothing newer can be lost',
};

describe('every route', () => {
  test('has an id and a place of its own', () => {
    expect(contracts.length).toBeGreaterThan(50);
    expect(doubled(contracts.map(({ id }) => id))).toEqual([]);
    expect(doubled(contracts.map(routeKeyOf))).toEqual([]);
  });

  test('stands under its own key', () => {
    const tables = functionNames.map(name => (catalog[name] satisfies FunctionEntry).trigger);
    const keys = tables.flatMap(table => (table.type === 'routes' ? Object.keys(table.routes) : []));
    expect(keys).toEqual(contracts.map(routeKeyOf));
  });

  test('is found by one name: verb and noun, the same for contract and use case', () => {
    const contractFiles = fileNames('shared/contracts');
    const useCaseFiles = fileNames('shared/application');
    const ids = contracts.filter(isApi).map(({ id }) => id);
    expect(ids.filter(id => !/^[a-z]+(-[a-z]+)+$/.test(id))).toEqual([]);
    expect(ids.filter(id => !contractFiles.includes(id))).toEqual([]);
    expect(ids.filter(id => !useCaseFiles.includes(id))).toEqual([]);
  });

  test('whose contract is written down is answered', () => {
    const answered = new Set(contracts.map(({ id }) => id));
    const written = sourcesIn('shared/contracts').flatMap(({ text }) =>
      [...text.matchAll(/defineContract\(\{\s*id: '([^']+)'/g)].map(match => match[1] ?? ''),
    );
    expect(written.filter(id => !answered.has(id))).toEqual([]);
  });

  test('lies under /v1 with plural nouns and names its parameters in the path', () => {
    const pages = contracts.filter(contract => !isApi(contract));
    expect(pages.map(({ path }) => path).sort()).toEqual(['/docs', '/docs/redoc.js', '/openapi.json']);
    for (const { id, path, params } of contracts) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
      expect({ id, names: Object.keys(params.shape).sort() }).toEqual({ id, names: inPath });
    }
  });

  test('that changes what is there asks for its version, where there is one to ask for', () => {
    const blind = contracts.filter(
      ({ method, version }) => ['PATCH', 'PUT', 'DELETE'].includes(method) && version !== 'matched',
    );
    expect(blind.map(({ id }) => id)).toEqual(Object.keys(unversioned));
  });

  test('whose answer caches may keep is a reading that anyone may ask for, without a version', () => {
    const kept = contracts.filter(({ keptSeconds }) => keptSeconds !== undefined);
    expect(
      kept.filter(
        ({ method, signIn, version }) => method !== 'GET' || signIn !== 'none' || version !== 'none',
      ),
    ).toEqual([]);
    expect(kept.map(({ id }) => id).sort()).toEqual([
      'get-public-figures',
      'get-recognised-product',
      'get-register-csv',
      'get-register-json',
      'get-register-schema',
      'list-communes',
      'list-former-districts',
      'list-public-results',
      'list-recognised-products',
      'list-signing-keys',
    ]);
  });

  test('names an action of the permission table, and every action there is of use', () => {
    const ofOutputs = Object.values(outputKinds).map(({ action }) => action);
    const used = new Set<string>([...contracts.map(({ action }) => action), ...ofOutputs]);
    expect([...used].filter(action => !actions.some(known => known === action))).toEqual([]);
    expect(actions.filter(action => !used.has(action))).toEqual([]);
  });
});

test('every function of the catalog has its folder, and every folder its place in the catalog', () => {
  const entries = sourcesIn('functions')
    .map(({ path }) => /^functions\/([^/]+)\/index\.ts$/.exec(path)?.[1])
    .filter(folder => folder !== undefined);
  expect(functionNames.map(name => catalog[name].folder).sort()).toEqual(entries.sort());
});
