// Writes `platform/db/tables.ts`, the types of all tables, from a freshly migrated database; `--check` only compares.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describeTables } from '../platform/db/describe.ts'
import { temporaryDatabase } from '../platform/test/temporary.ts'

const file = path.resolve(import.meta.dirname, '../platform/db/tables.ts')
const server = await temporaryDatabase()
try {
  const text = await describeTables(server.addressOf('migrate'))
  const same = readFileSync(file, { encoding: 'utf8', flag: 'a+' }) === text
  if (process.argv.includes('--check')) {
    if (!same) throw new Error('platform/db/tables.ts is stale: run node tools/tables.ts')
  } else if (!same) writeFileSync(file, text)
  console.log(same ? 'tables: fresh' : 'tables: written')
} finally {
  await server.stop()
}
