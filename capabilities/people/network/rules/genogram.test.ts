// Genograms: generations on one level, partners together, eldest left, and no two people on top of each other in a thousand families.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type NetworkParenthood,
  type NetworkPerson,
  type NetworkUnion,
  networkParenthood,
  networkPerson,
  networkUnion,
  type Sex,
} from '../model.ts'
import type { FamilyData } from './family.ts'
import { drawGenogram, type Genogram } from './genogram.ts'
import type { Point } from './lines.ts'
import { measure } from './places.ts'

const uuid = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`
const ids = new Map<string, string>()
const idOf = (name: string) => {
  const found = ids.get(name) ?? uuid(ids.size + 1)
  ids.set(name, found)
  return found
}
const nameOf = (id: string) => [...ids].find(([, one]) => one === id)?.[0] ?? id

/** 'F m 1950', with more as said. */
function person(line: string, more: Partial<NetworkPerson> = {}): NetworkPerson {
  const [name = '', sex = 'x', year] = line.split(' ')
  const sexes: Record<string, Sex> = { m: 'man', v: 'woman', x: 'unknown' }
  return networkPerson.parse({ id: idOf(name), version: 1, name, sex: sexes[sex], bornYear: year ? Number(year) : null, ...more })
}
const union = (pair: string, more: Partial<NetworkUnion> = {}): NetworkUnion => {
  const [one = '', other = ''] = pair.split('+')
  return networkUnion.parse({ id: idOf(`union ${pair}`), version: 1, oneId: idOf(one), otherId: idOf(other), ...more })
}
/** 'F+M > a b c' */
function children(line: string, form: NetworkParenthood['form'] = 'biological'): NetworkParenthood[] {
  const [parents = '', below = ''] = line.split(' > ')
  return below.split(' ').flatMap((child) =>
    parents.split('+').map((parent) =>
      networkParenthood.parse({
        id: idOf(`${parent} of ${child}`),
        version: 1,
        parentId: idOf(parent),
        childId: idOf(child),
        form,
      }),
    ),
  )
}

const threeGenerations: FamilyData = {
  persons: [
    person('I v 1990', { middle: true }),
    ...['H m 1988', 'F m 1960', 'M v 1962', 'FF m 1930', 'FM v 1932', 'MF m 1935', 'MM v 1936'].map((one) => person(one)),
    ...['F1 v 1955', 'F2 m 1966', 'M1 v 1958', 'S v 1986', 'B m 1994', 'K2 m 2018', 'K1 v 2015'].map((one) => person(one)),
  ],
  unions: [union('F+M'), union('FF+FM'), union('MF+MM'), union('I+H')],
  parenthoods: [
    ...children('F+M > I S B'),
    ...children('FF+FM > F F1 F2'),
    ...children('MF+MM > M M1'),
    ...children('I+H > K2 K1'),
  ],
}

const rowsOfDrawing = ({ people }: Genogram) =>
  [...Map.groupBy(people, ({ level }) => level).values()].map((row) =>
    row
      .sort((a, b) => a.x - b.x)
      .map(({ id }) => nameOf(id))
      .join(' '),
  )

function overlaps({ people }: Genogram): string[] {
  const { width, height } = measure.box
  return people.flatMap((one, at) =>
    people
      .slice(at + 1)
      .filter((other) => Math.abs(one.x - other.x) < width && Math.abs(one.y - other.y) < height)
      .map((other) => `${nameOf(one.id)} on ${nameOf(other.id)}`),
  )
}

/** Family lines that run through the box of someone who is no end of them. */
function through(drawing: Genogram): string[] {
  const lines: { ends: readonly string[]; points: Point[] }[] = [
    ...drawing.couples.map(({ ends, points }) => ({ ends, points })),
    ...drawing.descents.flatMap(({ parents, stem, lane, children: below }) => [
      { ends: parents, points: stem },
      { ends: [], points: lane },
      ...below.map(({ id, points }) => ({ ends: [id], points })),
    ]),
  ]
  return lines.flatMap(({ ends, points }) =>
    points.slice(1).flatMap((to, at) => {
      const from = points[at] as Point
      const hit = drawing.people.find(({ id, x, y }) => {
        if (ends.includes(id)) return false
        const [left, right] = [x - measure.box.width / 2, x + measure.box.width / 2]
        const [top, bottom] = [y, y + measure.box.height]
        const apart = Math.max(from.x, to.x) <= left || Math.min(from.x, to.x) >= right
        return !(apart || Math.max(from.y, to.y) <= top || Math.min(from.y, to.y) >= bottom)
      })
      return hit ? [`a line runs through ${nameOf(hit.id)}`] : []
    }),
  )
}

describe('three generations', () => {
  const drawing = drawGenogram(threeGenerations)
  test('stand on three lines and a fourth, the eldest left, partners together, his family left of hers', () => {
    expect(rowsOfDrawing(drawing)).toEqual(['FF FM MF MM', 'F1 F2 F M M1', 'S H I B', 'K1 K2'])
  })
  test('children hang in the middle below their parents', () => {
    const x = (name: string) => drawing.people.find(({ id }) => id === idOf(name))?.x ?? 0
    expect(Math.abs((x('K1') + x('K2')) / 2 - (x('I') + x('H')) / 2)).toBeLessThan(3)
  })
  test('no one covers anyone, no line runs through anyone', () => {
    expect([...overlaps(drawing), ...through(drawing)]).toEqual([])
  })
})

test('twins rise from one point', () => {
  const twins = idOf('birth')
  const drawing = drawGenogram({
    persons: [
      person('I v 1990', { middle: true }),
      person('A m 2012', { twins }),
      person('B m 2012', { twins }),
      person('C v 2016'),
    ],
    unions: [],
    parenthoods: children('I > A B C'),
  })
  const [a, b, c] = ['A', 'B', 'C'].map((name) => drawing.descents[0]?.children.find(({ id }) => id === idOf(name))?.points[0])
  expect(a).toEqual(b)
  expect(c).not.toEqual(a)
})

test('someone with three partners keeps them beside, and none of the lines crosses a face', () => {
  const drawing = drawGenogram({
    persons: [
      person('I m 1970', { middle: true }),
      ...['P v 1970', 'Q v 1972', 'R v 1980', 'a m 1995', 'b v 2001', 'c v 2012'].map((one) => person(one)),
    ],
    unions: [
      union('I+P', { form: 'divorced', sinceYear: 1993 }),
      union('I+Q', { form: 'separated', sinceYear: 2000 }),
      union('I+R', { form: 'married', sinceYear: 2010 }),
    ],
    parenthoods: [...children('I+P > a'), ...children('I+Q > b'), ...children('I+R > c')],
  })
  expect([...overlaps(drawing), ...through(drawing)]).toEqual([])
})

test('a child in two homes is in both contours', () => {
  const drawing = drawGenogram({
    persons: [
      person('Kim v 1993', { middle: true, homes: ['Kim'] }),
      person('Dennis m 1990', { homes: ['Dennis'] }),
      person('Noa v 2019', { homes: ['Kim', 'Dennis'] }),
    ],
    unions: [union('Kim+Dennis', { form: 'separated' })],
    parenthoods: children('Kim+Dennis > Noa'),
  })
  expect(drawing.homes.map(({ name, members }) => [name, members.map(({ id }) => nameOf(id))])).toEqual([
    ['Kim', ['Kim', 'Noa']],
    ['Dennis', ['Dennis', 'Noa']],
  ])
})

test('two sisters who marry a father and his son: one marriage is named, not drawn, and everyone has a place', () => {
  const drawing = drawGenogram({
    persons: ['S1 v 1970', 'S2 v 1974', 'P v 1945', 'X m 1948', 'Y m 1972'].map((one, at) => person(one, { middle: at === 0 })),
    unions: [union('S1+X'), union('S2+Y')],
    parenthoods: [...children('P > S1 S2'), ...children('X > Y')],
  })
  expect(drawing.people).toHaveLength(5)
  expect([...overlaps(drawing), ...through(drawing)]).toEqual([])
})

/** A family as wild as life: several unions, children of pairs and of one, twins, adoption, cousins who marry, loose people. */
const anyFamily = fc
  .record({
    size: fc.integer({ min: 1, max: 40 }),
    couples: fc.array(fc.tuple(fc.nat(39), fc.nat(39)), { maxLength: 22 }),
    births: fc.array(
      fc.tuple(fc.nat(39), fc.option(fc.nat(39)), fc.nat(39), fc.constantFrom('biological', 'adopted', 'foster', 'step')),
      { maxLength: 45 },
    ),
    sexes: fc.array(fc.constantFrom('man', 'woman', 'other', 'unknown'), { minLength: 40, maxLength: 40 }),
    years: fc.array(fc.option(fc.integer({ min: 1900, max: 2026 })), { minLength: 40, maxLength: 40 }),
    twins: fc.array(fc.nat(39), { maxLength: 4 }),
  })
  .map(({ size, couples, births, sexes, years, twins }): FamilyData => {
    const persons = Array.from({ length: size }, (_, at) =>
      networkPerson.parse({
        id: uuid(at),
        version: 1,
        sex: sexes[at],
        bornYear: years[at],
        middle: at === Math.floor(size / 2),
        segment: 'family',
        twins: twins.includes(at) ? uuid(500) : null,
      }),
    )
    const seen = new Set<string>()
    const fresh = (one: number, other: number) => {
      const key = [one, other].sort((a, b) => a - b).join('/')
      const is = one !== other && one < size && other < size && !seen.has(key)
      if (is) seen.add(key)
      return is
    }
    // Parents come before children in the list, so nobody is their own ancestor.
    const parenthoods = births.flatMap(([one, other, child, form], at) =>
      [one, ...(other === null ? [] : [other])]
        .filter((parent) => parent < child && fresh(parent, child))
        .map((parent) =>
          networkParenthood.parse({
            id: uuid(1000 + at * 2 + (parent === one ? 0 : 1)),
            version: 1,
            parentId: uuid(parent),
            childId: uuid(child),
            form,
          }),
        ),
    )
    const unions = couples
      .filter(([one, other]) => fresh(one, other))
      .map(([one, other], at) => networkUnion.parse({ id: uuid(2000 + at), version: 1, oneId: uuid(one), otherId: uuid(other) }))
    return { persons, unions, parenthoods }
  })

test('in a thousand random families everyone has one place, nobody covers anybody, and no line runs through a face', () => {
  fc.assert(
    fc.property(anyFamily, (family) => {
      const drawing = drawGenogram(family)
      expect(drawing.people.map(({ id }) => id).sort()).toEqual(family.persons.map(({ id }) => id).sort())
      expect([...overlaps(drawing), ...through(drawing)]).toEqual([])
      for (const { x, y } of drawing.people) {
        expect(x - measure.box.width / 2).toBeGreaterThanOrEqual(0)
        expect(x + measure.box.width / 2).toBeLessThanOrEqual(drawing.width)
        expect(y + measure.box.height).toBeLessThanOrEqual(drawing.height)
      }
    }),
    { numRuns: 1000 },
  )
}, 60_000)

test('partners stand on one level and children below their parents, whatever the family', () => {
  fc.assert(
    fc.property(anyFamily, (family) => {
      const drawing = drawGenogram(family)
      const level = new Map(drawing.people.map((one) => [one.id, one.level]))
      const across = new Set(drawing.across.map(({ id }) => id))
      for (const one of family.unions.filter(({ id }) => !across.has(id)))
        expect(level.get(one.oneId)).toBe(level.get(one.otherId))
      for (const one of family.parenthoods) expect(level.get(one.childId)).toBeGreaterThan(level.get(one.parentId) as number)
    }),
    { numRuns: 300 },
  )
}, 60_000)

test('forty people are drawn well within the time of a frame', () => {
  const [family] = fc.sample(
    anyFamily.filter(({ persons }) => persons.length === 40),
    { numRuns: 1, seed: 7 },
  )
  const start = performance.now()
  for (let round = 0; round < 10; round += 1) drawGenogram(family as FamilyData)
  expect((performance.now() - start) / 10).toBeLessThan(100)
})
