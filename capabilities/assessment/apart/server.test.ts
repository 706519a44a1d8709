// Partners who were heard apart, as workers write it down.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeOrganisation, newId, type Organisation, today } from '../../../platform/test/organisation.ts'
import { addPerson } from '../../people/api.ts'
import { handlers as people } from '../../people/server.ts'
import { giveCase } from '../../people/test-case.ts'
import { listHeardApart, noteHeardApart } from './api.ts'
import { handlers } from './server.ts'

let org: Organisation
let caseId: string
const karim = newId()
beforeAll(async () => {
  org = await makeOrganisation([...handlers, ...people])
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad', given: 'Samira' })
})
afterAll(() => org.close())

const listed = async () => (await org.get('anna', listHeardApart, { caseId })).people

test('where nobody shares their life there is nobody to hear apart', async () => {
  expect(await listed()).toEqual([])
  const asked = { caseId, id: newId(), personId: karim, onDay: today }
  expect(await org.ask('anna', noteHeardApart, asked)).toMatchObject({ kind: 'refused', word: 'not-around' })
})

test('each partner says when they were heard without the other, the latest first, and by whom', async () => {
  await org.get('anna', addPerson, { caseId, id: karim, role: 'partner', card: { given: 'Karim', family: 'Haddad' } })
  for (const onDay of ['2026-11-02', today])
    await org.get('anna', noteHeardApart, { caseId, id: newId(), personId: karim, onDay })
  expect(await listed()).toMatchObject([
    { name: 'Samira Haddad', heard: [] },
    { name: 'Karim Haddad', heard: [{ onDay: today, by: 'anna' }, { onDay: '2026-11-02' }] },
  ])
  const ahead = { caseId, id: newId(), personId: karim, onDay: '2199-01-01' }
  expect(await org.ask('anna', noteHeardApart, ahead)).toMatchObject({ kind: 'refused', word: 'day-to-come' })
})
