// Warning marks as people at work meet them: placed with a day to look again, ended with why, and for nobody outside the case.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '../../../core/kit/day.ts'
import { fill } from '../../../platform/db/fill.ts'
import { makeOrganisation, newId, type Organisation, today } from '../../../platform/test/organisation.ts'
import { handlers as people } from '../server.ts'
import { giveCase } from '../test-case.ts'
import { endMark, listDueMarks, listMarks, placeMark, reviewMark } from './api.ts'
import { handlers } from './server.ts'

let org: Organisation
let caseId: string
beforeAll(async () => {
  org = await makeOrganisation([...people, ...handlers])
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Postma', given: 'Wytze' })
})
afterAll(() => org.close())

const text = { words: 'Bel voor je komt', reason: 'De hond loopt los.', reviewOn: addDays(today, 30), discussed: true }
const placed = async (more: object = {}) => {
  const id = newId()
  await org.get('bram', placeMark, { caseId, id, ...text, ...more })
  return id
}
const waited = (id: string) =>
  fill(org.addressOf('migrate'), async (db) => {
    await db.updateTable('people.warningMark').set({ reviewOn: today }).where('id', '=', id).execute()
  })

test('a mark says what to mind, why, when it is looked at again, and who placed it', async () => {
  const id = await placed()
  const { rows } = await org.get('anna', listMarks, { caseId })
  expect(rows).toMatchObject([{ ...text, id, placedOn: today, placedBy: 'bram', endedOn: null }])
  expect(await org.ask('anna', placeMark, { caseId, id: newId(), ...text, discussed: false })).toMatchObject({
    word: 'not-discussed-why',
  })
  expect(await org.ask('anna', placeMark, { caseId, id: newId(), ...text, reviewOn: today })).toMatchObject({
    word: 'review-past',
  })
})

test('whose day has come stands with who placed it and who holds the case, until it is looked at or ended', async () => {
  const id = await placed({ words: 'Ga met z’n tweeën' })
  const dueTo = async (who: 'anna' | 'bram' | 'wim') =>
    (await org.get(who, listDueMarks, {})).rows.map((row) => [row.id, row.name])
  expect(await dueTo('anna')).toEqual([])
  await waited(id)
  for (const who of ['anna', 'bram'] as const) expect(await dueTo(who)).toEqual([[id, 'Wytze Postma']])
  expect(await dueTo('wim')).toEqual([])
  await org.get('anna', reviewMark, { markId: id, version: 1, ...text })
  expect(await dueTo('bram')).toEqual([])
  expect(await org.ask('bram', reviewMark, { markId: id, version: 1, ...text })).toMatchObject({ word: 'conflict' })
  await org.get('bram', endMark, { markId: id, version: 2, because: 'De hond is er niet meer.' })
  const { rows } = await org.get('anna', listMarks, { caseId })
  expect(rows.at(-1)).toMatchObject({ id, endedOn: today, endedBy: 'bram', endedBecause: 'De hond is er niet meer.' })
  expect(await org.ask('anna', endMark, { markId: id, version: 3, because: 'x' })).toMatchObject({ word: 'mark-ended' })
  expect(await org.ask('anna', reviewMark, { markId: id, version: 3, ...text })).toMatchObject({ word: 'mark-ended' })
})

test.each(['wim', 'zara', 'manager'] as const)('for %s there is no mark', async (who) => {
  const id = await placed()
  expect(await org.ask(who, listMarks, { caseId })).toEqual({ kind: 'absent' })
  expect(await org.ask(who, placeMark, { caseId, id: newId(), ...text })).toEqual({ kind: 'absent' })
  expect(await org.ask(who, reviewMark, { markId: id, version: 1, ...text })).toEqual({ kind: 'absent' })
  expect(await org.ask(who, endMark, { markId: id, version: 1, because: 'x' })).toEqual({ kind: 'absent' })
})
