// Writes the types of compiled texts, and the small table of sentences that are looked up by a word.
import { type Text, valuesOf } from './text.ts'

/** TypeScript that types every text as a function of its values, in a language that is named or in the base one. */
export function declarationOf(texts: Record<string, Text>, locales: readonly string[]): string {
  const options = `options?: { locale?: ${locales.map((one) => `'${one}'`).join(' | ')} }`
  const lines = Object.entries(texts).map(([key, text]) => {
    const values = valuesOf(text).map((name) => `${name}: string | number`)
    return `  readonly ${JSON.stringify(key)}: ${values.length > 0 ? `(values: { ${values.join('; ')} }, ${options}) => string` : `(values?: object, ${options}) => string`}`
  })
  return `// All texts of the house as typed functions; made by platform/i18n/compile.ts.\nexport declare const m: {\n${lines.join('\n')}\n}\n`
}

/** A module with only the texts that are looked up by a word: `error.*` and `refusal.*`. */
export function sentencesOf(texts: Record<string, Text>): string {
  const keys = Object.keys(texts).filter((key) => /(^|\.)(error|refusal)\./.test(key))
  const lines = keys.map((key) => `  ${JSON.stringify(key)}: m[${JSON.stringify(key)}],`)
  return `// Sentences looked up by a word; made by platform/i18n/compile.ts.\nimport { m } from './messages.js'\nexport const sentences = {\n${lines.join('\n')}\n}\n`
}

/** A module with only the texts that say what an operation did: `plan.did.add-goal`. */
export function deedsOf(texts: Record<string, Text>): string {
  const lines = Object.keys(texts)
    .filter((key) => /^[a-z]+\.did\./.test(key))
    .map((key) => `  ${JSON.stringify(key)}: m[${JSON.stringify(key)}],`)
  return `// What each operation did, in words; made by platform/i18n/compile.ts.\nimport { m } from './messages.js'\nexport const deeds = {\n${lines.join('\n')}\n}\n`
}

/** The type of that table: an operation may have no words. */
export const deedsDeclaration = `// What each operation did, in words; made by platform/i18n/compile.ts.
export declare const deeds: Record<string, (() => string) | undefined>
`

/** The type of that table: a word may have no sentence. */
export const sentencesDeclaration = `// Sentences looked up by a word; made by platform/i18n/compile.ts.
export declare const sentences: Record<string, ((values: Record<string, unknown>) => string) | undefined>
`
