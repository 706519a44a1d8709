// Pieces of plans about debts, loneliness, parenting, housing and grief.
import { domainFrom, goalFrom, type PlanPiece } from './plan-shape.ts'

export const plansOne: Record<string, PlanPiece> = {
  debts: {
    domains: [
      domainFrom(`De vraag gaat over geld
        Huurachterstand bij {wb} van {bedrag}, verder {verz} en {winkel}. Post ging lang niet open.
        Werkt, verdient genoeg om van te leven, heeft nooit nieuwe leningen genomen. {fam} helpt met meedenken.`),
      domainFrom(`Brieven blijven liggen en dat kost geld
        Totaal voor zover bekend {totaal}. Deurwaarder is {deur}. Inkomsten kloppen, volgorde van betalen niet.
        Bewaart alles, gooit niets weg. Kan goed rekenen als er rust is.`),
    ],
    goals: [
      goalFrom(`Ik wil dat ze ophouden met bellen en dat ik gewoon de huur betaal.
        Vaste lasten worden elke maand op tijd betaald en de achterstand bij de verhuurder loopt af.
        Drie maanden achterstand, geen regeling.
        Nieuwe achterstand erbij
        Regeling wordt niet gehaald
        Lopende huur betaald, regeling loopt
        Drie maanden achter elkaar op tijd
        Achterstand helemaal weg
        person: Elke maandag de post openmaken en in de map doen
        worker: {wb} bellen over een regeling
        network: {fam} kijkt eens per maand mee`),
      goalFrom(`Ik wil weten hoeveel het is. Dan slaap ik weer.
        Er is een volledige lijst van schulden en een besluit over schuldhulp.
        Lijst is half, drie schuldeisers onbekend.
        Geen zicht, post ligt dicht
        Een deel van de brieven gesorteerd
        Lijst compleet, aanmelding gedaan
        Toegelaten tot schuldhulp
        Alle schuldeisers akkoord
        person: Loonstroken van drie maanden bij elkaar zoeken
        worker: Saldo-opgaven opvragen
        other: Schuldhulp plant intake`),
    ],
  },
  loneliness: {
    domains: [
      domainFrom(`Zegt zelf te weinig mensen te spreken
        Spreekt op veel dagen niemand. {fam} belt op zondag. Gaat de deur uit voor boodschappen.
        Gastvrij, maakt makkelijk een praatje, was altijd goed in {hobby}.`),
      domainFrom(`De dagen lijken op elkaar
        Zonder werk of vaste afspraak. Avonden zijn het langst.
        {buur} let op en zegt gedag. Wil zelf ook iets voor een ander doen.`),
    ],
    goals: [
      goalFrom(`Ik wil weer ergens verwacht worden.
        Er is minstens één vaste afspraak in de week buiten de deur.
        Geen vaste afspraken.
        Komt de deur niet uit
        Gaat mee als iemand haalt
        Gaat elke week zelf naar één plek
        Twee plekken, kent mensen bij naam
        Doet er zelf een taak
        person: Drie keer naar {ont} en dan beslissen
        worker: Eerste keer meelopen
        network: {buur} belt aan op dinsdag`),
      goalFrom(`Ik mis {hobby}. En het gezeur eromheen.
        Oude bezigheid wordt samen met anderen weer opgepakt.
        Al twee jaar niets aan gedaan.
        Wil er niet over praten
        Praat erover, spullen liggen weg
        Doet het weer, met iemand samen
        Elke week, met plezier
        Leert het aan een ander
        person: Spullen van zolder halen
        other: Dewi zoekt een maatje`),
    ],
  },
  parenting: {
    domains: [
      domainFrom(`Ouder vraagt er zelf om
        Ochtenden lopen uit de hand, {kind} komt te laat en is moe. Veel geroep, geen tijd.
        Warm contact op rustige dagen. {kind} vertelt veel. {fam} past graag op.`),
      domainFrom(`Zorgen van school, met de ouder gedeeld
        {school} ziet een moe kind. Thuis één volwassene en veel te regelen. Kindcheck gedaan: geen onveiligheid gezien.
        Zoekt hulp, komt op elke afspraak, kent {kind} heel goed.`),
    ],
    goals: [
      goalFrom(`Ik wil één ochtend zonder schreeuwen.
        De ochtenden verlopen rustig en {kind} is op tijd op school.
        Elf keer te laat in een maand.
        Vaker te laat, kind gaat soms niet
        Te laat, wel naar school
        Vier van de vijf dagen op tijd
        Elke dag op tijd
        Kind maakt zichzelf klaar
        person: Tas en schoenen klaarzetten in de avond
        network: {fam} helpt op woensdag
        other: {school} laat {kind} tien minuten eerder binnen`),
      goalFrom(`Ik wil weer kunnen lachen met mijn kind.
        Er is elke week tijd voor ouder en kind samen.
        Geen vaste momenten.
        Alleen nog regels en ruzie
        Soms een goed moment
        Elke week één vast moment
        Meerdere momenten, vanzelf
        Kind vraagt er zelf om
        person: Zaterdagochtend samen pannenkoeken
        worker: Twee keer meekijken aan tafel`),
    ],
  },
  housing: {
    domains: [
      domainFrom(`Woonplek is onzeker
        Geen eigen plek of een plek die ziek maakt. {wb} is op de hoogte. Inschrijving wordt hersteld.
        Netjes, betaalt altijd de huur, maakt overal iets van.`),
      domainFrom(`De woning past niet meer
        Klachten liggen bij {wb}, drie meldingen zonder gevolg.
        Heeft alles bewaard met data en foto's. {buur} getuigt mee.`),
    ],
    goals: [
      goalFrom(`Ik wil een deur die op slot kan.
        Er is een eigen, betaalbare woonplek voor ten minste een jaar.
        Slaapt op wisselende plekken.
        Op straat
        Steeds bij iemand anders
        Tijdelijke kamer met afspraken
        Eigen huurcontract
        Contract en ingericht
        person: Elke week reageren op aanbod
        worker: Briefadres en urgentie aanvragen
        network: {fam} geeft een bed tot eind van de maand`),
      goalFrom(`Ik wil ademen in mijn eigen huis.
        De gebreken aan de woning zijn verholpen.
        Drie kamers met vocht.
        Wordt erger
        Verhuurder erkent het niet
        Verhuurder plant herstel
        Hersteld
        Hersteld en vergoed
        person: Foto's maken met datum
        worker: Klacht indienen bij {wb}`),
    ],
  },
  grief: {
    domains: [
      domainFrom(`Verlies is de reden van de vraag
        Partner overleden. Papieren deed de ander. Avonden zijn zwaar, eet weinig.
        {fam} en {buur} komen. Praat open. Heeft dertig jaar een huishouden gedragen.`),
      domainFrom(`Na de begrafenis werd het stil
        Slaapt slecht, praat tegen de foto, ziet op tegen feestdagen.
        Weet goed wat wel en niet helpt. Wil het in eigen tempo.`),
    ],
    goals: [
      goalFrom(`Ik wil de papieren kunnen lezen zonder dat mijn hart overslaat.
        Zaken na het overlijden zijn geregeld en overzichtelijk.
        Tas met ongeopende post.
        Rekeningen lopen op
        Post open, niets geregeld
        Alles opgezegd of omgezet
        Houdt het zelf bij
        Legt het aan een ander uit
        person: Elke dinsdag één brief
        worker: Meekijken bij pensioen en bank
        network: {fam} doet de belasting`),
      goalFrom(`Ik wil dat het huis niet zo stil is.
        Er is dagelijks contact en een plan voor moeilijke dagen.
        Alleen in de avonden, geen plan.
        Trekt zich helemaal terug
        Contact als een ander belt
        Elke dag iemand gesproken
        Zoekt zelf mensen op
        Is er ook voor een ander
        person: Zelf bellen op zondag
        other: Groep in {ont}, zes avonden`),
    ],
  },
}
