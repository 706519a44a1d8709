// Stands up the database of one installation: the embedded one or one elsewhere, brought to the present.
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Environment } from '../settings/environment.ts'
import { type Keys, openKeys } from '../settings/keys.ts'
import { Stop } from '../settings/stop.ts'
import { type Embedded, startEmbedded } from './embedded.ts'
import { type Installed, install } from './install.ts'

export interface Standing {
  environment: Environment
  keys: Keys
  installed: Installed
  /** Null when the database runs elsewhere. */
  embedded: Embedded | null
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOSPC') throw new Stop('disk-full')
    throw new Stop('data-not-writable', { folder, why: (error as Error).message })
  }
}

/** The database named in the address; the administrator's own one is left alone. */
function databaseIn(address: string): string {
  const named = decodeURIComponent(new URL(address).pathname.slice(1))
  return named === '' || named === 'postgres' ? 'omzien' : named
}

/** @throws Stop with the reason why it can not stand; nothing is left running then */
export async function stand(environment: Environment): Promise<Standing> {
  const { data, databaseUrl } = environment
  makeFolder(data)
  const keys = openKeys(environment.keys)
  const password = keys.derive('database administrator').toString('base64url')
  const embedded = databaseUrl === undefined ? await startEmbedded({ folder: path.join(data, 'database'), password }) : null
  try {
    const database = databaseUrl === undefined ? 'omzien' : databaseIn(databaseUrl)
    const installed = await install(embedded?.url ?? (databaseUrl as string), { keys, database })
    return { environment, keys, installed, embedded }
  } catch (error) {
    await embedded?.stop()
    if (/no space left on device/i.test((error as Error).message)) throw new Stop('disk-full')
    throw error
  }
}
