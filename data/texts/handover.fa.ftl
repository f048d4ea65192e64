### What is turned toward a person, in Persian. No native speaker has checked these phrases yet; the view says so. Whoever does takes
### the tag out of UNCHECKED in ui/src/handover/tongues.ts. The days are those of the Unicode CLDR.

language = فارسی
call = تماس بگیرید با
text = پیامک بفرستید به
this-is = این شماره مربوط است به:
ask-for = درخواست کنید:
open-always = شبانه‌روز باز است
open-now = اکنون باز است
closed-now = اکنون بسته است
open-unknown = معلوم نیست اکنون باز است یا نه
free = تماس رایگان است
not-free = تماس رایگان نیست
on-bill = تماس در قبض تلفن دیده می‌شود
not-on-bill = تماس در قبض تلفن دیده نمی‌شود
anonymous = لازم نیست نام خود را بگویید
interpreter = می‌توانید مترجم داشته باشید
recorded = مکالمه ضبط می‌شود
speaks = زبان‌ها:
scan = دوربین تلفن را به اینجا بگیرید
danger = در صورت خطر تماس بگیرید با
day-1 = دوشنبه
day-2 = سه‌شنبه
day-3 = چهارشنبه
day-4 = پنجشنبه
day-5 = جمعه
day-6 = شنبه
day-7 = یکشنبه
