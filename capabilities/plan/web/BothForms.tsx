// A form that was also filled in elsewhere: both, to go on with one or with the two together.
import { m } from '#texts'
import { BothTexts } from '../../../platform/web/parts/BothTexts.tsx'
import type { Both } from './use-kept-form.ts'

export function BothForms({ both }: { both: Both | null }) {
  if (!both) return null
  const { mine, theirs, choose } = both
  return <BothTexts sentence={m['plan.kept.both']()} texts={[{ mine, theirs }]} choose={choose} />
}
