// How someone lives is proposed where it is known, and never guessed.
import { expect, it } from 'vitest'
import { type Answers, newChild, nothingAnswered } from '../../entitlements/model.ts'
import { proposeLiving } from './propose-living.ts'

const today = '2026-12-01'
const of = (partner: boolean | null, ...births: string[]): Answers => {
  return { ...nothingAnswered, partner, children: births.map(newChild) }
}

it.each([
  ['alone', of(false), null, { is: 'single', from: 'answers' }],
  ['alone with a child', of(false, '2016-01-01'), null, { is: 'singleParent', from: 'answers' }],
  ['with a child that grew up', of(false, '2008-11-30'), null, { is: 'single', from: 'answers' }],
  ['a couple', of(true), of(null), { is: 'couple', from: 'answers' }],
  ['a couple with a child', of(true, '2016-01-01'), null, { is: 'coupleWithChild', from: 'answers' }],
  [
    'answers without a word of a partner, and a file with one',
    of(null),
    of(true, '2016-01-01'),
    { is: 'coupleWithChild', from: 'file' },
  ],
  ['nobody asked, and the file names no partner', null, of(null, '2016-01-01'), null],
  ['nobody asked, and the file does not say who lives there', null, null, null],
] as const)('%s', (_, answers, file, proposed) => {
  expect(proposeLiving({ answers, file }, today)).toEqual(proposed)
})
