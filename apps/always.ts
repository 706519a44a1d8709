// The table of contents of what is made known at the start, and of what runs beside the answering of questions.
import { headsIn } from '../platform/audit/heads.ts'
import { keepSealing, sealAll } from '../platform/audit/sealing.ts'
import { keepHeadsIn, keepSigning, keptHeads, signAll } from '../platform/audit/signing.ts'
import { keepExpiring } from '../platform/backup/expiring.ts'
import { keepBackupsIn } from '../platform/backup/history.ts'
import { backupKeysIn } from '../platform/backup/keys.ts'
import type { Pools } from '../platform/db/pools.ts'
import type { Standing } from '../platform/db/stand.ts'
import { keepBytesIn } from '../platform/files/bytes.ts'
import { keepDays } from '../platform/jobs/day.ts'
import { registerListeners } from '../platform/jobs/listeners.ts'
import { type Running, runJobs } from '../platform/jobs/runner.ts'
import { registerMail } from '../platform/mail/kinds.ts'
import { mailBy } from '../platform/mail/outside.ts'
import { postBy } from '../platform/mail/post.ts'
import { keepMailing } from '../platform/mail/sending.ts'
import { ledgerIn } from '../platform/retention/ledger.ts'
import { keepMoving } from '../platform/retention/moving.ts'
import { keepLock } from '../platform/settings/lock.ts'
import { keepForgetting } from '../platform/undo/forgetting.ts'
import { listeners } from './listeners.ts'
import { mail } from './mail.ts'

/** Before anything is asked: who listens, who writes mail, and where things lie. */
export function makeKnown({ environment, keys }: Pick<Standing, 'environment' | 'keys'>): void {
  registerListeners(listeners)
  registerMail(mail)
  mailBy(environment.mail)
  keepBytesIn(environment.data, keys)
  keepLock(keys)
  keepHeadsIn(headsIn(environment.heads, keys))
  keepBackupsIn(environment)
}

/** What the last stop left open is sealed and signed before a check may look at it. */
async function closeTraces(worker: Pools['worker']): Promise<void> {
  await sealAll(worker)
  await signAll(worker, keptHeads())
}

export async function startAlways(
  { worker }: Pools,
  { environment, keys }: Pick<Standing, 'environment' | 'keys'>,
): Promise<Running[]> {
  await closeTraces(worker).catch(() => {})
  const { mail: by, heads, backupDays: days } = environment
  const mailing = by === null ? [] : [keepMailing(worker, postBy(by))]
  const backups = backupKeysIn(environment.keys, { days })
  const moving = keepMoving(worker, ledgerIn(heads, keys), (now) => backups.oldest(now))
  const besides = [keepSealing(worker), keepSigning(worker), keepDays(worker), keepForgetting(worker), moving]
  return [await runJobs(worker, listeners), ...besides, keepExpiring(environment), ...mailing]
}
