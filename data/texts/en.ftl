### Every word of the programs themselves, in English. Words about a record stand in the record.
### Plain English: the most important first, one thought a sentence, "you", no alarm in the voice.
### Codes from the core become sentences here: why-<code>, error-<code>, tier-<code>, state-<code> and so on.

## Program

app-name = Lotsen
app-language = Language
app-language-sv = Svenska
app-language-en = English
app-idle-promise = Lotsen shows numbers. It does not call, raise an alarm or keep what you type.
app-edition = Data from { $date }.
app-credit = Places: GeoNames (geonames.org), CC BY 4.0.

## The three lines that always stand. Used in this form only until, or unless, the dataset has answered.

standing-label = Numbers that are always here
standing-112-number = 112
standing-112-use = Danger now
standing-11414-number = 114 14
standing-11414-use = Police, not urgent
standing-1177-number = 1177
standing-1177-use = Medical advice

## Search

search-label = Search
search-placeholder = What has happened? Type a word
search-clear = Clear the search field
search-results = Hits
search-nothing = Nothing in Lotsen is like what you typed. Try another word, or use one of these numbers.
search-did-you-mean = Did you mean
search-told = It may be about:
search-status =
    { $count ->
        [one] Showing one hit.
       *[other] Showing { $count } hits.
    } First: { $name }, { $number }.
search-status-no-number =
    { $count ->
        [one] Showing one hit.
       *[other] Showing { $count } hits.
    } First: { $name }.
search-status-nothing = Nothing is like what you typed. First of the numbers that are always here: { $name }, { $number }.

## Place and role

place-label = My place
place-placeholder = Where you are
place-clear = Remove my place
place-list = Places
place-none = No place has that name. Try the name of the municipality.
place-within = { $name }, { $within }
place-shown = Showing for { $place }
place-other = Or do you mean
role-label = My role
role-none = none chosen

## How a hit was found

tier-exact = Exact match
tier-prefix = Begins like this
tier-folded = Same word, other spelling
tier-related = Is about this
tier-misspelt = Similar to what you typed
tier-partial = Matches in part
tier-standing = Always here

## Why a hit is here

why-name = Found by its name
why-former = Formerly { $name }
why-number = Has the number { $number }
why-through-number = Reached through that number
why-topic = Topic: { $topic }
why-kind = Kind: { $kind }
why-covers = Covers { $place }
why-covers-country = Answers for all of Sweden
why-elsewhere = Serves other places than { $place }
why-my-place = Answers for { $place }
why-situation = This sounds like: { $name }
why-standing = Always here
why-text = The word is in the description
why-operator = Run by { $name }
why-inferred = Probably answers for { $place }, though no source says so in words
why-switchboard = The switchboard of { $place }: ask for the social services
why-part = Answers for a part of { $place }
why-none-local = No local line is known for { $place }: this is the general way
why-no-place = Choose My place to get the local line

## Whom to call now

now-about = What is it about?
now-here = Here
now-here-place = Here: { $place }
now-here-none = General ways in.
now-choose-place = Choose my place
now-copy = Copy
now-call = Call now
now-later = When they open
now-then = If nobody answers: { $name }, { $number }
now-then-only = If nobody answers: { $name }
now-until-then = Until then: { $name }, { $number }
now-until-then-only = Until then: { $name }
now-signs = Signs
now-avoid = What not to do
now-law = The law
now-weak = (according to other people’s pages)

## The same in short, for the lines of my place: the card says it at length.

near-inferred = Probably right, no source says so
near-switchboard = Switchboard: ask for social services
near-part = Answers for a part
near-covers-country = All of Sweden
near-none-local = No local line known
near-age-old = Old information
near-age-very-old = Very old information
near-age-unknown = Undated information

## A row in the list

hit-for = For: { $who }
hit-through = Through { $name }: { $ask }
hit-through-only = Through { $name }
hit-check = Check the number
hit-no-number = No number known

## Card

card-label = Card
card-back = Back
card-lines = Contact
card-copy-call = Copy the number
card-copy-text = Copy the number
card-copy-chat = Copy the address
card-copy-email = Copy the e-mail address
card-copy-web = Copy the address
card-copy-visit = Copy the visiting address
card-copied = Copied: { $text }
card-vcard = Copy as contact card
card-vcard-copied = Copied as contact card (vCard): { $name }
card-no-line = No number is known. If it is urgent, call one of the numbers at the bottom.
card-through = Reached through { $name }
card-source-dated = According to { $publisher }, page dated { $date }
card-source-undated = According to { $publisher }, page without a date
card-free-yes = Free of charge
card-free-no = Not free of charge
card-free-unknown = Not known whether it costs anything
card-on-bill-yes = Seen on the phone bill
card-on-bill-no = Not seen on the phone bill
card-on-bill-unknown = Not known whether it is seen on the phone bill
card-cost-unknown = Not known whether it costs anything or is seen on the phone bill
card-hours = Opening hours
card-hours-unknown = Hours not known – call and ask
card-hours-closed = Closed
card-hours-day = { $date }, { $name }
card-hours-day-unknown = Not known – call and ask
card-how-known = How we know
card-how-known-each = { $what }: according to { $who }.
card-situations-here = Suggested in
card-hours-of = Opening hours: { $channel }
card-audience = For whom
card-for = For
card-not-for = Not for
card-ages = Age
card-ages-between = { $from }–{ $to } years
card-ages-from = From { $from } years
card-ages-to = Up to and including { $to } years
card-topics = About
card-covers = Where it answers
card-covers-inferred = Our conclusion, no source says so
card-facts = What a call means
card-steps = What to do
card-step = Step { $number }
card-steps-for = For: { $who }
card-resource = About the material
card-resource-format = Kind
card-resource-publisher = Publisher
card-resource-year = Year
card-resource-length = Length
card-resource-minutes =
    { $count ->
        [one] One minute
       *[other] { $count } minutes
    }
card-resource-cost = Cost
card-resource-free = Free of charge
card-resource-paid = Costs money
card-general = Belongs to
card-members = Local
card-members-shown = Showing { $shown } of { $count }. Choose My place to get yours first.
card-see = See also
card-steps-here = Part of
card-names = Names
card-also = Also called
card-former = Formerly
card-operator = Run by
card-sources = Sources
card-source-page = Page dated { $date }
card-source-no-date = Page without a date
card-source-read = Read { $date }
card-source-checked = Checked { $date }

## Turned toward a person. What that person reads stands in handover.*.ftl

handover-title = Show to someone
handover-failed = The number cannot be shown like this. Go back to the card.
handover-not-for = The line is not for: { $who }
handover-unchecked = No native speaker has checked the phrases in this language.

## On paper

print-title = Print
print-paper = Paper
print-a6 = Card, A6
print-a4 = Sheet, A4
print-go = Print now
print-warning = Somebody else may find a piece of paper. Do not leave it lying about.
print-size = Choose A6 in the printer’s dialog too.
print-failed = The print cannot be shown. Write the number down from the card.
print-code = The number as a code for the phone’s camera
print-not-for = Not for: { $who }
print-printed = Printed { $date } from Lotsen, edition { $edition }
print-valid = Valid until { $date }
print-outdated = Should have been checked by { $date }. Check it before you rely on it.
print-undated = The source bears no date. Check it before you rely on it.

## What a call means

fact-free = Free of charge
fact-on-bill = Seen on the phone bill
fact-anonymous = You can be anonymous
fact-recorded = The call is recorded
fact-interpreter = Interpreter available
fact-languages = Languages
fact-yes = Yes
fact-no = No
fact-unknown = Not known

## How a source was read

method-own-page = The responsible body’s own page
method-second-source = Somebody else’s page
method-by-the-body = The body itself has said so
method-rang = Somebody has called
method-imported = Taken over without being read

## How sure we are

certainty-confirmed = Confirmed
certainty-official-recent = Official
certainty-official-old = Official, but old or without a date
certainty-second-hand = Second hand, check it

## How old the knowledge is

age-fresh = Recent information
age-recent = Fairly recent information
age-old = Old information
age-very-old = Very old information
age-unknown = Not known how old the information is

## Forms of material

format-handbook = Handbook
format-manual = Guide
format-course = Course
format-film = Film
format-podcast = Podcast
format-report = Report
format-method = Method
format-form = Form
format-page = Web page
format-campaign = Campaign

## Ways to reach a line

channel-call = Telephone
channel-text = Text message
channel-chat = Chat
channel-email = E-mail
channel-web = Web
channel-visit = Visit

## Days

day-1 = Monday
day-2 = Tuesday
day-3 = Wednesday
day-4 = Thursday
day-5 = Friday
day-6 = Saturday
day-7 = Sunday
day-range = { $from }–{ $to }

## Whether somebody answers now

state-always = Open day and night
state-open = Open, closes { state-when }
state-open-at-least = Open, closes { state-when } at the earliest
state-closing-soon = Open, closes in { $minutes } minutes
state-closing-now = Open, closes within a minute
state-closed = Closed, opens { state-when }
state-closed-at-most = Closed, opens { state-when } at the latest
state-closed-for-long = Closed
state-opening-soon = Closed, opens in { $minutes } minutes
state-opening-now = Closed, opens within a minute
state-no-clock-times = { $note } Clock times not known – { state-ask }
state-never-stated = Hours not known – { state-ask }
state-day-off = It is { state-day } – { state-ask }
state-ask =
    { $of ->
        [call] call and ask
        [text] write and ask
        [chat] try the chat
       *[other] ask before you go there
    }
state-when =
    { $when ->
        [today] at { $time }
        [tomorrow] tomorrow at { $time }
        [weekday] { state-weekday } at { $time }
       *[date] { $day } { state-month } at { $time }
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
        [jan] January
        [feb] February
        [mar] March
        [apr] April
        [may] May
        [jun] June
        [jul] July
        [aug] August
        [sep] September
        [oct] October
        [nov] November
       *[dec] December
    }
state-day =
    { $name ->
        [new-years-day] New Year’s Day
        [epiphany] Epiphany
        [good-friday] Good Friday
        [easter-sunday] Easter Sunday
        [easter-monday] Easter Monday
        [first-of-may] the first of May
        [ascension-day] Ascension Day
        [whit-sunday] Whit Sunday
        [whit-monday] Whit Monday
        [national-day] the National Day of Sweden
        [midsummer-day] Midsummer Day
        [all-saints-day] All Saints’ Day
        [christmas-day] Christmas Day
        [boxing-day] Boxing Day
        [midsummer-eve] Midsummer Eve
        [christmas-eve] Christmas Eve
        [new-years-eve] New Year’s Eve
        [epiphany-eve] the eve of Epiphany
        [maundy-thursday] Maundy Thursday
        [walpurgis-night] Walpurgis Night
        [all-saints-eve] the day before All Saints’ Day
        [day-before-christmas-eve] the day before Christmas Eve
       *[other] a holiday
    }

## The computer's clock

clock-before-edition = The computer’s clock is wrong: it stands before { $date }, when the information was compiled. Do not rely on “open” and “closed”.
clock-other-zone = The computer shows the time of another country. Lotsen goes by Swedish time.

## The menu

menu-open = Menu

## The map

map-open = Choose place on a map
map-title = Choose place
map-counties = Counties
map-municipalities = Municipalities
map-whole = All of { $county }
map-hint = Choose a county, then your municipality. You can also type the name of a municipality or town in the field My place.

## Looking round

browse-title = Browse
browse-topics = By subject
browse-kinds = By kind
browse-formats = To read, watch and learn from
browse-count =
    { $count ->
        [one] One record
       *[other] { $count } records
    }

## About the data

about-title = About the data
about-edition = Edition { $edition }, compiled { $date }.
about-limits-title = What Lotsen cannot do
about-limit-call = Lotsen shows numbers. It does not call, raise an alarm or report.
about-limit-change = Numbers and hours change. Each fact says who stands for it and how old it is.
about-rung =
    { $count ->
        [0] Nobody has rung the numbers to check them. They come from published pages.
        [one] One number has been rung and checked. The others come from published pages.
       *[other] { $count } numbers have been rung and checked. The others come from published pages.
    }
about-limit-whole = The list is not complete. Where no local line is known Lotsen shows the general way in and says so.
about-limit-trace = Lotsen does not keep what you type. The call may still be seen in the phone’s call list.
about-counts-title = How much there is
about-records =
    { $count ->
        [one] One record
       *[other] { $count } records
    }
about-numbers =
    { $count ->
        [one] One telephone number with its source
       *[other] { $count } telephone numbers, each with its source
    }
about-situations =
    { $count ->
        [one] One situation
       *[other] { $count } situations that the search recognises
    }
about-localities =
    { $count ->
        [one] One town
       *[other] { $count } towns and villages by name
    }
about-certainty-title = How sure the numbers are
about-age-title = How old they are
about-cover-title = Where we know who answers
about-cover-meaning = In so many of the county’s municipalities a way in is known. The emergency number 112 holds everywhere.
about-cover-way-in = Any way in to social services
about-cover-coordinator = Regional coordinator
about-cover-emergency = Social emergency service
about-cover-services = Social services in office hours
about-cover-youth-clinic = Youth clinic
about-cover-switchboard = Municipal switchboard
about-share = { $count } of { $of }
about-licence-title = Sources and terms
about-licence = The program: MIT or Apache-2.0, as you choose. The data are facts from public pages, each with its source.
about-publishers =
    { $count ->
        [one] One publisher
       *[other] { $count } publishers
    }
about-publisher-records =
    { $count ->
        [one] one record
       *[other] { $count } records
    }

## Errors

error-bad-index = That detail is no longer on the card. Open the card again.
error-no-such-record = That card is not in this edition.
error-no-such-place = That place is not in this edition. Choose a place again.
error-no-such-role = That role is not in this edition. Choose a role again.
error-no-such-situation = That situation is not in this edition. Choose another.
error-no-such-shelf = That subject is not in this edition. Choose another one.
error-clipboard = It could not be copied. Write it down from the screen.
data-empty = This edition is empty. The numbers at the bottom hold all the same.
error-clipboard-clear = The clipboard could not be emptied. Copy something else instead.
error-settings-unreadable = The file of settings could not be read. Lotsen works all the same, without them.
error-settings-not-kept = Your choice holds now but could not be saved. It is gone when Lotsen closes.
error-settings-not-removed = The file of settings could not be removed. Ask whoever looks after the computer.
error-settings-refused = There is no such choice.
error-dataset = The information could not be read. The numbers at the bottom still apply.
error-internal = Something went wrong in the program. The numbers at the bottom still apply.

## Before the program has started, and where it cannot

still-starting = Lotsen is starting. The numbers already work.
still-late = Lotsen has not started. The numbers still work. Close the window and open Lotsen again to search.
still-broken = The page broke several times. The numbers still work. Close the window and open Lotsen again to search.
still-dull = Nothing is open.
still-dull-more = More
still-dull-back = Open the program
strip-label = About the window
restarted = The page broke and had to start again. What you had typed is gone. Please search again.
restarted-seen = I understand

## Leaving quickly

leave-button = Leave quickly
leave-button-short = Leave
leave-keys = Or press Shift three times within five seconds.
leave-count = Shift { $count } of 3. At the third you leave Lotsen.
leave-lapsed = You are still in Lotsen.
leave-now = Leaving Lotsen.
explain-title = How to leave quickly
explain-how = Press Leave quickly, or Shift three times. The window disappears at once, and what you typed and copied is gone.
explain-limits = It does not hide that Lotsen is on the computer or has been open, nor the calls in the phone. Someone who monitors the computer, or stands beside you, may have seen the screen.
explain-done = I understand

## A shared desk

idle-in =
    { $seconds ->
        [one] The window empties in one second.
       *[other] The window empties in { $seconds } seconds.
    }
idle-stop = Move the mouse or press a key to go on.
idle-soon = The window empties in { $seconds } seconds. Press a key to go on.

## What was copied

copy-lasts =
    { $seconds ->
        [one] What you copied disappears in one second.
       *[other] What you copied disappears in { $seconds } seconds.
    }
copy-clear = Remove now
copy-cleared = What you copied is gone.
copy-was-other = Something else had been copied since. It was left alone.

## Dialogs

dialog-close = Close

## Settings

settings-open = Settings
settings-title = Settings
settings-note = For this computer. Lotsen keeps only what is chosen here, never anything you type or search for.
settings-kept = The settings are in a file on this computer.
settings-none = No settings are kept on this computer.
settings-remove = Remove all settings
settings-look = Appearance
settings-theme = Colours
theme-system = As the computer
theme-light = Light
theme-dark = Dark
settings-text-size = Size of text
settings-percent = { $size }%
settings-desk = Place and role at start
settings-desk-kept = At start: { $place }, { $role }.
settings-desk-keep = Keep what is chosen now: { $place }, { $role }
settings-no-place = no place
settings-safety = Safety
settings-quick-exit = Leave quickly
quick-exit-ends = Closes Lotsen
quick-exit-covers = Shows an empty page
settings-idle = Empty the window when untouched
settings-clear = Remove what was copied
settings-seconds = after { $count } seconds
settings-never = never
settings-title-neutral = Neutral title on the window
settings-title-neutral-note = The window is called Info instead of Lotsen.
settings-hide = Hide the window in screenshots
settings-hide-note = The window is black in screenshots and when the screen is shared. It also stops remote help. Some programs can take the picture all the same.
settings-hide-cannot = This is not possible on Linux.

## Help

help-title = Keys
help-key-letters = Letters, digits
help-key-arrows = Arrow up, arrow down
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
help-letters = Type in the search field, wherever you are
help-arrows = Move in the list
help-ends = First and last row
help-enter = Open the row
help-digits = Open number 1–9 (Alt shows them)
help-escape = One step back
help-copy = Copy the number of card, row or answer
help-handover = Show the card’s number in large print, to somebody else
help-print = Print the card
help-place = Go to My place
help-map = Choose place on a map
help-browse = Browse
help-about = About the data
help-leave = Leave quickly
help-quit = Close Lotsen at once
help-help = Show the keys
