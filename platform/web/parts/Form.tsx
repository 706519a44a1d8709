// A form in one column: sends, shows what is wrong at the field and in a summary that takes the focus, and loses nothing typed.
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react'
import { m } from '#texts'
import { NotUnderstood } from '../failures.ts'
import { type FieldEntry, FormContext } from '../form.ts'
import { failureId, failureSentence, fieldSentence } from '../sentences.ts'
import { Button } from './Button.tsx'
import { ErrorSummary, type SummaryLine } from './ErrorSummary.tsx'

interface FormGiven {
  /** Sends; what it throws is shown. Nothing is sent while a field says it is wrong. */
  onSubmit: () => Promise<unknown>
  /** Words on the button, such as "Bewaren". Leave out to place buttons oneself (`type="submit"`). */
  submit?: string
  onCancel?: () => void
  label?: string
  children: ReactNode
}

interface Outcome {
  faults: ReadonlyMap<string, string>
  lines: readonly SummaryLine[]
  failed: ReactNode
  round: number
}
const clean: Outcome = { faults: new Map(), lines: [], failed: null, round: 0 }

/** The entries of a form in the order of the page. */
function useEntries() {
  const entries = useRef(new Map<string, FieldEntry>())
  const enter = useCallback((name: string, entry: FieldEntry) => {
    entries.current.set(name, entry)
    return () => void (entries.current.get(name) === entry && entries.current.delete(name))
  }, [])
  return { entries: entries.current, enter }
}

function outcomeOf(faults: Map<string, string>, entries: ReadonlyMap<string, FieldEntry>, round: number): Outcome {
  const lines = [...faults].map(([name, sentence]) => {
    const entry = entries.get(name)
    return { id: entry?.id, label: entry?.label, sentence }
  })
  return { faults, lines, failed: null, round }
}

export function Form({ onSubmit, submit, onCancel, label, children }: FormGiven) {
  const { entries, enter } = useEntries()
  const [outcome, setOutcome] = useState(clean)
  const [busy, setBusy] = useState(false)
  const touched = useCallback((name: string) => {
    setOutcome((before) => {
      if (!before.faults.has(name)) return before
      const faults = new Map(before.faults)
      faults.delete(name)
      return { ...before, faults }
    })
  }, [])
  const context = useMemo(() => ({ faults: outcome.faults, enter, touched }), [outcome.faults, enter, touched])

  // The summary moves the page: the second half of a double click would press what lies there now.
  const quietUntil = useRef(0)

  async function send(): Promise<void> {
    const wrong = new Map<string, string>()
    for (const [name, entry] of entries) {
      const sentence = entry.problem()
      if (sentence) wrong.set(name, sentence)
    }
    const round = outcome.round + 1
    if (wrong.size > 0) {
      quietUntil.current = performance.now() + 400
      return setOutcome(outcomeOf(wrong, entries, round))
    }
    setBusy(true)
    try {
      await onSubmit()
      setOutcome({ ...clean, round })
    } catch (failure) {
      if (failure instanceof NotUnderstood)
        setOutcome(outcomeOf(new Map(failure.fields.map((one) => [one.field, fieldSentence(one.code)])), entries, round))
      else setOutcome({ ...clean, round, failed: <FailedLine failure={failure} /> })
    } finally {
      setBusy(false)
    }
  }

  return (
    <FormContext value={context}>
      <form
        className="form"
        noValidate
        onClickCapture={(event) => {
          if (event.detail < 2 || performance.now() > quietUntil.current) return
          event.preventDefault()
          event.stopPropagation()
        }}
        aria-label={label}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return
          event.preventDefault()
          event.currentTarget.requestSubmit()
        }}
        onSubmit={(event) => {
          event.preventDefault()
          event.stopPropagation()
          if (!busy) void send()
        }}
      >
        <ErrorSummary key={outcome.round} lines={outcome.lines} failed={outcome.failed} oneField={entries.size === 1} />
        {children}
        {submit ? (
          <div className="form-buttons">
            <Button kind="primary" type="submit" busy={busy}>
              {submit}
            </Button>
            {onCancel ? <Button onClick={onCancel}>{m['web.cancel']()}</Button> : null}
          </div>
        ) : null}
      </form>
    </FormContext>
  )
}

function FailedLine({ failure }: { failure: unknown }) {
  const id = failureId(failure)
  return (
    <>
      {failureSentence(failure)}
      {id ? <span className="small soft"> {m['web.failure.number']({ id })}</span> : null}
    </>
  )
}
