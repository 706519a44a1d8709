// A line that is typed, what everyone is to each other, how bonds change over time, and an ecogram in which nobody covers anybody.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Network, networkBond, networkParenthood, networkPerson, networkUnion, segments } from '../model.ts'
import { changeBond, compareContacts, contactsOn, daysOfChange, endBond } from './bonds.ts'
import { changed, mayStand, wayBack, withoutPerson } from './change.ts'
import { drawEcogram, spotSize } from './ecogram.ts'
import { kinsOf } from './kin.ts'
import { readContact, readPerson } from './read-line.ts'
import { startOf } from './start.ts'

const uuid = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`
let count = 0
const newId = () => {
  count += 1
  return uuid(count)
}

describe('a line about someone', () => {
  test.each([
    ['Adam 2016 m', { name: 'Adam', bornYear: 2016, sex: 'man' }],
    ['Lina 6 v', { name: 'Lina', bornYear: 2020, sex: 'woman' }],
    ['Opa Ahmed 1938-2011 m', { name: 'Opa Ahmed', bornYear: 1938, died: true, diedYear: 2011 }],
    ['Rosa †2019', { name: 'Rosa', died: true, diedYear: 2019, bornYear: null }],
    ['Karim 38 m getrouwd 2012', { name: 'Karim', bornYear: 1988, union: 'married', unionYear: 2012 }],
    ['Dennis m uit elkaar 2025', { name: 'Dennis', union: 'separated', unionYear: 2025 }],
    ['Tygo pleeg', { name: 'Tygo', parenthood: 'foster' }],
    ['miskraam 2014', { name: '', kind: 'miscarriage', bornYear: 2014 }],
    ['Jan de Vries tweeling', { name: 'Jan de Vries', twins: true }],
    ['overleden 2001 Truus', { name: 'Truus', died: true, diedYear: 2001 }],
  ])('%s', (line, expected) => {
    expect(readPerson(line, 2026)).toMatchObject(expected)
  })
  test.each([
    [
      'Naima familie 1 sterk helpt luistert',
      { name: 'Naima', segment: 'family', ring: 1, strength: 'strong', gets: ['practical', 'emotional'], gives: [] },
    ],
    ['moskee ver', { name: 'moskee', group: true, segment: 'faith', ring: 3 }],
    [
      'Tygo vr geeft gezelschap krijgt gezelschap wekelijks',
      { segment: 'friends', gives: ['companionship'], gets: ['companionship'], contact: 'weekly' },
    ],
    ['neef Hamid fam spanning geld', { name: 'neef Hamid', segment: 'family', strain: true, gets: ['financial'] }],
    ['judoclub club 3', { name: 'judoclub', group: true, ring: 3 }],
    ['Fien', { name: 'Fien', segment: null, ring: null, strength: 'ordinary' }],
  ])('%s', (line, expected) => {
    expect(readContact(line)).toMatchObject(expected)
  })
})

const person = (name: string, more: object = {}) => networkPerson.parse({ id: newId(), version: 1, name, ...more })
const [me, mother, brother, niece, ex, partner, foster] = [
  person('ik', { middle: true }),
  ...['moeder', 'broer', 'nichtje', 'ex', 'partner', 'pleegkind'].map((name) => person(name)),
] as [ReturnType<typeof person>, ...ReturnType<typeof person>[]] as ReturnType<typeof person>[]
const parent = (of: { id: string } | undefined, child: { id: string } | undefined, form = 'biological') =>
  networkParenthood.parse({ id: newId(), version: 1, parentId: of?.id, childId: child?.id, form })
const bond = (other: { id: string } | undefined, more: object = {}) =>
  networkBond.parse({ id: newId(), version: 1, oneId: me?.id, otherId: other?.id, sinceOn: '2026-01-10', ...more })
const union = (other: { id: string } | undefined, form: string) =>
  networkUnion.parse({ id: newId(), version: 1, oneId: me?.id, otherId: other?.id, form })

const whole: Network = {
  persons: [me, mother, brother, niece, ex, partner, foster] as Network['persons'],
  unions: [union(ex, 'divorced'), union(partner, 'married')],
  parenthoods: [parent(mother, me), parent(mother, brother), parent(brother, niece), parent(me, foster, 'foster')],
  bonds: [bond(mother, { ring: 1, strength: 'strong' }), bond(brother, { strain: true, gives: ['practical'] })],
}

test('everyone is something to the person in the middle', () => {
  const kins = kinsOf(whole)
  expect(whole.persons.map(({ id }) => kins.get(id))).toEqual([
    'self',
    'parent',
    'sibling',
    'nephew-niece',
    'ex',
    'partner',
    'foster-child',
  ])
})

test('a network with a tie to nobody, a tie twice or two in the middle can not stand', () => {
  expect(mayStand(whole)).toEqual({ ok: true })
  expect(mayStand({ ...whole, persons: whole.persons.slice(0, 3) })).toMatchObject({ reason: 'network-no-end' })
  expect(mayStand({ ...whole, unions: [...whole.unions, union(ex, 'married')] })).toMatchObject({ reason: 'network-twice' })
  expect(mayStand({ ...whole, persons: [...whole.persons, person('x', { middle: true })] })).toMatchObject({
    reason: 'network-middle-stays',
  })
})

test('taking away anyone but the middle and going back gives the same network', () => {
  for (const { id } of whole.persons.slice(1)) {
    const changes = withoutPerson(whole, id)
    const after = changed(whole, changes)
    expect(mayStand(after, whole)).toEqual({ ok: true })
    const back = changed(after, wayBack(whole, changes))
    const sorted = (network: Network) => Object.values(network).map((rows) => rows.map((one: { id: string }) => one.id).sort())
    expect(sorted(back)).toEqual(sorted(whole))
  }
})

describe('over time', () => {
  const kins = kinsOf(whole)
  const before = contactsOn(whole, '2026-05-01', kins)
  test('a bond that changes keeps what it was, and two days can be compared', () => {
    const now = changed(whole, [
      ...changeBond(
        whole.bonds[0] as Network['bonds'][0],
        { ring: 3, strength: 'weak' },
        { today: '2026-06-01', newId: newId() },
      ),
      ...endBond(whole.bonds[1] as Network['bonds'][0], '2026-06-02'),
    ])
    expect(contactsOn(now, '2026-05-31', kins).map(({ bond: { ring } }) => ring)).toEqual([1, null])
    expect(daysOfChange(now)).toEqual(['2026-06-02', '2026-06-01', '2026-01-10'])
    const later = compareContacts(before, contactsOn(now, '2026-06-02', kins))
    expect(later.map((one) => [one.person.name, one.differences])).toEqual([
      ['moeder', ['farther', 'weaker']],
      ['broer', ['went']],
    ])
  })
  test('what began today and is taken back today never was', () => {
    expect(endBond(bond(mother), '2026-01-10')).toMatchObject([{ what: 'remove-bond' }])
    expect(changeBond(bond(mother), { strain: true }, { today: '2026-01-10', newId: newId() })).toMatchObject([
      { what: 'bond', row: { strain: true } },
    ])
  })
  test('a bond written from the other end is turned: what they give is what the person gets', () => {
    const other = {
      ...whole,
      bonds: [
        networkBond.parse({ ...bond(mother), oneId: mother?.id, otherId: me?.id, gives: ['emotional'], initiative: 'one' }),
      ],
    }
    expect(contactsOn(other, '2026-02-01', kins)[0]?.bond).toMatchObject({ gets: ['emotional'], gives: [], initiative: 'other' })
  })
})

test('a network begins with who is known: children below, a partner beside, one home', () => {
  const known = { name: 'x', gender: 'vrouw', bornYear: 1990, died: false, diedYear: null, sameHome: true }
  const changes = startOf(
    [
      { ...known, personId: uuid(900), role: 'client' },
      { ...known, personId: uuid(901), role: 'partner', gender: 'man' },
      { ...known, personId: uuid(902), role: 'child', sameHome: false },
    ],
    { home: 'thuis', newId },
  )
  const begun = changed({ persons: [], unions: [], parenthoods: [], bonds: [] }, changes)
  expect(mayStand(begun)).toEqual({ ok: true })
  expect(begun.persons.map(({ sex, homes }) => [sex, homes])).toEqual([
    ['woman', ['thuis']],
    ['man', ['thuis']],
    ['woman', []],
  ])
  expect([begun.unions.length, begun.parenthoods.length]).toEqual([1, 1])
})

test('in an ecogram nobody covers anybody, and no line runs through another', () => {
  const spots = fc.array(
    fc.record({ segment: fc.constantFrom(...segments), ring: fc.constantFrom(1 as const, 2 as const, 3 as const) }),
    { maxLength: 40 },
  )
  fc.assert(
    fc.property(spots, (given) => {
      const { spots: placed, reach } = drawEcogram(given.map((one, at) => ({ ...one, id: uuid(at) })))
      expect(placed).toHaveLength(given.length)
      placed.forEach((one, at) => {
        expect(Math.hypot(one.x, one.y)).toBeLessThan(reach)
        for (const other of placed.slice(at + 1)) {
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(spotSize - 4)
          // Distance of the nearer one to the line from the middle to the farther one.
          const [near, far] = Math.hypot(one.x, one.y) < Math.hypot(other.x, other.y) ? [one, other] : [other, one]
          const along = near.x * far.x + near.y * far.y
          const beside = Math.abs(near.x * far.y - near.y * far.x) / Math.hypot(far.x, far.y)
          if (along > 0) expect(beside).toBeGreaterThan(spotSize / 2 - 4)
        }
      })
    }),
    { numRuns: 400 },
  )
}, 60_000)
