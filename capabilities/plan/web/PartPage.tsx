// One person's part of the plan: the own and the agreed goals and no more, to print or to look at together.
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { SelectField } from '../../../platform/web/parts/ChoiceField.tsx'
import { useInAddress, usePathId } from '../../../platform/web/parts/Link.tsx'
import { Page } from '../../../platform/web/parts/Page.tsx'
import { Empty, Looked } from '../../../platform/web/parts/states.tsx'
import { useLook } from '../../../platform/web/queries.ts'
import { useToday } from '../../../platform/web/session.ts'
import { dayWords } from '../../../platform/web/when.ts'
import { openPlan } from '../api.ts'
import { partOf } from '../family/rules.ts'
import type { PlanView } from '../model.ts'
import type { Opened } from './opened.ts'
import { PrintedGoal } from './PrintedGoal.tsx'
import { namesOf } from './WhoseField.tsx'
import './plan.css'

type Person = Opened['people'][number]

/** Exactly what this person sees. */
function Part({ plan, person, people }: { plan: PlanView; person: Person; people: Opened['people'] }) {
  const today = useToday()
  const client = people.find(({ role }) => role === 'client')
  const { own, agreed } = partOf(plan, person.id, client?.id ?? '')
  const whose = (personIds: readonly string[]) =>
    m['plan.part.whose']({ names: namesOf(personIds.length > 0 ? personIds : [client?.id ?? ''], people).join(', ') })
  return (
    <article className="printed sheet">
      <header>
        <h2 className="private">{m['plan.part.of']({ name: person.name })}</h2>
        <p>{m['plan.part.lead']()}</p>
      </header>
      {own.length === 0 ? <p>{m['plan.part.none']()}</p> : null}
      {own.map((goal) => (
        <PrintedGoal key={goal.id} goal={goal} />
      ))}
      {agreed.length > 0 ? <h3>{m['plan.part.agreed']()}</h3> : null}
      {agreed.map((goal) => (
        <PrintedGoal key={goal.id} goal={goal} whose={whose(goal.personIds)} />
      ))}
      {plan.reviewOn ? <p>{m['plan.print.review']({ day: dayWords(plan.reviewOn, today) })}</p> : null}
    </article>
  )
}

/** Over the whole screen: nothing else of the house can be seen or reached until it is closed. */
function Together({ children, onClose }: { children: ReactNode; onClose: () => void }) {
  const own = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = own.current
    if (!dialog?.open) dialog?.showModal()
    return () => dialog?.close()
  }, [])
  return (
    <dialog
      ref={own}
      className="together"
      aria-label={m['plan.together']()}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className="together-bar">
        <Button icon="close" onClick={onClose}>
          {m['plan.together.stop']()}
        </Button>
      </div>
      {children}
    </dialog>
  )
}

function Parts({ opened, plan }: { opened: Opened; plan: PlanView }) {
  const [{ of }, set] = useInAddress()
  const [together, show] = useState(false)
  const { people } = opened
  const person = people.find(({ id }) => id === of) ?? people[0]
  if (!person) return null
  const part = <Part plan={plan} person={person} people={people} />
  return (
    <>
      <div className="no-print plan-part-choice">
        {people.length > 1 ? (
          <SelectField
            name="of"
            label={m['plan.part.who']()}
            required
            value={person.id}
            choices={people.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(to) => set({ of: to })}
          />
        ) : null}
        <div className="beside">
          <Button kind="primary" icon="eye" onClick={() => show(true)} autoFocus>
            {m['plan.together']()}
          </Button>
          <Button icon="print" onClick={() => window.print()}>
            {m['plan.print.now']()}
          </Button>
        </div>
      </div>
      {together ? <Together onClose={() => show(false)}>{part}</Together> : part}
    </>
  )
}

export default function PartPage() {
  const caseId = usePathId('caseId')
  const look = useLook(openPlan, { caseId })
  return (
    <div className="print-page">
      <Page title={m['plan.part']()} above={{ to: `/people/${caseId}`, label: m['plan.back']() }}>
        <Looked look={look} lines={4}>
          {(opened) =>
            opened.plan ? (
              <Parts opened={opened} plan={opened.plan} />
            ) : (
              <Empty title={m['plan.empty']()}>{m['plan.empty.more']()}</Empty>
            )
          }
        </Looked>
      </Page>
    </div>
  )
}
