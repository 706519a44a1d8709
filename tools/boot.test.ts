// The bootstrap: what it hands on, how it ends, and what it says when it cannot go on.
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { house } from './sources.ts'

const made: string[] = []
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true })
})

const lock =
  '{ "packages": { "": {}, "node_modules/one": { "version": "1.0.0" }, "node_modules/mac": { "version": "1.0.0", "optional": true } } }'

/** A clone with the bootstrap, one script, and packages as if installed. */
function clone(script: string, installed = '{ "packages": { "node_modules/one": { "version": "1.0.0" } } }'): string {
  const root = mkdtempSync(path.join(tmpdir(), 'omzien-boot-'))
  made.push(root)
  cpSync(path.join(house, 'boot.mjs'), path.join(root, 'boot.mjs'))
  mkdirSync(path.join(root, 'node_modules'))
  writeFileSync(path.join(root, 'package-lock.json'), lock)
  writeFileSync(path.join(root, 'node_modules/.package-lock.json'), installed)
  writeFileSync(path.join(root, 'main.ts'), script)
  mkdirSync(path.join(root, 'platform/i18n'), { recursive: true })
  writeFileSync(path.join(root, 'platform/i18n/ready.ts'), "process.env.TEXTS = 'compiled'")
  return root
}

const boot = (root: string, ...args: string[]) =>
  spawnSync(process.execPath, ['boot.mjs', ...args], { cwd: root, encoding: 'utf8' })

test('arguments and the code of the end are handed on, and typed code runs', () => {
  const root = clone('const code: number = 7\nconsole.log(process.argv.slice(2).join())\nprocess.exit(code)')
  const { status, stdout } = boot(root, 'main.ts', 'one', '--two')
  expect([status, stdout.trim()]).toEqual([7, 'one,--two'])
})

test('texts are compiled before the program starts', () => {
  expect(boot(clone('console.log(process.env.TEXTS)'), 'main.ts').stdout.trim()).toBe('compiled')
})

test('children find the same Node first', () => {
  const root = clone("console.log(process.env.PATH?.split(':')[0])")
  expect(boot(root, 'main.ts').stdout.trim()).toBe(path.dirname(process.execPath))
})

test('what is installed is not installed again, and is remembered', () => {
  const root = clone('')
  expect(boot(root, 'main.ts').stderr).toBe('')
  expect(existsSync(path.join(root, 'node_modules/.omzien-lock'))).toBe(true)
})

test('another lock file leads to npm ci, and its failure is said', () => {
  const root = clone('', '{ "packages": { "node_modules/one": { "version": "0.9.0" } } }')
  const { status, stderr } = boot(root, 'main.ts')
  expect(status).not.toBe(0)
  expect(stderr).toMatch(/^installing what is missing/)
  expect(stderr).toContain('npm ci failed')
})

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('%s reaches the child, which ends as it likes', async (signal) => {
  const root = clone(`process.on('${signal}', () => process.exit(3)); setInterval(() => {}, 1000); console.log('up')`)
  const child = spawn(process.execPath, ['boot.mjs', 'main.ts'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  child.stdout.once('data', () => child.kill(signal))
  const code = await new Promise((done) => child.on('exit', done))
  expect(code).toBe(3)
})

test('a child that is killed gives the number of its signal', () => {
  expect(boot(clone("process.kill(process.pid, 'SIGKILL')"), 'main.ts').status).toBe(137)
})

const old = ['/usr/bin/node', '/usr/local/bin/node'].find(
  (node) => existsSync(node) && /^v(18|20|22)\./.test(spawnSync(node, ['-v']).stdout.toString()),
)

test.runIf(old !== undefined && process.platform === 'linux')(
  'an old Node goes on with the pinned one, or says which to install',
  () => {
    const root = clone('console.log(process.versions.node)')
    const run = () => spawnSync(old ?? '', ['boot.mjs', 'main.ts'], { cwd: root, encoding: 'utf8' })
    expect(run().stderr).toMatch(/^This needs Node 24 or newer, and here is v\d+.*: install Node 24 LTS/)
    const bin = path.join(root, `node_modules/node-linux-${process.arch}/bin`)
    mkdirSync(bin, { recursive: true })
    writeFileSync(path.join(bin, 'node'), '#!/bin/sh\necho pinned\n', { mode: 0o755 })
    expect(run().stdout).toBe('pinned\n')
  },
)

test('the bootstrap stays small and asks nothing that Node 18 has not', () => {
  const text = readFileSync(path.join(house, 'boot.mjs'), 'utf8')
  expect(text.trimEnd().split('\n').length).toBeLessThan(80)
  expect(text).not.toMatch(/import\.meta\.(dirname|filename|main)|\bwith \{ type|globSync/)
})
