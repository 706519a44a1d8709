// Read before a program starts: whoever imports `#texts` finds them compiled, in a fresh clone too.
import { compileTexts } from './compile.ts'

await compileTexts().catch((fault: Error) => {
  console.error(fault.message)
  process.exit(1)
})
