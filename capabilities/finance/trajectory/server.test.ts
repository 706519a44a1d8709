// The way through debt counselling as people at work note it, with the papers it takes.
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeOrganisation, newId, type Organisation, today } from '../../../platform/test/organisation.ts'
import { listMine, takeBack } from '../../../platform/undo/api.ts'
import { undoHandlers } from '../../../platform/undo/server.ts'
import { addPostPage, takeInPost } from '../../contact/post/api.ts'
import { handlers as post } from '../../contact/post/server.ts'
import { listHappenings } from '../../contact/timeline/api.ts'
import { handlers as timelines } from '../../contact/timeline/server.ts'
import { handlers as people } from '../../people/server.ts'
import { giveCase } from '../../people/test-case.ts'
import { listThreats, putClaim } from '../debts/api.ts'
import { handlers as debts } from '../debts/server.ts'
import { arrangeDebtHelp, listDocuments, listPapersPost, openDebtHelp, putDocument } from '../documents/api.ts'
import { handlers as documents } from '../documents/server.ts'
import { putFreeAmount } from '../free-amount/api.ts'
import { handlers as freeAmounts } from '../free-amount/server.ts'
import * as api from './api.ts'
import { handlers } from './server.ts'

let org: Organisation
beforeAll(async () => {
  const asked = [...handlers, ...documents, ...debts, ...freeAmounts, ...people, ...timelines, ...post]
  org = await makeOrganisation([...asked, ...undoHandlers(asked.map(({ operation }) => operation))])
})
afterAll(() => org.close())

const newCase = () => giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad', given: 'Samira' })
const open = (caseId: string) => org.get('bram', api.openTrajectory, { caseId })

/** A way that began in October. */
async function begun(threat: 'eviction' | null = null) {
  const [caseId, trajectoryId] = [await newCase(), newId()]
  const registration = newId()
  await org.get('anna', api.startTrajectory, { caseId, id: trajectoryId, phaseId: registration, startedOn: '2026-10-05', threat })
  const phase = (name: 'intake' | 'exit' | 'stabilisation' | 'crisis-intervention', more: object = {}) => {
    return { caseId, trajectoryId, phaseId: newId(), phase: name, startedOn: '2026-11-02', ...more }
  }
  return { caseId, trajectoryId, registration, phase }
}

test('a way begins with who asked when; what is to be done by when follows from the law', async () => {
  const caseId = await newCase()
  expect(await open(caseId)).toMatchObject({ trajectory: null, next: 'registration', terms: [] })
  const way = await begun()
  const view = await open(way.caseId)
  expect(view).toMatchObject({ next: 'intake', terms: [{ name: 'first-talk', due: '2026-11-02', verified: true }] })
  const again = { caseId: way.caseId, id: newId(), phaseId: newId(), startedOn: today }
  expect(await org.ask('bram', api.startTrajectory, again)).toMatchObject({ word: 'trajectory-runs' })
  expect(await org.ask('anna', api.startTrajectory, { ...again, caseId, startedOn: '2027-01-01' })).toMatchObject({
    word: 'not-yet-happened',
  })
})

test('a decision has its day and its reason; who saw an older version writes over nobody', async () => {
  const { caseId, phase } = await begun()
  const intake = phase('intake')
  await org.get('anna', api.putPhase, intake)
  const decided = { ...intake, version: 1, decision: 'admitted' as const, decidedOn: today }
  expect(await org.ask('anna', api.putPhase, decided)).toMatchObject({ word: 'because-needed' })
  await org.get('anna', api.putPhase, { ...decided, because: 'Past bij wat zij vroeg' })
  expect(await org.ask('bram', api.putPhase, { ...decided, because: 'Anders' })).toMatchObject({
    word: 'conflict',
    more: { version: 2 },
  })
  expect(await open(caseId)).toMatchObject({ next: 'plan-of-approach', terms: [{ name: 'plan-of-approach' }] })
  const twice = await org.ask('anna', api.putPhase, phase('intake'))
  expect(twice).toMatchObject({ kind: 'refused', word: 'phase-twice' })
})

test('what was noted is told on the timeline, and goes with it when it is taken away or taken back', async () => {
  const { caseId, phase } = await begun()
  const kinds = async () =>
    (await org.get('anna', listHappenings, { caseId })).rows.map(({ kind }) => kind).filter((kind) => kind.startsWith('finance.'))
  const intake = phase('intake', { decision: 'not-admitted', decidedOn: today, because: 'Nog geen woning' })
  await org.get('anna', api.putPhase, intake)
  const told = ['finance.phase-intake-not-admitted', 'finance.phase-intake', 'finance.phase-registration']
  expect(await kinds()).toEqual(told)
  await org.get('anna', api.removePhase, { caseId, phaseId: intake.phaseId, version: 1 })
  expect(await kinds()).toEqual(['finance.phase-registration'])
  const [mine] = (await org.get('anna', listMine, {})).rows
  await org.get('anna', takeBack, { actId: mine?.id ?? '' })
  expect(await kinds()).toEqual(told)
})

test('what stays free under a way out comes from the amounts of the case on the day it began', async () => {
  const { caseId, trajectoryId } = await begun()
  const out = { caseId, trajectoryId, phase: 'resolution' as const, kind: 'mediation' as const }
  const freeOf = async (phaseId: string) => (await open(caseId)).trajectory?.phases.find(({ id }) => id === phaseId)?.freeCents
  const [first, second] = [newId(), newId()]
  await org.get('anna', api.putPhase, { ...out, phaseId: first, startedOn: '2026-11-02' })
  expect(await freeOf(first)).toBeNull()
  const vtlb = { cents: 170_000, source: 'bureauWsnp' as const, on: '2026-11-03' }
  const amounts = { caseId, living: 'single' as const, incomeCents: 185_000, vtlb }
  await org.get('anna', putFreeAmount, { ...amounts, freeAmountId: newId(), fromDay: '2026-11-03' })
  await org.get('anna', api.putPhase, { ...out, phaseId: second, startedOn: '2026-11-04' })
  expect([await freeOf(first), await freeOf(second)]).toEqual([null, 170_000])
  // Corrected in its one place it is corrected here.
  await org.get('anna', putFreeAmount, { ...amounts, freeAmountId: newId(), fromDay: '2026-11-02' })
  expect(await freeOf(first)).toBe(170_000)
})

test('the exit ends a way and frees the place for another; without it the way goes on, unless another one runs', async () => {
  const { caseId, phase, registration } = await begun()
  const exit = phase('exit', { kind: 'moved' })
  // It was decided before the day it ends on.
  await org.get('anna', api.putPhase, { ...exit, decision: 'ended', decidedOn: '2026-10-20' })
  expect(await org.ask('anna', api.putPhase, phase('stabilisation'))).toMatchObject({ word: 'trajectory-ended' })
  const second = { caseId, id: newId(), phaseId: newId(), startedOn: today }
  await org.get('anna', api.startTrajectory, second)
  expect(await open(caseId)).toMatchObject({
    trajectory: { id: second.id, endedOn: null },
    earlier: [{ startedOn: '2026-10-05', endedOn: '2026-11-02', because: 'moved' }],
  })
  const back = { caseId, phaseId: exit.phaseId, version: 1 }
  expect(await org.ask('anna', api.removePhase, back)).toMatchObject({ word: 'trajectory-runs' })
  const first = { caseId, phaseId: registration, version: 1 }
  expect(await org.ask('anna', api.removePhase, first)).toMatchObject({ word: 'registration-stays' })
})

test('a debt that threatens asks for an intervention; its steps are ticked by who sees them', async () => {
  const { caseId, phase } = await begun('eviction')
  const debt = { caseId, claimId: newId(), creditor: 'Haven en Hof', currentCents: 300_000, kind: 'rent' as const }
  await org.get('anna', putClaim, { ...debt, threat: 'eviction', threatReportedOn: today })
  expect(await open(caseId)).toMatchObject({ threats: ['eviction'], terms: [{ name: 'threat-talk', due: '2026-10-08' }] })
  const crisis = phase('crisis-intervention', { kind: 'eviction' })
  await org.get('anna', api.putPhase, crisis)
  await org.get('bram', api.takeCrisisStep, { caseId, phaseId: crisis.phaseId, version: 1, step: 'hold', taken: true })
  const view = await open(caseId)
  expect(view.trajectory?.phases.find(({ id }) => id === crisis.phaseId)).toMatchObject({ steps: ['hold'], version: 2 })
  expect(view.terms).toEqual([])
  // The intervention was noted for a day before the threat was reported: nobody was heard since.
  const threats = () => org.get('anna', listThreats, { caseId })
  expect((await threats()).rows).toMatchObject([{ heardOn: null }])
  await org.get('anna', api.putPhase, { ...phase('intake'), startedOn: today })
  expect((await threats()).rows).toMatchObject([{ heardOn: today }])
})

test('what is due is listed for whose case it is, not further than two weeks away; nobody else sees it', async () => {
  const { caseId } = await begun()
  const mine = (await org.get('anna', api.listTrajectoryTerms, {})).rows.filter((row) => row.caseId === caseId)
  expect(mine).toMatchObject([{ name: 'first-talk', person: expect.stringContaining('Haddad') }])
  expect((await org.get('bram', api.listTrajectoryTerms, {})).rows).toEqual([])
  expect((await org.get('bram', api.listTrajectoryTerms, { whose: 'all' })).rows.length).toBeGreaterThan(0)
  expect((await org.get('wim', api.listTrajectoryTerms, { whose: 'all' })).rows).toEqual([])
  for (const who of ['wim', 'zara'] as const)
    expect(await org.ask(who, api.openTrajectory, { caseId })).toEqual({ kind: 'absent' })
})

test('a phase of another case is not there', async () => {
  const [one, other] = [await begun(), await begun()]
  const asked = { ...one.phase('stabilisation'), caseId: other.caseId }
  expect(await org.ask('anna', api.putPhase, asked)).toMatchObject({ kind: 'absent' })
  const gone = { caseId: other.caseId, phaseId: one.registration, version: 1 }
  expect(await org.ask('anna', api.removePhase, gone)).toMatchObject({ kind: 'absent' })
})

test('a paper is asked, comes in with a letter of this case, or is not needed for a reason', async () => {
  const [caseId, other] = [await newCase(), await newCase()]
  const paper = { caseId, code: 'income', since: today }
  expect(await org.ask('anna', putDocument, { ...paper, state: 'not-needed' })).toMatchObject({ word: 'because-needed' })
  await org.get('anna', putDocument, { ...paper, state: 'asked' })
  expect(await org.ask('bram', putDocument, { ...paper, state: 'here' })).toMatchObject({
    word: 'conflict',
    more: { version: 1 },
  })
  const content = (
    await sharp({ create: { width: 60, height: 80, channels: 3, background: '#fdfcf9' } })
      .png()
      .toBuffer()
  ).toString('base64')
  const letters = [newId(), newId()]
  for (const id of letters)
    await org.get('anna', takeInPost, { caseId, id, fileId: newId(), receivedOn: today, name: 'brief.png', content })
  const [postId = '', toId = ''] = letters
  const first = await org.get('bram', listPapersPost, { caseId, limit: 1 })
  const rest = await org.get('bram', listPapersPost, { caseId, limit: 1, after: first.next ?? '' })
  expect([...first.rows, ...rest.rows].map(({ id }) => id)).toEqual(letters.toSorted().toReversed())
  expect(rest.next).toBeNull()
  const here = { ...paper, state: 'here' as const, version: 1, postId }
  expect(await org.ask('anna', putDocument, { ...here, caseId: other, version: null })).toMatchObject({ kind: 'absent' })
  await org.get('anna', putDocument, here)
  const known = async () => (await org.get('bram', listDocuments, { caseId })).documents.find(({ code }) => code === 'income')
  expect(await known()).toMatchObject({ state: 'here', postId, version: 2 })
  // The letter becomes a page of another one: the paper is still here.
  await org.get('anna', addPostPage, { postId, version: 1, toId })
  expect(await known()).toMatchObject({ state: 'here', postId: null })
})

test('who manages says in how many weeks one decides and which papers are asked; cases keep their words', async () => {
  const { version, documents } = await org.get('manager', openDebtHelp, {})
  const own = { code: newId(), word: 'Huurcontract', retired: false }
  const set = { version, decisionWeeks: 4, documents: [...documents, own] }
  expect(await org.ask('anna', arrangeDebtHelp, set)).toMatchObject({ word: 'no-right' })
  await org.get('manager', arrangeDebtHelp, set)
  expect(await org.ask('manager', arrangeDebtHelp, set)).toMatchObject({ word: 'conflict', more: { version: version + 1 } })
  expect(await org.ask('manager', arrangeDebtHelp, { ...set, version: version + 1, documents })).toMatchObject({
    word: 'document-gone',
  })
  const { caseId, phase } = await begun()
  await org.get('anna', api.putPhase, phase('intake'))
  expect((await open(caseId)).terms).toMatchObject([{ name: 'decision', due: '2026-11-30' }])
  expect((await org.get('anna', listDocuments, { caseId })).documents.map(({ word }) => word)).toContain('Huurcontract')
})
