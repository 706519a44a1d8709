// The demo organisation holds together: same on each machine, every reference resolves, nobody in it is real.
import { describe, expect, test } from 'vitest'
import { kindOf } from '../capabilities/directory/rules/kinds.ts'
import { readTimes } from '../capabilities/directory/rules/opening-times.ts'
import { addDays, weekday } from '../core/kit/day.ts'
import { buildWorld } from './build.ts'
import { weekdaysOf } from './calendar.ts'
import type { Case } from './case-shape.ts'
import { ibanHolds } from './iban.ts'
import { terms } from './queue.ts'
import { waysOf } from './trajectories.ts'
import type { Tenant } from './world.ts'

const today = '2026-11-22'
const world = buildWorld(today)
const everyDay = ['2026-01-01', '2026-03-02', '2026-06-30', '2027-02-28', '2028-02-29', '2030-12-31']
const [main, beside] = world.tenants as [Tenant, Tenant]
const notesOf = (one: Case) => [...one.notes, ...(one.safety?.notes ?? [])]
const allNotes = world.tenants.flatMap((tenant) => tenant.cases.flatMap(notesOf))

/** Every key that something in this tenant points at, with what it should be. */
function references(tenant: Tenant): [string, string][] {
  const of = (kind: string, keys: (string | null | undefined)[]) =>
    keys.filter((key) => key != null).map((key): [string, string] => [kind, key])
  return [
    ...tenant.teams.flatMap((team) => of('district', [team.district])),
    ...tenant.members.flatMap((one) => [
      ...of('team', one.teams),
      ...of('employer', [one.employer]),
      ...of('member', [one.supervisor]),
    ]),
    ...tenant.people.flatMap((one) => of('district', [one.address?.district])),
    ...tenant.households.flatMap((one) =>
      of(
        'person',
        one.members.map((member) => member.person),
      ),
    ),
    ...tenant.ties.flatMap((tie) => of('person', [tie.from, tie.to])),
    ...tenant.requests.flatMap((one) => [
      ...of('person', [one.person]),
      ...of('member', [one.receivedBy]),
      ...of('team', [one.team]),
      ...of('case', [one.case]),
    ]),
    ...tenant.signals.flatMap((one) => [...of('member', [one.author]), ...of('district', [one.district])]),
    ...tenant.cases.flatMap((one) => [
      ...one.goals.flatMap((goal) =>
        goal.actions.flatMap((action) => of(action.ownerKind === 'worker' ? 'member' : 'person', [action.owner])),
      ),
      ...of('person', [one.person, ...one.also, ...one.goals.flatMap((goal) => goal.whose ?? [])]),
      ...of(
        'person',
        (one.agreement?.also ?? []).map((each) => each.person),
      ),
      ...of('household', [one.household]),
      ...of('team', [one.team]),
      ...of('member', [
        one.owner,
        ...one.workers,
        ...one.inventory.map((entry) => entry.author),
        ...notesOf(one).flatMap((note) => [note.author, note.followUp?.owner]),
        ...one.appointments.map((planned) => planned.member),
        ...one.tasks.map((task) => task.owner),
        ...one.drafts.map((draft) => draft.author),
        ...(one.safety
          ? [...one.safety.circle, ...one.safety.steps.map((step) => step.author), ...one.safety.tasks.map((task) => task.owner)]
          : []),
      ]),
    ]),
  ]
}

function keysOf(tenant: Tenant): Record<string, Set<string>> {
  const set = (rows: { key: string }[]) => new Set(rows.map((row) => row.key))
  return {
    district: set(tenant.districts),
    team: set(tenant.teams),
    employer: set(tenant.employers),
    member: set(tenant.members),
    person: set(tenant.people),
    household: set(tenant.households),
    case: set(tenant.cases),
  }
}

describe('the world is the same for whoever builds it', () => {
  test('twice the same day gives the same world', () => {
    expect(JSON.stringify(buildWorld(today))).toBe(JSON.stringify(world))
  })
  test('it is built within a second', () => {
    const start = performance.now()
    buildWorld('2026-11-21')
    expect(performance.now() - start).toBeLessThan(1000)
  })
  test.each(everyDay)('on %s nothing that is written down lies in the future', (day) => {
    for (const tenant of buildWorld(day).tenants) {
      for (const one of tenant.cases) {
        for (const note of notesOf(one)) expect(note.day, `${one.key}: ${note.text}`).toBeLessThanOrEqual(0)
        for (const entry of one.money?.entries ?? []) expect(entry.day).toBeLessThanOrEqual(0)
      }
    }
  })
})

describe('everything points at something', () => {
  test.each(world.tenants)('in $name every reference resolves', (tenant) => {
    const keys = keysOf(tenant)
    for (const [kind, key] of references(tenant)) expect(keys[kind]?.has(key), `${kind} ${key}`).toBe(true)
  })
  test.each(world.tenants)('in $name no key stands twice', (tenant) => {
    for (const rows of [tenant.people, tenant.cases, tenant.requests, tenant.households, tenant.members]) {
      expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length)
    }
    const goals = tenant.cases.flatMap((one) => one.goals.map((goal) => goal.key))
    expect(new Set(goals).size).toBe(goals.length)
  })
  test('a note is written on a day its author works, and not while ill', () => {
    for (const one of main.cases) {
      for (const note of notesOf(one)) {
        const author = main.members.find((member) => member.key === note.author)
        expect(
          weekdaysOf(author?.worksOn ?? '').has(weekday(addDays(today, note.day))),
          `${one.key} ${note.day} ${note.author}`,
        ).toBe(true)
        if (author?.absentSince !== undefined) expect(note.day).toBeLessThan(author.absentSince)
      }
    }
  })
})

describe('nobody in it is real', () => {
  const text = JSON.stringify(world)
  test('e-mail addresses lie below .example', () => {
    const found = text.match(/[\w.+-]+@[\w.-]+/g) ?? []
    expect(found.length).toBeGreaterThan(50)
    for (const address of found) expect(address).toMatch(/\.example$/)
  })
  test('no number of nine digits passes as a bsn', () => {
    const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]
    for (const number of text.match(/(?<!\d)\d{9}(?!\d)/g) ?? []) {
      const sum = weights.reduce((total, weight, at) => total + weight * Number(number[at]), 0)
      expect({ number, rest: sum % 11 }).not.toEqual({ number, rest: 0 })
    }
  })
  test('telephone numbers begin where no Dutch number begins', () => {
    const phones = world.tenants
      .flatMap((tenant) => [...tenant.people, ...tenant.members, ...tenant.directory.organisations, ...tenant.directory.contacts])
      .flatMap((one) => one.phone ?? [])
    expect(phones.filter((phone) => !/^(06-00\d{6}|0500-0\d{5})$/.test(phone))).toEqual([])
  })
  test('accounts are at a bank that does not exist and their check digits hold', () => {
    const ibans = text.match(/NL\d{2}[A-Z]{4}\d{10}/g) ?? []
    expect(ibans.length).toBeGreaterThan(100)
    for (const iban of ibans) {
      expect(iban.slice(4, 8)).toBe('FICT')
      expect(ibanHolds(iban)).toBe(true)
    }
  })
})

describe('it is as large and as uneven as agreed', () => {
  test('about 150 people and 2,000 notes', () => {
    const people = world.tenants.reduce((sum, tenant) => sum + tenant.people.length, 0)
    expect(people).toBeGreaterThanOrEqual(145)
    expect(people).toBeLessThanOrEqual(160)
    expect(allNotes.length).toBeGreaterThanOrEqual(1950)
    expect(allNotes.length).toBeLessThanOrEqual(2150)
    expect(beside.people.length).toBe(12)
  })
  test('eleven wait, two of them over term', () => {
    const waiting = main.requests.filter((one) => one.decision === 'waiting')
    expect(waiting.length).toBe(11)
    expect(waiting.filter((one) => -one.received > terms[one.urgency]).length).toBe(2)
  })
  test('the colleague who is ill has thirty-eight files and three drafts', () => {
    const hers = main.cases.filter((one) => one.owner === 'chantal' && one.closed === undefined)
    expect(hers.length).toBe(38)
    expect(hers.flatMap((one) => one.drafts).filter((draft) => draft.author === 'chantal').length).toBe(3)
  })
  test('seven signals tell of one gap', () => {
    const themes = Map.groupBy(main.signals, (one) => one.theme)
    expect(Math.max(...[...themes.values()].map((same) => same.length))).toBe(7)
  })
  test('cases stand in every phase and ended in every way but one that stays open', () => {
    expect(new Set(main.cases.map((one) => one.phase)).size).toBe(5)
    expect(new Set(main.cases.flatMap((one) => one.closureReason ?? []))).toEqual(
      new Set(['success', 'silence', 'moved', 'death', 'refused']),
    )
  })
  test('a closed folder is seen by two', () => {
    const folders = main.cases.flatMap((one) => (one.safety ? [one.safety] : []))
    expect(folders.map((folder) => folder.circle)).toEqual([['lotte', 'hester']])
  })
  test('fourteen creditors and nothing to pay with', () => {
    const jay = main.cases.find((one) => one.key === 'jay.case')
    expect(jay?.money?.claims.length).toBe(14)
    expect(jay?.money?.capacity).toBe(0)
    expect(jay?.money?.claims.find((claim) => claim.threat === 'eviction')?.threatDay).toBe(9)
  })
  test.each(everyDay)(
    'on %s five are on the way out of debts: just asked, in a crisis, in rest, with creditors, and through it',
    (day) => {
      const ways = waysOf(buildWorld(day).tenants[0]?.cases ?? [])
      const last = ways.map(({ way }) => way.phases.map(({ phase }) => phase))
      const shown = ['crisis-intervention', 'stabilisation', 'debt-arrangement', 'aftercare'] as const
      expect(shown.filter((phase) => !last.some((phases) => phases.includes(phase)))).toEqual([])
      expect(ways.length).toBe(5)
      const backwards = ways.flatMap(({ way }) => way.phases.filter(({ until, decided, day }) => (until ?? decided ?? day) < day))
      expect(backwards).toEqual([])
    },
  )
})

describe('the sociale kaart', () => {
  test('some sixty offers in three districts, in every form, more together than alone with a professional', () => {
    const { offers } = main.directory
    expect(offers.length).toBeGreaterThanOrEqual(60)
    expect(new Set(offers.map((one) => one.form)).size).toBe(7)
    for (const { key } of main.districts)
      expect(
        offers.some(({ areas }) => areas.includes(key)),
        `district ${key}`,
      ).toBe(true)
    const kinds = Map.groupBy(offers, ({ form }) => kindOf(form))
    expect(kinds.get('collective')?.length).toBeGreaterThan(kinds.get('individual')?.length ?? 0)
  })
  test('offers stand in plans, as tasks of their organisation', () => {
    const names = new Set(main.directory.offers.map(({ name }) => name))
    const used = main.cases.flatMap(({ goals }) => goals.flatMap(({ actions }) => actions.filter(({ text }) => names.has(text))))
    expect(used.length).toBeGreaterThan(8)
    expect(new Set(used.map(({ text }) => text)).size).toBeGreaterThan(3)
    for (const { ownerKind, ownerName } of used) expect([ownerKind, ownerName === '']).toEqual(['other', false])
  })
  test.each(world.tenants)('in $name it points at organisations, places, districts and people that are there', (tenant) => {
    const { organisations, places, offers, contacts } = tenant.directory
    const keys: Record<string, Set<string>> = {
      ...keysOf(tenant),
      organisation: new Set(organisations.map(({ key }) => key)),
      place: new Set(places.map(({ key }) => key)),
    }
    const all: [string, string | null][] = [
      ...[...organisations, ...offers, ...contacts].map(({ checked }): ['member', string] => ['member', checked[1]]),
      ...[...offers, ...contacts, ...places].map((one): ['organisation', string | null] => ['organisation', one.organisation]),
      ...offers.flatMap((one) => one.areas.map((area): ['district', string] => ['district', area])),
      ...offers.flatMap((one) => one.places.map((place): ['place', string] => ['place', place])),
      ...[...places, ...contacts].map((one): ['district', string | null] => ['district', one.district]),
    ]
    for (const [kind, key] of all) if (key !== null) expect(keys[kind]?.has(key), `${kind} ${key}`).toBe(true)
    for (const { times } of offers) expect(readTimes(times), `times ${times}`).not.toBeNull()
  })
})

describe('notes read as a file', () => {
  test('no file has the same text twice', () => {
    for (const one of world.tenants.flatMap((tenant) => tenant.cases)) {
      const texts = notesOf(one).map((note) => note.text)
      expect(
        texts.length - new Set(texts).size,
        `${one.key}: ${texts.filter((text, at) => texts.indexOf(text) !== at).join(' | ')}`,
      ).toBe(0)
    }
  })
  test('at least 85 of 100 texts occur once', () => {
    expect(new Set(allNotes.map((note) => note.text)).size / allNotes.length).toBeGreaterThanOrEqual(0.85)
  })
  test('no word in braces is left open', () => {
    expect(JSON.stringify(world)).not.toMatch(/\{(n|hij|dag|datum|fam|wb|kind|plek|euro)\b/)
  })
  test('some are a few words and some are paragraphs', () => {
    expect(allNotes.filter((note) => note.text.length < 40).length).toBeGreaterThan(50)
    expect(allNotes.filter((note) => note.text.length > 300).length).toBeGreaterThan(40)
    expect(allNotes.filter((note) => note.text.includes('\n\n')).length).toBeGreaterThan(10)
  })
})
