import type { Plugin } from 'vite';
import { parseSync } from 'vite';

type Node = { readonly type: string; readonly start: number; readonly end: number };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const functions = new Set(['ArrowFunctionExpression', 'FunctionExpression', 'ClassExpression']);

/** Whether evaluating the expression calls something, so that a bundler must suppose an effect. */
const callsSomething = (node: Node): boolean =>
  node.type === 'CallExpression' ||
  node.type === 'NewExpression' ||
  (!functions.has(node.type) &&
    Object.values(node).some(value =>
      Array.isArray(value)
        ? value.some(child => isNode(child) && callsSomething(child))
        : isNode(value) && callsSomething(value),
    ));

const initialisers = (statement: Node): readonly Node[] => {
  const declaration =
    statement.type === 'ExportNamedDeclaration' && 'declaration' in statement
      ? statement.declaration
      : statement;
  if (!isNode(declaration) || declaration.type !== 'VariableDeclaration' || !('declarations' in declaration))
    return [];
  return (declaration.declarations as { readonly init?: unknown }[])
    .map(({ init }) => init)
    .filter((init): init is Node => isNode(init) && callsSomething(init));
};

/**
 * Lets the bundler drop schemas that a page does not use: what a module of `shared` computes while it is loaded has no effect
 * (an architecture test holds it to that), so each such value is marked as pure. Without this every page carries zod, 26 KB.
 */
export const pureShared = (): Plugin => ({
  name: 'pure-shared',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/shared\/.*\.ts$/.test(id)) return;
    const { program } = parseSync(id, code);
    let marked = code;
    for (const { start, end } of (program.body as Node[]).flatMap(initialisers).reverse())
      marked = `${marked.slice(0, start)}/* @__PURE__ */ (() => (${marked.slice(start, end)}))()${marked.slice(end)}`;
    return { code: marked, map: null };
  },
});
