// Keeps package-lock.json whole: what a package may bring along for other systems stands in it, or is not named.
// `npm ci` refuses a lock that names builds which the registry did not have when it was made. `--check` only tells.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { house, tell } from './sources.ts'

interface Entry {
  optionalDependencies?: Record<string, string>
}
export interface Lock {
  packages: Record<string, Entry>
}

/** Where a package finds another: beside it, or in a folder above. */
function isThere(lock: Lock, from: string, name: string): boolean {
  for (let at = from; ; at = at.includes('/node_modules/') ? at.slice(0, at.lastIndexOf('/node_modules/')) : '') {
    if (`${at}${at === '' ? '' : '/'}node_modules/${name}` in lock.packages) return true
    if (at === '') return false
  }
}

/** Takes out of a lock what it names and does not hold. @returns what was taken out, as `package: name` */
export function mend(lock: Lock): string[] {
  const gone: string[] = []
  for (const [from, entry] of Object.entries(lock.packages)) {
    for (const name of Object.keys(entry.optionalDependencies ?? {})) {
      if (from === '' || isThere(lock, from, name)) continue
      delete entry.optionalDependencies?.[name]
      gone.push(`${from.replace(/^.*node_modules\//, '')}: ${name}`)
    }
  }
  return gone
}

if (import.meta.main) {
  const file = path.join(house, 'package-lock.json')
  const lock = JSON.parse(readFileSync(file, 'utf8')) as Lock
  const gone = mend(lock)
  const check = process.argv.includes('--check')
  if (!check && gone.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
  const advice = gone.length > 0 ? ['package-lock.json names what it does not hold: run node tools/lock.ts'] : []
  tell(Object.keys(lock.packages).length, 'packages', check ? [...gone, ...advice] : [])
}
