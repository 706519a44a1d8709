// Communities, language, interpreters, links and turns of a case, as people at work meet them.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeOrganisation, newId, type Organisation, today } from '../../../platform/test/organisation.ts'
import { addPerson, closeCase, moveFolder, openCase } from '../api.ts'
import { addBelonging, changeBelonging, openBelongings } from '../belonging/api.ts'
import { handlers as belongings } from '../belonging/server.ts'
import { changeSubject, listTurns, reopenCase } from '../course/api.ts'
import { handlers as course } from '../course/server.ts'
import { linkPerson, unlinkPerson } from '../link/api.ts'
import { handlers as links } from '../link/server.ts'
import { handlers as people } from '../server.ts'
import { giveCase } from '../test-case.ts'
import { bookInterpreter, changeInterpreter, openLanguage, writeCulture } from './api.ts'
import { handlers } from './server.ts'

let org: Organisation
let caseId: string
let personId: string

beforeAll(async () => {
  org = await makeOrganisation([...people, ...handlers, ...belongings, ...course, ...links])
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Zarghuna' })
  personId = (await org.get('anna', openCase, { caseId })).person.id
  await org.get('anna', addPerson, { caseId, id: newId(), role: 'partner', card: { family: 'Rahim' } })
})
afterAll(() => org.close())

const interpreter = (more: object = {}) => ({
  ...{ caseId, id: newId(), language: 'Dari', relation: 'professional' as const, way: 'phone' as const },
  ...{ onDay: today, atTime: '10:00', ...more },
})

test('an interpreter is booked and logged; the partner never is one, under whatever name', async () => {
  const booked = interpreter({ agency: 'Tolkbureau' })
  await org.get('anna', bookInterpreter, booked)
  expect(await org.ask('anna', bookInterpreter, interpreter({ relation: 'partner' }))).toMatchObject({ word: 'kin-interprets' })
  const hidden = interpreter({ relation: 'acquaintance', who: 'Rahim' })
  expect(await org.ask('anna', bookInterpreter, hidden)).toMatchObject({ word: 'kin-interprets' })
  const { caseId: _case, id, ...text } = booked
  const done = { ...text, interpretingId: id, version: 1, state: 'held' as const, minutes: 45 }
  expect(await org.ask('anna', changeInterpreter, { ...done, who: 'Rahim' })).toMatchObject({ word: 'kin-interprets' })
  await org.get('anna', changeInterpreter, done)
  expect(await org.ask('bram', changeInterpreter, done)).toMatchObject({ word: 'conflict', more: { version: 2 } })
  expect((await org.get('bram', openLanguage, { caseId })).interpreters).toMatchObject([{ state: 'held', minutes: 45 }])
})

test('a note on culture is written once, and changed at the version someone saw', async () => {
  const note = { caseId, id: newId(), personId, version: 0, writtenOn: today, days: 'Nowruz' }
  await org.get('anna', writeCulture, note)
  expect(await org.ask('bram', writeCulture, { ...note, id: newId() })).toMatchObject({ word: 'conflict', more: { version: 1 } })
  await org.get('bram', writeCulture, { ...note, id: newId(), version: 1, inContact: 'Eerst thee.' })
  const { notes } = await org.get('anna', openLanguage, { caseId })
  expect(notes).toMatchObject([{ id: note.id, version: 2, writtenBy: 'bram', inContact: 'Eerst thee.' }])
})

test('what someone belongs to is added, changed and ended', async () => {
  const id = newId()
  await org.get('anna', addBelonging, { caseId, id, personId, kind: 'group', name: 'Taalcafé', gives: 'Ik ken er iedereen.' })
  const turned = { belongingId: id, version: 1, kind: 'group' as const, name: 'Taalcafé', sinceOn: today, untilOn: '2026-01-01' }
  expect(await org.ask('anna', changeBelonging, turned)).toMatchObject({ word: 'until-before-from' })
  await org.get('anna', changeBelonging, { ...turned, sinceOn: null })
  expect((await org.get('anna', openBelongings, { caseId })).rows).toMatchObject([{ id, version: 2, untilOn: '2026-01-01' }])
  expect(await org.ask('wim', openBelongings, { caseId })).toEqual({ kind: 'absent' })
})

test('someone known is linked instead of getting a second card, and taken away again', async () => {
  const other = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Marian' })
  await org.get('anna', linkPerson, { caseId: other, personId, role: 'naaste' })
  expect((await org.get('anna', openCase, { caseId: other })).people).toMatchObject([
    { personId, name: 'Zarghuna', role: 'naaste' },
  ])
  expect(await org.ask('anna', linkPerson, { caseId: other, personId, role: 'naaste' })).toMatchObject({ word: 'already-here' })
  await org.get('anna', unlinkPerson, { caseId: other, personId })
  expect((await org.get('anna', openCase, { caseId: other })).people).toEqual([])
  expect(await org.ask('anna', unlinkPerson, { caseId, personId })).toMatchObject({ word: 'is-client' })
  const [only] = (await org.get('anna', openCase, { caseId })).people
  const last = { caseId, personId: only?.personId ?? '' }
  expect(await org.ask('anna', unlinkPerson, last)).toMatchObject({ word: 'only-here' })
})

test('whom one may not see is not there to link', async () => {
  const west = await giveCase(org, { team: 'west', owner: 'wim', family: 'West' })
  expect(await org.ask('wim', linkPerson, { caseId: west, personId, role: 'naaste' })).toEqual({ kind: 'absent' })
  const apart = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Apart' })
  const hidden = (await org.get('anna', openCase, { caseId: apart })).person.id
  await org.get('anna', moveFolder, { caseId: apart, version: 1, circleId: newId(), memberIds: [org.actor('anna').memberId] })
  expect(await org.ask('bram', linkPerson, { caseId, personId: hidden, role: 'naaste' })).toEqual({ kind: 'absent' })
})

test('a closed case opens again, and how it was closed stays readable', async () => {
  const { version } = await org.get('anna', openCase, { caseId })
  await org.get('anna', changeSubject, { caseId, version, id: newId(), subject: 'namen en papieren', reason: 'baby op komst' })
  await org.get('anna', closeCase, { caseId, version: version + 1, on: today, because: 'silence', note: 'Geen gehoor.' })
  const again = { caseId, version: version + 2, id: newId(), reason: 'belde zelf' }
  await org.get('bram', reopenCase, again)
  expect(await org.ask('bram', reopenCase, { ...again, id: newId(), version: version + 3 })).toMatchObject({ word: 'case-open' })
  expect(await org.get('anna', openCase, { caseId })).toMatchObject({ status: 'open', closedOn: null, closedNote: '' })
  expect((await org.get('anna', listTurns, { caseId })).rows).toMatchObject([
    { kind: 'reopened', wasClosedBecause: 'silence', was: 'Geen gehoor.', reason: 'belde zelf', byName: 'bram' },
    { kind: 'subject', was: '', reason: 'baby op komst', byName: 'anna' },
  ])
})
