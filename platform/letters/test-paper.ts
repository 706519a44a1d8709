// For tests: a made-up letter, and how a PDF and a Word file are read.
import PizZip from 'pizzip'
import { extractText, getDocumentProxy } from 'unpdf'
import type { LetterPaper } from './model.ts'
import { blocksOf } from './rules/blocks-of.ts'

export function paperOf(text: string, more: Partial<LetterPaper> = {}): LetterPaper {
  return {
    language: 'nl',
    head: { name: 'Wijkzorg', lines: ['Marktplein 3', '9999 AB Lindervoort'], colour: '#1b5e4b', foot: 'Bel ons op werkdagen.' },
    recipient: ['Samira el Haddad', 'Wiekslagstraat 14'],
    placeAndDay: 'Lindervoort, 3 maart 2026',
    facts: [{ word: 'Uw kenmerk', value: 'A-12' }],
    subject: 'Uw afspraak',
    blocks: blocksOf(text),
    signature: ['Joost'],
    pageWords: 'pagina {page} van {pages}',
    ...more,
  }
}

interface Tag {
  role?: string
  children?: Tag[]
}

function rolesIn(tag: Tag): string[] {
  return [...(tag.role ? [tag.role] : []), ...(tag.children ?? []).flatMap(rolesIn)]
}

/** Text, title and language of a PDF, and what its first page is to those who listen: H1, P, L. */
export async function readPdf(bytes: Uint8Array) {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const [{ text }, { info }, first] = await Promise.all([
    extractText(pdf, { mergePages: true }),
    pdf.getMetadata(),
    pdf.getPage(1),
  ])
  const { Title: title, Language: language } = info as { Title?: string; Language?: string }
  const tree = (await first.getStructTree()) as Tag | null
  return { text, title, language, pages: pdf.numPages, roles: tree ? rolesIn(tree) : [] }
}

/** The text of the body of a Word file, a line each paragraph; list items with their style. */
export function readDocx(bytes: Uint8Array): string {
  const xml = new PizZip(bytes).file('word/document.xml')?.asText() ?? ''
  const signs = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" } as Record<string, string>
  return xml
    .replace(/<w:br\/>/g, '\n')
    .split('</w:p>')
    .map((part) => part.replace(/<[^>]+>/g, '').replace(/&(\w+);/g, (_, name: string) => signs[name] ?? ''))
    .filter((line) => line.trim() !== '')
    .map((line) => line.replace(/^\n+/, ''))
    .join('\n')
}
