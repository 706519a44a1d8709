// Networks as rows, made with the same rules as a worker's own typing; and the professionals round a case.
import type { Network, NetworkChange, NetworkPerson } from '../../capabilities/people/network/model.ts'
import { networkBond } from '../../capabilities/people/network/model.ts'
import { addContact, addRelative } from '../../capabilities/people/network/rules/add.ts'
import { changeBond, stoodOn } from '../../capabilities/people/network/rules/bonds.ts'
import { changed, mayStand } from '../../capabilities/people/network/rules/change.ts'
import { readContact, readPerson } from '../../capabilities/people/network/rules/read-line.ts'
import { type KnownPerson, startOf } from '../../capabilities/people/network/rules/start.ts'
import { insertAll } from '../../platform/db/fill.ts'
import type { Case } from '../case-shape.ts'
import { type NetworkStory, networks } from '../networks.ts'
import type { Filling } from './filling.ts'
import { fullName } from './names.ts'
import { roleOf } from './people.ts'

/** One network that grows line by line. */
class Growing {
  network: Network = { persons: [], unions: [], parenthoods: [], bonds: [] }
  private count = 0
  private readonly filling: Filling
  private readonly one: Case

  constructor(filling: Filling, one: Case) {
    this.filling = filling
    this.one = one
  }

  newId = (): string => {
    this.count += 1
    return this.filling.id('network', `${this.one.key}/${this.count}`)
  }

  apply(changes: readonly NetworkChange[]): void {
    this.network = changed(this.network, changes)
    const verdict = mayStand(this.network)
    if (!verdict.ok) throw new Error(`${this.one.key}: ${verdict.reason} after ${JSON.stringify(changes)}`)
  }

  person(begin: string): NetworkPerson {
    const found = this.network.persons.find(({ name }) => name === begin || name.startsWith(`${begin} `))
    if (!found) throw new Error(`${this.one.key}: nobody is called ${begin}`)
    return found
  }

  /** What was typed, with a name that begins so written out. */
  private inFull<Read extends { name: string }>(read: Read): Read {
    const known = this.network.persons.find(({ name }) => read.name !== '' && name.startsWith(`${read.name} `))
    return known ? { ...read, name: known.name } : read
  }

  begin(): void {
    const { tenant } = this.filling
    const home = tenant.households.find(({ key }) => key === this.one.household)
    const known = [this.one.person, ...this.one.also].flatMap((key): KnownPerson[] => {
      const person = tenant.people.find((each) => each.key === key)
      if (!person) return []
      const role = key === this.one.person ? ('client' as const) : roleOf(this.filling, this.one, key)
      const bornYear = person.birth === null ? null : Number(person.birth.slice(0, 4))
      const diedYear = person.died === undefined ? null : Number(this.filling.on(person.died).slice(0, 4))
      const sameHome = home?.members.some((member) => member.person === key && member.left === undefined) ?? false
      const facts = {
        name: fullName(person.name),
        gender: person.gender ?? '',
        bornYear,
        died: diedYear !== null,
        diedYear,
        sameHome,
      }
      return [{ personId: this.filling.id('person', key), role, ...facts }]
    })
    this.apply(startOf(known, { home: 'thuis', newId: this.newId }))
  }

  relatives({ family }: NetworkStory): void {
    const year = Number(this.filling.today.slice(0, 4))
    for (const [of, as, line] of family) {
      const { id } = this.person(of)
      const read = this.inFull(readPerson(line, year))
      const known = this.network.persons.find(({ name }) => name === read.name)
      const union = this.network.unions.find(
        (one) => known && [one.oneId, one.otherId].includes(id) && [one.oneId, one.otherId].includes(known.id),
      )
      // A partner who is known already: only the form and the year are new.
      if (as === 'partner' && union)
        this.apply([{ what: 'union', row: { ...union, form: read.union ?? union.form, sinceYear: read.unionYear } }])
      else {
        const added = addRelative(this.network, { to: id, as, read, newId: this.newId })
        if (!added.ok) throw new Error(`${this.one.key}: ${line}: ${added.reason}`)
        this.apply(added.changes)
      }
    }
  }

  homes({ homes = {} }: NetworkStory): void {
    const inHomes = new Map<string, string[]>()
    for (const [home, names] of Object.entries(homes))
      for (const name of names) inHomes.set(this.person(name).id, [...(inHomes.get(this.person(name).id) ?? []), home])
    if (inHomes.size === 0) return
    this.apply(this.network.persons.map((row) => ({ what: 'person', row: { ...row, homes: inHomes.get(row.id) ?? [] } })))
  }

  contacts({ contacts }: NetworkStory): void {
    for (const [offset, line] of contacts) {
      const today = this.filling.on(offset)
      const read = this.inFull(readContact(line))
      const known = this.network.persons.find(({ name }) => name === read.name)
      const bond = this.network.bonds.find((one) => one.otherId === known?.id && stoodOn(one, today))
      const { ring, strength, strain, gives, gets, contact } = read
      if (bond) this.apply(changeBond(bond, { ring, strength, strain, gives, gets, contact }, { today, newId: this.newId() }))
      else {
        const added = addContact(this.network, { read, today, newId: this.newId })
        if (!added.ok) throw new Error(`${this.one.key}: ${line}: ${added.reason}`)
        this.apply(added.changes)
      }
    }
  }

  feelings({ feelings = [] }: NetworkStory): void {
    for (const [one, other, feeling] of feelings) {
      const ends = [this.person(one).id, this.person(other).id]
      const bond = this.network.bonds.find(
        ({ oneId, otherId, untilOn }) => untilOn === null && ends.includes(oneId) && ends.includes(otherId),
      )
      const fresh = {
        id: this.newId(),
        version: 0,
        oneId: ends[0],
        otherId: ends[1],
        feeling,
        sinceOn: this.filling.on(this.one.opened),
      }
      this.apply([{ what: 'bond', row: bond ? { ...bond, feeling } : networkBond.parse(fresh) }])
    }
  }
}

const every: Readonly<Record<string, string>> = {
  'elke week': 'weekly',
  'om de week': 'two-weekly',
  'elke maand': 'monthly',
  'als het nodig is': 'when-needed',
}
const ways: Readonly<Record<string, string>> = {
  telefoon: 'phone',
  mail: 'email',
  'bij elkaar langs': 'visit',
  overleg: 'meeting',
}

function professionalRow(filling: Filling, one: Case, given: { line: string; since: number; leads: boolean; at: number }) {
  const [name = '', role = '', organisation = '', phone = '', email = '', how = '', agreed = ''] = given.line
    .split('|')
    .map((part) => part.trim())
  const [often = '', way = ''] = how.split(', ')
  return {
    ...placed(filling, one),
    id: filling.id('professional', `${one.key}/${given.at}`),
    ...{ name, role, organisation, phone, email, agreed, way: ways[way] ?? null, every: every[often] ?? null },
    leads: given.leads,
    sinceOn: filling.on(Math.max(given.since, one.opened)),
  }
}

function placed(filling: Filling, one: Case) {
  return { tenantId: filling.tenantId, caseId: filling.id('case', one.key), ...filling.placeOf(one) }
}

function grown(filling: Filling, one: Case, story: NetworkStory): Network {
  const growing = new Growing(filling, one)
  growing.begin()
  growing.relatives(story)
  growing.homes(story)
  growing.contacts(story)
  growing.feelings(story)
  return growing.network
}

export async function fillNetwork(filling: Filling): Promise<void> {
  const { db, tenant } = filling
  const told = tenant.cases.flatMap((one) => {
    const story = networks[one.key]
    return story ? [{ one, story, network: grown(filling, one, story) }] : []
  })
  const rows = (list: keyof Network) =>
    told.flatMap(({ one, network }) => network[list].map((row) => ({ ...placed(filling, one), ...row })))
  await insertAll(db, 'people.networkPerson', rows('persons') as never)
  await insertAll(db, 'people.networkUnion', rows('unions') as never)
  await insertAll(db, 'people.networkParenthood', rows('parenthoods') as never)
  await insertAll(db, 'people.networkBond', rows('bonds') as never)
  const professionals = told.flatMap(({ one, story }) =>
    story.professionals.map(([since, line], at) =>
      professionalRow(filling, one, { line, since, at, leads: story.leads !== undefined && line.startsWith(story.leads) }),
    ),
  )
  await insertAll(db, 'people.aroundProfessional', professionals)
}
