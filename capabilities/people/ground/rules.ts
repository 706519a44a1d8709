// What holds for services: which list is shipped, what a list must have, and when a request or case may get another one.
import { fails, holds, type Verdict } from '../../../core/kit/verdict.ts'
import { type Ground, type Service, type ShippedCode, shippedCodes } from './model.ts'

/** Which law brings its terms along: the Wgs with help with debts (art. 4), the Wmo with a report of need (art. 2.3.2). */
const brought: Partial<Record<ShippedCode, Service['terms']>> = { 'debt-help': 'wgs', 'wmo-access': 'wmo' }

/**
 * The list of an organisation that arranged nothing. Public task is what work for a municipality usually rests on; nobody could
 * verify that for any organisation, so that none of them counts as checked.
 */
export const servicesAtFirst: readonly Service[] = shippedCodes.map((code) => ({
  ...{ code, word: '', ground: 'public-task', law: null, special: null, keeping: null },
  ...{ terms: brought[code] ?? 'none', checked: false, usual: code === 'social-work', retired: false },
}))

export function isShipped(code: string): code is ShippedCode {
  return (shippedCodes as readonly string[]).includes(code)
}

/** Each once, one of the own with a word, and exactly one for whom nothing is said. Cases of old need every one that was: none goes. */
export function mayArrangeServices(
  services: readonly Service[],
  before: readonly Service[],
): Verdict<'service-twice' | 'service-without-word' | 'service-gone' | 'no-usual-service' | 'ground-not-settled'> {
  const codes = new Set(services.map(({ code }) => code))
  if (codes.size < services.length) return fails('service-twice')
  if (services.some(({ code, word }) => word === '' && !isShipped(code))) return fails('service-without-word')
  if (before.some(({ code }) => !codes.has(code))) return fails('service-gone')
  if (services.some(({ checked, ground }) => checked && ground === null)) return fails('ground-not-settled')
  return services.filter(({ usual, retired }) => usual && !retired).length === 1 ? holds : fails('no-usual-service')
}

/** What a request is for when nobody says it. */
export function usualOf(services: readonly Service[]): Service | undefined {
  return services.find(({ usual, retired }) => usual && !retired)
}

/** Those one may choose, with the one that stands already. */
export function choosable(services: readonly Service[], had: string): Service[] {
  return services.filter(({ code, retired }) => !retired || code === had)
}

/**
 * Another service is one that can be chosen. Where one stood, why it is another is said; where none stood, there is nothing to explain.
 * @param had the code that stands, empty where none was settled yet
 */
export function maySetService(
  { service, reason }: { service: string; reason: string },
  { had, services }: { had: string; services: readonly Service[] },
): Verdict<'unknown-service' | 'service-reason-missing'> {
  if (service === had) return holds
  if (!choosable(services, had).some(({ code }) => code === service)) return fails('unknown-service')
  return had !== '' && reason === '' ? fails('service-reason-missing') : holds
}

/** The ground that other acts may take over unasked: one that somebody looked at. */
export function settledGround(service: Pick<Service, 'ground' | 'checked'> | undefined): Ground | null {
  return service?.checked ? service.ground : null
}
