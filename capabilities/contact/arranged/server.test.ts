// What an organisation arranges: its kinds of note and templates, by a beheerder, without touching what was written.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeOrganisation, newId, type Organisation } from '../../../platform/test/organisation.ts'
import { giveCase } from '../../people/test-case.ts'
import { changeNote, listNotes, writeNote } from '../note/api.ts'
import { handlers as notes } from '../note/server.ts'
import { arrangeNoteKinds, arrangeTemplates, listNoteKinds, listTemplates } from './api.ts'
import { handlers } from './server.ts'

let org: Organisation
let caseId: string
beforeAll(async () => {
  org = await makeOrganisation([...handlers, ...notes])
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad', given: 'Samira' })
})
afterAll(() => org.close())

const note = (kind: string) => ({
  ...{ kind, happenedAt: '2026-11-20T10:00:00.000Z', body: 'Gebeld.', sharing: 'shared' as const },
  notes: [{ id: newId(), caseId }],
})

test('until a beheerder arranges them, the shipped kinds hold', async () => {
  const { id, version, kinds } = await org.get('anna', listNoteKinds, {})
  expect([id, version]).toEqual([null, 0])
  expect(kinds.map((kind) => kind.code)).toContain('home-visit')
})

test('a beheerder adds, renames and retires kinds; notes keep the word their kind had', async () => {
  const { kinds } = await org.get('manager', listNoteKinds, {})
  const own = { code: newId(), word: 'Spreekuur', sharing: 'shared' as const, retired: false }
  const made = await org.get('manager', arrangeNoteKinds, { id: newId(), version: 0, kinds: [own, ...kinds] })
  await org.get('anna', writeNote, note(own.code))
  const renamed = [{ ...own, word: 'Inloop', retired: true }, ...kinds]
  const next = await org.get('manager', arrangeNoteKinds, { id: made.id, version: 1, kinds: renamed })
  expect(next).toEqual({ id: made.id, version: 2 })
  const { rows } = await org.get('bram', listNotes, { caseId })
  expect(rows[0]).toMatchObject({ kind: own.code, kindWord: 'Spreekuur' })
  expect(await org.ask('anna', writeNote, note(own.code))).toMatchObject({ kind: 'refused', word: 'unknown-kind' })
  const [first] = rows
  if (!first) throw new Error('no note')
  const { id: noteId, version, body, happenedAt } = first
  const changed = {
    noteId,
    version,
    happenedAt,
    body: `${body} Nog eens.`,
    kind: own.code,
    sharing: 'shared' as const,
    reason: 'aangevuld',
  }
  expect(await org.ask('anna', changeNote, changed)).toMatchObject({ kind: 'given' })
})

test('two who arrange at once: the second is told, and nothing is lost', async () => {
  const { id, version, kinds } = await org.get('manager', listNoteKinds, {})
  await org.get('manager', arrangeNoteKinds, { id: id ?? newId(), version, kinds })
  expect(await org.ask('manager', arrangeNoteKinds, { id: newId(), version, kinds })).toMatchObject({ word: 'conflict' })
  expect(await org.ask('manager', arrangeNoteKinds, { id: newId(), version: 0, kinds })).toMatchObject({ word: 'conflict' })
})

test('a kind that was never goes, since old notes have it', async () => {
  const { version, kinds } = await org.get('manager', listNoteKinds, {})
  const fewer = kinds.slice(1)
  expect(await org.ask('manager', arrangeNoteKinds, { id: newId(), version, kinds: fewer })).toMatchObject({ word: 'kind-gone' })
})

test('templates are the beheerder’s to set, everyone’s to use, and of one organisation', async () => {
  const templates = [{ id: newId(), title: 'Kort', kind: 'phone', body: 'Gebeld over [wat].' }]
  await org.get('manager', arrangeTemplates, { id: newId(), version: 0, templates })
  expect((await org.get('anna', listTemplates, {})).templates).toEqual(templates)
  expect((await org.get('zara', listTemplates, {})).templates).toEqual([])
  expect(await org.ask('anna', arrangeTemplates, { id: newId(), version: 1, templates: [] })).toMatchObject({ word: 'no-right' })
})
