// Triage: safe now first, then the child check, how urgent, and what is really asked. Two at once see both texts.
import { useEffect, useMemo, useState } from 'react'
import { m } from '#texts'
import { call } from '../../../platform/web/call.ts'
import { Conflict } from '../../../platform/web/failures.ts'
import { useFields } from '../../../platform/web/form.ts'
import { BothTexts } from '../../../platform/web/parts/BothTexts.tsx'
import { Form } from '../../../platform/web/parts/Form.tsx'
import { Facts } from '../../../platform/web/parts/List.tsx'
import { Section } from '../../../platform/web/parts/Page.tsx'
import { Sheet } from '../../../platform/web/parts/small.tsx'
import { TextArea, TextField } from '../../../platform/web/parts/TextField.tsx'
import { useChange } from '../../../platform/web/queries.ts'
import { useToday } from '../../../platform/web/session.ts'
import { tell } from '../../../platform/web/toasts.ts'
import { dayNear, timeWords } from '../../../platform/web/when.ts'
import type { Service } from '../../people/ground/model.ts'
import { ServiceField, useServices } from '../../people/web/parts/ServiceField.tsx'
import { serviceWords } from '../../people/web/parts/service-words.ts'
import { openRequest, triageRequest } from '../api.ts'
import { type RequestView, type Triage, triage } from '../model.ts'
import { leastOf } from '../rules.ts'
import { AboutLaw, type Answer, HowUrgent, MinorsAtHome, SafeNow, WhoKnows } from './fields.tsx'
import { useKept } from './kept.ts'

type Name = keyof Triage

/** A service by its name. */
function serviceOf(services: readonly Service[], code: string): string {
  const found = services.find((one) => one.code === code)
  return found ? serviceWords(found) : m['people.service.none']()
}

function valueWords(name: Name, value: Triage[Name], services: readonly Service[]): string {
  if (name === 'service') return serviceOf(services, String(value))
  if (name === 'safeNow' || name === 'minorsAtHome') return m[`intake.answer.${value as Answer}`]()
  if (name === 'urgency') return m[`intake.urgency.${value as Triage['urgency']}`]()
  if (name === 'knows') return m[`intake.knows.short.${value as Triage['knows']}`]()
  if (typeof value === 'boolean') return m[`intake.answer.${value ? 'yes' : 'no'}`]()
  return value || m['intake.triage.empty']()
}

/** Both texts of each answer that differs; saving again keeps what stands in the form. */
function Theirs({ ours, theirs }: { ours: Triage; theirs: Triage }) {
  const services = useServices()
  return (
    <BothTexts
      sentence={m['intake.triage.conflict']()}
      texts={(Object.keys(theirs) as Name[]).map((name) => ({
        label: m[`intake.field.${name}`](),
        mine: valueWords(name, ours[name], services),
        theirs: valueWords(name, theirs[name], services),
      }))}
    />
  )
}

function Triaged({ request }: { request: RequestView }) {
  const today = useToday()
  if (request.triagedOn === null) return null
  const given = { day: dayNear(request.triagedOn, today), name: request.triagedByName ?? '' }
  return <span className="small soft">{m['intake.triage.by'](given)}</span>
}

/** Saves at the version that was seen; after a conflict at theirs, once both texts were shown. */
function useTriage(request: RequestView) {
  const { values, changed, set, reset, field } = useFields<Triage>(triage.parse(request))
  const [seen, setSeen] = useState({ version: request.version, theirs: null as Triage | null })
  const change = useChange(triageRequest)
  const typed = useMemo(() => ({ found: values, version: seen.version }), [values, seen.version])
  const { before, keptAt, drop, again } = useKept(`intake.triage.${request.id}`, typed, changed)
  useEffect(() => {
    if (!before) return
    set(before.found)
    setSeen({ version: before.version, theirs: null })
  }, [before, set])
  async function save(): Promise<void> {
    const found = leastOf(values)
    try {
      const { version } = await change.mutateAsync({ requestId: request.id, version: seen.version, ...found })
      await drop()
      setSeen({ version, theirs: null })
      reset(found)
      again()
      tell(m['intake.triage.saved']())
    } catch (failure) {
      if (!(failure instanceof Conflict)) throw failure
      const now = await call(openRequest, { requestId: request.id })
      setSeen({ version: now.version, theirs: triage.parse(now) })
    }
  }
  return { values, field, theirs: seen.theirs, keptAt, save }
}

type Fields = Pick<ReturnType<typeof useTriage>, 'values' | 'field'>

/** For which service; where it becomes another one, with why. */
function ForService({ request, values, field }: Fields & { request: RequestView }) {
  const service = { ...field('service'), onChange: (code: string | null) => field('service').onChange(code ?? '') }
  const another = request.service !== '' && values.service !== request.service
  return (
    <>
      <ServiceField field={service} had={request.service} />
      {another ? <TextField {...field('serviceReason')} label={m['people.service.reason']()} required /> : null}
      <AboutLaw service={values.service} debts={field('aboutDebts')} wmo={field('aboutWmo')} />
    </>
  )
}

export function TriageForm({ request }: { request: RequestView }) {
  const { values, field, theirs, keptAt, save } = useTriage(request)
  const minimal = values.knows === 'no'
  return (
    <Section title={m['intake.triage.title']()} beside={<Triaged request={request} />}>
      <Sheet>
        <Form onSubmit={save} submit={m['intake.triage.save']()} label={m['intake.triage.title']()}>
          {theirs ? <Theirs ours={values} theirs={theirs} /> : null}
          <SafeNow field={field('safeNow')} />
          {values.safeNow === 'no' ? <TextArea {...field('safeNote')} label={m['intake.field.safeNote']()} rows={2} /> : null}
          <MinorsAtHome field={field('minorsAtHome')} required />
          {values.minorsAtHome === 'yes' ? (
            <TextArea {...field('minorsNote')} label={m['intake.field.minorsNote']()} rows={2} />
          ) : null}
          <HowUrgent urgency={field('urgency')} reason={field('urgencyReason')} />
          <ForService request={request} values={values} field={field} />
          {request.knows === 'self' ? null : <WhoKnows field={field('knows')} />}
          {minimal ? (
            <p className="attention">
              {m['intake.knows.no.short']()}
              {request.bornOn !== null || request.email !== '' ? ` ${m['intake.knows.no.clears']()}` : ''}
            </p>
          ) : (
            <>
              <TextArea {...field('questionBehind')} label={m['intake.field.questionBehind']()} />
              <TextArea {...field('inPlace')} label={m['intake.field.inPlace']()} rows={2} />
            </>
          )}
          <span className="kept-line small soft" role="status">
            {keptAt ? m['web.draft.here']({ time: timeWords(keptAt) }) : ''}
          </span>
        </Form>
      </Sheet>
    </Section>
  )
}

/** What triage found, for who does not triage (any more). */
export function TriageRead({ request }: { request: RequestView }) {
  const services = useServices()
  const found = triage.parse(request)
  const names = (Object.keys(found) as Name[]).filter((name) => found[name] !== '' && name !== 'knows')
  if (request.triagedOn === null) return null
  return (
    <Section title={m['intake.triage.title']()} beside={<Triaged request={request} />}>
      <Sheet>
        <Facts facts={names.map((name) => [m[`intake.field.${name}`](), valueWords(name, found[name], services)])} />
      </Sheet>
    </Section>
  )
}
