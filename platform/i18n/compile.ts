// Compiles all texts to typed functions for `#texts`. Run: node platform/i18n/compile.ts [--check]
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { declarationOf, deedsDeclaration, deedsOf, sentencesDeclaration, sentencesOf } from './declare.ts'
import { baseLocale, type Gathered, gatherTexts } from './gather.ts'

const house = path.resolve(import.meta.dirname, '../..')
// Changing how texts are compiled must compile them again: raise this.
const method = '6'

function writeProject(folder: string, gathered: Gathered): string {
  const project = path.join(folder, 'project.inlang')
  mkdirSync(project, { recursive: true })
  for (const [locale, texts] of Object.entries(gathered.locales))
    writeFileSync(path.join(folder, `${locale}.json`), JSON.stringify(texts, null, 1))
  // The default fetches its plugin from outside and, when that fails, reports success with no message at all.
  const plugin = path.join(house, 'node_modules/@inlang/plugin-message-format/dist/index.js')
  const settings = {
    baseLocale,
    locales: Object.keys(gathered.locales),
    telemetry: 'off',
    modules: [path.relative(folder, plugin)],
    'plugin.inlang.messageFormat': { pathPattern: path.join(folder, '{locale}.json') },
  }
  writeFileSync(path.join(project, 'settings.json'), JSON.stringify(settings))
  return project
}

async function countCompiled(folder: string): Promise<number> {
  const compiled = (await import(pathToFileURL(path.join(folder, 'together.js')).href)) as { m: object }
  return Object.keys(compiled.m).length
}

/**
 * Compiles when a text changed since the last time.
 * @param root project whose texts are read; the outcome goes to its platform/i18n/generated
 * @returns how many texts there are, and whether they were compiled anew
 * @throws Error with one fault a line
 */
export async function compileTexts(root = house): Promise<{ count: number; compiled: boolean }> {
  const gathered = await gatherTexts(root)
  if (gathered.faults.length > 0) throw new Error(gathered.faults.join('\n'))
  const count = Object.keys(gathered.locales[baseLocale] ?? {}).length
  const home = path.join(root, 'platform/i18n/generated')
  const stamp = path.join(home, 'stamp')
  const wanted = `${method} ${gathered.hash}`
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return { count, compiled: false }

  const fresh = `${home}.${process.pid}`
  const project = writeProject(path.join(fresh, 'source'), gathered)
  const outdir = path.join(fresh, 'out')
  execFileSync(process.execPath, [path.join(import.meta.dirname, 'paraglide.ts'), project, outdir], { stdio: 'inherit' })
  writeFileSync(
    path.join(outdir, 'messages.d.ts'),
    declarationOf(gathered.locales[baseLocale] ?? {}, Object.keys(gathered.locales)),
  )
  writeFileSync(path.join(outdir, 'sentences.js'), sentencesOf(gathered.locales[baseLocale] ?? {}))
  writeFileSync(path.join(outdir, 'sentences.d.ts'), sentencesDeclaration)
  writeFileSync(path.join(outdir, 'deeds.js'), deedsOf(gathered.locales[baseLocale] ?? {}))
  writeFileSync(path.join(outdir, 'deeds.d.ts'), deedsDeclaration)
  const found = await countCompiled(outdir)
  if (found !== count) throw new Error(`compiled ${found} texts of ${count}`)
  writeFileSync(path.join(outdir, 'stamp'), wanted)
  rmSync(home, { recursive: true, force: true })
  renameSync(outdir, home)
  rmSync(fresh, { recursive: true, force: true })
  return { count, compiled: true }
}

if (import.meta.main) {
  const check = process.argv.includes('--check')
  try {
    const { count, compiled } = check ? await checkTexts() : await compileTexts()
    console.log(`${count} texts${compiled ? ', compiled' : ''}`)
  } catch (fault) {
    console.error((fault as Error).message)
    process.exitCode = 1
  }
}

/** Only tells whether the texts are right; writes nothing. */
async function checkTexts(): Promise<{ count: number; compiled: boolean }> {
  const gathered = await gatherTexts(house)
  if (gathered.faults.length > 0) throw new Error(gathered.faults.join('\n'))
  return { count: Object.keys(gathered.locales[baseLocale] ?? {}).length, compiled: false }
}
