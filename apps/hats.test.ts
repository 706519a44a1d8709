// Client, naaste and colleague are hats of one human, with walls between: who knows one side learns nothing of another.
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  allocateRequest,
  listQueue,
  listTakers,
  lookForDuplicates,
  openRequest,
  registerRequest,
  setRequestApart,
} from '../capabilities/intake/api.ts'
import { listCases, openCase } from '../capabilities/people/api.ts'
import { openCard } from '../capabilities/people/card/api.ts'
import { giveCase } from '../capabilities/people/test-case.ts'
import { fill } from '../platform/db/fill.ts'
import { find } from '../platform/search/api.ts'
import { makeOrganisation, newId, type Organisation, type Person } from '../platform/test/organisation.ts'
import { handlers } from './operations.ts'

let org: Organisation
beforeAll(async () => {
  org = await makeOrganisation(handlers)
})
afterAll(() => org.close())

const bornOn = '1979-04-05'

/** All that someone is told who looks for this name: what is found, who may be the same, whose cases there are. */
async function learns(who: Person, given: string, family: string): Promise<string> {
  const asked = { given, family, bornOn }
  const looks = [
    (await org.get(who, find, { asked: `${given} ${family}`, kinds: ['person', 'request', 'case', 'note'] })).rows,
    (await org.get(who, lookForDuplicates, asked)).rows,
    (await org.get(who, listQueue, {})).rows,
    ...(who === 'desk' ? [] : [(await org.get(who, listCases, { whose: 'all' })).rows]),
  ]
  return JSON.stringify(looks)
}

test('who is client in one team and naaste in another is known there by that hat alone', async () => {
  const theirs = await giveCase(org, { team: 'west', owner: 'wim', family: 'Blauwborst', given: 'Imke' })
  const { person } = await org.get('wim', openCase, { caseId: theirs })
  const ours = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Tapuit', given: 'Kees' })
  await fill(org.addressOf('migrate'), async (db) => {
    await db.updateTable('people.person').set({ bornOn }).where('id', '=', person.id).execute()
    await db.updateTable('people.caseFile').set({ subject: 'Rouw om haar zus' }).where('id', '=', theirs).execute()
    const file = await db.selectFrom('people.caseFile').where('id', '=', ours).selectAll().executeTakeFirstOrThrow()
    const { tenantId, folderId, circleId } = file
    await db
      .insertInto('people.folderPerson')
      .values({ tenantId, folderId, circleId, personId: person.id, role: 'naaste' })
      .execute()
  })
  const around = (await org.get('anna', openCase, { caseId: ours })).people
  expect(around).toMatchObject([{ name: 'Imke Blauwborst', role: 'naaste' }])
  const carer = await learns('anna', 'Imke', 'Blauwborst')
  for (const word of [theirs, 'Rouw', 'wim', 'west']) expect(carer).not.toContain(word)
  expect(await org.ask('anna', openCard, { personId: person.id })).toEqual({ kind: 'absent' })
  const client = `${await learns('wim', 'Imke', 'Blauwborst')}${JSON.stringify(await org.get('wim', openCard, { personId: person.id }))}`
  expect(client).toContain(theirs)
  for (const word of [ours, 'Tapuit', 'oost']) expect(client).not.toContain(word)
})

test('the case of a colleague is set apart as it opens: the team, the desk and the colleague self find nothing, not even the request', async () => {
  const requestId = newId()
  const who = { given: 'Anna', family: 'Rietzanger', bornOn }
  const asked = {
    ...who,
    ownWords: 'Thuis gaat het niet.',
    channel: 'phone',
    knows: 'self',
    urgency: 'normal',
    safeNow: 'yes',
  } as const
  await org.get('lena', registerRequest, { ...asked, id: requestId, folderId: newId() })
  const caseId = newId()
  const to = { memberId: org.actor('bram').memberId, caseId, personId: newId(), subject: 'Spanning thuis' }
  await org.get('lena', allocateRequest, { requestId, version: 1, ...to, apartCircleId: newId() })
  for (const may of ['bram', 'lena'] as const) {
    expect(await org.get(may, openCase, { caseId })).toMatchObject({ person: { name: 'Anna Rietzanger' }, ownerName: 'bram' })
    expect(await org.get(may, openRequest, { requestId })).toMatchObject({ status: 'allocated', caseId })
  }
  for (const mayNot of ['anna', 'wim', 'zara'] as const) {
    expect(await org.ask(mayNot, openCase, { caseId })).toEqual({ kind: 'absent' })
    expect(await org.ask(mayNot, openRequest, { requestId })).toEqual({ kind: 'absent' })
  }
  expect(await org.ask('desk', openRequest, { requestId })).toEqual({ kind: 'absent' })
  for (const mayNot of ['anna', 'desk', 'wim'] as const) {
    const learnt = await learns(mayNot, who.given, who.family)
    for (const word of [caseId, requestId, 'Rietzanger', '"AR"', 'Spanning']) expect(learnt).not.toContain(word)
  }
})

test('of a colleague who asks for help, the desk sets the request apart as it is written down: the team never sees it, and neither does the desk again', async () => {
  const [requestId, folderId] = [newId(), newId()]
  const who = { given: 'Anna', family: 'Sperwer', bornOn }
  const plain = { ownWords: 'Ik slaap slecht.', channel: 'desk', knows: 'self', urgency: 'normal', safeNow: 'yes' } as const
  const { rows } = await org.get('desk', listTakers, { teamId: org.teams.oost })
  const bram = rows.find((one) => one.name === 'bram')?.id ?? ''
  expect(rows.map((one) => one.name)).not.toContain('desk')
  const apart = { circleId: newId(), memberIds: [bram] }
  const wim = { ...apart, memberIds: [org.actor('wim').memberId] }
  const asked = { ...who, ...plain, teamId: org.teams.oost, id: requestId, folderId }
  expect(await org.ask('desk', registerRequest, { ...asked, apart: wim })).toMatchObject({ word: 'not-a-colleague' })
  await org.get('desk', registerRequest, { ...asked, apart })
  expect((await org.get('bram', listQueue, {})).rows.find((row) => row.id === requestId)).toMatchObject({ apart: true })
  for (const mayNot of ['anna', 'lena', 'desk', 'wim', 'zara'] as const) {
    expect(await org.ask(mayNot, openRequest, { requestId })).toEqual({ kind: 'absent' })
    if (mayNot === 'zara') continue
    const learnt = await learns(mayNot, who.given, who.family)
    for (const word of [requestId, 'Sperwer', '"AS"']) expect(learnt).not.toContain(word)
  }
  const to = { requestId, version: 1, memberId: bram, caseId: newId(), personId: newId() }
  expect(await org.ask('bram', allocateRequest, to)).toMatchObject({ word: 'stays-apart' })
  await org.get('bram', allocateRequest, { ...to, apartCircleId: newId() })
  expect(await org.get('bram', openCase, { caseId: to.caseId })).toMatchObject({ person: { name: 'Anna Sperwer' } })
  expect(await org.ask('lena', openCase, { caseId: to.caseId })).toEqual({ kind: 'absent' })
})

test('what came in by another way is set apart while it waits, by who looks through it and with whom they choose', async () => {
  const requestId = newId()
  const plain = { ownWords: 'Ik slaap slecht.', channel: 'online', knows: 'self', urgency: 'normal', safeNow: 'yes' } as const
  await org.get('anna', registerRequest, { ...plain, given: 'Bram', family: 'Boomvalk', id: requestId, folderId: newId() })
  const apart = { requestId, version: 1, circleId: newId(), memberIds: [org.actor('lena').memberId] }
  expect(await org.ask('desk', setRequestApart, apart)).toMatchObject({ word: 'no-right' })
  await org.get('anna', setRequestApart, apart)
  for (const may of ['anna', 'lena'] as const)
    expect(await org.get(may, openRequest, { requestId })).toMatchObject({ apart: true, version: 2 })
  for (const mayNot of ['bram', 'desk', 'wim'] as const)
    expect(await org.ask(mayNot, openRequest, { requestId })).toEqual({ kind: 'absent' })
  expect(await learns('bram', 'Bram', 'Boomvalk')).not.toContain(requestId)
})
