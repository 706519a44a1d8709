// How far a bank file is, in rows as soon as there are any to count, with a way to stop.
import { m } from '#texts'
import type { Far } from '../../../../platform/web/call.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'

interface Given {
  /** What is being done with it. */
  doing: 'reading' | 'keeping'
  far: Far | null
  onCancel: () => void
}

export function FarBar({ doing, far, onCancel }: Given) {
  const words = far ? m[`finance.bank.${doing}.far`]({ done: far.done, total: far.total }) : m[`finance.bank.${doing}`]()
  return (
    <div className="file-far">
      <progress aria-label={m[`finance.bank.${doing}`]()} {...(far ? { max: Math.max(1, far.total), value: far.done } : {})} />
      <span className="soft small">{words}</span>
      <Button small onClick={onCancel}>
        {m['finance.bank.stop']()}
      </Button>
    </div>
  )
}
