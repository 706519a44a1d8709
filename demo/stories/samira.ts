// Samira, Karim, Adam and Lina: debts after a job was lost, and a boy of ten who is bullied.
import type { Day } from '../../core/kit/day.ts'
import type { Agreement, InventoryEntry, OwnPlan } from '../case-shape.ts'
import type { Part } from '../generated.ts'
import { notes } from '../notebook.ts'
import { samiraMoney } from './samira-money.ts'
import { at, caseOf, goal, home, phone, someone } from './story.ts'

const address = at('molenveld Wiekslagstraat 47')

const inventory: InventoryEntry[] = [
  {
    domain: 'finances',
    reason: 'Hier begon de vraag mee',
    goingOn:
      'Karim kreeg geen nieuw contract in het magazijn. Huur drie maanden achter, zorgpremie vier. Post lag in de groente-la.',
    strengths: 'Geen leningen bij vrienden, huur van deze maand is betaald. Samira houdt sinds kort een schrift bij.',
    score: 3,
    day: -119,
    author: 'fatma',
  },
  {
    domain: 'parenting',
    reason: 'Samira begon er zelf over, bij de deur',
    goingOn:
      'Adam (10) wil niet naar school. Buikpijn op zondag. Jas kapot thuisgekomen, zegt "gevallen". Kindcheck gedaan: twee kinderen, veilig thuis.',
    strengths: 'Adam vertelt wel aan zijn tante. Warme juf. Lina van 6 gaat graag.',
    score: 4,
    day: -112,
    author: 'fatma',
  },
  {
    domain: 'workEducation',
    reason: 'Karim wil werk, geen uitkering',
    goingOn: 'WW loopt. Heftruckcertificaat verlopen. Solliciteert via zijn neef.',
    strengths: 'Twaalf jaar gewerkt zonder een dag ziek. Spreekt vier talen.',
    score: 5,
    day: -98,
    author: 'fatma',
  },
  {
    domain: 'parenting',
    reason: 'Evaluatie, zelfde vraag',
    goingOn: 'Adam gaat weer, drie dagen per week zonder buikpijn. Judo op woensdag.',
    strengths: 'Vriendje Tygo komt spelen.',
    score: 6,
    day: -20,
    author: 'fatma',
  },
]

const goals = [
  goal(
    { key: 'samira.goal-huur', domain: 'finances', aim: 60, now: 0, whose: ['samira', 'karim'] },
    `Ik wil dat de huur gewoon betaald is, dat ik niet schrik van de bel.
        De huur wordt op tijd betaald en de achterstand van € 2.310 loopt af volgens afspraak.
        Drie maanden achterstand, aanzegging van de deurwaarder.
        Nieuwe achterstand erbij
        Regeling niet gehaald
        Lopende huur op tijd, regeling loopt
        Drie maanden zonder hapering
        Achterstand weg
        person Samira: Elke maandag het schrift bijwerken (+4)
        person Karim: Loonstrook van de proefplaats brengen (+6)
        worker Ruud: Voorstel aan acht schuldeisers sturen (+11 wacht op de loonstrook van Karim)
        worker Fatma: Regeling Veldzicht Wonen nakijken (-30 gedaan)`,
  ),
  goal(
    { key: 'samira.goal-adam', domain: 'parenting', aim: 40, now: 1, whose: ['samira', 'adam'] },
    `Ik wil dat Adam weer zingt onder de douche.
        Adam gaat zonder angst naar school en heeft na schooltijd een plek waar hij graag is.
        Twee keer per week ziek gemeld, jas kapot.
        Gaat niet meer naar school
        Gaat, met buikpijn
        Gaat vier van de vijf dagen zonder buikpijn
        Heeft een vaste vriend en een club
        Helpt een ander kind
        person Adam: Bij juf Marieke gaan staan als het misgaat (-60 gedaan)
        network tante Naima: Op woensdag mee naar judo (+2)
        other juf Marieke: Groepsgesprek en plein in de gaten (-50 gedaan)
        worker Fatma: Jeugdfonds voor judopak (-70 gedaan)`,
  ),
  goal(
    { key: 'samira.goal-werk', domain: 'workEducation', aim: 50, now: -1, whose: ['karim'] },
    `Ik wil werken, niet vragen.
        Karim heeft weer vast werk in een magazijn of op de heftruck.
        Heftruckcertificaat verlopen, solliciteert via zijn neef.
        Geen uitzicht op werk
        Solliciteert, zonder antwoord
        Drie dagen werk per week
        Contract voor een half jaar
        Vast werk
        person Karim: Certificaat vernieuwen (-40 gedaan)
        person Karim: Vragen of de proefplaats een contract wordt (+9)
        network neef Yassin: Meekijken met de brief (-55 gedaan)`,
  ),
]

const agreement: Agreement = {
  answer: 'agreed',
  note: 'Karim tekende ook. Adam heeft zijn doel zelf voorgelezen.',
  day: -91,
  also: [
    { person: 'karim', note: 'Als het dan toch moet, dan goed.' },
    { person: 'adam', note: 'Verbeterde zelf één woord.' },
  ],
}

const ownPlans: OwnPlan[] = [
  {
    kind: 'family-group',
    offered: -118,
    received: -99,
    text: `Wij hebben met tante Naima en neef Yassin aan tafel gezeten.
Naima haalt Adam op woensdag. Yassin kijkt mee met brieven over werk.
Wij vertellen de kinderen zelf hoe het zit. De brieven zijn van ons, niet van hen.`,
  },
]

function file(today: Day): Part['cases'][number] {
  return caseOf({
    key: 'samira.case',
    person: 'samira',
    also: ['karim', 'adam', 'lina'],
    household: 'samira.home',
    title: 'Schulden na verlies van werk, Adam wordt gepest',
    phase: 'execution',
    owner: 'fatma',
    workers: ['ruud', 'sanne'],
    team: 'team-molenveld',
    opened: -128,
    warnings: ['Niet bellen tussen 14.00 en 15.00, dan haalt zij Lina'],
    inventory,
    goals,
    agreement,
    ownPlans,
    notes: notes('fatma', text),
    appointments: [
      {
        day: 2,
        time: '10:30',
        minutes: 60,
        member: 'fatma',
        place: 'bij hen thuis',
        subject: 'Maandoverzicht en voorstel',
        state: 'planned',
      },
      {
        day: 8,
        time: '15:15',
        minutes: 30,
        member: 'fatma',
        place: 'De Wiekslag',
        subject: 'Met juf Marieke en Samira',
        state: 'planned',
      },
      { day: -16, time: '10:30', minutes: 60, member: 'fatma', place: 'bij hen thuis', subject: 'Evaluatie', state: 'held' },
    ],
    tasks: [
      { text: 'Zorgtoeslag narekenen nu Karim werkt', due: 3, owner: 'ruud', state: 'open' },
      { text: 'Verslag school samen lezen', due: -1, owner: 'fatma', state: 'open' },
      { text: 'Samen de post van de week openen', due: 2, owner: 'fatma', state: 'open', repeat: 'week' },
    ],
    drafts: [
      {
        author: 'fatma',
        kind: 'phone',
        day: 0,
        time: '09:05',
        text: 'Samira belde, brief van Postorder Pareltje binnen, die doen niet mee. Ze wil weten of dat',
      },
    ],
    money: samiraMoney(today),
  })
}

const text = `
-135 11:20 tel 10 Samira @gerda | Belt over een brief met "ontruiming". Huilt niet, praat heel snel. Man heeft geen werk meer. Vandaag doorgezet.
-127 10:00 huis 75 Samira | Eerste bezoek. Thee, brood, en een la vol enveloppen onder de komkommers. "Daar kijkt Karim niet." Hij wist van twee brieven, niet van elf.
    Brief met ontruiming is een aanzegging, nog geen datum. Veldzicht gebeld waar ze bij zat, uitstel tot we een overzicht hebben. ¶ Bij de deur,
    jas al aan: "En Adam. Maar dat is voor een andere keer." >> Veldzicht schriftelijk bevestigen (-126 gedaan)
-124 14:40 bericht* 5 Samira | Mail van Veldzicht doorgestuurd: vier weken rust. Met in gewone woorden wat dat wel en niet betekent.
-119 10:30 huis 60 Samira, Karim | Karim was er nu bij. Stil, handen op tafel. Heeft de la leeggehaald voor ik kwam, alles lag op datum. "Als het dan toch moet, dan goed."
    Acht schuldeisers geteld. Hij wil niets van Telecompas betalen, toestel nooit gekregen. Bonnetje? Nee.
-112 15:30 gesprek 45 Samira | Over Adam. Wil zondags niet eten. Jas gescheurd, "gevallen". Ze heeft op school gevraagd, juf zei dat jongens ruw zijn.
    Kindcheck gedaan: Adam 10, Lina 6, beiden thuis, geen zorg over veiligheid thuis. Samira wil dat ik met Adam praat, eerst vragen of hij dat wil.
-105 15:45 gesprek 35 Adam | Met Adam om de vijver. Mocht Sanne mee? Ja, want die heeft een skateboard. Drie jongens uit groep 7. Ze noemen hem naar zijn jas, uit de
    kringloop. Eén keer in de sloot. Hij vertelt het niet thuis "want mama heeft al brieven". Gevraagd wat ik mag zeggen. Alles, behalve van de sloot.
-104 09:10 tel 15 Samira | Verteld wat ik mocht vertellen. Het werd stil, en toen: "Door de brieven?" Ja. Ze gaat het hem zelf zeggen, dat brieven van grote mensen zijn.
-98 10:00 huis 60 Karim | Alleen met Karim. Heftruckpapieren verlopen, vernieuwen kost € 190. Solliciteert op zijn telefoon, 's nachts. Voelt zich bekeken in de wijk.
    Wil geen voedselbank. Niet aangedrongen. >> certificaat: potje bij UWV? (-90 gedaan)
-96 16:00 overleg+ 40 De Wiekslag, Samira | Gesprek op school, juf Marieke en de ib'er. Samira had het opgeschreven in het Arabisch en las het in het Nederlands voor.
    Juf schrok: had het echt niet gezien. Afspraken: plein, groepsgesprek, vaste plek voor Adam. Zonder namen van die jongens in mijn verslag.
-91 10:30 huis 50 Samira, Karim, Adam | Plan doorgelezen. Adam las zijn eigen stuk voor en verbeterde "gepest" in "geplaagd en geschopt". Zo blijft het staan. Getekend.
-85 13:05 tel 5 Samira | Geen gehoor. Natuurlijk niet, Lina.
-84 09:00 overleg 30 Ruud | Met Ruud de lijst. Toeslagen wil € 1.480 terug, dat wist niemand: opvang liep door na het ontslag. Ruud vraagt persoonlijke regeling aan.
-77 11:00 gesprek 60 Samira @ruud | Maandoverzicht gemaakt. Ze rekent sneller dan ik typ. Tekort was € 212 per maand, na het stoppen van twee abonnementen en
    kwijtschelding nog € 31. Schrift blijft, de computer is voor mij, zegt ze.
-70 10:15 mee 90 Samira | Naar het gemeentehuis voor kwijtschelding en Jeugdfonds. Balie vroeg om een afschrift met haar meisjesnaam. Drie kwartier. Wel gelukt, judopak komt.
-62 15:30 gesprek 20 Adam @sanne | Adam geholpen met skateboard. Groepsgesprek was "stom maar goed". Eén van de drie heeft sorry gezegd. Tygo zit nu naast hem.
-55 10:30 huis 60 Samira, Karim | Goed en slecht door elkaar. Huur is betaald, regeling ook. Maar Karim heeft geld geleend van zijn neef voor de auto, € 400, en het niet verteld.
    Ruzie terwijl ik er zat, in twee talen. Daarna samen in het schrift gezet, op de bladzij "wij". >> met Ruud: neef op de lijst? (-52 gedaan)
-49 09:30 tel 10 Karim | Belde zelf. Proefplaats bij Lindelogistiek, de concurrent van zijn oude baas. Certificaat betaalt UWV. Begint {dag:6}.
-43 14:20 bericht 5 Samira | Foto van een brief van Noorderstroom, eindafrekening € 412,60. Teruggeschreven: niet betalen, niet weggooien, in de map.
-36 10:00 huis 45 Samira | Lina ziek op de bank met een emmer. Kort gehouden. Samira slaapt weer door, "behalve als de bel gaat".
-28 16:10 overleg+ 25 juf Marieke, Samira | Vier weken geen incident. Adam heeft gevraagd of hij overblijfhulp mag worden. Samira moest lachen: "Die wil gewoon binnen zijn."
-20 10:30 huis 60 Samira, Karim, Adam | Evaluatie. Cijfers van 3 naar 5 voor geld en van 4 naar 6 voor Adam. Adam zelf gaf een 7½. Karim werkt drie dagen. Nieuwe loonstrook moet mee in
    het voorstel. Onder de douche wordt weer gezongen, "helaas", zegt Samira.
-13 11:15 overleg 20 Ruud | Voorstel kan de deur uit zodra de loonstrook er is. Telecompas apart, betwist. Afloscapaciteit komt op € 89.
-8 09:40 tel 10 Samira | Postorder Pareltje belt haar op het werk. Gezegd dat dat niet hoort. Brief gestuurd dat alle contact via ons loopt.
-3 15:20 gesprek 15 Samira | Op de stoep van school. Lina had een tand los en moest die laten zien. Loonstrook komt donderdag, Karim vergeet hem steeds in de auto.`

/** The family of the Wiekslagstraat. */
export function samira(today: Day): Part {
  return {
    people: [
      someone(
        today,
        { key: 'samira', name: 'Samira|el|Haddad', age: 34, born: '04-17' },
        {
          gender: 'vrouw',
          language: 'ar-MA',
          address,
          phone: phone(1),
          email: 'samira.elhaddad@post.example',
          safeContact: 'Bellen of appen, niet tussen 14.00 en 15.00',
        },
      ),
      someone(
        today,
        { key: 'karim', name: 'Karim||Bouzidi', age: 38, born: '09-02' },
        { gender: 'man', language: 'ar-MA', address, phone: phone(2) },
      ),
      someone(today, { key: 'adam', name: 'Adam||Bouzidi', age: 10, born: '06-30' }, { gender: 'man', address, hats: ['child'] }),
      someone(
        today,
        { key: 'lina', name: 'Lina||Bouzidi', age: 6, born: '01-22' },
        { gender: 'vrouw', address, hats: ['child'] },
      ),
      someone(
        today,
        { key: 'naima', name: 'Naima|el|Haddad', age: 29, born: '11-08' },
        { gender: 'vrouw', language: 'ar-MA', phone: phone(3), hats: ['network'] },
      ),
    ],
    households: [
      home('samira.home', address, [
        { person: 'samira', role: 'adult', joined: null },
        { person: 'karim', role: 'partner', joined: null },
        { person: 'adam', role: 'child', joined: null },
        { person: 'lina', role: 'child', joined: null },
      ]),
    ],
    ties: [
      { from: 'samira', to: 'karim', kind: 'partner', closeness: 4 },
      { from: 'samira', to: 'adam', kind: 'parent', closeness: 5 },
      { from: 'karim', to: 'adam', kind: 'parent', closeness: 4 },
      { from: 'samira', to: 'lina', kind: 'parent', closeness: 5 },
      { from: 'karim', to: 'lina', kind: 'parent', closeness: 5 },
      { from: 'naima', to: 'samira', kind: 'sibling', note: 'Woont om de hoek, komt elke woensdag', closeness: 5 },
    ],
    requests: [
      {
        key: 'samira.request',
        person: 'samira',
        words: 'Er staat ontruiming in de brief. Wij hebben kinderen. Ik wil niet dat mijn man het zo hoort.',
        channel: 'phone',
        urgency: 'threatening',
        referrer: null,
        knows: 'yes',
        safe: 'yes',
        received: -135,
        receivedBy: 'gerda',
        team: 'team-molenveld',
        decision: 'allocated',
        decided: -134,
        case: 'samira.case',
      },
    ],
    cases: [file(today)],
  }
}
