// All checks that need no browser, fastest first; `npm run check`. Each step of a run counts as one, each test as one.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { house } from './sources.ts'
import { runSteps, type Step } from './step.ts'
import { close, type Tally } from './tally.ts'

const steps: Step[] = [
  { name: 'files: opening sentence, size, name, place, purity', file: 'tools/file-rules.ts' },
  { name: 'the lock file is whole', file: 'tools/lock.ts', args: ['--check'] },
  { name: 'packages: licence, scripts, hash', file: 'tools/dependencies.ts' },
  { name: 'what ASVS asks: a test, a paper, a reason or open', file: 'tools/asvs.ts' },
  { name: 'no text for readers in code', file: 'tools/visible-text.ts' },
  { name: 'texts: keys whole, single, under their own name', file: 'platform/i18n/compile.ts' },
  { name: 'every refusal has its sentence', file: 'tools/refusals.ts' },
  {
    name: 'format and lint',
    command: 'biome',
    args: ['ci', '--reporter=concise', '--colors=off', '--diagnostic-level=error', '--max-diagnostics=100', '.'],
  },
  { name: 'who imports whom', file: 'tools/imports.ts' },
  { name: 'promises and hooks', command: 'oxlint', args: ['--deny-warnings'] },
  { name: 'types: pure', command: 'tsc', args: ['-p', 'tsconfig.pure.json'] },
  { name: 'types: server', command: 'tsc', args: ['-p', 'tsconfig.server.json'] },
  { name: 'types: web', command: 'tsc', args: ['-p', 'tsconfig.web.json'] },
  { name: 'types: tests and tools', command: 'tsc', args: ['-p', 'tsconfig.both.json'] },
  { name: 'nothing unused', command: 'knip', args: ['--no-progress', '--no-config-hints'] },
  { name: 'table types are fresh', file: 'tools/tables.ts', args: ['--check'] },
  { name: 'tests of rules', projects: ['rules'] },
  { name: 'tests of the tools', projects: ['tools'] },
  { name: 'tests of stores, on PostgreSQL', projects: ['stores'] },
]

/** Runs every step, also after a failure. */
export async function check(): Promise<Tally> {
  const start = performance.now()
  const absent = steps.filter(({ file }) => file !== undefined && !existsSync(path.join(house, file)))
  for (const { name, file } of absent) console.log(`         FAILED  ${name}: ${file} is not there`)
  const tally = await runSteps(steps.filter((step) => !absent.includes(step)))
  console.log(`${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  all checks`)
  return { ...tally, failed: tally.failed + absent.length }
}

if (import.meta.main) close(await check())
