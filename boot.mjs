// Starts the house on any Node from 18 on: installs what is missing, then goes on with Node 24 or newer and the texts compiled.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = path.dirname(fileURLToPath(import.meta.url))
const modules = path.join(root, 'node_modules')
const stamp = path.join(modules, '.omzien-lock')
const wanted = 24
// Left to itself the server lets rubbish pile up to several hundred MB before it sweeps; with a bound it stays small, as fast.
const bounds = { 'apps/start.ts': ['--max-old-space-size=512', '--max-semi-space-size=8'] }

function give(message, code = 1) {
  process.stderr.write(`${message}\n`)
  process.exit(code)
}

/** Whether node_modules holds what the lock file says; what only other machines need may be absent. */
function isInstalled(lock) {
  const installed = path.join(modules, '.package-lock.json')
  if (!existsSync(installed)) return false
  const have = JSON.parse(readFileSync(installed, 'utf8')).packages
  return Object.entries(JSON.parse(lock).packages).every(
    ([at, asked]) => at === '' || asked.optional || asked.peer || have[at]?.version === asked.version,
  )
}

function install() {
  const lock = readFileSync(path.join(root, 'package-lock.json'), 'utf8')
  const hash = createHash('sha256').update(lock).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  if (!isInstalled(lock)) {
    process.stderr.write('installing what is missing (npm ci), this takes a minute\n')
    // Without our own node_modules/.bin: npm must not run on the very Node it is about to replace.
    const PATH = (process.env.PATH ?? '').split(path.delimiter).filter((part) => !part.startsWith(modules))
    const env = { ...process.env, PATH: PATH.join(path.delimiter) }
    const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
    const options = { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' }
    const done = spawnSync('npm', args, options)
    if (done.error) give(`npm could not be started (${done.error.message}); install Node 24 with npm and try again.`)
    if (done.status !== 0) give('npm ci failed; what it said stands above.', done.status ?? 1)
  }
  mkdirSync(modules, { recursive: true })
  writeFileSync(stamp, hash)
}

function findNode() {
  if (Number.parseInt(process.versions.node, 10) >= wanted) return process.execPath
  const pinned = path.join(modules, `node-linux-${process.arch}`, 'bin', 'node')
  if (process.platform === 'linux' && existsSync(pinned)) return pinned
  return give(
    `This needs Node ${wanted} or newer, and here is ${process.version}: install Node ${wanted} LTS from https://nodejs.org and try again.`,
  )
}

function run(node, args) {
  const PATH = [path.dirname(node), process.env.PATH].filter(Boolean).join(path.delimiter)
  const env = { NODE_COMPILE_CACHE: path.join(modules, '.cache', 'compiled'), ...process.env, PATH }
  const child = spawn(node, args, { stdio: 'inherit', env })
  child.on('error', (error) =>
    give(`${node} does not run here (${error.message}): install Node ${wanted} LTS from https://nodejs.org.`),
  )
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // Ctrl+C at a terminal already reaches the child; a second one would mean "at once".
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
    })
  }
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)))
}

const [script, ...args] = process.argv.slice(2)
if (script === undefined) give('Say what to start, as in: node boot.mjs apps/start.ts', 2)
install()
const texts = pathToFileURL(path.join(root, 'platform/i18n/ready.ts')).href
run(findNode(), [...(bounds[script] ?? []), '--import', texts, path.resolve(root, script), ...args])
