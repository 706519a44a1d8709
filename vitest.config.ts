// Which tests run where: rules without a database, stores on a real PostgreSQL, journeys in a browser, tools on small trees.
import { existsSync, globSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { Dealer } from './journeys/deal.ts'

const root = import.meta.dirname
const parts = '{apps,bench,capabilities,core,demo,journeys,platform,tools}'
const tests = globSync(`${parts}/**/*.test.{ts,tsx}`, { cwd: root }).map((file) => file.replaceAll('\\', '/'))

/** A test stands beside what it tests, so its place and name say whether it needs PostgreSQL. */
function needsDatabase(file: string): boolean {
  if (/(^|\/)web\//.test(file) || /\/(model|rules|api)[^/]*\.test\.ts$/.test(file) || file.includes('/rules/')) return false
  if (/^platform\/(db|http|auth|tenancy|audit|retention|search|jobs|settings|test)\//.test(file)) return true
  if (/^platform\/(files|mail)\/(server|jobs)\.test\.ts$/.test(file) || file === 'platform/backup/machine.test.ts') return true
  if (file.startsWith('apps/') || /^demo\/fill[^/]*\.test\.ts$/.test(file)) return true
  return /^capabilities\/.*\/(store|server|jobs|door|data|search|demo)[^/]*\.test\.ts$/.test(file)
}

const tools = tests.filter((file) => file.startsWith('tools/'))
const stores = tests.filter((file) => needsDatabase(file))
const rules = tests.filter((file) => !tools.includes(file) && !stores.includes(file))
const none = ['no-test-here']

const withDatabase = existsSync(`${root}/platform/test/database.ts`) ? { globalSetup: ['./platform/test/database.ts'] } : {}
const slow = { testTimeout: 60_000, hookTimeout: 120_000 }
/** A file of tests leaves nothing behind in what it imports, so the next need not import it anew: that took most of the time. */
const beside = { isolate: false }

function project(name: string, include: string[], settings: object) {
  return { extends: true as const, test: { name, include: include.length > 0 ? include : none, ...settings } }
}

export default defineConfig({
  root,
  test: {
    passWithNoTests: true,
    sequence: { sequencer: Dealer },
    projects: [
      project('rules', rules, { ...beside, testTimeout: 20_000 }),
      project('stores', stores, { ...withDatabase, ...slow, ...beside }),
      project('tools', tools, slow),
      project('journeys', ['journeys/**/*.journey.ts'], {
        globalSetup: ['./journeys/product.ts'],
        fileParallelism: false,
        expect: { poll: { timeout: 10_000 } },
        testTimeout: 180_000,
        hookTimeout: 300_000,
      }),
    ],
  },
})
