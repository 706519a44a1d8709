// One text in one language, and the values it asks for.

/** A sentence, or the variants of one (plural forms) as the message format writes them. */
export type Text = string | readonly unknown[]

interface Variants {
  declarations?: string[]
}

/** Names of the values that a text asks for: `{name}` in a sentence, `input name` in its variants. */
export function valuesOf(text: Text): string[] {
  const source = typeof text === 'string' ? text : JSON.stringify(text)
  const declared = typeof text === 'string' ? [] : (text as Variants[]).flatMap((one) => one.declarations ?? [])
  const inputs = declared.filter((line) => line.startsWith('input ')).map((line) => line.slice(6).trim())
  const locals = declared.filter((line) => line.startsWith('local ')).map((line) => line.slice(6).split('=')[0]?.trim() ?? '')
  const named = [...source.matchAll(/(?<!\\)\{\s*([A-Za-z_]\w*)\s*\}/g)].map((found) => found[1] ?? '')
  return [...new Set([...inputs, ...named])].filter((name) => !locals.includes(name))
}
