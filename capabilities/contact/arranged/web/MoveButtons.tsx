// One place up or down in a list that is put in order by hand.
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import type { Rows } from './list-order.ts'

export function MoveButtons<Row>({ rows, at, what }: { rows: Rows<Row>; at: number; what: string }) {
  return (
    <span className="arranged-move">
      <Button kind="plain" small icon="up" word={m['contact.arranged.up']({ what })} onClick={() => rows.move(at, -1)} />
      <Button kind="plain" small icon="down" word={m['contact.arranged.down']({ what })} onClick={() => rows.move(at, 1)} />
    </span>
  )
}
