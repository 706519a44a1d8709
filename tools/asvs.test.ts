// A gap in the table of ASVS stops: a row that lacks or is twice, a test or heading that is not there, one open row more.
import { expect, test } from 'vitest'
import { asked } from './asvs/asked.ts'
import { checkOpen, checkRows, rowsOf } from './asvs.ts'

const wanted = new Map([
  ['V1.1.1', '1'],
  ['V1.1.2', '2'],
])
const files: Record<string, string> = {
  'a.test.ts': "test.each([\n  'x',\n])('what is %s\\'s stays', () => {})\ntest('a file is safe', async () => {})",
  'docs/b.md': '# Paper\n## What holds\n',
}
const check = (...lines: string[]) => checkRows(rowsOf(lines.join('\n')), (file) => files[file] ?? null, wanted)
const good = "| V1.1.1 | 1 | files | test | [%s's stays](../../a.test.ts), [a file is safe](../../a.test.ts) |"
const paper = '| V1.1.2 | 2 | paper | document | [What holds](../b.md#what-holds) |'

test('a row each that points to what is there passes', () => {
  expect(check('| id | level | about | stands | by |', good, paper)).toEqual([])
})

test.each([
  ['a row that lacks', [good], 'V1.1.2 has no row'],
  ['a row that stands twice', [good, paper, paper], 'V1.1.2 has two rows'],
  ['a row of another level', [good, paper.replace('| 2 |', '| 1 |')], 'V1.1.2 is not asked at that level'],
  ['a test that is not there', [good.replace('safe', 'sound'), paper], 'a.test.ts does not have'],
  ['words that stand in the file and are no title', [good.replace('a file is safe', 'async'), paper], 'a.test.ts does not have'],
  ['a file that is not there', [good.replaceAll('a.test.ts', 'c.test.ts'), paper], 'c.test.ts, which is not there'],
  ['a heading that is not there', [good, paper.replace('What holds', 'What fell')], 'docs/b.md does not have'],
  ['a test that is none', [good, paper.replace('document', 'test')], 'V1.1.2 says test and points to none'],
  ['a word of nobody', [good, paper.replace('document', 'done')], 'V1.1.2 has no row'],
])('%s is told', (_, lines, told) => {
  expect(check(...lines).join('\n')).toContain(told)
})

test('open rows may fall and not rise, and the number falls along', () => {
  expect(checkOpen(3, 3)).toEqual([])
  expect(checkOpen(4, 3)).toEqual(['4 rows are open, and 3 may be: this may only fall'])
  expect(checkOpen(2, 3)).toHaveLength(1)
})

test('level 1 has seventy requirements, level 2 has 183 more', () => {
  const levels = [...asked.values()]
  expect([levels.filter((one) => one === '1').length, levels.length]).toEqual([70, 253])
})
