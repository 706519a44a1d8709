// What a run counts: tests one each, a broken file as a failure, and nothing at all as no success.
import { afterEach, expect, test, vi } from 'vitest'
import { add, close, countTests } from './tally.ts'

const none = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] }

afterEach(() => {
  process.exitCode = undefined
  vi.restoreAllMocks()
})

function closing(tally: { passed: number; failed: number; skipped: number }) {
  const said: unknown[] = []
  vi.spyOn(console, 'log').mockImplementation((line) => said.push(line))
  close(tally)
  return { said, code: process.exitCode }
}

test('tests passed, failed and skipped are counted as the runner reports them', () => {
  expect(countTests({ ...none, numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 })).toEqual({
    passed: 5,
    failed: 1,
    skipped: 3,
  })
})

test('a file that breaks before its first test is a failure', () => {
  const broken = { status: 'failed', assertionResults: [] }
  expect(countTests({ ...none, numPassedTests: 5, testResults: [broken] }).failed).toBe(1)
})

test('the closing line adds up, and ends well only when something passed and nothing failed', () => {
  const sum = add({ passed: 1, failed: 0, skipped: 2 }, { passed: 3, failed: 0, skipped: 0 })
  expect(closing(sum)).toEqual({ said: ['4 passed, 0 failed, 2 skipped'], code: 0 })
  expect(closing({ passed: 4, failed: 1, skipped: 0 }).code).toBe(1)
  expect(closing({ passed: 0, failed: 0, skipped: 0 }).code).toBe(1)
})
