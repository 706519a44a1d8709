// The register of processing for signals: they hold nobody who is helped, only who at work told them.
import type { Kept } from '../../platform/retention/kept.ts'

const ground = 'AVG art. 6(1)(e): publieke taak van de gemeente (Wmo 2015 art. 2.1.2, beleidsplan)'

export const kept: Kept[] = [
  {
    table: 'signal.report',
    purpose:
      'Tells what a town lacks, without the person it was seen at; knows who at work told it, to be able to ask and to answer.',
    ground,
    term: {
      days: 1826,
      starts: 'made',
      by: 'reported_on',
      source: 'five years, the reach of a policy plan; own choice, unverified',
      verified: false,
    },
    personal: ['reported_by'],
    of: { column: 'reported_by' },
    told: { whom: 'staff', ground: 'policy', receivers: ['all'] },
    atEnd: 'erase',
  },
  {
    table: 'signal.theme',
    purpose: 'Gathers reports of the same gap, with what is done about it.',
    ground,
    term: null,
    personal: [],
    of: 'nobody',
    told: { whom: 'nobody', ground: 'policy', receivers: ['all'] },
    atEnd: 'keep-for-accountability',
  },
]
