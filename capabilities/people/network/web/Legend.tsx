// What the signs of a drawing mean, each drawn once beside its word.
import { m } from '#texts'
import { feelings, networkPerson, strengths } from '../model.ts'
import { contactStroke, feelingStroke, type Stroke } from '../rules/stroke.ts'
import { PersonSymbol } from './PersonSymbol.tsx'

const nobody = '00000000-0000-7000-8000-000000000000'
const signs = [
  { key: 'man', word: m['people.network.sex.man'], more: { sex: 'man' } },
  { key: 'woman', word: m['people.network.sex.woman'], more: { sex: 'woman' } },
  { key: 'other', word: m['people.network.legend.other'], more: { sex: 'other' } },
  { key: 'middle', word: m['people.network.in-the-middle'], more: { sex: 'woman', middle: true } },
  { key: 'died', word: m['people.network.legend.died'], more: { sex: 'man', died: true } },
  { key: 'pregnancy', word: m['people.network.kind.pregnancy'], more: { kind: 'pregnancy' } },
  { key: 'miscarriage', word: m['people.network.kind.miscarriage'], more: { kind: 'miscarriage' } },
  { key: 'stillbirth', word: m['people.network.kind.stillbirth'], more: { kind: 'stillbirth' } },
] as const

function Line({ stroke }: { stroke: Stroke }) {
  return (
    <svg className="net-sign" viewBox="0 0 60 34" aria-hidden="true">
      <g className="net-feelings">
        {stroke.paths.map((d) => (
          <path key={d} d={d} strokeWidth={stroke.width} strokeDasharray={stroke.dash ?? undefined} />
        ))}
      </g>
    </svg>
  )
}

const [left, right] = [
  { x: 4, y: 17 },
  { x: 56, y: 17 },
]
const unions = [
  { key: 'married', word: m['people.network.union.married'], dash: undefined, slash: '' },
  { key: 'cohabiting', word: m['people.network.legend.dashed'], dash: '7 5', slash: '' },
  { key: 'separated', word: m['people.network.union.separated'], dash: undefined, slash: 'M25 28L37 6' },
  { key: 'divorced', word: m['people.network.union.divorced'], dash: undefined, slash: 'M21 28L33 6M29 28L41 6' },
  { key: 'adopted', word: m['people.network.parenthood.adopted'], dash: '8 5', slash: '' },
  { key: 'foster', word: m['people.network.parenthood.foster'], dash: '2 5', slash: '' },
] as const

function FamilySigns() {
  return (
    <>
      {signs.map(({ key, word, more }) => (
        <li key={key}>
          <svg className="net-sign" viewBox="-30 -17 60 34" aria-hidden="true">
            <PersonSymbol person={networkPerson.parse({ id: nobody, version: 0, ...more })} half={14} />
          </svg>
          {word()}
        </li>
      ))}
      {unions.map(({ key, word, dash, slash }) => (
        <li key={key}>
          <svg className="net-sign" viewBox="0 0 60 34" aria-hidden="true">
            <path className="net-line" d="M4 17H56" strokeDasharray={dash} />
            {slash ? <path className="net-line" d={slash} /> : null}
          </svg>
          {word()}
        </li>
      ))}
      {feelings.map((feeling) => (
        <li key={feeling}>
          <Line stroke={feelingStroke(left, right, feeling)} />
          {m[`people.network.feeling.${feeling}`]()}
        </li>
      ))}
    </>
  )
}

function AroundSigns() {
  return (
    <>
      {strengths.map((strength) => (
        <li key={strength}>
          <Line stroke={contactStroke(left, right, { strength, strain: false })} />
          {m[`people.network.strength.${strength}`]()}
        </li>
      ))}
      <li>
        <Line stroke={contactStroke(left, right, { strength: 'ordinary', strain: true })} />
        {m['people.network.strain']()}
      </li>
      <li>
        <svg className="net-sign" viewBox="0 0 60 34" aria-hidden="true">
          <path className="net-line" d="M4 17H48" />
          <path className="net-arrow" d="M56 17L43 10V24Z" />
        </svg>
        {m['people.network.legend.arrow']()}
      </li>
    </>
  )
}

export function Legend({ of }: { of: 'family' | 'around' }) {
  return (
    <details className="net-more">
      <summary>{m['people.network.legend']()}</summary>
      <ul className="net-legend">{of === 'family' ? <FamilySigns /> : <AroundSigns />}</ul>
    </details>
  )
}
