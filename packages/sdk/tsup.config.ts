import { defineConfig } from 'tsup'

const shared = { splitting: true, treeshake: true, target: 'es2022' } as const

export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      'abis/index': 'src/abis/generated.ts',
      'bands/index': 'src/bands/index.ts',
      'deploy/index': 'src/deploy/index.ts',
      'keepers/index': 'src/keepers/index.ts',
      'reactors/index': 'src/reactors/index.ts',
      'restaking/index': 'src/restaking/index.ts',
      'restaking/node/index': 'src/restaking/node/index.ts',
      'rollup/index': 'src/rollup/index.ts',
      'rollup/node/index': 'src/rollup/node/index.ts',
      'synths/index': 'src/synths/index.ts',
      'testing/index': 'src/testing/index.ts',
    },
    format: ['esm', 'cjs'],
    dts: true,
    shims: true, // `import.meta.url` in the CommonJS build
  },
  // The command line is a program, not a library.
  { ...shared, entry: { 'cli/index': 'src/cli/index.ts' }, format: ['esm'] },
])
