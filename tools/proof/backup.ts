// Makes a backup of a large organisation, puts it back by the clock, and damages it a hundred times: none may be put back.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fillLarge } from '../../demo/fill/large.ts'
import { largeSize } from '../../demo/large.ts'
import { damages } from '../../platform/backup/test-damage.ts'
import { stand } from '../../platform/db/stand.ts'
import { compileTexts } from '../../platform/i18n/compile.ts'
import { clock } from '../../platform/settings/clock.ts'
import { readEnvironment } from '../../platform/settings/environment.ts'

const [notes, times, mostSeconds] = [Number(process.env.OMZIEN_NOTES ?? 1_000_000), 100, 300]
const data = mkdtempSync(path.join(os.tmpdir(), 'omzien-backup-'))
const environment = readEnvironment({ OMZIEN_DATA: data })
await compileTexts()
const { backup, drill, restore } = await import('../../platform/backup/machine.ts')
const { tryPages } = await import('../../apps/try-pages.ts')
const { listeners } = await import('../../apps/listeners.ts')

const { installed, embedded } = await stand(environment)
const people = Math.ceil(notes / 10)
await fillLarge({
  today: clock().today,
  size: { ...largeSize, people, notes },
  password: 'measuring only',
  addressOf: installed.addressOf,
  progress: () => {},
})
const other = readFileSync((await backup(environment)).file)
const from = performance.now()
const made = await backup(environment)
const bytes = readFileSync(made.file)
let opened = 0
const file = path.join(data, 'damaged.backup')
const damaging = performance.now()
for (let nth = 0; nth < times; nth++) {
  const one = damages[nth % damages.length] as (typeof damages)[number]
  writeFileSync(file, one.make(bytes, { nth, other }))
  const word = await drill(environment, { file, tryPages, listeners }).then(
    () => 'opened',
    (error: { word?: string }) => error.word ?? 'broken',
  )
  if (word === 'backup-damaged' || word === 'backup-key-lost') continue
  opened += 1
  console.log(`not refused as it should: ${one.name}, the ${nth}th: ${word}`)
}
const damaged = performance.now() - damaging
await embedded?.stop()
const back = await restore(environment, { tryPages, listeners })
const took = (performance.now() - from - damaged) / 1000
rmSync(data, { recursive: true, force: true })
console.log(
  `${times} damaged backups, ${times - opened} refused; ${notes} notes (${made.rows} rows, ${bytes.length} bytes) backed up and put back in ${took.toFixed(1)} s`,
)
if (opened > 0 || back.rows !== made.rows || took > mostSeconds) process.exitCode = 1
