// Letters as they leave: tagged for those who listen, with all that was written, and nothing that was written is ever run.
import { expect, test } from 'vitest'
import { setLetter } from './door.ts'
import { paperOf, readDocx, readPdf } from './test-paper.ts'
import { setDocx, setPdf } from './typeset.ts'

const hostile = [
  'Geachte mevrouw,\n\n# Meenemen\n- uw pas\n- 12 < 14 & "aanhaling"',
  '#eval("1+1") $x^2$ *vet* _schuin_ `code` <etiket> @verwijzing',
  '#read("/etc/passwd") \\ {subject} {#blocks}{/blocks} {{naam}} //  /* */ = kop',
  'Été, ŝtalo, Ağrı, Łódź, Ionuț en €\u00a012,50',
].join('\n\n')

test('a letter is tagged, says its title and language, and holds every word as it was written', async () => {
  const { text, title, language, roles } = await readPdf(setPdf({ paper: paperOf(hostile), madeAt: 1 }))
  expect([title, language]).toEqual(['Uw afspraak', 'nl'])
  expect(roles.filter((role) => role === 'H1')).toHaveLength(1)
  expect(roles).toEqual(expect.arrayContaining(['Document', 'H1', 'H2', 'P', 'L', 'LI']))
  const flat = text.replace(/\s+/g, ' ')
  for (const words of [
    '#eval("1+1") $x^2$ *vet* _schuin_ `code` <etiket> @verwijzing',
    '#read("/etc/passwd") \\ {subject}',
    '12 < 14 & "aanhaling"',
    'Łódź, Ionuț',
  ])
    expect(flat).toContain(words)
  expect(flat).not.toContain('root:')
})

test('the Word file opens as one, with the same words', () => {
  const text = readDocx(setDocx(paperOf(hostile)))
  for (const words of [
    'Wijkzorg',
    'Samira el Haddad',
    'Uw kenmerk: A-12',
    'Uw afspraak',
    'uw pas',
    '12 < 14 & "aanhaling"',
    '{#blocks}{/blocks}',
  ])
    expect(text).toContain(words)
})

test('without a name nothing of the organisation is on the paper', async () => {
  const paper = paperOf('Beste,', { head: { name: '', lines: [], colour: '#000000', foot: '' } })
  const pdf = await readPdf(setPdf({ paper, madeAt: 1 }))
  expect(`${pdf.text}${readDocx(setDocx(paper))}`).not.toContain('Wijkzorg')
})

test('a long letter goes on over pages that are numbered', async () => {
  const { text, pages } = await readPdf(setPdf({ paper: paperOf('Een zin die doorgaat.\n\n'.repeat(80)), madeAt: 1 }))
  expect(pages).toBeGreaterThan(1)
  expect(text).toContain(`pagina ${pages} van ${pages}`)
})

test('the same letter at the same moment gives the same bytes', () => {
  const set = () => Buffer.from(setPdf({ paper: paperOf('Beste,'), madeAt: 5 }))
  expect(set().equals(set())).toBe(true)
})

test('it is set in a thread of its own', async () => {
  const done = await setLetter(paperOf('Geachte heer,'), '2026-03-03T10:00:00.000Z')
  if (!done.ok) throw new Error(done.reason)
  expect((await readPdf(done.value.pdf)).text).toContain('Geachte heer')
  expect(readDocx(done.value.docx)).toContain('Geachte heer')
})
