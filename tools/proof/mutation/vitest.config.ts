// The tests of pure rules alone: what a changed rule is run against.
import path from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: path.resolve(import.meta.dirname, '../../..'),
  test: {
    include: JSON.parse(process.env.OMZIEN_MUTATION_TESTS ?? '[]') as string[],
    // Setting paper takes seconds, for each changed rule again.
    exclude: ['**/year-paper.test.ts'],
    isolate: false,
    testTimeout: 60_000,
    setupFiles: [path.join(import.meta.dirname, 'fewer-runs.ts')],
  },
})
