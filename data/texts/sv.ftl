### Every word of the programs themselves, in Swedish. Words about a record stand in the record.
### Klarspråk: the most important first, one thought a sentence, "du", no alarm in the voice.
### Codes from the core become sentences here: why-<code>, error-<code>, tier-<code>, state-<code> and so on.

## Program

app-name = Lotsen
app-language = Språk
app-language-sv = Svenska
app-language-en = English
app-idle-promise = Lotsen visar nummer. Programmet ringer inte, larmar inte och sparar inte det du skriver.
app-edition = Uppgifter från { $date }.
app-credit = Orter: GeoNames (geonames.org), CC BY 4.0.

## The three lines that always stand. Used in this form only until, or unless, the dataset has answered.

standing-label = Nummer som alltid finns
standing-112-number = 112
standing-112-use = Fara just nu
standing-11414-number = 114 14
standing-11414-use = Polisen, inte akut
standing-1177-number = 1177
standing-1177-use = Råd om vård

## Search

search-label = Sök
search-placeholder = Vad har hänt? Skriv ett ord
search-clear = Töm sökfältet
search-results = Träffar
search-nothing = Inget i Lotsen liknar det du skrev. Pröva ett annat ord, eller använd ett av de här numren.
search-did-you-mean = Menade du
search-told = Det kan handla om:
search-status =
    { $count ->
        [one] Visar en träff.
       *[other] Visar { $count } träffar.
    } Först: { $name }, { $number }.
search-status-no-number =
    { $count ->
        [one] Visar en träff.
       *[other] Visar { $count } träffar.
    } Först: { $name }.
search-status-nothing = Inget liknar det du skrev. Först bland numren som alltid finns: { $name }, { $number }.

## Place and role

place-label = Min plats
place-placeholder = Kommun eller ort
place-clear = Ta bort min plats
place-list = Platser
place-none = Ingen plats heter så. Pröva kommunens namn.
place-within = { $name }, { $within }
place-shown = Visar för { $place }
place-other = Eller menar du
role-label = Min roll
role-none = ingen vald

## How a hit was found

tier-exact = Exakt träff
tier-prefix = Börjar så
tier-folded = Samma ord, annan stavning
tier-related = Handlar om det
tier-misspelt = Liknar det du skrev
tier-partial = Stämmer delvis
tier-standing = Finns alltid

## Why a hit is here

why-name = Träff på namnet
why-former = Hette förut { $name }
why-number = Har numret { $number }
why-through-number = Nås genom numret
why-topic = Ämne: { $topic }
why-kind = Typ: { $kind }
why-covers = Täcker { $place }
why-covers-country = Svarar för hela Sverige
why-elsewhere = Gäller andra platser än { $place }
why-my-place = Svarar för { $place }
why-situation = Det låter som: { $name }
why-standing = Finns alltid
why-text = Ordet står i beskrivningen
why-operator = Drivs av { $name }
why-inferred = Svarar troligen för { $place }, men ingen källa säger det uttryckligen
why-switchboard = Växeln i { $place }: be att få tala med socialtjänsten
why-part = Svarar för en del av { $place }
why-none-local = Ingen lokal linje är känd för { $place }: det här är den allmänna vägen
why-no-place = Välj Min plats för att få den lokala linjen

## Whom to call now

now-about = Vad gäller det?
now-here = Här
now-here-place = Här: { $place }
now-here-none = Allmänna vägar.
now-choose-place = Välj min plats
now-copy = Kopiera
now-call = Ring nu
now-later = När de öppnar
now-then = Svarar ingen: { $name }, { $number }
now-then-only = Svarar ingen: { $name }
now-until-then = Till dess: { $name }, { $number }
now-until-then-only = Till dess: { $name }
now-signs = Tecken
now-avoid = Gör inte så här
now-law = Lagen
now-weak = (enligt andras sidor)

## The same in short, for the lines of my place: the card says it at length.

near-inferred = Troligen rätt, ingen källa säger det
near-switchboard = Växeln: be om socialtjänsten
near-part = Svarar för en del
near-covers-country = Hela Sverige
near-none-local = Ingen lokal linje känd
near-age-old = Gammal uppgift
near-age-very-old = Mycket gammal uppgift
near-age-unknown = Odaterad uppgift

## A row in the list

hit-for = För: { $who }
hit-through = Via { $name }: { $ask }
hit-through-only = Via { $name }
hit-check = Kontrollera numret
hit-no-number = Inget nummer känt

## Card

card-label = Kort
card-back = Tillbaka
card-lines = Kontakt
card-copy-call = Kopiera numret
card-copy-text = Kopiera numret
card-copy-chat = Kopiera adressen
card-copy-email = Kopiera e-postadressen
card-copy-web = Kopiera adressen
card-copy-visit = Kopiera besöksadressen
card-copied = Kopierat: { $text }
card-vcard = Kopiera som kontaktkort
card-vcard-copied = Kopierat som kontaktkort (vCard): { $name }
card-no-line = Inget nummer är känt. Ring ett av numren längst ner om det är bråttom.
card-through = Går via { $name }
card-source-dated = Enligt { $publisher }, sidan daterad { $date }
card-source-undated = Enligt { $publisher }, sidan saknar datum
card-free-yes = Gratis
card-free-no = Inte gratis
card-free-unknown = Inte känt om det kostar
card-on-bill-yes = Syns på telefonräkningen
card-on-bill-no = Syns inte på telefonräkningen
card-on-bill-unknown = Inte känt om det syns på telefonräkningen
card-cost-unknown = Inte känt om det kostar eller syns på telefonräkningen
card-hours = Öppet
card-hours-unknown = Tider ej kända – ring och hör
card-hours-closed = Stängt
card-hours-day = { $date }, { $name }
card-hours-day-unknown = Inte känt – ring och hör
card-how-known = Hur vi vet
card-how-known-each = { $what }: enligt { $who }.
card-situations-here = Föreslås i
card-hours-of = Öppet: { $channel }
card-audience = För vem
card-for = För
card-not-for = Inte för
card-ages = Ålder
card-ages-between = { $from }–{ $to } år
card-ages-from = Från { $from } år
card-ages-to = Till och med { $to } år
card-topics = Handlar om
card-covers = Var den svarar
card-covers-inferred = Vår slutsats, ingen källa säger det
card-facts = Vad ett samtal innebär
card-steps = Gör så här
card-step = Steg { $number }
card-steps-for = För: { $who }
card-resource = Om materialet
card-resource-format = Form
card-resource-publisher = Utgivare
card-resource-year = År
card-resource-length = Längd
card-resource-minutes =
    { $count ->
        [one] En minut
       *[other] { $count } minuter
    }
card-resource-cost = Kostnad
card-resource-free = Gratis
card-resource-paid = Kostar pengar
card-general = Hör till
card-members = Lokalt
card-members-shown = Visar { $shown } av { $count }. Välj Min plats för att få dina först.
card-see = Se också
card-steps-here = Ingår i
card-names = Namn
card-also = Kallas också
card-former = Hette förut
card-operator = Drivs av
card-sources = Källor
card-source-page = Sidan daterad { $date }
card-source-no-date = Sidan saknar datum
card-source-read = Läst { $date }
card-source-checked = Kontrollerad { $date }

## Turned toward a person. What that person reads stands in handover.*.ftl

handover-title = Visa för någon
handover-failed = Det gick inte att visa numret så här. Gå tillbaka till kortet.
handover-not-for = Linjen är inte för: { $who }
handover-unchecked = Fraserna på det här språket är inte granskade av någon som har det som modersmål.

## On paper

print-title = Skriv ut
print-paper = Papper
print-a6 = Kort, A6
print-a4 = Ark, A4
print-go = Skriv ut nu
print-warning = Ett papper kan hittas av någon annan. Lämna det inte framme.
print-size = Välj A6 även i skrivarens ruta.
print-failed = Det gick inte att visa utskriften. Skriv av numret från kortet.
print-code = Numret som kod för telefonens kamera
print-not-for = Inte för: { $who }
print-printed = Utskrivet { $date } ur Lotsen, utgåva { $edition }
print-valid = Gäller till { $date }
print-outdated = Skulle ha kontrollerats senast { $date }. Kontrollera uppgiften innan du litar på den.
print-undated = Källan saknar datum. Kontrollera uppgiften innan du litar på den.

## What a call means

fact-free = Gratis
fact-on-bill = Syns på telefonräkningen
fact-anonymous = Du kan vara anonym
fact-recorded = Samtalet spelas in
fact-interpreter = Tolk finns
fact-languages = Språk
fact-yes = Ja
fact-no = Nej
fact-unknown = Inte känt

## How a source was read

method-own-page = Den ansvarigas egen sida
method-second-source = Någon annans sida
method-by-the-body = Verksamheten själv har sagt det
method-rang = Någon har ringt
method-imported = Övertagen utan att läsas

## How sure we are

certainty-confirmed = Bekräftad uppgift
certainty-official-recent = Officiell uppgift
certainty-official-old = Officiell uppgift, men gammal eller utan datum
certainty-second-hand = Andrahandsuppgift, kontrollera den

## How old the knowledge is

age-fresh = Färsk uppgift
age-recent = Ganska färsk uppgift
age-old = Gammal uppgift
age-very-old = Mycket gammal uppgift
age-unknown = Okänt hur gammal uppgiften är

## Forms of material

format-handbook = Handbok
format-manual = Manual
format-course = Kurs
format-film = Film
format-podcast = Podd
format-report = Rapport
format-method = Metod
format-form = Blankett
format-page = Webbsida
format-campaign = Kampanj

## Ways to reach a line

channel-call = Telefon
channel-text = Sms
channel-chat = Chatt
channel-email = E-post
channel-web = Webb
channel-visit = Besök

## Days

day-1 = måndag
day-2 = tisdag
day-3 = onsdag
day-4 = torsdag
day-5 = fredag
day-6 = lördag
day-7 = söndag
day-range = { $from }–{ $to }

## Whether somebody answers now

state-always = Öppet dygnet runt
state-open = Öppet, stänger { state-when }
state-open-at-least = Öppet, stänger tidigast { state-when }
state-closing-soon = Öppet, stänger om { $minutes } minuter
state-closing-now = Öppet, stänger inom en minut
state-closed = Stängt, öppnar { state-when }
state-closed-at-most = Stängt, öppnar senast { state-when }
state-closed-for-long = Stängt
state-opening-soon = Stängt, öppnar om { $minutes } minuter
state-opening-now = Stängt, öppnar inom en minut
state-no-clock-times = { $note } Klockslag okända – { state-ask }
state-never-stated = Tider ej kända – { state-ask }
state-day-off = Det är { state-day } – { state-ask }
state-ask =
    { $of ->
        [call] ring och hör
        [text] skriv och hör
        [chat] pröva chatten
       *[other] fråga innan du går dit
    }
state-when =
    { $when ->
        [today] { $time }
        [tomorrow] i morgon { $time }
        [weekday] { state-weekday } { $time }
       *[date] { $day } { state-month } { $time }
    }
state-weekday =
    { $weekday ->
        [mon] { day-1 }
        [tue] { day-2 }
        [wed] { day-3 }
        [thu] { day-4 }
        [fri] { day-5 }
        [sat] { day-6 }
       *[sun] { day-7 }
    }
state-month =
    { $month ->
        [jan] januari
        [feb] februari
        [mar] mars
        [apr] april
        [may] maj
        [jun] juni
        [jul] juli
        [aug] augusti
        [sep] september
        [oct] oktober
        [nov] november
       *[dec] december
    }
state-day =
    { $name ->
        [new-years-day] nyårsdagen
        [epiphany] trettondedag jul
        [good-friday] långfredag
        [easter-sunday] påskdagen
        [easter-monday] annandag påsk
        [first-of-may] första maj
        [ascension-day] Kristi himmelsfärdsdag
        [whit-sunday] pingstdagen
        [whit-monday] annandag pingst
        [national-day] Sveriges nationaldag
        [midsummer-day] midsommardagen
        [all-saints-day] alla helgons dag
        [christmas-day] juldagen
        [boxing-day] annandag jul
        [midsummer-eve] midsommarafton
        [christmas-eve] julafton
        [new-years-eve] nyårsafton
        [epiphany-eve] trettondagsafton
        [maundy-thursday] skärtorsdag
        [walpurgis-night] valborgsmässoafton
        [all-saints-eve] dagen före alla helgons dag
        [day-before-christmas-eve] dagen före julafton
       *[other] helgdag
    }

## The computer's clock

clock-before-edition = Datorns klocka går fel: den står före { $date }, då uppgifterna sammanställdes. Lita inte på ”öppet” och ”stängt”.
clock-other-zone = Datorn visar tiden i ett annat land. Lotsen räknar med svensk tid.

## The menu

menu-open = Meny

## The map

map-open = Välj plats på karta
map-title = Välj plats
map-counties = Län
map-municipalities = Kommuner
map-whole = Hela { $county }
map-hint = Välj ett län, sedan din kommun. Du kan också skriva kommunens eller ortens namn i fältet Min plats.

## Looking round

browse-title = Bläddra
browse-topics = Efter ämne
browse-kinds = Efter typ
browse-formats = Att läsa, se och lära
browse-count =
    { $count ->
        [one] En post
       *[other] { $count } poster
    }

## About the data

about-title = Om uppgifterna
about-edition = Utgåva { $edition }, sammanställd { $date }.
about-limits-title = Vad Lotsen inte kan
about-limit-call = Lotsen visar nummer. Programmet ringer inte, larmar inte och anmäler inte.
about-limit-change = Nummer och tider ändras. Varje uppgift säger vem som står för den och hur gammal den är.
about-rung =
    { $count ->
        [0] Ingen har ringt numren för att kontrollera dem. De kommer från publicerade sidor.
        [one] Ett nummer har någon ringt och kontrollerat. De andra kommer från publicerade sidor.
       *[other] { $count } nummer har någon ringt och kontrollerat. De andra kommer från publicerade sidor.
    }
about-limit-whole = Listan är inte fullständig. Där ingen lokal linje är känd visar Lotsen den allmänna vägen och säger det.
about-limit-trace = Lotsen sparar inte vad du skriver. Samtalet kan ändå synas i telefonens samtalslista.
about-counts-title = Så mycket finns
about-records =
    { $count ->
        [one] En post
       *[other] { $count } poster
    }
about-numbers =
    { $count ->
        [one] Ett telefonnummer med källa
       *[other] { $count } telefonnummer, alla med källa
    }
about-situations =
    { $count ->
        [one] En situation
       *[other] { $count } situationer som sökningen känner igen
    }
about-localities =
    { $count ->
        [one] En ort
       *[other] { $count } orter vid namn
    }
about-certainty-title = Så säkra är numren
about-age-title = Så gamla är de
about-cover-title = Var vi vet vem som svarar
about-cover-meaning = Så många av länets kommuner har en känd ingång. Nödnumret 112 gäller överallt.
about-cover-way-in = Någon väg in till socialtjänsten
about-cover-coordinator = Regionkoordinator
about-cover-emergency = Socialjour
about-cover-services = Socialtjänst på dagtid
about-cover-youth-clinic = Ungdomsmottagning
about-cover-switchboard = Kommunens växel
about-share = { $count } av { $of }
about-licence-title = Källor och villkor
about-licence = Programmet: MIT eller Apache-2.0, som du vill. Uppgifterna är fakta från publicerade sidor, var och en med sin källa.
about-publishers =
    { $count ->
        [one] En utgivare
       *[other] { $count } utgivare
    }
about-publisher-records =
    { $count ->
        [one] en post
       *[other] { $count } poster
    }

## Errors

error-bad-index = Uppgiften finns inte längre på kortet. Öppna kortet igen.
error-no-such-record = Det kortet finns inte i den här utgåvan.
error-no-such-place = Platsen finns inte i den här utgåvan. Välj plats igen.
error-no-such-role = Rollen finns inte i den här utgåvan. Välj roll igen.
error-no-such-situation = Situationen finns inte i den här utgåvan. Välj en annan.
error-no-such-shelf = Det ämnet finns inte i den här utgåvan. Välj ett annat.
error-clipboard = Det gick inte att kopiera. Skriv av från skärmen.
data-empty = Den här utgåvan är tom. Numren längst ner gäller ändå.
error-clipboard-clear = Det gick inte att tömma urklipp. Kopiera något annat i stället.
error-settings-unreadable = Filen med inställningar gick inte att läsa. Lotsen fungerar ändå, utan dem.
error-settings-not-kept = Valet gäller nu men gick inte att spara. Det är borta när Lotsen stängs.
error-settings-not-removed = Filen med inställningar gick inte att ta bort. Be den som sköter datorn om hjälp.
error-settings-refused = Det valet finns inte.
error-dataset = Uppgifterna gick inte att läsa. Numren längst ner gäller ändå.
error-internal = Något gick fel i programmet. Numren längst ner gäller ändå.

## Before the program has started, and where it cannot

still-starting = Lotsen startar. Numren gäller redan.
still-late = Lotsen har inte kommit i gång. Numren gäller ändå. Stäng fönstret och öppna Lotsen igen för att söka.
still-broken = Sidan gick sönder flera gånger. Numren gäller ändå. Stäng fönstret och öppna Lotsen igen för att söka.
still-dull = Inget är öppet.
still-dull-more = Mer
still-dull-back = Öppna programmet
strip-label = Om fönstret
restarted = Sidan gick sönder och fick börja om. Det du hade skrivit är borta. Sök igen.
restarted-seen = Jag förstår

## Leaving quickly

leave-button = Lämna snabbt
leave-button-short = Lämna
leave-keys = Eller tryck tre gånger på Shift inom fem sekunder.
leave-count = Shift { $count } av 3. Vid den tredje lämnar du Lotsen.
leave-lapsed = Du är kvar i Lotsen.
leave-now = Lämnar Lotsen.
explain-title = Så lämnar du snabbt
explain-how = Tryck på Lämna snabbt, eller tre gånger på Shift. Fönstret försvinner direkt, och det du skrev och kopierade är borta.
explain-limits = Det döljer inte att Lotsen finns på datorn eller har varit öppet, och inte samtalen i telefonen. Den som övervakar datorn, eller står bredvid, kan ha sett skärmen.
explain-done = Jag förstår

## A shared desk

idle-in =
    { $seconds ->
        [one] Fönstret töms om en sekund.
       *[other] Fönstret töms om { $seconds } sekunder.
    }
idle-stop = Rör musen eller tryck på en tangent för att fortsätta.
idle-soon = Fönstret töms om { $seconds } sekunder. Tryck på en tangent för att fortsätta.

## What was copied

copy-lasts =
    { $seconds ->
        [one] Det kopierade försvinner om en sekund.
       *[other] Det kopierade försvinner om { $seconds } sekunder.
    }
copy-clear = Ta bort nu
copy-cleared = Det kopierade är borta.
copy-was-other = Något annat hade redan kopierats. Det rördes inte.

## Dialogs

dialog-close = Stäng

## Settings

settings-open = Inställningar
settings-title = Inställningar
settings-note = Gäller den här datorn. Lotsen sparar bara det som väljs här, aldrig något du skriver eller söker.
settings-kept = Inställningarna ligger i en fil på datorn.
settings-none = Inga inställningar är sparade på datorn.
settings-remove = Ta bort alla inställningar
settings-look = Utseende
settings-theme = Färger
theme-system = Som datorn
theme-light = Ljusa
theme-dark = Mörka
settings-text-size = Textens storlek
settings-percent = { $size } %
settings-desk = Plats och roll från start
settings-desk-kept = Vid start: { $place }, { $role }.
settings-desk-keep = Spara det som är valt nu: { $place }, { $role }
settings-no-place = ingen plats
settings-safety = Säkerhet
settings-quick-exit = Lämna snabbt
quick-exit-ends = Stänger Lotsen
quick-exit-covers = Visar en tom sida
settings-idle = Töm fönstret när ingen rört det
settings-clear = Ta bort det kopierade
settings-seconds = efter { $count } sekunder
settings-never = aldrig
settings-title-neutral = Neutral rubrik på fönstret
settings-title-neutral-note = Fönstret heter Info i stället för Lotsen.
settings-hide = Göm fönstret i skärmbilder
settings-hide-note = Fönstret blir svart i skärmbilder och när skärmen delas. Det hindrar också fjärrhjälp. Vissa program kan ändå ta bilden.
settings-hide-cannot = Det går inte i Linux.

## Help

help-title = Tangenter
help-key-letters = Bokstäver, siffror
help-key-arrows = Pil upp, pil ner
help-key-ends = Home, End
help-key-enter = Enter
help-key-digits = Alt + 1–9
help-key-escape = Esc
help-key-copy = Ctrl + C
help-key-handover = F2
help-key-print = Ctrl + P
help-key-place = Ctrl + L
help-key-map = Ctrl + K
help-key-browse = Ctrl + B
help-key-about = Ctrl + I
help-key-leave = Shift, Shift, Shift
help-key-quit = Ctrl + Q
help-key-help = F1
help-letters = Skriv i sökfältet, var du än är
help-arrows = Flytta i listan
help-ends = Första och sista raden
help-enter = Öppna raden
help-digits = Öppna nummer 1–9 (Alt visar dem)
help-escape = Ett steg tillbaka
help-copy = Kopiera kortets, radens eller svarets nummer
help-handover = Visa kortets nummer stort, för någon annan
help-print = Skriva ut kortet
help-place = Gå till Min plats
help-map = Välj plats på karta
help-browse = Bläddra
help-about = Om uppgifterna
help-leave = Lämna snabbt
help-quit = Stäng Lotsen direkt
help-help = Visa tangenterna
