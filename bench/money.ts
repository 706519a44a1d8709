// What money costs: a bank file of a thousand movements, a proposal to forty creditors, and a change of law for a thousand households.

import type { Claim } from '../capabilities/finance/debts/model.ts'
import { debtPicture } from '../capabilities/finance/debts/rules/debt-picture.ts'
import { nothingAnswered } from '../capabilities/finance/entitlements/model.ts'
import { sweepLawChange } from '../capabilities/finance/law-change/api.ts'
import { keepImport, previewImport, undoImport } from '../capabilities/finance/statements/api.ts'
import type { LargeSize } from '../demo/large.ts'
import { fill } from '../platform/db/fill.ts'
import { newId } from '../platform/db/new-id.ts'
import { clock } from '../platform/settings/clock.ts'
import { signInAll } from './requests.ts'
import { median } from './rounds.ts'
import { openServed } from './sides.ts'
import { type Subject, subjectsOf } from './subjects.ts'
import { type Ask, askOn } from './tasks/ask.ts'
import { bankFile } from './tasks/bank-file.ts'

export interface MoneyFigures {
  /** Milliseconds to see, and to keep, a file of a thousand movements. */
  importThousand: { see: number; keep: number }
  /** The same of five thousand: the longest file that is still waited for. */
  importFiveThousand: { see: number; keep: number }
  /** Milliseconds for the picture of forty creditors, as the page works it out at each key. */
  proposalForty: number
  /** Milliseconds for a thousand households of what a change of law does, and how many households were measured. */
  sweepThousand: { milliseconds: number; households: number }
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now()
  await work()
  return performance.now() - begin
}

async function importOf(rows: number, ask: Ask, { caseId }: Subject): Promise<MoneyFigures['importThousand']> {
  const file = { caseId, name: 'ing.csv', content: bankFile(rows, clock().today) }
  const [see, keep]: [number[], number[]] = [[], []]
  for (let round = 0; round < 5; round++) {
    const importId = newId()
    see.push(await milliseconds(() => ask(previewImport, file)))
    keep.push(await milliseconds(() => ask(keepImport, { ...file, id: importId })))
    await ask(undoImport, { importId })
  }
  return { see: median(see), keep: median(keep) }
}

function proposalForty(): number {
  const claims = Array.from({ length: 40 }, (_, at): Claim => {
    const currentCents = 12_345 + at * 7_919
    return {
      ...{ id: newId(), creditor: `Schuldeiser ${at}`, collector: null, reference: '', kind: 'other', note: '' },
      ...{ originalCents: currentCents, currentCents, interestCents: 0, costsCents: 0, since: null, balanceDay: null },
      ...{ preferential: at % 5 === 0, attachment: 'none', disputed: false, joint: false, excludedFromDischarge: at % 11 === 0 },
      ...{ threat: 'none', threatReportedOn: null, instalmentCents: null },
    }
  })
  const terms = { kind: 'mediation', monthlyCents: 8_500, creditCostsCents: 0, months: 18, startMonth: '2026-12' } as const
  const times = Array.from({ length: 200 }, () => {
    const begin = performance.now()
    debtPicture(claims, terms)
    return performance.now() - begin
  })
  return median(times.slice(50))
}

/** A household with a child and an ordinary income, of which every law has something to say. */
const answers = JSON.stringify({
  ...nothingAnswered,
  ...{ bornOn: '1988-04-02', partner: false, insured: true, income: 2_400_000, netIncome: 190_000, assets: 0, means: 0 },
  ...{ home: 'independent', rent: 65_000, serviceCosts: 0, disability: false, working: true, yearsAbroad: 0 },
  children: [{ bornOn: '2018-05-01', care: null }],
})
const change = 'law/kindgebondenBudget/2026-01-01'

/** Gives households that this worker may see their answers, works the change out as the page does, and takes the answers away again. */
async function sweepThousand(ask: Ask, admin: string, { tenantId, memberId }: Subject): Promise<MoneyFigures['sweepThousand']> {
  const forget = () =>
    fill(
      admin,
      async (_, client) => void (await client.query('delete from finance.household_answer where tenant_id = $1', [tenantId])),
    )
  await fill(admin, async (_, client) => {
    await client.query(
      `insert into finance.household_answer (tenant_id, case_id, folder_id, circle_id, answers, answered_on)
        select tenant_id, id, folder_id, circle_id, $3, current_date from people.case_file
        where tenant_id = $1 and status <> 'closed' and circle_id = any (tenancy.circles_of($1, $2)) limit 5000 on conflict do nothing`,
      [tenantId, memberId, answers],
    )
    await client.query('analyze finance.household_answer')
  })
  try {
    let [after, households]: [string | undefined, number] = [undefined, 0]
    const spent = await milliseconds(async () => {
      do {
        const piece: Awaited<ReturnType<typeof ask<typeof sweepLawChange>>> = await ask(sweepLawChange, { change, after })
        households += piece.counted.done
        after = piece.next ?? undefined
      } while (after !== undefined)
    })
    return { milliseconds: (spent / households) * 1000, households }
  } finally {
    await forget()
  }
}

export async function measureMoney(size: LargeSize): Promise<MoneyFigures> {
  const served = await openServed(size)
  try {
    const [subject] = subjectsOf(size)
    if (!subject) throw new Error('nobody works in the large organisation')
    const token = (await signInAll(served.port, [subject])).get(subject.email) ?? ''
    const ask = askOn(`http://127.0.0.1:${served.port}`, token)
    return {
      importThousand: await importOf(1000, ask, subject),
      importFiveThousand: await importOf(5000, ask, subject),
      proposalForty: proposalForty(),
      sweepThousand: await sweepThousand(ask, served.data.admin, subject),
    }
  } finally {
    await served.stop()
  }
}
