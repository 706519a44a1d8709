// A form that was also filled in elsewhere: both, to go on with one or with the two together.
import { m } from '#texts'
import type { Both } from '../kept-form.ts'
import { BothTexts } from './BothTexts.tsx'

export function BothForms({ both }: { both: Both | null }) {
  if (!both) return null
  const { mine, theirs, choose } = both
  return <BothTexts sentence={m['web.both.forms']()} texts={[{ mine, theirs }]} choose={choose} />
}
