import astro from 'eslint-plugin-astro';
import accessibility from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist', '.test-site', '.test-fork', '.astro', 'node_modules'] },
  typescript.configs.recommended,
  astro.configs.recommended,
  {
    rules: {
      // Empty where it stands; every calculator adds its inputs to it.
      '@typescript-eslint/no-empty-object-type': ['error', { allowWithName: '^DeclaredInputs$' }],
    },
  },
  { files: ['**/*.tsx'], ...accessibility.configs.recommended },
  { files: ['**/*.tsx'], ...reactHooks.configs.flat.recommended },
  {
    files: ['**/*.tsx'],
    rules: {
      // What scrolls must be reachable by keyboard (WCAG 2.1.1), so a labelled group may take the focus.
      'jsx-a11y-x/no-noninteractive-tabindex': ['error', { roles: ['group', 'tabpanel'] }],
    },
  },
);
