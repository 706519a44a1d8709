// Only fills: `node bench/fill.ts 100000`, for who wants to look at the data or to be ready before a measurement.
import { openData } from './data.ts'
import { sizeFor } from './size.ts'

const began = performance.now()
const data = await openData(sizeFor(Number(process.argv[2] ?? 100_000)))
await data.embedded.stop()
process.stdout.write(`filled in ${Math.round((performance.now() - began) / 1000)} s\n`)
