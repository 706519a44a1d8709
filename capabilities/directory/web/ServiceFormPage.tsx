// Adding a service to the sociale kaart, or changing what is written of it.
import { type ReactNode, useState } from 'react'
import { m } from '#texts'
import { type Bound, useFields } from '../../../platform/web/form.ts'
import { newId } from '../../../platform/web/new-id.ts'
import { CheckField, ChoiceField, SelectField } from '../../../platform/web/parts/ChoiceField.tsx'
import { Field } from '../../../platform/web/parts/Field.tsx'
import { Form } from '../../../platform/web/parts/Form.tsx'
import { useGo, useInAddress, usePathId } from '../../../platform/web/parts/Link.tsx'
import { Page } from '../../../platform/web/parts/Page.tsx'
import { Empty, Looked } from '../../../platform/web/parts/states.tsx'
import { EmailField, TextArea, TextField } from '../../../platform/web/parts/TextField.tsx'
import { MoneyField } from '../../../platform/web/parts/TypedField.tsx'
import { useChange, useLook } from '../../../platform/web/queries.ts'
import { fieldSentence } from '../../../platform/web/sentences.ts'
import { tell } from '../../../platform/web/toasts.ts'
import { openChoices } from '../history/api.ts'
import type { Area } from '../history/model.ts'
import { addService, changeService, openService } from '../offer/api.ts'
import { accesses, audiences, domains, forms, languages, type ServiceLine } from '../offer/model.ts'
import { openOrganisation } from '../organisation/api.ts'
import { readTimes } from '../rules/opening-times.ts'
import { readWaiting, type waitingIn } from '../rules/waiting.ts'
import './directory.css'
import { ManyField } from '../../../platform/web/parts/ManyField.tsx'
import { audienceWords, domainWords, languageWords } from './parts/words.ts'
import { emptyFields, fieldsOf, isAge, textOf } from './service-form.ts'

const said = ({ unit, count }: ReturnType<typeof waitingIn>) =>
  unit === 'none' ? m['directory.waiting.none.typed']() : m[`directory.waiting.${unit}.typed`]({ count })

/** A text that must be understood; what is wrong is said when the form is sent. */
function ReadField({
  understood,
  code,
  ...given
}: Bound<string> & { label: string; hint: string; understood: (typed: string) => boolean; code: string; short?: boolean }) {
  const { value, onChange, short = false, ...field } = given
  return (
    <Field {...field} problem={() => (value.trim() === '' || understood(value) ? null : fieldSentence(code))}>
      {(control, touched) => (
        <input
          {...control}
          className={`textbox ${short ? 'textbox-short' : 'textbox-full'}`}
          autoComplete="off"
          value={value}
          onChange={(event) => {
            touched()
            onChange(event.target.value)
          }}
        />
      )}
    </Field>
  )
}

type FieldOf = ReturnType<typeof useFields<ReturnType<typeof emptyFields>>>['field']

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="stack">
      <h2>{title}</h2>
      {children}
    </section>
  )
}

function WhatPart({ field, organisations }: { field: FieldOf; organisations: readonly { id: string; name: string }[] }) {
  return (
    <Part title={m['directory.form.what']()}>
      <TextField {...field('name')} label={m['directory.field.name']()} required startHere />
      <SelectField
        {...field('organisationId')}
        label={m['directory.field.organisationId']()}
        required
        choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        {...field('form')}
        label={m['directory.field.form']()}
        required
        choices={forms.map((value) => ({ value, label: m[`directory.form.${value}`]() }))}
      />
      <TextArea
        {...field('description')}
        label={m['directory.field.description']()}
        hint={m['directory.form.description.hint']()}
      />
      <ManyField
        columns
        {...field('domains')}
        label={m['directory.field.domains']()}
        hint={m['directory.form.domains.hint']()}
        choices={domains.map((value) => ({ value, label: domainWords(value) }))}
      />
    </Part>
  )
}

function WhomPart({ field }: { field: FieldOf }) {
  const age = (name: 'minAge' | 'maxAge', label: string) => (
    <ReadField {...field(name)} label={label} hint={m['directory.form.age.hint']()} understood={isAge} code="age" short />
  )
  return (
    <Part title={m['directory.form.whom']()}>
      <ManyField
        columns
        {...field('audiences')}
        label={m['directory.field.audiences']()}
        hint={m['directory.form.audiences.hint']()}
        choices={audiences.map((value) => ({ value, label: audienceWords(value) }))}
      />
      <div className="directory-pair">
        {age('minAge', m['directory.field.minAge']())}
        {age('maxAge', m['directory.field.maxAge']())}
      </div>
      <ManyField
        columns
        {...field('languages')}
        label={m['directory.field.languages']()}
        choices={languages.map((value) => ({ value, label: languageWords(value) }))}
      />
    </Part>
  )
}

function WherePart({
  field,
  areas,
  places,
}: {
  field: FieldOf
  areas: readonly Area[]
  places: readonly { id: string; name: string }[]
}) {
  return (
    <Part title={m['directory.form.where']()}>
      <ReadField
        {...field('times')}
        label={m['directory.field.times']()}
        hint={m['directory.form.times.hint']()}
        understood={(typed) => readTimes(typed) !== null}
        code="opening-times"
      />
      <TextField {...field('timesNote')} label={m['directory.field.timesNote']()} hint={m['directory.form.times-note.hint']()} />
      <ManyField
        columns
        {...field('areas')}
        label={m['directory.area']()}
        hint={m['directory.form.areas.hint']()}
        choices={areas.map(({ teamId, name }) => ({ value: teamId, label: name }))}
      />
      {places.length > 0 ? (
        <ManyField
          columns
          {...field('places')}
          label={m['directory.places']()}
          choices={places.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : null}
    </Part>
  )
}

function HowPart({ field }: { field: FieldOf }) {
  return (
    <Part title={m['directory.form.how']()}>
      <ChoiceField
        {...field('access')}
        label={m['directory.field.access']()}
        required
        choices={accesses.map((value) => ({ value, label: m[`directory.access.${value}`]() }))}
      />
      <TextArea {...field('applyHow')} label={m['directory.field.applyHow']()} rows={2} />
      <div className="directory-pair">
        <MoneyField {...field('cost')} label={m['directory.field.costCents']()} hint={m['directory.form.cost.hint']()} />
        <TextField {...field('costNote')} label={m['directory.field.costNote']()} hint={m['directory.form.cost-note.hint']()} />
      </div>
      <ReadField
        {...field('waiting')}
        label={m['directory.field.waitingDays']()}
        hint={m['directory.form.waiting.hint']()}
        understood={(typed) => readWaiting(typed) !== null}
        code="waiting-time"
      />
      <CheckField {...field('paused')} label={m['directory.field.paused']()} />
      <div className="directory-pair">
        <TextField {...field('phone')} label={m['directory.field.phone']()} hint={m['directory.form.own.hint']()} type="tel" />
        <EmailField {...field('email')} label={m['directory.field.email']()} hint={m['directory.form.own.hint']()} />
      </div>
      <TextField {...field('website')} label={m['directory.field.website']()} hint={m['directory.field.website.hint']()} />
    </Part>
  )
}

interface Given {
  service: ServiceLine | null
  organisationId: string
  areas: readonly Area[]
  organisations: readonly { id: string; name: string }[]
}

function ServiceForm({ service, organisationId, areas, organisations }: Given) {
  const go = useGo()
  const [id] = useState(newId)
  const [start] = useState(() => (service ? fieldsOf(service, said) : emptyFields(organisationId)))
  const { values, field } = useFields(start)
  const add = useChange(addService, ['plan.'])
  const change = useChange(changeService, ['plan.'])
  // The places follow the organisation that is chosen.
  const { data: at } = useLook(openOrganisation, { organisationId: values.organisationId }, values.organisationId === '')
  const places = (at?.organisation.id === values.organisationId ? at.places : []).filter(({ removed }) => !removed)
  const save = async () => {
    const text = textOf(values, service && { words: start.waiting, days: service.waitingDays })
    if (!text) return
    const kept = { ...text, places: text.places.filter((one) => places.some((place) => place.id === one)) }
    const done = service
      ? await change.mutateAsync({ serviceId: service.id, version: service.version, ...kept })
      : await add.mutateAsync({ id, ...kept })
    tell(m['directory.saved']())
    go(`/directory/services/${done.id}`)
  }
  return (
    <Form onSubmit={save} submit={m['web.save']()} onCancel={() => history.back()}>
      <WhatPart field={field} organisations={organisations} />
      <WhomPart field={field} />
      <WherePart field={field} areas={areas} places={places} />
      <HowPart field={field} />
    </Form>
  )
}

export default function ServiceFormPage() {
  const serviceId = usePathId('serviceId')
  const [at] = useInAddress()
  const opened = useLook(openService, { serviceId }, serviceId === '')
  const look = useLook(openChoices, {})
  const title = serviceId === '' ? m['directory.service.add']() : m['directory.service.edit']()
  const none = <Empty title={m['directory.organisation.first']()}>{m['directory.organisation.first.more']()}</Empty>
  return (
    <Page
      title={title}
      above={{ to: serviceId === '' ? '/directory' : `/directory/services/${serviceId}`, label: m['directory.title']() }}
      narrow
    >
      <Looked look={look}>
        {({ areas, organisations }) =>
          serviceId !== '' ? (
            <Looked look={opened}>
              {({ service }) => (
                <ServiceForm
                  service={service}
                  organisationId={service.organisationId}
                  areas={areas}
                  organisations={organisations}
                />
              )}
            </Looked>
          ) : organisations.length === 0 ? (
            none
          ) : (
            <ServiceForm
              service={null}
              organisationId={organisations.some(({ id }) => id === at.organisation) ? (at.organisation as string) : ''}
              areas={areas}
              organisations={organisations}
            />
          )
        }
      </Looked>
    </Page>
  )
}
