// Whether all is saved, in words; and a choice where two people changed the same.
import { useEffect, useState } from 'react'
import { m } from '#texts'
import { euros } from '../../../../platform/web/amount.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { failureSentence } from '../../../../platform/web/sentences.ts'
import { timeWords } from '../../../../platform/web/when.ts'
import type { KeptValue, SaveState } from './kept-value.ts'
import type { Line, SheetKeeper } from './sheet-keeper.ts'
import { lineName } from './words.ts'

export function SaveWords({ state }: { state: SaveState }) {
  const [at, setAt] = useState('')
  useEffect(() => {
    return state === 'saved' ? undefined : () => setAt(new Date().toISOString())
  }, [state])
  const words =
    state === 'saved'
      ? at === ''
        ? ''
        : m['finance.save.at']({ time: timeWords(at) })
      : state === 'conflict' || state === 'refused'
        ? m['finance.save.waiting']()
        : m[`finance.save.${state}`]()
  return (
    <span className="soft small no-print" role="status">
      {words}
    </span>
  )
}

const wordsOf = (line: Line): string => `${lineName(line)}, ${euros(line.amountCents)} ${m[`finance.period.${line.period}`]()}`

function Trouble({ kept }: { kept: KeptValue<Line> }) {
  const { value, theirs, failure } = kept
  const name = lineName(value)
  if (kept.state === 'refused')
    return <p className="attention">{m['finance.save.refused']({ name, why: failureSentence(failure) })}</p>
  return (
    <div className="attention stack tight">
      <p>{m['finance.save.conflict']({ name })}</p>
      <div className="beside">
        <Button onClick={() => kept.settle('theirs')}>
          {m['finance.save.theirs']({ words: theirs ? wordsOf(theirs) : m['finance.save.nothing']() })}
        </Button>
        <Button onClick={() => kept.settle('mine')}>{m['finance.save.mine']({ words: wordsOf(value) })}</Button>
      </div>
    </div>
  )
}

export function Troubles({ keeper }: { keeper: SheetKeeper }) {
  return (
    <div className="troubles" role="alert">
      {keeper.troubles().map((kept) => (
        <Trouble key={kept.value.id} kept={kept} />
      ))}
    </div>
  )
}
