// Texts that are looked for are found wherever they stand.
import { expect, test } from 'vitest'
import { Marks } from './marks.ts'

test('finds each text that stands in another, once, also where two begin alike', () => {
  const marks = new Marks(['Zij woont bij haar zus', 'Zij woont bij een vriend', 'nergens te vinden'])
  expect(marks.in('{"a":"Zij woont bij haar zus","b":["Zij woont bij haar zus."]}')).toEqual(['Zij woont bij haar zus'])
  expect(marks.in('Zij woont bij')).toEqual([])
})

test('forgets what may be seen', () => {
  const marks = new Marks(['Zij woont bij haar zus', 'Zij woont bij een vriend'])
  marks.without('in een brief: Zij woont bij haar zus.')
  expect([marks.size, marks.in('Zij woont bij haar zus'), marks.in('Zij woont bij een vriend')]).toEqual([
    1,
    [],
    ['Zij woont bij een vriend'],
  ])
})
