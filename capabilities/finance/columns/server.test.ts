// What was remembered of the columns of banks: seen, named and forgotten by who arranges the organisation, and by nobody else.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeOrganisation, newId, type Organisation } from '../../../platform/test/organisation.ts'
import { listMine, takeBack } from '../../../platform/undo/api.ts'
import { undoHandlers } from '../../../platform/undo/server.ts'
import { handlers as people } from '../../people/server.ts'
import { giveCase } from '../../people/test-case.ts'
import { keepImport, previewImport, seeColumns } from '../statements/api.ts'
import { handlers as statements } from '../statements/server.ts'
import { listLayouts, nameLayout, removeLayout } from './api.ts'
import { headOf } from './rules.ts'
import { handlers } from './server.ts'

let org: Organisation
let caseId: string
let bramsCase: string
beforeAll(async () => {
  const all = [...handlers, ...statements, ...people]
  org = await makeOrganisation([...all, ...undoHandlers(all.map(({ operation }) => operation))])
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad' })
  bramsCase = await giveCase(org, { team: 'oost', owner: 'bram', family: 'Yilmaz' })
})
afterAll(() => org.close())

const base64 = (text: string) => Buffer.from(text).toString('base64')
const file = (day: string) => base64(`Dag;Totaal;Naam\n${day};-61,20;Winkel`)
const rows = async () => (await org.get('manager', listLayouts, {})).rows

/** Keeps a file with its columns told anew, in the case of who tells. */
async function tell(who: 'anna' | 'bram', day: string) {
  const own = who === 'anna' ? caseId : bramsCase
  const { layout } = await org.get(who, seeColumns, { caseId: own, content: file(day) })
  await org.get(who, keepImport, { caseId: own, id: newId(), name: 'bank.csv', content: file(day), layout })
}

const isKnown = async () => {
  const done = await org.ask('anna', previewImport, { caseId, name: 'bank.csv', content: file('20-11-2026') })
  return done.kind === 'given'
}

test('a layout is named, keeps its name when it is told anew, is forgotten, and comes back by undo', async () => {
  expect(await rows()).toEqual([])
  await tell('anna', '02-11-2026')
  const [first] = await rows()
  expect(first).toMatchObject({ name: '', head: ['dag', 'totaal', 'naam'], memberName: 'anna', version: 1 })
  const seen = { layoutId: first?.id ?? '', version: 1 }
  await org.get('manager', nameLayout, { ...seen, name: 'Zilverbank' })
  expect(await org.ask('manager', removeLayout, seen)).toMatchObject({ word: 'conflict', more: { version: 2 } })
  await tell('bram', '03-11-2026')
  expect(await rows()).toMatchObject([{ name: 'Zilverbank', memberName: 'bram', version: 1 }])
  // What bram told counts now, so the older one is no longer there to change.
  expect(await org.ask('manager', removeLayout, { ...seen, version: 2 })).toMatchObject({ word: 'conflict' })
  const last = (await rows())[0]?.id ?? ''
  await org.get('manager', removeLayout, { layoutId: last, version: 1 })
  expect([await rows(), await isKnown()]).toEqual([[], false])
  expect(await org.ask('manager', nameLayout, { layoutId: last, version: 2, name: 'x' })).toEqual({ kind: 'absent' })
  const [act] = (await org.get('manager', listMine, {})).rows
  await org.get('manager', takeBack, { actId: act?.id ?? '' })
  expect([(await rows()).length, await isKnown()]).toEqual([1, true])
})

test('other organisations see none of it, and who arranges nothing is refused', async () => {
  for (const who of ['anna', 'desk', 'zara'] as const)
    expect(await org.ask(who, listLayouts, {})).toMatchObject({ word: 'no-right' })
})

test.each([
  ['dag|totaal|naam', ['dag', 'totaal', 'naam']],
  ['dag||naam', ['dag', 'naam']],
  ['dag|~9|naam', ['dag', '', 'naam']],
  ['bare 0 5', null],
])('the sign %s reads as %j', (sign, head) => expect(headOf(sign)).toEqual(head))
