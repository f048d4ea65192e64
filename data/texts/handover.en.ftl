### What is turned toward a person, in English: short, fixed phrases. The other handover files say the same.

language = English
call = Call
text = Send a text message to
this-is = This is:
ask-for = Ask for:
open-always = Open day and night
open-now = Open now
closed-now = Closed now
open-unknown = We do not know if it is open now
free = The call is free
not-free = The call costs money
on-bill = The call is seen on the phone bill
not-on-bill = The call is not seen on the phone bill
anonymous = You do not have to say your name
interpreter = You can have an interpreter
recorded = The call is recorded
speaks = Speaks:
scan = Point the phone’s camera here
danger = In danger: call
day-1 = Monday
day-2 = Tuesday
day-3 = Wednesday
day-4 = Thursday
day-5 = Friday
day-6 = Saturday
day-7 = Sunday
