/**
 * Who may import whom: "shared decides, functions translate, infra runs, test proves". Checked by
 * test/architecture/arrows.test.ts; the picture is in README.md.
 */
const pure = '^shared/(kernel|domain)/';
const data = '^shared/(kernel|domain|contracts|text|workflow)/';
const npm = name => `^node_modules/${name}/`;
const any = (...patterns) => patterns.join('|');

/** Of the project's own files and of packages, `from` may reach `to` and nothing else. Node's own modules: see `no-node`. */
const only = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: typeof from === 'string' ? { path: from } : from,
  to: { pathNot: to, dependencyTypesNot: ['core'] },
});

/** A package that only some folders may reach. */
const home = (name, packages, folders) => ({
  name,
  severity: 'error',
  from: { pathNot: any(...folders) },
  to: { path: any(...packages.map(npm)) },
});

module.exports = {
  forbidden: [
    only('domain', pure, any(pure, npm('zod')), 'Rules know rules, and zod for their shapes.'),
    only(
      'data',
      '^shared/(contracts|text|workflow)/',
      any(data, npm('zod')),
      'Contracts, texts and the workflow are data.',
    ),
    only(
      'application',
      '^shared/application/',
      any(data, '^shared/application/', npm('zod')),
      'Use cases know rules, contracts and ports; how the world is reached is the adapters’ matter.',
    ),
    only(
      'adapters',
      '^shared/adapters/',
      any(
        data,
        '^shared/adapters/',
        '^shared/application/(public-)?(ports|views|rolls)\\.ts$',
        '^node_modules/',
      ),
      'Adapters fill ports; they do not decide.',
    ),
    only(
      'functions-edge',
      '^functions/(edge/|[^/]+/[^/]+-part\\.ts$)',
      any(data, '^shared/(application|adapters)/', '^functions/edge/', '^node_modules/'),
      'The pipeline and the composition root. A part of the world (`…-part.ts`) opens adapters, nothing else of functions does.',
    ),
    only(
      'functions-context',
      { path: '^functions/([^/]+)/', pathNot: '^functions/(edge/|[^/]+/[^/]+-part\\.ts$)' },
      any(
        data,
        '^shared/application/',
        '^functions/(edge|$1)/',
        npm('(zod|@types/aws-lambda|aws-jwt-verify)'),
      ),
      'A function knows its own context and the edge.',
    ),
    only(
      'catalog',
      '^functions/(catalog|function-entry)\\.ts$',
      any(data, '^functions/(edge/route|function-entry)\\.ts$', '^functions/[^/]+/routes\\.ts$'),
      'The catalog lists; it does not open anything.',
    ),
    only(
      'cdk',
      { path: '^infra/', pathNot: '^infra/(local|record|build|admin|grants)/' },
      any(
        data,
        '^functions/(catalog|function-entry)\\.ts$',
        '^functions/edge/(route|environment)\\.ts$',
        '^shared/adapters/dynamodb/tables\\.ts$',
        '^infra/(?!local|record|admin)',
        '^node_modules/',
      ),
      'What runs on AWS is declared from the catalog, the contracts and the workflow.',
    ),
    only(
      'tools',
      '^infra/(local|record|build|admin)/',
      any('^shared/', '^functions/', '^infra/(local|record|build|admin|site|grants)/', '^node_modules/'),
      'The embedded runtime and the tools may know everything but CDK, the site’s code and the tests.',
    ),
    only(
      'grants',
      '^infra/grants/',
      any(
        '^infra/(grants/|stages\\.ts$)',
        '^functions/(catalog|function-entry|edge/environment)\\.ts$',
        '^shared/adapters/dynamodb/(tables|keys)\\.ts$',
      ),
      'What functions may do and are told is data: CDK deploys it, the embedded runtime enforces it.',
    ),
    only(
      'site',
      '^infra/site/',
      '^(infra/site|shared/domain)/',
      'What all who serve the site have in common is data, in the words of the domain, and bound to none of them.',
    ),
    only(
      'web',
      { path: '^web/', pathNot: '^web/(build/|vite\\.config\\.ts$)' },
      any(
        data,
        '^web/(?!build/)',
        '^virtual:texts/',
        npm('(preact|zod|wouter|@tanstack/[^/]+|react-hook-form|idb|qrcode|@types/qrcode|vite)'),
      ),
      'Pages know rules, contracts and texts, and reach everything else over HTTP.',
    ),
    only(
      'web-build',
      '^web/(build/|vite\\.config\\.ts$)',
      any(data, '^web/', '^node_modules/'),
      'How the pages are built knows the pages and the texts.',
    ),
    {
      name: 'web-stays-outside',
      severity: 'error',
      comment: 'Pages run in browsers alone; who builds them knows them by path.',
      from: { pathNot: '^(web|test)/' },
      to: { path: '^web/' },
    },
    {
      name: 'verification-is-independent',
      severity: 'error',
      comment: 'What checks the record shares no code with what writes it.',
      from: { path: '^infra/record/verify' },
      to: { path: '^(shared|functions|infra/local)/' },
    },
    {
      name: 'no-node',
      severity: 'error',
      comment:
        'Rules, contracts and texts run anywhere; hashing in the kernel and the pause before a retry are the exceptions.',
      from: {
        path: '^shared/(kernel|domain|contracts|text|workflow|application)/',
        pathNot: '^shared/kernel/(hash|same-secret)\\.ts$|^shared/application/run-command\\.ts$',
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'zod-as-types',
      severity: 'error',
      comment: 'Use cases and pages are given what schemas accepted; they may name the types.',
      from: { path: '^(shared/application|web/(?!build/))' },
      to: { path: npm('zod'), dependencyTypesNot: ['type-only'] },
    },
    home(
      'aws-sdk-home',
      ['@aws-sdk/[^/]+', '@smithy/[^/]+'],
      [
        '^shared/adapters/',
        '^functions/(edge/|[^/]+/[^/]+-part\\.ts$)',
        '^infra/(local|record|admin)/',
        '^test/',
        '^node_modules/',
      ],
    ),
    home('middy-home', ['@middy/[^/]+'], ['^functions/edge/', '^node_modules/']),
    home(
      'cdk-home',
      ['aws-cdk-lib', 'constructs', 'cdk-nag'],
      ['^infra/(?!local|record|admin)', '^test/infra/', '^node_modules/'],
    ),
    {
      name: 'tests-stay-outside',
      severity: 'error',
      from: { pathNot: '^test/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'Types may name each other; what runs may not.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      // Texts by language are made while the site is built (web/build/texts-by-language.ts).
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: '^node_modules/' },
    exclude: { path: '^(dist|cdk\\.out|\\.local|\\.play)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.json', '.d.ts'],
    },
  },
};
