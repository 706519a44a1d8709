// What stands in the form of a service, and the text it makes.
import type { Cents } from '../../../core/kit/cents.ts'
import { language } from '../../../platform/web/language.ts'
import type { Access, Form, ServiceLine, ServiceText } from '../offer/model.ts'
import { readTimes, writtenTimes } from '../rules/opening-times.ts'
import { readWaiting, waitingIn } from '../rules/waiting.ts'

export interface ServiceFields {
  organisationId: string
  name: string
  description: string
  form: Form | null
  domains: string[]
  audiences: string[]
  minAge: string
  maxAge: string
  languages: string[]
  cost: Cents | null
  costNote: string
  waiting: string
  times: string
  timesNote: string
  access: Access | null
  applyHow: string
  phone: string
  email: string
  website: string
  paused: boolean
  areas: string[]
  places: string[]
}

export function emptyFields(organisationId: string): ServiceFields {
  return {
    ...{ organisationId, name: '', description: '', form: null, domains: [], audiences: [], minAge: '', maxAge: '' },
    ...{ languages: ['nl'], cost: null, costNote: '', waiting: '', times: '', timesNote: '', access: null, applyHow: '' },
    ...{ phone: '', email: '', website: '', paused: false, areas: [], places: [] },
  }
}

/** @param said writes a waiting time as one would type it */
export function fieldsOf(service: ServiceLine, said: (of: ReturnType<typeof waitingIn>) => string): ServiceFields {
  const { organisationId, name, description, form, domains, audiences, languages, costNote, timesNote, access } = service
  const { applyHow, phone, email, website, paused, areas, places, minAge, maxAge, costCents, waitingDays, times } = service
  return {
    ...{ organisationId, name, description, form, domains, audiences, languages, costNote, timesNote, access },
    ...{ applyHow, phone, email, website, paused, areas, places },
    minAge: minAge === null ? '' : String(minAge),
    maxAge: maxAge === null ? '' : String(maxAge),
    cost: costCents,
    waiting: waitingDays === null ? '' : said(waitingIn(waitingDays)),
    times: writtenTimes(times, language),
  }
}

const ageOf = (typed: string) => (typed.trim() === '' ? null : Number(typed))

export function isAge(typed: string): boolean {
  const age = ageOf(typed)
  return age === null || (Number.isInteger(age) && age >= 0 && age <= 120)
}

/** @param before keeps a waiting time to the day while its words stay as they were */
export function textOf(fields: ServiceFields, before: { words: string; days: number | null } | null): ServiceText | null {
  const { form, access, cost, waiting, times, minAge, maxAge, ...same } = fields
  const read = readTimes(times)
  if (form === null || access === null || read === null) return null
  const unsaid = before !== null && before.words === waiting
  return {
    ...same,
    form,
    access,
    minAge: ageOf(minAge),
    maxAge: ageOf(maxAge),
    costCents: cost,
    waitingDays: unsaid ? before.days : waiting.trim() === '' ? null : readWaiting(waiting),
    times: read,
  }
}
