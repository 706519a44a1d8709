// Pieces of notes about debts: bags of unopened post, a bailiff, a plan, and a month without a reminder.
import { pieces, type Theme } from './theme.ts'

export const debts: Theme = {
  code: 'debts',
  domain: 'finances',
  titles: ['Achterstanden en post', 'Schulden op een rij', 'Geld te kort, elke maand', 'Rekeningen en deurwaarder'],
  asks: [
    'Ik maak mijn post niet meer open. Ik weet niet hoeveel het is.',
    'Er staat een deurwaarder op mijn stoep en ik heb gewoon niks.',
    'Elke maand kom ik rond de twintigste niet meer uit.',
    'Ik wil het zelf oplossen maar ik zie door de bomen het bos niet meer.',
  ],
  chapters: pieces(`
# eerste
t Belde zelf. Stem zacht, legde drie keer uit dat {hij} "geen wanbetaler" is. Huurachterstand bij {wb}, ongeveer {bedrag}. Rest weet {hij} niet. >> huisbezoek inplannen (5)
h Eerste bezoek. {plek}. Onder het bankje twee tassen met post, deels van vorig jaar. {n} wilde ze eerst niet laten zien. Samen één tas gepakt en gesorteerd: {wb}, {winkel}, {verz}, gemeente. De tweede tas staat er nog.
g Kwam met een map waar alles door elkaar in zat, maar wel compleet. {fam} heeft gezegd dat {hij} moest gaan. Het ergste vindt {hij} de telefoontjes van {deur}, soms vier op een dag.
t Doorverbonden door de balie. {n} vraagt of wij "die brief" kunnen lezen. Blijkt een aanmaning van {verz}. Gevraagd alles te bewaren en niets weg te gooien. >> bellen of de post er nog is (3)
# beeld
h Tweede tas open. Negentien enveloppen, zeven nog dicht. Lijst gemaakt op de achterkant van een reclamefolder, die hangt nu op de koelkast. Totaal dat wij kunnen zien: {totaal}.
g Inkomsten naast uitgaven gelegd. Er komt genoeg binnen om van te leven, maar {termijn} per maand aan {winkel} en drie abonnementen trekken het scheef. {n} zei lang niets en toen: "Dus ik ben niet gek."
h Bankapp samen bekeken. {n} kijkt zelf nooit, "dan weet ik het tenminste niet". Salaris komt de 24e, is de 3e op. Geen gokken, geen gekke dingen. Wel elke week geld naar {fam}.
o Met {col} de lijst doorgenomen. Drie schuldeisers kennen we niet. Advies: eerst uitzoeken wie nu eigenlijk int, {winkel} heeft het doorverkocht. >> saldo-opgaven vragen (10)
# vaste lasten
t {wb} gebeld. Medewerker was vriendelijk: als de lopende huur betaald wordt, willen ze wachten met {deur}. Op papier gevraagd. Komt per mail. >> bevestiging van {wb} controleren (6)
b Mail van {wb}: akkoord met {termijn} per maand bovenop de huur, eerste keer op {datum:14}. Doorgestuurd aan {n}, met de zin onderstreept waar het om gaat.
g Automatische afschrijvingen verzet naar de dag na het loon. Was een half uur werk en scheelt drie storneringen per maand. {n} verbaasd dat dat gewoon mag.
m Mee naar het loket van de gemeente, kwijtschelding aangevraagd. Nummertje 84, veertig minuten wachten. {n} wilde twee keer weg. Formulier is binnen.
# toeslagen
g Zorgtoeslag stond uit sinds de verhuizing. Opnieuw aangevraagd, samen, met {zijn} eigen DigiD. Wachtwoord stond op een briefje achter de klok.
t Gebeld met Toeslagen, 35 minuten in de wacht. Terugvordering van vorig jaar klopt. Regeling gevraagd op inkomen, formulier komt per post. >> formulier persoonlijke betalingsregeling (14)
h Brief van Toeslagen samen gelezen. {n} dacht dat {hij} {bedrag} kreeg, het is andersom. Even naar buiten gegaan. Daarna toch het formulier ingevuld.
# rust
b {deur} bevestigt: dossier acht weken aangehouden. {n} stuurt een duimpje terug.
g {n} heeft drie weken de post opengemaakt, zonder mij. Alles in het mapje op datum. Was er trots op en terecht.
t Kort. Geen nieuwe brieven, wel een oud nummer dat belt. Afgesproken: niet opnemen, opschrijven wanneer. {hij} hoeft niets uit te leggen aan de telefoon.
h Boodschappenlijst van vorige week bekeken. {euro} aan bezorgkosten. {n} lachte er zelf om. {fam} rijdt voortaan op zaterdag mee naar de markt.
# tegenslag
t {n} in paniek: bankrekening geblokkeerd. Beslag door {deur}, dossier dat niemand kende ({winkel}, vier jaar oud). Direct gebeld: beslagvrije voet niet toegepast op deze rekening. Mail met stukken verstuurd. >> terugbetaling beslag controleren (4)
h Zat aan tafel met de jas aan. Wasmachine stuk, nieuwe gekocht op afbetaling bij {winkel}. "Ik wist wat je zou zeggen." Niets gezegd, samen uitgerekend wat het wordt. {hij} belt zelf of het terug kan.
t {wb} belt: regeling deze maand niet betaald. {n} had het geld uitgeleend aan {fam}. Vindt het zelf ook stom. Nog één kans tot {dag:5}. >> controleren of {wb} het geld heeft (6)
o {col} meekijkt: als er nog een maand wegvalt, moeten we naar een moratorium. Stukken alvast klaargezet.
# schuldeisers
o Saldo-opgaven bijna rond. {winkel} geeft een bedrag op dat {euro} hoger is dan de laatste brief, zonder uitleg. Specificatie gevraagd.
b Brief aan zes schuldeisers verstuurd namens {n}. Kopie in de map, {n} heeft zelf de postzegels geplakt.
t {winkel} teruggebeld. Vordering is verjaard, ze trekken hem in. Dat is er één. {n} wilde het twee keer horen.
g Voorstel uitgelegd met een tekening van een taart: wie krijgt welk stuk. {n} wil weten waarom de belasting een groter stuk krijgt. Goede vraag.
# aanvraag
m Samen naar het intakegesprek schuldhulp. Ik zei weinig. {n} vertelde het zelf, in de goede volgorde. Buiten op het bankje even gezeten, {hij} trilde nog.
g Aanvraag ondertekend. Nog nodig: polisblad, loonstroken van drie maanden, bewijs van de huur. {n} heeft twee van de drie bij zich. >> polisblad opvragen (5)
b Beschikking is binnen, toegelaten. {n} stuurt foto van de brief met drie uitroeptekens.
# oefenen
h Maandoverzicht samen ingevuld. {n} deed het rekenwerk, ik hield mijn mond. Uitkomst: {euro} over. Dat gaat in het potje wasmachine.
g Leefgeld nu per week, op maandag. De eerste zondag was zwaar, zegt {n}, "maar ik had nog brood". Houdt het vol.
t {n} belde zelf {verz} om te vragen naar betaling in termijnen. Is gelukt. Ik hoorde het pas achteraf.
# vooruit
h Kast in de gang is opgeruimd, de tassen zijn weg. Eén map over. {plek}. Gesprek ging voor het eerst niet over geld maar over {hobby}.
g Half jaar geen nieuwe schuld. {n} wil weten wanneer het klaar is. Datum opgezocht en op de kaart geschreven, die zit nu in {zijn} portemonnee.
b {n} schrijft: "Huur betaald, verzekering betaald, nog 31 euro en het is de 22e." Teruggeschreven dat dat een mijlpaal is.
o Met {col}: begeleiding kan naar eens per zes weken. Vrijwilliger van de thuisadministratie neemt de post over als {n} dat wil.
`),
}
