// Hendrik, a widower of 84 without e-mail: the papers were always his wife's, and the house is too quiet.
import type { Day } from '../../core/kit/day.ts'
import type { Part } from '../generated.ts'
import { notes } from '../notebook.ts'
import { at, caseOf, goal, home, phone, someone } from './story.ts'

const address = at('oude-haven Loodsmanswal 12')

const file = caseOf({
  key: 'hendrik.case',
  person: 'hendrik',
  household: 'hendrik.home',
  title: 'Alleen verder na het overlijden van Aafke',
  phase: 'execution',
  owner: 'joost',
  workers: ['lotte'],
  team: 'team-oude-haven',
  opened: -196,
  warnings: ['Slechthorend links: langzaam praten, lang laten overgaan', 'Geen e-mail, alles per post of telefoon'],
  inventory: [
    {
      domain: 'meaning',
      reason: 'Aafke overleed in het voorjaar, hij begint er elke keer zelf over',
      goingOn: 'Zestig jaar getrouwd. Praat nog tegen haar bij de afwas. Eet om vijf uur, daarna duurt de avond lang.',
      strengths: 'Schipper geweest, vertelt graag. Bidt voor het eten. Fien van nummer 14 komt elke dag even.',
      score: 4,
      day: -186,
      author: 'joost',
    },
    {
      domain: 'finances',
      reason: 'Post bleef liggen omdat Aafke die deed',
      goingOn:
        'Genoeg geld, geen overzicht. Betaalde een nepbrief van € 149. Drie instanties weten nog niet dat zij overleden is.',
      strengths: 'Schrijft alles in een kasboek, in potlood. Vergist zich zelden.',
      score: 6,
      day: -186,
      author: 'joost',
    },
    {
      domain: 'basicAdl',
      reason: 'Hij vroeg zelf of douchen zo hoort',
      goingOn: 'Bad is te hoog. Wast zich aan de wastafel sinds hij uitgleed.',
      strengths: 'Kent zijn grenzen, is niet te trots voor een beugel.',
      score: null,
      day: -140,
      author: 'joost',
    },
  ],
  goals: [
    goal(
      { key: 'hendrik.goal-papier', domain: 'finances', aim: 30, now: 1 },
      `Ik wil dat de papieren van Aafke klaar zijn. Dan kan zij ook rusten.
      Alle zaken na het overlijden zijn geregeld; lopende post is op orde met hulp van een vrijwilliger.
      Tas met post, drie instanties niet ingelicht.
      Nieuwe herinneringen
      Post open, niets geregeld
      Alles opgezegd of omgezet
      Doet het met de vrijwilliger samen
      Doet het zelf
      person Hendrik: Post in de broodtrommel bewaren tot dinsdag (+2)
      other Thuisadministratie: Elke tweede dinsdag meekijken (+5)
      worker Joost: Pensioenfonds bellen (-120 gedaan)`,
    ),
    goal(
      { key: 'hendrik.goal-avond', domain: 'socialNetwork', aim: 75, now: 0 },
      `Een mens moet ook eens iemand tegen kunnen spreken.
      Er zijn drie vaste momenten in de week met anderen.
      Alleen Fien, een paar minuten per dag.
      Ziet niemand meer
      Alleen Fien
      Drie vaste momenten
      Gaat ook zelf op bezoek
      Vertelt op school over de vaart
      person Hendrik: Dinsdag eten in De Kajuit (+1)
      network Fien: Loopt mee tot de hoek (+1)
      network Wietske: Belt zondag om zes uur, Canadese tijd (+6)
      other Dewi: Zoekt een klas die verhalen wil (+14)`,
    ),
  ],
  agreement: { answer: 'agreed', note: 'Hij wil een papieren exemplaar met grote letters. Gegeven.', day: -150 },
  notes: notes(
    'joost',
    `
-203 10:05 tel 10 Fien, buurvrouw @gerda | Buurvrouw van nr 14 belt: man van 84, vrouw net overleden, post stapelt op. Gevraagd of hij het weet. "Ik sta bij hem in de keuken."
-195 13:30 huis 80 dhr. Wiersma | Kennismaking. Twee kopjes op tafel, hij haalde er een weg. Zegt "wij" en dan "ik". Aafke deed het papier, hij deed de boot.
    Tas met post achter de gordijnen. Wilde hem niet geven, wel laten zien. Dat was genoeg voor vandaag.
-192 09:20 tel 15 dhr. Wiersma | Lang over laten gaan. Bevestigd: {dag:6} half twee. Hij herhaalde het en schreef het op, ik hoorde het potlood.
-186 13:30 huis 70 dhr. Wiersma | Tas samen leeggemaakt. Tussen de post een acceptgiro-brief van "Registratie Centrum Nederland", € 149, betaald. Nep. Hij schaamde zich.
    Gezegd dat ze ook mij bijna hadden. Bank gebeld, komt niet terug. >> melden bij de fraudehelpdesk (-180 gedaan)
-179 10:00 tel 25 pensioenfonds, met dhr. op de luidspreker | Ze vroegen vijf keer naar "mevrouw". De vijfde keer zei hij: "Die is er niet meer, jongeman." Toen was het geregeld.
-168 13:30 huis 60 dhr. Wiersma | Kasboek gezien. Vanaf {maand:-3} een ander handschrift. Tot op de cent. Zij schreef in pen, hij durft dat niet.
-161 11:00 bericht* 5 dhr. Wiersma | Brief gestuurd in letters van 16 punten met drie dingen die klaar zijn. Met postzegel, zoals gevraagd.
-150 13:30 huis 65 dhr. Wiersma, Fien | Plan doorgenomen. Hij las het hardop, stopte bij "netwerk". "Bedoelt u Fien?" Ja. Fien zei dat ze nog nooit een netwerk genoemd was.
-140 13:40 huis 45 dhr. Wiersma | Gleed uit in bad, vorige week al, niemand gebeld. Blauwe heup. Huisarts gebeld waar hij bij zat. Beugel en douchestoel aangevraagd.
    Alarmknop: "Ik ben geen lift." Later nog eens. >> ergotherapeut (-130 gedaan)
-133 09:15 tel 5 dhr. Wiersma | Geen gehoor.
-133 11:40 tel 5 dhr. Wiersma | Was bij het graf, met de bus. Twee keer overgestapt, alleen. Goed gegaan.
-119 13:30 huis 60 dhr. Wiersma @lotte | Ik viel in voor Joost. Kreeg een lesje knopen. Post op orde op één na: energie staat nog op haar naam. Hij wil dat eigenlijk zo houden. Laten staan.
-105 13:30 huis 55 dhr. Wiersma | Beugel zit, hij hangt er zijn pet aan. Avonden zijn zwaar. Radio aan tot de mis van zeven uur, ook als er geen mis is.
-97 12:00 mee 90 dhr. Wiersma | Naar De Kajuit, eten. Hij zat aan de tafel bij het raam en zei een half uur niets. Toen ging het over de sluis van {maand:0} '63 en was hij niet te stoppen.
-90 10:30 overleg 15 Dewi | Basisschool zoekt mensen die vertellen over vroeger. Eerst vragen. Hij mag ook nee zeggen, moet ze weten.
-83 13:30 huis 50 dhr. Wiersma | "Ik, voor een klas?" Keek naar de foto van Aafke. "Zij zou zeggen dat ik een hemd moet kopen."
-69 09:30 tel 15 Wietske, dochter, Canada | Met zijn toestemming. Ze wil hem in een tehuis. Gezegd wat hij zelf wil en wat er staat. Ze huilde, het is ver. Belt voortaan op zondag.
-62 13:30 huis 60 dhr. Wiersma | Vertelde dat Wietske belde en dat ze over de hond van vroeger hadden gepraat. Niet over het tehuis. Hij weet het wel, "maar ze zei het niet".
-55 13:30 huis 45 dhr. Wiersma | Trouwdag. Zestig en een half. Taart van Fien, drie stukken: hij, Fien, ik. Aafkes stoel vrij.
-41 11:00 overleg 20 Thuisadministratie | Vrijwilliger gevonden, oud-boekhouder, ook doof aan één kant. Samen kennismaken {dag:7}.
-34 13:30 huis 50 dhr. Wiersma, vrijwilliger | Twee heren die tegen elkaars slechte oor praatten. Kasboek werd goedgekeurd. Ik was over.
-27 10:10 tel 10 dhr. Wiersma | Niet naar De Kajuit geweest, verkouden. Fien bracht soep. Klonk helder.
-20 13:45 huis 60 dhr. Wiersma | Vroeg of ik wist waar zijn rijbewijs was. Drie keer. Dat is nieuw. Schreef het daarna zelf op: "3x rijbewijs". Hij wil naar de huisarts, ik ga mee.
    >> huisarts, afspraak maken met hem (-18 gedaan)
-12 10:00 mee 75 dhr. Wiersma, huisarts | Huisarts neemt de tijd. Bloed geprikt, komt terug. Hij hield zijn pet vast. Buiten: "U vertelt het mij eerlijk, hè." Ja.
-6 13:30 huis 45 dhr. Wiersma | Uitslag: vitamine te laag, rest wachten we af. Hij had het al aan Aafke verteld. Hemd gekocht. Blauw.`,
  ),
  appointments: [
    {
      day: 1,
      time: '13:30',
      minutes: 60,
      member: 'joost',
      place: 'Loodsmanswal 12',
      subject: 'Post en de klas',
      state: 'planned',
    },
    { day: -12, time: '10:00', minutes: 75, member: 'joost', place: 'huisarts', subject: 'Mee naar de huisarts', state: 'held' },
  ],
  tasks: [
    { text: 'Brief in grote letters: datum van de klas', due: 4, owner: 'joost', state: 'open' },
    {
      text: 'Alarmknop nog eens noemen',
      due: 12,
      owner: 'joost',
      state: 'open',
      offered: { to: 'lotte', words: 'Jij komt er donderdag toch, en van een vrouw neemt hij het beter aan.' },
    },
    { text: 'Bellen hoe de week ging', due: 3, owner: 'joost', state: 'open', repeat: 'week' },
  ],
})

/** The skipper of the Loodsmanswal. */
export function hendrik(today: Day): Part {
  return {
    people: [
      someone(
        today,
        { key: 'hendrik', name: 'Hendrik||Wiersma', age: 84, born: '02-03' },
        {
          gender: 'man',
          address,
          phone: phone(10),
          safeContact: 'Vaste lijn, lang laten overgaan. Post in grote letters',
        },
      ),
      someone(
        today,
        { key: 'aafke', name: 'Aafke||Zijlstra', age: 82, born: '08-19' },
        { partnerFamily: 'Wiersma', gender: 'vrouw', died: -232, hats: ['network'] },
      ),
      someone(
        today,
        { key: 'fien', name: 'Fien||Brouwer', age: 71, born: '05-05' },
        { gender: 'vrouw', address: at('oude-haven Loodsmanswal 14'), phone: phone(11), hats: ['neighbour'] },
      ),
      someone(
        today,
        { key: 'wietske', name: 'Wietske||Wiersma', age: 56, born: '10-12' },
        { gender: 'vrouw', email: 'wietske@maple.example', hats: ['network'] },
      ),
    ],
    households: [
      home('hendrik.home', address, [
        { person: 'hendrik', role: 'adult', joined: null },
        { person: 'aafke', role: 'partner', joined: null, left: -232 },
      ]),
    ],
    ties: [
      { from: 'aafke', to: 'hendrik', kind: 'partner', note: 'Zestig jaar getrouwd', closeness: 5 },
      { from: 'fien', to: 'hendrik', kind: 'neighbour', note: 'Komt elke dag even', closeness: 4 },
      { from: 'hendrik', to: 'wietske', kind: 'parent', note: 'Woont in Canada, belt zondag', closeness: 3 },
    ],
    requests: [
      {
        key: 'hendrik.request',
        person: 'hendrik',
        words: 'De buurvrouw zegt dat u met papieren kunt helpen. Mijn vrouw deed dat altijd.',
        channel: 'phone',
        urgency: 'soon',
        referrer: 'buurvrouw Fien',
        knows: 'yes',
        safe: 'yes',
        received: -203,
        wmo: { investigated: -168, applied: -9 },
        receivedBy: 'gerda',
        team: 'team-oude-haven',
        decision: 'allocated',
        decided: -197,
        case: 'hendrik.case',
      },
    ],
    cases: [file],
  }
}
