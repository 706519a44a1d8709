// Kim and Dennis share the care of Noa; he must not learn where she lives, so each has a worker of their own.
import type { Day } from '../../core/kit/day.ts'
import type { Part } from '../generated.ts'
import { notes } from '../notebook.ts'
import type { Reach, Request } from '../world.ts'
import { at, caseOf, goal, home, phone, someone } from './story.ts'

const secret = at('de-weiden Wollegrashof 5', { hidden: true, remark: 'Adres blijft binnen dit dossier' })
const his = at('de-weiden Zwanenbloemlaan 118')

const kimFile = caseOf({
  key: 'kim.case',
  person: 'kim',
  also: ['noa'],
  household: 'kim.home',
  title: 'Veilig wonen en omgang met Noa',
  phase: 'execution',
  owner: 'chantal',
  team: 'team-de-weiden',
  opened: -174,
  warnings: ['Adres geheim, ook voor de vader', 'Overdracht alleen bij De Huiskamer'],
  inventory: [
    {
      domain: 'housing',
      reason: 'Nieuw adres mag niet bekend worden',
      goingOn: 'Verhuisd met hulp van haar moeder. Geheimhouding gevraagd bij de gemeente. School weet alleen het postadres.',
      strengths: 'Denkt vooruit, controleert elke brief.',
      score: 5,
      day: -166,
      author: 'chantal',
    },
    {
      domain: 'parenting',
      reason: 'Noa reist tussen twee huizen',
      goingOn: 'Noa (7) is stil na het weekend. Ze vraagt waarom papa niet mag weten waar haar bed staat.',
      strengths: 'Beide ouders komen op tijd bij De Huiskamer.',
      score: 5,
      day: -150,
      author: 'chantal',
    },
  ],
  goals: [
    goal(
      { key: 'kim.goal-noa', domain: 'parenting', aim: 35, now: 0 },
      `Ik wil dat Noa geen geheimen hoeft te dragen.
      Overdracht loopt rustig op een vaste plek en Noa weet wat ze wel en niet hoeft te zeggen.
      Noa liegt over haar kamer.
      Overdracht gaat niet door
      Noa is dagen stil
      Rustige overdracht, om de week
      Noa vertelt vrij over beide huizen
      Ouders spreken elkaar kort
      person Kim: Weekendtas laten pakken door Noa (-30 gedaan)
      other De Huiskamer: Ruimte om de vrijdag, vijf uur (-100 gedaan)
      worker Chantal: Met Noa het verhaal van twee huizen maken (-3)`,
    ),
  ],
  agreement: { answer: 'agreed', note: '', day: -140 },
  notes: notes(
    'chantal',
    `
-173 09:30 gesprek 60 Kim | Ze ging met de rug naar de muur zitten. Verhuisd, drie weken terug. Geen geweld sinds {maand:-5}, wel opwachten. Aangifte ligt er. Noa moet haar vader wél zien, vindt ze zelf.
-166 10:00 huis 60 Kim | Nieuw adres, ik schrijf het alleen in het veld. Dozen, een bed voor Noa met sterren. Gordijnen hangen als eerste.
-161 11:30 tel 20 gemeente | Geheimhouding staat aan, ook voor de school nagevraagd. Brief bevestigt het. Kim wil de brief zien, gestuurd naar kantoor.
-150 15:30 gesprek 30 Noa | Noa tekende twee huizen. Op het ene staat een nummer, op het andere een bloem. "Die mag ik niet zeggen."
-140 09:30 gesprek 50 Kim | Plan doorgelopen. Ze streepte "conflict" door en schreef "bang".
-126 16:50 mee 40 Kim, Noa | Eerste overdracht bij De Huiskamer. Kim achterin, Dennis voorin, vrijwilligster ertussen met limonade. Zeven minuten.
-112 09:10 tel 10 Kim | Noa stil sinds zondag. At niet, wilde wel voorgelezen worden.
-98 10:00 overleg 15 Bilal | Bilal doet de vader. Wij wisselen alleen tijden en plekken uit, verder niets. Beiden weten dat.
-77 09:30 gesprek 45 Kim | Slaapt met een stoel tegen de deur, "minder vaak". Werkt weer vier ochtenden.
-56 12:15 bericht 5 Kim | Rekening van de tandarts kwam via zijn adres binnen. Op tijd gezien, verzekering gebeld: correspondentieadres stond fout. >> verzekeraar schriftelijk (-50 gedaan)
-41 16:45 mee 30 Noa, Kim | Overdracht ging bijna vrolijk. Noa riep door de gang: "Vijf uur is vijf uur!"
-27 09:30 gesprek 40 Kim | Noa vraagt of ze haar vader een foto van haar bed mag geven. Kim wil ja zeggen. Samen gekeken: foto zonder raam.
-12 11:00 tel 15 juf van Noa | Met toestemming. Noa vertelt in de kring over twee bedden. Eerste keer.
-9 09:30 gesprek 35 Kim | Wil met mij het boekje maken, met Noa erbij. Afgesproken voor de week erna. >> boekje twee huizen, materiaal meenemen (-2)`,
  ),
  appointments: [
    {
      day: 1,
      time: '09:30',
      minutes: 60,
      member: 'chantal',
      place: 'kantoor, achterkamer',
      subject: 'Boekje van twee huizen, met Noa',
      state: 'planned',
    },
  ],
  tasks: [{ text: 'De Huiskamer: ruimte bevestigen voor vrijdag', due: 2, owner: 'chantal', state: 'open' }],
  drafts: [
    {
      author: 'chantal',
      kind: 'phone',
      day: -4,
      time: '16:35',
      text: 'Kim belde. Dennis stond bij de bakker in haar straat, waarschijnlijk toeval, hij zag haar niet. Ze wil weten of we de overdracht moeten',
    },
  ],
})

const dennisFile = caseOf({
  key: 'dennis.case',
  person: 'dennis',
  also: ['noa'],
  household: 'dennis.home',
  title: 'Vader zijn om het andere weekend',
  phase: 'execution',
  owner: 'bilal',
  team: 'team-de-weiden',
  opened: -121,
  inventory: [
    {
      domain: 'parenting',
      reason: 'Hij wil het goed doen met Noa',
      goingOn:
        'Ziet Noa om het weekend. Wordt boos als hij vragen niet mag stellen. Volgt een training, vier van de acht keer geweest.',
      strengths: 'Komt altijd op tijd. Belt als het niet gaat. Noa bakt met hem.',
      score: 4,
      day: -110,
      author: 'bilal',
    },
  ],
  goals: [
    goal(
      { key: 'dennis.goal-rust', domain: 'parenting', aim: 50, now: -1 },
      `Ik wil dat ze blij is als ze me ziet, niet zenuwachtig.
      Dennis stelt geen vragen over het adres en de weekenden verlopen rustig.
      Vroeg elke keer waar ze woont.
      Omgang stopt
      Vraagt het nog
      Vraagt niet, weekend rustig
      Noa vertelt uit zichzelf
      Overleg met Kim via een schriftje
      person Dennis: Training afmaken (+28)
      worker Bilal: Na elk weekend kort bellen (+3)`,
    ),
  ],
  agreement: { answer: 'agreed', note: 'Zet er zelf bij: "ik ben geen monster".', day: -84 },
  notes: notes(
    'bilal',
    `
-120 14:00 gesprek 50 Dennis | Armen over elkaar. "Ik moest hier zitten van de rechter." Na een half uur: foto van Noa met meel op haar neus.
-110 14:00 huis 55 Dennis | Kamertje voor Noa is af, roze, dat moest van haar. Vraagt mij waar zij woont. Gezegd dat ik dat niet weet en niet ga weten.
-98 10:00 overleg 15 Chantal | Alleen tijden en plek van de overdracht.
-84 14:00 gesprek 45 Dennis | Plan. Las het woord "angst" drie keer. Ging roken, kwam terug, tekende.
-70 09:20 tel 10 Dennis | Weekend goed. Pannenkoeken, zwembad. Heeft één keer gevraagd "hoe is je kamer" en daarna zichzelf op de lip gebeten.
-49 14:00 gesprek 40 Dennis | Boos op alles. Vier keer naar de training, de vijfde overgeslagen. Gebeld waar ik bij zat, mag inhalen.
-35 09:20 tel 5 Dennis | Voicemail. Belde terug in de schaft: goed weekend.
-21 14:00 gesprek 45 Dennis | "Ze vertelde het zelf, dat ze een kast met sterren heeft. Ik heb niks gezegd." Dat is lastig voor hem, zie je.
-7 09:30 tel 15 Dennis | Foto van haar bed gekregen, op de koelkast. Vindt het mooi en erg.`,
  ),
  appointments: [
    { day: 5, time: '14:00', minutes: 45, member: 'bilal', place: 'kantoor', subject: 'Na het weekend', state: 'planned' },
  ],
})

const agreed: Reach[] = [
  { day: -174, ways: ['phone'], noVoicemail: true, noLetterHome: true },
  {
    day: -97,
    ways: ['phone', 'text', 'letter'],
    days: [1, 2, 3, 4, 5],
    notBefore: '09:00',
    notAfter: '14:30',
    noVoicemail: true,
    noLetterHome: true,
    neutralSender: true,
    lettersTo: 'De Huiskamer, Kerkplein 4, ter attentie van Kim',
    names: 'Meld je met je voornaam, vraag alleen naar Kim',
  },
]

const homes = [
  home('kim.home', secret, [
    { person: 'kim', role: 'adult', joined: -195 },
    { person: 'noa', role: 'child', joined: -195 },
  ]),
  home('dennis.home', his, [
    { person: 'dennis', role: 'adult', joined: null },
    { person: 'noa', role: 'child', joined: null },
    { person: 'kim', role: 'partner', joined: null, left: -195 },
  ]),
]

/** Who sent Kim, and what she heard back. */
const byLawyer: NonNullable<Request['brought']> = {
  ...{ organisation: 'Advocatenkantoor Vaart', name: 'mr. Ilse Terpstra', email: '', phone: phone(131), agreed: 'yes' },
  told: { way: 'phone', day: -174, words: 'Verteld dat de aanmelding binnen is en is opgepakt. Verder niets.' },
}

/** Two parents, two files, one child. */
export function kimAndDennis(today: Day): Part {
  return {
    people: [
      someone(
        today,
        { key: 'kim', name: 'Kim|de|Bruin', age: 33, born: '08-08' },
        {
          gender: 'vrouw',
          address: secret,
          phone: phone(60),
          safeContact: 'Alleen op dit nummer, nooit via de vader of school',
          reach: agreed,
        },
      ),
      someone(
        today,
        { key: 'dennis', name: 'Dennis||Peters', age: 36, born: '02-14' },
        { gender: 'man', address: his, phone: phone(61), email: 'dennis.peters@post.example' },
      ),
      someone(today, { key: 'noa', name: 'Noa||Peters', age: 7, born: '10-03' }, { gender: 'vrouw', hats: ['child'] }),
    ],
    households: homes,
    ties: [
      { from: 'kim', to: 'dennis', kind: 'exPartner', closeness: 1 },
      { from: 'kim', to: 'noa', kind: 'parent', closeness: 5 },
      { from: 'dennis', to: 'noa', kind: 'parent', closeness: 4 },
    ],
    requests: [
      {
        key: 'kim.request',
        person: 'kim',
        words: 'Ik ben verhuisd en hij mag niet weten waarheen. Maar hij is wel haar vader.',
        channel: 'partner',
        urgency: 'soon',
        referrer: 'advocaat',
        brought: byLawyer,
        knows: 'yes',
        safe: 'yes',
        received: -179,
        receivedBy: 'gerda',
        team: 'team-de-weiden',
        decision: 'allocated',
        decided: -175,
        case: 'kim.case',
      },
      {
        key: 'dennis.request',
        person: 'dennis',
        words: 'De rechter zegt dat ik hulp moet. Ik wil gewoon mijn dochter zien.',
        channel: 'letter',
        urgency: 'calm',
        referrer: 'rechtbank',
        knows: 'yes',
        safe: 'yes',
        received: -130,
        receivedBy: 'gerda',
        team: 'team-de-weiden',
        decision: 'allocated',
        decided: -122,
        case: 'dennis.case',
      },
    ],
    cases: [kimFile, dennisFile],
  }
}
