// What was found in the chain, in a sentence.
import { m } from '#texts'
import type { Day } from '../../../core/kit/day.ts'
import { momentWords } from '../../web/when.ts'
import type { FoundPlace } from '../model.ts'

export function placeWords({ what, from, to, at }: FoundPlace, today: Day): string {
  const values = { from: String(from), to: String(to), at: at === null ? '' : momentWords(at, today) }
  return m[`audit.found.${what}`](values)
}
