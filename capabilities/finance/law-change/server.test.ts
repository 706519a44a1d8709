// A change of law as people at work meet it: whom it touches within their reach, and who was told.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Listener, registerListeners } from '../../../platform/jobs/listeners.ts'
import { doJob } from '../../../platform/jobs/runner.ts'
import { makeOrganisation, newId, type Organisation, type Person, today } from '../../../platform/test/organisation.ts'
import { addPerson, openCase } from '../../people/api.ts'
import { makeHome } from '../../people/home/api.ts'
import { handlers as homes } from '../../people/home/server.ts'
import { handlers as people } from '../../people/server.ts'
import { giveCase } from '../../people/test-case.ts'
import { putPost } from '../budget/api.ts'
import { handlers as budget } from '../budget/server.ts'
import { arrangeSchemes, listSchemes, putAnswers } from '../entitlements/api.ts'
import { type Answers, type LocalScheme, nothingAnswered } from '../entitlements/model.ts'
import { handlers as entitlements } from '../entitlements/server.ts'
import { listLawChanges, listOpen, listTouched, noteLawTold, openLawSweep, startLawSweep, stopLawSweep } from './api.ts'
import { listeners } from './jobs.ts'
import { handlers } from './server.ts'

type Payload = Parameters<typeof doJob>[2]

let org: Organisation
const cases: Record<string, string> = {}
const change = 'law/kindgebondenBudget/2026-01-01'

const pass: LocalScheme = {
  ...{ id: newId(), name: 'Stadspas', what: '', where: '', normPercent: null, meansUpTo: 800_000, forChildren: false },
  ...{ amountCents: 12_000, amountPeriod: 'year', from: today, until: null, source: '' },
}
const forChildren: LocalScheme = {
  ...pass,
  id: newId(),
  name: 'Kindpakket',
  meansUpTo: null,
  forChildren: true,
  amountCents: 24_000,
}

const answers: Answers = {
  ...nothingAnswered,
  ...{ bornOn: '1988-04-02', partner: false, insured: true, income: 2_400_000, netIncome: 150_000, assets: 0, means: 0 },
  children: [{ bornOn: '2018-05-01', care: null, apart: false }],
}

beforeAll(async () => {
  org = await makeOrganisation([...handlers, ...entitlements, ...people, ...homes, ...budget])
  registerListeners(listeners)
  const households: [string, Answers][] = [
    ['Samira', answers],
    ['Joop', { ...answers, children: [] }],
    ['Karim', { ...answers, income: null }],
  ]
  for (const [given, told] of households) {
    const caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad', given })
    await org.get('anna', putAnswers, { caseId, answers: told })
    cases[given] = caseId
  }
  cases.Nora = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad', given: 'Nora' })
  const checks = [{ law: 'kindgebondenBudget' as const, from: '2025-01-01', by: 'Ineke', on: today }]
  await org.get('manager', arrangeSchemes, { version: 0, schemes: [pass], checks })
  await org.get('manager', arrangeSchemes, { version: 1, schemes: [pass, forChildren], checks })
})
afterAll(async () => {
  registerListeners([])
  await org.close()
})

/** Works a change out as the queue does: each job that was told, once, until none is left. */
async function workedOut(who: Person, key = change) {
  await org.get(who, startLawSweep, { id: newId(), change: key })
  for (;;) {
    const { rows } = await org.pools.worker.query<{ id: string; payload: Payload }>(
      `delete from graphile_worker._private_jobs where payload ->> 'tenant' = $1 returning id, payload`,
      [org.tenants[0]],
    )
    for (const { payload } of rows) await doJob(org.pools.worker, listeners[0] as Listener, payload)
    if (rows.length === 0) break
  }
  const { sweep } = await org.get(who, openLawSweep, { change: key })
  const sweepId = sweep?.id ?? ''
  const { rows } = await org.get(who, listTouched, { sweepId })
  return { sweep, rows, open: (await org.get(who, listOpen, { sweepId })).rows }
}

test('whom it touches, by how much, and of whom what is missing', async () => {
  const { changes } = await org.get('anna', listLawChanges, {})
  expect(changes.map(({ key }) => key)).toContain(change)
  expect(await org.get('anna', openLawSweep, { change })).toEqual({ sweep: null })
  const { sweep, rows, open } = await workedOut('anna')
  expect(sweep).toMatchObject({
    state: 'done',
    done: 4,
    total: 4,
    touched: 1,
    afterOnly: 0,
    same: 1,
    open: 2,
    unsure: 0,
    gain: 800,
  })
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({ caseId: cases.Samira, personName: 'Samira Haddad', answeredOn: today, told: null })
  // 2025: 2511 + 3389 = 5900, 491.67 a month; 2026: 2580 + 3416 = 5996, 499.67.
  expect([rows[0]?.before, rows[0]?.after]).toEqual([
    { right: true, monthly: 49_100, once: 0 },
    { right: true, monthly: 49_900, once: 0 },
  ])
  expect(new Map(open.map(({ caseId, missing }) => [caseId, missing]))).toEqual(
    new Map([
      [cases.Karim, ['income']],
      [cases.Nora, ['household']],
    ]),
  )
})

test('where nobody confirmed the day before, what it becomes is told beside what the month holds, and no difference', async () => {
  const { version, schemes, checks } = await org.get('manager', listSchemes, {})
  await org.get('manager', arrangeSchemes, { version, schemes, checks: [] })
  const caseId = cases.Samira ?? ''
  const found = async () => {
    const { sweep, rows } = await workedOut('anna')
    expect(sweep).toMatchObject({ touched: 1, afterOnly: 1, unsure: 0, gain: 0, same: 1 })
    return rows[0]
  }
  const after = { right: true, monthly: 49_900, once: 0 }
  expect(await found()).toMatchObject({ caseId, before: null, after, held: 0 })
  const plain = { expression: null, note: '', from: null, until: null, dueMonths: [], personId: null, position: 1 }
  const post = { ...plain, id: newId(), group: 'income', category: 'kindgebondenBudget', name: '', amountCents: 51_000 } as const
  await org.get('anna', putPost, { caseId, version: null, post: { ...post, period: 'month', state: 'active' } })
  expect(await found()).toMatchObject({ before: null, after, held: 51_000 })
  // Without a right then: told where the month says that something comes in, and else not.
  await org.get('anna', putAnswers, { caseId, version: 1, answers: { ...answers, assets: 90_000_000 } })
  expect(await found()).toMatchObject({ before: null, after: { right: false }, held: 51_000 })
  await org.get('anna', putPost, { caseId, version: 1, post: { ...post, period: 'month', state: 'paused' } })
  expect((await workedOut('anna')).sweep).toMatchObject({ touched: 0, afterOnly: 0, unsure: 1 })
  await org.get('anna', putAnswers, { caseId, version: 2, answers })
  await org.get('manager', arrangeSchemes, { version: version + 1, schemes, checks })
})

test('of whom nobody asked, the file counts once it says who lives there', async () => {
  const caseId = cases.Nora ?? ''
  const { person } = await org.get('anna', openCase, { caseId })
  const child = newId()
  const born = { family: 'Haddad', given: 'Kind', bornOn: '2018-05-01' }
  await org.get('anna', addPerson, { caseId, id: child, role: 'child', card: born })
  const members = [person.id, child].map((personId) => ({ personId, joinedOn: today, share: '' }))
  await org.get('anna', makeHome, { caseId, id: newId(), members })
  const nora = ({ rows, open }: Awaited<ReturnType<typeof workedOut>>) => ({
    touched: rows.find((row) => row.caseId === caseId),
    missing: open.find((row) => row.caseId === caseId)?.missing,
  })
  // A scheme for children that asks nothing of income or means.
  expect(nora(await workedOut('anna', `scheme/${forChildren.id}/2`))).toMatchObject({
    touched: { answeredOn: null, before: { right: false }, after: { right: true, monthly: 2000 } },
    missing: undefined,
  })
  expect(nora(await workedOut('anna')).missing).toEqual(['partner', 'income', 'assets'])
  expect(nora(await workedOut('anna', 'law/kinderbijslag/2026-07-01')).missing).toEqual(['apart'])
})

test.each([
  ['of the first list', `scheme/${pass.id}/1`, 'Stadspas', ['Samira', 'Joop', 'Karim'], 1000],
  ['of a later one', `scheme/${forChildren.id}/2`, 'Kindpakket', ['Samira', 'Karim', 'Nora'], 2000],
])('whom a local scheme %s touches', async (_, key, name, whom, monthly) => {
  const { changes } = await org.get('anna', listLawChanges, {})
  expect(changes.find((one) => one.key === key)).toMatchObject({ name, day: today })
  const { rows, sweep } = await workedOut('anna', key)
  expect(rows.map((row) => row.caseId).sort()).toEqual(whom.map((given) => cases[given] ?? '').sort())
  expect(sweep).toMatchObject({ done: 4, unsure: 0, touched: whom.length, gain: whom.length * monthly })
  for (const { before, after } of rows)
    expect([before, after]).toEqual([
      { right: false, monthly: 0, once: 0 },
      { right: true, monthly, once: 0 },
    ])
})

test('the list goes on where the page before it ended', async () => {
  const { sweep, rows } = await workedOut('anna', `scheme/${pass.id}/1`)
  const seen: string[] = []
  let after: string | undefined
  do {
    const page: { rows: { caseId: string }[]; next: string | null } = await org.get('anna', listTouched, {
      ...{ sweepId: sweep?.id ?? '', limit: 1 },
      ...(after === undefined ? {} : { after }),
    })
    seen.push(...page.rows.map((row) => row.caseId))
    after = page.next ?? undefined
  } while (after !== undefined)
  expect(seen).toEqual(rows.map((row) => row.caseId))
})

test('stopped, it goes no further; begun again, what was before is gone', async () => {
  const sweepId = newId()
  await org.get('anna', startLawSweep, { id: sweepId, change })
  await org.get('anna', stopLawSweep, { sweepId })
  const [payload] = (await org.pools.worker.query<{ payload: Payload }>('select payload from graphile_worker._private_jobs')).rows
  await doJob(org.pools.worker, listeners[0] as Listener, { ...(payload?.payload as Payload), subjects: [sweepId] })
  expect((await org.get('anna', openLawSweep, { change })).sweep).toMatchObject({ state: 'stopped', done: 0, total: null })
  expect((await org.ask('bram', stopLawSweep, { sweepId })).kind).toBe('absent')
  const { sweep } = await workedOut('anna')
  expect([sweep?.state, sweep?.id === sweepId]).toEqual(['done', false])
})

test('whoever sees the cases not, counts none of them, nor what another had worked out; without the right there is nothing', async () => {
  const { sweep } = await workedOut('anna')
  for (const who of ['wim', 'zara'] as const) {
    expect(await org.get(who, listTouched, { sweepId: sweep?.id ?? '' })).toEqual({ rows: [], next: null })
    expect(await org.get(who, listOpen, { sweepId: sweep?.id ?? '' })).toEqual({ rows: [], next: null })
    expect(await org.get(who, openLawSweep, { change })).toEqual({ sweep: null })
  }
  expect((await workedOut('wim')).sweep).toMatchObject({ done: 0, total: 0 })
  expect(await org.ask('desk', startLawSweep, { id: newId(), change })).toMatchObject({ kind: 'refused', word: 'no-right' })
})

test('that a household was told stands on record, once, and beside its name', async () => {
  const told = {
    caseId: cases.Samira ?? '',
    change,
    about: 'Kindgebonden budget',
    onDay: today,
    way: 'phone' as const,
    words: 'Er komt 8 euro bij.',
  }
  const refusalOf = async (over: object) => {
    const outcome = await org.ask('anna', noteLawTold, { ...told, id: newId(), ...over })
    return outcome.kind === 'refused' ? outcome.word : outcome.kind
  }
  expect(await refusalOf({ onDay: '2027-01-01' })).toBe('not-yet-happened')
  expect(await refusalOf({ change: 'law/zorgtoeslag/1999-01-01' })).toBe('no-such-change')
  await org.get('anna', noteLawTold, { ...told, id: newId() })
  expect(await refusalOf({})).toBe('told-already')
  const { rows } = await workedOut('bram')
  expect(rows[0]?.told).toEqual({ onDay: today, by: org.actor('anna').name })
  expect((await org.ask('wim', noteLawTold, { ...told, id: newId() })).kind).toBe('absent')
})

test('a change there is not is said so', async () => {
  expect(await org.ask('anna', startLawSweep, { id: newId(), change: 'law/zorgtoeslag/1999-01-01' })).toMatchObject({
    word: 'no-such-change',
  })
})
