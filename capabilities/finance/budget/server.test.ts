// The worksheet as people at work use it: their own team's, and nobody else's.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeOrganisation, newId, type Organisation } from '../../../platform/test/organisation.ts'
import { giveCase } from '../../people/test-case.ts'
import { somePost } from '../test-money.ts'
import { copyMonthForward, openMonth, orderPosts, putActual, putPost, removePost } from './api.ts'
import { handlers } from './server.ts'

let org: Organisation
let caseId: string
const month = '2026-11'
const rent = newId()
const benefit = newId()

beforeAll(async () => {
  org = await makeOrganisation(handlers)
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad', given: 'Samira' })
  const first = somePost({ id: benefit, category: 'benefit', name: 'Uitkering', amountCents: 134_849, position: 1 })
  await org.get('anna', putPost, { caseId, version: null, post: first })
  const second = somePost({ id: rent, category: 'rent', name: 'Huur', amountCents: 61_240, position: 2 })
  await org.get('anna', putPost, { caseId, version: null, post: second })
})
afterAll(() => org.close())

test('a month says what comes in, what goes out and what is left', async () => {
  const view = await org.get('bram', openMonth, { caseId, month })
  expect(view.sheet.balance.planned).toBe(134_849 - 61_240)
  expect(view.posts.map((post) => post.name)).toEqual(['Uitkering', 'Huur'])
  expect(view.people).toMatchObject([{ name: 'Samira Haddad' }])
  expect(view.may).toEqual(['finance.put-post'])
})

test('a shortage says what to look for; a right that is not claimed is the one thing that would change it', async () => {
  const poor = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Smit' })
  const [allowance, food] = [newId(), newId()]
  const posts = [
    somePost({ id: newId(), category: 'benefit', amountCents: 100_000 }),
    somePost({ id: newId(), category: 'rent', amountCents: 110_000 }),
    somePost({ id: food, category: 'food', amountCents: 5_000 }),
  ]
  for (const post of posts) await org.get('anna', putPost, { caseId: poor, version: null, post })
  const among = [{ postId: food, category: 'food', amount: 5_000 }]
  const short = await org.get('anna', openMonth, { caseId: poor, month })
  expect(short.sheet.oneChange).toEqual({ kind: 'seek', amount: 15_000, among })
  const right = somePost({ id: allowance, category: 'huurtoeslag', amountCents: 21_400, state: 'notYetClaimed' })
  await org.get('anna', putPost, { caseId: poor, version: null, post: right })
  const { sheet } = await org.get('anna', openMonth, { caseId: poor, month })
  expect(sheet.oneChange).toEqual({ kind: 'claim', postId: allowance, category: 'huurtoeslag', amount: 21_400, closes: true })
})

test('two changes of a post at the same version: the second is told', async () => {
  const post = somePost({ id: newId(), category: 'energy', amountCents: 16_800 })
  await org.get('anna', putPost, { caseId, version: null, post })
  await org.get('anna', putPost, { caseId, version: 1, post: { ...post, amountCents: 17_000, expression: '2*85' } })
  const second = await org.ask('bram', putPost, { caseId, version: 1, post: { ...post, amountCents: 1 } })
  expect(second).toMatchObject({ kind: 'refused', word: 'conflict', more: { version: 2 } })
  const view = await org.get('anna', openMonth, { caseId, month })
  expect(view.posts.find((one) => one.id === post.id)).toMatchObject({ amountCents: 17_000, expression: '2*85', version: 2 })
})

test('a removed post is off the sheet, and a change brings it back', async () => {
  const post = somePost({ id: newId(), category: 'water', amountCents: 2000 })
  await org.get('anna', putPost, { caseId, version: null, post })
  const { version } = await org.get('anna', removePost, { postId: post.id, version: 1 })
  expect((await org.get('anna', openMonth, { caseId, month })).posts.map((one) => one.id)).not.toContain(post.id)
  await org.get('anna', putPost, { caseId, version, post })
  expect((await org.get('anna', openMonth, { caseId, month })).posts.map((one) => one.id)).toContain(post.id)
})

test('what was really paid is typed per month, with a version of its own', async () => {
  await org.get('anna', putActual, { postId: rent, month, version: null, amountCents: 61_000, expression: '610' })
  expect(await org.ask('bram', putActual, { postId: rent, month, version: null, amountCents: 1 })).toMatchObject({
    word: 'conflict',
    more: { version: 1 },
  })
  const { sheet } = await org.get('anna', openMonth, { caseId, month })
  expect(sheet.rows.find((row) => row.postId === rent)).toMatchObject({ planned: 61_240, actual: 61_000, difference: 240 })
  const { version } = await org.get('anna', putActual, { postId: rent, month, version: 1, amountCents: null })
  expect(version).toBe(2)
})

test('posts stand in the order they are put in', async () => {
  await org.get('anna', orderPosts, {
    caseId,
    places: [
      { id: rent, position: 0.5 },
      { id: benefit, position: 0.75 },
    ],
  })
  const { posts } = await org.get('anna', openMonth, { caseId, month })
  expect(posts.slice(0, 2).map((post) => post.id)).toEqual([rent, benefit])
})

test('a month copied forward changes on its own, and the month before stays as it was', async () => {
  const own = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Yilmaz' })
  const [id, copy] = [newId(), newId()]
  const post = somePost({ id, category: 'rent', amountCents: 61_240 })
  await org.get('anna', putPost, { caseId: own, version: null, post })
  await org.get('anna', putActual, { postId: id, month: '2026-12', version: null, amountCents: 62_000 })
  const asked = { caseId: own, from: month, into: '2026-12', copies: [{ of: id, id: copy }] }
  await org.get('anna', copyMonthForward, asked)
  await org.get('anna', putPost, { caseId: own, version: 1, post: { ...post, id: copy, from: '2026-12', amountCents: 63_000 } })
  const [before, after] = await Promise.all(
    [month, '2026-12'].map((one) => org.get('anna', openMonth, { caseId: own, month: one })),
  )
  expect(before?.sheet.rows).toMatchObject([{ postId: id, planned: 61_240 }])
  expect(after?.sheet.rows).toMatchObject([{ postId: copy, planned: 63_000, actual: 62_000 }])
  expect(await org.ask('anna', copyMonthForward, { ...asked, copies: [{ of: id, id: newId() }] })).toMatchObject({
    word: 'nothing-to-copy',
  })
})

test('someone from outside the household is no owner of a post', async () => {
  const post = somePost({ id: newId(), category: 'wages', personId: newId() })
  expect(await org.ask('anna', putPost, { caseId, version: null, post })).toMatchObject({ word: 'not-in-household' })
})

test.each(['wim', 'zara', 'manager'] as const)('for %s there is no worksheet', async (who) => {
  expect(await org.ask(who, openMonth, { caseId, month })).toEqual({ kind: 'absent' })
  expect(await org.ask(who, removePost, { postId: rent, version: 1 })).toEqual({ kind: 'absent' })
  expect(await org.ask(who, putActual, { postId: rent, month, version: null, amountCents: 1 })).toEqual({ kind: 'absent' })
})

test('who leads the team sees the sheet and changes nothing; the desk sees nothing', async () => {
  expect((await org.get('lena', openMonth, { caseId, month })).may).toEqual([])
  expect(await org.ask('lena', removePost, { postId: rent, version: 1 })).toMatchObject({ word: 'no-right' })
  expect(await org.ask('desk', openMonth, { caseId, month })).toMatchObject({ word: 'no-right' })
})
