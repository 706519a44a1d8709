// Cases that change hands: given away in one act by a team leader, taken back within minutes.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fill } from '../../../platform/db/fill.ts'
import { makeOrganisation, newId, type Organisation } from '../../../platform/test/organisation.ts'
import { listCases, moveFolder, openCase, teamOverview } from '../api.ts'
import { leftBehind } from '../leaving/api.ts'
import { handlers as leaving } from '../leaving/server.ts'
import { handlers as people } from '../server.ts'
import { giveCase } from '../test-case.ts'
import { handOver, recentHandOvers, takeBackHandOver } from './api.ts'
import { handlers } from './server.ts'

let org: Organisation
beforeAll(async () => {
  org = await makeOrganisation([...people, ...handlers, ...leaving])
})
afterAll(() => org.close())

const idOf = (who: 'anna' | 'bram' | 'lena' | 'wim' | 'desk') => org.actor(who).memberId
const ownerOf = async (caseId: string) => (await org.get('lena', openCase, { caseId })).ownerName

test('a leader gives the cases of someone who fell ill to two colleagues in one act, and takes that back', async () => {
  const [one, two] = [
    await giveCase(org, { team: 'oost', owner: 'anna', family: 'Een' }),
    await giveCase(org, { team: 'oost', owner: 'anna', family: 'Twee' }),
  ]
  const batch = newId()
  const moves = [
    { caseId: one, version: 1, toId: idOf('bram') },
    { caseId: two, version: 1, toId: idOf('lena') },
  ]
  await org.get('lena', handOver, { id: batch, moves, reason: 'ziek sinds maandag' })
  expect([await ownerOf(one), await ownerOf(two)]).toEqual(['bram', 'lena'])
  expect((await org.get('bram', listCases, {})).rows.map((row) => row.id)).toContain(one)
  expect((await org.get('lena', recentHandOvers, {})).rows).toMatchObject([{ id: batch, cases: 2, fromNames: ['anna'] }])
  expect(await org.ask('anna', takeBackHandOver, { handOverId: batch })).toMatchObject({ kind: 'refused', word: 'no-right' })
  await org.get('lena', takeBackHandOver, { handOverId: batch })
  expect([await ownerOf(one), await ownerOf(two)]).toEqual(['anna', 'anna'])
  expect((await org.get('lena', recentHandOvers, {})).rows).toEqual([])
  expect(await org.ask('lena', takeBackHandOver, { handOverId: batch })).toEqual({ kind: 'absent' })
})

test('what went to a third meanwhile stays there when an act is taken back', async () => {
  const caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Drie' })
  const first = newId()
  await org.get('lena', handOver, { id: first, moves: [{ caseId, version: 1, toId: idOf('bram') }] })
  await org.get('lena', handOver, { id: newId(), moves: [{ caseId, version: 2, toId: idOf('lena') }] })
  await org.get('lena', takeBackHandOver, { handOverId: first })
  expect(await ownerOf(caseId)).toBe('lena')
})

test('after ten minutes an act stays', async () => {
  const caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Laat' })
  const id = newId()
  await org.get('lena', handOver, { id, moves: [{ caseId, version: 1, toId: idOf('bram') }] })
  await fill(org.addressOf('migrate'), async (db) => {
    await db.updateTable('people.handOver').set({ at: '2026-01-01T00:00:00Z' }).where('batchId', '=', id).execute()
  })
  expect(await org.ask('lena', takeBackHandOver, { handOverId: id })).toMatchObject({ word: 'hand-over-too-late' })
})

test('all or nothing: with one case changed by another, one closed, or one that goes to whom it is closed for, none moves', async () => {
  const good = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Goed' })
  const other = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Ander' })
  const west = await giveCase(org, { team: 'west', owner: 'wim', family: 'West' })
  const fine = { caseId: good, version: 1, toId: idOf('bram') }
  const ask = (move: { caseId: string; version: number; toId: string }) =>
    org.ask('lena', handOver, { id: newId(), moves: [fine, move] })
  expect(await ask({ caseId: other, version: 7, toId: idOf('bram') })).toMatchObject({ word: 'conflict', more: { version: 1 } })
  expect(await ask({ caseId: other, version: 1, toId: idOf('wim') })).toMatchObject({ word: 'not-a-colleague' })
  expect(await ask({ caseId: other, version: 1, toId: idOf('desk') })).toMatchObject({ word: 'not-a-colleague' })
  expect(await ask({ caseId: west, version: 1, toId: idOf('bram') })).toEqual({ kind: 'absent' })
  expect(await ask(fine)).toMatchObject({ word: 'case-twice' })
  expect(await ownerOf(good)).toBe('anna')
})

test('a case set apart is not given away by a leader it is set apart from', async () => {
  const apart = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Apart' })
  await org.get('anna', moveFolder, { caseId: apart, version: 1, circleId: newId(), memberIds: [idOf('anna')] })
  const moves = [{ caseId: apart, version: 2, toId: idOf('bram') }]
  expect(await org.ask('lena', handOver, { id: newId(), moves })).toEqual({ kind: 'absent' })
})

test('the overview says what each colleague carries', async () => {
  const before = (await org.get('lena', teamOverview, {})).rows[0]?.workers.find((one) => one.name === 'bram')
  await giveCase(org, { team: 'oost', owner: 'bram', family: 'Meer' })
  const after = (await org.get('lena', teamOverview, {})).rows[0]?.workers.find((one) => one.name === 'bram')
  expect(after).toEqual({ ...before, open: (before?.open ?? 0) + 1, nothingNext: (before?.nothingNext ?? 0) + 1 })
})

test('a beheerder hears how many cases someone still has, and sees none; who left with cases stays in sight of the leader', async () => {
  const before = await org.get('manager', leftBehind, { memberId: idOf('bram') })
  await giveCase(org, { team: 'oost', owner: 'bram', family: 'Vertrek' })
  const after = await org.get('manager', leftBehind, { memberId: idOf('bram') })
  expect(after).toEqual({ ...before, open: before.open + 1 })
  expect((await org.get('manager', leftBehind, { teamId: org.teams.oost })).open).toBeGreaterThanOrEqual(after.open)
  expect((await org.ask('anna', leftBehind, {})).kind).toBe('refused')
  const ended = (on: string | null) =>
    fill(org.addressOf('migrate'), async (db) => {
      await db
        .updateTable('tenancy.member')
        .set({ endedOn: on })
        .where('id', 'in', [idOf('bram'), idOf('wim')])
        .execute()
    })
  await ended('2026-11-01')
  const { rows } = await org.get('lena', teamOverview, {})
  await ended(null)
  const oost = rows.find((team) => team.teamId === org.teams.oost)
  expect(oost?.workers.find((one) => one.memberId === idOf('bram'))).toMatchObject({ endedOn: '2026-11-01', open: after.open })
})
