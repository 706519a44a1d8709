// Everyone round the case with what was agreed: telephone and mail at hand, who is in charge on top, who left below.
import { useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Menu } from '../../../../platform/web/parts/Menu.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { Empty, Looked } from '../../../../platform/web/parts/states.tsx'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { dayShort } from '../../../../platform/web/when.ts'
import { addProfessional, changeProfessional, listProfessionals, removeProfessional } from '../api.ts'
import type { Professional } from '../model.ts'
import { inOrder, isRound } from '../rules.ts'
import { ProfessionalDialog } from './ProfessionalDialog.tsx'
import { placeWords, rhythmWords } from './words.ts'

/** Telephone and mail as links that do what they say. */
export function Reach({ one }: { one: Professional }) {
  if (one.phone === '' && one.email === '') return null
  return (
    <span className="beside private">
      {one.phone ? <a href={`tel:${one.phone.replace(/[^+\d]/g, '')}`}>{one.phone}</a> : null}
      {one.email ? <a href={`mailto:${one.email}`}>{one.email}</a> : null}
    </span>
  )
}

interface LineGiven {
  one: Professional
  caseId: string
  may: readonly string[]
  open: () => void
}

function Line({ one, caseId, may, open }: LineGiven) {
  const today = useToday()
  const [add, change, remove] = [useChange(addProfessional), useChange(changeProfessional), useChange(removeProfessional)]
  const { id, version, ...text } = one
  const restore = () => void add.mutateAsync({ caseId, ...text, id })
  const leave = async () => {
    const now = await change.mutateAsync({ professionalId: id, version, ...text, leads: false, untilOn: today })
    const back = () => void change.mutateAsync({ professionalId: id, version: now.version, ...text })
    tell(m['people.around-case.left'](), { back: { word: m['web.undo'](), run: back } })
  }
  const away = async () => {
    await remove.mutateAsync({ professionalId: id, version })
    tell(m['people.around-case.removed'](), { back: { word: m['web.undo'](), run: restore } })
  }
  const entries = [
    { key: 'change', label: m['people.around-case.change'](), icon: 'edit' as const, run: open },
    ...(isRound(one, today)
      ? [{ key: 'leave', label: m['people.around-case.leave'](), icon: 'leave' as const, run: () => void leave() }]
      : []),
    { key: 'remove', label: m['people.around-case.remove'](), icon: 'trash' as const, run: () => void away() },
  ]
  const agreed = [rhythmWords(one), one.agreed].filter(Boolean).join('. ')
  return (
    <Row
      past={!isRound(one, today)}
      title={
        <span className="beside">
          <span className="private">{one.name}</span>
          {one.leads ? <Pill tone="ok">{m['people.around-case.in-charge']()}</Pill> : null}
        </span>
      }
      below={placeWords(one)}
      end={
        may.includes('people.change-professional') ? (
          <Menu word={m['people.around-case.more']({ name: one.name })} entries={entries} />
        ) : null
      }
    >
      <Reach one={one} />
      {agreed ? <p className="small">{agreed}</p> : null}
      <p className="small soft">
        {one.untilOn
          ? m['people.around-case.from-to']({ since: dayShort(one.sinceOn, today), until: dayShort(one.untilOn, today) })
          : m['people.around-case.from']({ since: dayShort(one.sinceOn, today) })}
      </p>
    </Row>
  )
}

function Lines({ caseId, rows, may }: { caseId: string; rows: readonly Professional[]; may: readonly string[] }) {
  const today = useToday()
  const [open, setOpen] = useState<Professional | 'new' | null>(null)
  const ordered = inOrder(rows, today)
  const leader = rows.find((one) => one.leads && one !== open)?.name ?? null
  const add = (
    <Button icon="plus" onClick={() => setOpen('new')}>
      {m['people.around-case.add']()}
    </Button>
  )
  const mayAdd = may.includes('people.add-professional')
  return (
    <Section title={m['people.around-case.title']()}>
      {rows.length === 0 ? (
        <Empty title={m['people.around-case.empty']()} step={mayAdd ? add : undefined}>
          {m['people.around-case.empty.lead']()}
        </Empty>
      ) : (
        <List label={m['people.around-case.title']()} sheet>
          {ordered.map((one) => (
            <Line key={one.id} one={one} caseId={caseId} may={may} open={() => setOpen(one)} />
          ))}
        </List>
      )}
      {rows.length > 0 && mayAdd ? <div>{add}</div> : null}
      {open ? (
        <ProfessionalDialog caseId={caseId} one={open === 'new' ? null : open} leader={leader} onClose={() => setOpen(null)} />
      ) : null}
    </Section>
  )
}

export function AroundList({ caseId }: { caseId: string }) {
  const look = useLook(listProfessionals, { caseId })
  return (
    <Looked look={look} lines={4}>
      {({ rows, may }) => <Lines caseId={caseId} rows={rows} may={may} />}
    </Looked>
  )
}
