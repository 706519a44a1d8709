// Who can help: services of the sociale kaart with what fits, the best first; or a name that one types.
import { useState } from 'react'
import { m } from '#texts'
import type { Given } from '../../../../core/kit/operation.ts'
import { Icon } from '../../../../platform/web/parts/Icon.tsx'
import { Looked } from '../../../../platform/web/parts/states.tsx'
import { TextField } from '../../../../platform/web/parts/TextField.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { fitWords, timesWords } from '../../../directory/web/parts/words.ts'
import { findReceivers } from '../api.ts'
import { Choice, Choices, Chosen } from './Choosing.tsx'
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
    <Choice name={service.name} onChoose={onChoose}>
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
    </Choice>
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
    return <Chosen name={value.receiver} onOther={() => onChange({ serviceId: null, receiver: '' }, false)} />
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
          <Choices left={left} none={m['sharing.to.none']()}>
            {rows.map((one) => (
              <Offer
                key={one.service.id}
                fitting={one}
                onChoose={() => onChange({ serviceId: one.service.id, receiver: nameOf(one) }, true)}
              />
            ))}
          </Choices>
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
