// Two people changed the same text: both beside each other, to choose or to join. Nothing is overwritten in silence.
import { m } from '#texts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { failureSentence } from '../../../platform/web/sentences.ts'
import { tell } from '../../../platform/web/toasts.ts'

export interface TwoTexts {
  label: string
  mine: string
  theirs: string
}

interface Given {
  texts: readonly TwoTexts[]
  onMine: () => Promise<void>
  onTheirs: () => void
  onJoin: () => void
}

/** Both, each on a line of its own; where they are equal, once. */
export function joined(mine: string, theirs: string): string {
  return mine === theirs || mine === '' ? theirs : theirs === '' ? mine : `${theirs}\n${mine}`
}

export function BothTexts({ texts, onMine, onTheirs, onJoin }: Given) {
  return (
    <div className="attention stack" role="alert">
      <p>{m['plan.both']()}</p>
      {texts
        .filter(({ mine, theirs }) => mine !== theirs)
        .map((one) => (
          <div key={one.label} className="stack tight">
            <p className="soft small">{one.label}</p>
            <div className="both">
              <div>
                <strong>{m['plan.both.theirs']()}</strong>
                <p>{one.theirs || m['plan.both.empty']()}</p>
              </div>
              <div>
                <strong>{m['plan.both.mine']()}</strong>
                <p>{one.mine || m['plan.both.empty']()}</p>
              </div>
            </div>
          </div>
        ))}
      <div className="beside">
        <Button
          kind="primary"
          small
          onClick={() => void onMine().catch((failure) => tell(failureSentence(failure), { tone: 'failed' }))}
        >
          {m['plan.both.keep-mine']()}
        </Button>
        <Button small onClick={onTheirs}>
          {m['plan.both.keep-theirs']()}
        </Button>
        <Button small onClick={onJoin}>
          {m['plan.both.join']()}
        </Button>
      </div>
    </div>
  )
}
