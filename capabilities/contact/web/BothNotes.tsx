// A note that was also written elsewhere: both texts, to go on with one or with the two together.
import { m } from '#texts'
import { BothTexts } from '../../../platform/web/parts/BothTexts.tsx'

export function BothNotes({ mine, theirs, choose }: { mine: string; theirs: string; choose: (body: string) => void }) {
  return (
    <BothTexts
      sentence={m['contact.both']()}
      texts={[{ mine, theirs }]}
      choose={{
        mine: () => choose(mine),
        theirs: () => choose(theirs),
        join: () => choose(`${theirs.trimEnd()}\n\n${mine}`),
      }}
    />
  )
}
