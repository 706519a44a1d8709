// The commands for who looks after the machine: look the trace over; make a backup, try it out, put it back.
import type { Command } from 'commander'
import { z } from 'zod'
import { backup, drill, restore } from '../platform/backup/machine.ts'
import { readEnvironment } from '../platform/settings/environment.ts'
import { Stop } from '../platform/settings/stop.ts'
import { listeners } from './listeners.ts'
import { tryPages } from './try-pages.ts'
import { verifyTrace } from './verify-trace.ts'

const say = (one: object): void => void process.stdout.write(`${JSON.stringify(one)}\n`)

/** A moment as it is written down, or as one would type it. */
function momentOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const moment = z.iso.datetime({ offset: true }).safeParse(text)
  if (!moment.success) throw new Stop('backup-moment-invalid', { value: text })
  return new Date(moment.data).toISOString()
}

export function addMachine(program: Command): void {
  program
    .command('trace')
    .description('the trace of what everyone looked at and changed')
    .command('verify')
    .description(
      'looks the whole chain over on this machine, with the settings of the server; ends with 1 where it does not hold',
    )
    .action(async () => {
      if (!(await verifyTrace(process.env, say))) process.exitCode = 1
    })

  program
    .command('backup')
    .description('makes a backup of everything in OMZIEN_BACKUPS, beside the server at work')
    .action(async () => say(await backup(readEnvironment(process.env))))

  program
    .command('drill')
    .description('puts the newest backup back where nobody works, looks whether it is whole, and takes it away again')
    .action(async () => say(await drill(readEnvironment(process.env), { tryPages, listeners })))

  program
    .command('restore [file]')
    .description(
      'puts a backup back in the place of what is there, which is set aside; without a file the newest. The server stands still meanwhile',
    )
    .option('--at <moment>', 'the newest that was made at this moment or before it, as in 2026-01-02T03:00:00Z')
    .option('--anyway', 'also when it turns out not to be whole')
    .action(async (file: string | undefined, { at, anyway }: { at?: string; anyway?: boolean }) =>
      say(await restore(readEnvironment(process.env), { file, at: momentOf(at), anyway: anyway === true, tryPages, listeners })),
    )
}
