// Where the time of one work goes: `node bench/profile.ts caseload 5000` loads our server alone; with --cpu-prof its profile is kept.
import { end, peakMemory, start } from './processes.ts'
import { measure } from './rounds.ts'
import { openHouse } from './sides.ts'
import { sizeFor } from './size.ts'

const [work = 'caseload', people = '5000', seconds = '5'] = process.argv.slice(2)
const house = await openHouse(
  sizeFor(Number(people)),
  process.env.PROFILE ? [`--cpu-prof`, `--cpu-prof-dir=${process.env.PROFILE}`] : [],
)
const { child: loader } = await start('load.ts', {})
const [figures] = await measure(loader, [house.ours], { work, connections: 32, seconds: Number(seconds), rounds: 3 })
process.stdout.write(`${work} ${JSON.stringify(figures)} peak ${peakMemory(house.ours.child.pid ?? 0)?.toFixed(0)} MB\n`)
await end(loader)
await house.stop()
