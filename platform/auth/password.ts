// Passwords as Argon2id in the usual text form, worked out beside the event loop and never many at once.
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

/** 32 MiB in three passes: above the least OWASP asks (19 MiB in two), and 64 MiB of memory at most for all sign-ins together. */
const cost = { memory: 32_768, passes: 3, parallelism: 1 }
const tagLength = 32
const derive = promisify(argon2)

/** Hashing uses the threads that also read files: two of the four stay free. */
const places = 2
let busy = 0
const waiting: (() => void)[] = []

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (busy >= places) await new Promise<void>((go) => waiting.push(go))
  else busy++
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else busy--
  }
}

const text = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')

/** @returns `$argon2id$v=19$m=32768,t=3,p=1$salt$hash` */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16)
  const tag = await inTurn(() => derive('argon2id', { ...cost, tagLength, nonce, message: password.normalize('NFKC') }))
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${text(nonce)}$${text(tag)}`
}

const form = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/

/** Reads the cost from the hash itself, so that it may rise without anybody's password changing. */
export async function verifyPassword(given: { hash: string; password: string }): Promise<boolean> {
  const found = form.exec(given.hash)
  if (!found) return false
  const [memory, passes, parallelism] = found.slice(1, 4).map(Number) as [number, number, number]
  const nonce = Buffer.from(found[4] as string, 'base64')
  const expected = Buffer.from(found[5] as string, 'base64')
  const message = given.password.normalize('NFKC')
  const tag = await inTurn(() => derive('argon2id', { memory, passes, parallelism, tagLength: expected.length, nonce, message }))
  return timingSafeEqual(tag, expected)
}

/** A hash of nothing anyone knows: compared with when an e-mail is unknown, so that both answers take as long. */
export const nobodysHash = `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${text(randomBytes(16))}$${text(randomBytes(tagLength))}`
