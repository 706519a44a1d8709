// The settings of one installation, read from the environment and held against what is possible.
import { isIP } from 'node:net'
import path from 'node:path'
import { usualDays } from '../backup/terms.ts'
import { isLoopback } from './loopback.ts'
import { type MailEnvironment, readMail } from './mail-environment.ts'
import { Stop } from './stop.ts'

export interface Environment {
  port: number
  host: string
  /** Folder for database, files and keys. */
  data: string
  /** Folder of keys; outside data and backups where an installation matters. */
  keys: string
  /** Folder for the signed heads of the trace, best on storage that only grows. */
  heads: string
  /** Folder for backups, best on another machine. */
  backups: string
  /** How many days a backup can be opened; then its key ends. */
  backupDays: number
  /** Administrator's connection to a PostgreSQL elsewhere; absent: the embedded one. */
  databaseUrl: string | undefined
  /** Whether an empty installation on this machine becomes the demo; `OMZIEN_DEMO=off` makes it a real one. */
  demo: boolean
  /** File for structured log lines, `-` for standard output; absent: nowhere. */
  log: string | undefined
  /** Addresses or networks of the proxies before this server, of which what they say of the visitor is believed; none: nobody's. */
  proxies: readonly string[]
  /** By which server mail leaves, and under which address; null: no mail leaves. */
  mail: MailEnvironment | null
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/')
  const kind = isIP(address)
  if (kind === 0 || more.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (kind === 4 ? 32 : 128))
}

function readProxies(text: string | undefined): string[] {
  const proxies = (text ?? '').split(',').flatMap((part) => part.trim() || [])
  const wrong = proxies.find((one) => !isNetwork(one))
  if (wrong !== undefined) throw new Stop('proxy-invalid', { value: wrong })
  return proxies
}

/** On this machine, or by a socket of it. */
function isNear(database: URL): boolean {
  const host = database.searchParams.get('host') ?? decodeURIComponent(database.hostname)
  return isLoopback(host) || host.startsWith('/')
}

/** What goes to a database on another machine goes encrypted, to the one whose certificate was looked at. */
function readDatabase(text: string | undefined): string | undefined {
  if (!text) return undefined
  const url = text.replace('@/', '@localhost/')
  if (!/^postgres(ql)?:\/\//.test(text) || !URL.canParse(url)) throw new Stop('database-url-invalid')
  const database = new URL(url)
  // Of two of a name the library takes the last, and a reader the first.
  const names = [...database.searchParams.keys()]
  if (new Set(names).size < names.length) throw new Stop('database-url-twice')
  if (!isNear(database) && database.searchParams.get('sslmode') !== 'verify-full') throw new Stop('database-url-open')
  return text
}

/** A year is too long for what was to be forgotten. */
const mostBackupDays = 366

function readBackupDays(text: string | undefined): number {
  const days = text === undefined ? usualDays : Number(text)
  if (!Number.isInteger(days) || days < 1 || days > mostBackupDays) throw new Stop('backup-days-invalid', { value: text ?? '' })
  return days
}

/** @throws Stop naming the setting that is wrong */
export function readEnvironment(env: NodeJS.ProcessEnv): Environment {
  const port = env.PORT === undefined ? 3000 : Number(env.PORT)
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Stop('port-invalid', { value: env.PORT ?? '' })
  const host = env.HOST ?? '127.0.0.1'
  if (!/^[A-Za-z0-9.:_-]+$/.test(host)) throw new Stop('host-invalid', { value: host })
  const databaseUrl = readDatabase(env.DATABASE_URL)
  const proxies = readProxies(env.OMZIEN_PROXY)
  if (!isLoopback(host) && databaseUrl === undefined) throw new Stop('host-needs-database-url', { value: host })
  if (!isLoopback(host) && proxies.length === 0) throw new Stop('host-needs-proxy', { value: host })
  const data = path.resolve(env.OMZIEN_DATA || './data')
  return {
    port,
    host,
    databaseUrl,
    demo: env.OMZIEN_DEMO !== 'off',
    log: env.OMZIEN_LOG || undefined,
    proxies,
    mail: readMail(env),
    data,
    heads: path.resolve(env.OMZIEN_HEADS || path.join(data, 'heads')),
    backups: path.resolve(env.OMZIEN_BACKUPS || path.join(data, 'backups')),
    backupDays: readBackupDays(env.OMZIEN_BACKUP_DAYS || undefined),
    keys: path.resolve(env.OMZIEN_KEYS || path.join(data, 'keys')),
  }
}
