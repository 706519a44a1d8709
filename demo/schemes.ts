// Schemes of the made-up municipality of Lindervoort, and the numbers of law that its debt counsellor looked at. No advice.
import type { Law, LocalScheme } from '../capabilities/finance/entitlements/model.ts'
import type { Key, Tenant } from './world.ts'

type Scheme = Omit<LocalScheme, 'id'> & { key: Key }

const plain = { meansUpTo: null, forChildren: false, amountCents: null, amountPeriod: 'year', from: null, until: null } as const

const lindervoort: readonly Scheme[] = [
  {
    ...plain,
    ...{ key: 'income-supplement', name: 'Individuele inkomenstoeslag', normPercent: 110, amountCents: 54_000 },
    what: 'Eén keer per jaar, na drie jaar met een laag inkomen en zonder zicht op meer.',
    ...{ where: 'Loket Sociaal, of samen op lindervoort.example/inkomenstoeslag', source: 'Verordening Lindervoort, artikel 4' },
  },
  {
    ...plain,
    ...{ key: 'pass', name: 'Lindervoortpas', normPercent: 120 },
    what: 'Zwembad, bieb en museum voor minder, en twee keer per jaar naar de film.',
    ...{ where: 'Elke bieb, met een brief waar het inkomen op staat', source: 'Beleidsregels minima Lindervoort' },
  },
  {
    ...plain,
    ...{ key: 'children', name: 'Kindpakket', normPercent: 130, forChildren: true, amountCents: 22_500 },
    what: 'Tegoed per kind voor kleren, schoolspullen of een tweedehands fiets.',
    ...{ where: 'School of consultatiebureau vraagt het aan', source: 'Beleidsregels minima Lindervoort' },
  },
  {
    ...plain,
    ...{ key: 'taxes', name: 'Kwijtschelding van gemeentelijke belastingen', normPercent: 100, meansUpTo: 150_000 },
    what: 'Geen aanslag voor afval en riool. Elk jaar opnieuw.',
    ...{ where: 'lindervoort.example/kwijtschelding, binnen drie maanden na de aanslag', source: 'Verordening kwijtschelding' },
  },
  {
    ...plain,
    ...{ key: 'special', name: 'Bijzondere bijstand', normPercent: null },
    what: 'Voor kosten die nergens anders vandaan kunnen komen: bewind, een bril, een wasmachine. Altijd vooraf vragen.',
    ...{ where: 'Loket Sociaal, met een offerte', source: 'Beleidsregels bijzondere bijstand' },
  },
]

/** The package for children was smaller until this month. */
const raised = { key: 'children', was: { amountCents: 18_000 } } as const

const looked: readonly { law: Law; from: string }[] = [
  { law: 'bijstand', from: '2026-07-01' },
  { law: 'kinderbijslag', from: '2026-07-01' },
  { law: 'kinderbijslag', from: '2026-01-01' },
  { law: 'bijstand', from: '2026-01-01' },
  { law: 'zorgtoeslag', from: '2025-01-01' },
  { law: 'kindgebondenBudget', from: '2025-01-01' },
]

/** Who arranged them and who looked at the numbers; null for an organisation that has arranged nothing yet. */
export function schemesOf(tenant: Tenant) {
  const manager = tenant.members.find(({ roles }) => roles.includes('manager'))
  const counsellor = tenant.members.find(({ roles }) => roles.includes('debtCounsellor'))
  if (tenant.key !== 'lindervoort' || !manager || !counsellor) return null
  return { schemes: lindervoort, raised, looked, by: manager.key, counsellor }
}
