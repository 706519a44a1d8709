// The parts of a network where nobody stands: what may be near, asked of the sociale kaart once someone wants to see it.
import { useState } from 'react'
import { m } from '#texts'
import { Slot } from '../../../../platform/web/parts/Slot.tsx'
import type { Contact } from '../rules/bonds.ts'

const hinted = ['friends', 'neighbours', 'club', 'work-school', 'faith'] as const

export function Gaps({ caseId, contacts }: { caseId: string; contacts: readonly Contact[] }) {
  const [open, setOpen] = useState(false)
  const there = new Set(contacts.map(({ segment }) => segment))
  const gaps = hinted.filter((segment) => !there.has(segment))
  if (gaps.length === 0) return null
  const names = gaps.map((segment) => m[`people.network.segment.${segment}`]().toLocaleLowerCase()).join(', ')
  return (
    <details className="net-more no-print" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{m['people.network.gaps']({ names })}</summary>
      {open ? (
        <ul className="net-gaps">
          {gaps.map((segment) => (
            <li key={segment}>
              <p>{m[`people.network.gap.${segment}`]()}</p>
              <Slot name="network.empty-segment" given={{ caseId, segment }} />
            </li>
          ))}
        </ul>
      ) : null}
    </details>
  )
}
