// Which example goals an organisation offers: the shipped ones, what it changed in them, and its own.
import { lifeDomains } from '../../assessment/model.ts'
import { type OwnerKind, ownerKinds } from '../model.ts'
import type { Template, TemplateText } from './model.ts'

/** Codes of the shipped ones; each begins with its life domain and has a text `plan.example.<code>`. */
export const shippedCodes = [
  'money-overview',
  'money-post-debts',
  'housing-stay',
  'housing-home-in-order',
  'work-and-learning-first-step',
  'daytime-rhythm',
  'daily-living-manage-home',
  'post-and-papers-no-pile',
  'family-and-relations-talk-again',
  'family-and-relations-after-parting',
  'children-calm-evenings',
  'children-bullied',
  'body-see-doctor',
  'feelings-and-thoughts-sleep',
  'feelings-and-thoughts-loss',
  'substances-less',
  'network-someone-to-call',
  'taking-part-help-out',
  'meaning-what-matters',
  'law-and-safety-own-say',
  'language-and-culture-practise',
] as const
export type ShippedCode = (typeof shippedCodes)[number]

function domainOf(code: ShippedCode): TemplateText['domain'] {
  return [...lifeDomains].sort((a, b) => b.length - a.length).find((one) => code.startsWith(`${one}-`)) ?? 'meaning'
}

/** Reads a shipped text: own words, wording, then steps as `person: what`. */
export function readShipped(code: ShippedCode, text: string): Template {
  const [ownWords = '', wording = '', ...lines] = text.split('\n').map((line) => line.trim())
  const steps = lines.map((line) => {
    const [who = '', ...title] = line.split(': ')
    return { ownerKind: ownerKinds.find((one): one is OwnerKind => one === who) ?? 'person', title: title.join(': ') }
  })
  return { id: null, code, domain: domainOf(code), ownWords, wording, steps, hidden: false, version: 0 }
}

/** The shipped ones, each replaced by what the organisation made of it, then the organisation's own; by life domain. */
export function offeredHere(shipped: readonly Template[], own: readonly Template[]): Template[] {
  const changed = new Map(own.filter(({ code }) => code !== null).map((one) => [one.code, one]))
  const all = [...shipped.map((one) => changed.get(one.code) ?? one), ...own.filter(({ code }) => code === null)]
  const place = (one: Template) => lifeDomains.indexOf(one.domain)
  return all.sort((one, other) => place(one) - place(other))
}
