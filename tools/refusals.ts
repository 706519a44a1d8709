// Every word that an operation may refuse with has a sentence `refusal.<word>` in the texts of the base language.
import { baseLocale, gatherTexts } from '../platform/i18n/gather.ts'
import { house, type Source, sourcesOf, tell } from './sources.ts'

/** Words in the `refuses` lists of a file with operations. */
export function refusalsIn(text: string): string[] {
  const lists = [...text.matchAll(/\brefuses:\s*\[([^\]]*)\]/g)].map((found) => found[1] ?? '')
  return lists.flatMap((list) => [...list.matchAll(/['"]([^'"]+)['"]/g)].map((found) => found[1] ?? ''))
}

/** Sentences on refusals without a text. @param keys all keys of the base language */
export function checkRefusals(sources: readonly Source[], keys: ReadonlySet<string>): string[] {
  return sources
    .filter(({ file }) => file.endsWith('/api.ts'))
    .flatMap(({ file, text }) =>
      [...new Set(refusalsIn(text))]
        .filter((word) => !keys.has(`refusal.${word}`))
        .map((word) => `${file} refuses with '${word}', and no text has the key refusal.${word}`),
    )
}

if (import.meta.main) {
  const keys = new Set(Object.keys((await gatherTexts(house)).locales[baseLocale] ?? {}))
  const sources = sourcesOf(house).filter(({ file }) => file.endsWith('/api.ts'))
  tell(sources.length, 'files with operations', checkRefusals(sources, keys))
}
