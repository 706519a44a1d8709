// What stands in the columns of a file that no reader knows: chosen above each column, with the first lines as they would be read beside it.
import { useEffect, useRef, useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { CheckField, SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Sheet } from '../../../../platform/web/parts/small.tsx'
import { Failure } from '../../../../platform/web/parts/states.tsx'
import type { SeenColumns } from '../api.ts'
import { type ColumnRole, columnRole, dayStyles, decimalSigns, encodings, separators } from '../model.ts'
import { layoutFault, withRole } from '../rules/column-layout.ts'
import { wordsIn } from '../rules/guess-columns.ts'
import { ReadLines } from './ReadLines.tsx'

type Layout = SeenColumns['layout']

interface Given {
  name: string
  seen: SeenColumns
  busy: boolean
  failure: unknown
  /** The text has to be cut anew. */
  onCut: (as: Pick<Layout, 'encoding' | 'separator'>) => void
  onRead: (layout: Layout) => void
  onClose: () => void
}

const shownRows = 6

const separatorWords = { ';': 'semicolon', ',': 'comma', '\t': 'tab', '|': 'bar' } as const
const decimalWords = { ',': '12,50', '.': '12.50' } as const

function Habits({
  seen,
  layout,
  onCut,
  onChange,
}: Pick<Given, 'seen' | 'onCut'> & { layout: Layout; onChange: (part: Partial<Layout>) => void }) {
  const { separator, encoding } = layout
  const itself = { value: 'itself' as const, label: m['finance.columns.encoding.itself']({ encoding: seen.encoding }) }
  return (
    <div className="column-habits">
      <SelectField
        {...{ name: 'separator', label: m['finance.columns.separator'](), required: true, value: separator }}
        choices={separators.map((value) => ({ value, label: m[`finance.columns.separator.${separatorWords[value]}`]() }))}
        onChange={(value) => onCut({ separator: value, encoding })}
      />
      <SelectField
        {...{ name: 'encoding', label: m['finance.columns.encoding'](), required: true, value: encoding ?? 'itself' }}
        choices={[itself, ...encodings.map((value) => ({ value, label: value as string }))]}
        onChange={(value) => onCut({ separator, encoding: value === 'itself' ? null : value })}
      />
      <SelectField
        {...{ name: 'dayStyle', label: m['finance.columns.day-style'](), required: true, value: layout.dayStyle }}
        choices={dayStyles.map((value) => ({ value, label: m[`finance.columns.day-style.${value}`]() }))}
        onChange={(dayStyle) => onChange({ dayStyle })}
      />
      <SelectField
        {...{ name: 'decimal', label: m['finance.columns.decimal'](), required: true, value: layout.decimal }}
        choices={decimalSigns.map((value) => ({ value, label: decimalWords[value] }))}
        onChange={(decimal) => onChange({ decimal })}
      />
      <SelectField
        {...{ name: 'above', label: m['finance.columns.above'](), required: true, value: String(layout.above) }}
        choices={Array.from({ length: Math.min(21, seen.rows.length) }, (_, at) => ({ value: String(at), label: String(at) }))}
        onChange={(above) => onChange({ above: Number(above) })}
      />
      <CheckField
        {...{ name: 'headed', label: m['finance.columns.headed'](), value: layout.headed }}
        onChange={(headed) => onChange({ headed })}
      />
    </div>
  )
}

function Columns({
  seen,
  layout,
  onRole,
}: {
  seen: SeenColumns
  layout: Layout
  onRole: (at: number, role: ColumnRole) => void
}) {
  const start = useRef<HTMLSelectElement>(null)
  useEffect(() => start.current?.focus(), [])
  const head = layout.headed ? (seen.rows[layout.above] ?? []) : []
  const body = seen.rows.slice(layout.above + (layout.headed ? 1 : 0)).slice(0, shownRows)
  const nameOf = (at: number) => head[at]?.trim() || m['finance.columns.column']({ number: at + 1 })
  return (
    <div className="column-frame">
      <table className="column-table">
        <caption className="unseen">{m['finance.columns.table']()}</caption>
        <thead>
          <tr>
            {layout.columns.map((role, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
              <th key={at} scope="col" className={role === 'skip' ? 'column-skipped' : undefined}>
                <span className="column-name">{nameOf(at)}</span>
                <div className="select">
                  <select
                    ref={at === 0 ? start : undefined}
                    className="textbox"
                    aria-label={m['finance.columns.role.of']({ column: nameOf(at) })}
                    value={role}
                    onChange={(event) => onRole(at, event.target.value as ColumnRole)}
                  >
                    {columnRole.options.map((one) => (
                      <option key={one} value={one}>
                        {m[`finance.columns.role.${one}`]()}
                      </option>
                    ))}
                  </select>
                </div>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.map((cells, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place.
            <tr key={line}>
              {layout.columns.map((role, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
                <td key={at} className={role === 'skip' ? 'private column-skipped' : 'private'}>
                  {cells[at] ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Longer than any word of a bank may be. */
const usual = 'the usual words, such as af'

/** The word that means out, where the bank has one of its own. */
function OutWord({ seen, layout, onChange }: { seen: SeenColumns; layout: Layout; onChange: (part: Partial<Layout>) => void }) {
  const at = layout.columns.indexOf('way')
  if (at < 0) return null
  const words = wordsIn(seen.rows.slice(layout.above + (layout.headed ? 1 : 0)), at).slice(0, 8)
  return (
    <SelectField
      {...{ name: 'outWord', label: m['finance.columns.out-word'](), required: true, value: layout.outWord ?? usual }}
      choices={[
        { value: usual, label: m['finance.columns.out-word.usual']() },
        ...words.map((value) => ({ value, label: value })),
      ]}
      onChange={(word) => onChange({ outWord: word === usual ? null : word })}
    />
  )
}

export function ColumnPicker({ name, seen, busy, failure, onCut, onRead, onClose }: Given) {
  const [layout, setLayout] = useState(seen.layout)
  const change = (part: Partial<Layout>) => setLayout((before) => ({ ...before, ...part }))
  const fault = layoutFault(layout)
  return (
    <Sheet as="section" label={name}>
      <div className="stack">
        <h2 className="private">{name}</h2>
        <p className="soft">{m['finance.columns.lead']()}</p>
        <Columns seen={seen} layout={layout} onRole={(at, role) => change({ columns: withRole(layout.columns, at, role) })} />
        <OutWord seen={seen} layout={layout} onChange={change} />
        <details className="column-more">
          <summary>{m['finance.columns.habits']()}</summary>
          <Habits seen={seen} layout={layout} onCut={onCut} onChange={change} />
        </details>
        {failure ? <Failure failure={failure} /> : null}
        {fault === null ? (
          <ReadLines seen={seen} layout={layout} />
        ) : (
          <p className="attention">{m[`finance.columns.fault.${fault}`]()}</p>
        )}
        <div className="beside">
          <Button kind="primary" busy={busy} disabled={fault !== null} onClick={() => onRead(layout)}>
            {m['finance.columns.read']()}
          </Button>
          <Button onClick={onClose}>{m['finance.bank.other']()}</Button>
        </div>
      </div>
    </Sheet>
  )
}
