// Writes the list of what we build on for others (dist/parts.cdx.json), and asks the registry for known weaknesses in it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { askAudit, checkAudit, partsOf } from '../dependencies/parts.ts'
import type { Packages } from '../dependencies.ts'
import { house, tell } from '../sources.ts'

const { packages } = JSON.parse(readFileSync(path.join(house, 'package-lock.json'), 'utf8')) as { packages: Packages }
const parts = partsOf(packages)
const file = path.join(house, 'dist/parts.cdx.json')
mkdirSync(path.dirname(file), { recursive: true })
writeFileSync(file, `${JSON.stringify(parts, null, 2)}\n`)

const audit = await askAudit()
if (audit === null) console.log('the registry does not say which weaknesses are known: nothing was looked up')
tell(parts.components.length, 'packages', audit ? checkAudit(audit) : [])
