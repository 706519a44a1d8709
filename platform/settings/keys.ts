// One main key per installation, kept outside the database; every other secret is derived from it by name.
import { hkdfSync, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Stop } from './stop.ts'

export interface Keys {
  /** 32 bytes for a purpose, always the same for the same name (HKDF-SHA256, RFC 5869). */
  derive(purpose: string): Buffer
}

/** Reads the main key, or makes it on the first start. */
export function openKeys(folder: string): Keys {
  const file = path.join(folder, 'main.key')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' })
  const main = Buffer.from(readFileSync(file, 'utf8'), 'base64')
  if (main.length !== 32) throw new Stop('key-damaged', { file })
  return { derive: (purpose) => Buffer.from(hkdfSync('sha256', main, 'omzien', purpose, 32)) }
}
