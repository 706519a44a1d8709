// A bank file before it is kept: does it add up, what is new, and a category for each row.
import { useEffect, useMemo, useRef, useState } from 'react'
import { m } from '#texts'
import { euros } from '../../../../platform/web/amount.ts'
import type { Far } from '../../../../platform/web/call.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Sheet } from '../../../../platform/web/parts/small.tsx'
import { Failure } from '../../../../platform/web/parts/states.tsx'
import { Filters } from '../../../../platform/web/parts/Tabs.tsx'
import { dayWords } from '../../../../platform/web/when.ts'
import type { Preview, PreviewRow } from '../api.ts'
import type { Place } from '../rules/propose-import.ts'
import type { Choice } from './CategorySelect.tsx'
import { EntryTable, type ShownEntry } from './EntryTable.tsx'
import { FarBar } from './FarBar.tsx'

interface Given {
  name: string
  preview: Preview
  rows: readonly PreviewRow[]
  places: readonly Place[]
  keeping: { busy: boolean; far: Far | null; failure: unknown; start: () => void; stop: () => void }
  onChoose: (at: number, choice: Choice) => void
  /** Choose again what stands in the columns. */
  onColumns: () => void
  onClose: () => void
}

type Show = 'fresh' | 'unsorted' | 'all'
const portion = 200

function CheckWords({ statement }: { statement: Preview['statements'][number] }) {
  const { check, openingCents, closingCents, account, warnings } = statement
  const words =
    check.outcome === 'fits'
      ? m['finance.bank.fits']({ opening: euros(openingCents ?? 0), closing: euros(closingCents ?? 0) })
      : check.outcome === 'differs'
        ? m['finance.bank.differs']({ difference: euros(Math.abs(check.differenceCents)) })
        : m['finance.bank.unknown']()
  return (
    <div className="stack tight">
      <p>
        <b className="private">{account ? m['finance.bank.account']({ number: account }) : m['finance.bank.account.none']()}</b>
        <span className="soft">{`, ${m['finance.bank.rows']({ count: statement.rows.length })}`}</span>
      </p>
      <p className={check.outcome === 'differs' ? 'attention private' : 'private'}>{words}</p>
      {warnings.length > 0 ? (
        <details>
          <summary>{m['finance.bank.warnings']({ count: warnings.length })}</summary>
          <ul className="warnings">
            {warnings.slice(0, 100).map((one) => (
              <li key={`${one.word} ${one.line} ${one.text}`} className="small">
                {one.line === null ? '' : `${m['finance.bank.warning.line']({ line: one.line })}: `}
                {m[`finance.bank.warning.${one.word}`]({ text: one.text })}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  )
}

function shownOf(rows: readonly PreviewRow[], places: readonly Place[]): ShownEntry[] {
  return rows.map((row, at) => ({ ...row, ...(places[at] ?? row), key: String(at), still: row.known }))
}

const isOpen = (entry: ShownEntry) => !entry.known && entry.category === null && !entry.leftOut

export function ImportPreview({ name, preview, rows, places, keeping, onChoose, onColumns, onClose }: Given) {
  const [show, setShow] = useState<Show>('fresh')
  const [most, setMost] = useState(portion)
  const keep = useRef<HTMLButtonElement>(null)
  useEffect(() => keep.current?.focus(), [])
  const entries = useMemo(() => shownOf(rows, places), [rows, places])
  const open = entries.filter(isOpen).length
  const wanted = entries.filter((entry) => show === 'all' || (show === 'fresh' ? !entry.known : isOpen(entry)))
  return (
    <Sheet as="section" label={name}>
      <div className="stack">
        <div className="beside">
          <h2 className="private">{name}</h2>
          <span className="soft">
            {`${m['finance.bank.fresh']({ count: preview.fresh })}, ${m['finance.bank.known']({ count: preview.known })}, ${m['finance.bank.unsorted']({ count: open })}`}
          </span>
        </div>
        {preview.earlier ? (
          <p className="attention">
            {m['finance.bank.earlier']({ day: dayWords(preview.earlier.on), name: preview.earlier.memberName })}
          </p>
        ) : null}
        {preview.remembered ? (
          <p className="soft">
            {m['finance.columns.remembered']({ name: preview.remembered.memberName, day: dayWords(preview.remembered.on) })}
          </p>
        ) : null}
        {preview.statements.map((statement) => (
          <CheckWords key={statement.first} statement={statement} />
        ))}
        <div className="beside">
          <Button ref={keep} kind="primary" busy={keeping.busy} disabled={preview.fresh === 0} onClick={keeping.start}>
            {preview.fresh === 0 ? m['finance.bank.keep.none']() : m['finance.bank.keep']({ count: preview.fresh })}
          </Button>
          {preview.layout && !keeping.busy ? <Button onClick={onColumns}>{m['finance.columns.again']()}</Button> : null}
          {keeping.busy ? null : <Button onClick={onClose}>{m['finance.bank.other']()}</Button>}
        </div>
        {keeping.failure ? <Failure failure={keeping.failure} /> : null}
        {keeping.busy ? <FarBar doing="keeping" far={keeping.far} onCancel={keeping.stop} /> : null}
        <Filters
          label={m['finance.bank.show']()}
          chosen={show}
          onChoose={(next) => {
            setShow(next)
            setMost(portion)
          }}
          filters={(['fresh', 'unsorted', 'all'] as const).map((key) => ({ key, label: m[`finance.bank.show.${key}`]() }))}
        />
        <EntryTable
          caption={name}
          entries={wanted.slice(0, most)}
          posts={preview.posts}
          onChoose={(entry, choice) => onChoose(Number(entry.key), choice)}
        />
        {wanted.length > most ? (
          <div className="load-more">
            <span className="soft small">{m['finance.bank.shown']({ shown: most, all: wanted.length })}</span>
            <Button onClick={() => setMost(most + portion)}>{m['finance.bank.more']()}</Button>
          </div>
        ) : null}
      </div>
    </Sheet>
  )
}
