// `npm run bench`: what a request costs, beside a bare server with the same SQL, and what a task costs a hand; prints tables and
// writes bench/latest.json.
import { writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { costsOf, takenApart } from './costs.ts'
import { measureMoney } from './money.ts'
import { measureOnce } from './once.ts'
import { end, peakMemory, start } from './processes.ts'
import { type Report, say } from './report.ts'
import { type Asked, measure } from './rounds.ts'
import { forget, openBare, openHouse } from './sides.ts'
import { sizeFor } from './size.ts'
import { measureTasks } from './tasks.ts'
import { works } from './works.ts'

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '100000' },
    small: { type: 'string', default: '1000' },
    seconds: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '5' },
    times: { type: 'string', default: '20' },
    only: { type: 'string' },
    parts: { type: 'string', default: 'works,costs,tasks,money,once' },
  },
})

const [large, small] = [sizeFor(Number(values.people)), sizeFor(Number(values.small))]
const asked = { seconds: Number(values.seconds), rounds: Number(values.rounds) }
const parts = new Set(values.parts.split(','))
const only = values.only?.split(',')
const chosen = works.filter((work) => parts.has('works') && (only?.includes(work.name) ?? true))

type Requests = Pick<Report, 'works' | 'costs' | 'peakMemory'>

async function measureWorks(): Promise<Requests> {
  const houses = [await openHouse(large), await openHouse(small)] as const
  const bare = await openBare(houses[0])
  const { child: loader } = await start('load.ts', {})
  const report: Requests = { works: [], costs: [], peakMemory: null }
  try {
    for (const { name, target } of chosen) {
      for (const connections of [32, 1]) {
        const seconds = connections === 1 ? Math.min(2, asked.seconds) : asked.seconds
        const given: Asked = { work: name, connections, ...asked, seconds }
        const [ours, beside, little] = await measure(loader, [houses[0].ours, bare, houses[1].ours], given)
        if (!ours || !beside || !little) continue
        const row = {
          work: name,
          connections,
          target,
          ours,
          bare: beside,
          small: little,
          ratio: ours.perSecond / beside.perSecond,
        }
        report.works.push(row)
        say.work(row)
      }
      for (const { data } of houses) await forget(data)
    }
    report.peakMemory = peakMemory(houses[0].ours.child.pid ?? 0)
    for (const work of parts.has('costs') ? takenApart : [])
      report.costs.push(...(await costsOf(loader, houses[0], { ...asked, work })))
  } finally {
    await Promise.all([end(loader), end(bare.child)])
    for (const house of houses) await house.stop()
  }
  return report
}

const began = performance.now()
const none: Requests = { works: [], costs: [], peakMemory: null }
const measured = parts.has('works') || parts.has('costs') ? await measureWorks() : none
/** A browser that stumbles does not throw away all that was measured before it. */
async function unlessItStumbles<Found>(what: string, measure: () => Promise<Found>): Promise<Found | null> {
  if (!parts.has(what)) return null
  return measure().catch((error: Error) => {
    process.stderr.write(`nothing of ${what} was measured: ${error.message}\n`)
    return null
  })
}
const tasks = await unlessItStumbles('tasks', () => measureTasks(large, { times: Number(values.times), only, tell: say.task }))
const money = await unlessItStumbles('money', () => measureMoney(large))
const once = await unlessItStumbles('once', measureOnce)
const report: Report = {
  at: new Date().toISOString(),
  machine: {
    processors: os.cpus().length,
    model: os.cpus()[0]?.model ?? '',
    memory: Math.round(os.totalmem() / 2 ** 30),
    node: process.version,
  },
  ...{ large, small, ...asked },
  ...measured,
  tasks,
  money,
  once,
  minutes: (performance.now() - began) / 60_000,
}
say.rest(report)
// Parts of a run are for who is mending; only a whole one is kept.
if (only === undefined && parts.size === 5) {
  writeFileSync(path.join(import.meta.dirname, 'latest.json'), `${JSON.stringify(report, null, 2)}\n`)
}
