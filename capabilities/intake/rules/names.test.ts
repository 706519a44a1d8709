// Names as the Dutch write them: prefixes, and spellings of one sound.
import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { soundOf, splitFamily, wholeFamily } from './names.ts'

it.each([
  ['van der Berg', 'van der', 'Berg'],
  ['Berg', '', 'Berg'],
  ['v.d. Berg', 'v.d.', 'Berg'],
  ['el Haddad', 'el', 'Haddad'],
  ["van 't Hof", "van 't", 'Hof'],
  ['De', '', 'De'],
  ['van den Heuvel-Jansen', 'van den', 'Heuvel-Jansen'],
  ['de la Cruz', 'de la', 'Cruz'],
])('%s is %j before %s', (typed, prefix, family) => {
  expect(splitFamily(typed)).toEqual({ prefix, family })
})

it.each([
  ['Jansen', 'Janssen'],
  ['Meijer', 'Meyer'],
  ['Meijer', 'Meier'],
  ['Kuiper', 'Cuyper'],
  ['Bakker', 'Backer'],
  ['Visser', 'Fisser'],
  ['Smit', 'Smidt'],
  ['Thijssen', 'Tijsen'],
  ['Schouten', 'Schauten'],
  ['Dijkstra', 'Deykstra'],
  ['van der Berg', 'vd Berg'],
  ['Öztürk', 'Ozturk'],
  ['Groenewoud', 'Groenewout'],
])('%s sounds as %s', (one, other) => {
  expect(soundOf(one)).toBe(soundOf(other))
})

it.each([
  ['Jansen', 'Hansen'],
  ['Bakker', 'Dekker'],
  ['Berg', 'Burg'],
  ['Smit', 'Smeet'],
])('%s does not sound as %s', (one, other) => {
  expect(soundOf(one)).not.toBe(soundOf(other))
})

it.each([
  ['', 'vd Berg', 'van der berg'],
  ['v.d.', 'Berg', 'van der berg'],
  ['van der', 'Berg', 'van der berg'],
  ['', 'Hof', 'hof'],
])('%j %s is written out as %s', (prefix, family, whole) => {
  expect(wholeFamily({ prefix, family })).toBe(whole)
})

test('whatever is typed, splitting loses no word and leaves a name', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('van', 'de', 'der', 'Berg', 'el', 'vd', 'Jansen'), { minLength: 1, maxLength: 5 }),
      (words) => {
        const { prefix, family } = splitFamily(words.join(' '))
        expect([prefix, family].filter(Boolean).join(' ')).toBe(words.join(' '))
        expect(family).not.toBe('')
      },
    ),
  )
})
