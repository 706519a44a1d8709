// Pieces of notes about getting by in a new language: letters, interpreters, a class, and a first joke in Dutch.
import { pieces, type Theme } from './theme.ts'

export const language: Theme = {
  code: 'language',
  domain: 'civicParticipation',
  titles: ['Wegwijs in papieren', 'Taal en meedoen', 'Brieven die niemand uitlegt'],
  asks: [
    'Ik begrijp brief niet. Ik betaal, maar zij sturen weer.',
    'Mijn zoon van elf vertaalt alles. Dat is niet goed.',
    'Ik wil Nederlands praten, niet alleen boek.',
    'Iemand van de taalles zei: ga naar wijkteam.',
  ],
  chapters: pieces(`
# eerste
g Eerste gesprek met tolk aan de telefoon. {n} had elf brieven bij zich, allemaal open, allemaal bewaard. Drie zijn reclame. Eén is belangrijk: herinnering van {verz}.
h {plek}. Veel te eten gekregen. {kind} wilde vertalen, ik heb de tolkentelefoon gebeld. {kind} mocht buiten spelen en was weg voor ik uitgesproken was.
t Via de taalles aangemeld, {n} stond ernaast. Afspraak gemaakt in korte zinnen. Gecontroleerd door terug te laten zeggen: {dag:4}, tien uur. >> tolk reserveren (2)
# brieven
g Drie stapels: betalen, bewaren, weg. {n} heeft er plaatjes op geplakt. Werkt beter dan mijn woorden.
g Brief van DUO uitgelegd met tolk. Termijn inburgering loopt nog anderhalf jaar. {n} dacht dat het morgen was en sliep al weken niet.
b Foto van een brief gekregen, ondersteboven. Teruggestuurd: "Niets doen. Reclame." Duim.
m Mee naar het gemeentehuis. Aan de balie werd tegen mij gesproken, niet tegen {n}. Een stap opzij gedaan. Toen ging het beter.
# geld en rechten
g Kindgebonden budget nooit aangevraagd. Samen gedaan. Uitleg via tolk wat een toeslag is: "geld dat ook terug kan". {n} knikte, dat had {hij} gehoord van {fam}.
t {verz} gebeld met {n} op de luidspreker. Medewerker sprak steeds harder. Gezegd dat {n} niet doof is.
h Energiecontract bekeken. Aan de deur verkocht, getekend zonder te begrijpen. Bedenktijd nog drie dagen. Opgezegd. >> bevestiging opzegging energie (7)
# les
o Taalschool: plek op dinsdag en donderdag. Reiskosten zijn het probleem, {euro} per maand. Gezocht en gevonden: fiets.
t {n} belt zelf, in het Nederlands, om af te zeggen. Ik was zo blij dat ik vergat te vragen waarom.
g {n} leest een prentenboek voor aan {kind}, zegt {hij}. {kind} verbetert. "Hij is streng."
h Woorden geplakt in de keuken: lepel, kast, boos. Ik vroeg waarom boos. "Deur van oven."
# mensen
m Samen naar het taalcafé in {ont}. {n} praatte met een man van tachtig over duiven. Geen idee in welke taal.
h {buur} bracht een pan terug en bleef zitten. Ze praten met handen. Ik was overbodig.
g Heimwee. Moeder is ziek, daar. {n} kan er niet heen. Tolk moest ook even slikken.
t {fam} gebeld op verzoek van {n}. Ook met haar de afspraak: niet meer zomaar tekenen.
# tegenslag
t Tolk kwam niet opdagen. Half uur gewacht. Met plaatjes en drie woorden toch iets afgesproken. Tolkbureau gebeld. >> nieuwe tolkafspraak (3)
g Examen niet gehaald, twee punten te weinig. {n} had zich al aangekleed voor het feest. Nieuwe datum is {datum:45}.
b Boete van DUO, {euro}. Onterecht, bewijs van ziekte lag in de map. Bezwaar verstuurd.
h {n} wil geen tolk uit dezelfde stad. Zegt niet waarom, hoeft ook niet. Genoteerd bij de gegevens.
# zelf
h {n} had het formulier al ingevuld. Twee foutjes. Ik mocht ze niet zeggen, {hij} zocht ze zelf.
m Mee naar {school}, maar ik heb niets gedaan. {n} stelde twee vragen en schreef de antwoorden op.
t Kort gesprek, zonder tolk. Eerste keer. Over een pakje dat bij {buur} lag.
b {n} appt: "Brief gelezen. Ik snap. Jij niet nodig." Met een bloem erachter.
# vooruit
g {n} maakte een grap over het weer. In het Nederlands. Ik moest even nadenken en toen lachen.
o Taalvrijwilliger en {n} gaan door zonder ons, op woensdag in {ont}.
h {plek}. Map op orde, drie stapels nog steeds, plaatjes vervangen door woorden.
`),
}
