// The tests of pure rules alone: what a changed rule is run against.
import path from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: path.resolve(import.meta.dirname, '../../..'),
  test: {
    include: ['core/kit/**/*.test.ts', 'capabilities/finance/**/rules.test.ts', 'capabilities/finance/**/rules/*.test.ts'],
    setupFiles: [path.join(import.meta.dirname, 'fewer-runs.ts')],
  },
})
