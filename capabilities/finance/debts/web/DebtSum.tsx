// A sum of debts that opens what it is made of: each debt under its creditor, with the day of its balance.
import { useState } from 'react'
import { createPortal } from 'react-dom'
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { type MadeOf, MadeOfDialog, Opens } from '../../web/MadeOfDialog.tsx'
import type { KeptClaim } from '../model.ts'
import { balanceDayWords, creditorWords } from './words.ts'

const sum = (claims: readonly KeptClaim[]) => claims.reduce((total, one) => total + one.currentCents, 0)

function inWords(title: string, claims: readonly KeptClaim[], today: Day): MadeOf {
  const nameOf = (claim: KeptClaim) =>
    [m[`finance.debts.kind.${claim.kind}`](), claim.reference, balanceDayWords(claim, today)].filter(Boolean).join(', ')
  const parts = [...Map.groupBy(claims, creditorWords)].map(([word, own]) => ({
    word,
    lines: own.map((claim) => ({ key: claim.id, name: nameOf(claim), amounts: [claim.currentCents] })),
  }))
  return { title, heads: [], parts, sums: [sum(claims)], says: [m['finance.debts.sum.rule']()] }
}

interface SumGiven {
  /** Those that count in it. */
  claims: readonly KeptClaim[]
  title: string
  shown?: string
}

export function DebtSum({ claims, title, shown }: SumGiven) {
  const today = useToday()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Opens cents={sum(claims)} of={title} {...(shown === undefined ? {} : { shown })} onOpen={() => setOpen(true)} />
      {open
        ? // Outside the foot of the table it stands in, whose letters it would take over.
          createPortal(<MadeOfDialog made={inWords(title, claims, today)} onClose={() => setOpen(false)} />, document.body)
        : null}
    </>
  )
}
