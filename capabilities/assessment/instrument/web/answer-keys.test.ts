// Digits answer: the figure of a choice, the place of yes and no, and ten as a one with a nought.
import { expect, test } from 'vitest'
import { question } from '../model.ts'
import { answersTo, pressed } from './answer-keys.ts'

const agree = ['ja', 'min of meer', 'nee'] as const
const figure = question.parse({ key: 'a', kind: 'figure', text: 'Hoe?' })
const statement = question.parse({ key: 'a', kind: 'agree', text: 'Klopt?' })
const choices = [
  { value: 5, label: 'altijd' },
  { value: 0, label: 'nooit' },
]
const choice = question.parse({ key: 'a', kind: 'choice', text: 'Hoe vaak?', choices })

test.each([
  ['a 7 on 0 to 10', figure, '7', undefined, { value: 7, stay: false }],
  ['a 1 waits', figure, '1', undefined, { value: 1, stay: true }],
  ['a 0 after a 1 is ten', figure, '0', 1, { value: 10, stay: false }],
  ['a 0 alone is nought', figure, '0', 4, { value: 0, stay: false }],
  ['the first answer is yes', statement, '1', undefined, { value: 2, stay: false }],
  ['the third is no', statement, '3', undefined, { value: 0, stay: false }],
  ['there is no fourth', statement, '4', undefined, null],
  ['a choice by its own figure', choice, '5', undefined, { value: 5, stay: false }],
  ['a figure that is no choice', choice, '3', undefined, null],
] as const)('%s', (_, one, digit, answer, expected) => {
  expect(pressed(one, digit, { answer, answers: answersTo(one, agree) })).toEqual(expected)
})
