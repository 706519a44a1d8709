// The long runs at the end of a piece of work; `npm run proof [name...]`. Each file of tools/proof is one, ending with 0 or not.
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { house } from './sources.ts'
import { runSteps } from './step.ts'
import { close } from './tally.ts'

const folder = path.join(house, 'tools/proof')
const asked = process.argv.slice(2)
const names = existsSync(folder) ? readdirSync(folder).filter((name) => /^[a-z-]+\.ts$/.test(name)) : []
const chosen = names.filter((name) => asked.length === 0 || asked.includes(name.replace('.ts', '')))

console.log(
  chosen.length > 0 ? `proof: ${chosen.join(', ')}` : `nothing to prove; there is: ${names.join(', ') || 'nothing yet'}`,
)
close(await runSteps(chosen.map((name) => ({ name: name.replace('.ts', ''), file: `tools/proof/${name}` }))))
