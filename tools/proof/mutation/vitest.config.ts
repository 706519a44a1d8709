// The tests of pure rules alone: what a changed rule is run against.
import path from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: path.resolve(import.meta.dirname, '../../..'),
  test: {
    // Setting paper takes seconds, for each changed rule again.
    exclude: ['**/year-paper.test.ts'],
    include: ['core/{kit,law}/**/*.test.ts', 'capabilities/finance/**/rules.test.ts', 'capabilities/finance/**/rules/*.test.ts'],
    isolate: false,
    setupFiles: [path.join(import.meta.dirname, 'fewer-runs.ts')],
  },
})
