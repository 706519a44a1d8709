// The pieces of a copy as they would go along, each with what was judged of it.
import { useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Pill, Sheet } from '../../../../platform/web/parts/small.tsx'
import { Failure, Loading, LoadMore } from '../../../../platform/web/parts/states.tsx'
import { useList } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import { listPieces } from '../api.ts'
import { type Piece, type WhichPieces, whichPieces } from '../model.ts'
import { hasOut, isToJudge, shownOf } from '../rules/black.ts'
import { JudgeDialog } from './JudgeDialog.tsx'
import { PieceText } from './PieceText.tsx'
import { becauseWords, tableWords } from './words.ts'
import './copy.css'

interface OneGiven {
  piece: Piece
  onJudge: (() => void) | null
}

function One({ piece, onJudge }: OneGiven) {
  const today = useToday()
  const shown = shownOf(piece)
  const title = [tableWords(piece.table), piece.onDay ? dayWords(piece.onDay, today) : ''].filter(Boolean).join(', ')
  const because = becauseWords(piece.because)
  return (
    <Sheet as="li" dashed={shown === null}>
      <div className="stack tight">
        <h3>{title}</h3>
        {shown ? <PieceText content={shown} /> : <p>{m['sharing.copy.left-out']({ because })}</p>}
        {shown && hasOut(piece) ? <p className="small soft">{m['sharing.copy.words-out']({ because })}</p> : null}
        {piece.note ? <p className="small soft private">{piece.note}</p> : null}
        {piece.about.length > 0 ? (
          <p className="beside small">
            {isToJudge(piece) ? <Pill tone="sun">{m['sharing.copy.judge-left']()}</Pill> : null}
            <span className="private">{m['sharing.copy.about']({ names: piece.about.map(({ name }) => name).join(', ') })}</span>
          </p>
        ) : null}
        {onJudge ? (
          <p>
            <Button small onClick={onJudge}>
              {m['sharing.copy.judge']()}
            </Button>
          </p>
        ) : null}
      </div>
    </Sheet>
  )
}

export function Pieces({ copyId, mayJudge }: { copyId: string; mayJudge: boolean }) {
  const [which, setWhich] = useState<WhichPieces>('all')
  const [judging, setJudging] = useState<Piece | null>(null)
  const list = useList(listPieces, { copyId, which, limit: 30 })
  return (
    <Section title={m['sharing.copy.pieces']()}>
      <SelectField
        name="which"
        label={m['sharing.copy.which']()}
        value={which}
        onChange={setWhich}
        choices={whichPieces.map((value) => ({ value, label: m[`sharing.copy.which.${value}`]() }))}
      />
      {list.error ? <Failure failure={list.error} retry={() => void list.refetch()} /> : null}
      {list.isPending ? <Loading lines={6} /> : null}
      {list.data && list.rows.length === 0 ? <p className="soft">{m['sharing.copy.empty']()}</p> : null}
      <ul className="stack" aria-label={m['sharing.copy.pieces']()}>
        {list.rows.map((piece) => (
          <One key={piece.id} piece={piece} onJudge={mayJudge ? () => setJudging(piece) : null} />
        ))}
      </ul>
      <LoadMore shown={list.rows.length} {...list} />
      {judging ? <JudgeDialog copyId={copyId} piece={judging} onClose={() => setJudging(null)} /> : null}
    </Section>
  )
}
