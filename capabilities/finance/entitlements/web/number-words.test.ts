// Every number that a professional may be asked to check has a name and a value in words.
import { expect, it } from 'vitest'
import { toCheck } from '../rules/law-files.ts'
import { numberWords, valueWords } from './number-words.ts'

it.each(toCheck())('$law of $from: each number has its name and its value', ({ law, unsure }) => {
  const nameless = unsure.filter(({ path }) => !/\S$/.test(numberWords(law, path)) || numberWords(law, path).startsWith(':'))
  expect(nameless.map(({ path }) => path)).toEqual([])
  expect(unsure.filter((one) => /NaN|undefined|^$/.test(valueWords(one)))).toEqual([])
})
