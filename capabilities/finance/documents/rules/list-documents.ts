// Which papers a case is asked, what lacks first; and what a list of an organisation must hold.
import { fails, holds, type Verdict } from '../../../../core/kit/verdict.ts'
import { type Document, type DocumentKind, documentStates, type ShippedDocument, shippedDocuments } from '../model.ts'

/** The list of an organisation that arranged nothing. */
export const documentsAtFirst: readonly DocumentKind[] = shippedDocuments.map((code) => ({ code, word: '', retired: false }))

export function isShipped(code: string): code is ShippedDocument {
  return (shippedDocuments as readonly string[]).includes(code)
}

/** Each once, an own one with a word; none goes, as cases need its word. */
export function mayArrange(
  kinds: readonly DocumentKind[],
  before: readonly DocumentKind[],
): Verdict<'document-twice' | 'document-without-word' | 'document-gone'> {
  const codes = new Set(kinds.map(({ code }) => code))
  if (codes.size < kinds.length) return fails('document-twice')
  if (kinds.some(({ code, word }) => word === '' && !isShipped(code))) return fails('document-without-word')
  return before.every(({ code }) => codes.has(code)) ? holds : fails('document-gone')
}

/** What is asked and what is known together: what lacks first, then what was asked, in the order of the organisation. */
export function documentsOf(kinds: readonly DocumentKind[], known: readonly Omit<Document, 'word'>[]): Document[] {
  const bare = { state: 'missing', since: null, because: '', postId: null, version: null } as const
  return kinds
    .flatMap(({ code, word, retired }): Document[] => {
      const row = known.find((one) => one.code === code)
      return retired && !row ? [] : [{ ...(row ?? { ...bare, code }), word }]
    })
    .sort((a, b) => documentStates.indexOf(a.state) - documentStates.indexOf(b.state))
}
