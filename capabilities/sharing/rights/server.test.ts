// Requests about one's own file: taken in, checked, decided once with a reason, told by a letter; for the circle of the case alone.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addMonths } from '../../../core/kit/day.ts'
import { fill } from '../../../platform/db/fill.ts'
import { makeOrganisation, newId, type Organisation, today } from '../../../platform/test/organisation.ts'
import { openLetter } from '../../contact/letter/api.ts'
import { handlers as letters } from '../../contact/letter/server.ts'
import { openCase } from '../../people/api.ts'
import { noteAuthority } from '../../people/home/api.ts'
import { handlers as homes } from '../../people/home/server.ts'
import { agreeReach } from '../../people/reach/api.ts'
import { handlers as reach } from '../../people/reach/server.ts'
import { handlers as cases } from '../../people/server.ts'
import { giveCase } from '../../people/test-case.ts'
import * as api from './api.ts'
import type { RightsAsked } from './model.ts'
import { handlers } from './server.ts'

let org: Organisation
let caseId: string
let closed: string
beforeAll(async () => {
  org = await makeOrganisation([...handlers, ...letters, ...homes, ...cases, ...reach])
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Waterhoen', given: 'Mirte' })
  closed = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Meerkoet', given: 'Otto' })
  await fill(org.addressOf('migrate'), async (db) => {
    const to = { status: 'closed', closedOn: today, closedBecause: 'reached' }
    await db.updateTable('people.caseFile').set(to).where('id', '=', closed).execute()
  })
})
afterAll(() => org.close())

const asked: RightsAsked = {
  ...{ kind: 'access', byWhom: 'self', askerName: '', how: 'spoken', receivedOn: today },
  asked: 'Ik wil lezen wat er staat.',
}
const parent = { byWhom: 'parent', askerName: 'P. Waterhoen' } as const

async function taken(more: Partial<RightsAsked> = {}, of = caseId): Promise<string> {
  const id = newId()
  await org.get('anna', api.takeRightsRequest, { caseId: of, id, ...asked, ...more })
  return id
}
const view = (requestId: string) => org.get('anna', api.openRightsRequest, { requestId })
const seen = { identity: 'document', authoritySeen: '', childAgreed: '' } as const

test('the term runs from the day it came in, and stands with whoever took it in, the first to end first', async () => {
  const later = await taken()
  const sooner = await taken({ receivedOn: '2026-10-25' })
  const { line, term, may } = await view(sooner)
  expect([line.dueOn, term.state, term.verified, term.mayBecome]).toEqual(['2026-11-25', 'near', false, '2027-01-25'])
  expect(may).toHaveLength(4)
  const mine = (await org.get('anna', api.myRightsRequests, {})).rows
  expect(mine.map(({ id, personName, dueOn }) => [id, personName, dueOn])).toEqual([
    [sooner, 'Mirte Waterhoen', '2026-11-25'],
    [later, 'Mirte Waterhoen', addMonths(today, 1)],
  ])
  expect((await org.get('bram', api.myRightsRequests, {})).rows).toEqual([])
  await org.get('bram', api.handleRightsRequest, { requestId: sooner, version: 1 })
  expect((await org.get('bram', api.myRightsRequests, {})).rows.map(({ id }) => id)).toEqual([sooner])
  expect((await org.get('bram', api.listRightsRequests, { caseId, limit: 1 })).rows).toMatchObject([{ id: sooner }])
})

test('a day to come, a missing name and a name too many are refused', async () => {
  const ask = (more: Partial<RightsAsked>) => org.ask('anna', api.takeRightsRequest, { caseId, id: newId(), ...asked, ...more })
  expect(await ask({ receivedOn: '2026-11-24' })).toMatchObject({ word: 'day-to-come' })
  expect(await ask({ byWhom: 'parent' })).toMatchObject({ word: 'rights-asker-missing' })
  expect(await ask({ askerName: 'Iemand' })).toMatchObject({ word: 'rights-asker-missing' })
  expect(await ask({ receivedOn: '2018-05-24' })).toMatchObject({ word: 'rights-before-law' })
})

test('more time is taken once', async () => {
  const requestId = await taken()
  const extend = { requestId, version: 1, because: 'Het dossier is groot.' }
  await org.get('anna', api.extendRightsRequest, extend)
  expect(await view(requestId)).toMatchObject({ line: { dueOn: '2027-02-23' }, term: { extendedOn: today, mayBecome: null } })
  expect(await org.ask('anna', api.extendRightsRequest, { ...extend, version: 2 })).toMatchObject({ word: 'rights-extended' })
})

test('nothing is granted before it was seen who asks and that they may; the file says who decides', async () => {
  const requestId = await taken(parent)
  const decide = (version: number) => ({ requestId, version, outcome: 'granted' as const, reason: 'Dit mag.' })
  expect(await org.ask('anna', api.decideRightsRequest, decide(1))).toMatchObject({ word: 'rights-not-checked' })
  await org.get('anna', api.checkRightsRequest, { requestId, version: 1, ...seen })
  expect(await org.ask('anna', api.decideRightsRequest, decide(2))).toMatchObject({ word: 'rights-authority-missing' })
  await org.get('anna', api.checkRightsRequest, { requestId, version: 2, ...seen, authoritySeen: 'Gezagsregister' })
  expect(await org.ask('anna', api.decideRightsRequest, decide(2))).toMatchObject({ word: 'conflict', more: { version: 3 } })
  const { person } = await org.get('anna', openCase, { caseId })
  const authority = { caseId, id: newId(), personId: person.id, kind: 'mentorschap', holder: 'Bureau Rietzanger' } as const
  await org.get('anna', noteAuthority, authority)
  expect((await view(requestId)).authorities).toMatchObject([{ kind: 'mentorschap', holder: 'Bureau Rietzanger' }])
  await org.get('anna', api.decideRightsRequest, decide(3))
  const { decision, may } = await view(requestId)
  expect(decision).toEqual({ outcome: 'granted', reason: 'Dit mag.', byName: 'anna', on: today })
  expect(may).toEqual([api.writeRightsLetter.name])
  for (const again of [
    await org.ask('bram', api.decideRightsRequest, decide(4)),
    await org.ask('bram', api.checkRightsRequest, { requestId, version: 4, ...seen }),
    await org.ask('bram', api.handleRightsRequest, { requestId, version: 4 }),
    await org.ask('bram', api.extendRightsRequest, { requestId, version: 4, because: 'x' }),
  ])
    expect(again).toMatchObject({ word: 'rights-decided' })
})

test('the letter tells what was decided and why, also of a case that is closed', async () => {
  const requestId = await taken({ kind: 'erasure' }, closed)
  const letterId = newId()
  const write = (version: number) => ({ requestId, version, letterId })
  expect(await org.ask('anna', api.writeRightsLetter, write(1))).toMatchObject({ word: 'rights-nothing-to-tell' })
  const decision = { requestId, version: 1, outcome: 'refused', reason: 'Wij moeten dit nog bewaren.' } as const
  await org.get('anna', api.decideRightsRequest, decision)
  await org.get('anna', api.writeRightsLetter, write(2))
  const { letter } = await org.get('anna', openLetter, { letterId })
  expect(letter).toMatchObject({ toKind: 'person', toName: 'Otto Meerkoet' })
  for (const words of ['23 november 2026', 'te wissen', 'Wij doen niet wat u vraagt.', 'Wij moeten dit nog bewaren.'])
    expect(letter.body).toContain(words)
  expect((await view(requestId)).letterId).toBe(letterId)
  const other = await taken(parent)
  await org.get('anna', api.decideRightsRequest, { ...decision, requestId: other })
  const second = newId()
  await org.get('anna', api.writeRightsLetter, { requestId: other, version: 2, letterId: second })
  expect((await org.get('anna', openLetter, { letterId: second })).letter).toMatchObject({
    ...{ toKind: 'other', toName: 'P. Waterhoen', toAddress: '' },
  })
})

test('the letter goes where was agreed, and from who was agreed', async () => {
  const { person } = await org.get('anna', openCase, { caseId })
  const ways = ['letter' as const, 'phone' as const]
  const terms = { ways, noLetterHome: true, lettersTo: 'Balie, Markt 1', neutralSender: true }
  await org.get('anna', agreeReach, { ...terms, personId: person.id, id: newId(), version: 0, agreedOn: today })
  const [requestId, letterId] = [await taken(), newId()]
  await org.get('anna', api.decideRightsRequest, { requestId, version: 1, outcome: 'refused', reason: 'Dit kan niet.' })
  await org.get('anna', api.writeRightsLetter, { requestId, version: 2, letterId })
  const { letter } = await org.get('anna', openLetter, { letterId })
  expect(letter).toMatchObject({ toAddress: 'Balie\nMarkt 1', neutral: true })
  expect(letter.body).not.toContain('Organisatie')
  await org.get('anna', agreeReach, { ...terms, ways: ['phone'], personId: person.id, id: newId(), version: 1, agreedOn: today })
  const [later, second] = [await taken(), newId()]
  await org.get('anna', api.decideRightsRequest, { requestId: later, version: 1, outcome: 'refused', reason: 'Dit kan niet.' })
  await org.get('anna', api.writeRightsLetter, { requestId: later, version: 2, letterId: second })
  expect((await org.get('anna', openLetter, { letterId: second })).letter.toAddress).toBe('')
})

test('whom it does not concern sees nothing of it', async () => {
  const requestId = await taken()
  for (const who of ['wim', 'zara'] as const) {
    expect(await org.ask(who, api.openRightsRequest, { requestId })).toEqual({ kind: 'absent' })
    expect(await org.ask(who, api.listRightsRequests, { caseId })).toEqual({ kind: 'absent' })
    expect(await org.ask(who, api.handleRightsRequest, { requestId, version: 1 })).toEqual({ kind: 'absent' })
  }
  expect(await org.ask('desk', api.openRightsRequest, { requestId })).toMatchObject({ word: 'no-right' })
  expect(await org.ask('privacy', api.openRightsRequest, { requestId })).toEqual({ kind: 'absent' })
})
