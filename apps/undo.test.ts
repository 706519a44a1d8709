// What one did just now, taken back: whole or not at all, and never over a change that came after.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { registerRequest } from '../capabilities/intake/api.ts'
import { addPerson, changeCard, moveFolder, movePhase, openCase } from '../capabilities/people/api.ts'
import { giveCase } from '../capabilities/people/test-case.ts'
import { addAction, addGoal, changeGoal, openPlan, scoreGoal } from '../capabilities/plan/api.ts'
import type { AskedOf, Operation } from '../core/kit/operation.ts'
import { rightsOf } from '../core/kit/rights.ts'
import { fill } from '../platform/db/fill.ts'
import { perform } from '../platform/http/perform.ts'
import { find } from '../platform/search/api.ts'
import { dropList, keepList } from '../platform/settings/api.ts'
import type { Actor } from '../platform/tenancy/actor.ts'
import { makeOrganisation, newId, type Organisation, type Person, today } from '../platform/test/organisation.ts'
import { listMine, takeBack } from '../platform/undo/api.ts'
import { forgetAll } from '../platform/undo/forgetting.ts'
import { handlers } from './operations.ts'

let org: Organisation
beforeAll(async () => {
  org = await makeOrganisation(handlers)
})
afterAll(() => org.close())

const newCase = (owner: 'anna' | 'wim' = 'anna') =>
  giveCase(org, { team: owner === 'anna' ? 'oost' : 'west', owner, family: 'Haddad', given: 'Samira' })

const acts = async (who: Person) => (await org.get(who, listMine, {})).rows

/** Does something, and takes it back as the one who did it. */
async function doAndBack<Op extends Operation>(who: Person, operation: Op, asked: AskedOf<Op>) {
  await org.get(who, operation, asked)
  const [last] = await acts(who)
  if (last?.operation !== operation.name) throw new Error(`the last act is ${last?.operation}`)
  return org.ask(who, takeBack, { actId: last.id })
}

const goalOf = async (caseId: string) => {
  const { plan } = await org.get('anna', openPlan, { caseId })
  return plan?.goals[0]
}

async function withGoal() {
  const caseId = await newCase()
  const goalId = newId()
  await org.get('anna', addGoal, { caseId, planId: newId(), id: goalId, ownWords: 'Rust in huis', actions: [] })
  return { caseId, goalId }
}

test('a new goal goes with its tasks, and is found no more', async () => {
  const caseId = await newCase()
  const goal = {
    caseId,
    planId: newId(),
    id: newId(),
    ownWords: 'Zwemmen met Quirijn',
    actions: [{ id: newId(), title: 'Badpak' }],
  }
  const found = async () => (await org.get('anna', find, { asked: 'quirijn' })).rows.length
  await org.get('anna', addGoal, goal)
  expect(await found()).toBe(1)
  const [last] = await acts('anna')
  await org.get('anna', takeBack, { actId: last?.id ?? '' })
  expect((await org.get('anna', openPlan, { caseId })).plan).toBeNull()
  expect(await found()).toBe(0)
})

test('a change goes back to the words before, under a new version', async () => {
  const { caseId, goalId } = await withGoal()
  expect((await doAndBack('anna', changeGoal, { goalId, version: 1, ownWords: 'Iets anders' })).kind).toBe('given')
  expect(await goalOf(caseId)).toMatchObject({ ownWords: 'Rust in huis', version: 3 })
})

test('who changed it since keeps the change: nothing goes back, not even a part', async () => {
  const { caseId, goalId } = await withGoal()
  await org.get('anna', changeGoal, { goalId, version: 1, ownWords: 'Van Anna' })
  const [mine] = await acts('anna')
  await org.get('bram', changeGoal, { goalId, version: 2, ownWords: 'Van Bram' })
  expect(await org.ask('anna', takeBack, { actId: mine?.id ?? '' })).toMatchObject({ kind: 'refused', word: 'no-way-back' })
  expect(await goalOf(caseId)).toMatchObject({ ownWords: 'Van Bram', version: 3 })
})

test('a row that others hang on stays', async () => {
  const caseId = await newCase()
  const goalId = newId()
  await org.get('anna', addGoal, { caseId, planId: newId(), id: goalId, ownWords: 'Samen', actions: [] })
  const [mine] = await acts('anna')
  await org.get('bram', addAction, { goalId, id: newId(), title: 'Van Bram' })
  expect(await org.ask('anna', takeBack, { actId: mine?.id ?? '' })).toMatchObject({ word: 'no-way-back' })
  expect(await goalOf(caseId)).toMatchObject({ ownWords: 'Samen', actions: [{ title: 'Van Bram' }] })
})

test('a score on the scale, a new person, a card, and a phase all go back', async () => {
  const { caseId, goalId } = await withGoal()
  const before = await org.get('anna', openCase, { caseId })
  const today = '2026-11-23'
  expect((await doAndBack('anna', scoreGoal, { goalId, version: 1, id: newId(), level: -1, on: today })).kind).toBe('given')
  expect(await goalOf(caseId)).toMatchObject({ level: null, scores: [] })
  expect((await doAndBack('anna', addPerson, { caseId, id: newId(), role: 'child', card: { family: 'Haddad' } })).kind).toBe(
    'given',
  )
  const { id: _, name: __, diedOn: ___, version, ...card } = before.person
  expect((await doAndBack('anna', changeCard, { caseId, version, card: { ...card, phone: '0201234567' } })).kind).toBe('given')
  expect((await doAndBack('anna', movePhase, { caseId, version: before.version, phase: 'planning' })).kind).toBe('given')
  const after = await org.get('anna', openCase, { caseId })
  expect({ ...after, version: 0, person: { ...after.person, version: 0 } }).toEqual({
    ...before,
    version: 0,
    person: { ...before.person, version: 0 },
  })
})

test('the trace of taking back names whom the act was about, also when it was refused', async () => {
  const { caseId, goalId } = await withGoal()
  const { tenantId, memberId } = org.actor('anna')
  const named = async () => {
    const client = await org.pools.worker.connect()
    await client.query(`begin; set local omzien.tenant = '${tenantId}'`)
    const { rows } = await client.query<{ outcome: string; subjects: string[] }>(
      `select outcome, subjects from audit.event where operation = 'undo.take-back' and member_id = $1 order by at desc limit 1`,
      [memberId],
    )
    await client.query('rollback')
    client.release()
    return rows[0]
  }
  await doAndBack('anna', changeGoal, { goalId, version: 1, ownWords: 'Iets anders' })
  expect(await named()).toMatchObject({ outcome: 'done', subjects: expect.arrayContaining([goalId]) })
  await org.get('anna', changeGoal, { goalId, version: 3, ownWords: 'Van Anna' })
  const [mine] = await acts('anna')
  await org.get('bram', changeGoal, { goalId, version: 4, ownWords: 'Van Bram' })
  await org.ask('anna', takeBack, { actId: mine?.id ?? '' })
  expect(await named()).toMatchObject({ outcome: 'refused', subjects: expect.arrayContaining([goalId, caseId]) })
})

test('one act goes back once, and only by who did it', async () => {
  const { goalId } = await withGoal()
  await org.get('anna', changeGoal, { goalId, version: 1, ownWords: 'Anders' })
  const [mine] = await acts('anna')
  const actId = mine?.id ?? ''
  expect((await acts('bram')).map(({ id }) => id)).not.toContain(actId)
  for (const who of ['bram', 'zara'] as const)
    expect(await org.ask(who, takeBack, { actId })).toMatchObject({ word: 'no-way-back' })
  await org.get('anna', takeBack, { actId })
  expect((await acts('anna')).map(({ id }) => id)).not.toContain(actId)
  expect(await org.ask('anna', takeBack, { actId })).toMatchObject({ word: 'no-way-back' })
})

test('who may no longer do a thing may not take it back either', async () => {
  const { goalId } = await withGoal()
  await org.get('anna', changeGoal, { goalId, version: 1, ownWords: 'Van Anna' })
  const [last] = await acts('anna')
  const actor: Actor = { ...org.actor('anna'), roles: ['desk'], rights: rightsOf(['desk']) }
  const asDesk = (operation: Operation, asked: Record<string, unknown>) => {
    const handler = handlers.find((one) => one.operation.name === operation.name)
    if (!handler) throw new Error(operation.name)
    const clock = { today, now: `${today}T09:00:00.000Z` }
    return perform(org.pools.app, handler, { actor, asked, key: newId(), requestId: randomUUID(), clock })
  }
  expect(await asDesk(takeBack, { actId: last?.id })).toMatchObject({ kind: 'refused', word: 'no-way-back' })
  expect(await asDesk(listMine, {})).toMatchObject({ value: { rows: [] } })
})

test('a case that is set apart takes along what could be taken back in it', async () => {
  const { caseId, goalId } = await withGoal()
  await org.get('bram', changeGoal, { goalId, version: 1, ownWords: 'Van Bram' })
  const [his] = await acts('bram')
  expect(his?.operation).toBe('plan.change-goal')
  await org.get('anna', moveFolder, { caseId, version: 1, circleId: newId(), memberIds: [org.actor('anna').memberId] })
  expect((await acts('bram')).map(({ id }) => id)).not.toContain(his?.id)
  expect(await org.ask('bram', takeBack, { actId: his?.id ?? '' })).toMatchObject({ word: 'no-way-back' })
})

test('who registers a request may take it back, whether or not someone out of sight is alike', async () => {
  const apart = await newCase('wim')
  await org.get('wim', moveFolder, { caseId: apart, version: 1, circleId: newId(), memberIds: [org.actor('wim').memberId] })
  const request = {
    ...({ ownWords: 'Ik kom er niet uit.', knows: 'self', channel: 'phone', safeNow: 'yes', urgency: 'normal' } as const),
    ...{ given: 'Samira', family: 'Haddad' },
  }
  const asked = { ...request, id: newId(), folderId: newId() }
  expect((await doAndBack('anna', registerRequest, asked)).kind).toBe('given')
})

test('a write that is sent again gives its receipt, also when what it was about is gone', async () => {
  const list = { id: newId(), place: '/people', name: 'Weg', choices: { status: 'open' } }
  await org.get('anna', keepList, list)
  const again = org.under(newId())
  for (let times = 0; times < 2; times += 1) expect((await again('anna', dropList, { listId: list.id })).kind).toBe('given')
})

test('after ten minutes it stays, and what it was before is forgotten', async () => {
  const { goalId } = await withGoal()
  await org.get('anna', changeGoal, { goalId, version: 1, ownWords: 'Anders' })
  const [mine] = await acts('anna')
  await fill(org.addressOf('migrate'), (db) =>
    sql`update undo.step set made_at = made_at - interval '11 minutes'`.execute(db).then(() => {}),
  )
  expect(await acts('anna')).toEqual([])
  expect(await org.ask('anna', takeBack, { actId: mine?.id ?? '' })).toMatchObject({ word: 'no-way-back' })
  await forgetAll(org.pools.worker)
  await fill(org.addressOf('migrate'), async (db) => {
    expect((await sql`select from undo.step`.execute(db)).rows).toEqual([])
  })
})
