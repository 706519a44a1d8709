// Looks in a closed folder stay untold until someone in it releases them, and then those of until then alone.
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { trailOf } from '../../../platform/audit/trail.ts'
import { fill } from '../../../platform/db/fill.ts'
import { openFile } from '../../../platform/files/api.ts'
import { handlers as files } from '../../../platform/files/server.ts'
import { makeOrganisation, newId, type Organisation, today } from '../../../platform/test/organisation.ts'
import { openNote, writeNote } from '../../contact/note/api.ts'
import { handlers as notes } from '../../contact/note/server.ts'
import { takeInPost } from '../../contact/post/api.ts'
import { handlers as post } from '../../contact/post/server.ts'
import { openCard } from '../../people/card/api.ts'
import { handlers as cards } from '../../people/card/server.ts'
import { listLooks } from '../../people/looks/api.ts'
import { handlers as looks } from '../../people/looks/server.ts'
import { giveCase } from '../../people/test-case.ts'
import { letIn, moveNote, movePost, openFolder } from '../api.ts'
import { handlers as safety } from '../server.ts'
import { releaseLooks } from './api.ts'
import { handlers } from './server.ts'

let org: Organisation
beforeAll(async () => {
  org = await makeOrganisation([...notes, ...post, ...files, ...cards, ...looks, ...safety, ...handlers])
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

test('every look at anything of a case is told: a note, a file, the card; and none at what lies in the closed folder', async () => {
  const caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Grutto' })
  const [noteId, postId, fileId] = [newId(), newId(), newId()]
  const note = {
    kind: 'phone',
    happenedAt: '2026-11-23T08:10:00Z',
    minutes: 5,
    withWhom: '',
    sharing: 'shared',
    body: 'Gebeld.',
  } as const
  await org.get('anna', writeNote, { ...note, notes: [{ id: noteId, caseId }] })
  const picture = sharp({ create: { width: 60, height: 80, channels: 3, background: '#fdfcf9' } })
  const content = (await picture.png().toBuffer()).toString('base64')
  await org.get('anna', takeInPost, { caseId, id: postId, fileId, receivedOn: today, name: 'brief.png', content })
  const told = async () => {
    await trailOf(org.pools.app).settled()
    const { rows } = await org.get('anna', listLooks, { caseId })
    return rows.filter(({ near }) => near === 'sees').map(({ parts, looks: count }) => ({ parts, count }))
  }
  expect(await told()).toEqual([])
  await org.get('bram', openNote, { noteId })
  expect(await told()).toEqual([{ parts: ['contact'], count: 1 }])
  await org.get('bram', openFile, { fileId })
  expect(await told()).toMatchObject([{ count: 2 }])
  let personId = ''
  await fill(org.addressOf('migrate'), async (db) => {
    const file = await db.selectFrom('people.caseFile').where('id', '=', caseId).select('personId').executeTakeFirstOrThrow()
    personId = file.personId
  })
  await org.get('bram', openCard, { personId })
  expect(await told()).toMatchObject([{ count: 3 }])
  const folderId = newId()
  await org.get('lena', movePost, { postId, folderId })
  await org.get('lena', letIn, { folderId, memberId: org.actor('bram').memberId })
  await org.get('bram', openFile, { fileId })
  await org.get('bram', openFolder, { folderId })
  expect(await told()).toMatchObject([{ count: 3 }])
})
