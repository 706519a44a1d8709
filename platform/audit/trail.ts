// The traces of looks on their way to the database: many go in one statement, soon after, and always before the pool closes.
import type pg from 'pg'

/** One look as `audit.leave_looks` takes it. */
export interface Look {
  tenant_id: string
  id: string
  at: string
  outcome: 'done' | 'refused' | 'absent' | 'broken'
  operation: string
  member_id: string
  roles: readonly string[]
  about: string
  subjects: readonly string[]
  word: string | null
  source: string
  request_id: string
}

const waitMilliseconds = 250
const most = 500

export interface Trail {
  /** Takes a trace along; waits only while very many are on their way. */
  add(look: Look): Promise<void>
  /** All that was added stands in the database. @throws when it can not be written */
  settled(): Promise<void>
}

const trails = new WeakMap<pg.Pool, Trail>()

/** The trail of one pool. */
export function trailOf(pool: pg.Pool): Trail {
  const known = trails.get(pool)
  if (known) return known
  const trail = makeTrail(async (looks) => {
    await pool.query('select audit.leave_looks($1)', [JSON.stringify(looks)])
  })
  trails.set(pool, trail)
  return trail
}

/** For pages that are tried out on a copy, by nobody: no look of anyone is to stand in the trace. */
export function leaveNoTrail(pool: pg.Pool): void {
  trails.set(
    pool,
    makeTrail(async () => {}),
  )
}

/** @param write puts looks in the database, all or none of them */
export function makeTrail(write: (looks: Look[]) => Promise<void>): Trail {
  let waiting: Look[] = []
  let timer: NodeJS.Timeout | undefined
  let under: Promise<void> = Promise.resolve()

  function send(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    const sent = under
      .catch(() => {})
      .then(async () => {
        const looks = waiting
        if (looks.length === 0) return
        waiting = []
        await write(looks).catch((error: unknown) => {
          // What could not be written is tried again, in its order.
          waiting = [...looks, ...waiting]
          soon()
          throw error
        })
      })
    under = sent
    return sent
  }

  function soon(): void {
    // A process that stops has written its looks before; it does not stay for the timer.
    timer ??= setTimeout(() => void send().catch(() => {}), waitMilliseconds).unref()
  }

  return {
    async add(look) {
      if (waiting.length >= most) await send()
      waiting.push(look)
      soon()
    },
    settled: send,
  }
}
