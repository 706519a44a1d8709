// Text for readers in code, written on purpose and seen refused; a refusal without its sentence as well.
import { expect, test } from 'vitest'
import { checkRefusals } from './refusals.ts'
import { checkVisibleText } from './visible-text.ts'

const page = (text: string) => [{ file: 'capabilities/plan/web/GoalPage.tsx', text }]

test.each([
  ['between tags', 'export const A = () => <p>Nog geen taken</p>'],
  ['in a title', 'export const A = () => <Page title="Mensen" />'],
  ['in a label within braces', "export const A = () => <Field label={'Naam'} />"],
  ['in words for a screen reader', 'export const A = () => <button aria-label="Sluiten" />'],
  ['in a string', "export const fault = () => 'Dit is niet de naam van een persoon'"],
  ['in a template', 'export const fault = (name: string) => `Er is geen taak voor ${name} van de week`'],
])('Dutch %s is refused', (_where, text) => {
  expect(checkVisibleText(page(text))).not.toEqual([])
})

test('keys of texts, class names and signs pass', () => {
  const text = `import { m } from '#texts'
  export const A = () => <p className="sheet van het"> · {m['plan.none']()} <b>+</b></p>`
  expect(checkVisibleText(page(text.replace(' van het', '')))).toEqual([])
})

test('the names on keys of a keyboard pass, and so do little words of a name', () => {
  expect(checkVisibleText(page("export const A = () => <kbd>Ctrl K</kbd>; export const small = ['van de', 'van het']"))).toEqual(
    [],
  )
})

test('a story of the demo and a test speak for themselves', () => {
  const text = "export const story = 'Zij is niet van de straat'"
  expect(checkVisibleText([{ file: 'demo/stories/one.ts', text }])).toEqual([])
  expect(checkVisibleText([{ file: 'capabilities/plan/rules.test.ts', text }])).toEqual([])
})

test('a refusal without a sentence in the texts is refused', () => {
  const api = [{ file: 'capabilities/plan/api.ts', text: "export const close = operation({ refuses: ['closed', 'too-late'] })" }]
  expect(checkRefusals(api, new Set(['refusal.closed', 'refusal.too-late']))).toEqual([])
  expect(checkRefusals(api, new Set(['refusal.closed']))).toEqual([
    "capabilities/plan/api.ts refuses with 'too-late', and no text has the key refusal.too-late",
  ])
})
