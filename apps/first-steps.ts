// The first start: the demo organisation on this machine, or a link for the first beheerder elsewhere.
import { randomBytes } from 'node:crypto'
import { m } from '#texts'
import { fillDemo } from '../demo/fill/demo.ts'
import { idFrom } from '../core/kit/id.ts'
import { makeInvitation } from '../platform/auth/invitation.ts'
import { openLibrary } from '../platform/auth/library.ts'
import { fill } from '../platform/db/fill.ts'
import { makePool } from '../platform/db/pools.ts'
import { clock } from '../platform/settings/clock.ts'
import { isLoopback } from '../platform/settings/environment.ts'
import type { Standing } from './serve.ts'

export interface First {
  demo: boolean
  /** What to say once the address is known. */
  lines(address: string): string[]
}

async function tenantsIn(address: string): Promise<{ demo: boolean }[]> {
  let found: { demo: boolean }[] = []
  await fill(address, async (db) => {
    found = await db.selectFrom('tenancy.tenant').select('demo').execute()
  })
  return found
}

/** Passwords of the demo are made per installation: nobody who read about Omzien knows them. */
function demoPassword(standing: Standing): string {
  return standing.keys.derive('demo password').toString('base64url').replace(/[-_]/g, '').slice(0, 14)
}

async function demoSteps(standing: Standing, say: (line: string) => void, fresh: boolean): Promise<First> {
  const password = demoPassword(standing)
  const given = { today: clock().today, password, addressOf: standing.installed.addressOf }
  if (fresh) say(m['settings.start.filling']())
  const signIns = await fillDemo(given, fresh)
  const lines = (address: string) => [
    m['settings.start.address']({ address }),
    m['settings.start.demo']({ password }),
    ...signIns.map((one) => `  ${one.email.padEnd(38)} ${one.name}, ${one.what}`),
  ]
  return { demo: true, lines }
}

/** An organisation and its first person at work, who comes in by a link that works once. */
async function inviteFirst({ installed, keys }: Standing): Promise<string> {
  const moment = Date.now()
  const [tenantId, memberId] = [idFrom(moment, randomBytes(10)), idFrom(moment, randomBytes(10))]
  await fill(installed.addressOf('migrate'), async (db) => {
    await db.insertInto('tenancy.tenant').values({ tenantId, name: m['settings.start.new-organisation']() }).execute()
    await db.insertInto('tenancy.member').values({ tenantId, id: memberId, name: m['settings.start.first-manager'](), roles: ['manager'] }).execute()
    await db.insertInto('tenancy.circle').values({ tenantId, id: memberId, kind: 'own' }).execute()
    await db.insertInto('tenancy.circleMember').values({ tenantId, circleId: memberId, id: memberId, memberId }).execute()
  })
  const pool = makePool(installed.addressOf('auth'), 1)
  try {
    return await makeInvitation({ pool, library: await openLibrary(pool, keys) }, { tenantId, memberId, email: 'beheerder@omzien.example' })
  } finally {
    await pool.end()
  }
}

/** Looks at what is there, fills or invites where nothing is, and says what to tell. */
export async function firstSteps(standing: Standing, say: (line: string) => void): Promise<First> {
  const there = await tenantsIn(standing.installed.addressOf('migrate'))
  const local = standing.embedded !== null && isLoopback(standing.environment.host)
  if (there.some((one) => one.demo) || (there.length === 0 && local && process.env.OMZIEN_DEMO !== 'off')) {
    return demoSteps(standing, say, there.length === 0)
  }
  if (there.length > 0) return { demo: false, lines: (address) => [m['settings.start.address']({ address })] }
  const token = await inviteFirst(standing)
  const lines = (address: string) => [m['settings.start.address']({ address }), m['settings.start.invitation']({ link: `${address}/uitnodiging#${token}` })]
  return { demo: false, lines }
}
