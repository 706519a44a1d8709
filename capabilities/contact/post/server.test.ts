// Post as people at work meet it: a bag taken in, read one by one, followed by tasks, and the papers given back.
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFile } from '../../../platform/files/api.ts'
import { handlers as files } from '../../../platform/files/server.ts'
import { makeOrganisation, newId, type Organisation, today } from '../../../platform/test/organisation.ts'
import { closeCase } from '../../people/api.ts'
import { handlers as people } from '../../people/server.ts'
import { giveCase } from '../../people/test-case.ts'
import { listCaseTasks } from '../task/api.ts'
import { handlers as tasks } from '../task/server.ts'
import * as api from './api.ts'
import { handlers } from './server.ts'

let org: Organisation
let caseId: string
let content: string
beforeAll(async () => {
  org = await makeOrganisation([...handlers, ...files, ...tasks, ...people])
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad' })
  const picture = sharp({ create: { width: 60, height: 80, channels: 3, background: '#fdfcf9' } })
  content = (await picture.png().toBuffer()).toString('base64')
})
afterAll(() => org.close())

async function taken(): Promise<{ postId: string; fileId: string }> {
  const [id, fileId] = [newId(), newId()]
  await org.get('anna', api.takeInPost, { caseId, id, fileId, receivedOn: today, name: 'IMG_1.heic', content })
  return { postId: id, fileId }
}

const facts = (postId: string, version = 1) => ({
  ...{ postId, version, taskId: newId(), taskTitle: 'Betalen: Waterbedrijf', sender: 'Waterbedrijf', datedOn: '2026-11-02' },
  ...{ asks: 'pay' as const, termOn: '2026-12-10', amountCents: 4250, isDebt: true, reference: 'W-1', note: '' },
})

test('a letter comes in as a picture that the team can read, and waits for who has the case', async () => {
  const { postId, fileId } = await taken()
  const file = await org.get('bram', openFile, { fileId })
  expect([file.name, file.mediaType]).toEqual(['IMG_1.jpg', 'image/jpeg'])
  const list = await org.get('bram', api.listPost, { caseId, state: 'unread' })
  expect(list).toMatchObject({
    rows: [{ id: postId, state: 'unread', pages: [{ fileId }], original: 'here' }],
    unread: 1,
    here: 1,
  })
  expect(await org.get('anna', api.listUnreadPost, {})).toMatchObject({ rows: [{ caseId, count: 1, since: today }], more: false })
  expect((await org.get('bram', api.listUnreadPost, {})).rows, 'only whose case it is').toEqual([])
})

test('what a letter asks becomes a task in time, once', async () => {
  const { postId } = await taken()
  await org.get('anna', api.notePost, facts(postId))
  const open = async () =>
    (await org.get('anna', listCaseTasks, { caseId })).rows.filter(({ title }) => title.startsWith('Betalen'))
  expect(await open()).toMatchObject([{ dueOn: '2026-12-07', ownerName: 'anna' }])
  await org.get('anna', api.notePost, { ...facts(postId, 2), amountCents: 4300 })
  expect(await open()).toHaveLength(1)
  expect(await org.ask('bram', api.notePost, facts(postId, 2))).toMatchObject({ word: 'conflict', more: { version: 3 } })
})

test('a letter without sender, or a debt without amount, is not read yet', async () => {
  const { postId } = await taken()
  expect(await org.ask('anna', api.notePost, { ...facts(postId), sender: ' ' })).toMatchObject({ word: 'sender-needed' })
  expect(await org.ask('anna', api.notePost, { ...facts(postId), amountCents: null })).toMatchObject({ word: 'amount-needed' })
  expect(await org.ask('anna', api.notePost, { ...facts(postId), datedOn: '2027-01-01' })).toMatchObject({ word: 'day-to-come' })
})

test('pictures that come all at once wait their turn or hear that it is busy, and colleagues read on', async () => {
  const flat = sharp({ create: { width: 3000, height: 3000, channels: 3, background: '#fdfcf9' } })
  const large = (await flat.png().toBuffer()).toString('base64')
  const bag = Array.from({ length: 8 }, () => {
    const asked = { caseId, id: newId(), fileId: newId(), receivedOn: today, name: 'IMG_2.png', content: large }
    return org.ask('anna', api.takeInPost, asked)
  })
  let drawn = 0
  for (const one of bag) void one.then(({ kind }) => (drawn += kind === 'given' ? 1 : 0))
  await org.get('bram', api.listPost, { caseId, state: 'unread' })
  expect(drawn, 'read meanwhile').toBeLessThan(4)
  const words = (await Promise.all(bag)).map((one) => (one.kind === 'refused' ? one.word : one.kind))
  expect([...new Set(words)].sort()).toEqual(['file-busy', 'given'])
})

test('a second page joins the first, in its order', async () => {
  const [one, two] = [await taken(), await taken()]
  await org.get('anna', api.addPostPage, { postId: two.postId, version: 1, toId: one.postId })
  const { rows } = await org.get('anna', api.listPost, { caseId })
  expect(rows.find(({ id }) => id === one.postId)?.pages.map((page) => page.fileId)).toEqual([one.fileId, two.fileId])
  expect(rows.some(({ id }) => id === two.postId)).toBe(false)
  expect(await org.ask('anna', api.addPostPage, { postId: one.postId, version: 1, toId: one.postId })).toEqual({ kind: 'absent' })
})

test('advertising is laid aside and can be taken back', async () => {
  const { postId } = await taken()
  const unread = async () =>
    (await org.get('anna', api.listPost, { caseId, state: 'unread' })).rows.some(({ id }) => id === postId)
  await org.get('anna', api.setPostAside, { postId, version: 1, aside: true })
  expect(await unread()).toBe(false)
  await org.get('anna', api.setPostAside, { postId, version: 2, aside: false })
  expect(await unread()).toBe(true)
})

test('the papers go back once, on a day that was', async () => {
  expect(await org.ask('anna', api.returnOriginals, { caseId, returnedOn: '2027-01-01' })).toMatchObject({ word: 'day-to-come' })
  await org.get('anna', api.returnOriginals, { caseId, returnedOn: today })
  const { here, rows } = await org.get('anna', api.listPost, { caseId })
  expect(here).toBe(0)
  expect(new Set(rows.map(({ original, returnedOn }) => `${original} ${returnedOn}`))).toEqual(new Set([`returned ${today}`]))
  expect(await org.ask('anna', api.returnOriginals, { caseId, returnedOn: today })).toMatchObject({ word: 'nothing-here' })
})

test('what is no picture or paper stays out, and leaves nothing behind', async () => {
  const page = Buffer.from('<html><script>alert(1)</script></html>').toString('base64')
  const asked = { caseId, id: newId(), fileId: newId(), receivedOn: today, name: 'x.jpg', content: page }
  expect(await org.ask('anna', api.takeInPost, asked)).toMatchObject({ word: 'file-kind' })
  expect(await org.ask('anna', openFile, { fileId: asked.fileId })).toEqual({ kind: 'absent' })
})

test.each(['wim', 'zara'] as const)('for %s the post does not exist', async (who) => {
  const { postId } = await taken()
  expect(await org.ask(who, api.notePost, facts(postId))).toEqual({ kind: 'absent' })
  expect(await org.ask(who, api.listPost, { caseId })).toEqual({ kind: 'absent' })
  expect((await org.get(who, api.listUnreadPost, {})).rows).toEqual([])
  const asked = { caseId, id: newId(), fileId: newId(), receivedOn: today, name: 'x.png', content }
  expect(await org.ask(who, api.takeInPost, asked)).toEqual({ kind: 'absent' })
})

test('post of a closed case is laid aside and given back, and no longer noted', async () => {
  const [one, two] = [await taken(), await taken()]
  await org.get('anna', closeCase, { caseId, version: 1, on: today, because: 'reached' })
  const noted = { ...facts(one.postId), asks: 'nothing' as const, termOn: null }
  expect(await org.ask('anna', api.notePost, noted)).toMatchObject({ word: 'case-closed' })
  const joined = { postId: one.postId, version: 1, toId: two.postId }
  expect(await org.ask('anna', api.addPostPage, joined)).toMatchObject({ word: 'case-closed' })
  await org.get('anna', api.setPostAside, { postId: one.postId, version: 1, aside: true })
  await org.get('anna', api.returnOriginals, { caseId, returnedOn: today })
})
