// Everything there is to run: the checks, then the journeys in a real browser; `npm test`.
// The closing line adds up tests (rules, stores, tools, journeys) and steps that are no tests (format, types, imports ...), one each.
import { check } from './check.ts'
import { ensureChromium } from './chromium.ts'
import { runSteps } from './step.ts'
import { add, close, type Tally } from './tally.ts'

async function journeys(): Promise<Tally> {
  const chromium = ensureChromium()
  if ('missing' in chromium) {
    console.log(chromium.missing)
    return { passed: 0, failed: 1, skipped: 0 }
  }
  process.env.CHROMIUM = chromium.path
  return runSteps([{ name: 'journeys in a browser', projects: ['journeys'] }])
}

close(add(await check(), await journeys()))
