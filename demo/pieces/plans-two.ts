// Pieces of plans about parting, work, illness, language and neighbours.
import { domainFrom, goalFrom, type PlanPiece } from './plan-shape.ts'

export const plansTwo: Record<string, PlanPiece> = {
  divorce: {
    domains: [
      domainFrom(`Vraag gaat over uit elkaar gaan
        Woont nog op één adres, slaapt apart. Geld en spullen nog niet verdeeld. Apart gevraagd naar veiligheid: nooit bang.
        Beiden willen het netjes. {fam} heeft een kamer over.`),
      domainFrom(`Wat dit met thuis doet
        Praten lukt alleen over praktische dingen. Spanning rond het ophalen.
        Houdt zich aan afspraken. Kan zeggen wat moeilijk is.`),
    ],
    goals: [
      goalFrom(`Ik wil het zo doen dat we elkaar later nog gedag zeggen.
        Afspraken over wonen, geld en zorg staan op papier en worden nagekomen.
        Niets op papier.
        Strijd via anderen
        Praten lukt niet
        Plan ondertekend
        Plan loopt drie maanden
        Past afspraken samen aan
        person: Lijst met spullen maken
        worker: Twee gezamenlijke gesprekken
        other: Mediator, eerste gesprek`),
      goalFrom(`Ik wil een eigen plek, met een eigen sleutel.
        Er is een tweede woonplek.
        Slaapt op de bank.
        Moet weg zonder plek
        Logeert hier en daar
        Tijdelijke plek
        Eigen huurwoning
        Thuis
        person: Inschrijven en reageren
        network: {fam} geeft een kamer`),
    ],
  },
  work: {
    domains: [
      domainFrom(`Inkomen valt weg
        Werkte in {werk}, contract niet verlengd. Uitkering nog niet rond. Leeft van spaargeld en {fam}.
        Handig, op tijd als het ergens over gaat, leert door te doen.`),
      domainFrom(`Geen ritme meer
        Laat naar bed, laat op. Dagen zonder reden om op te staan.
        Loopt graag, kan uren bezig zijn met {hobby}.`),
    ],
    goals: [
      goalFrom(`Ik wil weer moe zijn van iets.
        Er is werk of een vaste dagbesteding van ten minste zestien uur.
        Niets vast in de week.
        Komt de dag niet door
        Staat op tijd op
        Twee dagen werk of proefplaats
        Contract
        Contract en volgt een opleiding
        person: Om negen uur op, vijf dagen
        worker: Mee naar het eerste gesprek bij {werk2}
        other: Jobcoach zodra het begint`),
      goalFrom(`Ik wil mijn eigen boodschappen betalen.
        Inkomen is rond en op tijd.
        Uitkering stopgezet.
        Geen inkomen
        Aanvraag gedaan
        Uitkering of loon komt binnen
        Drie maanden achter elkaar
        Houdt over
        person: Bewijsstukken inleveren
        worker: Bezwaar en voorschot`),
    ],
  },
  illness: {
    domains: [
      domainFrom(`Kan door ziekte minder dan voorheen
        Trap en badkamer zijn zwaar. Energie is op om twee uur. Hulp in huis nog niet geregeld.
        Kent eigen grenzen, heeft humor. {buur} doet de boodschappen.`),
      domainFrom(`Degene die helpt raakt op
        {fam} zorgt elke dag, werkt ernaast en slaapt slecht.
        Sterke band. Kunnen samen lachen om de pillendoos.`),
    ],
    goals: [
      goalFrom(`Ik wil thuis blijven en zelf mijn koffie zetten.
        Dagelijkse dingen lukken thuis, met passende hulp.
        Douchen en trap lukken niet alleen.
        Opname dreigt
        Redt het alleen met familie
        Hulp in huis loopt, woning aangepast
        Doet weer een paar dingen zelf
        Kan weer boven komen
        person: Rusten voor het op is
        worker: Melding Wmo en erbij zitten
        network: {fam} gaat mee naar de dokter`),
      goalFrom(`Ik wil dat zij ook een avond heeft.
        De mantelzorger heeft vaste vrije tijd.
        Zeven dagen in de week.
        Mantelzorger valt uit
        Af en toe een uur
        Eén vaste avond
        Avond en een weekend per kwartaal
        Mantelzorger vraagt zelf op tijd hulp
        network: {buur} komt op donderdag
        other: Koffiegroep voor mantelzorgers`),
    ],
  },
  language: {
    domains: [
      domainFrom(`Brieven worden niet begrepen
        Alle post open en bewaard, betekenis onduidelijk. Eén herinnering van {verz}.
        Leert elke dag, vraagt door, komt altijd op tijd.`),
      domainFrom(`Wil meedoen, kent weinig mensen
        Taalles loopt, reiskosten knellen. Spreekt buiten de les geen Nederlands.
        {buur} is aardig. Kan goed {hobby}.`),
    ],
    goals: [
      goalFrom(`Ik wil zelf brief lezen. Niet mijn kind vragen.
        Post wordt zelf gelezen en beantwoord, met hulp waar nodig.
        Elf brieven, geen begrepen.
        Post blijft dicht
        Sorteert met hulp
        Leest zelf en vraagt bij twijfel
        Beantwoordt zelf
        Helpt een ander
        person: Elke brief in een van de drie stapels
        worker: Om de week samen, met tolk
        other: Taalvrijwilliger op woensdag`),
      goalFrom(`Ik wil praten met mensen, gewoon, over weer.
        Er is elke week een gesprek in het Nederlands buiten de les.
        Alleen in de les.
        Gaat niet meer naar les
        Alleen les
        Taalcafé elke week
        Spreekt buren aan
        Maakt grapjes
        person: Woensdag naar {ont}
        network: {buur} komt koffie drinken`),
    ],
  },
  neighbours: {
    domains: [
      domainFrom(`Voelt zich thuis niet op het gemak
        Geluid door muren en vloer, drie jaar een schrift bijgehouden. Groet {buur} niet meer.
        Precies, houdt van orde, wil wel degelijk praten.`),
      domainFrom(`Slaap en humeur lijden eronder
        Slaapt met de radio aan. Gaat de galerij niet op als er iemand staat.
        {fam} is een steun. Wijkagent kent de naam en is rustig.`),
    ],
    goals: [
      goalFrom(`Ik wil slapen zonder te luisteren.
        De overlast is zo afgenomen dat slapen lukt.
        Vijf nachten in de week wakker.
        Loopt uit op ruzie
        Zoals nu
        Twee nachten in de week
        Zelden
        Schrift is dicht
        person: Bellen in plaats van bonken
        other: Buurtbemiddeling
        worker: Met {buur} praten`),
      goalFrom(`Ik wil over de galerij lopen zonder om te keren.
        Buren groeten elkaar en maken kleine afspraken.
        Geen contact.
        Scheldt
        Ontwijkt
        Groet
        Maakt een praatje
        Helpt elkaar
        person: Eerst goedemorgen zeggen
        other: Portiekgesprek met Dewi`),
    ],
  },
}
