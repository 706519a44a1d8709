// A closed folder that nobody can open any more is given to who looks after safety, when a day begins.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fill } from '../../platform/db/fill.ts'
import { doJob } from '../../platform/jobs/runner.ts'
import { makeOrganisation, newId, type Organisation, type Person, today } from '../../platform/test/organisation.ts'
import { addTask } from '../contact/task/api.ts'
import { handlers as tasks } from '../contact/task/server.ts'
import { giveCase } from '../people/test-case.ts'
import { letIn, listRecords, moveTask, openFolder } from './api.ts'
import { listeners } from './jobs.ts'
import { handlers } from './server.ts'

let org: Organisation
beforeAll(async () => {
  org = await makeOrganisation([...tasks, ...handlers])
})
afterAll(() => org.close())

const idOf = (who: Person) => org.actor(who).memberId

async function change(who: Person, to: { endedOn: string | null } | { roles: string[] }) {
  await fill(org.addressOf('migrate'), async (db) => {
    await db.updateTable('tenancy.member').set(to).where('id', '=', idOf(who)).execute()
  })
}

/** A folder of anna alone, with a task in it. */
async function folderOfAnna(): Promise<string> {
  const caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad', given: 'Samira' })
  const [taskId, folderId] = [newId(), newId()]
  await org.get('anna', addTask, { caseId, id: taskId, title: 'Bellen' })
  await org.get('anna', moveTask, { taskId, folderId })
  return folderId
}

async function morning() {
  for (const one of listeners) await doJob(org.pools.worker, one, { id: newId(), tenant: org.tenants[0], subjects: [] })
}

async function circleOf(folderId: string): Promise<string[]> {
  const names: string[] = []
  await fill(org.addressOf('migrate'), async (db) => {
    const rows = await db
      .selectFrom('tenancy.circleMember as seat')
      .innerJoin('tenancy.member as member', 'member.id', 'seat.memberId')
      .where('seat.circleId', '=', folderId)
      .select('member.name')
      .orderBy('member.name')
      .execute()
    names.push(...rows.map((row) => row.name))
  })
  return names
}

test('as long as someone in it can open it, nobody is let in', async () => {
  const folderId = await folderOfAnna()
  await org.get('anna', letIn, { folderId, memberId: idOf('wim') })
  await change('anna', { endedOn: today })
  await morning()
  expect(await circleOf(folderId)).toEqual(['anna', 'wim'])
  await change('anna', { endedOn: null })
})

test('who looks after safety is let in, and without them who leads the team; once', async () => {
  const folderId = await folderOfAnna()
  await change('anna', { roles: ['desk'] })
  await change('privacy', { roles: ['teamLead'] })
  await morning()
  await morning()
  expect(await circleOf(folderId)).toEqual(['anna', 'lena'])
  expect((await org.get('lena', openFolder, { folderId })).insiders.map((one) => one.name)).toEqual(['lena'])
  expect((await org.get('lena', listRecords, { folderId })).rows).toHaveLength(1)
  await change('lena', { endedOn: today })
  await change('manager', { roles: ['safeguardingOfficer'] })
  await morning()
  expect(await circleOf(folderId)).toEqual(['anna', 'lena', 'manager'])
})
