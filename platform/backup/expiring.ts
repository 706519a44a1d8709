// Ends the keys of backups as their term passes, also where nobody makes backups any more.
import type { Running } from '../jobs/runner.ts'
import { clock } from '../settings/clock.ts'
import type { BackupKeys } from './keys.ts'

const everyMilliseconds = 3_600_000

/** Looks each hour, and at once. */
export function keepExpiring(keys: BackupKeys): Running {
  const once = () => {
    try {
      keys.expire(clock().now)
    } catch {
      // A key that cannot be read is said by whoever opens a backup with it; the server goes on.
    }
  }
  once()
  const timer = setInterval(once, everyMilliseconds)
  return { stop: async () => clearInterval(timer) }
}
