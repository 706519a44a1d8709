// A case that is held: no night and no hand erases anything of it, whoever sees the case sees that, and nobody else hears of it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { takeBackNote, writeNote } from '../capabilities/contact/note/api.ts'
import { keepImport, undoImport } from '../capabilities/finance/statements/api.ts'
import { bankFile } from '../capabilities/finance/test-money.ts'
import { giveCase } from '../capabilities/people/test-case.ts'
import { addDays } from '../core/kit/day.ts'
import { fill } from '../platform/db/fill.ts'
import { forgetPast } from '../platform/retention/again.ts'
import { holdCase, liftHold, listHolds, openHold } from '../platform/retention/api.ts'
import { clock } from '../platform/settings/clock.ts'
import { makeOrganisation, newId, type Organisation, type Person, today } from '../platform/test/organisation.ts'
import { kept } from './kept.ts'
import { listeners } from './listeners.ts'
import { handlers } from './operations.ts'

let org: Organisation
const leader: Person = 'lena'
beforeAll(async () => {
  org = await makeOrganisation(handlers)
})
afterAll(() => org.close())

const later = addDays(clock().today, 30)
const newCase = () => giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad', given: 'Samira' })
const words = { reason: 'Er loopt een klacht.', until: later }
const keep = (caseId: string, who: Person = leader) => org.ask(who, holdCase, { caseId, id: newId(), ...words })

/** An own working note and a bank file, both past their term; and a note of just now. */
async function withThings(caseId: string) {
  const [own, shared, bank] = [newId(), newId(), newId()]
  const note = (id: string, sharing: 'own' | 'shared') => ({
    ...{ kind: 'phone' as const, happenedAt: `${today}T08:00:00Z`, body: 'Gebeld.', sharing, notes: [{ id, caseId }] },
  })
  await org.get('anna', writeNote, note(own, 'own'))
  await org.get('anna', writeNote, note(shared, 'shared'))
  const content = bankFile([{ day: '2026-11-01', name: 'Gemeente', cents: 134_849, words: 'uitkering' }])
  await org.get('anna', keepImport, { caseId, id: bank, name: 'een.csv', content })
  await fill(org.addressOf('migrate'), async (_, client) => {
    await client.query(`update contact.note set expires_on = '2020-01-01' where id = $1`, [own])
    await client.query(`update finance.entry set expires_on = '2020-01-01' where import_id = $1`, [bank])
  })
  return { own, shared, bank }
}

async function left({ own, bank }: { own: string; bank: string }) {
  const found = { notes: 0, words: 0 }
  await fill(org.addressOf('migrate'), async (_, client) => {
    found.notes = (await client.query('select from contact.note where id = $1', [own])).rowCount ?? 0
    found.words = (await client.query('select from finance.entry where import_id = $1 and not emptied', [bank])).rowCount ?? 0
  })
  return found
}

const nights = () => forgetPast(org.pools.worker, listeners)

test('no night erases or empties anything of a case that is held, and the next night does once it is let go', async () => {
  const caseId = await newCase()
  const things = await withThings(caseId)
  const other = await withThings(await newCase())
  await keep(caseId)
  await nights()
  expect([await left(things), await left(other)]).toEqual([
    { notes: 1, words: 1 },
    { notes: 0, words: 0 },
  ])
  const { hold } = await org.get('anna', openHold, { caseId })
  await org.get(leader, liftHold, { caseId, holdId: hold?.id ?? '', reason: 'De klacht is afgehandeld.' })
  await nights()
  expect(await left(things)).toEqual({ notes: 0, words: 0 })
})

test('what is erased by hand says that the case is held', async () => {
  const caseId = await newCase()
  const { shared, bank } = await withThings(caseId)
  await keep(caseId)
  expect(await org.ask('anna', takeBackNote, { noteId: shared })).toMatchObject({ word: 'held' })
  expect(await org.ask('anna', undoImport, { importId: bank })).toMatchObject({ word: 'held' })
})

test('after its day a hold holds nothing any more', async () => {
  const caseId = await newCase()
  const things = await withThings(caseId)
  await keep(caseId)
  await fill(org.addressOf('migrate'), async (_, client) => {
    await client.query(`update retention.hold set until = '2026-01-01' where subject_id = $1`, [caseId])
  })
  await nights()
  expect(await left(things)).toEqual({ notes: 0, words: 0 })
})

test('who leads the team holds and lets go; one at a time, and for a day to come', async () => {
  const caseId = await newCase()
  expect(await keep(caseId, 'anna')).not.toMatchObject({ kind: 'given' })
  expect(await org.ask(leader, holdCase, { caseId, id: newId(), ...words, until: today })).toMatchObject({ word: 'hold-until' })
  expect(await keep(caseId)).toMatchObject({ kind: 'given' })
  expect(await keep(caseId)).toMatchObject({ word: 'already-held' })
  expect(await org.ask(leader, liftHold, { caseId, holdId: newId(), reason: 'x' })).toMatchObject({ kind: 'absent' })
})

test('who sees the case sees why; of who does not, whoever looks after privacy reads that it is held and nothing of the case', async () => {
  const caseId = await newCase()
  await keep(caseId)
  expect((await org.get('anna', openHold, { caseId })).hold).toMatchObject({ ...words, byName: leader })
  expect(await org.ask('wim', openHold, { caseId })).toMatchObject({ kind: 'absent' })
  const { rows } = await org.get('privacy', listHolds, {})
  expect(rows[0]).toMatchObject({ ...words, byName: leader, lifted: null })
  expect(JSON.stringify(rows)).not.toContain(caseId)
  expect(await org.ask('anna', listHolds, {})).not.toMatchObject({ kind: 'given' })
})

test('each table of the register whose rows lie in a folder is held', async () => {
  const held = new Set<string>()
  await fill(org.addressOf('migrate'), async (_, client) => {
    const { rows } = await client.query<{ name: string }>(
      `select tgrelid::regclass::text as name from pg_trigger where tgname = 'held'`,
    )
    for (const { name } of rows) held.add(name)
  })
  const inFolder = kept.filter(({ of, table }) => of === 'folder' && table !== 'retention.hold').map(({ table }) => table)
  expect(inFolder.filter((table) => !held.has(table))).toEqual([])
})
