// Runs one step of a check as a child process and counts what came of it.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { house } from './sources.ts'
import { add, countTests, type Report, type Tally } from './tally.ts'

/** A step: a file of ours, or a command of a package; `projects` makes it a run of tests. */
export interface Step {
  readonly name: string
  readonly file?: string
  readonly command?: string
  readonly args?: readonly string[]
  readonly projects?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

function run(
  command: string,
  args: readonly string[],
  own: Readonly<Record<string, string>>,
): Promise<{ ok: boolean; output: string }> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: house,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...own },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text))
    child.on('error', (error) => done({ ok: false, output: error.message }))
    child.on('close', (code) => done({ ok: code === 0, output }))
  })
}

function commandOf(step: Step, report: string): [string, string[]] {
  const args = [...(step.args ?? [])]
  if (step.projects) args.unshift('run', ...step.projects.map((name) => `--project=${name}`), '--reporter=default')
  if (step.projects) args.push('--reporter=json', `--outputFile.json=${report}`)
  if (step.file) return [process.execPath, [step.file, ...args]]
  return [path.join(house, 'node_modules/.bin', step.projects ? 'vitest' : (step.command ?? '')), args]
}

/** Runs a step and prints its seconds, and all it said when it failed. A run of tests counts its tests, another step itself. */
export async function runStep(step: Step): Promise<Tally> {
  const folder = mkdtempSync(path.join(tmpdir(), 'omzien-check-'))
  const report = path.join(folder, 'report.json')
  const start = performance.now()
  const { ok, output } = await run(...commandOf(step, report), step.env ?? {})
  const counted = step.projects && existsSync(report) ? countTests(JSON.parse(readFileSync(report, 'utf8')) as Report) : undefined
  rmSync(folder, { recursive: true })
  const tally = counted ?? { passed: ok ? 1 : 0, failed: 0, skipped: 0 }
  if (step.projects && tally.passed + tally.failed === 0) tally.failed = 1
  if (!ok && tally.failed === 0) tally.failed = 1
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6)
  const tests = counted ? ` (${counted.passed} passed, ${counted.failed} failed, ${counted.skipped} skipped)` : ''
  console.log(`${seconds} s  ${tally.failed > 0 ? 'FAILED' : 'ok    '}  ${step.name}${tests}`)
  if (tally.failed > 0) console.log(output.trimEnd().split('\n').slice(-200).join('\n').replace(/^/gm, '            '))
  return tally
}

export async function runSteps(steps: readonly Step[]): Promise<Tally> {
  let tally: Tally = { passed: 0, failed: 0, skipped: 0 }
  for (const step of steps) tally = add(tally, await runStep(step))
  return tally
}

/** Runs steps beside each other; each prints when it is done. */
export async function runTogether(steps: readonly Step[]): Promise<Tally> {
  return (await Promise.all(steps.map(runStep))).reduce(add)
}
