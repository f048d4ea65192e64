### Words that only the terminal program and the data room's check use. Same names and order in terminal.sv.ftl.

## Terminal: answers

cli-nothing = Nothing in Lotsen is like “{ $text }”. Try another word. These numbers are always there:
cli-did-you-mean = Did you mean “{ $text }”?
cli-told = It may be about: { $name } ({ $share } %; whom to call: now --situation { $id })
cli-place = Shown for { $place }.
cli-other-places = Or do you mean: { $places }?
cli-through = through { $name }
cli-check-number = check the number
cli-no-line = no number known
cli-source = Source: { $publisher }, { $date }
cli-source-undated = Source: { $publisher }, the page bears no date
cli-steps = Steps
cli-members = Local: { $count } in all, the first are
cli-for = For
cli-not-for = Not for
cli-covers = Covers
cli-hours = Hours
cli-sources = Sources
cli-situations = What is it about? Write the name that stands first after --situation.
cli-here = Here
cli-now = Call now
cli-later = When they open
cli-then = If nobody answers: { $name }, { $number }
cli-until-then = Until then: { $name }, { $number }
cli-do = What to do
cli-avoid = What not to do
cli-signs = Signs
cli-law = The law
cli-weak = according to other people's pages
cli-wrote = Wrote { $file }: { $records } records, { $bytes } bytes.
cli-problems =
    { $count ->
        [0] No problems.
        [one] One problem.
       *[other] { $count } problems.
    }
cli-warnings =
    { $count ->
        [0] No warnings.
        [one] One warning.
       *[other] { $count } warnings.
    }
cli-built-needed = The data room has problems. Mend them first; no file was written.
cli-cannot-write = The file { $file } cannot be written. Choose another place.
cli-cannot-read = The file { $file } cannot be read. Check the name.
cli-bad-moment = “{ $value }” is no moment. Write it as 2026-12-24T03:10 or 2026-12-24.
cli-bad-column = { $file }:{ $line }: the line does not have the columns qid, class, query, place, role, relevant, note.
cli-due = { $count ->
        [0] Nothing is due for a check on { $date }.
        [one] One source is due for a check on { $date }.
       *[other] { $count } sources are due for a check on { $date }, the most urgent first.
    }
cli-coverage-municipalities = municip.
cli-coverage-coordinator = coordin.
cli-coverage-emergency-own = soc.emerg.
cli-coverage-emergency-shared = shared
cli-coverage-emergency-by-112 = by 112
cli-coverage-social-services = daytime
cli-coverage-youth-clinic = youth cl.
cli-coverage-switchboard = switchb.
cli-coverage-way-in = way in

## Terminal: errors

cli-no-such-record = No record is called “{ $id }”. Nearest: { $near }.
cli-no-such-place = No place is called “{ $place }”. Nearest: { $near }.
cli-no-such-role = No role is called “{ $role }”. Choose among: { $known }.
cli-no-such-shelf = No subject, kind or form is called “{ $id }”. Run browse without a name to see what there is.
cli-no-such-situation = No situation is called “{ $situation }”. Nearest: { $near }.
cli-dataset-unreadable = The file { $path } cannot be read. Check the name, or run without --data.
cli-dataset-not-one = The file { $path } is no Lotsen file. Choose another, or run without --data.
cli-dataset-foreign = The file { $path } belongs to another program. Choose another, or run without --data.
cli-dataset-version = The file { $path } has form { $found }; this program reads form { $wanted }. Build it anew, or run without --data.
cli-dataset-damaged = The file { $path } is damaged: its content does not match its seal. Fetch it anew, or run without --data.

## Terminal: warnings of check

warning-no-number-and-no-way = { $id }: there is no way to reach it.
warning-no-hours = { $id }: no hours at all, not even “office hours”.
warning-second-hand = { $id }: { $number } rests on other people's pages only. Read the publisher's own page.
warning-old = { $id }: { $number } has not been confirmed since { $date }.
warning-undated = { $id }: the source of { $number } bears no date and nobody has checked it.
warning-nobody-always = { $id }: nobody in the list for { $roles } is known to answer day and night. Add the line that should stand there then; otherwise 1177 is shown.

## Problems in the data room: what is wrong and what to do

problem-unreadable = The file cannot be read ({ $why }). Check that it is there and may be read.
problem-syntax = This is not TOML: { $why }. Compare with another record.
problem-missing-key = “{ $key }” is missing. Add it; data/README.md shows the form.
problem-wrong-type = “{ $key }” has the wrong form; what is needed here is { $wanted ->
        [text] a text in quotation marks
        [list] a list, ["…", "…"]
        [table] a table, { "{" } … { "}" }
        [tables] tables, [[{ $key }]]
       *[other] true or false
    }.
problem-empty = “{ $key }” is empty. Write something or take the line away.
problem-untidy = “{ $key }” has blanks at its ends, or signs that cannot be seen or may not stand there. Take them away.
problem-twice = “{ $value }” stands twice in “{ $key }”. Take one away.
problem-not-in-range = “{ $key }” must be a whole number from { $low } to { $high }.
problem-no-language = “{ $tag }” is no language tag. Use BCP 47: sv, en, ar, uk …
problem-unknown-key = “{ $key }” is nothing Lotsen knows. Misspelt? What may stand here: { $known }.
problem-bad-date = “{ $value }” in “{ $key }” is no date. Write YYYY-MM-DD (a page's date may be YYYY or YYYY-MM).
problem-date-after-edition = “{ $value }” in “{ $key }” is after the edition's date { $edition }. Mend the date, or the edition's in edition.toml.
problem-source-twice = Two sources are named “{ $key }”. Rename one.
problem-no-source = The record has no source. Add a [[source]] with publisher, address and date of reading.
problem-unknown-source = No source is named “{ $key }” in this file. There are: { $known }.
problem-bad-url = “{ $url }” is no web address. It must begin with https:// or http://.
problem-bad-email = “{ $url }” is no e-mail address.
problem-unknown-method = “{ $value }” is no way of knowing. Choose among: { $known }.
problem-imported-is-no-check = “imported” is no check. Check it in earnest, or take “check” away.
problem-number-without-source = { $number } has no source. A number without a source may not be shown: give “source”, or take the number away.
problem-bad-number = “{ $number }” cannot be shown as a number: { $why ->
        [sign] only digits, spaces, hyphens and a leading + may stand in it
        [length] it has too few or too many digits
       *[unknown] it begins neither with 0 nor + and is no known short number
    }. Compare with the source.
problem-number-imported = { $number } rests on something that nobody has read (imported). Read the source first, or take the number away.
problem-shelter-address = A shelter may have no address. Take [[visit]] away.
problem-unknown-channel = “{ $value }” is no channel. Choose among: call, text, chat, visit.
problem-bad-hours = “{ $hours }” is not OSM opening_hours. Write “Mo-Fr 09:00-12:00,13:00-16:00; Sa 10:00-14:00”, or take “opening” away and write “note”.
problem-hours-never-open = “{ $hours }” is never open. Mend the hours, or take them away.
problem-hours-forget-a-night = “{ $hours }” is shut in the night to Monday though other nights are open. Write the morning on the day it lies on: “Mo-Fr 00:00-08:00,17:00-24:00; Sa,Su 00:00-24:00”.
problem-hours-cut-a-night = “{ $hours }”: a later rule cuts the night off at midnight. Write the hours after midnight on the next day: “Sa 16:00-24:00; Su 00:00-01:00,15:00-23:00”.
problem-hours-need-more = “{ $hours }” depends on school holidays, on the sun, or counts days from a holiday. Write clock times; days before a holiday belong in “eves” and “short_days”.
problem-bad-such-days = “{ $value }” in “{ $key }” does not say what holds on those days. Write “off”, “as usual” or clock times within the day, “09:00-12:00”.
problem-such-days-without-opening = “{ $key }” stands without “opening”. Give “opening”, or take “{ $key }” away.
problem-hours-say-nothing = The hours say nothing. Give “opening” or “note”.
problem-bad-id = “{ $id }” is no id. Use lower-case letters a–z, digits and hyphens.
problem-id-is-not-file-name = The id is “{ $id }” but the file is called something else. The file must be { $wanted }.toml.
problem-unknown-kind = “{ $value }” is no kind. Nearest: { $near }. All stand in words/kinds.toml.
problem-unknown-topic = “{ $value }” is no topic. Nearest: { $near }. All stand in words/topics.toml.
problem-unknown-audience = “{ $value }” is no audience. Nearest: { $near }. All stand in words/audiences.toml.
problem-unknown-role = “{ $value }” is no role. Nearest: { $near }. Roles are audiences with role = true in words/audiences.toml.
problem-covers-nothing = The record does not say where it answers. Add [[covers]] with what a source says.
problem-unknown-area = There is no code “{ $code }”. Use SE, a county code (two digits) or a municipality code (four digits) from places/.
problem-unknown-basis = “{ $value }” is no basis. Write “stated” if a source says so, otherwise “inferred”.
problem-bad-ages = The ages do not fit: give “from”, “to” or both, with from not above to.
problem-resource-on-other-kind = [resource] belongs to the kind “resource” only, not “{ $kind }”.
problem-unknown-format = “{ $value }” is no format. Choose among: { $known }.
problem-unknown-cost = “{ $value }” is no cost. Write “free” or “paid”, or take the line away.
problem-procedure-without-steps = A procedure needs at least one [[step]].
problem-recheck-belongs-to-kinds = “recheck” must stand on every kind, A to D, and only there.
problem-role-belongs-to-audiences = “role” may stand on an audience only.
problem-place-twice = The code “{ $code }” stands twice. Take one line away.
problem-bad-place-code = “{ $code }” has the wrong length for a code in this table.
problem-bad-header = The first line must name the columns, separated by tabs: { $wanted }.
problem-bad-row = The line has { $found } columns, not { $wanted }. Columns are separated by tabs.
problem-id-twice = “{ $id }” is already in { $other }. An id has one file: rename it or merge the two.
problem-no-such-record = No record is called “{ $id }”. Nearest: { $near }.
problem-needed-record = The record “{ $id }” is needed: other things point at it. Put it back.
problem-link-to-itself = “{ $id }” points at itself. Take the link away.
problem-through-nothing = “{ $id }” has no number, so nobody can be reached through it.
problem-number-twice = { $number } already stands in { $other }. A number has one home: use [[through]] here.
problem-personal-number = The text holds something that looks like a personal identity number. Take it away.
problem-number-in-text = The text names { $number }, which is no number of the data room. Put it into [[call]] with a source, or take it away.
problem-region-disagrees = County { $county }: the table says { $region }, but [[covers]] gives: { $found }. Each county has one coordinator region.
problem-unknown-when = “{ $value }” is no time to suggest something at. Choose among: { $known }.
problem-order-without-line = “{ $to }” has no [[line]] here. Nearest: { $near }. Add one with “when” and “why”, or take it out of the list.
problem-line-for-no-role = “{ $to }” stands in no role's list. Put it into [order_for], or take the [[line]] away.
problem-line-not-for-role = “{ $id }” is not meant for the role “{ $role }”. Take it out of the list, or mend the record's “audiences” or “not_for”.
problem-situation-without-lines = No role is given any number here. Add [[line]] and [order_for], or “within” if it is a variant.
problem-danger-not-first = The list for “{ $role }” must begin with “{ $id }”: danger = true means danger, and then 112 comes first.
problem-no-such-situation = No situation is called “{ $id }”. Nearest: { $near }.
problem-within-a-variant = “{ $id }” is itself a variant of “{ $outer }”. Write within = "{ $outer }".
problem-phrase-twice = “{ $phrase }” already stands in the situation “{ $other }”. A phrase leads to one situation: take one away.
problem-too-many-situations = There are { $count } situations, and room for { $most }. Let one take in what another tells.
