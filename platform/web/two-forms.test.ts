// Two forms that were filled in apart: put together, no text of either is gone.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinForms, readForm, writtenIn } from './two-forms.ts'

const written = { note: '\n\n', helped: '\n\n', others: ', ' }

test('each text of both stays, and of what one chooses mine counts', () => {
  const theirs = { note: 'Zij', others: 'zus', decision: 'close', present: ['Ans'], goals: { a: { level: 2, helped: 'Bellen' } } }
  const mine = {
    note: 'Ik',
    others: 'buur',
    decision: null,
    present: ['Bo'],
    goals: { a: { level: 1, helped: '' }, b: { level: 0 } },
  }
  expect(joinForms(theirs, mine, written)).toEqual({
    note: 'Zij\n\nIk',
    others: 'zus, buur',
    decision: 'close',
    present: ['Ans', 'Bo'],
    goals: { a: { level: 1, helped: 'Bellen' }, b: { level: 0 } },
  })
  expect(writtenIn(theirs, written)).toBe('Zij\nzus\nBellen')
})

test('whatever both wrote, it is all there afterwards', () => {
  const form = fc.record({ note: fc.string(), helped: fc.string() })
  fc.assert(
    fc.property(form, form, (theirs, mine) => {
      const joined = joinForms(theirs, mine, written)
      for (const name of ['note', 'helped'] as const)
        for (const text of [theirs[name], mine[name]]) expect(String(joined[name])).toContain(text.trim())
    }),
  )
})

test('a text that is no form is an empty one', () => {
  expect(readForm('{', { note: '' })).toEqual({ note: '' })
  expect(readForm('{"note":"x"}', { note: '', others: '' })).toEqual({ note: 'x', others: '' })
})
