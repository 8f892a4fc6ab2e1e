import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { importRules } from '../../scripts/importRules.mjs';
import { projectRoot } from '#tests/architecture/projectFiles.ts';

// The import rules need no types, so that a planted file need not lie in a tsconfig.
const eslint = new ESLint({
  cwd: projectRoot,
  overrideConfigFile: true,
  overrideConfig: [
    { files: ['**/*.ts', '**/*.tsx'], languageOptions: { parser: tseslint.parser } },
    ...importRules,
  ] as ESLint.Options['overrideConfig'],
});

/** What the import rules say of a file with this text at this path, which need not exist. */
export async function lintImports(file: string, text: string): Promise<readonly string[]> {
  const [report] = await eslint.lintText(text, { filePath: `${projectRoot}/${file}` });
  return (report?.messages ?? []).map(({ message }) => message);
}
