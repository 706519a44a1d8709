// One desk: what presses, the numbers, the next move, and the dated log.
import { useState } from 'react'
import { m } from '#texts'
import type { Given } from '../../../../core/kit/operation.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Tick } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Facts, List, Row } from '../../../../platform/web/parts/List.tsx'
import { Pill, Sheet } from '../../../../platform/web/parts/small.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { failureSentence } from '../../../../platform/web/sentences.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { dayNear, dayWords } from '../../../../platform/web/when.ts'
import { type listDesks, settleLog } from '../api.ts'
import type { LogLine, Pressing } from '../model.ts'
import { DeskDialog } from './DeskDialog.tsx'
import { LogDialog } from './LogDialog.tsx'
import './desk.css'

type Shown = Given<typeof listDesks>['desks'][number]

/** "bezwaar voor 7 december": what presses, in a few words. */
export function PressingPill({ pressing }: { pressing: Pressing }) {
  const today = useToday()
  return <Pill tone="sun">{m[`contact.desk.pressing.${pressing.why}`]({ day: dayNear(pressing.on, today) })}</Pill>
}

function LogRow({ line, maySettle }: { line: LogLine; maySettle: boolean }) {
  const today = useToday()
  const settle = useChange(settleLog)
  const { id, version, onDay, what, words, dueOn, settledOn, byName } = line
  const set = (settled: boolean) =>
    void settle
      .mutateAsync({ logId: id, version, settled })
      .catch((failure: unknown) => tell(failureSentence(failure), { tone: 'failed' }))
  const due = dueOn && !settledOn ? m['contact.desk.log.waits']({ day: dayNear(dueOn, today) }) : ''
  const done = settledOn ? m['contact.desk.log.settled']({ day: dayWords(settledOn, today) }) : ''
  return (
    <Row
      start={dueOn === null ? null : <Tick done={settledOn !== null} what={words} {...(maySettle ? { onChange: set } : {})} />}
      title={<span className="private">{words}</span>}
      below={[`${m[`contact.desk.log.${what}`]()} ${dayWords(onDay, today)}`, byName, due, done].filter(Boolean).join(', ')}
      past={settledOn !== null}
    />
  )
}

export function DeskSheet({ caseId, desk, may }: { caseId: string; desk: Shown; may: readonly string[] }) {
  const today = useToday()
  const [open, setOpen] = useState<'change' | 'log' | null>(null)
  const { name, kind, numbers, reachedBy, nextMove, nextOn, objectionOn, objectionAbout, log, moreLog, pressing, closed } = desk
  const close = () => setOpen(null)
  const objection = objectionOn ? [dayWords(objectionOn, today), objectionAbout].filter(Boolean).join(', ') : ''
  const next = nextOn ? `${nextMove} (${dayNear(nextOn, today)})` : nextMove
  return (
    <Sheet as="article" label={name}>
      <div className={closed ? 'desk desk-closed' : 'desk'}>
        <header className="beside">
          <h3 className="private">{name}</h3>
          <Pill>{closed ? m['contact.desk.closed.pill']() : m[`contact.desk.kind.${kind}`]()}</Pill>
          {pressing.map((one) => (
            <PressingPill key={`${one.why} ${one.on} ${one.words}`} pressing={one} />
          ))}
          <span className="push no-print">
            {may.includes('contact.log-at-institution') && !closed ? (
              <Button small icon="plus" onClick={() => setOpen('log')}>
                {m['contact.desk.log']()}
              </Button>
            ) : null}
            {may.includes('contact.change-institution') ? (
              <Button kind="plain" small icon="edit" onClick={() => setOpen('change')}>
                {m['contact.desk.edit']()}
              </Button>
            ) : null}
          </span>
        </header>
        <div className="private">
          <Facts
            facts={[
              [m['contact.desk.next-move'](), next],
              [m['contact.desk.objection'](), objection],
              [m['contact.desk.numbers'](), numbers],
              [m['contact.desk.reached-by'](), reachedBy],
            ]}
          />
        </div>
        {log.length > 0 ? (
          <List label={m['contact.desk.log.of']({ name })}>
            {log.map((line) => (
              <LogRow key={line.id} line={line} maySettle={may.includes('contact.settle-at-institution')} />
            ))}
          </List>
        ) : (
          <p className="soft">{m['contact.desk.log.none']()}</p>
        )}
        {moreLog ? <p className="soft small">{m['contact.desk.log.more']()}</p> : null}
      </div>
      {open === 'change' ? <DeskDialog caseId={caseId} desk={desk} onClose={close} /> : null}
      {open === 'log' ? <LogDialog desk={desk} onClose={close} /> : null}
    </Sheet>
  )
}
