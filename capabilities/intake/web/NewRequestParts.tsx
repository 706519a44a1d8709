// The four parts of the form of a new request: the question, who it is, how to reach them, and how things stand.
import type { ReactNode } from 'react'
import { m } from '#texts'
import type { useFields } from '../../../platform/web/form.ts'
import { CheckField, SelectField } from '../../../platform/web/parts/ChoiceField.tsx'
import { EmailField, TextArea, TextField } from '../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../platform/web/parts/TypedField.tsx'
import { useSession } from '../../../platform/web/session.ts'
import { ServiceField } from '../../people/web/parts/ServiceField.tsx'
import { channels } from '../model.ts'
import { ReferrerFields } from '../referrer/web/ReferrerFields.tsx'
import { Alike } from './Alike.tsx'
import { AboutLaw, HowUrgent, MinorsAtHome, SafeNow, Takers, WhoKnows } from './fields.tsx'
import type { Typed } from './new-request.ts'

export interface PartGiven {
  form: Pick<ReturnType<typeof useFields<Typed>>, 'values' | 'field'>
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="form-part">
      <h2>{title}</h2>
      {children}
    </section>
  )
}

export function QuestionPart({ form: { values, field } }: PartGiven) {
  const other = values.knows !== null && values.knows !== 'self'
  return (
    <Part title={m['intake.new.part.question']()}>
      <TextArea
        {...field('ownWords')}
        label={m['intake.field.ownWords']()}
        hint={m['intake.field.ownWords.hint']()}
        voice={values.knows !== 'no' && values.knows !== 'unknown'}
        required
        startHere
      />
      <WhoKnows field={field('knows')} />
      {values.knows === 'no' ? (
        <>
          <p className="attention" role="status">
            {m['intake.knows.no.short']()}
          </p>
          <DateField
            {...field('informOrEraseOn')}
            label={m['intake.field.informOrEraseOn']()}
            hint={m['intake.field.informOrEraseOn.hint']()}
            lean="ahead"
          />
        </>
      ) : null}
      <SelectField
        {...field('channel')}
        label={m['intake.field.channel']()}
        choices={channels.map((value) => ({ value, label: m[`intake.channel.${value}`]() }))}
        required
      />
      {values.channel === 'partner' ? <ReferrerFields field={field('referrer')} knows={values.knows} /> : null}
      {other && values.channel !== 'partner' ? (
        <TextField {...field('askedBy')} label={m['intake.field.askedBy']()} hint={m['intake.field.askedBy.hint']()} required />
      ) : null}
    </Part>
  )
}

export function WhoPart({ form: { values, field } }: PartGiven) {
  const minimal = values.knows === 'no'
  return (
    <Part title={m['intake.new.part.who']()}>
      <div className="names">
        <TextField {...field('given')} label={m['intake.field.given']()} />
        <TextField {...field('prefix')} label={m['intake.field.prefix']()} />
        <TextField {...field('family')} label={m['intake.field.family']()} required />
      </div>
      <p className="field-hint">{m['intake.field.family.hint']()}</p>
      {minimal ? null : (
        <DateField
          {...field('bornOn')}
          label={m['intake.field.bornOn']()}
          hint={m['intake.field.bornOn.hint']()}
          lean="back"
          past
        />
      )}
      <Alike
        given={values.given}
        family={[values.prefix, values.family].filter(Boolean).join(' ')}
        bornOn={minimal ? null : values.bornOn}
        phone={values.phone}
        street={values.street}
      />
    </Part>
  )
}

export function ReachPart({ form: { values, field } }: PartGiven) {
  return (
    <Part title={m['intake.new.part.reach']()}>
      <TextField {...field('phone')} label={m['intake.field.phone']()} type="tel" width="half" />
      {values.knows === 'no' ? null : <EmailField {...field('email')} label={m['intake.field.email']()} width="half" />}
      <TextField {...field('street')} label={m['intake.field.street']()} />
      <TextField {...field('safeContact')} label={m['intake.field.safeContact']()} hint={m['intake.field.safeContact.hint']()} />
    </Part>
  )
}

/** Someone who works here, or is near to a colleague: who alone may see the request is chosen as it is written down. */
function Apart({ form: { values, field } }: PartGiven) {
  return (
    <>
      <CheckField {...field('apart')} label={m['intake.new.apart']()} hint={m['intake.new.apart.hint']()} />
      {values.apart ? <Takers teamId={values.teamId} field={field('takers')} /> : null}
    </>
  )
}

export function NowPart({ form }: PartGiven) {
  const { values, field } = form
  const { teams } = useSession()
  return (
    <Part title={m['intake.new.part.now']()}>
      <SafeNow field={field('safeNow')} />
      <MinorsAtHome field={field('minorsAtHome')} />
      <HowUrgent urgency={field('urgency')} reason={field('urgencyReason')} />
      <ServiceField field={field('service')} />
      <AboutLaw service={values.service} debts={field('aboutDebts')} wmo={field('aboutWmo')} />
      <DateField {...field('receivedOn')} label={m['intake.field.receivedOn']()} lean="back" past />
      {teams.length > 1 ? (
        <SelectField
          {...field('teamId')}
          label={m['intake.field.team']()}
          choices={teams.map((team) => ({ value: team.id, label: team.name }))}
          required
        />
      ) : null}
      <Apart form={form} />
    </Part>
  )
}
