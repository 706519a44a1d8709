// Quick questions at the desk and by telephone of the last weeks: what people ask in passing, on days that the desk is open.
import { addDays, type Day, weekday } from '../core/kit/day.ts'
import { weekdaysOf } from './calendar.ts'
import { chanceFrom, seedOf } from './random.ts'
import type { Member, QuickQuestion, Team } from './world.ts'

type Line = [
  subject: QuickQuestion['subject'],
  question: string,
  answer: string,
  /** The offer people were pointed to, by its name. */
  offer?: string,
]

const lines: Line[] = [
  [
    'post-and-papers',
    'Kan iemand meekijken met een brief van de belastingdienst?',
    'Zonder afspraak, neem de envelop mee.',
    'Formulierenbrigade Molenveld',
  ],
  ['post-and-papers', 'Hoe vraag ik een DigiD aan zonder smartphone?', 'Samen de stappen bekeken, de code komt per post.'],
  ['post-and-papers', 'Formulier voor kwijtschelding, ik snap de helft niet.', '', 'Formulierenbrigade Oude Haven'],
  ['post-and-papers', 'Waar kan ik iets kopiëren en scannen?', 'Dat kan hier aan de balie.'],
  ['money', 'Waar haal ik een voedselpakket?', 'Het gaat via een verwijzing; uitgelegd hoe en welke papieren.', 'Voedselpakket'],
  ['money', 'De wasmachine is kapot en er is niets gespaard.', 'Bijzondere bijstand uitgelegd, en de winkel met tweedehands.'],
  ['money', 'Heb ik recht op de energietoeslag?', 'Bij de gemeente; het nummer gegeven.'],
  ['money', 'Ik wil mijn rekeningen op orde maar alleen lukt het niet.', '', 'Thuisadministratie'],
  ['money', 'Loopt het geldspreekuur door in de vakantie?', 'Ja, op de gewone tijden.', 'Geldspreekuur De Weiden'],
  [
    'housing',
    'Hoe lang is de wachttijd voor een sociale huurwoning?',
    'Inschrijven kan vandaag; gewezen op de site van de corporaties.',
  ],
  [
    'housing',
    'De verhuurder doet niets aan de schimmel.',
    'Eerst schriftelijk melden, met foto. Daarna het spreekuur.',
    'Juridisch spreekuur',
  ],
  ['housing', 'Wie helpt met sjouwen bij een verhuizing?', '', 'Hulp bij verhuizen'],
  ['language-and-culture', 'Waar kan mijn schoonzus Nederlands leren?', 'Ze mag gewoon binnenlopen.', 'Taalcafé De Linde'],
  ['language-and-culture', 'Is er een tolk bij het spreekuur?', 'Ja, als je het een week eerder zegt.'],
  ['language-and-culture', 'Ik wil vaker Nederlands praten, niet uit een boek.', '', 'Taalcafé Molenveld'],
  ['network', 'Is er iets te doen op zondag? De dag duurt lang.', '', 'Zondagse lunch'],
  [
    'network',
    'Mijn moeder is veel alleen. Wat is er bij haar in de buurt?',
    'Folder meegegeven, ze kan een keer mee-eten.',
    'Samen aan Tafel Oude Haven',
  ],
  ['network', 'Ik ben hier pas komen wonen en ken niemand.', 'Zin in een praatje in de ochtend.', 'Koffieochtend De Huiskamer'],
  [
    'network',
    'Ik wil iets voor een ander doen, een paar uur in de week.',
    'De vrijwilligerscoördinator belt niet; er is inloop op donderdag.',
  ],
  ['daytime', 'Waar kan ik oude fietsen kwijt, of leren repareren?', '', 'Sleutelen bij De Spaak'],
  ['daytime', 'Is er een plek voor mannen om te klussen?', '', 'Mannengroep De Werkbank'],
  ['children', 'Mijn dochter slaapt slecht sinds de nieuwe school. Waar vraag ik dat?', '', 'Opvoedspreekuur'],
  ['children', 'Kan mijn zoon ergens in rust huiswerk maken?', '', 'Huiswerkplek De Weiden'],
  ['children', 'Wie betaalt de zwemles?', 'Het fonds uitgelegd; aanvragen gaat via school of ons.'],
  ['law-and-safety', 'Ik kreeg een boete en ben het er niet mee eens.', '', 'Juridisch spreekuur'],
  [
    'law-and-safety',
    'Hoe maak ik bezwaar? De termijn is bijna om.',
    'Vandaag nog binnenlopen en de brief meenemen.',
    'Hulp bij bezwaar',
  ],
  ['daily-living', 'Wie kan even een lamp ophangen?', '', 'Buurhulp via de Tijdbank'],
  ['daily-living', 'Hoe kom ik in het ziekenhuis zonder auto?', '', 'Vervoer van deur tot deur'],
  ['family-and-relations', 'Zorgen voor mijn man wordt veel. Zijn er meer mensen zoals ik?', '', 'Mantelzorgcafé'],
  ['work-and-learning', 'Ik wil weer werken maar niet meteen de hele week.', '', 'Meewerkplek Tweede Ronde'],
  ['body', 'Is er sport voor weinig geld?', 'Vertelde over het fonds.', 'Sportfonds op het plein'],
  ['feelings-and-thoughts', 'Waar is de praatgroep voor mensen die iemand verloren?', '', 'Wandelen met verlies'],
  ['other', 'Tot hoe laat is de bibliotheek open?', 'Tot acht uur.'],
  ['other', 'Is hier een toilet?', 'Gewezen.'],
]

/** Hours in which the desk sits; the telephone is answered a little longer. */
const clocks = ['09:05', '09:20', '09:40', '09:55', '10:10', '10:25', '10:45', '11:05', '11:20', '11:40', '11:55', '12:10']

/** A question of this morning that turned out to be more, and waits to be written down as a request. */
const unfinished = {
  key: 'quick-unfinished',
  day: 0,
  clock: '12:20',
  channel: 'phone',
  subject: 'money',
  question: 'Er ligt een stapel post die al weken dicht is. Er belt ook iemand aan de deur over geld.',
  answer: '',
  offer: null,
  handed: true,
} as const

/** Six weeks of questions; each day a few, Monday the most. Today those of the morning. */
export function quickQuestions(given: { today: Day; desk: Member; teams: readonly Team[] }): QuickQuestion[] {
  const { today, desk, teams } = given
  const chance = chanceFrom(seedOf('lindervoort.quick'))
  const opens = weekdaysOf(desk.worksOn)
  const days = Array.from({ length: 43 }, (_, back) => -back).filter(
    (day) => day === 0 || opens.has(weekday(addDays(today, day))),
  )
  const asked = days.flatMap((day) => {
    const count = day === 0 ? 5 : chance.between(2, weekday(addDays(today, day)) === 1 ? 8 : 5)
    return chance
      .shuffle(lines)
      .slice(0, count)
      .map(([subject, question, answer, offer], nth) => ({
        key: `quick-${-day}-${nth}`,
        team: chance.pick(teams).key,
        author: desk.key,
        day,
        clock: clocks[Math.floor((nth * clocks.length) / count)] as string,
        channel: chance.pick(['desk', 'desk', 'phone'] as const),
        subject,
        question,
        answer,
        offer: offer ?? null,
        handed: false,
      }))
  })
  return [...asked, { ...unfinished, team: (teams[0] as Team).key, author: desk.key }]
}
