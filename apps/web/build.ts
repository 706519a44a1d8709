// Builds the web app when its sources changed, each build in a folder of its own. Run: node apps/web/build.ts
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { compileTexts } from '../../platform/i18n/compile.ts'

const house = path.resolve(import.meta.dirname, '../..')
const home = path.join(house, 'dist/web')
const kinds = '{core,platform,capabilities,apps/web}/**/*.{ts,tsx,css,html,svg,json}'

/** One hash over all that may end up in the bundle. Server files count too: cheaper than knowing which do not. */
async function hashSources(): Promise<string> {
  const files: string[] = []
  for await (const file of glob(kinds, { cwd: house })) if (!/\.test\.tsx?$|\/gallery\//.test(file)) files.push(file)
  const hash = createHash('sha256')
  for (const file of [...files.sort(), 'package-lock.json']) hash.update(file).update(readFileSync(path.join(house, file)))
  return hash.update(process.version).digest('hex').slice(0, 16)
}

const dayMilliseconds = 86_400_000

/** Keeps the three newest builds, and all of the last day: a server that still runs goes on serving its own. */
function sweep(): void {
  const builds = readdirSync(home).map((name) => ({ name, at: statSync(path.join(home, name)).mtimeMs }))
  const old = builds.sort((a, b) => b.at - a.at).slice(3)
  for (const { name } of old.filter(({ at }) => at < Date.now() - dayMilliseconds))
    rmSync(path.join(home, name), { recursive: true, force: true })
}

/**
 * Makes the build of the present sources where it is not there yet, in a process of its own: the bundler is large.
 * @returns its folder, and whether it was built now
 */
export async function buildWeb(): Promise<{ folder: string; built: boolean }> {
  await compileTexts()
  const folder = path.join(home, await hashSources())
  if (existsSync(folder)) return { folder, built: false }
  // A test that starts the product says NODE_ENV=test: the bundle would hold what is for developers, twice as large and slower.
  const env = { ...process.env, NODE_ENV: 'production' }
  await promisify(execFile)(process.execPath, [path.join(import.meta.dirname, 'bundle.ts'), folder], { cwd: house, env })
  sweep()
  return { folder, built: true }
}

if (import.meta.main) {
  const started = performance.now()
  const { folder, built } = await buildWeb()
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${path.relative(house, folder)} ${built ? 'built' : 'is fresh'} (${seconds} s)`)
}
