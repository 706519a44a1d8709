// Money as rows: the month sheet, what the bank told, the debts, and what was answered about rights.
import { createHash } from 'node:crypto'
import type { BookLine } from '../../capabilities/finance/address-book/model.ts'
import { groupOf } from '../../capabilities/finance/budget/model.ts'
import type { KeptClaim, KeptPlan } from '../../capabilities/finance/debts/model.ts'
import { mayBeShared } from '../../capabilities/finance/debts/rules/check-claim.ts'
import { type Answers, nothingAnswered } from '../../capabilities/finance/entitlements/model.ts'
import { offerOf } from '../../capabilities/finance/offer/rules/offer-of.ts'
import type { Change } from '../../capabilities/finance/scenarios/model.ts'
import { addToMonth, monthOf } from '../../core/kit/day.ts'
import { insertAll } from '../../platform/db/fill.ts'
import type { Case } from '../case-shape.ts'
import { answeredOf } from '../household-answers.ts'
import type { Answered, Money } from '../money-shape.ts'
import { type Book, creditorLetterRows } from './creditor-letters.ts'
import { baseOf, type Filling } from './filling.ts'
import { balancesOf, earlierBalanceRows, paymentRows } from './paid-off.ts'
import { roleOf } from './people.ts'

/** Raw lines of the bank are erased after a set time; the demo begins the count today. */
const keepLines = 400

function postRows(filling: Filling, one: Case, money: Money) {
  return money.posts.map((post, place) => ({
    ...baseOf(filling, one),
    id: filling.id('post', `${one.key}/${place}`),
    group: post.group,
    category: post.category,
    name: post.name,
    amountCents: post.amount,
    period: post.period,
    note: post.note ?? '',
    dueMonths: post.dueMonths ?? [],
    state: post.notYetClaimed ? 'notYetClaimed' : 'active',
    position: place + 1,
  }))
}

/** What was tried out for a plan, on its own lines. */
function scenarioRows(filling: Filling, one: Case, { posts, tried = [] }: Money) {
  const postId = (name: string) => filling.id('post', `${one.key}/${posts.findIndex((post) => post.name === name)}`)
  const month = { period: 'month', expression: null } as const
  return tried.map(({ name, from, becomes = {}, stops = [], comes = [] }) => {
    const newId = (line: string) => filling.id('tried', `${one.key}/${name}/${line}`)
    const changes: Change[] = [
      ...stops.map((line) => ({ kind: 'stops' as const, postId: postId(line) })),
      ...Object.entries(becomes).map(([line, amountCents]) => {
        return { kind: 'becomes' as const, postId: postId(line), id: newId(line), amountCents, ...month }
      }),
      ...comes.map(({ category, name: line, amount: amountCents }) => {
        return { kind: 'comes' as const, id: newId(line), group: groupOf(category), category, name: line, amountCents, ...month }
      }),
    ]
    const fromMonth = addToMonth(monthOf(filling.on(0)), from)
    return {
      ...baseOf(filling, one),
      id: filling.id('scenario', `${one.key}/${name}`),
      name,
      fromMonth,
      changes: JSON.stringify(changes),
    }
  })
}

function bankRows(filling: Filling, one: Case, money: Money) {
  const base = baseOf(filling, one)
  const [accountId, importId] = [filling.id('account', one.key), filling.id('import', one.key)]
  const days = money.entries.map((entry) => entry.day)
  const file = {
    ...base,
    id: importId,
    fileName: 'afschriften.csv',
    fileBytes: money.entries.length * 160,
    fingerprint: createHash('sha256').update(importId).digest('hex'),
    memberId: filling.id('member', one.owner),
    added: money.entries.length,
    known: 0,
    fromDay: filling.on(Math.min(...days)),
    untilDay: filling.on(Math.max(...days)),
  }
  const entries = money.entries.map((entry, place) => ({
    ...base,
    id: filling.id('bankEntry', `${one.key}/${place}`),
    accountId,
    importId,
    day: filling.on(entry.day),
    amountCents: entry.amount,
    counterpartyIban: entry.counterIban,
    counterpartyName: entry.counterparty,
    description: entry.description,
    booked: true,
    fingerprint: createHash('sha256').update(`${one.key}/${place}`).digest('hex'),
    category: entry.category ?? null,
    sortedBy: entry.category ? 'rule' : null,
    expiresOn: filling.on(keepLines),
  }))
  return { account: { ...base, id: accountId, number: money.iban }, file, entries }
}

function claimRows(filling: Filling, one: Case, money: Money) {
  return money.claims.map((claim, place) => {
    const threatens = claim.threat !== 'none'
    return {
      ...baseOf(filling, one),
      id: filling.id('claim', `${one.key}/${place}`),
      creditor: claim.creditor,
      collector: claim.collector,
      reference: claim.reference ?? '',
      kind: claim.kind,
      originalCents: claim.original,
      currentCents: claim.current,
      interestCents: 0,
      costsCents: 0,
      since: filling.on(claim.since),
      balanceDay: filling.on(balancesOf),
      preferential: claim.preferential,
      attachment: claim.attachment ? 'income' : 'none',
      disputed: claim.disputed ?? false,
      joint: false,
      excludedFromDischarge: claim.excludedFromDischarge ?? false,
      threat: claim.threat,
      // Of an eviction one knew when the case began; the other letters came to light two days ago.
      threatReportedOn: threatens ? filling.on(claim.threat === 'eviction' ? one.opened : -2) : null,
      threatOn: threatens && claim.threatDay !== undefined ? filling.on(claim.threatDay) : null,
      note: claim.note ?? '',
      state: claim.creditor === null ? 'told' : 'confirmed',
    }
  })
}

/** A balance is of the day that all were asked for. */
function messageRows(filling: Filling, one: Case, money: Money) {
  return (money.messages ?? []).map(({ claim, kind, day, amount, because = '' }, place) => ({
    ...baseOf(filling, one),
    id: filling.id('creditorMessage', `${one.key}/${place}`),
    claimId: filling.id('claim', `${one.key}/${claim}`),
    kind,
    onDay: filling.on(day),
    cents: amount ?? null,
    balanceDay: kind === 'balance' ? filling.on(balancesOf) : null,
    because,
    memberId: filling.id('member', one.owner),
  }))
}

function planRow(filling: Filling, one: Case, money: Money) {
  const base = { ...baseOf(filling, one), kind: 'mediation', months: 18, source: 'vtlb-berekening', sourceOn: filling.on(-10) }
  const { runs } = money
  if (runs) return { ...base, kind: runs.kind, monthlyCents: runs.monthly, startMonth: monthOf(filling.on(runs.since)) }
  return { ...base, monthlyCents: money.capacity, startMonth: monthOf(filling.on(40)) }
}

function freeRows(filling: Filling, one: Case, money: Money) {
  return (money.free ?? []).map(({ day, living, income, beslagvrijeVoet, vtlb, note = '' }, place) => ({
    ...baseOf(filling, one),
    id: filling.id('freeAmount', `${one.key}/${place}`),
    ...{ fromDay: filling.on(day), living, incomeCents: income, note, memberId: filling.id('member', one.owner) },
    ...{ beslagvrijeVoetCents: beslagvrijeVoet, beslagvrijeVoetSource: 'uwbeslagvrijevoet', beslagvrijeVoetOn: filling.on(day) },
    ...{ vtlbCents: vtlb, vtlbSource: 'bureauWsnp', vtlbOn: filling.on(day) },
  }))
}

function keptClaims(filling: Filling, one: Case, money: Money): KeptClaim[] {
  const rows = claimRows(filling, one, money)
  return rows.map((row) => ({ ...row, instalmentCents: null, withdrawnBecause: '', version: 1 }) as KeptClaim)
}

/** The proposal as it follows from debts and plan, put on record earlier. */
function offerRows(filling: Filling, one: Case, money: Money) {
  if (money.offered === undefined) return []
  const plan = { ...planRow(filling, one, money), freeCents: null, creditCostsCents: 0, version: 1 } as KeptPlan
  const { shares, leftOut, ...offer } = offerOf(keptClaims(filling, one, money), plan)
  return [
    {
      ...baseOf(filling, one),
      ...offer,
      id: filling.id('offer', one.key),
      madeOn: filling.on(money.offered),
      shares: JSON.stringify(shares),
      leftOut: JSON.stringify(leftOut),
      memberId: filling.id('member', one.owner),
    },
  ]
}

/** Births from the people of the case, rent from its sheet, and what was answered beside them. */
function answersFor(filling: Filling, one: Case, { answers, cares, rentThen }: Answered): Answers {
  const birthOf = (key: string) => filling.tenant.people.find((person) => person.key === key)?.birth ?? null
  const partner = one.also.find((key) => roleOf(filling, one, key) === 'partner')
  const births = one.also.filter((key) => roleOf(filling, one, key) === 'child').flatMap((key) => birthOf(key) ?? [])
  const rent = rentThen ?? one.money?.posts.find(({ category }) => category === 'rent')?.amount ?? null
  return {
    ...nothingAnswered,
    ...{ bornOn: birthOf(one.person), partnerBornOn: partner === undefined ? null : birthOf(partner), rent },
    ...answers,
    children: births.sort().map((bornOn, place) => ({ bornOn, care: cares[place] ?? null, apart: false })),
    residents: [],
  }
}

function answerRow(filling: Filling, one: Case, answered: Answered) {
  const answers = JSON.stringify(answersFor(filling, one, answered))
  return { ...baseOf(filling, one), answers, answeredOn: filling.on(answered.day) }
}

/** Those who ask for money in any case, as colleagues keep them; most have their address. */
function creditorRows({ tenantId, tenant, id }: Filling) {
  const claims = tenant.cases.flatMap(({ money }) => money?.claims ?? []).filter(({ kind }) => mayBeShared(kind))
  const kinds = new Map<string, BookLine['kind']>()
  for (const { creditor, collector, kind } of claims) {
    if (collector) kinds.set(collector, 'collector')
    if (creditor && !kinds.has(creditor)) kinds.set(creditor, kind as BookLine['kind'])
  }
  return [...kinds].map(([name, kind], place) => ({
    ...{ tenantId, id: id('creditor', name), name, kind },
    address: place % 5 === 4 ? '' : `Postbus ${1200 + 35 * place}\n9999 ${place % 2 === 0 ? 'AB' : 'ZX'} Lindervoort`,
  }))
}

async function fillDebts(filling: Filling, one: Case, { money, book }: { money: Money; book: Book }): Promise<void> {
  const { db } = filling
  const claims = keptClaims(filling, one, money)
  await insertAll(db, 'finance.claim', claimRows(filling, one, money))
  await insertAll(db, 'finance.earlierBalance', earlierBalanceRows(filling, one, money))
  await insertAll(db, 'finance.payment', paymentRows(filling, one, money))
  await insertAll(db, 'finance.creditorMessage', messageRows(filling, one, money))
  await insertAll(db, 'finance.creditorLetter', creditorLetterRows(filling, one, { money, claims, book }))
  if (money.claims.length > 0) await insertAll(db, 'finance.debtPlan', [planRow(filling, one, money)])
  await insertAll(db, 'finance.freeAmount', freeRows(filling, one, money))
  await insertAll(db, 'finance.offer', offerRows(filling, one, money))
}

/** Columns of a small bank that someone told once. */
function layoutRows({ tenant, tenantId, id, at }: Filling) {
  const [who] = tenant.members.filter(({ roles }) => roles.includes('debtCounsellor'))
  if (!who) return []
  const table = {
    separator: ';',
    encoding: null,
    above: 0,
    headed: true,
    dayStyle: 'dayMonthYear',
    decimalSign: ',',
    outWord: null,
  }
  const told = { sign: 'boekdatum|omschrijving|bedrag|saldo', columns: ['day', 'description', 'amount', 'balance'] }
  const by = { tenantId, id: id('bankLayout', 'first'), memberId: id('member', who.key), madeAt: at(-64, '10:20') }
  return [{ ...table, ...told, ...by, name: 'Spaarbank De Schelf' }]
}

export async function fillFinance(filling: Filling): Promise<void> {
  const { db, tenant } = filling
  const creditors = creditorRows(filling)
  await insertAll(db, 'finance.creditor', creditors)
  await insertAll(db, 'finance.bankLayout', layoutRows(filling))
  const book: Book = new Map(creditors.map((row) => [row.name.toLowerCase(), row]))
  for (const one of tenant.cases) {
    const { money } = one
    const answered = money?.answered ?? answeredOf(one)
    if (answered) await insertAll(db, 'finance.householdAnswer', [answerRow(filling, one, answered)])
    if (!money) continue
    const bank = bankRows(filling, one, money)
    await insertAll(db, 'finance.post', postRows(filling, one, money))
    await insertAll(db, 'finance.scenario', scenarioRows(filling, one, money))
    if (money.entries.length > 0) {
      await insertAll(db, 'finance.account', [bank.account])
      await insertAll(db, 'finance.bankImport', [bank.file])
      await insertAll(db, 'finance.entry', bank.entries)
    }
    await fillDebts(filling, one, { money, book })
  }
}
