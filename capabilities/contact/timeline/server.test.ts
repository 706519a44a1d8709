// The timeline as a team meets it: everything that happened in a case, and nothing of what one may not see.
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fill } from '../../../platform/db/fill.ts'
import { makeOrganisation, newId, type Organisation, today } from '../../../platform/test/organisation.ts'
import { giveCase } from '../../people/test-case.ts'
import { addGoal, openPlan, recordAgreement } from '../../plan/api.ts'
import { handlers as plan } from '../../plan/server.ts'
import { makeAppointment } from '../appointment/api.ts'
import { handlers as appointments } from '../appointment/server.ts'
import { listChoices } from '../around/api.ts'
import { handlers as around } from '../around/server.ts'
import { writeNote } from '../note/api.ts'
import { handlers as notes } from '../note/server.ts'
import { addTask, changeTask } from '../task/api.ts'
import { handlers as tasks } from '../task/server.ts'
import { listHappenings } from './api.ts'
import { handlers } from './server.ts'

let org: Organisation
let caseId: string
let goalId: string
beforeAll(async () => {
  org = await makeOrganisation([...handlers, ...plan, ...notes, ...appointments, ...tasks, ...around])
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad', given: 'Samira' })
  goalId = newId()
})
afterAll(() => org.close())

const note = (more: object = {}) => ({
  ...{ kind: 'phone', happenedAt: '2026-11-20T10:00:00.000Z', body: 'Gebeld over de brief.', sharing: 'shared' as const },
  ...more,
  notes: [{ id: newId(), caseId }],
})

const kindsSeen = async (who: 'anna' | 'bram', asks: object = {}) =>
  (await org.get(who, listHappenings, { caseId, ...asks })).rows.map((row) => row.kind)

test('notes, past appointments, done tasks and the plan stand in one list, newest first', async () => {
  const planId = newId()
  await org.get('anna', addGoal, { caseId, planId, id: goalId, ownWords: 'Weer slapen' })
  const revision = (await org.get('anna', openPlan, { caseId })).plan?.revision ?? 0
  await org.get('anna', recordAgreement, {
    planId,
    id: newId(),
    name: 'Samira',
    answer: 'agreed',
    saidOn: '2026-11-19',
    revision,
  })
  await org.get('anna', writeNote, note({ goalId }))
  const meeting = { title: 'Kop koffie', startsAt: '2026-11-21T09:00:00.000Z', endsAt: '2026-11-21T10:00:00.000Z', caseId }
  await org.get('anna', makeAppointment, { ...meeting, id: newId() })
  const later = { title: 'Straks', startsAt: '2026-11-30T09:00:00.000Z', endsAt: '2026-11-30T10:00:00.000Z', caseId }
  await org.get('anna', makeAppointment, { ...later, id: newId() })
  const taskId = newId()
  await org.get('bram', addTask, { caseId, id: taskId, title: 'Bank bellen' })
  await org.get('bram', changeTask, { taskId, version: 1, done: true })
  const { rows } = await org.get('anna', listHappenings, { caseId })
  expect(rows.map((row) => row.at)).toEqual(
    rows
      .map((row) => row.at)
      .sort()
      .reverse(),
  )
  expect(rows.map((row) => row.kind).sort()).toEqual(['appointment', 'note', 'people.case-opened', 'plan.agreed', 'task'])
  expect(rows.find((row) => row.kind === 'note')?.note).toMatchObject({ body: 'Gebeld over de brief.', goalId, mine: true })
  expect(rows.find((row) => row.kind === 'plan.agreed')).toMatchObject({ words: 'Samira', memberName: 'anna', part: 'plan' })
})

test('a filter narrows to a part, a kind, a colleague or a goal', async () => {
  expect(await kindsSeen('bram', { part: 'plan' })).toEqual(['plan.agreed'])
  expect(await kindsSeen('bram', { part: 'tasks' })).toEqual(['task'])
  expect(await kindsSeen('bram', { part: 'file' })).toEqual(['people.case-opened'])
  expect(await kindsSeen('bram', { kind: 'phone' })).toEqual(['note'])
  expect(await kindsSeen('bram', { kind: 'consultation' })).toEqual([])
  expect(await kindsSeen('bram', { memberId: org.actor('bram').memberId })).toEqual(['task'])
  expect(await kindsSeen('bram', { goalId })).toEqual(['note'])
})

test('one chooses from the goals of the case and the colleagues who see it', async () => {
  const given = await org.get('bram', listChoices, { caseId })
  expect(given.goals).toEqual([{ id: goalId, ownWords: 'Weer slapen', state: 'now' }])
  expect(given.colleagues.map((one) => one.name)).toContain('anna')
  expect(given.colleagues.map((one) => one.name)).not.toContain('wim')
  expect(await org.ask('wim', listChoices, { caseId })).toEqual({ kind: 'absent' })
})

test('pages follow each other to the end without a gap, over all parts', async () => {
  const whole = (await org.get('anna', listHappenings, { caseId })).rows.map((row) => row.id)
  const seen: string[] = []
  let after: string | undefined
  do {
    const page = await org.get('anna', listHappenings, { caseId, limit: 2, ...(after ? { after } : {}) })
    seen.push(...page.rows.map((row) => row.id))
    after = page.next ?? undefined
  } while (after)
  expect(seen).toEqual(whole)
})

test('the working note of a colleague stands in the timeline of that colleague alone', async () => {
  await org.get('bram', writeNote, note({ sharing: 'own', body: 'Nog uitzoeken.' }))
  expect(await kindsSeen('bram', { sharing: 'own' })).toEqual(['note'])
  expect(await kindsSeen('anna', { sharing: 'own' })).toEqual([])
})

test.each(['wim', 'zara'] as const)('for %s nothing happened', async (who) => {
  expect(await org.ask(who, listHappenings, { caseId })).toEqual({ kind: 'absent' })
})

test('the first fifty of five thousand notes and two thousand other happenings come within 150 ms', async () => {
  const file = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Lang' })
  await fill(org.addressOf('migrate'), async (db) => {
    await sql`insert into contact.note (tenant_id, id, case_id, folder_id, circle_id, author_id, kind, happened_at, body, sharing)
      select f.tenant_id, gen_random_uuid(), f.id, f.folder_id, f.circle_id, f.owner_id, 'phone', ${today}::date - n * interval '3 hours', 'Notitie ' || n, 'shared'
      from people.case_file f, generate_series(1, 5000) n where f.id = ${file}`.execute(db)
    await sql`insert into timeline.happening (tenant_id, kind, id, subject_id, folder_id, circle_id, at, words)
      select f.tenant_id, 'plan.action-done', gen_random_uuid(), f.id, f.folder_id, f.circle_id, ${today}::date - n * interval '7 hours', 'Gedaan ' || n
      from people.case_file f, generate_series(1, 2000) n where f.id = ${file}`.execute(db)
    await sql`analyze contact.note, timeline.happening`.execute(db)
  })
  const times: number[] = []
  for (let round = 0; round < 9; round += 1) {
    const start = performance.now()
    const { rows, next } = await org.get('bram', listHappenings, { caseId: file })
    times.push(performance.now() - start)
    expect(rows).toHaveLength(50)
    expect(next).not.toBeNull()
  }
  expect(times.sort((a, b) => a - b)[4]).toBeLessThan(150)
})
