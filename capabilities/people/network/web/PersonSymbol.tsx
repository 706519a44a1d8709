// The symbol of someone in a genogram: square, circle, diamond or triangle, crossed when dead, doubled in the middle.
import type { NetworkPerson } from '../model.ts'

type Drawn = Pick<NetworkPerson, 'kind' | 'sex' | 'died' | 'middle'>

/** The outline around 0, 0 of a half size. */
function Shape({ person, half, className }: { person: Drawn; half: number; className: string }) {
  if (person.kind === 'pregnancy' || person.kind === 'miscarriage')
    return <path className={className} d={`M0 ${-half}L${half} ${half * 0.85}H${-half}Z`} />
  if (person.kind === 'group')
    return <rect className={className} x={-half} y={-half * 0.8} width={half * 2} height={half * 1.6} rx={half * 0.5} />
  if (person.sex === 'man') return <rect className={className} x={-half} y={-half} width={half * 2} height={half * 2} />
  if (person.sex === 'woman') return <circle className={className} r={half} />
  return <path className={className} d={`M0 ${-half * 1.1}L${half * 1.1} 0L0 ${half * 1.1}L${-half * 1.1} 0Z`} />
}

const small = new Set<NetworkPerson['kind']>(['miscarriage', 'stillbirth'])

/** Around 0, 0. */
export function PersonSymbol({ person, half }: { person: Drawn; half: number }) {
  const size = small.has(person.kind) ? half * 0.6 : half - (person.middle ? 4 : 0)
  const crossed = person.died || small.has(person.kind)
  const arm = size * 0.95
  return (
    <>
      {person.middle ? <Shape person={person} half={half + 1} className="net-symbol" /> : null}
      <Shape person={person} half={size} className="net-symbol" />
      {crossed ? <path className="net-cross" d={`M${-arm} ${-arm}L${arm} ${arm}M${arm} ${-arm}L${-arm} ${arm}`} /> : null}
    </>
  )
}
