// Pieces of notes about parting: two addresses, a parenting plan at a kitchen table, and a handover at a car park.
import { pieces, type Theme } from './theme.ts'

export const divorce: Theme = {
  code: 'divorce',
  domain: 'domesticRelations',
  titles: ['Uit elkaar, hoe verder', 'Scheiding en omgang', 'Na de breuk'],
  asks: [
    'We gaan uit elkaar en ik weet niet waar ik moet beginnen.',
    'Wij praten alleen nog via de kinderen.',
    'Ik moet het huis uit maar ik kan nergens heen.',
    'Hoe vertel ik het mijn kind?',
  ],
  chapters: pieces(`
# eerste
g {n} kwam alleen, de ander weet ervan. "Het is geen ruzie, het is op." Vraag: hoe doe je dit netjes. Samen een lijstje gemaakt van wat eerst moet en wat kan wachten.
t {n} belde in de pauze van het werk, op de gang. Moest twee keer stoppen omdat er iemand langskwam. Afspraak {dag:5}, buiten werktijd. >> gesprek (5)
h Eerste bezoek. {plek}. De helft van de boekenkast is leeg. {n} slaapt op de bank, "tot er iets is".
# op een rij
g Gevraagd naar veiligheid, alleen met {n} gesproken. Nee, nooit bang geweest. Wel hard gepraat. Ik vraag het later nog eens.
g Geldzaken uit elkaar getrokken: twee rekeningen, één huurcontract, één hond. Over de hond was het langst gesprek.
h Papieren: wie huurt, wie blijft, wie betaalt de energie. {n} blijkt mede-huurder. Wist {hij} niet.
o {col} gevraagd hoe het zit met toeslagen als je al apart slaapt maar nog op één adres staat. Antwoord: eerst inschrijven, dan pas wijzigen.
# kinderen
h Met {n} geoefend wat {hij} tegen {kind} zegt. Drie zinnen, geen verwijt. De derde ging steeds mis.
t {kind} weet het. Reactie: "Wie krijgt de Playstation?" {n} wist niet of {hij} moest lachen.
g {kind} getekend laten worden door {kind} zelf: twee huizen, en een auto ertussen. De auto was het grootst.
o Leerkracht van {school} ziet dat {kind} stiller is. Let op, belt {n} als er wat is. {n} had gevraagd of ik dat wilde regelen.
# plan
g Ouderschapsplan, eerste helft. Om en om de weekenden. Vakanties was te veel voor één middag.
g Tweede helft van het plan, nu met de ander erbij. Ze zaten schuin tegenover elkaar. Eén keer moeten onderbreken. Aan het eind hield iemand de deur open.
b Concept van het plan gestuurd naar beiden, zelfde mail, zelfde minuut.
m Mee naar de mediator voor het eerste gesprek. {n} had buikpijn. Ik wachtte op de gang, dat was genoeg.
# wonen
t Woning via {wb}: wachttijd. Tijdelijk bij {fam}, klein kamertje met strijkplank.
g Urgentie na scheiding bekeken. Regels van Lindervoort: alleen met kind dat hoofdzakelijk bij je woont. Valt erbuiten. Eerlijk gezegd. {n}: "Dank dat u het meteen zegt."
h Nieuwe plek bekeken via {n} op een filmpje. Geen keuken. Kookplaat kan van de kringloop.
# tegenslag
t De ander kwam {kind} niet ophalen. {n} zat twee uur met de tas in de gang. Had niet gebeld uit boosheid. Samen een berichtje geschreven zonder uitroeptekens.
g Nieuwe partner in beeld aan de andere kant. {n} zegt dat het niets doet en haalde een servet uit elkaar.
b Lange mail van de ander aan mij, vier kantjes. Teruggeschreven dat ik voor het hele gezin werk en graag samen praat. Aan {n} verteld dat er een mail was. >> gezamenlijk gesprek plannen (8)
h Ruzie over alimentatie, {euro} per maand. {n} wilde alles opzeggen. Na een uur was er een rekensom. >> formulier alimentatie (10)
# lucht
t Overdracht ging goed. Op de parkeerplaats, drie minuten, "als twee koeriers". Dat mag.
g {n} slaapt beter. Heeft het {hobby} weer opgepakt op de avonden zonder {kind}.
h Het weekend zonder {kind} was lang. {fam} kwam eten. Volgende keer nodigt {n} zelf iemand uit.
# rond
b Uitspraak is binnen. {n} stuurt: "Het is officieel. Ik ga een taart kopen of onder een deken."
g Plan nog eens langsgelopen, wat klopt nog. Woensdag moest anders, dat hadden ze al samen geregeld.
o Evaluatie met beide ouders. Kort en zakelijk. Ze maakten tegelijk dezelfde grap over de hond.
# vooruit
h {plek}. Twee tandenborstels van {kind}, een hier en een daar. {n} wijst ernaar: "Zo kan het dus."
t Alles loopt. {n} belt volgende maand niet meer "tenzij", en dat vinden we allebei goed.
`),
}
