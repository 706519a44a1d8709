// Rules on files themselves: an opening sentence, a size, a name, no drawers, and no clock or chance in pure code.
import { house, type Source, sourcesOf, tell } from './sources.ts'

const longest = 300
const drawer = /(^|\/)(utils?|helpers?|common|types|services?|shared|misc|lib|index)(\/|\.)/
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/
const pascal = /^[A-Z][A-Za-z0-9]*$/
const topicFile = /^(model|rules|api|store|server|jobs|door|guest|data|search|demo|test-[a-z-]+)\.ts$/
const topicFolder = /\/(rules|readers|web|sql|texts)\//

function firstLine({ file, text }: Source): string[] {
  const lines = text.split('\n')
  const first = (lines[0]?.startsWith('#!') ? lines[1] : lines[0]) ?? ''
  const opens = /^(\/\/|\/\*|--) ?[A-Z`'"#/0-9].*[.!?)`a-z0-9\]](\s*\*\/)?\s*$/.test(first)
  return opens ? [] : [`${file}:1 opens without a sentence that says what lives here`]
}

function size({ file, text }: Source): string[] {
  const lines = text.trimEnd().split('\n').length
  const most =
    /^tools\/[^/]+\.ts$/.test(file) && !file.endsWith('.test.ts')
      ? 80
      : /^apps\/[^/]+\.ts$/.test(file) && !file.endsWith('.test.ts')
        ? 60
        : longest
  return lines > most ? [`${file} has ${lines} lines; ${most} is the most`] : []
}

function name({ file }: Source): string[] {
  const base = file.slice(file.lastIndexOf('/') + 1)
  const stem = base.replace(/^\./, '').split('.')[0] ?? ''
  const fits = kebab.test(stem) || (base.endsWith('.tsx') && pascal.test(stem))
  const folders = file
    .split('/')
    .slice(0, -1)
    .every((part) => kebab.test(part))
  return fits && folders ? [] : [`${file} is not named in kebab-case (components: PascalCase.tsx)`]
}

function noDrawer({ file, text }: Source): string[] {
  if (drawer.test(file)) return [`${file} is a drawer by kind: name it after what it does`]
  return /^export \* from/m.test(text) ? [`${file} passes everything on (export *): import where the thing lives`] : []
}

function placeInTopic({ file }: Source): string[] {
  if (!file.startsWith('capabilities/') || /\.test\.tsx?$/.test(file) || topicFolder.test(file)) return []
  const base = file.slice(file.lastIndexOf('/') + 1)
  return topicFile.test(base) ? [] : [`${file} is no file of a topic: see the table of ARCHITECTURE.md`]
}

export function isPure(file: string): boolean {
  if (/\.test\.tsx?$/.test(file) || /(^|\/)web\//.test(file)) return false
  return (
    file.startsWith('core/') ||
    (/^(capabilities|platform)\//.test(file) && /\/(model|rules|api)\.ts$|\/rules\/[^/]+\.ts$/.test(file))
  )
}

function pure({ file, text }: Source): string[] {
  if (!isPure(file)) return []
  return text.split('\n').flatMap((line, at) => {
    const code = line.replace(/\/\/.*$|^\s*\*.*$/, '')
    const found = /\b(Math\.random|new Date\b|Date\.now|Date\(|globalThis|crypto\.|performance\.now|import\.meta)/.exec(code)
    return found ? [`${file}:${at + 1} is pure and knows no ${found[1]}: let it come in as an argument`] : []
  })
}

/** Sentences on files of a root that break a rule. */
export function checkFiles(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => [firstLine, size, name, noDrawer, placeInTopic, pure].flatMap((rule) => rule(source)))
}

if (import.meta.main) {
  const sources = sourcesOf(house)
  tell(sources.length, 'files', checkFiles(sources))
}
