// How someone may be reached safely: what counts now, what was agreed before, and agreeing anew.
import { useState } from 'react'
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import { call } from '../../../../platform/web/call.ts'
import { Conflict } from '../../../../platform/web/failures.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { Icon } from '../../../../platform/web/parts/Icon.tsx'
import { Looked } from '../../../../platform/web/parts/states.tsx'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { useMay, useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import { agreeReach, openReach } from '../api.ts'
import { type ReachAgreement, reachTerms, ways } from '../model.ts'
import { ReachFields, type ReachValues } from './ReachFields.tsx'
import { mindWords, whenWords } from './words.ts'

interface Opened {
  name: string
  addressHidden: boolean
  sentence: string
  agreements: readonly ReachAgreement[]
}

function madeWords(one: ReachAgreement, today: Day): string {
  const day = dayWords(one.agreedOn, today)
  return one.agreedWith
    ? m['people.reach.made']({ day, who: one.agreedWith, by: one.notedBy })
    : m['people.reach.made-alone']({ day, by: one.notedBy })
}

/** Agreements with the day, with whom, and who wrote them down. */
function Agreements({ rows }: { rows: readonly ReachAgreement[] }) {
  const today = useToday()
  return (
    <ul className="stack tight">
      {rows.map((one) => (
        <li key={one.id}>
          <div>{[whenWords(one), ...mindWords(one)].join(', ')}</div>
          <div className="small soft">{madeWords(one, today)}</div>
        </li>
      ))}
    </ul>
  )
}

function startOf({ agreements: [last], name, sentence }: Opened, today: Day): ReachValues {
  const { days, ...terms } = last ?? reachTerms.parse({ ways: sentence ? [] : ways })
  return { ...terms, days, agreedWith: name, agreedOn: today as Day | null }
}

function Agree({ personId, opened, onClose }: { personId: string; opened: Opened; onClose: () => void }) {
  const today = useToday()
  const [id] = useState(newId)
  const { values, field } = useFields(startOf(opened, today))
  const [theirs, setTheirs] = useState<ReachAgreement | null>(null)
  // What one saw when one began, whatever is looked up meanwhile.
  const [seen] = useState(opened.agreements[0]?.version ?? 0)
  const agree = useChange(agreeReach)
  const version = theirs?.version ?? seen
  async function save(): Promise<void> {
    const { agreedOn, agreedWith } = values
    const terms = reachTerms.parse(values)
    try {
      await agree.mutateAsync({ ...terms, personId, id, version, agreedWith, agreedOn: agreedOn ?? today })
    } catch (failure) {
      if (!(failure instanceof Conflict)) throw failure
      return setTheirs((await call(openReach, { personId })).agreements[0] ?? null)
    }
    tell(m['people.reach.saved']())
    onClose()
  }
  return (
    <Form onSubmit={save} submit={m['web.save']()} onCancel={onClose}>
      {theirs ? (
        <div role="alert" className="stack tight">
          <p className="attention">{m['people.reach.conflict']()}</p>
          <p>{m['people.reach.now']({ words: [whenWords(theirs), ...mindWords(theirs)].join(', ') })}</p>
        </div>
      ) : null}
      <ReachFields values={values} field={field} addressHidden={opened.addressHidden} />
    </Form>
  )
}

export function ReachDialog({ personId, onClose }: { personId: string; onClose: () => void }) {
  const found = useLook(openReach, { personId })
  // What is out of date is not begun with.
  const look = found.isFetching && !found.isFetchedAfterMount ? { ...found, data: undefined } : found
  const may = useMay('case.work')
  return (
    <Dialog title={m['people.reach.title']()} onClose={onClose} size="wide">
      <Looked look={look} lines={6}>
        {(opened) => (
          <div className="stack">
            <p className="soft">{m['people.reach.lead']()}</p>
            {opened.sentence ? (
              <p>
                <Icon name="mind" /> {m['people.reach.sentence']({ sentence: opened.sentence })}
              </p>
            ) : null}
            {may ? (
              <Agree key={personId} personId={personId} opened={opened} onClose={onClose} />
            ) : (
              <Agreements rows={opened.agreements.slice(0, 1)} />
            )}
            {opened.agreements.length > 0 ? (
              <details>
                <summary>{m['people.reach.before']()}</summary>
                <Agreements rows={opened.agreements} />
              </details>
            ) : null}
          </div>
        )}
      </Looked>
    </Dialog>
  )
}
