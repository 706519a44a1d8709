// Signals without persons: seven on one gap, and a few that stand alone.
import type { LifeDomain } from './case-shape.ts'
import type { Signal } from './world.ts'

type Line = [author: string, day: number, district: string, text: string, state?: Signal['state']]

const gap: Line[] = [
  [
    'fatma',
    -74,
    'molenveld',
    'Derde keer deze maand: wie wisselt van toeslagregeling zit zes weken zonder. Nergens iets om die weken te overbruggen.',
    'takenUp',
  ],
  [
    'bilal',
    -66,
    'de-weiden',
    'Voorschot bij eerste huur en borg duurt langer dan de bedenktijd van de verhuurder. Woning weg.',
    'onAgenda',
  ],
  [
    'ewa',
    -51,
    'molenveld',
    'Tussen einde opvang en eerste uitkering zit een gat van vier tot zeven weken. Mensen lenen bij elkaar.',
    'onAgenda',
  ],
  [
    'lotte',
    -43,
    'oude-haven',
    'Noodfonds keert alleen uit met een beschikking, en op die beschikking wachten ze nou juist.',
    'onAgenda',
  ],
  [
    'ruud',
    -29,
    'de-weiden',
    'Zoektermijn van jongeren valt samen met de betaaltermijn van hun huur. Ik zie het nu voor de vijfde keer.',
    'new',
  ],
  [
    'noor',
    -15,
    'de-weiden',
    'Jongeren vragen geen voorschot omdat het in drie brieven staat en op een vierde manier werkt.',
    'new',
  ],
  ['joost', -6, 'oude-haven', 'Weer iemand zonder geld in de weken tussen twee regelingen. Voedselpakket kan, huur niet.', 'new'],
]

const others: [Line, LifeDomain, string][] = [
  [
    [
      'dewi',
      -58,
      'molenveld',
      'Portieken in het Molenveld: overal hetzelfde gehorige vloertype, overal dezelfde ruzies.',
      'takenUp',
    ],
    'housing',
    'gehorige portieken',
  ],
  [
    ['ewa', -39, 'molenveld', 'Geen vrouwelijke tolk Dari of Tigrinya te krijgen binnen een week.', 'onAgenda'],
    'civicParticipation',
    'vrouwelijke tolken',
  ],
  [
    ['fatma', -33, 'molenveld', 'Kinderen uit gezinnen met schulden worden op school naar hun kleding genoemd. Drie scholen.'],
    'parenting',
    'pesten om armoede',
  ],
  [
    ['lotte', -25, 'oude-haven', 'Bank en gemeente hebben geen balie meer in de wijk. Wie niet digitaal is, reist een uur.'],
    'civicParticipation',
    'geen loket in de wijk',
  ],
  [
    ['chantal', -18, 'de-weiden', 'Buitenschoolse opvang eist vooruitbetaling, toeslag komt achteraf.'],
    'finances',
    'opvang vooruit betalen',
  ],
  [
    [
      'hester',
      -11,
      'oude-haven',
      'Verhuurder vraagt ons "door te pakken" bij volle woningen, zonder dat de bewoner weet dat wij komen.',
      'onAgenda',
    ],
    'housing',
    'zorgmelding zonder bewoner',
  ],
  [['noor', -7, 'de-weiden', 'Jongeren zonder vaste plek kunnen nergens douchen na half zes.'], 'housing', 'dagopvang jongeren'],
]

function signalFrom(
  [author, day, district, text, state = 'new']: Line,
  at: number,
  of: { domain: LifeDomain; theme: string },
): Signal {
  return { key: `signaal-${at + 1}`, author, day, district, text, state, ...of }
}

/** All signals of Lindervoort; the first seven tell of one gap. */
export const signals: Signal[] = [
  ...gap.map((line, at) => signalFrom(line, at, { domain: 'finances', theme: 'weken zonder inkomen tussen twee regelingen' })),
  ...others.map(([line, domain, theme], at) => signalFrom(line, gap.length + at, { domain, theme })),
]
