// What is longer than a day can hold is said to be so, and reached page after page, each row once.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '../../../core/kit/day.ts'
import { fill } from '../../../platform/db/fill.ts'
import { makeOrganisation, newId, type Organisation, today } from '../../../platform/test/organisation.ts'
import { giveCase } from '../../people/test-case.ts'
import { listCaseAppointments, makeAppointment } from '../appointment/api.ts'
import { handlers as appointments } from '../appointment/server.ts'
import { keepDraft, listDrafts } from '../draft/api.ts'
import { handlers as drafts } from '../draft/server.ts'
import { listExpiring, writeNote } from '../note/api.ts'
import { handlers as notes } from '../note/server.ts'
import { openToday } from './api.ts'
import { handlers } from './server.ts'

let org: Organisation
let caseId: string
beforeAll(async () => {
  org = await makeOrganisation([...appointments, ...drafts, ...notes, ...handlers])
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad', given: 'Samira' })
})
afterAll(() => org.close())

const many = Array.from({ length: 25 }, () => newId())

/** Ids of all pages of a list, in order. */
async function walked(page: (after: string | undefined) => Promise<{ rows: { id: string }[]; next: string | null }>) {
  const ids: string[] = []
  for (let after: string | undefined; ; ) {
    const { rows, next } = await page(after)
    ids.push(...rows.map((row) => row.id))
    if (next === null) return ids
    after = next
  }
}

test('of more drafts than a day holds the first are shown, and all of them are found, also when one goes meanwhile', async () => {
  for (const draftId of many) await org.get('anna', keepDraft, { draftId, version: 0, caseId: null, body: 'Half' })
  const seen = await org.get('anna', openToday, {})
  expect(seen.drafts.map((one) => one.id)).toEqual(many.toReversed().slice(0, 20))
  expect(seen.more).toEqual({ tasks: false, drafts: true, offered: false, expiring: false })
  const first = await org.get('anna', listDrafts, { limit: 10 })
  // The last row of the page goes before the next page is asked.
  await fill(org.addressOf('migrate'), async (db) => {
    await db
      .deleteFrom('contact.draft')
      .where('id', '=', first.rows.at(-1)?.id ?? '')
      .execute()
  })
  const rest = await walked((after) => org.get('anna', listDrafts, { limit: 10, after: after ?? first.next ?? '' }))
  expect([...first.rows.map((row) => row.id), ...rest]).toEqual(many.toReversed())
})

test('working notes that disappear are all found, the first to go first, by their author alone', async () => {
  const text = { kind: 'other', happenedAt: `${today}T08:00:00Z`, body: 'Voor mij', sharing: 'own' } as const
  for (const id of many) await org.get('anna', writeNote, { ...text, notes: [{ id, caseId }] })
  await fill(org.addressOf('migrate'), async (db) => {
    for (const [at, id] of many.entries())
      await db
        .updateTable('contact.note')
        .set({ expiresOn: addDays(today, at % 3) })
        .where('id', '=', id)
        .execute()
  })
  const { expiring, more } = await org.get('anna', openToday, {})
  expect([expiring.length, more.expiring]).toEqual([20, true])
  const inOrder = many.toSorted((a, b) => (many.indexOf(a) % 3) - (many.indexOf(b) % 3) || a.localeCompare(b))
  expect(await walked((after) => org.get('anna', listExpiring, { limit: 7, after }))).toEqual(inOrder)
  expect(await walked((after) => org.get('bram', listExpiring, { after }))).toEqual([])
})

test('the appointments of a case go on after the first page, also those at the same moment', async () => {
  const times = { startsAt: `${today}T10:00:00Z`, endsAt: `${today}T11:00:00Z` }
  for (const id of many) await org.get('anna', makeAppointment, { id, caseId, title: 'Elke week', ...times })
  expect(await walked((after) => org.get('bram', listCaseAppointments, { caseId, from: today, limit: 10, after }))).toEqual(
    many.toSorted(),
  )
})
