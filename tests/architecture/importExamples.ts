/** For one zone of the import table: an import it allows, and one for each thing it is meant to keep out. */
export type ImportExample = {
  readonly file: string;
  readonly allowed: readonly string[];
  readonly refused: readonly string[];
};

const feature = (name: string, other: string): ImportExample => ({
  file: `src/renderer/features/${name}/planted.tsx`,
  allowed: [
    '#renderer/api/claims.ts',
    '#renderer/ui/Button.tsx',
    `#renderer/features/${name}/row.ts`,
    './row.ts',
  ],
  refused: [
    `#renderer/features/${other}/row.ts`,
    '#core/Core.ts',
    'react-aria-components',
    'electron',
    '#renderer/app/App.tsx',
  ],
});

/** One example per zone of the import table. */
export const importExamples: Readonly<Record<string, ImportExample>> = {
  'shared/domain': {
    file: 'src/shared/domain/claim/planted.ts',
    allowed: ['#shared/domain/assertNever.ts', './ClaimKind.ts'],
    refused: ['zod', 'node:fs', '#shared/contract/errors.ts', '#core/Core.ts', 'kysely', 'react'],
  },
  'shared/contract': {
    file: 'src/shared/contract/planted.ts',
    allowed: ['zod', '#shared/domain/assertNever.ts', './errors.ts'],
    refused: ['#core/Core.ts', '#web/createHandler.ts', 'node:fs', '#renderer/api/client.ts', 'electron'],
  },
  'core/database': {
    file: 'src/main/core/database/planted.ts',
    allowed: ['kysely', 'better-sqlite3', 'node:fs', '#core/ports.ts', '#shared/contract/errors.ts'],
    refused: ['#core/repositories/claims.ts', '#core/services/claims.ts', 'electron', 'zod'],
  },
  'core/repositories': {
    file: 'src/main/core/repositories/planted.ts',
    allowed: ['kysely', '#core/database/Schema.ts', 'node:crypto', '#shared/domain/assertNever.ts'],
    refused: ['#core/services/claims.ts', 'electron', 'node:fs', 'better-sqlite3', '#web/createHandler.ts'],
  },
  'core/services': {
    file: 'src/main/core/services/planted.ts',
    allowed: ['#core/repositories/claims.ts', '#core/ports.ts', '#shared/contract/errors.ts'],
    refused: [
      'kysely',
      'better-sqlite3',
      'node:fs',
      'electron',
      '#hosts/cli/main.ts',
      '#web/createHandler.ts',
    ],
  },
  'core/ingest': {
    file: 'src/main/core/ingest/planted.ts',
    allowed: ['pdfjs-dist/legacy/build/pdf.mjs', 'mammoth', 'node:zlib', '#core/ports.ts'],
    refused: ['#core/repositories/documents.ts', '#core/services/documents.ts', 'kysely', 'electron'],
  },
  'core/briefs': {
    file: 'src/main/core/briefs/planted.ts',
    allowed: ['#shared/domain/assertNever.ts', '#core/ports.ts', './toHtml.ts'],
    refused: ['#core/repositories/claims.ts', '#core/services/claims.ts', 'node:fs', 'electron', 'react'],
  },
  'core/casebook': {
    file: 'src/main/core/casebook/planted.ts',
    allowed: ['better-sqlite3', 'node:fs', '#core/database/migrate.ts', './takeLock.ts'],
    refused: ['#core/services/claims.ts', 'electron', 'kysely', '#hosts/cli/main.ts'],
  },
  'core/desk': {
    file: 'src/main/core/desk/planted.ts',
    allowed: ['#core/Core.ts', '#core/casebook/restoreBackup.ts', 'node:fs', './toFolderName.ts', 'zod'],
    refused: ['#core/services/claims.ts', '#core/repositories/claims.ts', 'kysely', '#hosts/cli/main.ts'],
  },
  core: {
    file: 'src/main/core/planted.ts',
    allowed: ['node:fs', './ports.ts', '#core/services/claims.ts', 'uuid'],
    refused: ['electron', '#hosts/cli/main.ts', '#web/createHandler.ts', '#renderer/api/client.ts', 'react'],
  },
  web: {
    file: 'src/main/web/planted.ts',
    allowed: ['#core/Core.ts', '#core/createCore.ts', 'node:stream', '#shared/contract/errors.ts'],
    refused: ['#core/services/claims.ts', '#hosts/loopback/main.ts', 'electron', 'better-sqlite3'],
  },
  'hosts/loopback': {
    file: 'src/main/hosts/loopback/planted.ts',
    allowed: [
      '#core/spawnCore.ts',
      '#core/desk/createDesk.ts',
      '#resources/sample/deskSample.ts',
      '#web/createHandler.ts',
      'node:http',
      './main.ts',
    ],
    refused: [
      'electron',
      '#hosts/cli/main.ts',
      '#core/services/claims.ts',
      '#core/casebook/createCasebook.ts',
    ],
  },
  'hosts/cli': {
    file: 'src/main/hosts/cli/planted.ts',
    allowed: [
      '#core/createCore.ts',
      '#core/casebook/createCasebook.ts',
      '#core/casebook/restoreBackup.ts',
      'node:util',
      'zod',
    ],
    refused: ['electron', '#hosts/loopback/main.ts', '#core/repositories/claims.ts', 'kysely'],
  },
  'hosts/electron': {
    file: 'src/main/hosts/electron/planted.ts',
    allowed: ['electron', '#core/spawnCore.ts', '#core/desk/createDesk.ts', '#web/createHandler.ts'],
    refused: ['#hosts/loopback/main.ts', '#core/database/open.ts', 'better-sqlite3', 'react'],
  },
  main: {
    file: 'src/main/index.ts',
    allowed: ['#hosts/electron/main.ts', './hosts/electron/main.ts'],
    refused: ['electron', '#core/createCore.ts', './core/createCore.ts'],
  },
  preload: {
    file: 'src/preload/planted.ts',
    allowed: ['electron', '#shared/contract/errors.ts'],
    refused: ['node:fs', '#core/Core.ts', '#renderer/api/client.ts'],
  },
  'renderer/api': {
    file: 'src/renderer/api/planted.ts',
    allowed: ['#shared/contract/createClient.ts', '@tanstack/react-query'],
    refused: ['#renderer/features/claims/Table.tsx', '#core/Core.ts', 'electron', 'node:fs'],
  },
  'renderer/features/start': feature('start', 'story'),
  'renderer/features/claim': feature('claim', 'claims'),
  'renderer/features/story': feature('story', 'claims'),
  'renderer/features/claims': feature('claims', 'story'),
  'renderer/features/evidence': feature('evidence', 'story'),
  'renderer/features/predictions': feature('predictions', 'log'),
  'renderer/features/brief': feature('brief', 'claims'),
  'renderer/features/log': feature('log', 'evidence'),
  'renderer/ui': {
    file: 'src/renderer/ui/planted.tsx',
    allowed: ['react-aria-components', 'react', '#renderer/styles/tokens.css', './Button.tsx'],
    refused: ['#renderer/api/client.ts', '#renderer/features/claims/Table.tsx', '#shared/contract/errors.ts'],
  },
  'renderer/desk': {
    file: 'src/renderer/desk/planted.ts',
    allowed: ['#renderer/api/call.ts', '#renderer/i18n/useText.ts', 'react', '#shared/domain/assertNever.ts'],
    refused: ['#renderer/features/claims/Table.tsx', '#renderer/ui/Button.tsx', '#core/Core.ts', 'electron'],
  },
  'renderer/i18n': {
    file: 'src/renderer/i18n/planted.ts',
    allowed: ['react-intl', '#shared/contract/errors.ts'],
    refused: ['#renderer/features/claims/Table.tsx', '#core/Core.ts', 'node:fs'],
  },
  'renderer/app': {
    file: 'src/renderer/app/planted.tsx',
    allowed: ['#renderer/features/claims/Table.tsx', 'react-dom/client'],
    refused: ['#core/Core.ts', 'electron', 'node:fs', '#web/createHandler.ts', 'better-sqlite3'],
  },
};
