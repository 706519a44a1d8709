// How much free money there was on 1 January, typed in place.
import { useRef, useState } from 'react'
import { m } from '#texts'
import { centsFromDutch } from '../../../../core/kit/dutch-amount.ts'
import { amount, euros } from '../../../../platform/web/amount.ts'
import { useChange } from '../../../../platform/web/queries.ts'
import { failureSentence, fieldSentence } from '../../../../platform/web/sentences.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { putStart, type YearView } from '../api.ts'

interface Given {
  caseId: string
  view: YearView
  of: YearView['starts'][number]['of']
  label: string
}

export function StartField({ caseId, view, of, label }: Given) {
  const start = view.starts.find((one) => one.of === of)
  const cents = start?.amountCents ?? 0
  const [text, setText] = useState<string | null>(null)
  const put = useChange(putStart)
  const leaving = useRef(false)
  if (!view.may.includes('finance.put-start')) return <b className="private">{euros(cents)}</b>
  const read = text === null ? cents : text.trim() === '' ? 0 : centsFromDutch(text)
  const save = async () => {
    if (text === null || read === null || leaving.current) return
    if (read === cents) return setText(null)
    leaving.current = true
    try {
      await put.mutateAsync({ caseId, year: view.year, of, version: start?.version ?? null, amountCents: read })
      tell(m['finance.year.saved']())
      setText(null)
    } catch (failure) {
      tell(failureSentence(failure), { tone: 'failed' })
    } finally {
      leaving.current = false
    }
  }
  return (
    <input
      className="cell cell-money cell-start private"
      aria-label={label}
      aria-invalid={read === null || undefined}
      title={read === null ? fieldSentence('money') : undefined}
      inputMode="decimal"
      autoComplete="off"
      value={text ?? amount(cents)}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') void save()
        if (event.key === 'Escape') setText(null)
      }}
      onBlur={() => void save()}
    />
  )
}
