// Fills the disk under the product while writers write: what cannot be kept is refused in words, nothing acknowledged is lost, and with room
// again it goes on by itself. Needs root, for a disk of its own.
import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Product, type Write } from './standing/writers.ts'

const megabytes = 700
const many = 8
const folder = mkdtempSync(path.join(os.tmpdir(), 'omzien-full-'))
const data = path.join(folder, 'data')

/** To the last byte. */
function fillDisk(file: string): void {
  const [open, block] = [openSync(file, 'w'), Buffer.alloc(1 << 20)]
  for (let size = block.length; size > 0; ) {
    try {
      if (writeSync(open, block, 0, size) < size) size >>= 1
    } catch {
      size >>= 1
    }
  }
  closeSync(open)
}

const wait = (milliseconds: number) => new Promise((go) => setTimeout(go, milliseconds))

execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'none', folder])
const product = new Product(data)
const ballast = path.join(folder, 'ballast')
try {
  const { child, password } = await product.start()
  let ended = false
  child.once('exit', () => (ended = true))
  const who = await product.signIn(password)
  const writers: Write[][] = Array.from({ length: many }, () => [])
  let stopped = false
  const round = async (milliseconds: number) => {
    stopped = false
    const writing = Promise.all(writers.map((writes) => product.writeOn(writes, who, () => stopped)))
    await wait(milliseconds)
    stopped = true
    await writing
  }
  await round(3_000)
  const before = writers.flat().filter((one) => one.acknowledged).length
  product.said.clear()
  fillDisk(ballast)
  for (let turn = 0; turn < 20; turn++) await round(1_000)
  const whileFull = new Map(product.said)
  const page = (await fetch(`${product.address}/`, { headers: { accept: 'text/html' } }).catch(() => null))?.status ?? 0
  rmSync(ballast)
  const from = Date.now()
  const isHeard = () => writers.flat().every((one) => one.acknowledged)
  while (!isHeard() && Date.now() - from < 120_000) await round(500)
  const healed = Date.now() - from
  await round(2_000)
  child.kill('SIGINT')
  while (!ended) await wait(100)
  const writes = writers.flat()
  const { lost, doubled, broken, unheard } = await product.heldAgainst(writes)
  const answers = [...whileFull].map(([status, times]) => `${times} times ${status}`).join(', ')
  console.log(
    `disk full: ${before} writes before it, answers while it was: ${answers || 'none'}, the page ${page}; ${healed} ms after there was room all was heard; ` +
      `${writes.length} writes, ${lost} lost, ${doubled} doubled, ${unheard} unheard, trace ${broken === null ? 'whole' : `broken at ${broken}`}`,
  )
  const strange = [...whileFull.keys()].filter((status) => ![200, 503, 507].includes(status))
  if (lost + doubled + unheard + strange.length > 0 || broken !== null || whileFull.size === 0 || page !== 200)
    process.exitCode = 1
} finally {
  execFileSync('umount', ['-l', folder])
  rmSync(folder, { recursive: true, force: true })
}
