// Kills with -9 while writers write, by turns server and database together and the database alone, under a server that stays: nothing
// acknowledged is lost, nothing is doubled, and what lost its database has it back by itself.
import { type ChildProcess, execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Product, type Who, type Write } from './standing/writers.ts'

const rounds = Number(process.env.OMZIEN_KILLS ?? 50)
const many = Number(process.env.OMZIEN_WRITERS ?? 20)
const data = mkdtempSync(path.join(os.tmpdir(), 'omzien-kills-'))
const product = new Product(data)

/** The database has written its own number down. */
function killDatabase(): void {
  process.kill(Number(readFileSync(path.join(data, 'database/postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL')
}

/** The server is a child of the bootstrap. */
function killAll(child: ChildProcess): void {
  const server = execFileSync('pgrep', ['-P', String(child.pid)], { encoding: 'utf8' })
  killDatabase()
  for (const pid of server.trim().split('\n')) process.kill(Number(pid), 'SIGKILL')
}

const writers: Write[][] = Array.from({ length: many }, () => [])
let standing: { child: ChildProcess; who: Who } | null = null
let [longest, alone] = [0, 0]
for (let round = 0; round < rounds; round++) {
  if (standing === null) {
    const { child, password } = await product.start()
    standing = { child, who: await product.signIn(password) }
  }
  const { child, who } = standing
  let stopped = false
  const writing = Promise.all(writers.map((writes) => product.writeOn(writes, who, () => stopped)))
  await new Promise((go) => setTimeout(go, 150 + Math.random() * 900))
  if (round % 2 === 0) {
    killDatabase()
    alone++
    stopped = true
    await writing
    longest = Math.max(longest, await product.untilReady())
  } else {
    killAll(child)
    stopped = true
    await writing
    if (child.exitCode === null) await new Promise((go) => child.once('exit', go))
    standing = null
  }
  process.stdout.write(`\rkill ${round + 1} of ${rounds}, ${writers.flat().length} writes `)
}
if (standing !== null) {
  standing.child.kill('SIGINT')
  await new Promise((go) => standing?.child.once('exit', go))
}
const { child, password } = await product.start()
const who = await product.signIn(password)
await Promise.all(writers.map((writes) => product.writeOn(writes, who, () => true)))
child.kill('SIGINT')
await new Promise((go) => child.once('exit', go))
const writes = writers.flat()
const { lost, doubled, broken, unheard } = await product.heldAgainst(writes)
rmSync(data, { recursive: true, force: true })
console.log(
  `\n${rounds} kills, ${alone} of the database alone (back within ${longest} ms), ${many} writers, ${writes.length} writes, ${lost} lost, ${doubled} doubled, trace ${broken === null ? 'whole' : `broken at ${broken}`}`,
)
if (lost + doubled + unheard > 0 || broken !== null) process.exitCode = 1
