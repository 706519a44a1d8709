// People at work, on a real database, as the beheerder, the leader and others who ask.
import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { addDays } from '../../core/kit/day.ts'
import type { AskedOf } from '../../core/kit/operation.ts'
import { makeAccount } from '../auth/accounts.ts'
import { takeInvitation } from '../auth/invitation.ts'
import { sessions } from '../auth/session.ts'
import { type Auth, makeAuth } from '../auth/visit.ts'
import { builderOn } from '../db/pools.ts'
import { inTenant } from '../jobs/runner.ts'
import { mailBy } from '../mail/outside.ts'
import { openKeys } from '../settings/keys.ts'
import { makeOrganisation, newId, type Organisation, type Person, today } from '../test/organisation.ts'
import * as api from './api.ts'
import { listeners, mailKind } from './jobs.ts'
import { daysAfterLeaving } from './rules.ts'
import { handlers } from './server.ts'
import * as teams from './team/api.ts'
import { handlers as teamHandlers } from './team/server.ts'

let org: Organisation
let auth: Auth
const password = 'paard accu nietje juist'
const of = (who: Person) => org.actor(who).memberId

beforeAll(async () => {
  org = await makeOrganisation([...handlers, ...teamHandlers])
  auth = await makeAuth({ pool: org.pools.auth, keys: openKeys(inject('database').keysFolder), secure: false })
  const { tenantId, memberId } = org.actor('manager')
  await makeAccount(auth.pool, { tenantId, memberId, email: 'manager@omzien.example', password })
  await makeAccount(auth.pool, { ...org.actor('zara'), email: 'zara@omzien.example', password })
})
afterAll(() => org.close())

type Facts = AskedOf<typeof api.addMember>
const facts = (more: Partial<Facts> = {}): Facts => ({
  ...{ id: newId(), name: 'Nina Nieuw', initials: 'N.', email: null, roles: ['socialWorker'], employerId: null },
  ...{ weeklyHours: 31.5, teamIds: [org.teams.oost] },
  ...more,
})
const word = (done: { kind: string; word?: string }) => done.word ?? done.kind

async function link(memberId: string): Promise<string> {
  const secret = randomBytes(32).toString('base64url')
  const linkHash = createHash('sha256').update(`invitation:${secret}`).digest('hex')
  await org.get('manager', api.giveLink, { memberId, linkHash })
  return secret
}

/** Opens a session as the library does, by its hash. */
async function openSession(memberId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await auth.pool.query(
    `insert into auth.session (id, account_id, token, expires_at) select gen_random_uuid(), id, $2, now() + interval '1 hour'
     from auth.member_account where member_id = $1`,
    [memberId, createHash('sha256').update(token).digest('hex')],
  )
  return token
}

test('a colleague is added with a team and a circle of their own, let in by a link, and found by name', async () => {
  const asked = facts({ email: ' Nina@Omzien.example ' })
  await org.get('manager', api.addMember, asked)
  const line = async () => (await org.get('manager', api.listMembers, { name: 'nína' })).rows[0]
  expect(await line()).toMatchObject({ name: 'Nina Nieuw', email: 'nina@omzien.example', joined: false, invitedUntil: null })
  const secret = await link(asked.id)
  expect((await line())?.invitedUntil).toMatch(/Z$/)
  const used = await takeInvitation(auth, { token: secret, name: 'Nina van Nieuw', password })
  expect(used).toMatchObject({ memberId: asked.id, email: 'nina@omzien.example' })
  expect(await line()).toMatchObject({
    name: 'Nina van Nieuw',
    joined: true,
    secondFactor: false,
    invitedUntil: null,
    version: 2,
  })
  const { rows } = await org.pools.app.query(`select tenancy.circles_of($1, $2) as circles`, [org.tenants[0], asked.id])
  expect(rows[0].circles.sort()).toEqual([asked.id, org.teams.oost].sort())
})

test('an address that someone has, here or elsewhere, is refused, and nothing of the colleague stays', async () => {
  const asked = facts({ name: 'Dubbel', email: 'ZARA@omzien.example' })
  expect(word(await org.ask('manager', api.addMember, asked))).toBe('email-taken')
  expect((await org.get('manager', api.listMembers, { name: 'Dubbel' })).rows).toEqual([])
  await org.get('manager', api.addMember, { ...asked, email: 'dubbel@omzien.example' })
})

test('with another address an earlier link, which would bring the old one back, works no longer', async () => {
  const asked = facts({ name: 'Olga Ander', email: 'olga@oud.example' })
  await org.get('manager', api.addMember, asked)
  const secret = await link(asked.id)
  const { id, teamIds, ...rest } = asked
  await org.get('manager', api.changeMember, { memberId: id, version: 1, ...rest, email: 'olga@nieuw.example' })
  expect(await takeInvitation(auth, { token: secret, name: 'x', password })).toBeNull()
  expect(word(await org.ask('manager', api.changeMember, { memberId: id, version: 2, ...rest, email: null }))).toBe(
    'email-needed',
  )
  expect(word(await org.ask('manager', api.changeMember, { memberId: id, version: 1, ...rest, email: 'o@n.example' }))).toBe(
    'conflict',
  )
})

test('who leaves is out at once on every server, gets no link, and may come back', async () => {
  const asked = facts({ name: 'Vera Vertrek', email: 'vera@omzien.example' })
  await org.get('manager', api.addMember, asked)
  await takeInvitation(auth, { token: await link(asked.id), name: 'Vera Vertrek', password })
  const token = await openSession(asked.id)
  const elsewhere = sessions(auth.pool)
  expect(await elsewhere.open(token)).toMatchObject({ memberId: asked.id })
  const at = { memberId: asked.id, version: 2 }
  await org.get('manager', api.endMember, { ...at, on: '2026-12-31' })
  elsewhere.forget()
  expect(await elsewhere.open(token)).toMatchObject({ memberId: asked.id })
  await org.get('manager', api.endMember, { ...at, version: 3, on: today })
  elsewhere.forget()
  expect(await elsewhere.open(token)).toBe('none')
  const linkHash = '0'.repeat(64)
  expect(word(await org.ask('manager', api.giveLink, { memberId: asked.id, linkHash }))).toBe('has-left')
  expect((await org.get('manager', api.listMembers, { name: 'vera', whose: 'ended' })).rows).toHaveLength(1)
  await org.get('manager', api.returnMember, { ...at, version: 4 })
  expect(await elsewhere.open(token)).toBe('none')
  expect((await org.get('manager', api.listMembers, { name: 'vera' })).rows).toMatchObject([{ endedOn: null, joined: true }])
})

test('a beheerder ends all sessions of a colleague at once on every server, and the colleague may sign in again', async () => {
  const asked = facts({ name: 'Lotte Los', email: 'los@omzien.example' })
  await org.get('manager', api.addMember, asked)
  await takeInvitation(auth, { token: await link(asked.id), name: 'Lotte Los', password })
  const tokens = [await openSession(asked.id), await openSession(asked.id)]
  const openAt = async ({ open } = sessions(auth.pool)) => (await Promise.all(tokens.map(open))).filter((one) => one !== 'none')
  for (const who of ['anna', 'lena', 'privacy'] as const)
    expect(word(await org.ask(who, api.signOutMember, { memberId: asked.id }))).toBe('no-right')
  expect(await org.ask('manager', api.signOutMember, { memberId: of('zara') })).toEqual({ kind: 'absent' })
  expect(await openAt()).toHaveLength(2)
  await org.get('manager', api.signOutMember, { memberId: asked.id })
  expect(await openAt()).toEqual([])
  tokens.push(await openSession(asked.id))
  expect(await openAt()).toHaveLength(1)
})

test('nobody changes their own roles, and the last beheerder who can come in stays', async () => {
  const me = { memberId: of('manager'), version: 1, name: 'manager', initials: '', email: 'manager@omzien.example' }
  const rest = { employerId: null, weeklyHours: null }
  expect(word(await org.ask('manager', api.changeMember, { ...me, ...rest, roles: ['manager', 'socialWorker'] }))).toBe(
    'own-roles',
  )
  expect(word(await org.ask('manager', api.endMember, { memberId: of('manager'), version: 1, on: today }))).toBe('last-manager')
  const second = facts({ name: 'Tweede', email: 'tweede@omzien.example', roles: ['manager'] })
  await org.get('manager', api.addMember, second)
  expect(word(await org.ask('manager', api.endMember, { memberId: of('manager'), version: 1, on: '2026-12-01' }))).toBe(
    'last-manager',
  )
  await takeInvitation(auth, { token: await link(second.id), name: 'Tweede', password })
  await org.get('manager', api.endMember, { memberId: of('manager'), version: 1, on: '2026-12-01' })
  await org.get('manager', api.returnMember, { memberId: of('manager'), version: 2 })
})

test('a list goes on by key, and is narrowed by team and role', async () => {
  const all: string[] = []
  let after: string | undefined
  do {
    const page = await org.get('manager', api.listMembers, { limit: 3, ...(after ? { after } : {}) })
    all.push(...page.rows.map((row) => row.name))
    after = page.next ?? undefined
  } while (after)
  expect(all).toContain('anna')
  expect(new Set(all).size).toBe(all.length)
  const west = await org.get('manager', api.listMembers, { teamId: org.teams.west, role: 'socialWorker' })
  expect(west.rows.map((row) => row.name)).toEqual(['wim'])
})

test('whoever looks after privacy reads the list; who does neither sees no page and no address of a colleague', async () => {
  expect((await org.get('privacy', api.reviewMembers, { name: 'manager' })).rows).toMatchObject([
    { email: 'manager@omzien.example' },
  ])
  for (const who of ['anna', 'desk', 'lena', 'privacy'] as const) {
    expect(word(await org.ask(who, api.listMembers, {}))).toBe('no-right')
    expect(word(await org.ask(who, api.addMember, facts()))).toBe('no-right')
    expect(word(await org.ask(who, teams.addTeam, { id: newId(), name: 'Nieuw', district: '' }))).toBe('no-right')
  }
  expect(word(await org.ask('zara', api.openAbsence, { memberId: of('anna') }))).toBe('absent')
})

test('the database itself asks who is a beheerder, whatever the application says', async () => {
  const anna = org.actor('anna')
  const client = await org.pools.app.connect()
  await client.query(`begin; select tenancy.enter('${anna.tenantId}', '${anna.memberId}', null, null)`)
  const one = async (text: string) => Object.values((await client.query(text)).rows[0] ?? {})[0]
  const it = of('manager')
  expect(await one(`select count(*)::int from auth.standing_of(array['${it}']::uuid[])`)).toBe(0)
  expect(await one(`select auth.give_address('${it}', 'anna@elders.example')`)).toBe(false)
  expect(await one(`select auth.offer_link('${it}', 'x', 100)`)).toBeNull()
  expect(await one(`select tenancy.remove_team('${org.teams.west}')`)).toBe(false)
  expect(await one(`select tenancy.make_team_circle('${newId()}')`)).toBe(false)
  await client.query('rollback')
  for (const table of ['member_account', 'credential', 'session', 'one_time', 'second_factor'])
    await expect(client.query(`select from auth.${table}`)).rejects.toThrow('permission denied')
  client.release()
})

test('a link is mailed as it is made, to whoever it is for; where no mail leaves that is said', async () => {
  const asked = facts({ name: 'Mia Mail', email: 'mia@omzien.example' })
  await org.get('manager', api.addMember, asked)
  const [mailId, site] = [newId(), 'https://omzien.example']
  mailBy(null)
  expect(word(await org.ask('manager', api.mailLink, { memberId: asked.id, id: mailId, site }))).toBe('mail-off')
  mailBy({ host: 'x', port: 1, encryption: 'none', signIn: null, from: 'post@omzien.example', neutralFrom: null })
  await org.get('manager', api.mailLink, { memberId: asked.id, id: mailId, site })
  mailBy(null)
  const now = await org.get('manager', api.openMember, { memberId: asked.id })
  expect(now).toMatchObject({ mail: { state: 'waiting' }, invitedUntil: null })
  const [tenantId] = org.tenants
  const leaving = { id: mailId, kind: mailKind.kind, aboutId: asked.id, mark: mailId, subjectId: null, personId: null }
  const written = await inTenant(org.pools.worker, tenantId, (client) =>
    mailKind.write(
      { db: builderOn(client), tenantId, today, now: `${today}T09:00:00Z` },
      { ...leaving, address: 'mia@omzien.example', memberId: of('manager') },
    ),
  )
  const text = 'letter' in written ? written.letter.text : ''
  const token = /https:\/\/omzien\.example\/invitation#([\w-]{43})\n/.exec(text)?.[1] ?? ''
  expect(await takeInvitation(auth, { token, name: 'Mia Mail', password })).toMatchObject({ memberId: asked.id })
})

test('a leader notes a colleague of the own team away and back, and nobody else', async () => {
  const { version, since } = await org.get('lena', api.openAbsence, { memberId: of('anna') })
  expect(since).toBeNull()
  await org.get('lena', api.markAbsent, { memberId: of('anna'), version, since: '2026-11-20' })
  expect((await org.get('lena', api.openAbsence, { memberId: of('anna') })).since).toBe('2026-11-20')
  await org.get('lena', api.markAbsent, { memberId: of('anna'), version: version + 1, since: null })
  expect(word(await org.ask('lena', api.markAbsent, { memberId: of('wim'), version: 1, since: today }))).toBe('absent')
  expect(word(await org.ask('anna', api.markAbsent, { memberId: of('bram'), version: 1, since: today }))).toBe('no-right')
})

test('a team is made with its circle, filled, renamed, and goes as long as nothing lies in it', async () => {
  const teamId = newId()
  await org.get('manager', teams.addTeam, { id: teamId, name: 'Noordrand', district: 'Noord' })
  expect(word(await org.ask('manager', teams.addTeam, { id: newId(), name: 'NOORDRAND', district: '' }))).toBe('team-there')
  await org.get('manager', teams.putInTeam, { teamId, memberId: of('wim') })
  await org.get('manager', teams.putInTeam, { teamId, memberId: of('wim') })
  const circles = async () =>
    (await org.pools.app.query(`select tenancy.circles_of($1, $2) as circles`, [org.tenants[0], of('wim')])).rows[0].circles
  expect(await circles()).toContain(teamId)
  await org.get('manager', teams.changeTeam, { teamId, version: 1, name: 'Noord', district: '' })
  expect(word(await org.ask('manager', teams.changeTeam, { teamId, version: 1, name: 'Zuid', district: '' }))).toBe('conflict')
  await org.get('manager', teams.takeFromTeam, { teamId, memberId: of('wim') })
  expect(await circles()).not.toContain(teamId)
  expect(word(await org.ask('manager', teams.putInTeam, { teamId, memberId: of('zara') }))).toBe('absent')
  await org.get('manager', teams.putInTeam, { teamId, memberId: of('wim') })
  await org.get('manager', teams.removeTeam, { teamId })
  const folder = sql`insert into tenancy.folder (tenant_id, id, circle_id, kind)
    values (${org.tenants[0]}::uuid, ${newId()}::uuid, ${org.teams.west}::uuid, 'ordinary')`
  await inTenant(org.pools.app, org.tenants[0], async (client) => {
    await client.query(`select tenancy.enter('${org.tenants[0]}', '${of('wim')}', null, null)`)
    await folder.execute(builderOn(client))
  })
  expect(word(await org.ask('manager', teams.removeTeam, { teamId: org.teams.west }))).toBe('team-in-use')
  const now = await org.get('manager', teams.openOrganisation, {})
  expect(now.teams.map((team) => [team.name, team.members.some((one) => one.name === 'wim')])).toEqual([
    ['oost', false],
    ['west', true],
  ])
})

test('employers and the name of the organisation are kept, and an employer with people stays', async () => {
  const [one, other] = [newId(), newId()]
  await org.get('manager', teams.addEmployer, { id: one, name: 'Stichting Samen' })
  await org.get('manager', teams.addEmployer, { id: other, name: 'Gemeente' })
  await org.get('manager', api.addMember, facts({ name: 'Ed', employerId: one }))
  expect(word(await org.ask('manager', api.addMember, facts({ employerId: newId() })))).toBe('employer-gone')
  expect(word(await org.ask('manager', teams.removeEmployer, { employerId: one }))).toBe('employer-in-use')
  await org.get('manager', teams.removeEmployer, { employerId: other })
  await org.get('manager', teams.changeEmployer, { employerId: one, version: 1, name: 'Samen' })
  await org.get('manager', teams.nameOrganisation, { name: 'Wijkteams Vloed', version: 1 })
  expect(word(await org.ask('manager', teams.nameOrganisation, { name: 'Anders', version: 1 }))).toBe('conflict')
  const now = await org.get('manager', teams.openOrganisation, {})
  expect(now).toMatchObject({ name: 'Wijkteams Vloed', alone: false, employers: [{ name: 'Samen', members: 1, version: 2 }] })
})

test('of who left more than a year ago stays who they were, and no more how they worked', async () => {
  const [old, lately] = [newId(), newId()]
  for (const id of [old, lately]) await org.get('manager', api.addMember, facts({ id }))
  const row = (memberId: string) => org.get('manager', api.openMember, { memberId })
  const ended = (id: string, on: string) =>
    inTenant(org.pools.app, org.tenants[0], async (client) => {
      await client.query(`select tenancy.enter('${org.tenants[0]}', '${of('manager')}', null, null)`)
      await client.query('update tenancy.member set ended_on = $2, absent_since = $2 where id = $1', [id, on])
    })
  await ended(old, addDays(today, -daysAfterLeaving - 1))
  await ended(lately, addDays(today, -daysAfterLeaving))
  await inTenant(org.pools.worker, org.tenants[0], async (client) => {
    const night = { db: builderOn(client), tenantId: org.tenants[0], today, now: `${today}T02:00:00Z`, tell: async () => {} }
    for (const one of listeners) await one.run(night, [])
  })
  const kept = { name: 'Nina Nieuw', roles: ['socialWorker'], version: 2 }
  expect(await row(old)).toMatchObject({ ...kept, weeklyHours: null, absentSince: null })
  expect(await row(lately)).toMatchObject({ weeklyHours: 31.5, version: 1 })
})
