// Lets wapiti look at the whole demo: as nobody, and signed in as three kinds of colleagues, at every address that may be looked at.
// It needs wapiti 3 (Debian: wapiti). Modules that call a machine elsewhere (ssrf, xxe, nikto) are left out.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type ServedDemo, serveDemo, signIn } from './standing/served.ts'

const modules =
  'backup,blindsql,cookieflags,crlf,csp,exec,file,htaccess,http_headers,methods,permanentxss,redirect,shellshock,sql,xss'
/** Whom it signs in as: who reads cases, who arranges the house, who stands at the desk. */
const roles = [null, 'joost', 'peter', 'gerda']
/** Said of a server without TLS, to which HSTS does not belong; and of a header that is told to stay off, as OWASP advises. */
const asMeant = ['Strict-Transport-Security is not set', 'X-XSS-Protection is not set']
const only = process.argv[2]

interface Parameter {
  name: string
  in: string
  schema?: { enum?: string[]; format?: string; type?: string }
}

interface Report {
  vulnerabilities: Record<string, { method: string; path: string; info: string; level: number }[]>
  anomalies: Record<string, { method: string; path: string; info: string; level: number }[]>
}

function sampleOf({ schema }: Parameter, caseId: string): string {
  if (schema?.enum?.[0] !== undefined) return schema.enum[0]
  if (schema?.format === 'uuid') return caseId
  if (schema?.format === 'date') return '2026-06-01'
  return schema?.type === 'integer' ? '1' : 'jansen'
}

/** Every address that is only looked at, with its questions filled in; a case stands for whatever has an id. */
async function addressesFor({ address }: ServedDemo, token: string | null): Promise<string[]> {
  const shown = ['/', '/vraag/lindervoort', '/verwijzing/lindervoort', '/niets'].map((one) => `${address}${one}`)
  if (token === null) return shown
  const headers = { authorization: `Bearer ${token}` }
  const get = async (url: string) => (await fetch(`${address}/api/v1${url}`, { headers })).json() as Promise<never>
  const cases = (await get('/people/cases')) as { rows?: { id: string }[] }
  const caseId = cases.rows?.[0]?.id ?? '00000000-0000-4000-8000-000000000000'
  const { paths } = (await get('/openapi.json')) as { paths: Record<string, Record<string, { parameters?: Parameter[] }>> }
  const looks = Object.entries(paths).flatMap(([at, { get: look }]) => (look ? [{ at, parameters: look.parameters ?? [] }] : []))
  return looks.map(({ at, parameters }) => {
    const query = new URLSearchParams(
      parameters.filter((one) => one.in === 'query').map((one) => [one.name, sampleOf(one, caseId)] as [string, string]),
    )
    return `${address}/api/v1${at.replace(/^\/api\/v1/, '').replace(/\{\w+\}/g, caseId)}${query.size > 0 ? `?${query}` : ''}`
  })
}

/** What it found, in lines; none is well. */
async function lookOver(demo: ServedDemo, token: string | null, addresses: readonly string[]): Promise<string[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'omzien-wapiti-'))
  const report = path.join(folder, 'report.json')
  const starts = addresses.flatMap((one) => ['-s', one])
  const signedIn = token === null ? [] : ['-H', `Authorization: Bearer ${token}`]
  const bounds = [
    '--scope',
    'folder',
    '-d',
    '3',
    '--max-scan-time',
    '600',
    '--max-attack-time',
    '120',
    '-t',
    '20',
    '--no-bugreport',
  ]
  const kept = ['--store-session', folder, '--store-config', folder, '--flush-session', '-f', 'json', '-o', report]
  const args = ['-u', `${demo.address}/`, ...starts, ...signedIn, '-m', modules, ...bounds, ...kept, '-v', '0']
  await once(spawn('wapiti', args, { stdio: 'ignore' }), 'close')
  const found = JSON.parse(readFileSync(report, 'utf8')) as Report
  rmSync(folder, { recursive: true })
  const all = [...Object.entries(found.vulnerabilities), ...Object.entries(found.anomalies)]
  const rest = all.map(([kind, rows]) => [kind, rows.filter(({ info }) => !asMeant.includes(info))] as const)
  return rest.flatMap(([kind, rows]) => rows.map((row) => `${kind}, level ${row.level}: ${row.method} ${row.path}: ${row.info}`))
}

const demo = await serveDemo({ web: true })
try {
  for (const who of roles.filter((one) => only === undefined || one === only)) {
    const token = who === null ? null : (await signIn(demo, who)).token
    const addresses = await addressesFor(demo, token)
    const found = await lookOver(demo, token, addresses)
    console.log(`${who ?? 'nobody'}: ${addresses.length} addresses, ${found.length} found`)
    for (const line of found.slice(0, 40)) console.log(`  ${line.slice(0, 300)}`)
    if (found.length > 0) process.exitCode = 1
  }
} finally {
  await demo.stop()
}
