import js from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
    { ignores: ['dist/', 'node_modules/', 'coverage/', 'data/', 'scripts/kernel/sums.ts'] },
    js.configs.recommended,
    ...tseslint.configs.strict,
    {
        files: ['**/*.{ts,tsx}'],
        languageOptions: { parserOptions: { projectService: true } },
        rules: {
            '@typescript-eslint/no-explicit-any': 'error',
            '@typescript-eslint/no-non-null-assertion': 'off',
            '@typescript-eslint/no-floating-promises': 'error',
            '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
            '@typescript-eslint/await-thenable': 'error',
            '@typescript-eslint/consistent-type-imports': 'error',
            '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
            '@typescript-eslint/no-dynamic-delete': 'off',
            '@typescript-eslint/no-invalid-void-type': 'off',
            'no-control-regex': 'off',
            eqeqeq: ['error', 'always', { null: 'ignore' }],
        },
    },
    {
        files: ['**/*.{js,mjs,cjs}'],
        languageOptions: { globals: Object.fromEntries(['process', 'console', 'Buffer', 'URL', 'URLSearchParams', 'setTimeout', 'clearTimeout', 'setInterval', 'performance', 'fetch', 'document', 'window'].map((name) => [name, 'readonly'])) },
    },
);
