/**
 * Who may import what: one row per zone of the table in docs/architecture.md.
 * Every import across folders is written with `#…`, so that the specifier alone tells where it leads
 * (a relative import may only go down, into the file's own folder). Type imports count.
 */
const rows = [
  {
    zone: 'shared/domain',
    files: ['src/shared/domain/**'],
    allowed: ['\\./', '#shared/domain/', 'big\\.js$'],
    message:
      'shared/domain holds pure functions: it may import shared/domain and the decimal library only. Pass anything else in as an argument.',
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
      'pdfjs-dist',
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
  ...['loopback', 'cli', 'electron'].map((host) => ({
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
      ...(host === 'electron' ? ['electron$'] : []),
    ],
    message: `hosts/${host} is thin: it may import createCore, spawnCore, ports, web and shared only, never another host or the inside of the core. Add a contract method instead.`,
  })),
];

/** @param {string[]} allowed */
const refused = (allowed) => `^(?!${allowed.map((a) => `(?:${a})`).join('|')})`;

export const importRules = rows.map(({ zone, files, allowed, message }) => ({
  name: `imports/${zone}`,
  files,
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-imports': ['error', { patterns: [{ regex: refused(allowed), message }] }],
    'no-restricted-syntax': [
      'error',
      { selector: `ImportExpression[source.value=/${refused(allowed).replaceAll('/', '\\/')}/]`, message },
      ...(files[0]?.startsWith('src/shared/')
        ? [
            {
              selector:
                "CallExpression[callee.object.name='Date'][callee.property.name='now'], NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.object.name='Math'][callee.property.name='random']",
              message: 'shared has no clock and no randomness: take the time or the id as an argument.',
            },
          ]
        : []),
    ],
  },
}));

/** The table itself, for the architecture test. */
export const importTable = rows;
