// HTML as text that cannot be broken out of: whatever is put into a piece is escaped, unless it is a piece itself.

export interface Html {
  readonly html: string
}

type Part = Html | string | number | null | undefined | false | readonly Part[]

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function textOf(part: Part): string {
  if (part === null || part === undefined || part === false) return ''
  if (typeof part === 'string' || typeof part === 'number') return String(part).replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)
  return 'html' in part ? part.html : part.map(textOf).join('')
}

/** Makes a piece: what stands between the quotes is ours, what is put in is escaped. */
export function html(ours: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: ours.reduce((made, text, at) => made + textOf(parts[at - 1]) + text) }
}
