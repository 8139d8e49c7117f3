import { defineConfig } from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'abis/index': 'src/abis/index.ts',
    'bands/index': 'src/bands/index.ts',
    'deploy/index': 'src/deploy/index.ts',
    'testing/index': 'src/testing/index.ts',
    'cli/index': 'src/cli/index.ts',
  },
  format: ['esm', 'cjs'],
  dts: true,
  splitting: true,
  treeshake: true,
  clean: true,
  target: 'es2022',
  // `import.meta.url` in the CommonJS build.
  shims: true,
})
