// Tolken: who is booked, and who was there before.
import { useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { useToday } from '../../../../platform/web/session.ts'
import { dayNear } from '../../../../platform/web/when.ts'
import type { Interpreting, LanguageView } from '../model.ts'
import { toCome } from '../rules.ts'
import { InterpreterDialog } from './InterpreterDialog.tsx'

const tones = { booked: 'sky', held: 'ok', 'not-there': 'sun', cancelled: 'plain' } as const

function Booked({ one, onChange }: { one: Interpreting; onChange: (() => void) | null }) {
  const today = useToday()
  const minutes = one.minutes === null ? '' : m['people.interpreting.minutes.line']({ minutes: one.minutes })
  const below = [m[`people.interpreting.relation.${one.relation}`](), one.who, one.agency, minutes, one.note]
  return (
    <Row
      start={
        <span className="number">
          {dayNear(one.onDay, today)} {one.atTime.replace(':', '.')}
        </span>
      }
      title={m['people.interpreting.line']({ language: one.language, way: m[`people.interpreting.way.${one.way}`]() })}
      below={<span className="private">{below.filter(Boolean).join(', ')}</span>}
      end={
        <>
          <Pill tone={tones[one.state]}>{m[`people.interpreting.state.${one.state}`]()}</Pill>
          {onChange ? <Button kind="plain" icon="edit" word={m['people.interpreting.log']()} onClick={onChange} /> : null}
        </>
      }
    />
  )
}

export function InterpretersPart({ caseId, view }: { caseId: string; view: LanguageView }) {
  const today = useToday()
  const [over, setOver] = useState<Interpreting | 'new' | null>(null)
  const coming = toCome(view.interpreters, today)
  const earlier = view.interpreters.filter((one) => !coming.includes(one))
  const may = view.may.includes('people.change-interpreter')
  const rows = (some: readonly Interpreting[]) => (
    <List label={m['people.interpreting.title']()}>
      {some.map((one) => (
        <Booked key={one.id} one={one} onChange={may ? () => setOver(one) : null} />
      ))}
    </List>
  )
  const asked = view.people.some(({ interpreter }) => interpreter !== '') || view.interpreters.length > 0
  return (
    <Section
      title={m['people.interpreting.title']()}
      beside={
        view.may.includes('people.book-interpreter') ? (
          <Button icon="plus" onClick={() => setOver('new')}>
            {m['people.interpreting.book']()}
          </Button>
        ) : undefined
      }
    >
      {coming.length > 0 ? rows(coming) : <p className="soft">{m['people.interpreting.none']()}</p>}
      {asked && earlier.length > 0 ? (
        <details>
          <summary>{m['people.interpreting.earlier']()}</summary>
          {rows(earlier)}
        </details>
      ) : null}
      {over ? (
        <InterpreterDialog
          caseId={caseId}
          people={view.people}
          {...(over === 'new' ? {} : { row: over })}
          onClose={() => setOver(null)}
        />
      ) : null}
    </Section>
  )
}
