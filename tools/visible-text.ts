// Finds text for readers in code: words between tags or in attributes, and Dutch sentences in strings. They belong in texts/.
import { parseSync } from '@swc/core'
import { house, type Source, sourcesOf, tell } from './sources.ts'

/** Tests and tools speak for themselves; a story, the source of a law, a register and the words of a bank are data. */
const free =
  /\.test\.tsx?$|^(journeys|tools|bench|demo|core\/law)\/|\/demo\.ts$|\/(readers\/|data\.ts$)|\.(css|sql|mjs)$|\/gallery\b|\/toonkamer\b/
const spoken =
  /^(title|label|lead|hint|description|placeholder|alt|text|message|children|empty|confirm|aria-(label|description|placeholder))$/
const word = /\p{L}{2,}/u
const dutch =
  /\b(de|het|een|niet|geen|van|voor|met|naar|wordt|zijn|nog|deze|dit|uw|je|aan|bij|kan|moet|heeft|niemand|alles|over)\b/giu

type Node = { type?: string; value?: unknown; raw?: string; name?: { value?: string } } & Record<string, unknown>

function isDutch(text: string): boolean {
  return text.trim().split(/\s+/).length >= 3 && new Set(text.toLowerCase().match(dutch) ?? []).size >= 2
}

function visibleIn(node: Node): string | undefined {
  if (node.type === 'JSXText' && word.test(String(node.value))) return String(node.value).trim()
  if (node.type === 'JSXAttribute' && spoken.test(String(node.name?.value))) {
    const value = node.value as Node | undefined
    const inner = (value?.type === 'JSXExpressionContainer' ? value.expression : value) as Node | undefined
    if (inner?.type === 'StringLiteral' && word.test(String(inner.value))) return String(inner.value)
  }
  if (node.type === 'StringLiteral' && isDutch(String(node.value))) return String(node.value)
  if (node.type === 'TemplateElement' && isDutch(String(node.raw))) return String(node.raw)
  return undefined
}

/** The names on keys of a keyboard are no language. */
function isKey(node: Node): boolean {
  const opening = node.opening as { name?: { value?: string } } | undefined
  return node.type === 'JSXElement' && opening?.name?.value === 'kbd'
}

function walk(node: unknown, found: Set<string>): void {
  if (Array.isArray(node)) for (const part of node) walk(part, found)
  else if (typeof node === 'object' && node !== null && !isKey(node as Node)) {
    const visible = visibleIn(node as Node)
    if (visible !== undefined) found.add(visible)
    for (const part of Object.values(node)) walk(part, found)
  }
}

/** Sentences on text for readers that stands in code instead of in `texts/`. */
export function checkVisibleText(sources: readonly Source[]): string[] {
  return sources
    .filter(({ file }) => !free.test(file))
    .flatMap(({ file, text }) => {
      const found = new Set<string>()
      walk(parseSync(text, { syntax: 'typescript', tsx: file.endsWith('.tsx'), target: 'es2024' }).body, found)
      return [...found].map((visible) => {
        const first = visible.split('\n')[0] ?? ''
        const line = text.slice(0, Math.max(0, text.indexOf(first))).split('\n').length
        return `${file}:${line} text for readers belongs in texts/: ${JSON.stringify(visible.slice(0, 60))}`
      })
    })
}

if (import.meta.main) {
  const sources = sourcesOf(house)
  tell(sources.length, 'files', checkVisibleText(sources))
}
