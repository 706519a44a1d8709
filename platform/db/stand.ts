// Stands up the database of one installation: the embedded one or one elsewhere, brought to the present.
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Environment } from '../settings/environment.ts'
import { type Keys, openKeys } from '../settings/keys.ts'
import { Stop } from '../settings/stop.ts'
import { type Embedded, embeddedAtWork, startEmbedded } from './embedded.ts'
import { type Installed, install } from './install.ts'
import { addressFor, adminOn, type SignInRole } from './roles.ts'

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
  const named = decodeURIComponent(new URL(address.replace('@/', '@placeholder/')).pathname.slice(1))
  return named === '' || named === 'postgres' ? 'omzien' : named
}

function ownDatabase(data: string, keys: Keys): { folder: string; password: string } {
  return { folder: path.join(data, 'database'), password: keys.derive('database administrator').toString('base64url') }
}

export interface ReachedAdmin {
  /** The administrator's connection, beside the database of the installation. */
  admin: string
  /** The name of that database. */
  database: string
  keys: Keys
  /** The own database was at work already: a server stands on it. Elsewhere nobody can tell by this. */
  atWork: boolean
  close(): Promise<void>
}

/** The administrator's side of a database that is at work; null where the own one stands still. Nothing is started. */
export function adminAtWork({
  data,
  databaseUrl,
  keys: folder,
}: Environment): Pick<ReachedAdmin, 'admin' | 'database' | 'keys'> | null {
  const keys = openKeys(folder)
  if (databaseUrl !== undefined) return { admin: adminOn(databaseUrl, 'postgres'), database: databaseIn(databaseUrl), keys }
  const admin = embeddedAtWork(ownDatabase(data, keys))
  return admin === null ? null : { admin, database: 'omzien', keys }
}

/** Reaches the administrator's side of an installation, beside the server at work where there is one. Nothing is made or changed. */
export async function reachAdmin(environment: Environment): Promise<ReachedAdmin> {
  const { data, databaseUrl } = environment
  makeFolder(data)
  const there = adminAtWork(environment)
  if (there !== null) return { ...there, atWork: databaseUrl === undefined, close: async () => {} }
  const keys = openKeys(environment.keys)
  const embedded = await startEmbedded(ownDatabase(data, keys))
  return { admin: embedded.url, database: 'omzien', keys, atWork: false, close: () => embedded.stop() }
}

/** Reaches the database of an installation beside the server at work; where none is at work, the own database is stood up meanwhile. */
export async function reach(
  environment: Environment,
): Promise<{ addressOf(role: SignInRole): string; keys: Keys; close(): Promise<void> }> {
  const { data, databaseUrl } = environment
  const keys = openKeys(environment.keys)
  const admin = databaseUrl ?? embeddedAtWork(ownDatabase(data, keys))
  if (admin === null) {
    const { installed, embedded } = await stand(environment)
    return { addressOf: installed.addressOf, keys, close: async () => embedded?.stop() }
  }
  const database = databaseUrl === undefined ? 'omzien' : databaseIn(databaseUrl)
  return { addressOf: (role) => addressFor(admin, role, { keys, database }), keys, close: async () => {} }
}

/** @throws Stop with the reason why it can not stand; nothing is left running then */
export async function stand(environment: Environment): Promise<Standing> {
  const { data, databaseUrl } = environment
  makeFolder(data)
  const keys = openKeys(environment.keys)
  const embedded = databaseUrl === undefined ? await startEmbedded(ownDatabase(data, keys)) : null
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
