// `npm run demo -- --size large`: fills a fresh data folder for measuring, with progress.
import { Command } from 'commander'
import { fillLarge } from '../demo/fill/large.ts'
import { largeSize } from '../demo/large.ts'
import { stand } from '../platform/db/stand.ts'
import { clock } from '../platform/settings/clock.ts'
import { readEnvironment } from '../platform/settings/environment.ts'
import { Stop } from '../platform/settings/stop.ts'

function bar(done: number, total: number): void {
  process.stderr.write(`\r${Math.round((100 * done) / total)} %  ${done.toLocaleString('nl')} / ${total.toLocaleString('nl')}   `)
}

async function run(given: { size: string; people?: string }): Promise<void> {
  if (given.size !== 'large') throw new Error('only --size large; the small demo is made by npm start')
  const people = Number(given.people ?? largeSize.people)
  const size = { ...largeSize, people, notes: people * 10 }
  const standing = await stand(readEnvironment(process.env))
  const began = performance.now()
  try {
    const { addressOf } = standing.installed
    await fillLarge({ today: clock().today, size, password: 'measuring only', addressOf, progress: bar })
  } finally {
    await standing.embedded?.stop()
  }
  process.stderr.write(`\n${Math.round((performance.now() - began) / 1000)} s\n`)
}

new Command('demo')
  .requiredOption('--size <size>', 'large')
  .option('--people <count>', 'fewer people, ten notes each')
  .action(run)
  .parseAsync()
  .catch((error: Error) => {
    process.stderr.write(`${error instanceof Stop ? error.word : error.message}\n`)
    process.exitCode = 1
  })
