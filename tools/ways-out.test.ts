// A way out that nobody put on the list is found, and each way that asks has a test that says so.
import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { mail } from '../apps/mail.ts'
import { handlers } from '../apps/operations.ts'
import { mailOut, nothingLeaves, operationsOut, outlets, pagesOut, type WayOut } from './proof/ways-out.ts'
import { house, sourcesOf } from './sources.ts'

const sorted = (all: Iterable<string>) => [...new Set(all)].sort((a, b) => a.localeCompare(b))
const named = ({ name }: { name: string }) => name

/** Words by which an operation says that something leaves, in its name. */
const leaving = /\.(send|mail|tell|invite|print|export|renew|retry)-|letter|invitation|mail\.try$/

it('every operation that sends, or gives a file, stands on the list', () => {
  const operations = handlers.map(({ operation }) => operation)
  const found = operations.filter(({ name, sends }) => sends === 'file' || leaving.test(name)).map(named)
  expect(found.filter((name) => !(name in operationsOut) && !nothingLeaves.includes(name))).toEqual([])
  const all = operations.map(named)
  expect([...Object.keys(operationsOut), ...nothingLeaves].filter((name) => !all.includes(name))).toEqual([])
})

it('a new operation that would send is noticed', () => {
  const names = ['plan.send-sheet', 'finance.print-month', 'contact.make-postcard', 'safety.write-plan-letter']
  expect(names.filter((name) => leaving.test(name))).toEqual([
    'plan.send-sheet',
    'finance.print-month',
    'safety.write-plan-letter',
  ])
})

it('every kind of mail stands on the list', () => {
  expect(sorted(Object.keys(mailOut))).toEqual(sorted(mail.map(({ kind }) => kind)))
})

const outlet = /\b(queueMail|setLetters?|setTable|setWorkbook|invitationCalendar|busyCalendar|insertLetter|tellInvited)\b/
const imported = /import[^;]*?from '[^']+'/g
const ours = ({ file }: { file: string }) => /^(capabilities|platform)\//.test(file) && !/test/.test(file)

it('every server that sets paper, mails or writes a calendar stands on the list', () => {
  const servers = sourcesOf(house).filter((one) => ours(one) && /\/(server|jobs|door|guest)\.ts$/.test(one.file))
  // By what is brought in from the platform: that is the only way to paper and mail.
  const brings = ({ text }: { text: string }) =>
    (text.match(imported) ?? []).some(
      (line) => /platform\/(letters|mail|calendar)|\.\.\/mail\/door/.test(line) && outlet.test(line),
    )
  const doors = /import[^;]*?insertLetter[^;]*?from '[^']*contact\/door/
  const found = servers.filter((one) => brings(one) || doors.test(one.text)).map(({ file }) => file)
  expect(sorted(found)).toEqual(sorted(found.filter((file) => file in outlets)))
  expect(Object.keys(outlets).filter((file) => !existsSync(`${house}/${file}`))).toEqual([])
})

it('every page that prints itself stands on the list', () => {
  const found = sourcesOf(house).filter((one) => ours(one) && /\b(window\.)?print\(\)/.test(one.text))
  expect(sorted(found.map(({ file }) => file))).toEqual(sorted(pagesOut))
})

const ways = [...Object.entries(operationsOut), ...Object.entries(mailOut)]

it.each(ways)('%s: what asks has a test that says so', (_, { asks, proof }: WayOut) => {
  if (asks === 'nobody' || asks === 'in-hand') expect(proof === undefined || proof.length === 2).toBe(true)
  else expect(proof).toBeDefined()
  if (proof) expect(readFileSync(`${house}/${proof[0]}`, 'utf8')).toContain(`test('${proof[1]}`)
})
