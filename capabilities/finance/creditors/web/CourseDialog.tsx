// All that went to and fro with one creditor, the newest first.
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import { euros } from '../../../../platform/web/amount.ts'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { useToday } from '../../../../platform/web/session.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import type { Message } from '../model.ts'

function whatWords({ kind, cents, balanceDay }: Message, today: Day): string {
  const of = balanceDay === null ? '' : m['finance.creditors.balance-of']({ day: dayWords(balanceDay, today) })
  return [m[`finance.creditors.at.${kind}`](), cents === null ? '' : euros(cents), of].filter(Boolean).join(', ')
}

export function CourseDialog({ name, messages, onClose }: { name: string; messages: readonly Message[]; onClose: () => void }) {
  const today = useToday()
  return (
    <Dialog title={m['finance.creditors.course']({ name })} onClose={onClose} light>
      <List label={m['finance.creditors.course']({ name })}>
        {messages.toReversed().map((one) => (
          <Row
            key={one.id}
            title={whatWords(one, today)}
            below={one.because}
            end={
              <span className="soft small">{m['finance.creditors.by']({ day: dayWords(one.onDay, today), name: one.by })}</span>
            }
          />
        ))}
      </List>
    </Dialog>
  )
}
