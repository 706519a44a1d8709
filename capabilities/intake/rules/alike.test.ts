// How much one person looks like another on paper.
import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { likeness, nearlySure, type OnPaper, shownFrom, spellingsOf } from './alike.ts'
import { soundOf } from './names.ts'

const hendrik: OnPaper = {
  given: 'Hendrik',
  prefix: '',
  family: 'Wiersma',
  bornOn: '1942-03-02',
  phone: '06-00980101',
  street: 'Zeilmakerskade 3',
}
const nobody: OnPaper = { given: '', prefix: '', family: '', bornOn: null, phone: '', street: '' }

it.each([
  ['the very same', {}, ['name', 'born', 'phone', 'address']],
  ['another spelling of a name', { family: 'Wyersma', phone: '', street: '' }, ['born']],
  ['a number as the world writes it', { family: 'X', bornOn: null, phone: '+31 6 00980101', street: '' }, ['phone']],
  ['day and month changed places', { family: 'X', bornOn: '1942-02-03', phone: '', street: '' }, ['born-nearly']],
  ['a year beside it', { family: 'X', bornOn: '1943-03-02', phone: '', street: '' }, ['born-nearly']],
  ['the address written otherwise', { family: 'X', bornOn: null, phone: '', street: 'zeilmakerskade 3 ' }, ['address']],
  ['a street without a number', { family: 'X', bornOn: null, phone: '', street: 'Zeilmakerskade' }, []],
] as const)('%s', (_, given, because) => {
  expect(likeness(hendrik, { ...hendrik, ...given }).because).toEqual(because)
})

it.each([
  ['Meijer', 'Meyer', 'sound'],
  ['Kuiper', 'Cuyper', 'sound'],
  ['Jansen-de Vries', 'Jansen', 'name'],
  ['vd Berg', 'van der Berg', 'name'],
  ['Jansen', 'Hansen', null],
] as const)('%s and %s: %s', (one, other, reason) => {
  const found = likeness({ ...nobody, family: one }, { ...nobody, family: other }).because
  expect(found).toEqual(reason === null ? [] : [reason])
})

test('a name alone is worth a look, and never nearly sure', () => {
  const alone = { ...nobody, given: 'Hendrik', family: 'Wiersma' }
  const { score } = likeness(alone, alone)
  expect([score >= shownFrom, score >= nearlySure]).toEqual([true, false])
})

test('name and birth date together are nearly sure; two of the family at one address are not', () => {
  const named = { ...nobody, given: 'Hendrik', family: 'Wiersma', bornOn: '1942-03-02' }
  expect(likeness(named, named).score).toBeGreaterThanOrEqual(nearlySure)
  const [one, other] = [
    { ...hendrik, phone: '' },
    { ...hendrik, phone: '', given: 'Tineke', bornOn: '1945-11-30' },
  ]
  expect(likeness(one, other).score).toBeLessThan(shownFrom)
})

const paper: fc.Arbitrary<OnPaper> = fc.record({
  given: fc.constantFrom('', 'Anna', 'A', 'Bram'),
  prefix: fc.constantFrom('', 'van der', 'vd'),
  family: fc.constantFrom('Berg', 'Meijer', 'Meyer', 'Jansen-Bos'),
  bornOn: fc.constantFrom(null, '1961-02-03', '1961-03-02', '1990-01-01'),
  phone: fc.constantFrom('', '0500-090001', '+31500090001'),
  street: fc.constantFrom('', 'Molenlaan 1', 'molenlaan 1'),
})

test('the order does not matter, and nobody looks more like another than like themselves', () => {
  fc.assert(
    fc.property(paper, paper, (one, other) => {
      expect(likeness(one, other)).toEqual(likeness(other, one))
      expect(likeness(one, other).score).toBeLessThanOrEqual(Math.max(likeness(one, one).score, likeness(other, other).score))
    }),
  )
})

it.each([
  ['Kuiper', 'cuyper'],
  ['Meijer', 'meyer'],
  ['Visser', 'fisser'],
  ['Thijssen', 'tijssen'],
])('%s is looked for as %s too', (family, spelling) => {
  expect(spellingsOf(family)).toContain(spelling)
})

test('the typed one comes first, and there are few enough to look up', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{3,20}$/), (family) => {
      const found = spellingsOf(family)
      expect(found[0]).toBe(family)
      expect(found.length).toBeLessThanOrEqual(24)
      expect(soundOf(family)).toBe(soundOf(found[0] as string))
    }),
  )
})
