// Quick questions as the desk and the team meet them: in seconds, without a file, counted, and handed over without typing twice.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '../../../core/kit/day.ts'
import type { AskedOf } from '../../../core/kit/operation.ts'
import { fill } from '../../../platform/db/fill.ts'
import { doJob } from '../../../platform/jobs/runner.ts'
import { clock } from '../../../platform/settings/clock.ts'
import { makeOrganisation, newId, type Organisation, type Person, today } from '../../../platform/test/organisation.ts'
import { listMine, takeBack } from '../../../platform/undo/api.ts'
import { undoHandlers } from '../../../platform/undo/server.ts'
import { addService, removeService } from '../../directory/offer/api.ts'
import { handlers as services } from '../../directory/offer/server.ts'
import { addOrganisation } from '../../directory/organisation/api.ts'
import { handlers as organisations } from '../../directory/organisation/server.ts'
import { openRequest, registerRequest } from '../api.ts'
import { handlers as intake } from '../server.ts'
import * as api from './api.ts'
import { listeners } from './jobs.ts'
import { quickDays } from './rules.ts'
import { handlers } from './server.ts'

let org: Organisation
let serviceId: string
beforeAll(async () => {
  const all = [...handlers, ...intake, ...services, ...organisations]
  org = await makeOrganisation([...all, ...undoHandlers(all.map(({ operation }) => operation))])
  const organisationId = newId()
  serviceId = newId()
  await org.get('manager', addOrganisation, { id: organisationId, name: 'Buurthuis' })
  await org.get('manager', addService, { id: serviceId, organisationId, name: 'Soep', form: 'meeting-place', access: 'walk-in' })
})
afterAll(() => org.close())

type Asked = AskedOf<typeof api.noteQuickQuestion>
const plain = { channel: 'desk', question: 'Waar is het spreekuur?', subject: 'money', outcome: 'information' } as const
const note = (who: Person, given: Partial<Asked> = {}) => org.ask(who, api.noteQuickQuestion, { ...plain, id: newId(), ...given })
const period = { from: today, to: today }
const listed = async (who: Person) => (await org.get(who, api.listQuickQuestions, period)).rows

test('the desk writes a question down; the own team reads and counts it, other teams and people do not', async () => {
  await note('desk', { answer: 'Op dinsdag.' })
  await note('anna', { subject: 'other', outcome: 'pointed', serviceId, channel: 'phone' })
  expect(await listed('bram')).toMatchObject([
    { serviceName: 'Soep', notedByName: 'anna', outcome: 'pointed' },
    { answer: 'Op dinsdag.', serviceName: null, notedByName: 'desk' },
  ])
  const { rows } = await org.get('desk', api.countQuickQuestions, period)
  expect(rows).toEqual([
    { subject: 'money', asked: 1, information: 1, pointed: 0, handed: 0 },
    { subject: 'other', asked: 1, information: 0, pointed: 1, handed: 0 },
  ])
  for (const who of ['wim', 'zara'] as const) {
    expect(await listed(who)).toEqual([])
    expect((await org.get(who, api.countQuickQuestions, { ...period, teamId: org.teams.oost })).rows).toEqual([])
  }
  expect(await note('manager')).toMatchObject({ word: 'no-right' })
  expect(await note('desk', { teamId: org.teams.west })).toMatchObject({ word: 'not-my-team' })
})

test('a number by which someone is found is refused, and so is an offer that is not there (any more)', async () => {
  expect(await note('desk', { question: 'Bel 0612345678 terug' })).toMatchObject({ word: 'quick-leads-back' })
  expect(await note('desk', { outcome: 'pointed' })).toMatchObject({ word: 'offer-missing' })
  expect(await note('desk', { outcome: 'pointed', serviceId: newId() })).toMatchObject({ word: 'offer-gone' })
  await org.get('manager', removeService, { serviceId, version: 1, removed: true })
  expect(await note('desk', { outcome: 'pointed', serviceId })).toMatchObject({ word: 'offer-gone' })
  expect((await listed('anna')).map((row) => row.serviceName)).toContain('Soep')
})

test('handed over it becomes a request once, which may be taken back', async () => {
  const quickId = newId()
  await note('desk', { id: quickId, question: 'Meer dan een korte vraag', outcome: 'handed' })
  expect(await org.get('anna', api.openQuickQuestion, { quickId })).toMatchObject({ requestId: null })
  const asked = { family: 'Hofman', ownWords: 'x', channel: 'desk', knows: 'self', urgency: 'normal', safeNow: 'yes' } as const
  const register = (id: string) => org.ask('desk', registerRequest, { ...asked, id, folderId: newId(), quickId })
  const id = newId()
  expect(await register(id)).toMatchObject({ kind: 'given' })
  expect(await org.get('anna', api.openQuickQuestion, { quickId })).toMatchObject({ requestId: id, outcome: 'handed' })
  expect(await register(newId())).toMatchObject({ word: 'quick-handed' })
  expect(await org.ask('wim', api.openQuickQuestion, { quickId })).toEqual({ kind: 'absent' })
  const [act] = (await org.get('desk', listMine, {})).rows
  await org.get('desk', takeBack, { actId: act?.id as string })
  expect(await org.ask('anna', openRequest, { requestId: id })).toEqual({ kind: 'absent' })
  expect(await org.get('anna', api.openQuickQuestion, { quickId })).toMatchObject({ requestId: null })
})

test('the list goes on by key, the last one first', async () => {
  const seen: string[] = []
  let after: string | undefined
  do {
    const page = await org.get('anna', api.listQuickQuestions, { ...period, limit: 1, after })
    seen.push(...page.rows.map((row) => row.id))
    after = page.next ?? undefined
  } while (after)
  expect(seen).toEqual((await listed('anna')).map((row) => row.id))
  expect(seen.length).toBe(3)
})

test('two years after it was asked a question is erased, and not a day before', async () => {
  const day = clock().today
  const [past, last] = [newId(), newId()]
  for (const id of [past, last]) await note('desk', { id })
  await fill(org.addressOf('migrate'), async (db) => {
    const ago = (id: string, days: number) =>
      db
        .updateTable('intake.quickQuestion')
        .set({ onDay: addDays(day, -days) })
        .where('id', '=', id)
        .execute()
    await ago(past, quickDays + 1)
    await ago(last, quickDays)
  })
  for (const one of listeners) await doJob(org.pools.worker, one, { id: newId(), tenant: org.tenants[0], subjects: [] })
  expect(await org.ask('anna', api.openQuickQuestion, { quickId: past })).toEqual({ kind: 'absent' })
  expect(await org.ask('anna', api.openQuickQuestion, { quickId: last })).toMatchObject({ kind: 'given' })
})
