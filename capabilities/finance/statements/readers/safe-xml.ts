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

/** Deepest nesting, without building anything. */
function depthOf(text: string): number {
  let [depth, most] = [0, 0]
  for (let at = text.indexOf('<'); at >= 0; ) {
    let end: number
    if (text.startsWith('<!--', at)) end = after(text, '-->', at)
    else if (text.startsWith('<![CDATA[', at)) end = after(text, ']]>', at)
    else if (text.startsWith('<?', at)) end = after(text, '?>', at)
    else {
      end = endOfTag(text, at)
      if (text[at + 1] === '/') depth--
      else if (text[end - 2] !== '/') depth++
      most = Math.max(most, depth)
      if (most > deepest) return most
    }
    at = text.indexOf('<', end)
  }
  return most
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
  isArray: (...asked) => asked[3] !== true,
})

/** Reads XML that anyone may have made. */
export function readXml(text: string): { ok: true; root: XmlNode } | { ok: false; reason: Refusal } {
  if (/<!(DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/i.test(text)) return { ok: false, reason: 'hostile' }
  if (depthOf(text) > deepest) return { ok: false, reason: 'tooDeep' }
  try {
    return { ok: true, root: parser.parse(text, true) as XmlNode }
  } catch {
    // The library throws on what is not well-formed; for us that is an answer.
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
