// One life domain: why it is here, how it stood at first and how it stands now, and writing the next look.
import { m } from '#texts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { usePathId } from '../../../platform/web/parts/Link.tsx'
import { Facts } from '../../../platform/web/parts/List.tsx'
import { Slot } from '../../../platform/web/parts/Slot.tsx'
import { Sheet } from '../../../platform/web/parts/small.tsx'
import { useToday } from '../../../platform/web/session.ts'
import { dayWords } from '../../../platform/web/when.ts'
import type { Entry, OpenedDomain } from '../model.ts'
import { moveOf } from '../rules.ts'
import { EntryForm } from './EntryForm.tsx'
import { domainWords, moveWords, scoreWords } from './words.ts'

function Side({ name, words, good = false }: { name: string; words: string; good?: boolean }) {
  if (words === '') return null
  return (
    <div className={good ? 'look-side look-good' : 'look-side'}>
      <dt>{name}</dt>
      <dd className="private">{words}</dd>
    </div>
  )
}

function Look({ entry, head }: { entry: Entry; head: string }) {
  const today = useToday()
  return (
    <section className="look">
      <h4 className="look-head">
        {head}{' '}
        <span className="soft small">
          {m['assessment.look.by']({ day: dayWords(entry.seenOn, today), name: entry.authorName })}
        </span>
      </h4>
      {/* What goes well is said as large as what does not. */}
      <dl className="look-sides">
        <Side name={m['assessment.facts']()} words={entry.facts} />
        <Side good name={m['assessment.strengths']()} words={entry.strengths} />
      </dl>
      <Facts
        facts={[
          [m['assessment.own-figure'](), scoreWords(entry.score)],
          [m['assessment.others'](), entry.othersSay],
        ]}
      />
      {entry.workersView ? (
        <p className="look-view small">
          <strong>{m['assessment.view']()}</strong> {entry.workersView}
        </p>
      ) : null}
    </section>
  )
}

/** The first look and the last beside each other; what lies between is one press away. */
function Looks({ entries }: { entries: readonly Entry[] }) {
  const [last, ...older] = entries
  const first = older.at(-1)
  const between = older.slice(0, -1)
  if (!last) return <p className="soft">{m['assessment.look.none']()}</p>
  if (!first) return <Look entry={last} head={m['assessment.look.only']()} />
  return (
    <>
      <div className="looks">
        <Look entry={first} head={m['assessment.look.first']()} />
        <Look entry={last} head={m['assessment.look.last']()} />
      </div>
      {between.length > 0 ? (
        <details>
          <summary>{m['assessment.look.between']({ count: between.length })}</summary>
          <div className="stack">
            {between.map((one) => (
              <Look key={one.id} entry={one} head={m['assessment.look.one']()} />
            ))}
          </div>
        </details>
      ) : null}
    </>
  )
}

/** Who opened it and why; with it goes the way to take it away again. */
function Because({ opened, onPurge }: { opened: OpenedDomain; onPurge: (() => void) | undefined }) {
  const today = useToday()
  return (
    <p className="soft small">
      {m['assessment.because']({ reason: opened.reason })}
      <br />
      {m['assessment.opened-by']({ day: dayWords(opened.openedOn, today), name: opened.openedByName })}
      {onPurge ? (
        <>
          {' '}
          <button type="button" className="as-link" onClick={onPurge}>
            {m['assessment.purge']()}
          </button>
        </>
      ) : null}
    </p>
  )
}

interface Given {
  opened: OpenedDomain
  writing: boolean
  onPurge: (() => void) | undefined
  onWrite: (() => void) | undefined
  onDone: () => void
}

export function DomainSheet({ opened, writing, onPurge, onWrite, onDone }: Given) {
  const today = useToday()
  const caseId = usePathId('caseId')
  const move = moveOf(opened.entries)
  const again = opened.draft
    ? m['assessment.entry.go-on']()
    : opened.entries.length > 0
      ? m['assessment.entry.again']()
      : m['assessment.entry.first']()
  return (
    <Sheet as="article" label={domainWords(opened.domain)}>
      <div className="beside">
        <h3>{domainWords(opened.domain)}</h3>
        {move ? <span className="push soft small">{moveWords(move, today)}</span> : null}
      </div>
      <Because opened={opened} onPurge={onPurge} />
      {opened.entries.length > 0 || !writing ? <Looks entries={opened.entries} /> : null}
      {writing ? (
        <EntryForm opened={opened} onDone={onDone} />
      ) : onWrite ? (
        <div className="beside">
          <Button small icon="edit" onClick={onWrite}>
            {again}
          </Button>
          <Slot name="domain.actions" given={{ caseId, domain: opened.domain }} quiet />
        </div>
      ) : null}
    </Sheet>
  )
}
