// How long a start takes, on a folder that is new and on one that stands: from the command to the line with the address.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { median } from './rounds.ts'

const house = path.resolve(import.meta.dirname, '..')

export interface Serving {
  address: string
  /** As printed: the password of the demo, and who can sign in. */
  lines: string
}

interface Started extends Serving {
  seconds: number
  child: ChildProcess
}

function begin(folder: string): Promise<Started> {
  const began = performance.now()
  const env = { ...process.env, OMZIEN_DATA: folder, PORT: '0', HOST: '127.0.0.1', DATABASE_URL: '' }
  const child = spawn(process.execPath, ['boot.mjs', 'apps/start.ts'], { cwd: house, env, stdio: ['ignore', 'pipe', 'inherit'] })
  return new Promise((resolve, reject) => {
    let [lines, seconds] = ['', 0]
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code}`)))
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      lines += text
      const address = /http:\/\/[\w.:[\]]+/.exec(lines)?.[0]
      if (!address) return
      if (seconds === 0) seconds = (performance.now() - began) / 1000
      // The sign-ins follow in the same breath, each on a line of its own.
      if (lines.includes('@')) setTimeout(() => resolve({ address, lines, seconds, child }), 200)
    })
  })
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.removeAllListeners('exit')
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })
}

/** Cold three times, warm five; medians. `meanwhile` runs on the last warm one, the demo organisation. */
export async function measureStarts<Result>(
  meanwhile: (serving: Serving) => Promise<Result>,
): Promise<{ cold: number; warm: number; meanwhile: Result }> {
  const folders: string[] = []
  const [cold, warm]: [number[], number[]] = [[], []]
  const timed = async (folder: string, into: number[]) => {
    const { seconds, child } = await begin(folder)
    into.push(seconds)
    await stop(child)
  }
  try {
    for (let round = 0; round < 4; round++) {
      const folder = mkdtempSync(path.join(os.tmpdir(), 'omzien-bench-'))
      folders.push(folder)
      // The first makes the pages, where their sources changed; it does not count.
      await timed(folder, round === 0 ? [] : cold)
    }
    const folder = folders.at(-1) as string
    for (let round = 0; round < 5; round++) await timed(folder, warm)
    const last = await begin(folder)
    try {
      return { cold: median(cold), warm: median(warm), meanwhile: await meanwhile(last) }
    } finally {
      await stop(last.child)
    }
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  }
}
