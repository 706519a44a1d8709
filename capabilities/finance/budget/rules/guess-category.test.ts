// Names of lines as people at work type them, in either language.
import { expect, test } from 'vitest'
import { categories, type Group, groupOf } from '../model.ts'
import en from '../texts/en.json' with { type: 'json' }
import nl from '../texts/nl.json' with { type: 'json' }
import { guessCategory } from './guess-category.ts'

test.each<[string, Group, string]>([
  ['huurtoeslag', 'income', 'huurtoeslag'],
  ['Rent allowance', 'income', 'huurtoeslag'],
  ['Kinderbijslag 4e kwartaal', 'income', 'kinderbijslag'],
  ['child benefit', 'income', 'kinderbijslag'],
  ['Zorgverzekering CZ', 'fixedCosts', 'healthInsurance'],
  ['health insurance', 'fixedCosts', 'healthInsurance'],
  ['boodschappen', 'household', 'food'],
  ['groceries', 'household', 'food'],
  ['Iets heel anders', 'household', 'otherHousehold'],
  ['xyzzy', 'debts', 'otherDebt'],
])('%s in %s is %s', (name, group, category) => expect(guessCategory(name, group)).toBe(category))

test.each(categories)('%s is known by the name it has on the screen, in each language', (code) => {
  for (const texts of [nl, en]) expect(guessCategory(texts[`finance.category.${code}`], groupOf(code))).toBe(code)
})
