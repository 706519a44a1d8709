// Counts what passed, failed and was skipped, and writes the closing line of a run.

export interface Tally {
  passed: number
  failed: number
  skipped: number
}

export interface Report {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

/** Counts the tests of a report; a file that broke before its first test is one failure. */
export function countTests(report: Report): Tally {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((one) => one.status === 'failed'),
  )
  const skipped = report.numPendingTests + report.numTodoTests
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length, skipped }
}

export function add(one: Tally, other: Tally): Tally {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed, skipped: one.skipped + other.skipped }
}

/** Prints the closing line and sets the exit code: not zero on a failure, or when nothing passed. */
export function close({ passed, failed, skipped }: Tally): void {
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
}
