// Signals as people at work meet them: told from a note without the person in it, gathered, and answered.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fill } from '../../platform/db/fill.ts'
import { doJob } from '../../platform/jobs/runner.ts'
import { retentionListeners } from '../../platform/retention/jobs.ts'
import { find } from '../../platform/search/api.ts'
import { searchHandlers } from '../../platform/search/server.ts'
import { makeOrganisation, newId, type Organisation, type Person, today } from '../../platform/test/organisation.ts'
import { writeNote } from '../contact/note/api.ts'
import { handlers as notes } from '../contact/note/server.ts'
import { giveCase } from '../people/test-case.ts'
import {
  joinTheme,
  listSignals,
  listThemes,
  openTheme,
  prepareFromNote,
  prepareSignal,
  reportSignal,
  steerTheme,
  withdrawSignal,
} from './api.ts'
import { kept } from './data.ts'
import { shown } from './search.ts'
import { handlers } from './server.ts'

let org: Organisation
let caseId: string
let noteId: string

beforeAll(async () => {
  org = await makeOrganisation([...handlers, ...notes, ...searchHandlers(shown)])
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad', given: 'Samira' })
  noteId = newId()
  const note = {
    kind: 'phone',
    happenedAt: `${today}T08:00:00.000Z`,
    body: 'Samira wacht zes weken op de toeslag.',
    sharing: 'on-request',
  } as const
  await org.get('anna', writeNote, { ...note, notes: [{ id: noteId, caseId }] })
})
afterAll(() => org.close())

function told(title: string, text = 'Tussen twee regelingen zit een gat van zes weken.') {
  return { id: newId(), teamId: org.teams.oost, kind: 'stalled-flow', text, theme: { id: newId(), title } } as const
}

async function tell(who: Person, title: string) {
  const asked = { ...told(title), ...(who === 'zara' ? { teamId: org.teams.noord } : {}) }
  await org.get(who, reportSignal, asked)
  return asked
}

test('a note gives the names to look for, the place and the themes there are', async () => {
  const form = await org.get('anna', prepareFromNote, { noteId })
  expect(form).toMatchObject({ teamId: org.teams.oost, known: { names: ['Samira', 'Haddad'] } })
})

test('where people live and how they are reached goes to no form, and is still refused in a signal', async () => {
  const card = { street: 'Geheimpad 1', postcode: '9999 XZ', phone: '0600112233', email: 'eva@post.example', addressHidden: true }
  await fill(org.addressOf('migrate'), async (db) => {
    await db.updateTable('people.person').set(card).where('family', '=', 'Haddad').execute()
  })
  const form = await org.get('anna', prepareFromNote, { noteId })
  expect(form.known).toEqual({ names: ['Samira', 'Haddad'] })
  const asked = { ...told('Gat', 'Aan het geheimpad rijdt geen bus.'), noteId }
  expect(await org.ask('anna', reportSignal, asked)).toMatchObject({ word: 'person-in-text', more: { kinds: 'address' } })
})

test('a signal with the person still in it is refused, also when the page let it through', async () => {
  const asked = { ...told('Zes weken niets', 'Samira wacht zes weken.'), noteId }
  const refused = await org.ask('anna', reportSignal, asked)
  expect(refused).toEqual({ kind: 'refused', word: 'person-in-text', more: { fields: 'text', kinds: 'name' } })
  expect(JSON.stringify(refused)).not.toContain('Samira')
  const title = await org.ask('anna', reportSignal, { ...told('Haddad wacht'), noteId })
  expect(title).toMatchObject({ word: 'person-in-text', more: { fields: 'title' } })
})

test('what is confirmed to be harmless may be told', async () => {
  const asked = {
    ...told('Het Samira-fonds', 'Het fonds Samira betaalt niet uit.'),
    noteId,
    harmless: ['Samira', 'samira-fonds'],
  }
  expect(await org.ask('anna', reportSignal, asked)).toMatchObject({ kind: 'given' })
})

test('nothing of a signal or its trace leads back to the note or the case', async () => {
  const asked = { ...told('Loket dicht', 'Er is geen loket meer in de wijk.'), noteId }
  await org.get('anna', reportSignal, asked)
  const client = await org.pools.worker.connect()
  await client.query(`begin; set local omzien.tenant = '${org.tenants[0]}'`)
  const { rows } = await client.query(
    `select to_jsonb(r)::text || to_jsonb(t)::text as kept from signal.report r join signal.theme t using (tenant_id) where r.id = $1 and t.id = r.theme_id`,
    [asked.id],
  )
  const { rows: traces } = await client.query(
    `select subjects from audit.event where operation = 'signal.report-signal' and outcome = 'done'`,
  )
  await client.query('rollback')
  client.release()
  expect(rows).toHaveLength(1)
  const all = JSON.stringify([rows, traces])
  for (const id of [caseId, noteId]) expect(all).not.toContain(id)
})

test('no column and no key of a signal can point to a person, a case, a folder or a note', async () => {
  const { rows } = await org.pools.worker.query<{ name: string }>(`
    select a.attname as name from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'signal' and a.attnum > 0 and a.attname ~ '(person|case|folder|circle|note|made_at)'
    union all select f.relnamespace::regnamespace::text from pg_constraint k join pg_class c on c.oid = k.conrelid
      join pg_class f on f.oid = k.confrelid where c.relnamespace = 'signal'::regnamespace and f.relnamespace::regnamespace::text not in ('signal', 'tenancy')`)
  expect(rows).toEqual([])
})

test.each(['wim', 'zara'] as const)('for %s the note does not exist, so no signal comes from it', async (who) => {
  expect(await org.ask(who, prepareFromNote, { noteId })).toEqual({ kind: 'absent' })
  expect(await org.ask(who, reportSignal, { ...told('Gat'), noteId })).toEqual({ kind: 'absent' })
})

test('the desk and the manager read signals but tell none', async () => {
  await tell('anna', 'Geen tolk te krijgen')
  for (const who of ['desk', 'manager'] as const) {
    expect((await org.get(who, listThemes, {})).rows.map((row) => row.title)).toContain('Geen tolk te krijgen')
    expect(await org.ask(who, prepareSignal, {})).toMatchObject({ kind: 'refused', word: 'no-right' })
    expect(await org.ask(who, reportSignal, told('x'))).toMatchObject({ kind: 'refused', word: 'no-right' })
  }
})

test('another organisation has its own signals and sees none of ours', async () => {
  const ours = await tell('anna', 'Gehorige portieken')
  await tell('zara', 'Geen bus op zondag')
  expect((await org.get('zara', listThemes, {})).rows.map((row) => row.title)).toEqual(['Geen bus op zondag'])
  expect(await org.ask('zara', openTheme, { themeId: ours.theme.id })).toEqual({ kind: 'absent' })
  expect((await org.get('zara', find, { asked: 'portieken' })).rows).toEqual([])
  expect(await org.ask('zara', reportSignal, told('x'))).toMatchObject({ kind: 'refused', word: 'no-such-team' })
})

test('the same gap told again weighs more, and says since when and where', async () => {
  const first = await tell('anna', 'Wachtlijst bij de kredietbank')
  await org.get('wim', reportSignal, { ...told(''), teamId: org.teams.west, theme: { id: first.theme.id } })
  const [heaviest] = (await org.get('bram', listThemes, { limit: 1 })).rows
  expect(heaviest).toMatchObject({
    title: 'Wachtlijst bij de kredietbank',
    times: 2,
    since: today,
    places: ['oost', 'west'],
    mine: false,
  })
  expect((await org.get('wim', listThemes, { whose: 'mine' })).rows).toHaveLength(1)
  expect((await org.get('wim', listThemes, { teamId: org.teams.west })).rows).toHaveLength(1)
})

test('themes come page by page, each once', async () => {
  const all = (await org.get('anna', listThemes, { limit: 200 })).rows.map((row) => row.id)
  const seen: string[] = []
  let after: string | undefined
  do {
    const page = await org.get('anna', listThemes, { limit: 2, after })
    seen.push(...page.rows.map((row) => row.id))
    after = page.next ?? undefined
  } while (after)
  expect(seen).toEqual(all)
})

test('who told it is known to that person and to those who steer', async () => {
  const { theme } = await tell('anna', 'Formulier alleen digitaal')
  const name = async (who: Person) => (await org.get(who, listSignals, { themeId: theme.id })).rows[0]?.reportedByName
  expect([await name('anna'), await name('lena'), await name('bram')]).toEqual(['anna', 'anna', null])
})

test('a theme goes on the agenda with a day, gets an answer, and only then closes', async () => {
  const { theme } = await tell('anna', 'Noodfonds te traag')
  const asked = {
    themeId: theme.id,
    version: 1,
    title: 'Noodfonds te traag',
    domain: 'money',
    state: 'on-agenda',
    agendaOn: '2026-12-01',
  } as const
  expect(await org.ask('anna', steerTheme, asked)).toMatchObject({ kind: 'refused', word: 'no-right' })
  expect(await org.ask('lena', steerTheme, { ...asked, agendaOn: null })).toMatchObject({ word: 'agenda-day-needed' })
  await org.get('lena', steerTheme, asked)
  expect(await org.ask('lena', steerTheme, asked)).toMatchObject({ word: 'conflict', more: { version: 2 } })
  expect(await org.ask('lena', steerTheme, { ...asked, version: 2, state: 'closed' })).toMatchObject({ word: 'answer-needed' })
  await org.get('lena', steerTheme, { ...asked, version: 2, state: 'closed', answer: 'Het fonds betaalt nu binnen een week.' })
  expect(await org.get('anna', openTheme, { themeId: theme.id })).toMatchObject({ state: 'closed', answerOn: today, mine: true })
})

test('two themes about one gap become one, and the empty one goes away', async () => {
  const [one, two] = [await tell('anna', 'Geen dagopvang'), await tell('bram', 'Overdag nergens terecht')]
  expect(await org.ask('lena', joinTheme, { themeId: one.theme.id, intoThemeId: one.theme.id })).toMatchObject({
    word: 'same-theme',
  })
  expect(await org.ask('lena', joinTheme, { themeId: one.theme.id, intoThemeId: newId() })).toMatchObject({
    word: 'no-such-theme',
  })
  await org.get('lena', joinTheme, { themeId: two.theme.id, intoThemeId: one.theme.id })
  expect(await org.ask('lena', openTheme, { themeId: two.theme.id })).toEqual({ kind: 'absent' })
  expect(await org.get('lena', openTheme, { themeId: one.theme.id })).toMatchObject({ times: 2 })
})

test('a report in which someone can be known after all is taken away by its writer or by who steers', async () => {
  const asked = await tell('anna', 'Te herkennen')
  expect(await org.ask('bram', withdrawSignal, { reportId: asked.id })).toMatchObject({ word: 'not-yours' })
  await org.get('lena', withdrawSignal, { reportId: asked.id })
  expect(await org.ask('lena', openTheme, { themeId: asked.theme.id })).toEqual({ kind: 'absent' })
})

test('a theme is found by the beginning of its title and by what was told', async () => {
  const { theme } = await tell('anna', 'Buitenschoolse opvang vooraf betalen')
  for (const asked of ['buitensch', 'gat regelingen']) {
    const { rows } = await org.get('desk', find, { asked, limit: 50 })
    expect(rows.map((row) => row.id)).toContain(theme.id)
  }
})

test('what was told is forgotten after its term, at night; the theme stays with its answer', async () => {
  const { theme } = await tell('anna', 'Wachtlijst taalles')
  await fill(org.addressOf('migrate'), async (db) => {
    const reportedOn = '2015-01-01'
    await db.updateTable('signal.report').set({ reportedOn }).where('themeId', '=', theme.id).execute()
  })
  const fresh = await tell('anna', 'Wachtlijst zwemles')
  for (const one of retentionListeners(kept))
    await doJob(org.pools.worker, one, { id: newId(), tenant: org.tenants[0], subjects: [] })
  expect((await org.get('lena', listSignals, { themeId: theme.id })).rows).toEqual([])
  expect(await org.get('lena', openTheme, { themeId: theme.id })).toMatchObject({ times: 0 })
  expect((await org.get('lena', listSignals, { themeId: fresh.theme.id })).rows).toHaveLength(1)
})
