// XML of strangers: refused with a DOCTYPE, entities, too much depth or size; read as lists by tag otherwise.
import { XMLParser } from 'fast-xml-parser'
import type { Refusal } from '../model.ts'

/** A tag: its own tags by name, text under '#text', attributes under '@_'. Leaves without attributes are texts. */
export type XmlNode = string | { readonly [name: string]: readonly XmlNode[] | string }

/** Deeper than any bank message; a statement goes some fifteen deep. */
const deepest = 40

/** Place after the end of a tag that begins at `from`; quotes may hold '>'. */
function endOfTag(text: string, from: number): number {
  let quote = ''
  for (let at = from; at < text.length; at++) {
    const char = text[at] as string
    if (quote !== '') {
      if (char === quote) quote = ''
    } else if (char === '"' || char === "'") quote = char
    else if (char === '>') return at + 1
  }
  return text.length
}

/** Place after the closing words of a comment, CDATA or instruction. */
function after(text: string, words: string, from: number): number {
  const at = text.indexOf(words, from)
  return at < 0 ? text.length : at + words.length
}

/** Place after a piece that holds no tags of its own: comment, CDATA or instruction; null when it is a tag. */
function afterTagless(text: string, at: number): number | null {
  if (text.startsWith('<!--', at)) return after(text, '-->', at)
  if (text.startsWith('<![CDATA[', at)) return after(text, ']]>', at)
  return text.startsWith('<?', at) ? after(text, '?>', at) : null
}

/** Walks all tags without building anything: each must be closed by its own name, and none may lie too deep. */
function refusalOf(text: string): Refusal | null {
  const open: string[] = []
  for (let at = text.indexOf('<'); at >= 0; ) {
    const tagless = afterTagless(text, at)
    const end = tagless ?? endOfTag(text, at)
    if (text[end - 1] !== '>') return 'notUnderstood'
    if (tagless === null) {
      const name = /^<\/?([^\s/<>]+)/.exec(text.slice(at, Math.min(end, at + 200)))?.[1]
      if (name === undefined) return 'notUnderstood'
      if (text[at + 1] !== '/') {
        if (text[end - 2] !== '/') open.push(name)
      } else if (open.pop() !== name) return 'notUnderstood'
      if (open.length > deepest) return 'tooDeep'
    }
    at = text.indexOf('<', end)
  }
  return open.length === 0 ? null : 'notUnderstood'
}

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Only the five of XML itself and numbered characters; without a DOCTYPE there are no others. */
function plainText(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|amp|lt|gt|quot|apos);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return characters[name.toLowerCase()] ?? whole
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

// Its own handling of entities stops at a thousand '&amp;' in a file, so it stays off.
const parser = new XMLParser({
  ignoreAttributes: false,
  removeNSPrefix: true,
  parseTagValue: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  jPath: false,
  isArray: (...asked) => asked[3] !== true,
})

/** Reads XML that anyone may have made. */
export function readXml(text: string): { ok: true; root: XmlNode } | { ok: false; reason: Refusal } {
  if (/<!(DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/i.test(text)) return { ok: false, reason: 'hostile' }
  const reason = refusalOf(text)
  if (reason !== null) return { ok: false, reason }
  try {
    return { ok: true, root: parser.parse(text) as XmlNode }
  } catch {
    // The library throws on names and nesting it does not trust; for us that is an answer.
    return { ok: false, reason: 'notUnderstood' }
  }
}

/** All tags at the end of a path of names. */
export function all(node: XmlNode | undefined, ...path: readonly string[]): XmlNode[] {
  let found: XmlNode[] = node === undefined ? [] : [node]
  for (const name of path) {
    found = found.flatMap((one) => {
      const inside = typeof one === 'string' || !Object.hasOwn(one, name) ? [] : one[name]
      return Array.isArray(inside) ? (inside as XmlNode[]) : []
    })
  }
  return found
}

/** Text of the first tag at the end of a path; empty when there is none. */
export function textAt(node: XmlNode | undefined, ...path: readonly string[]): string {
  const found = all(node, ...path)[0]
  const text = typeof found === 'string' ? found : (found?.['#text'] ?? '')
  return typeof text === 'string' ? plainText(text).trim() : ''
}

/** An attribute of a tag; empty when there is none. */
export function attribute(node: XmlNode | undefined, name: string): string {
  const value = node === undefined || typeof node === 'string' ? '' : node[`@_${name}`]
  return typeof value === 'string' ? plainText(value) : ''
}
