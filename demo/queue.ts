// The queue: eleven people who wait for an answer, two of them longer than they may.
import type { Day } from '../core/kit/day.ts'
import type { Part } from './generated.ts'
import { at, phone, someone } from './stories/story.ts'
import type { Request } from './world.ts'

/** Within which a first talk must be held: 28 days, three when something threatens (Wgs art. 4; working days, see `domain.md` 4.2). */
export const terms = { calm: 28, soon: 28, threatening: 3, crisis: 1 } as const

type Told =
  | 'words'
  | 'channel'
  | 'urgency'
  | 'referrer'
  | 'brought'
  | 'knows'
  | 'safe'
  | 'received'
  | 'team'
  | 'stops'
  | 'contacts'
  | 'wmo'
type Line = Pick<Request, Told>

const people: [name: string, age: number, born: string, address: string, language: string, woman: boolean][] = [
  ['Ayşe||Öztürk', 47, '03-14', 'molenveld Vangstokweg 22', 'tr', true],
  ['Gerrit||Hoekema', 68, '08-01', 'oude-haven Touwslagersgang 7', 'nl', false],
  ['Dorota||Mazur', 35, '11-25', 'de-weiden Dotterbloempad 140', 'pl', true],
  ['Shanti||Ramdin', 61, '06-18', 'molenveld Karnmolenhof 33', 'nl', true],
  ['Yonas||Berhane', 24, '01-01', 'de-weiden Pinksterbloemhof 81', 'ti', false],
  ['Willem|van|Leeuwen', 79, '12-12', 'oude-haven Zeilmakerskade 3', 'nl', false],
  ['Rachida||Tahiri', 31, '02-26', 'molenveld Molenstenenlaan 154', 'ar-MA', true],
  ['Jolanda|de|Lange', 44, '07-07', 'de-weiden Zwanenbloemlaan 60', 'nl', true],
  ['Clyde||Pinas', 52, '10-19', 'oude-haven Ankersmidstraat 91', 'nl', false],
  ['Rima||Darwish', 28, '05-30', 'molenveld Graansluisplein 12', 'ar-SY', true],
  ['Indah||Pattiwael', 39, '09-09', 'de-weiden Wollegrashof 27', 'nl', true],
]

const lines: Line[] = [
  {
    words: 'Mijn gas gaat eraf als ik niet voor vrijdag betaal. Ik heb een kind met astma.',
    channel: 'phone',
    urgency: 'threatening',
    referrer: null,
    knows: 'yes',
    safe: 'yes',
    received: -8,
    team: 'team-molenveld',
  },
  {
    words: 'Sinds de operatie kom ik de deur niet meer uit. De dokter zei dat ik u moest bellen, dus bij dezen.',
    channel: 'phone',
    urgency: 'calm',
    referrer: 'huisarts Van Ommen',
    knows: 'yes',
    safe: 'notAsked',
    received: -34,
    team: 'team-oude-haven',
    wmo: {},
    contacts: [
      { day: -12, how: 'phone', reached: false, note: '' },
      { day: -11, how: 'phone', reached: true, note: 'Het lopen gaat iets beter. Zijn zoon doet de boodschappen.', next: 3 },
    ],
  },
  {
    words: 'Baas betaalt niet, ik woon in huis van baas. Wat moet ik?',
    channel: 'walkIn',
    urgency: 'soon',
    referrer: null,
    knows: 'yes',
    safe: 'yes',
    received: -6,
    team: 'team-de-weiden',
  },
  {
    words: 'Mijn man is overleden en nu belt iedereen over geld.',
    channel: 'desk',
    urgency: 'calm',
    referrer: 'dochter',
    knows: 'yes',
    safe: 'yes',
    received: -13,
    team: 'team-molenveld',
  },
  {
    words: 'Ik slaap bij vrienden. Elke week anders. Ik wil school afmaken.',
    channel: 'partner',
    urgency: 'soon',
    referrer: 'mbo, loopbaanbegeleider',
    brought: {
      ...{ organisation: 'Mbo De Vaart', name: 'Anouk Riemersma', email: 'loopbaan@mbodevaart.example', phone: phone(134) },
      agreed: 'yes',
    },
    knows: 'yes',
    safe: 'yes',
    received: -4,
    team: 'team-de-weiden',
    stops: [{ from: -2, reason: 'Logeert tot begin volgende maand bij zijn oom en wil daarna beginnen' }],
  },
  {
    words: 'Wijkagent: meneer komt boos over op de galerij, buren zijn bang. Verder alleen.',
    channel: 'partner',
    urgency: 'calm',
    referrer: 'wijkagent',
    brought: { organisation: 'Politie, basisteam', name: 'wijkagent', email: '', phone: phone(135), agreed: 'not-asked' },
    knows: 'no',
    safe: 'notAsked',
    received: -19,
    team: 'team-oude-haven',
  },
  {
    words: 'Ik ben bij hem weg. Ik heb een tas en een baby en morgen weet ik niet.',
    channel: 'phone',
    urgency: 'crisis',
    referrer: null,
    knows: 'yes',
    safe: 'no',
    received: 0,
    team: 'team-molenveld',
  },
  {
    words: 'Mijn zoon van 14 komt zijn kamer niet meer uit. School dreigt met leerplicht.',
    channel: 'website',
    urgency: 'soon',
    referrer: null,
    knows: 'yes',
    safe: 'yes',
    received: -9,
    team: 'team-de-weiden',
  },
  {
    words: 'Ik wil van de drank af maar eerst van de schulden, of andersom, zegt u het maar.',
    channel: 'phone',
    urgency: 'calm',
    referrer: null,
    knows: 'yes',
    safe: 'yes',
    received: -21,
    team: 'team-oude-haven',
    stops: [{ from: -18, until: -11, reason: 'Opgenomen voor een ontgifting' }],
    contacts: [
      { day: -10, how: 'visit', reached: true, note: 'Weer thuis. Wil eerst rust, belt zelf als het misgaat.', next: -1 },
    ],
  },
  {
    words: 'Brief van DUO, boete, ik was ziek. Ik begrijp niet bezwaar.',
    channel: 'email',
    urgency: 'calm',
    referrer: 'taalvrijwilliger',
    knows: 'yes',
    safe: 'notAsked',
    received: -2,
    team: 'team-molenveld',
  },
  {
    words: 'Ik zorg voor twee ouders en ik heb vandaag op mijn werk staan huilen.',
    channel: 'website',
    urgency: 'calm',
    referrer: null,
    knows: 'yes',
    safe: 'yes',
    received: -1,
    team: 'team-de-weiden',
    wmo: {},
  },
]

/** Eleven people and what they asked. */
export function queue(today: Day): Part {
  return {
    people: people.map(([name, age, born, address, language, woman], nr) =>
      someone(
        today,
        { key: `wacht-${nr + 1}`, name, age, born },
        {
          address: at(address),
          language,
          gender: woman ? 'vrouw' : 'man',
          birthEstimated: born === '01-01',
          phone: phone(100 + nr),
          ...(nr === 6 ? { safeContact: 'Alleen dit nummer, hij heeft haar oude telefoon' } : {}),
        },
      ),
    ),
    households: [],
    ties: [],
    requests: lines.map((line, nr) => ({
      ...line,
      key: `wacht-${nr + 1}.request`,
      person: `wacht-${nr + 1}`,
      receivedBy: 'gerda',
      decision: 'waiting',
    })),
    cases: [],
  }
}
