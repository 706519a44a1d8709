// What a local scheme is, for whom, and where one asks for it, in a few lines.
import { m } from '#texts'
import type { LocalScheme } from '../model.ts'
import { short } from './law-words.ts'

export function SchemeFacts({ scheme }: { scheme: LocalScheme }) {
  const { what, where, source, normPercent, forChildren, amountCents, amountPeriod } = scheme
  const facts = [
    amountCents === null ? '' : m[`finance.entitlements.local.amount.${amountPeriod}`]({ amount: short(amountCents) }),
    normPercent === null ? '' : m['finance.entitlements.local.norm']({ percent: normPercent }),
    forChildren ? m['finance.entitlements.scheme.forChildren']().toLocaleLowerCase('nl') : '',
  ].filter(Boolean)
  return (
    <>
      {what ? <p>{what}</p> : null}
      {facts.length > 0 ? <p>{facts.join(' · ')}</p> : null}
      {where ? <p>{m['finance.entitlements.local.where']({ where })}</p> : null}
      {source ? <p>{m['finance.entitlements.local.source']({ source })}</p> : null}
    </>
  )
}
