// Services and grounds in words: those of the organisation, or ours for what was shipped.
import { m } from '#texts'
import type { GroundWord, Service } from '../../ground/model.ts'
import { isShipped } from '../../ground/rules.ts'

/** "Maatschappelijk werk" */
export function serviceWords({ code, word }: Pick<Service, 'code' | 'word'>): string {
  if (word !== '') return word
  return isShipped(code) ? m[`people.service.word.${code}`]() : code
}

/** The law, what allows special data, or how long it is kept; empty where nothing is said. */
export function groundWords(service: Service, about: GroundWord): string {
  const own = service[about]
  if (own !== null) return own
  return isShipped(service.code) ? m[`people.service.${about}.${service.code}`]() : ''
}

/** "Maatschappelijk werk, publieke taak", where there is little room. */
export function shortLine(service: Service): string {
  return lineWords({ ...service, law: '' })
}

/** "Maatschappelijk werk, publieke taak (Wmo 2015)"; a ground nobody looked at says so. */
export function lineWords(service: Service): string {
  const given = { service: serviceWords(service), ground: shortGround(service) }
  return service.checked ? m['people.service.line'](given) : m['people.service.line.unchecked'](given)
}

/** "publieke taak (Wmo 2015)", or that it was not settled. */
export function shortGround(service: Service): string {
  if (service.ground === null) return m['people.service.no-ground']()
  const law = groundWords(service, 'law')
  const ground = m[`people.ground.short.${service.ground}`]()
  return law === '' ? ground : m['people.service.ground-by-law']({ ground, law })
}
