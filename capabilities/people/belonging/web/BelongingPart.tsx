// Gemeenschappen: what the people of a case belong to, with what it gives in their own words.
import { useState } from 'react'
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Voice } from '../../../../platform/web/parts/small.tsx'
import { Empty, Looked } from '../../../../platform/web/parts/states.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import { openBelongings } from '../api.ts'
import type { Belonging } from '../model.ts'
import { goesOn } from '../rules.ts'
import { BelongingDialog } from './BelongingDialog.tsx'

interface Opened {
  rows: readonly Belonging[]
  people: readonly { id: string; name: string }[]
  may: readonly string[]
}

function besideWords(one: Belonging, { people }: Opened, today: Day): string {
  const who = people.length > 1 ? people.find(({ id }) => id === one.personId)?.name : ''
  const since = one.sinceOn ? m['people.belonging.since.line']({ day: dayWords(one.sinceOn, today) }) : ''
  const until = one.untilOn ? m['people.belonging.until.line']({ day: dayWords(one.untilOn, today) }) : ''
  return [m[`people.belonging.kind.${one.kind}`](), who, since, until].filter(Boolean).join(', ')
}

function Rows({ rows, opened, onChange }: { rows: Belonging[]; opened: Opened; onChange: (one: Belonging) => void }) {
  const today = useToday()
  return (
    <List label={m['people.belonging.title']()}>
      {rows.map((one) => (
        <Row
          key={one.id}
          past={!goesOn(one, today)}
          title={<span className="private">{one.name}</span>}
          below={<span className="private">{besideWords(one, opened, today)}</span>}
          end={
            opened.may.includes('people.change-belonging') ? (
              <Button
                kind="plain"
                icon="edit"
                word={`${m['people.belonging.change']()}: ${one.name}`}
                onClick={() => onChange(one)}
              />
            ) : null
          }
        >
          {one.gives ? (
            <div className="private">
              <Voice size="small">{one.gives}</Voice>
            </div>
          ) : null}
        </Row>
      ))}
    </List>
  )
}

function Belongings({ caseId, opened }: { caseId: string; opened: Opened }) {
  const today = useToday()
  const [over, setOver] = useState<Belonging | 'new' | null>(null)
  const now = opened.rows.filter((one) => goesOn(one, today))
  const before = opened.rows.filter((one) => !goesOn(one, today))
  const step = opened.may.includes('people.add-belonging') ? (
    <Button icon="plus" onClick={() => setOver('new')}>
      {m['people.belonging.add']()}
    </Button>
  ) : undefined
  return (
    <Section title={m['people.belonging.title']()} beside={opened.rows.length > 0 ? step : undefined}>
      {opened.rows.length === 0 ? (
        <Empty title={m['people.belonging.none']()} step={step}>
          {m['people.belonging.none.lead']()}
        </Empty>
      ) : null}
      {now.length > 0 ? <Rows rows={now} opened={opened} onChange={setOver} /> : null}
      {before.length > 0 ? (
        <details className="soft">
          <summary>{m['people.belonging.before']()}</summary>
          <Rows rows={before} opened={opened} onChange={setOver} />
        </details>
      ) : null}
      {over ? (
        <BelongingDialog
          caseId={caseId}
          people={opened.people}
          {...(over === 'new' ? {} : { row: over })}
          onClose={() => setOver(null)}
        />
      ) : null}
    </Section>
  )
}

export function BelongingPart({ caseId }: { caseId: string }) {
  const look = useLook(openBelongings, { caseId })
  return <Looked look={look}>{(opened) => <Belongings caseId={caseId} opened={opened} />}</Looked>
}
