// Papers in words: what it is, and how it stands with it.
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import type { Document } from '../model.ts'
import { isShipped } from '../rules/list-documents.ts'

/** The word of the organisation, else ours. */
export function documentWords({ code, word }: Pick<Document, 'code' | 'word'>): string {
  return word === '' && isShipped(code) ? m[`finance.documents.kind.${code}`]() : word
}

/** "Gevraagd op 3 november."; nothing of what is missing, as the list says so. */
export function standsWords({ state, since }: Pick<Document, 'state' | 'since'>, today: Day): string {
  if (state === 'missing' || since === null) return ''
  return state === 'not-needed'
    ? m['finance.documents.stands.not-needed']()
    : m[`finance.documents.stands.${state}`]({ day: dayWords(since, today) })
}
