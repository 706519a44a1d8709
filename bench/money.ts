// What money costs: a bank file of a thousand movements, a proposal to forty creditors, and a change of law for ten thousand households.

import type { Claim } from '../capabilities/finance/debts/model.ts'
import { debtPicture } from '../capabilities/finance/debts/rules/debt-picture.ts'
import { keepImport, previewImport, undoImport } from '../capabilities/finance/statements/api.ts'
import type { LargeSize } from '../demo/large.ts'
import { newId } from '../platform/db/new-id.ts'
import { clock } from '../platform/settings/clock.ts'
import { signInAll } from './requests.ts'
import { median } from './rounds.ts'
import { openServed } from './sides.ts'
import { type Subject, subjectsOf } from './subjects.ts'
import { type SweepFigures, sweepTenThousand } from './sweep.ts'
import { type Ask, askOn } from './tasks/ask.ts'
import { bankFile } from './tasks/bank-file.ts'

export interface MoneyFigures {
  /** Milliseconds to see, and to keep, a file of a thousand movements. */
  importThousand: { see: number; keep: number }
  /** The same of five thousand: the longest file that is still waited for. `over`: one of both takes three seconds or more. */
  importFiveThousand: { see: number; keep: number; over: boolean }
  /** Milliseconds for the picture of forty creditors, as the page works it out at each key. */
  proposalForty: number
  /** Milliseconds until a change of law is worked out for ten thousand households; at most a minute. */
  sweepTenThousand: SweepFigures
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

const withBound = (figures: { see: number; keep: number }) => ({ ...figures, over: Math.max(figures.see, figures.keep) >= 3000 })

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

export async function measureMoney(size: LargeSize): Promise<MoneyFigures> {
  const served = await openServed(size)
  try {
    const [subject] = subjectsOf(size)
    if (!subject) throw new Error('nobody works in the large organisation')
    const token = (await signInAll(served.port, [subject])).get(subject.email) ?? ''
    const ask = askOn(`http://127.0.0.1:${served.port}`, token)
    return {
      importThousand: await importOf(1000, ask, subject),
      importFiveThousand: withBound(await importOf(5000, ask, subject)),
      proposalForty: proposalForty(),
      sweepTenThousand: await sweepTenThousand(ask, served.data.admin, subject),
    }
  } finally {
    await served.stop()
  }
}
