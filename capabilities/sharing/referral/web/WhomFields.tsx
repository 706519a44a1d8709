// To whom: someone elsewhere, found in the sociale kaart or typed; or a colleague or team of the own organisation, and what they are asked.
import { useState } from 'react'
import { m } from '#texts'
import { ChoiceField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { ColleagueField } from '../../colleague/web/ColleagueField.tsx'
import { ServiceField } from '../../receiver/web/ServiceField.tsx'
import { type Help, helps, type ReferralText } from '../model.ts'

/** As it stands in the form; `sees`: who was chosen sees the case already. */
export type Whom = Pick<ReferralText, 'serviceId' | 'receiver' | 'colleague'> & { inside?: boolean; help?: Help; sees?: boolean }

interface FieldsGiven {
  caseId: string
  goalId: string | null
  value: Whom
  set: (part: Whom) => void
  /** Whom is known; what is asked comes next. */
  onKnown: () => void
}

const nobody = { serviceId: null, receiver: '', colleague: null, sees: false } as const

function Colleague({ caseId, value, set, onKnown }: Omit<FieldsGiven, 'goalId'>) {
  const [words, setWords] = useState('')
  const help = value.colleague?.help ?? value.help ?? 'beside'
  const { colleague } = value
  const to = colleague ? { to: colleague.to, id: colleague.id } : null
  return (
    <>
      <ChoiceField
        name="help"
        label={m['sharing.inside.what']()}
        value={help}
        onChange={(next) => set({ ...value, help: next, colleague: to && { ...to, help: next } })}
        choices={helps.map((one) => ({
          value: one,
          label: m[`sharing.inside.${one}`](),
          hint: m[`sharing.inside.${one}.hint`](),
        }))}
        required
      />
      <ColleagueField
        caseId={caseId}
        chosen={colleague ? value.receiver : ''}
        words={words}
        onWords={setWords}
        onChoose={({ to: kind, id, called, sees }) => {
          set({ ...nobody, inside: true, receiver: called.slice(0, 200), colleague: { help, to: kind, id }, sees })
          onKnown()
        }}
        onOther={() => set({ ...nobody, inside: true, help })}
      />
    </>
  )
}

export function WhomFields({ caseId, goalId, value, set, onKnown }: FieldsGiven) {
  const inside = value.inside ?? value.colleague !== null
  return (
    <>
      <ChoiceField
        name="inside"
        label={m['sharing.to.where']()}
        quietLabel
        value={inside ? 'inside' : 'outside'}
        onChange={(where) => set({ ...nobody, inside: where === 'inside' })}
        choices={[
          { value: 'outside', label: m['sharing.to.outside']() },
          { value: 'inside', label: m['sharing.to.inside']() },
        ]}
        beside
        required
      />
      {inside ? (
        <Colleague caseId={caseId} value={value} set={set} onKnown={onKnown} />
      ) : (
        <ServiceField
          caseId={caseId}
          goalId={goalId}
          value={value}
          onChange={(receiver, chosen) => {
            set({ ...receiver, colleague: null, inside: false })
            if (chosen) onKnown()
          }}
        />
      )}
    </>
  )
}
