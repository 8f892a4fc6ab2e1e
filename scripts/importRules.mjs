/** The features of the desk: each its own zone, so that none grows into another. */
const features = ['start', 'story', 'claim', 'claims', 'evidence', 'predictions', 'brief', 'log'];

/**
 * Who may import what: one row per zone of the table in docs/architecture.md.
 * Every import across folders is written with `#…`, so that the specifier alone tells where it leads
 * (a relative import may only go down, into the file's own folder). Type imports count.
 */
const rows = [
  {
    zone: 'shared/domain',
    files: ['src/shared/domain/**'],
    allowed: ['\\./', '#shared/domain/'],
    message:
      'shared/domain holds pure functions: it may import shared/domain only. Pass anything else in as an argument.',
  },
  {
    zone: 'shared/contract',
    files: ['src/shared/contract/**'],
    allowed: ['\\./', '#shared/', 'zod$'],
    message:
      'shared/contract is read by every side: it may import shared/domain and zod only. Move what it needs into shared/domain.',
  },
  {
    zone: 'core/database',
    files: ['src/main/core/database/**'],
    allowed: [
      '\\./',
      '#core/database/',
      '#core/ports\\.ts$',
      '#shared/',
      'node:',
      'kysely$',
      'better-sqlite3$',
    ],
    message: 'core/database opens and migrates: it may import shared, ports, kysely and better-sqlite3 only.',
  },
  {
    zone: 'core/repositories',
    files: ['src/main/core/repositories/**'],
    allowed: [
      '\\./',
      '#core/repositories/',
      '#core/database/',
      '#core/ports\\.ts$',
      '#shared/',
      'kysely$',
      'node:crypto$',
      'canonicalize$',
    ],
    message:
      'core/repositories hold the SQL: they may import database, shared, ports and kysely only. Let a service call the repository, not the other way round.',
  },
  {
    zone: 'core/services',
    files: ['src/main/core/services/**'],
    allowed: ['\\./', '#core/services/', '#core/repositories/', '#core/ports\\.ts$', '#shared/'],
    message:
      'core/services are use cases: they may import repositories, shared and ports only. SQL belongs into a repository; files, workers and libraries behind a port.',
  },
  {
    zone: 'core/ingest',
    files: ['src/main/core/ingest/**'],
    allowed: [
      '\\./',
      '#core/ingest/',
      '#core/ports\\.ts$',
      '#shared/',
      'node:',
      '@mozilla/readability$',
      'linkedom$',
      'mammoth$',
      'pdfjs-dist(?:/|$)',
      'marked$',
      'papaparse$',
    ],
    message:
      'core/ingest turns bytes into text: it may import shared, ports and the library of its format only. Let a service store what it returns.',
  },
  {
    zone: 'core/briefs',
    files: ['src/main/core/briefs/**'],
    allowed: ['\\./', '#core/briefs/', '#core/ports\\.ts$', '#shared/'],
    message:
      'core/briefs render a report model: they may import shared and ports only. Let a service gather the model.',
  },
  {
    zone: 'core/casebook',
    files: ['src/main/core/casebook/**'],
    allowed: [
      '\\./',
      '#core/casebook/',
      '#core/database/',
      '#core/repositories/',
      '#core/explainError\\.ts$',
      '#core/ports\\.ts$',
      '#shared/',
      'node:',
      'better-sqlite3$',
    ],
    message:
      'core/casebook makes, opens, locks and backs up the folder: it may import database, repositories, shared, ports and better-sqlite3 only. Use cases belong into services.',
  },
  {
    zone: 'core/desk',
    files: ['src/main/core/desk/**'],
    allowed: [
      '\\./',
      '#core/desk/',
      '#core/casebook/',
      '#core/Core\\.ts$',
      '#core/createBroadcast\\.ts$',
      '#core/createCore\\.ts$',
      '#core/createDispatch\\.ts$',
      '#core/explainError\\.ts$',
      '#core/ports\\.ts$',
      '#shared/',
      'node:',
      'zod$',
    ],
    message:
      'core/desk opens casebooks and routes to their cores: it may import casebook, the core’s face, shared and ports only. What works inside a casebook belongs into services.',
  },
  {
    zone: 'core',
    files: ['src/main/core/*.ts', 'src/main/core/vault/**', 'src/main/core/workers/**'],
    allowed: ['\\./', '#core/', '#shared/', 'node:', 'zod$', 'uuid$'],
    message:
      'the core runs under plain Node: it cannot import electron, hosts, web or the renderer. Ask the host for it through a port.',
  },
  {
    zone: 'web',
    files: ['src/main/web/**'],
    allowed: [
      '\\./',
      '#web/',
      '#core/Core\\.ts$',
      '#core/createCore\\.ts$',
      '#core/ports\\.ts$',
      '#shared/',
      'node:',
    ],
    message:
      'main/web serves every window: it may import createCore, ports and shared only. Ask the dispatcher for anything else.',
  },
  ...Object.entries({
    loopback: [
      '#core/workers/findBrowser\\.ts$',
      '#core/desk/(?:createDesk|findAccount|findDeskFolders)\\.ts$',
      '#resources/sample/deskSample\\.ts$',
    ],
    cli: ['zod$', '#core/casebook/createCasebook\\.ts$', '#core/casebook/restoreBackup\\.ts$'],
    electron: [
      'electron$',
      '#core/desk/(?:createDesk|findAccount|findCasebookArgument|findDeskFolders|HostState)\\.ts$',
      '#resources/sample/deskSample\\.ts$',
    ],
  }).map(([host, own]) => ({
    zone: `hosts/${host}`,
    files: [`src/main/hosts/${host}/**`],
    allowed: [
      '\\./',
      `#hosts/${host}/`,
      '#web/',
      '#core/Core\\.ts$',
      '#core/createCore\\.ts$',
      '#core/spawnCore\\.ts$',
      '#core/ports\\.ts$',
      '#core/nodePorts\\.ts$',
      '#shared/',
      'node:',
      ...own,
    ],
    message: `hosts/${host} is thin: it may import createCore, spawnCore, ports, web and shared only, never another host or the inside of the core. Add a contract method instead.`,
  })),
  {
    zone: 'main',
    files: ['src/main/index.ts'],
    allowed: ['#hosts/electron/', '\\./hosts/electron/'],
    message:
      'main/index.ts is where Electron starts: it may import hosts/electron only. Put the code into the host.',
  },
  {
    zone: 'preload',
    files: ['src/preload/**'],
    allowed: ['\\./', '#shared/', 'electron$'],
    message:
      'preload does only what a web page cannot: it may import electron and shared only. Let the page ask the web handler.',
  },
  {
    zone: 'renderer/api',
    files: ['src/renderer/api/**'],
    allowed: ['\\./', '#renderer/api/', '#shared/', 'react$', '@tanstack/react-query$'],
    message:
      'renderer/api is the road to the core: it may import shared, react and react-query only. Let a feature call it, not the other way round.',
  },
  ...features.map((feature) => ({
    zone: `renderer/features/${feature}`,
    files: [`src/renderer/features/${feature}/**`],
    allowed: [
      '\\./',
      `#renderer/features/${feature}/`,
      '#renderer/api/',
      '#renderer/ui/',
      '#renderer/i18n/',
      '#renderer/desk/',
      '#shared/domain/',
      'react$',
      'react-intl$',
      '@tanstack/react-query$',
      '@tanstack/react-virtual$',
      '@tiptap/',
      'pdfjs-dist(?:/|$)',
      'echarts(?:/|$)',
    ],
    message: `renderer/features/${feature} may import renderer/api, desk, ui, i18n, shared/domain and its own folder only. Move what two features share into ui or api; wrap a component of the library in ui.`,
  })),
  {
    zone: 'renderer/ui',
    files: ['src/renderer/ui/**'],
    allowed: [
      '\\./',
      '#renderer/ui/',
      '#renderer/desk/',
      '#renderer/i18n/',
      '#renderer/styles/',
      '#shared/domain/',
      'react$',
      'react-dom$',
      'react-intl$',
      'react-aria-components$',
    ],
    message:
      'renderer/ui knows how things look, not what they are: it may import the component library, desk, i18n, styles and shared/domain only. Take the data as props.',
  },
  {
    zone: 'renderer/desk',
    files: ['src/renderer/desk/**'],
    allowed: [
      '\\./',
      '#renderer/desk/',
      '#renderer/api/',
      '#renderer/i18n/',
      '#shared/domain/',
      'react$',
      'react-intl$',
    ],
    message:
      'renderer/desk knows where the user is and what can be done: it may import api, i18n and shared/domain only. Let a feature offer its actions to it.',
  },
  {
    zone: 'renderer/i18n',
    files: ['src/renderer/i18n/**'],
    allowed: ['\\./', '#renderer/i18n/', '#shared/', 'react$', 'react-intl$'],
    message: 'renderer/i18n holds the words: it may import shared and react-intl only.',
  },
  {
    zone: 'renderer/app',
    files: ['src/renderer/app/**', 'src/renderer/*.ts', 'src/renderer/*.tsx'],
    allowed: [
      '\\./',
      '#renderer/',
      '#shared/',
      'react$',
      'react-dom(?:/|$)',
      'react-intl$',
      '@tanstack/react-query$',
      '@fontsource-variable/',
      'zod$',
    ],
    message:
      'renderer/app puts the features together: it may import the renderer, shared and react only. Anything of main is reached through renderer/api.',
  },
];

/** Matches what is not allowed. `../` never is, not even inside: it could lead out of the zone again. */
const refused = (/** @type {string[]} */ allowed) =>
  `^(?:.*\\.\\./|(?!${allowed.map((a) => `(?:${a})`).join('|')}))`;

/** As a regular expression inside of a selector. */
const asSelector = (/** @type {string} */ regex) => `/${regex.replaceAll('/', '\\/')}/`;

const purity = [
  {
    selector: [
      "CallExpression[callee.object.name='Date'][callee.property.name='now']",
      "CallExpression[callee.name='Date']",
      "NewExpression[callee.name='Date'][arguments.length=0]",
      "MemberExpression[object.name='Math'][property.name='random']",
    ].join(', '),
    message: 'shared has no clock and no randomness: take the time or the id as an argument.',
  },
];

const upwards = {
  regex: '(?:^|/)\\.\\./',
  message: 'A relative import only goes down. Write the way with #shared, #core, #web, #hosts or #tests.',
};

/** ESLint's configuration for the table. @type {import('eslint').Linter.Config[]} */
export const importRules = [
  {
    // For what no row names, tests among it.
    name: 'imports/upwards',
    files: ['src/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [upwards] }] },
  },
  ...rows.map(
    /** @returns {import('eslint').Linter.Config} */ ({ zone, files, allowed, message }) => {
      const outside = asSelector(refused(allowed));
      return {
        name: `imports/${zone}`,
        files,
        ignores: ['**/*.test.ts', '**/*.test.tsx'],
        rules: {
          'no-restricted-imports': ['error', { patterns: [{ regex: refused(allowed), message }] }],
          'no-restricted-syntax': [
            'error',
            { selector: `ImportExpression[source.value=${outside}]`, message },
            { selector: `TSImportType[source.value=${outside}]`, message },
            {
              selector: 'ImportExpression:not([source.type="Literal"])',
              message: 'import() takes a plain string, so that the import table can be held.',
            },
            ...(zone.startsWith('shared/') ? purity : []),
          ],
        },
      };
    },
  ),
];

/** The table itself, for the architecture test. */
export const importTable = rows;
