// The empty row at the end of a group: a name and Enter, and the new line stands there.
import { useState } from 'react'
import { m } from '#texts'
import type { Group } from '../model.ts'
import { focusCell } from './grid-keys.ts'
import { newLine } from './paste-cells.ts'
import type { SheetKeeper } from './sheet-keeper.ts'
import { groupWord } from './words.ts'

export function AddLine({ group, keeper }: { group: Group; keeper: SheetKeeper }) {
  const [name, setName] = useState('')
  const add = () => {
    const line = newLine(name, group)
    setName('')
    keeper.add(line)
    focusCell(line.id, 'amount')
  }
  return (
    <tr className="line-add no-print" data-add={group}>
      <td colSpan={7}>
        <input
          className="cell cell-text"
          data-cell="name"
          aria-label={m['finance.month.add.in']({ group: groupWord(group) })}
          placeholder={m['finance.month.add']()}
          value={name}
          maxLength={120}
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setName('')
            const goesOn = event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)
            if (!goesOn || name.trim() === '') return
            event.preventDefault()
            event.stopPropagation()
            add()
          }}
          onBlur={() => {
            if (name.trim() !== '') add()
          }}
        />
      </td>
    </tr>
  )
}
