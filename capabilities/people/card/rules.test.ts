// Which value stays when two cards become one, and what goes back when they are taken apart.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type PersonCard, personCard } from '../model.ts'
import { cardAfterSplit, cardFields, chosenCard, differing, keepsHidden, sparesHidden, suggested } from './rules.ts'

const word = fc.constantFrom('', 'Ans', 'Kuyper', '0500-090055')
const cards = fc
  .record({
    given: word,
    family: fc.constantFrom('Kuyper', 'Kuijper'),
    phone: word,
    bornOn: fc.constantFrom(null, '1950-06-07', '1950-07-06'),
    addressHidden: fc.boolean(),
    languages: fc.subarray(['nl', 'fr']),
  })
  .map((part) => personCard.parse(part))
const choices = fc.record(
  Object.fromEntries(cardFields.map((name) => [name, fc.constantFrom('kept' as const, 'gone' as const)])),
) as unknown as fc.Arbitrary<Record<keyof PersonCard, 'kept' | 'gone'>>

test('each field is one of the two, and joining and taking apart at once gives the card as it was', () => {
  fc.assert(
    fc.property(cards, cards, choices, (kept, gone, chosen) => {
      const after = chosenCard({ kept, gone }, chosen)
      for (const name of cardFields) expect([kept[name], gone[name]]).toContainEqual(after[name])
      expect(cardAfterSplit(kept, after, after)).toEqual(kept)
    }),
  )
})

test('what someone changed since stays when cards are taken apart', () => {
  const before = personCard.parse({ family: 'Kuyper', phone: '1' })
  const after = { ...before, phone: '2', given: 'Ans' }
  expect(cardAfterSplit(before, after, { ...after, phone: '3' })).toEqual({ ...before, phone: '3' })
})

test('what only one card knows is suggested, and a hidden address stays hidden whatever is chosen', () => {
  const kept = personCard.parse({ family: 'Kuyper', phone: '1' })
  const gone = personCard.parse({ family: 'Kuyper', given: 'Ans', phone: '2', street: 'Kade 1', addressHidden: true })
  expect(differing(kept, gone)).toEqual(['given', 'phone'])
  expect(differing(kept, { ...gone, addressHidden: false, street: 'Kade 1' })).toEqual(['given', 'phone', 'street'])
  expect(suggested(kept, gone)).toMatchObject({ given: 'gone', phone: 'kept', family: 'kept' })
  expect(keepsHidden({ ...kept, street: 'Anders 2' }, { kept, gone })).toMatchObject({ street: 'Kade 1', addressHidden: true })
  expect(sparesHidden(gone, false)).toMatchObject({ street: '', addressHidden: true })
  expect(sparesHidden(gone, true)).toEqual(gone)
})
