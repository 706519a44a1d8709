// Notes as people at work meet them: written once, read by the circle, changed with their past kept.
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fill } from '../../../platform/db/fill.ts'
import { makeOrganisation, newId, type Organisation, type Person } from '../../../platform/test/organisation.ts'
import { giveCase } from '../../people/test-case.ts'
import { keepDraft, listDrafts } from '../draft/api.ts'
import { handlers as drafts } from '../draft/server.ts'
import { listCaseTasks } from '../task/api.ts'
import { handlers as tasks } from '../task/server.ts'
import { changeNote, listNotes, noteHistory, openNote, takeBackNote, writeNote } from './api.ts'
import { shown } from './search.ts'
import { handlers } from './server.ts'
import { removeExpired } from './store.ts'

let org: Organisation
let caseId: string
const text = {
  kind: 'home-visit',
  happenedAt: '2026-11-23T08:10:00.000Z',
  minutes: 50,
  withWhom: 'Samira',
  body: 'De post lag klaar.',
  sharing: 'shared',
} as const

beforeAll(async () => {
  org = await makeOrganisation([...handlers, ...drafts, ...tasks])
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad', given: 'Samira' })
})
afterAll(() => org.close())

async function write(who: Person, more: Partial<typeof text> | object = {}): Promise<string> {
  const id = newId()
  await org.get(who, writeNote, { ...text, ...more, notes: [{ id, caseId }] })
  return id
}

/** Makes a note older than ten minutes, as time would. */
async function age(noteId: string): Promise<void> {
  await fill(org.addressOf('migrate'), async (db) => {
    await sql`update contact.note set made_at = '2026-11-23T07:00:00Z' where id = ${noteId}`.execute(db)
  })
}

test('a note is read by the whole team, newest first, with who wrote it', async () => {
  const earlier = await write('anna', { happenedAt: '2026-11-20T10:00:00.000Z', body: 'Gebeld.', kind: 'phone' })
  const later = await write('bram')
  const { rows, next } = await org.get('anna', listNotes, { caseId })
  expect(rows.map((row) => row.id)).toEqual([later, earlier])
  expect(rows[0]).toMatchObject({ authorName: 'bram', mine: false, minutes: 50, version: 1, expiresOn: null })
  expect(rows[1]).toMatchObject({ authorName: 'anna', mine: true })
  expect(next).toBeNull()
})

test.each(['wim', 'zara', 'manager'] as const)('for %s the notes do not exist', async (who) => {
  const id = await write('anna')
  expect(await org.ask(who, listNotes, { caseId })).toEqual({ kind: 'absent' })
  expect(await org.ask(who, openNote, { noteId: id })).toEqual({ kind: 'absent' })
  const tried = await org.ask(who, writeNote, { ...text, notes: [{ id: newId(), caseId }] })
  expect(tried.kind === 'absent' || (tried.kind === 'refused' && tried.word === 'no-right')).toBe(true)
})

test('the desk is in the team but reads and writes no notes', async () => {
  expect(await org.ask('desk', listNotes, { caseId })).toMatchObject({ kind: 'refused', word: 'no-right' })
  expect(await org.ask('desk', writeNote, { ...text, notes: [{ id: newId(), caseId }] })).toMatchObject({ word: 'no-right' })
})

test('filters and pages follow the list to its end without a gap', async () => {
  const file = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Lang' })
  for (let at = 0; at < 7; at++) {
    const kind = at % 2 ? 'phone' : 'message'
    await org.get('anna', writeNote, { ...text, kind, body: `Bericht ${at}`, notes: [{ id: newId(), caseId: file }] })
  }
  const seen: string[] = []
  let after: string | undefined
  do {
    const page = await org.get('bram', listNotes, { caseId: file, limit: 3, ...(after ? { after } : {}) })
    seen.push(...page.rows.map((row) => row.body))
    after = page.next ?? undefined
  } while (after)
  expect(new Set(seen).size).toBe(7)
  expect((await org.get('bram', listNotes, { caseId: file, kinds: ['phone'] })).rows).toHaveLength(3)
  expect((await org.get('bram', listNotes, { caseId: file, authorId: org.actor('bram').memberId })).rows).toEqual([])
  expect((await org.get('bram', listNotes, { caseId: file, sharing: 'on-request' })).rows).toEqual([])
})

test('one note for a couple is a copy in each case, or in none', async () => {
  const one = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Osman' })
  const two = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Yilmaz' })
  const foreign = await giveCase(org, { team: 'west', owner: 'wim', family: 'Ander' })
  const both = [one, two].map((file) => ({ id: newId(), caseId: file }))
  await org.get('anna', writeNote, { ...text, notes: both })
  for (const { caseId } of both) expect((await org.get('anna', listNotes, { caseId })).rows).toHaveLength(1)
  const half = {
    ...text,
    notes: [
      { id: newId(), caseId: one },
      { id: newId(), caseId: foreign },
    ],
  }
  expect(await org.ask('anna', writeNote, half)).toEqual({ kind: 'absent' })
  expect((await org.get('anna', listNotes, { caseId: one })).rows).toHaveLength(1)
})

test('a follow-up task and the removal of the draft go with the note', async () => {
  const draftId = newId()
  await org.get('anna', keepDraft, { draftId, version: 0, caseId, body: 'De post' })
  const followUp = { id: newId(), title: 'Energiebedrijf bellen', dueOn: '2026-11-27' }
  await org.get('anna', writeNote, { ...text, notes: [{ id: newId(), caseId }], draftId, followUp })
  expect((await org.get('anna', listDrafts, {})).rows.map((row) => row.id)).not.toContain(draftId)
  expect((await org.get('bram', listCaseTasks, { caseId })).rows).toMatchObject([
    { title: 'Energiebedrijf bellen', ownerName: 'anna' },
  ])
})

test('a follow-up for someone who does not see the case takes the note back too', async () => {
  const id = newId()
  const followUp = { id: newId(), title: 'Bellen', ownerId: org.actor('wim').memberId }
  expect(await org.ask('anna', writeNote, { ...text, notes: [{ id, caseId }], followUp })).toMatchObject({
    word: 'not-a-colleague',
  })
  expect(await org.ask('anna', openNote, { noteId: id })).toEqual({ kind: 'absent' })
})

test('a working note is seen by its author alone and disappears after its term', async () => {
  const id = await write('anna', { sharing: 'own', body: 'Navragen: klopt dat van de broer?' })
  expect(await org.get('anna', openNote, { noteId: id })).toMatchObject({ sharing: 'own', expiresOn: '2027-02-21' })
  expect(await org.ask('bram', openNote, { noteId: id })).toEqual({ kind: 'absent' })
  expect((await org.get('lena', listNotes, { caseId })).rows.map((row) => row.id)).not.toContain(id)
  const { tenantId } = org.actor('anna')
  await fill(org.addressOf('migrate'), async (db) => {
    expect(await removeExpired(db, tenantId, '2027-02-21')).toBe(0)
    expect(await removeExpired(db, tenantId, '2027-02-22')).toBe(1)
  })
  expect(await org.ask('anna', openNote, { noteId: id })).toEqual({ kind: 'absent' })
})

test('a working note goes into the file; its earlier text stays with its author', async () => {
  const id = await write('anna', { sharing: 'own', body: 'Kladje' })
  await org.get('anna', changeNote, { ...text, noteId: id, version: 1, body: 'Afgesproken: samen bellen.' })
  expect(await org.get('bram', openNote, { noteId: id })).toMatchObject({ body: 'Afgesproken: samen bellen.', expiresOn: null })
  expect((await org.get('bram', noteHistory, { noteId: id })).earlier).toEqual([])
  expect((await org.get('anna', noteHistory, { noteId: id })).earlier).toMatchObject([{ body: 'Kladje', version: 1 }])
})

test('a slip of the pen becomes a working note within minutes, its past with it; later it stays in the file', async () => {
  const id = await write('anna', { body: 'Eerst' })
  await org.get('anna', changeNote, { ...text, noteId: id, version: 1, sharing: 'own', body: 'Toch voor mijzelf' })
  expect(await org.ask('bram', noteHistory, { noteId: id })).toEqual({ kind: 'absent' })
  const kept = await write('anna')
  await age(kept)
  const change = { ...text, noteId: kept, version: 1, sharing: 'own', reason: 'spijt' } as const
  expect(await org.ask('anna', changeNote, change)).toMatchObject({ word: 'stays-in-file' })
})

test('after ten minutes a change says why, keeps what was said, and is the author’s alone', async () => {
  const id = await write('anna', { body: 'Dinsdag gezien.' })
  await age(id)
  const change = { ...text, noteId: id, version: 1, body: 'Woensdag gezien.' }
  expect(await org.ask('anna', changeNote, change)).toMatchObject({ word: 'reason-needed' })
  expect(await org.ask('bram', changeNote, { ...change, reason: 'x' })).toMatchObject({ word: 'not-yours' })
  expect(await org.get('anna', changeNote, { ...change, reason: 'verkeerde dag' })).toMatchObject({ version: 2 })
  expect(await org.ask('anna', changeNote, { ...change, reason: 'weer' })).toMatchObject({
    word: 'conflict',
    more: { version: 2 },
  })
  const { earlier } = await org.get('bram', noteHistory, { noteId: id })
  expect(earlier).toMatchObject([{ body: 'Dinsdag gezien.', reason: 'verkeerde dag', changedByName: 'anna' }])
  expect(await org.ask('anna', takeBackNote, { noteId: id })).toMatchObject({ word: 'too-late' })
})

test('a note just written is taken back by its author, with the task that came with it', async () => {
  const id = newId()
  const followUp = { id: newId(), title: 'Toch niet' }
  await org.get('anna', writeNote, { ...text, notes: [{ id, caseId }], followUp })
  expect(await org.ask('bram', takeBackNote, { noteId: id })).toMatchObject({ word: 'not-yours' })
  await org.get('anna', takeBackNote, { noteId: id })
  expect(await org.ask('anna', openNote, { noteId: id })).toEqual({ kind: 'absent' })
  expect((await org.get('anna', listCaseTasks, { caseId })).rows.map((row) => row.title)).not.toContain('Toch niet')
})

test('a note about what has yet to happen is refused, and so is one on a closed case', async () => {
  const ahead = { ...text, happenedAt: '2026-11-25T10:00:00.000Z', notes: [{ id: newId(), caseId }] }
  expect(await org.ask('anna', writeNote, ahead)).toMatchObject({ word: 'not-yet-happened' })
  const closed = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Klaar' })
  await fill(org.addressOf('migrate'), async (db) => {
    await sql`update people.case_file set status = 'closed', closed_on = '2026-11-23', closed_because = 'reached' where id = ${closed}`.execute(
      db,
    )
  })
  expect(await org.ask('anna', writeNote, { ...text, notes: [{ id: newId(), caseId: closed }] })).toMatchObject({
    word: 'case-closed',
  })
})

test('a found note shows whom it is about, when, and the words around the hit', async () => {
  const id = await write('anna', { body: 'Samen gebeld met de woningbouw over de lekkende kraan in de keuken.' })
  const { tenantId } = org.actor('anna')
  await fill(org.addressOf('migrate'), async (db) => {
    const [line] = (await shown[0]?.show(db, { tenantId, ids: [id], words: 'lekkende kraan' })) ?? []
    expect(line).toMatchObject({ id, caseId, title: 'Samira Haddad, 23-11-2026' })
    expect(line?.snippet).toContain('‹lekkende›')
  })
})

test('the first fifty of five thousand notes come within 150 ms', async () => {
  const file = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Vol' })
  const { memberId } = org.actor('anna')
  await fill(org.addressOf('migrate'), async (db) => {
    await sql`insert into contact.note (tenant_id, id, case_id, folder_id, circle_id, author_id, kind, happened_at, body, sharing)
      select f.tenant_id, gen_random_uuid(), f.id, f.folder_id, f.circle_id, ${memberId}::uuid, 'phone',
        '2026-01-01'::timestamptz + n * interval '1 hour', repeat('Samen gebeld over de huur. ', 20), 'shared'
      from people.case_file f, generate_series(1, 5000) n where f.id = ${file}`.execute(db)
  })
  const took: number[] = []
  for (let round = 0; round < 5; round++) {
    const start = performance.now()
    expect((await org.get('bram', listNotes, { caseId: file })).rows).toHaveLength(50)
    took.push(performance.now() - start)
  }
  expect(took.sort((a, b) => a - b)[2]).toBeLessThan(150)
  console.info(`first fifty of 5,000 notes: ${took.map((ms) => ms.toFixed(1)).join(', ')} ms`)
})
