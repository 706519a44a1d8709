// Who can help: services of the sociale kaart with what fits, the best first; or a name that one types.
import { useState } from 'react'
import { m } from '#texts'
import type { Given } from '../../../../core/kit/operation.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Icon } from '../../../../platform/web/parts/Icon.tsx'
import { Looked } from '../../../../platform/web/parts/states.tsx'
import { TextField } from '../../../../platform/web/parts/TextField.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { fitWords, timesWords } from '../../../directory/web/parts/words.ts'
import { findReceivers } from '../api.ts'
import { useSettled } from './use-settled.ts'

type Fitting = Given<typeof findReceivers>['rows'][number]

export interface Receiver {
  serviceId: string | null
  receiver: string
}

/** As the receiver is called above what leaves: the service, and whose it is. */
const nameOf = ({ service }: Fitting) => `${service.name}, ${service.organisationName}`.slice(0, 200)

function Offer({ fitting, onChoose }: { fitting: Fitting; onChoose: () => void }) {
  const today = useToday()
  const { why, but } = fitWords(fitting, today)
  const { service } = fitting
  return (
    <li className="receiver">
      <div>
        <p>
          <strong>{service.name}</strong>
          <span className="soft small"> {[m[`directory.form.${service.form}`](), service.organisationName].join(', ')}</span>
        </p>
        <p className="small soft">{timesWords(service)}</p>
        {why.length > 0 ? (
          <p className="receiver-why">
            <Icon name="check" word={m['plan.offer.why']()} /> {why.join(' · ')}
          </p>
        ) : null}
        {but.length > 0 ? (
          <p className="receiver-but">
            <Icon name="mind" word={m['plan.offer.but']()} /> {but.join(' · ')}
          </p>
        ) : null}
      </div>
      <Button small onClick={onChoose} aria-label={m['sharing.to.choose.which']({ name: service.name })}>
        {m['sharing.to.choose']()}
      </Button>
    </li>
  )
}

interface FieldGiven {
  caseId: string
  goalId: string | null
  value: Receiver
  /** `chosen`: out of the list, so that one goes on. */
  onChange: (value: Receiver, chosen: boolean) => void
}

export function ServiceField({ caseId, goalId, value, onChange }: FieldGiven) {
  const [words, setWords] = useState('')
  const settled = useSettled(words.trim())
  const look = useLook(findReceivers, { caseId, goalId, words: settled }, value.serviceId !== null)
  if (value.serviceId !== null)
    return (
      <p className="receiver-chosen">
        <Icon name="check" /> <strong>{m['sharing.to.chosen']({ name: value.receiver })}</strong>
        <Button small onClick={() => onChange({ serviceId: null, receiver: '' }, false)}>
          {m['sharing.to.other']()}
        </Button>
      </p>
    )
  return (
    <div className="receiver-search">
      <TextField
        name="words"
        label={m['sharing.to.search']()}
        hint={m['sharing.to.search.hint']()}
        value={words}
        onChange={setWords}
        startHere
      />
      <Looked look={look} lines={4}>
        {({ rows, left }) => (
          <>
            <ul className="sheet receivers" aria-label={m['sharing.to']()}>
              {rows.map((one) => (
                <Offer
                  key={one.service.id}
                  fitting={one}
                  onChoose={() => onChange({ serviceId: one.service.id, receiver: nameOf(one) }, true)}
                />
              ))}
              {rows.length === 0 ? <li className="soft">{m['sharing.to.none']()}</li> : null}
            </ul>
            {left > 0 ? <p className="soft small">{m['sharing.to.left']()}</p> : null}
          </>
        )}
      </Looked>
      <TextField
        name="receiver"
        label={m['sharing.to.typed.label']()}
        hint={m['sharing.to.typed.hint']()}
        value={value.receiver}
        onChange={(receiver) => onChange({ serviceId: null, receiver }, false)}
        required
      />
    </div>
  )
}
