// The first organisation of an installation that is no demo, and the link by which its first beheerder comes in.
import { randomBytes } from 'node:crypto'
import { idFrom } from '../../core/kit/id.ts'
import { fill } from '../db/fill.ts'
import { withPool } from '../db/pools.ts'
import type { Standing } from '../db/stand.ts'
import { makeInvitation } from './invitation.ts'
import { openLibrary } from './library.ts'

const newId = () => idFrom(Date.now(), randomBytes(10))

interface Names {
  organisation: string
  manager: string
  email: string
}

/** Makes an organisation with one person at work in it. @returns the token of a link that works once, within a day */
export async function makeFirstOrganisation({ installed, keys }: Standing, names: Names): Promise<string> {
  const [tenantId, memberId] = [newId(), newId()]
  await fill(installed.addressOf('migrate'), async (db) => {
    await db.insertInto('tenancy.tenant').values({ tenantId, name: names.organisation }).execute()
    const member = { tenantId, id: memberId, name: names.manager, roles: ['manager'] }
    await db.insertInto('tenancy.member').values(member).execute()
    await db.insertInto('tenancy.circle').values({ tenantId, id: memberId, kind: 'own' }).execute()
    await db.insertInto('tenancy.circleMember').values({ tenantId, circleId: memberId, id: memberId, memberId }).execute()
  })
  const invited = { tenantId, memberId, email: names.email }
  return withPool(installed.addressOf('auth'), async (pool) =>
    makeInvitation({ pool, library: await openLibrary(pool, keys) }, invited),
  )
}

/** Whether organisations stand here, and whether they are the demo. */
export async function organisationsIn({ installed }: Standing): Promise<'none' | 'demo' | 'real'> {
  const query = 'select demo from tenancy.tenant'
  const { rows: found } = await withPool(installed.addressOf('worker'), (pool) => pool.query<{ demo: boolean }>(query))
  if (found.length === 0) return 'none'
  return found.some((one) => one.demo) ? 'demo' : 'real'
}
