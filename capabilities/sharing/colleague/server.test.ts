// A referral inside the house: who is asked reads one text, sees the case once they accepted, and has it once they began.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '../../../core/kit/day.ts'
import type { AskedOf } from '../../../core/kit/operation.ts'
import { doJob } from '../../../platform/jobs/runner.ts'
import { makeOrganisation, newId, type Organisation, type Person, today } from '../../../platform/test/organisation.ts'
import { moveFolder, openCase } from '../../people/api.ts'
import { handlers as handOvers } from '../../people/handover/server.ts'
import { handlers as people } from '../../people/server.ts'
import { giveCase } from '../../people/test-case.ts'
import { listDisclosures, prepareSharing } from '../disclosure/api.ts'
import { handlers as disclosures } from '../disclosure/server.ts'
import * as referral from '../referral/api.ts'
import { listeners } from '../referral/jobs.ts'
import { handlers as referrals } from '../referral/server.ts'
import { myAsks, myReferrals } from '../watch/api.ts'
import { handlers as watch } from '../watch/server.ts'
import { findColleagues } from './api.ts'
import { handlers } from './server.ts'

let org: Organisation
let caseId: string
beforeAll(async () => {
  org = await makeOrganisation([...handlers, ...referrals, ...disclosures, ...watch, ...people, ...handOvers])
})
beforeAll(async () => {
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad', given: 'Samira' })
})
afterAll(() => org.close())

const idOf = (who: Person) => org.actor(who).memberId
const consent = { ground: 'public-task', lifting: 'consent', consentOn: today, consentHow: 'spoken' } as const
const opened = (referralId: string, who: Person) => org.get(who, referral.openReferral, { referralId })

type Text = Omit<AskedOf<typeof referral.writeReferral>, 'caseId' | 'id' | 'receiver'>

async function asked(to: Text['colleague'], more: Partial<Text> = {}, at = caseId): Promise<string> {
  const { lines } = await org.get('anna', prepareSharing, { caseId: at })
  const name = lines.filter(({ key }) => key === 'person.name').map(({ stopped: _, ...line }) => line)
  const id = newId()
  const text = { question: 'Kun jij de schulden oppakken?', lines: name, allowedBy: consent, ...more }
  await org.get('anna', referral.writeReferral, { caseId: at, id, receiver: 'x', colleague: to, ...text })
  return id
}
const ask = (referralId: string) =>
  org.ask('anna', referral.askColleague, { referralId, version: 1, id: newId(), stepId: newId() })
const say = async (who: Person, referralId: string, answer: AskedOf<typeof referral.answerColleague>['answer'], note = '') => {
  const { line } = await opened(referralId, who)
  return org.ask(who, referral.answerColleague, { referralId, version: line.version, id: newId(), answer, note })
}
const wim = () => ({ help: 'beside', to: 'member', id: idOf('wim') }) as const

test('one finds colleagues and teams by name, who knows the case first; never oneself, the desk or another organisation', async () => {
  const { rows } = await org.get('anna', findColleagues, { caseId })
  expect(rows.map(({ name, sees }) => `${name} ${sees}`)).toEqual([
    'bram true',
    'lena true',
    'oost true',
    'wim false',
    'west false',
  ])
  expect((await org.get('anna', findColleagues, { caseId, words: 'WÉST' })).rows.map(({ name }) => name)).toEqual(['wim', 'west'])
  expect(await org.ask('wim', findColleagues, { caseId })).toEqual({ kind: 'absent' })
})

test('nobody is asked who does not work here, and a stranger to the case takes both reasons why it may', async () => {
  const write = (id: string) =>
    org.ask('anna', referral.writeReferral, { caseId, id: newId(), receiver: 'x', colleague: { ...wim(), id } })
  for (const who of ['desk', 'zara', 'anna'] as const) expect(await write(idOf(who))).toMatchObject({ word: 'not-a-colleague' })
  expect(await ask(await asked(wim(), { allowedBy: {} }))).toMatchObject({ word: 'ground-missing' })
  expect(await ask(await asked(wim(), { question: '' }))).toMatchObject({ word: 'question-missing' })
  const id = await asked(wim())
  const link = { referralId: id, version: 1, id: newId(), stepId: newId(), secretHash: 'a'.repeat(64) }
  expect(await org.ask('anna', referral.sendReferral, link)).toMatchObject({ word: 'asked-inside' })
  expect(await org.ask('wim', referral.openReferral, { referralId: id })).toEqual({ kind: 'absent' })
})

test('who helps beside reads one text, sees the case from accepting until it ended, and nobody else comes in', async () => {
  const referralId = await asked(wim(), { reaction: 'Liever een vrouw.', seenByPerson: true })
  expect(await ask(referralId)).toMatchObject({ kind: 'given' })
  const { rows } = await org.get('wim', myAsks, {})
  expect(rows).toMatchObject([{ fromName: 'anna', personName: 'Samira Haddad', inCase: false, help: 'beside', state: 'sent' }])
  const view = await opened(referralId, 'wim')
  expect(view).toMatchObject({ asked: true, inCase: false, may: [referral.answerColleague.name], sheet: { toWhom: 'wim, west' } })
  expect(JSON.stringify(view)).not.toContain('Liever een vrouw')
  expect(await org.ask('wim', openCase, { caseId })).toEqual({ kind: 'absent' })
  for (const who of ['zara'] as const)
    expect(await org.ask(who, referral.openReferral, { referralId })).toEqual({ kind: 'absent' })
  const bram = { referralId, version: view.line.version, id: newId(), answer: 'accepted' as const }
  expect(await org.ask('bram', referral.answerColleague, bram)).toMatchObject({ word: 'not-asked' })

  expect(await say('wim', referralId, 'declined')).toMatchObject({ word: 'say-why' })
  expect(await say('wim', referralId, 'accepted')).toMatchObject({ kind: 'given' })
  expect(await org.get('wim', openCase, { caseId })).toMatchObject({ ownerName: 'anna' })
  expect(await org.get('bram', openCase, { caseId })).toMatchObject({ ownerName: 'anna' })
  // Each of them is a colleague in this case to the others.
  const known = async (who: Person) => (await org.get(who, findColleagues, { caseId })).rows.filter(({ sees }) => sees)
  expect((await known('wim')).map(({ name }) => name)).toEqual(['anna', 'bram', 'lena', 'oost'])
  expect((await org.get('anna', myReferrals, {})).rows).toMatchObject([{ id: referralId, why: 'answered', state: 'accepted' }])

  expect(await say('wim', referralId, 'started')).toMatchObject({ kind: 'given' })
  expect((await org.get('wim', openCase, { caseId })).ownerName).toBe('anna')
  expect(await say('wim', referralId, 'ended')).toMatchObject({ kind: 'given' })
  expect(await org.ask('wim', openCase, { caseId })).toEqual({ kind: 'absent' })
  expect(await org.get('lena', openCase, { caseId })).toMatchObject({ ownerName: 'anna' })
  expect((await opened(referralId, 'anna')).steps.map(({ step, memberName }) => `${step} ${memberName}`)).toEqual([
    ...['sent anna', 'accepted wim', 'started wim', 'ended wim'],
  ])
  const left = await org.get('anna', listDisclosures, { caseId })
  expect(left.rows).toMatchObject([{ kind: 'referral', toWhom: 'wim, west', titles: ['Naam'] }])
})

test('what is taken back closes the case again, and what nobody answers in time is silent', async () => {
  const referralId = await asked(wim())
  await ask(referralId)
  await say('wim', referralId, 'accepted')
  const { line, may } = await opened(referralId, 'anna')
  expect(may).toEqual([referral.withdrawReferral.name, referral.noteAnswer.name])
  await org.get('anna', referral.withdrawReferral, { referralId, version: line.version, id: newId() })
  expect(await org.ask('wim', openCase, { caseId })).toEqual({ kind: 'absent' })
  expect(await org.ask('wim', referral.openReferral, { referralId })).toEqual({ kind: 'absent' })
  expect((await org.get('wim', myAsks, {})).rows).toEqual([])
})

test('whoever of a team takes a case over has it, in their team; the team before sees it no more', async () => {
  const other = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Visser' })
  const referralId = await asked({ help: 'take-over', to: 'team', id: org.teams.west }, {}, other)
  await ask(referralId)
  expect((await org.get('wim', myAsks, {})).rows).toMatchObject([{ id: referralId, help: 'take-over' }])
  await say('wim', referralId, 'accepted')
  expect((await org.get('anna', openCase, { caseId: other })).ownerName).toBe('anna')
  expect(await say('wim', referralId, 'started')).toMatchObject({ kind: 'given' })
  expect(await org.get('wim', openCase, { caseId: other })).toMatchObject({ ownerName: 'wim', teamName: 'west' })
  expect(await org.ask('anna', openCase, { caseId: other })).toEqual({ kind: 'absent' })
  expect((await opened(referralId, 'wim')).may).toEqual([])
  expect((await org.get('wim', myAsks, {})).rows).toEqual([])
})

test('a colleague of the same team is told nothing that they could not read, and takes over within it', async () => {
  const other = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Bakker' })
  const to = { help: 'take-over', to: 'member', id: idOf('bram') } as const
  const referralId = await asked(to, { allowedBy: {}, lines: [] }, other)
  expect((await opened(referralId, 'anna')).sees).toBe(true)
  expect(await ask(referralId)).toMatchObject({ kind: 'given' })
  expect((await org.get('anna', listDisclosures, { caseId: other })).rows).toEqual([])
  expect((await opened(referralId, 'bram')).sheet).toMatchObject({ fromName: 'anna', question: 'Kun jij de schulden oppakken?' })
  await say('bram', referralId, 'accepted')
  await say('bram', referralId, 'started')
  expect(await org.get('anna', openCase, { caseId: other })).toMatchObject({ ownerName: 'bram', teamName: 'oost' })
})

test('a case set apart is asked of one person, never of a team, and whoever comes in goes again', async () => {
  const apart = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Besloten' })
  const { version } = await org.get('anna', openCase, { caseId: apart })
  await org.get('anna', moveFolder, { caseId: apart, version, circleId: newId(), memberIds: [idOf('anna')] })
  const team = { help: 'beside', to: 'team', id: org.teams.west } as const
  const write = { caseId: apart, id: newId(), receiver: 'x', colleague: team }
  expect(await org.ask('anna', referral.writeReferral, write)).toMatchObject({ word: 'apart-names-one' })
  const referralId = await asked(wim(), {}, apart)
  await ask(referralId)
  await say('wim', referralId, 'accepted')
  expect(await org.get('wim', openCase, { caseId: apart })).toMatchObject({ ownerName: 'anna' })
  expect(await org.ask('bram', openCase, { caseId: apart })).toEqual({ kind: 'absent' })
  await say('wim', referralId, 'ended')
  expect(await org.ask('wim', openCase, { caseId: apart })).toEqual({ kind: 'absent' })
})

test('two of a team at once: the first has it, the second is told; silence is noticed', async () => {
  const referralId = await asked({ help: 'beside', to: 'team', id: org.teams.oost }, { allowedBy: {} })
  await ask(referralId)
  const { answerBy } = (await opened(referralId, 'bram')).line
  expect(answerBy).toBe(addDays(today, 7))
  const [night] = listeners
  if (!night) throw new Error('nothing listens')
  const nightOf = (day: string) =>
    doJob(
      org.pools.worker,
      { ...night, run: (work, subjects) => night.run({ ...work, today: day }, subjects) },
      { id: newId(), tenant: org.tenants[0], subjects: [] },
    )
  await nightOf(addDays(today, 7))
  expect((await opened(referralId, 'bram')).line.silentSince).toBeNull()
  await nightOf(addDays(today, 8))
  const { line } = await opened(referralId, 'bram')
  expect(line.silentSince).toBe(addDays(today, 8))
  const answer = { referralId, version: line.version, answer: 'accepted' as const }
  const both = await Promise.all(
    (['bram', 'lena'] as const).map((who) => org.ask(who, referral.answerColleague, { ...answer, id: newId() })),
  )
  expect(both.filter(({ kind }) => kind === 'given')).toHaveLength(1)
})
