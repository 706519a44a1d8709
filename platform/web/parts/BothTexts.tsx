// Two texts that were written apart, beside each other: nothing is overwritten in silence.
import { m } from '#texts'
import { failureSentence } from '../sentences.ts'
import { tell } from '../toasts.ts'
import { Button } from './Button.tsx'

interface Given {
  /** What happened, and what is asked. */
  sentence: string
  texts: readonly { label?: string; mine: string; theirs: string }[]
  /** Left out where one chooses by saving what stands in the form. */
  choose?: { mine: () => void | Promise<void>; theirs: () => void | Promise<void>; join: () => void }
}

function Version({ head, text }: { head: string; text: string }) {
  return (
    <div>
      <strong>{head}</strong>
      <p>{text || m['web.both.empty']()}</p>
    </div>
  )
}

function Choice({ mine, theirs, join }: NonNullable<Given['choose']>) {
  const take = async (one: () => void | Promise<void>) => {
    try {
      await one()
    } catch (failure) {
      tell(failureSentence(failure), { tone: 'failed' })
    }
  }
  return (
    <div className="beside">
      <Button kind="primary" small onClick={() => void take(mine)}>
        {m['web.both.keep']()}
      </Button>
      <Button small onClick={() => void take(theirs)}>
        {m['web.both.take']()}
      </Button>
      <Button small onClick={join}>
        {m['web.both.join']()}
      </Button>
    </div>
  )
}

/** Only texts that differ are shown. */
export function BothTexts({ sentence, texts, choose }: Given) {
  return (
    <div className="attention stack" role="alert">
      <p>{sentence}</p>
      {texts
        .filter(({ mine, theirs }) => mine !== theirs)
        .map(({ label = '', mine, theirs }) => (
          <div key={label} className="stack tight">
            {label === '' ? null : <p className="soft small">{label}</p>}
            <div className="both">
              <Version head={m['web.both.theirs']()} text={theirs} />
              <Version head={m['web.both.mine']()} text={mine} />
            </div>
          </div>
        ))}
      {choose ? <Choice {...choose} /> : null}
    </div>
  )
}
