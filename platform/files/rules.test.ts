// Names of files: nothing in them leads out of a folder or into a header.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dispositionOf, nameIn, safeName } from './rules.ts'

const pdf = 'application/pdf'

test.each([
  ['brief.pdf', 'brief.pdf'],
  ['../../etc/passwd', 'passwd.pdf'],
  ['C:\\post\\aanmaning.docx', 'aanmaning.pdf'],
  ['plaatje.svg', 'plaatje.pdf'],
  ['.htaccess', 'htaccess.pdf'],
  ['\u202efdp.exe', 'fdp.pdf'],
  ['...', 'bestand.pdf'],
  ['Brief van 3 maart.PDF', 'Brief van 3 maart.pdf'],
])('%s is kept as %s', (given, kept) => {
  expect(safeName(given, pdf)).toBe(kept)
})

test('whatever it is called, the header stays one line of plain signs and the name no path', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (given) => {
      const name = safeName(given, pdf)
      expect(name).toMatch(/^[^/\\\p{Cc}]+\.pdf$/u)
      if (!name.isWellFormed()) return
      expect(dispositionOf(name)).toMatch(
        /^attachment; filename="[\x20-\x21\x23-\x5b\x5d-\x7e]*"; filename\*=UTF-8''[\w.%!#$&+^`|~-]*$/,
      )
      expect(nameIn(dispositionOf(name))).toBe(name)
    }),
  )
})

test('a header without a name gives none', () => {
  expect(nameIn('attachment')).toBe('')
})
