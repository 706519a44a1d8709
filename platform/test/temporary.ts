// A PostgreSQL for tests: real, on its own, gone afterwards. Not durable, so that it is fast.
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { startEmbedded } from '../db/embedded.ts'
import { type Installed, install } from '../db/install.ts'
import { type Keys, openKeys } from '../settings/keys.ts'

export interface Temporary extends Installed {
  adminUrl: string
  keys: Keys
  folder: string
  stop(): Promise<void>
}

const fast = ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off', '-c', 'shared_buffers=256MB']

/** Starts a server with one migrated database, `omzien`. @param pack npm package of the binaries, to try another version */
export async function temporaryDatabase(pack?: string): Promise<Temporary> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'omzien-test-'))
  const keys = openKeys(path.join(folder, 'keys'))
  const server = await startEmbedded({
    folder: path.join(folder, 'pg'),
    password: 'test',
    flags: fast,
    ...(pack ? { package: pack } : {}),
  })
  const installed = await install(server.url, { keys, database: 'omzien' })
  const stop = async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { ...installed, adminUrl: server.url, keys, folder, stop }
}
