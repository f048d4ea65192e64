### What is turned toward a person, in Ukrainian. No native speaker has checked these phrases yet; the view says so. Whoever does takes
### the tag out of UNCHECKED in ui/src/handover/tongues.ts. The days are those of the Unicode CLDR.

language = Українська
call = Зателефонуйте
text = Надішліть SMS
this-is = Це:
ask-for = Запитайте:
open-always = Працює цілодобово
open-now = Зараз працює
closed-now = Зараз не працює
open-unknown = Невідомо, чи працює зараз
free = Дзвінок безкоштовний
not-free = Дзвінок платний
on-bill = Дзвінок видно в телефонному рахунку
not-on-bill = Дзвінок не видно в телефонному рахунку
anonymous = Не потрібно називати своє імʼя
interpreter = Можна отримати перекладача
recorded = Розмова записується
speaks = Мови:
scan = Наведіть сюди камеру телефону
danger = У разі небезпеки телефонуйте
day-1 = понеділок
day-2 = вівторок
day-3 = середа
day-4 = четвер
day-5 = пʼятниця
day-6 = субота
day-7 = неділя
