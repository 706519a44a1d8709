// Two small organisations in a fresh database, and a way to ask things as one of the people in them.
import { randomBytes, randomUUID } from 'node:crypto'
import path from 'node:path'
import { inject } from 'vitest'
import { idFrom } from '../../core/kit/id.ts'
import type { AskedOf, Given, Operation } from '../../core/kit/operation.ts'
import { type Role, rightsOf } from '../../core/kit/rights.ts'
import { fill, insertAll } from '../db/fill.ts'
import { openPools, type Pools } from '../db/pools.ts'
import { addressFor, type SignInRole } from '../db/roles.ts'
import { keepBytesIn } from '../files/bytes.ts'
import type { Handler } from '../http/handler.ts'
import { type Performed, perform } from '../http/perform.ts'
import { openKeys } from '../settings/keys.ts'
import { keepLock } from '../settings/lock.ts'
import type { Actor } from '../tenancy/actor.ts'
import { guestOf, organisationAt } from '../tenancy/guest.ts'
import { copyDatabase } from './database.ts'

export const today = '2026-11-23'

export function newId(): string {
  return idFrom(Date.now(), randomBytes(10))
}

const people = {
  /** two colleagues in team Oost */
  anna: { tenant: 0, teams: ['oost'], roles: ['socialWorker'] },
  bram: { tenant: 0, teams: ['oost'], roles: ['socialWorker'] },
  /** leads Oost */
  lena: { tenant: 0, teams: ['oost'], roles: ['teamLead'] },
  /** same organisation, another team */
  wim: { tenant: 0, teams: ['west'], roles: ['socialWorker'] },
  desk: { tenant: 0, teams: ['oost'], roles: ['desk'] },
  manager: { tenant: 0, teams: [], roles: ['manager'] },
  privacy: { tenant: 0, teams: [], roles: ['privacyOfficer'] },
  /** another organisation altogether */
  zara: { tenant: 1, teams: ['noord'], roles: ['socialWorker', 'teamLead'] },
} as const satisfies Record<string, { tenant: 0 | 1; teams: readonly string[]; roles: readonly Role[] }>

export type Person = keyof typeof people

export type Asking = <Op extends Operation>(who: Person, operation: Op, asked: AskedOf<Op>) => Promise<Performed>

export interface Organisation {
  pools: Pools
  tenants: [string, string]
  /** Team id (equal to its circle's id) by name. */
  teams: Record<'oost' | 'west' | 'noord', string>
  actor(who: Person): Actor
  /** Performs and gives the outcome, whatever it is. */
  ask: Asking
  /** The same under one idempotency key, to send a write again. */
  under(key: string): Asking
  /** Performs for someone without an account, at the public name that is asked: `organisatie-1` or `organisatie-2`. */
  asGuest<Op extends Operation>(operation: Op, asked: AskedOf<Op>, key?: string): Promise<Performed>
  /** Performs what must succeed. */
  get<Op extends Operation>(who: Person, operation: Op, asked: AskedOf<Op>): Promise<Given<Op>>
  addressOf(role: SignInRole): string
  close(): Promise<void>
}

function rowsFor(tenants: [string, string], teams: Organisation['teams'], ids: Record<Person, string>) {
  const tenantOf = (team: string) => tenants[team === 'noord' ? 1 : 0]
  const members = Object.entries(people) as [Person, (typeof people)[Person]][]
  const own = members.map(([name, { tenant }]) => ({ tenantId: tenants[tenant], id: ids[name], kind: 'own' }))
  return {
    tenants: tenants.map((tenantId, at) => ({ tenantId, name: `Organisatie ${at + 1}`, slug: `organisatie-${at + 1}` })),
    teams: Object.entries(teams).map(([name, id]) => ({ tenantId: tenantOf(name), id, name })),
    circles: [...Object.entries(teams).map(([name, id]) => ({ tenantId: tenantOf(name), id, kind: 'team', teamId: id })), ...own],
    members: members.map(([name, { tenant, roles }]) => ({ tenantId: tenants[tenant], id: ids[name], name, roles: [...roles] })),
    teamMembers: members.flatMap(([name, person]) =>
      person.teams.map((team) => ({ tenantId: tenants[person.tenant], teamId: teams[team as 'oost'], memberId: ids[name] })),
    ),
    circleMembers: own.map(({ tenantId, id }) => ({ tenantId, circleId: id, id: newId(), memberId: id })),
  }
}

function handlerIn(handlers: readonly Handler[], { name }: Operation): Handler {
  const handler = handlers.find(({ operation }) => operation.name === name)
  if (!handler) throw new Error(`no handler for ${name}`)
  return handler
}

function askOf(operation: Operation, asked: unknown, key: string | null) {
  return {
    asked: operation.asks.parse(asked) as Record<string, unknown>,
    key: operation.trace === 'change' ? (key ?? newId()) : null,
    requestId: randomUUID(),
    clock: { today, now: `${today}T09:00:00.000Z` },
  }
}

/** @param handlers what may be asked in this test */
export async function makeOrganisation(handlers: readonly Handler[]): Promise<Organisation> {
  const { adminUrl, keysFolder } = inject('database')
  const database = await copyDatabase(adminUrl)
  const keys = openKeys(keysFolder)
  const folder = path.join(path.dirname(keysFolder), database)
  keepBytesIn(folder, keys)
  keepLock(keys)
  const addressOf = (role: SignInRole) => addressFor(adminUrl, role, { keys, database })
  const tenants: [string, string] = [newId(), newId()]
  const teams = { oost: newId(), west: newId(), noord: newId() }
  const ids = Object.fromEntries(Object.keys(people).map((name) => [name, newId()])) as Record<Person, string>
  const rows = rowsFor(tenants, teams, ids)
  await fill(addressOf('migrate'), async (db) => {
    await insertAll(db, 'tenancy.tenant', rows.tenants)
    await insertAll(db, 'tenancy.team', rows.teams)
    await insertAll(db, 'tenancy.member', rows.members)
    await insertAll(db, 'tenancy.circle', rows.circles)
    await insertAll(db, 'tenancy.teamMember', rows.teamMembers)
    await insertAll(db, 'tenancy.circleMember', rows.circleMembers)
  })
  const pools = openPools(addressOf, 6)
  const actor = (who: Person): Actor => {
    const { tenant, teams: names, roles } = people[who]
    const mine = names.map((name) => ({ id: teams[name], name }))
    return {
      tenantId: tenants[tenant],
      memberId: ids[who],
      name: who,
      roles,
      rights: rightsOf(roles),
      teams: mine,
      source: 'web',
      proven: true,
    }
  }
  const handlerOf = (operation: Operation) => handlerIn(handlers, operation)
  const under =
    (key: string | null): Asking =>
    (who, operation, asked) =>
      perform(pools.app, handlerOf(operation), { actor: actor(who), ...askOf(operation, asked, key) })
  const asGuest: Organisation['asGuest'] = async (operation, asked, key) => {
    const ask = askOf(operation, asked, key ?? null)
    const tenantId = await organisationAt(pools.guest, ask.asked.organisation as string)
    if (tenantId === null) return { kind: 'absent' }
    return perform(pools.guest, handlerOf(operation), { actor: guestOf(tenantId, ask.asked), ...ask })
  }
  const ask = under(null)
  const get: Organisation['get'] = async (who, operation, asked) => {
    const done = await ask(who, operation, asked)
    if (done.kind !== 'given') throw new Error(`${operation.name} as ${who}: ${JSON.stringify(done)}`)
    return done.value as never
  }
  return { pools, tenants, teams, actor, ask, under, asGuest, get, addressOf, close: () => pools.close() }
}
