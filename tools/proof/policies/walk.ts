// Takes the right and the subject away from every operation, one at a time, and sees the walk over them notice.
import { randomUUID } from 'node:crypto'
import { type Right, type Role, rightsOf, roleNames } from '../../../core/kit/rights.ts'
import { forAllAtWork } from '../../../platform/db/exempt.ts'
import { openPools } from '../../../platform/db/pools.ts'
import type { Handler } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { perform } from '../../../platform/http/perform.ts'
import { clock } from '../../../platform/settings/clock.ts'
import type { Actor } from '../../../platform/tenancy/actor.ts'
import { guestOf } from '../../../platform/tenancy/guest.ts'
import type { Outcome } from './broken.ts'
import { type Filled, newId } from './organisations.ts'

type Look = (handler: Handler, subject: string | null) => Promise<boolean>

/** Whether what the work of an operation says is what the asker hears; what it would do is not the question. */
function reaching(pool: Parameters<typeof perform>[0], actor: Actor): Look {
  return async ({ operation }, subject) => {
    const run = async () => refuse('past-the-door')
    const asked = typeof operation.about === 'string' || subject === null ? {} : { [operation.about.by]: subject }
    const key = operation.trace === 'change' ? newId() : null
    const done = await perform(pool, { operation, run }, { actor, asked, key, requestId: randomUUID(), clock: clock() })
    return done.kind === 'refused' && done.word === 'past-the-door'
  }
}

async function actorIn(filled: Filled, tenantId: string, rights: Set<Right>): Promise<Actor> {
  const memberId = newId()
  await filled.admin.query(`insert into tenancy.member (tenant_id, id, name, roles) values ($1, $2, 'Nieuw', '{}')`, [
    tenantId,
    memberId,
  ])
  // In every circle of the organisation, so that nothing but a right can be lacking.
  if (rights.size === 0)
    await filled.admin.query(
      `insert into tenancy.circle_member (tenant_id, circle_id, id, member_id) select $1, id, gen_random_uuid(), $2 from tenancy.circle where tenant_id = $1`,
      [tenantId, memberId],
    )
  return { tenantId, memberId, name: 'x', roles: roleNames as Role[], rights, teams: [], source: 'web', proven: true }
}

/** @returns the breaks of rights and subjects, and those that the walk let pass */
export async function breakOperations(filled: Filled, handlers: readonly Handler[]): Promise<Outcome> {
  const pools = openPools(filled.addressOf, 2)
  const all = rightsOf(roleNames)
  const lacking = reaching(pools.app, await actorIn(filled, filled.home, new Set()))
  const foreign = reaching(pools.app, await actorIn(filled, filled.away, all))
  const stranger = reaching(pools.app, await actorIn(filled, filled.home, all))
  const outcome: Outcome = { broken: 0, heldTwice: [], unnoticed: [], open: [] }
  const hold = async (
    handler: Handler,
    broken: Handler['operation'],
    given: { what: string; look: Look; subject: string | null },
  ) => {
    const { look, subject, what } = given
    const name = `${handler.operation.name}, ${what}`
    outcome.broken++
    if (await look(handler, subject)) outcome.open.push(name)
    if (!(await look({ ...handler, operation: broken }, subject))) outcome.unnoticed.push(name)
  }
  const byGuest = reaching(pools.guest, guestOf(filled.home, { secret: 'a-secret-that-was-given-to-nobody' }))
  const byStrangeGuest = reaching(pools.guest, guestOf(filled.away, {}))
  for (const handler of handlers) {
    const { operation } = handler
    const { about, right, door } = operation
    const view = typeof about === 'string' ? null : about.view
    const rows = view ? (await filled.admin.query(`select id from ${view} where tenant_id = $1 limit 1`, [filled.home])).rows : []
    const subject = (rows[0]?.id as string | undefined) ?? null
    // What is one person's own is hidden from whoever lacks a right too: then only the subject can be taken away.
    const seen =
      view === null || door === 'guest' || (await lacking({ ...handler, operation: { ...operation, right: 'anyone' } }, subject))
    if (door === 'guest') {
      if (view === null) continue
      await hold(handler, { ...operation, about: 'own' }, { what: 'about nobody, asked by a guest', look: byGuest, subject })
      await hold(
        handler,
        { ...operation, about: 'own' },
        { what: 'about nobody, asked by a guest elsewhere', look: byStrangeGuest, subject },
      )
      continue
    }
    if (right !== 'anyone' && seen)
      await hold(handler, { ...operation, right: 'anyone' }, { what: 'without its right', look: lacking, subject })
    if (view === null) continue
    await hold(handler, { ...operation, about: 'own' }, { what: 'about nobody, asked by a foreigner', look: foreign, subject })
    if (!(view in forAllAtWork))
      await hold(handler, { ...operation, about: 'own' }, { what: 'about nobody, asked by a stranger', look: stranger, subject })
  }
  await pools.close()
  return outcome
}
