// What we build on, for others: a list of parts in CycloneDX 1.5, and the weaknesses that the registry knows of, where it answers.
import { execFile } from 'node:child_process'
import { licenceOf, type Pack, type Packages, productionOf } from '../dependencies.ts'
import { house } from '../sources.ts'

function licensesOf(name: string, pack: Pack) {
  const licence = licenceOf(name, pack)
    .replace(/^\((.*)\)$/, '$1')
    .replaceAll(' or ', ' OR ')
  return [licence.includes(' ') ? { expression: licence } : { license: { id: licence } }]
}

function partOf(name: string, pack: Pack) {
  const { version = '', integrity = '' } = pack
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`
  const hashes = /^sha512-(.+)$/.exec(integrity)?.slice(1) ?? []
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    purl,
    licenses: licensesOf(name, pack),
    hashes: hashes.map((hash) => ({ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') })),
  }
}

/**
 * All that is installed where the product runs, each once. Made from the lock file: `npm sbom --omit=dev` leaves out packages that tests
 * use as well.
 */
export function partsOf(packages: Packages) {
  const parts = productionOf(packages).map(([name, pack]) => partOf(name, pack))
  const { name = '', version = '', license = '' } = packages[''] ?? {}
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': name, name, version, licenses: [{ license: { id: license } }] } },
    components: [...new Map(parts.map((part) => [part.purl, part])).values()],
  }
}

export interface Audit {
  vulnerabilities?: Record<string, { severity: string; range: string }>
}

/** Asks the registry. @returns null when it does not answer that question */
export async function askAudit(): Promise<Audit | null> {
  const options = { cwd: house, timeout: 120_000, maxBuffer: 50_000_000, shell: process.platform === 'win32' }
  // It ends badly when it finds something, and prints what all the same.
  const said = await new Promise<string>((done) =>
    execFile('npm', ['audit', '--omit=dev', '--json'], options, (_error, printed) => done(printed)),
  )
  const answer = JSON.parse(said || '{}') as Audit
  return answer.vulnerabilities ? answer : null
}

/** Sentences on weaknesses that may not stay: high and critical ones. */
export function checkAudit({ vulnerabilities = {} }: Audit): string[] {
  return Object.entries(vulnerabilities)
    .filter(([, { severity }]) => severity === 'high' || severity === 'critical')
    .map(([name, { severity, range }]) => `${name} ${range} has a known weakness: ${severity}`)
}
