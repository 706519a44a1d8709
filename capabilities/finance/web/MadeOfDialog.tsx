// The lines a figure is made of, in a window over the page; and the figure itself, which opens them.
import type { ReactNode } from 'react'
import { m } from '#texts'
import type { Cents } from '../../../core/kit/cents.ts'
import { amount, euros } from '../../../platform/web/amount.ts'
import { Dialog } from '../../../platform/web/parts/Dialog.tsx'

export interface MadeOf {
  title: string
  /** Heads of the amounts; none where there is one amount a line. */
  heads: readonly string[]
  parts: readonly { word: string | null; lines: readonly { key: string; name: string; amounts: readonly Cents[] }[] }[]
  /** What the lines come to. */
  sums: readonly Cents[]
  /** What counts in it, where that is more than adding up. */
  says?: readonly string[]
}

interface OpenGiven {
  cents: Cents
  /** What it is the figure of, such as "Huur, maart". */
  of: string
  /** What stands there instead of the bare amount. */
  shown?: string
  onOpen: () => void
}

/** A figure that opens its lines. */
export function Opens({ cents, of, shown, onOpen }: OpenGiven) {
  const label = m['finance.made-of.open']({ of, amount: shown ?? euros(cents) })
  return (
    <button type="button" className="sum-open" aria-label={label} onClick={onOpen}>
      {shown ?? amount(cents)}
    </button>
  )
}

function Amounts({ amounts }: { amounts: readonly Cents[] }) {
  return amounts.map((cents, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the columns stand in a fixed order.
    <td key={at} className="number private">
      {amount(cents)}
    </td>
  ))
}

export function MadeOfDialog({ made, onClose, children }: { made: MadeOf; onClose: () => void; children?: ReactNode }) {
  const { title, heads, parts, sums, says = [] } = made
  const filled = parts.filter(({ lines }) => lines.length > 0)
  return (
    <Dialog title={title} onClose={onClose} light>
      {filled.length === 0 ? <p>{m['finance.made-of.none']()}</p> : null}
      <table className="made-of" aria-label={title}>
        {heads.length > 0 ? (
          <thead>
            <tr>
              <td />
              {heads.map((head) => (
                <th key={head} scope="col" className="number">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
        ) : null}
        {filled.map(({ word, lines }) => (
          <tbody key={word}>
            {word === null ? null : (
              <tr className="made-of-group">
                <th scope="rowgroup" colSpan={1 + sums.length}>
                  {word}
                </th>
              </tr>
            )}
            {lines.map(({ key, name, amounts }) => (
              <tr key={key}>
                <th scope="row" className="private">
                  {name}
                </th>
                <Amounts amounts={amounts} />
              </tr>
            ))}
          </tbody>
        ))}
        <tfoot>
          <tr>
            <th scope="row">{m['finance.month.together']()}</th>
            <Amounts amounts={sums} />
          </tr>
        </tfoot>
      </table>
      {says.map((sentence) => (
        <p key={sentence} className="soft small">
          {sentence}
        </p>
      ))}
      {children}
    </Dialog>
  )
}
