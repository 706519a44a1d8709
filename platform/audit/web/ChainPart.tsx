// Whether the log holds: what the last check came to, where it did not hold, and a check of now.
import { useEffect } from 'react'
import { m } from '#texts'
import { locale } from '../../web/language.ts'
import { newId } from '../../web/new-id.ts'
import { Button } from '../../web/parts/Button.tsx'
import { List, Row } from '../../web/parts/List.tsx'
import { Section } from '../../web/parts/Page.tsx'
import { Pill, Sheet } from '../../web/parts/small.tsx'
import { Empty, Looked } from '../../web/parts/states.tsx'
import { useChange, useLook } from '../../web/queries.ts'
import { failureSentence } from '../../web/sentences.ts'
import { useToday } from '../../web/session.ts'
import { tell } from '../../web/toasts.ts'
import { momentWords } from '../../web/when.ts'
import { checkChain, listChecks } from '../api.ts'
import { type Check, mostPlaces, type Outcome } from '../model.ts'
import { placeWords } from './words.ts'

const againMilliseconds = 1500

function Places({ found }: Pick<Outcome, 'found'>) {
  const today = useToday()
  return (
    <>
      <ul aria-label={m['audit.places']()}>
        {found.map((place) => (
          <li key={JSON.stringify(place)}>{placeWords(place, today)}</li>
        ))}
      </ul>
      {found.length >= mostPlaces ? <p className="soft small">{m['audit.more-places']({ count: mostPlaces })}</p> : null}
      <p className="attention">{m['audit.broken.todo']()}</p>
    </>
  )
}

function checkedWords({ sealed, doneAt }: Outcome, today: string): string {
  return m['audit.checked']({ count: sealed, words: sealed.toLocaleString(locale), at: momentWords(doneAt, today) })
}

function Last({ outcome }: { outcome: Outcome }) {
  const today = useToday()
  const { found, signed } = outcome
  const at = signed && momentWords(signed.at, today)
  return (
    <Sheet>
      <div className="stack tight">
        <p>
          <Pill tone={found.length === 0 ? 'ok' : 'clay'}>{m[found.length === 0 ? 'audit.whole' : 'audit.broken']()}</Pill>
        </p>
        {found.length > 0 ? <Places found={found} /> : null}
        <p>{checkedWords(outcome, today)}</p>
        <p className="soft">
          {signed && at ? m['audit.signed']({ number: signed.number.toLocaleString(locale), at }) : m['audit.unsigned']()}
        </p>
      </div>
    </Sheet>
  )
}

function Earlier({ rows }: { rows: readonly Check[] }) {
  const today = useToday()
  return (
    <Section title={m['audit.earlier']()}>
      <List label={m['audit.earlier']()}>
        {rows.map(({ id, askedAt, askedBy, outcome }) => (
          <Row
            key={id}
            title={momentWords(askedAt, today)}
            below={askedBy ?? m['audit.by-itself']()}
            end={
              outcome ? (
                <Pill tone={outcome.found.length === 0 ? 'ok' : 'clay'}>
                  {m[outcome.found.length === 0 ? 'audit.whole' : 'audit.broken']()}
                </Pill>
              ) : (
                <span className="soft">{m['audit.check.stuck']()}</span>
              )
            }
          />
        ))}
      </List>
    </Section>
  )
}

function useAgainWhile(busy: boolean, again: () => unknown): void {
  useEffect(() => {
    if (!busy) return
    const timer = setInterval(again, againMilliseconds)
    return () => clearInterval(timer)
  }, [busy, again])
}

function Checks({ rows, busy }: { rows: readonly Check[]; busy: boolean }) {
  const last = rows.find(({ outcome }) => outcome !== null)
  const earlier = rows.filter((row) => row !== last && !(busy && row === rows[0]))
  return (
    <>
      {busy ? <p role="status">{m['audit.check.under-way']()}</p> : null}
      {last?.outcome ? <Last outcome={last.outcome} /> : null}
      {!last && !busy ? <Empty title={m['audit.check.none']()}>{m['audit.check.none.more']()}</Empty> : null}
      {earlier.length > 0 ? <Earlier rows={earlier} /> : null}
    </>
  )
}

export function ChainPart() {
  const look = useLook(listChecks, {})
  const check = useChange(checkChain)
  const busy = look.data?.rows[0]?.state === 'under-way'
  useAgainWhile(busy, look.refetch)
  const run = () =>
    check.mutateAsync({ id: newId() }).then(
      () => tell(m['audit.check.asked']()),
      (failure: unknown) => tell(failureSentence(failure), { tone: 'failed' }),
    )
  const button = (
    <Button icon="check" busy={check.isPending || busy} onClick={() => void run()}>
      {m['audit.check']()}
    </Button>
  )
  return (
    <Section title={m['audit.chain']()} beside={button}>
      <p className="soft">{m['audit.chain.more']()}</p>
      <Looked look={look}>{({ rows }) => <Checks {...{ rows, busy }} />}</Looked>
    </Section>
  )
}
