// Looks in a closed folder stay untold until someone in it releases them, and then those of until then alone.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { trailOf } from '../../../platform/audit/trail.ts'
import { makeOrganisation, newId, type Organisation } from '../../../platform/test/organisation.ts'
import { writeNote } from '../../contact/note/api.ts'
import { handlers as notes } from '../../contact/note/server.ts'
import { listLooks } from '../../people/looks/api.ts'
import { handlers as looks } from '../../people/looks/server.ts'
import { giveCase } from '../../people/test-case.ts'
import { letIn, moveNote, openFolder } from '../api.ts'
import { handlers as safety } from '../server.ts'
import { releaseLooks } from './api.ts'
import { handlers } from './server.ts'

let org: Organisation
beforeAll(async () => {
  org = await makeOrganisation([...notes, ...looks, ...safety, ...handlers])
})
afterAll(() => org.close())

test('untold, then released by who is in the folder and sees the case', async () => {
  const caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Wielewaal' })
  const [noteId, folderId] = [newId(), newId()]
  const note = {
    kind: 'phone',
    happenedAt: '2026-11-23T08:10:00Z',
    minutes: 5,
    withWhom: '',
    sharing: 'shared',
    body: 'Een plek.',
  } as const
  await org.get('anna', writeNote, { ...note, notes: [{ id: noteId, caseId }] })
  await org.get('anna', moveNote, { noteId, folderId })
  await org.get('anna', letIn, { folderId, memberId: org.actor('wim').memberId })
  await org.get('wim', openFolder, { folderId })
  const told = async () => {
    await trailOf(org.pools.app).settled()
    const { rows } = await org.get('bram', listLooks, { caseId })
    return rows.flatMap(({ parts, near }) => (parts.includes('safety') ? [near] : []))
  }
  expect(await told()).toEqual([])
  expect(await org.ask('bram', releaseLooks, { folderId, id: newId() })).toEqual({ kind: 'absent' })
  expect(await org.ask('wim', releaseLooks, { folderId, id: newId() })).toMatchObject({ kind: 'refused', word: 'case-unseen' })
  expect(await told()).toEqual([])
  await org.get('anna', releaseLooks, { folderId, id: newId() })
  expect((await told()).toSorted((one, other) => one.localeCompare(other))).toEqual(['owner', 'then'])
})
