import { globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importRules } from './scripts/importRules.mjs';

/** Lint: the import table of docs/architecture.md (scripts/importRules.mjs) and typescript-eslint's checked rules. */
export default tseslint.config(
  globalIgnores([
    'dist',
    'out',
    'node_modules',
    'test-results',
    'bench-results',
    'resources/sample/sources',
    'tests/fixtures',
  ]),
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: {
      parserOptions: {
        project: [
          './src/shared/tsconfig.json',
          './src/main/tsconfig.json',
          './src/preload/tsconfig.json',
          './src/renderer/tsconfig.json',
          './tsconfig.json',
          './tsconfig.e2e.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 400 }],
      'no-console': 'error',
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
    },
  },
  {
    files: ['scripts/**/*.mjs'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
    rules: { 'no-undef': 'error', 'max-lines': ['error', { max: 400 }] },
  },
  {
    files: ['*.config.ts', '*.config.mjs', 'scripts/**', '**/*.d.ts'],
    rules: { 'no-restricted-exports': 'off', 'no-console': 'off' },
  },
  ...importRules,
);
