// Offers that stand in plans already: some open goals have what fits them from the sociale kaart among their tasks.
import { kindOf, rankOf } from '../../capabilities/directory/rules/kinds.ts'
import type { Action, Case, Goal, LifeDomain } from '../case-shape.ts'
import type { Key, Team } from '../world.ts'
import type { Directory, Offer } from './shape.ts'

/** What an offer must be about to fit a goal. */
const domains: Partial<Record<LifeDomain, Offer['domains'][number]>> = {
  finances: 'money',
  instrumentalAdl: 'post-and-papers',
  socialNetwork: 'network',
  dayActivities: 'daytime',
  civicParticipation: 'taking-part',
  mentalHealth: 'feelings-and-thoughts',
  parenting: 'children',
  housing: 'housing',
}

function actionOf(offer: Offer, { organisations }: Directory): Action {
  const { name = '' } = organisations.find(({ key }) => key === offer.organisation) ?? {}
  return { text: offer.name, ownerKind: 'other', ownerName: name, due: null, state: 'open' }
}

/** Offers for everyone, in the district or the whole town, what is together first. */
function fitting({ offers }: Directory, goal: Goal, district: Key | undefined): Offer[] {
  const about = domains[goal.domain]
  return offers
    .filter((offer) => about !== undefined && offer.domains.includes(about) && !offer.paused)
    .filter(({ audiences, ages }) => audiences.length === 0 && ages[0] === null && ages[1] === null)
    .filter(({ areas }) => areas.length === 0 || (district !== undefined && areas.includes(district)))
    .sort((a, b) => rankOf[kindOf(a.form)] - rankOf[kindOf(b.form)])
}

/** Every third open case gets one offer in its first open goal that something fits. */
export function withOffers(cases: readonly Case[], teams: readonly Team[], directory: Directory): Case[] {
  return cases.map((one, nr) => {
    if (nr % 3 !== 1 || one.closed !== undefined) return one
    const district = teams.find(({ key }) => key === one.team)?.district
    const at = one.goals.findIndex((goal) => goal.state === 'open' && fitting(directory, goal, district).length > 0)
    const goals = one.goals.map((goal, place) => {
      const found = place === at ? fitting(directory, goal, district) : []
      const offer = found[nr % Math.min(3, Math.max(1, found.length))]
      return offer ? { ...goal, actions: [...goal.actions, actionOf(offer, directory)] } : goal
    })
    return { ...one, goals }
  })
}
