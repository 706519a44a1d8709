// Builds the web app to dist/web when its sources changed. Run: node apps/web/build.ts
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'vite'
import { compileTexts } from '../../platform/i18n/compile.ts'
import { house, viteConfig } from './vite.ts'

const kinds = '{core,platform,capabilities,apps/web}/**/*.{ts,tsx,css,html,svg}'

/** One hash over all that may end up in the bundle. Server files count too: cheaper than knowing which do not. */
async function hashSources(): Promise<string> {
  const files: string[] = []
  for await (const file of glob(kinds, { cwd: house })) if (!/\.test\.tsx?$|\/gallery\//.test(file)) files.push(file)
  const hash = createHash('sha256')
  for (const file of [...files.sort(), 'package-lock.json']) hash.update(file).update(readFileSync(path.join(house, file)))
  return hash.update(process.version).digest('hex')
}

/**
 * Makes dist/web fresh.
 * @returns its folder, and whether it was built now
 */
export async function buildWeb(): Promise<{ folder: string; built: boolean }> {
  await compileTexts()
  const folder = path.join(house, 'dist/web')
  const stamp = path.join(folder, '.stamp')
  const wanted = await hashSources()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return { folder, built: false }
  await build(viteConfig(folder))
  writeFileSync(stamp, wanted)
  return { folder, built: true }
}

if (import.meta.main) {
  const started = performance.now()
  const { folder, built } = await buildWeb()
  console.log(
    `${path.relative(house, folder)} ${built ? 'built' : 'is fresh'} (${((performance.now() - started) / 1000).toFixed(1)} s)`,
  )
}
