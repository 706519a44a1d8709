// The warning marks that stand on a case, for who opens it or plans to go there; nothing where none stands.
import { useState } from 'react'
import { m } from '#texts'
import { Icon } from '../../../../platform/web/parts/Icon.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { listMarks } from '../../mark/api.ts'
import type { Mark } from '../../mark/model.ts'
import { MarkDialog } from '../../mark/web/MarkDialog.tsx'

interface Given {
  caseId: string
  /** Whether the form for a new one is open. */
  placing?: boolean
  onPlaced?: () => void
}

export function CaseMarks({ caseId, placing = false, onPlaced = () => {} }: Given) {
  const { data, error } = useLook(listMarks, { caseId })
  const [opened, open] = useState<Mark | null>(null)
  // Who goes somewhere has to know that they do not know.
  if (error) return <p className="attention small">{m['people.mark.failed']()}</p>
  if (!data) return null
  const standing = data.rows.filter(({ endedOn }) => endedOn === null)
  const given = { caseId, ended: data.rows.filter(({ endedOn }) => endedOn !== null), may: data.may }
  return (
    <>
      {standing.length > 0 ? (
        <ul className="beside" aria-label={m['people.mark.standing']()}>
          {standing.map((row) => (
            <li key={row.id}>
              <button
                type="button"
                className="button button-quiet private"
                aria-label={m['people.mark.open']({ words: row.words })}
                onClick={() => open(row)}
              >
                <Icon name="mind" />
                {row.words}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      {opened ? <MarkDialog {...given} row={opened} onClose={() => open(null)} /> : null}
      {placing ? <MarkDialog {...given} onClose={onPlaced} /> : null}
    </>
  )
}
