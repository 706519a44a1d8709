// A figure with the window of its lines: it opens, and closes again.
import { useState } from 'react'
import { createPortal } from 'react-dom'
import type { Cents } from '../../../core/kit/cents.ts'
import { type MadeOf, MadeOfDialog, Opens } from './MadeOfDialog.tsx'

interface SumGiven {
  cents: Cents
  /** What stands there instead of the bare amount. */
  shown?: string
  title: string
  /** Its lines, asked for once it opens. */
  made: () => Omit<MadeOf, 'title' | 'sums'>
}

export function OpenedSum({ cents, shown, title, made }: SumGiven) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Opens cents={cents} of={title} {...(shown === undefined ? {} : { shown })} onOpen={() => setOpen(true)} />
      {open
        ? // Outside the table it stands in, whose letters it would take over.
          createPortal(<MadeOfDialog made={{ title, sums: [cents], ...made() }} onClose={() => setOpen(false)} />, document.body)
        : null}
    </>
  )
}
