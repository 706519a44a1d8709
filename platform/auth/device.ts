// Devices and addresses: who may try a password in a bucket of their own, and how an address is kept without being known.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { isIPv6 } from 'node:net'
import type { Keys } from '../settings/keys.ts'

/** Accounts one device is known for: a shared computer at the desk knows a few. */
const mostAccounts = 8

export interface Devices {
  /** The id of a device on which this account signed in before, or null. */
  knownFor(cookie: string | undefined, accountId: string): string | null
  /** The cookie after a sign-in: the same device, known for this account too. */
  remember(cookie: string | undefined, accountId: string): string
  /** A keyed hash: 32 bytes that say nothing to whoever reads the table. */
  bucket(...parts: string[]): Buffer
  /** A keyed hash of a network address. */
  address(ip: string): Buffer
}

/** A household or office has one IPv4 address, or one half of an IPv6 address. */
export function network(ip: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1]
  if (mapped) return mapped
  if (!isIPv6(ip)) return ip
  const [head = '', tail = ''] = (ip.split('%')[0] as string).split('::')
  const before = head === '' ? [] : head.split(':')
  const after = tail === '' ? [] : tail.split(':')
  const zeros = ip.includes('::') ? Array.from({ length: 8 - before.length - after.length }, () => '0') : []
  return [...before, ...zeros, ...after]
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(':')
}

function parse(cookie: string | undefined): { id: string; signatures: string[] } | null {
  if (!cookie || !/^[A-Za-z0-9_-]{22}(~[A-Za-z0-9_-]{22}){1,8}$/.test(cookie)) return null
  const [id = '', ...signatures] = cookie.split('~')
  return { id, signatures }
}

export function devices(keys: Keys): Devices {
  const key = keys.derive('known devices')
  const counting = keys.derive('sign-in buckets')
  const sign = (id: string, accountId: string) =>
    createHmac('sha256', key).update(`${id}\n${accountId}`).digest().subarray(0, 16).toString('base64url')
  const bucket = (...parts: string[]) => createHmac('sha256', counting).update(JSON.stringify(parts)).digest()
  return {
    knownFor(cookie, accountId) {
      const device = parse(cookie)
      if (!device) return null
      const expected = Buffer.from(sign(device.id, accountId))
      return device.signatures.some((one) => timingSafeEqual(Buffer.from(one), expected)) ? device.id : null
    },
    remember(cookie, accountId) {
      const device = parse(cookie) ?? { id: randomBytes(16).toString('base64url'), signatures: [] }
      const own = sign(device.id, accountId)
      const others = device.signatures.filter((one) => one !== own)
      return [device.id, own, ...others.slice(0, mostAccounts - 1)].join('~')
    },
    bucket,
    address: (ip) => bucket('network', network(ip)),
  }
}
