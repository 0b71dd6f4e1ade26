<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Version {version}</source>
        <translation>الإصدار {version}</translation>
    </message>
    <message>
        <source>Licences of everything in it</source>
        <translation>تراخيص كل ما يتضمّنه البرنامج</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>About aiworkshop</source>
        <translation>حول aiworkshop</translation>
    </message>
    <message>
        <source>Portable: everything is kept in the folder “data” beside the program, and goes along with it.</source>
        <translation>محمول: كل شيء محفوظ في المجلد «data» بجانب البرنامج، وينتقل معه.</translation>
    </message>
    <message>
        <source>Installed: everything is kept on this computer, in the folders below.</source>
        <translation>مثبَّت: كل شيء محفوظ على هذا الحاسوب، في المجلدات أدناه.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>سجلّ البرنامج</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The library is on a network disk.</source>
        <translation>المكتبة على قرص شبكة.</translation>
    </message>
    <message>
        <source>The library is in a folder that is synchronised.</source>
        <translation>المكتبة في مجلد تجري مزامنته.</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>May be named in the report</source>
        <translation>يجوز ذكر الاسم في التقرير</translation>
    </message>
    <message>
        <source>Delete this action</source>
        <translation>حذف هذه المهمّة</translation>
    </message>
    <message>
        <source>This day lies within the two months (until {date}).</source>
        <translation>يقع هذا اليوم ضمن الشهرين القادمين (حتى {date}).</translation>
    </message>
    <message>
        <source>This day lies beyond the two months (until {date}).</source>
        <translation>يقع هذا اليوم بعد الشهرين القادمين (حتى {date}).</translation>
    </message>
    <message>
        <source>Helper, cost, status and more</source>
        <translation>المساعدة والكلفة والحالة والمزيد</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>تفاصيل أقل</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>لم يُذكر بعد</translation>
    </message>
</context>
<context>
    <name>ActionRows</name>
    <message>
        <source>What is the next step? Enter saves…</source>
        <translation>ما الخطوة التالية؟ Enter للحفظ…</translation>
    </message>
    <message>
        <source>What follows in a year and more? Enter saves…</source>
        <translation>ماذا يأتي بعد سنة وأكثر؟ Enter للحفظ…</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>مهمّة جديدة</translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation>حُذف «{title}»</translation>
    </message>
</context>
<context>
    <name>AddedSheet</name>
    <message>
        <source>No table</source>
        <translation>بدون طاولة</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Which sheet</source>
        <translation>أيّ ورقة</translation>
    </message>
    <message>
        <source>Its table</source>
        <translation>طاولة الورقة</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>Steps of the agenda</source>
        <translation>فقرات جدول الأعمال</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>min</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>نقل إلى أعلى (Alt+Up)</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>نقل إلى أسفل (Alt+Down)</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>fixed start</source>
        <translation>بداية ثابتة</translation>
    </message>
    <message>
        <source>Begins at this time, whatever stands before it</source>
        <translation>تبدأ في هذا الوقت مهما كان ما قبلها</translation>
    </message>
</context>
<context>
    <name>AgendaTab</name>
    <message>
        <source>Add step</source>
        <translation>إضافة فقرة</translation>
    </message>
    <message>
        <source>The agenda has no steps: begin from its template.</source>
        <translation>لا فقرات في جدول الأعمال بعد: يمكن البدء من القالب.</translation>
    </message>
    <message>
        <source>Use the template</source>
        <translation>استخدام القالب</translation>
    </message>
    <message>
        <source>Kind of step to add</source>
        <translation>نوع الفقرة المضافة</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>ends at {time}</source>
        <translation>ينتهي الساعة {time}</translation>
    </message>
    <message>
        <source>times appear once Details say when it begins</source>
        <translation>تظهر الأوقات بعد تحديد ساعة البداية في «التفاصيل»</translation>
    </message>
    <message numerus="yes">
        <source>%n more than the template</source>
        <translation>
            <numerusform>بلا زيادة عن القالب</numerusform>
            <numerusform>أطول من القالب بدقيقة</numerusform>
            <numerusform>أطول من القالب بدقيقتين</numerusform>
            <numerusform>أطول من القالب بـ%n دقائق</numerusform>
            <numerusform>أطول من القالب بـ%n دقيقة</numerusform>
            <numerusform>أطول من القالب بـ%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n less than the template</source>
        <translation>
            <numerusform>بلا نقص عن القالب</numerusform>
            <numerusform>أقصر من القالب بدقيقة</numerusform>
            <numerusform>أقصر من القالب بدقيقتين</numerusform>
            <numerusform>أقصر من القالب بـ%n دقائق</numerusform>
            <numerusform>أقصر من القالب بـ%n دقيقة</numerusform>
            <numerusform>أقصر من القالب بـ%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>as long as the template</source>
        <translation>مطابق لمدّة القالب</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation>اليوم {number}</translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation>حُذف «{title}»</translation>
    </message>
</context>
<context>
    <name>AgendaWords</name>
    <message>
        <source>{minutes} planned</source>
        <translation>المخطَّط: {minutes}</translation>
    </message>
    <message>
        <source>led by {person}</source>
        <translation>بقيادة {person}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>استُغني عنها</translation>
    </message>
    <message>
        <source>running since {time}</source>
        <translation>جارية منذ {time}</translation>
    </message>
    <message>
        <source>really {times}, {minutes} longer</source>
        <translation>فعليًا {times}، أطول بـ{minutes}</translation>
    </message>
    <message>
        <source>really {times}, {minutes} shorter</source>
        <translation>فعليًا {times}، أقصر بـ{minutes}</translation>
    </message>
    <message>
        <source>really {times}, as planned</source>
        <translation>فعليًا {times}، كما خُطِّط</translation>
    </message>
    <message>
        <source>now expected at {time}</source>
        <translation>متوقَّعة الآن الساعة {time}</translation>
    </message>
    <message>
        <source>now expected to end at {time}</source>
        <translation>النهاية المتوقَّعة الآن: {time}</translation>
    </message>
</context>
<context>
    <name>AlikeLine</name>
    <message>
        <source>Join</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>They are two: say no more of it</source>
        <translation>هما اثنان مختلفان، لا داعي للاقتراح ثانية</translation>
    </message>
    <message>
        <source>Two entries look alike: “{first}” and “{second}”.</source>
        <translation>هذان الاسمان متشابهان: «{first}» و«{second}».</translation>
    </message>
    <message>
        <source>Joined into one: “{name}”</source>
        <translation>دُمجا في واحد: «{name}»</translation>
    </message>
</context>
<context>
    <name>AlikeStrip</name>
    <message>
        <source>Look</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Not alike: do not offer it again</source>
        <translation>غير متشابهة: عدم اقتراحها مجددًا</translation>
    </message>
    <message>
        <source>Ticked. Ctrl+G makes a theme, 1–9 puts them under one.</source>
        <translation>حُدِّدت. Ctrl+G لمحور جديد، ورقم من 1 إلى 9 للإدراج تحت محور.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) sound alike.</source>
        <translation>
            <numerusform>لا اكتشافات متشابهة.</numerusform>
            <numerusform>اكتشاف واحد متشابه.</numerusform>
            <numerusform>اكتشافان متشابهان.</numerusform>
            <numerusform>%n اكتشافات متشابهة.</numerusform>
            <numerusform>%n اكتشافًا متشابهًا.</numerusform>
            <numerusform>%n اكتشاف متشابه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticked. Press {number} to put them there.</source>
        <translation>حُدِّدت. المفتاح {number} يدرجها هناك.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) sound like theme {number}.</source>
        <translation>
            <numerusform>لا اكتشافات قريبة من المحور {number}.</numerusform>
            <numerusform>اكتشاف واحد قريب من المحور {number}.</numerusform>
            <numerusform>اكتشافان قريبان من المحور {number}.</numerusform>
            <numerusform>%n اكتشافات قريبة من المحور {number}.</numerusform>
            <numerusform>%n اكتشافًا قريبًا من المحور {number}.</numerusform>
            <numerusform>%n اكتشاف قريب من المحور {number}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskNow</name>
    <message>
        <source>Nothing is unclear. There is nothing to ask.</source>
        <translation>لا شيء غير واضح. لا حاجة إلى السؤال.</translation>
    </message>
    <message>
        <source>Open the sheet here</source>
        <translation>فتح الورقة عند هذا الموضع</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>Ask what was written here</source>
        <translation>اسألوا عمّا كُتب هنا</translation>
    </message>
</context>
<context>
    <name>AskedAbout</name>
    <message>
        <source>Without words yet</source>
        <translation>بدون كلمات بعد</translation>
    </message>
    <message>
        <source>Workshop without a title</source>
        <translation>ورشة بلا عنوان</translation>
    </message>
    <message>
        <source>went on into {workshop}</source>
        <translation>المتابعة في {workshop}</translation>
    </message>
    <message>
        <source>The workshop as a whole</source>
        <translation>الورشة كلها</translation>
    </message>
    <message>
        <source>A new story, a wish, a partnership</source>
        <translation>قصة جديدة، أمنية، شراكة</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>مهمّة</translation>
    </message>
</context>
<context>
    <name>AskedElsewhere</name>
    <message>
        <source>Ask about it there</source>
        <translation>السؤال عنه هناك</translation>
    </message>
</context>
<context>
    <name>Attributes</name>
    <message>
        <source>Sector</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>الحيّ</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى الوظيفي</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>الفئة العمرية</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>النوع الاجتماعي</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>لغة الورقة</translation>
    </message>
</context>
<context>
    <name>Away</name>
    <message>
        <source>Try again</source>
        <translation>المحاولة من جديد</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>Backing up to {place}. You can go on working.</source>
        <translation>يجري النسخ الاحتياطي إلى {place}. يمكن متابعة العمل.</translation>
    </message>
    <message>
        <source>Everything is on {place}, and was read back from there.</source>
        <translation>كل شيء محفوظ في {place}، وقد قُرئ من هناك للتحقّق.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were not found on this computer and are not in it.</source>
        <translation>
            <numerusform>لا صور ناقصة في الملف.</numerusform>
            <numerusform>صورة واحدة غير موجودة على هذا الحاسوب وليست في الملف.</numerusform>
            <numerusform>صورتان غير موجودتين على هذا الحاسوب وليستا في الملف.</numerusform>
            <numerusform>%n صور غير موجودة على هذا الحاسوب وليست في الملف.</numerusform>
            <numerusform>%n صورة غير موجودة على هذا الحاسوب وليست في الملف.</numerusform>
            <numerusform>%n صورة غير موجودة على هذا الحاسوب وليست في الملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old backup(s) there made room for it.</source>
        <translation>
            <numerusform>لم تُزَل أي نسخة قديمة هناك.</numerusform>
            <numerusform>أُزيلت نسخة قديمة واحدة هناك لإفساح المكان.</numerusform>
            <numerusform>أُزيلت نسختان قديمتان هناك لإفساح المكان.</numerusform>
            <numerusform>أُزيلت %n نسخ قديمة هناك لإفساح المكان.</numerusform>
            <numerusform>أُزيلت %n نسخة قديمة هناك لإفساح المكان.</numerusform>
            <numerusform>أُزيلت %n نسخة قديمة هناك لإفساح المكان.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupReminder</name>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>“{title}” is on this computer alone. Back it up to {place}?</source>
        <translation>«{title}» موجودة على هذا الحاسوب فقط. هل تُنسخ احتياطيًا إلى {place}؟</translation>
    </message>
    <message>
        <source>“{title}” is on this computer alone. A copy on a USB stick keeps it safe.</source>
        <translation>«{title}» موجودة على هذا الحاسوب فقط. نسخة على ذاكرة USB تحفظها من الضياع.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>first start of the day</source>
        <translation>أول تشغيل في اليوم</translation>
    </message>
    <message>
        <source>a later start</source>
        <translation>تشغيل لاحق</translation>
    </message>
    <message>
        <source>before a copy was brought in</source>
        <translation>قبل استيراد نسخة</translation>
    </message>
    <message>
        <source>before a large change</source>
        <translation>قبل تغيير كبير</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>قبل استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>قبل إصدار جديد</translation>
    </message>
    <message>
        <source>before it was made smaller</source>
        <translation>قبل تصغير المكتبة</translation>
    </message>
    <message>
        <source>Made by themselves at each start, and before what changes much. Restoring shows first what would change.</source>
        <translation>تُنشأ تلقائيًا عند كل تشغيل وقبل التغييرات الكبيرة. وقبل الاستعادة يُعرض ما سيتغيّر.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Back up to a second place…</source>
        <translation>نسخ احتياطي إلى مكان ثانٍ…</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>استعادة من ملف…</translation>
    </message>
    <message>
        <source>All of these are on this computer. Should it break or get lost, only a second place helps: a USB stick, or a network folder.</source>
        <translation>كل هذه على هذا الحاسوب. إن تعطّل أو ضاع فلن يفيد إلا مكان ثانٍ: ذاكرة USB أو مجلد على الشبكة.</translation>
    </message>
    <message>
        <source>Backing up to {place}: {percent} %</source>
        <translation>نسخ احتياطي إلى {place}: ⁦{percent}%⁩</translation>
    </message>
    <message>
        <source>Nothing was backed up to {place} yet.</source>
        <translation>لم يُنسخ شيء إلى {place} بعد.</translation>
    </message>
    <message>
        <source>Last backup to {place}: today</source>
        <translation>آخر نسخ احتياطي إلى {place}: اليوم</translation>
    </message>
    <message numerus="yes">
        <source>Last backup to {place}: %n day(s) ago</source>
        <translation>
            <numerusform>آخر نسخ احتياطي إلى {place}: اليوم</numerusform>
            <numerusform>آخر نسخ احتياطي إلى {place}: أمس</numerusform>
            <numerusform>آخر نسخ احتياطي إلى {place}: قبل يومين</numerusform>
            <numerusform>آخر نسخ احتياطي إلى {place}: قبل %n أيام</numerusform>
            <numerusform>آخر نسخ احتياطي إلى {place}: قبل %n يومًا</numerusform>
            <numerusform>آخر نسخ احتياطي إلى {place}: قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Backups of a library on a server are made by whoever looks after the server.</source>
        <translation>النسخ الاحتياطية لمكتبة على خادم تُعدّها الجهة المسؤولة عن الخادم.</translation>
    </message>
    <message>
        <source>There is no backup yet; one is made every day.</source>
        <translation>لا توجد نسخة احتياطية بعد؛ تُنشأ نسخة كل يوم.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), {size}. Of the last days each is kept, then one a week and one a month; older ones go, and sooner where they would take more than 2 GB.</source>
        <translation>
            <numerusform>لا نسخ، {size}. تُحفظ نسخ الأيام الأخيرة كلها، ثم واحدة للأسبوع وواحدة للشهر؛ وتُزال النسخ الأقدم، وأبكر من ذلك إن شغلت معًا أكثر من 2 GB.</numerusform>
            <numerusform>نسخة واحدة، {size}. تُحفظ نسخ الأيام الأخيرة كلها، ثم واحدة للأسبوع وواحدة للشهر؛ وتُزال النسخ الأقدم، وأبكر من ذلك إن شغلت معًا أكثر من 2 GB.</numerusform>
            <numerusform>نسختان، {size}. تُحفظ نسخ الأيام الأخيرة كلها، ثم واحدة للأسبوع وواحدة للشهر؛ وتُزال النسخ الأقدم، وأبكر من ذلك إن شغلت معًا أكثر من 2 GB.</numerusform>
            <numerusform>%n نسخ، {size}. تُحفظ نسخ الأيام الأخيرة كلها، ثم واحدة للأسبوع وواحدة للشهر؛ وتُزال النسخ الأقدم، وأبكر من ذلك إن شغلت معًا أكثر من 2 GB.</numerusform>
            <numerusform>%n نسخة، {size}. تُحفظ نسخ الأيام الأخيرة كلها، ثم واحدة للأسبوع وواحدة للشهر؛ وتُزال النسخ الأقدم، وأبكر من ذلك إن شغلت معًا أكثر من 2 GB.</numerusform>
            <numerusform>%n نسخة، {size}. تُحفظ نسخ الأيام الأخيرة كلها، ثم واحدة للأسبوع وواحدة للشهر؛ وتُزال النسخ الأقدم، وأبكر من ذلك إن شغلت معًا أكثر من 2 GB.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>نسخة احتياطية</translation>
    </message>
</context>
<context>
    <name>BoardGrid</name>
    <message>
        <source>Sheets by table</source>
        <translation>الأوراق بحسب الطاولة</translation>
    </message>
</context>
<context>
    <name>BringingDialog</name>
    <message>
        <source>What this file brings</source>
        <translation>ما يحمله هذا الملف</translation>
    </message>
    <message>
        <source>Workshop without a title</source>
        <translation>ورشة بدون عنوان</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>تجري قراءة الملف…</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>عدم الاستيراد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing new in it.</source>
        <translation>لا جديد فيه.</translation>
    </message>
    <message>
        <source>This workshop is not in your library yet.</source>
        <translation>هذه الورشة ليست في المكتبة بعد.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Programmes and towns</source>
        <translation>البرامج والسلطات المحلية</translation>
    </message>
    <message>
        <source>This workshop lies in the trash.</source>
        <translation>هذه الورشة موجودة في سلة المحذوفات.</translation>
    </message>
    <message>
        <source>All of it was written on this laptop.</source>
        <translation>كُتب كل ذلك على هذا الحاسوب.</translation>
    </message>
    <message numerus="yes">
        <source>%n new photo(s)</source>
        <translation>
            <numerusform>لا صور جديدة</numerusform>
            <numerusform>صورة جديدة واحدة</numerusform>
            <numerusform>صورتان جديدتان</numerusform>
            <numerusform>%n صور جديدة</numerusform>
            <numerusform>%n صورة جديدة</numerusform>
            <numerusform>%n صورة جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are not in the file</source>
        <translation>
            <numerusform>لا صور ناقصة في الملف</numerusform>
            <numerusform>صورة واحدة ليست في الملف</numerusform>
            <numerusform>صورتان ليستا في الملف</numerusform>
            <numerusform>%n صور ليست في الملف</numerusform>
            <numerusform>%n صورة ليست في الملف</numerusform>
            <numerusform>%n صورة ليست في الملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) settled there</source>
        <translation>
            <numerusform>لا تعارضات حُسمت هناك</numerusform>
            <numerusform>تعارض واحد حُسم هناك</numerusform>
            <numerusform>تعارضان حُسما هناك</numerusform>
            <numerusform>%n تعارضات حُسمت هناك</numerusform>
            <numerusform>%n تعارضًا حُسم هناك</numerusform>
            <numerusform>%n تعارض حُسم هناك</numerusform>
        </translation>
    </message>
    <message>
        <source>Only small things such as places in lists differ.</source>
        <translation>الفروق صغيرة فقط، مثل الموضع في القوائم.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more table(s)</source>
        <translation>
            <numerusform>ولا طاولات أخرى</numerusform>
            <numerusform>وطاولة أخرى</numerusform>
            <numerusform>وطاولتان أخريان</numerusform>
            <numerusform>و%n طاولات أخرى</numerusform>
            <numerusform>و%n طاولة أخرى</numerusform>
            <numerusform>و%n طاولة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new finding(s)</source>
        <translation>
            <numerusform>لا اكتشافات جديدة</numerusform>
            <numerusform>اكتشاف جديد واحد</numerusform>
            <numerusform>اكتشافان جديدان</numerusform>
            <numerusform>%n اكتشافات جديدة</numerusform>
            <numerusform>%n اكتشافًا جديدًا</numerusform>
            <numerusform>%n اكتشاف جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other new item(s)</source>
        <translation>
            <numerusform>لا عناصر جديدة أخرى</numerusform>
            <numerusform>عنصر جديد آخر</numerusform>
            <numerusform>عنصران جديدان آخران</numerusform>
            <numerusform>%n عناصر جديدة أخرى</numerusform>
            <numerusform>%n عنصرًا جديدًا آخر</numerusform>
            <numerusform>%n عنصر جديد آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) changed</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيّر عنصر واحد</numerusform>
            <numerusform>تغيّر عنصران</numerusform>
            <numerusform>تغيّرت %n عناصر</numerusform>
            <numerusform>تغيّر %n عنصرًا</numerusform>
            <numerusform>تغيّر %n عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in conflict</source>
        <translation>
            <numerusform>لا تعارضات</numerusform>
            <numerusform>تعارض واحد</numerusform>
            <numerusform>تعارضان</numerusform>
            <numerusform>%n تعارضات</numerusform>
            <numerusform>%n تعارضًا</numerusform>
            <numerusform>%n تعارض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) both deleted and changed</source>
        <translation>
            <numerusform>لا عناصر حُذفت وتغيّرت معًا</numerusform>
            <numerusform>عنصر واحد حُذف وتغيّر معًا</numerusform>
            <numerusform>عنصران حُذفا وتغيّرا معًا</numerusform>
            <numerusform>%n عناصر حُذفت وتغيّرت معًا</numerusform>
            <numerusform>%n عنصرًا حُذف وتغيّر معًا</numerusform>
            <numerusform>%n عنصر حُذف وتغيّر معًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s)</source>
        <translation>
            <numerusform>لا عناصر جديدة</numerusform>
            <numerusform>عنصر جديد واحد</numerusform>
            <numerusform>عنصران جديدان</numerusform>
            <numerusform>%n عناصر جديدة</numerusform>
            <numerusform>%n عنصرًا جديدًا</numerusform>
            <numerusform>%n عنصر جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) deleted here</source>
        <translation>
            <numerusform>لا محذوف هنا</numerusform>
            <numerusform>حُذف هنا عنصر واحد</numerusform>
            <numerusform>حُذف هنا عنصران</numerusform>
            <numerusform>حُذفت هنا %n عناصر</numerusform>
            <numerusform>حُذف هنا %n عنصرًا</numerusform>
            <numerusform>حُذف هنا %n عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) deleted there</source>
        <translation>
            <numerusform>لا محذوف هناك</numerusform>
            <numerusform>حُذف هناك عنصر واحد</numerusform>
            <numerusform>حُذف هناك عنصران</numerusform>
            <numerusform>حُذفت هناك %n عناصر</numerusform>
            <numerusform>حُذف هناك %n عنصرًا</numerusform>
            <numerusform>حُذف هناك %n عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>At no table</source>
        <translation>بدون طاولة</translation>
    </message>
    <message>
        <source>Table {n}</source>
        <translation>الطاولة {n}</translation>
    </message>
    <message>
        <source>{where}: {what}</source>
        <translation>{where}: {what}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Copy the report</source>
        <translation>نسخ البلاغ</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>حدث أمر غير متوقّع</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>بلاغ</translation>
    </message>
    <message>
        <source>Save a diagnostics file…</source>
        <translation>حفظ ملف تشخيص…</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message numerus="yes">
        <source>It happened %n time(s).</source>
        <translation>
            <numerusform>لم يحدث ذلك.</numerusform>
            <numerusform>حدث ذلك مرة واحدة.</numerusform>
            <numerusform>حدث ذلك مرتين.</numerusform>
            <numerusform>حدث ذلك %n مرات.</numerusform>
            <numerusform>حدث ذلك %n مرة.</numerusform>
            <numerusform>حدث ذلك %n مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on working. If it happens again, restart: words that stood in an open field are offered again.</source>
        <translation>يمكن متابعة العمل. إذا تكرّر ذلك فالأفضل إعادة التشغيل: الكلمات التي كانت في حقل مفتوح ستُعرض من جديد.</translation>
    </message>
</context>
<context>
    <name>CapacityBoard</name>
    <message>
        <source>Without words yet</source>
        <translation>بدون كلمات بعد</translation>
    </message>
    <message>
        <source>Less is better, such as days of waiting</source>
        <translation>الأقلّ أفضل، مثل أيام الانتظار</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>كما كان من قبل</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>نقطة الانطلاق</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>القياسات</translation>
    </message>
    <message>
        <source>A number as of today; Enter adds…</source>
        <translation>عدد حتى اليوم؛ Enter للإضافة…</translation>
    </message>
    <message>
        <source>Capacity indicators</source>
        <translation>مؤشّرات القدرة</translation>
    </message>
    <message>
        <source>Capacity indicator</source>
        <translation>مؤشّر قدرة</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>لا مؤشّرات</numerusform>
            <numerusform>مؤشّر واحد</numerusform>
            <numerusform>مؤشّران</numerusform>
            <numerusform>%n مؤشّرات</numerusform>
            <numerusform>%n مؤشّرًا</numerusform>
            <numerusform>%n مؤشّر</numerusform>
        </translation>
    </message>
    <message>
        <source>What can the town do that can be counted? Enter saves…</source>
        <translation>ما الذي تقدر عليه البلدة ويمكن عدّه؟ Enter للحفظ…</translation>
    </message>
    <message>
        <source>No indicator yet: type what can be counted, press Enter, then how it is now.</source>
        <translation>لا مؤشّرات بعد: اكتبوا ما يمكن عدّه واضغطوا Enter، ثم أدخلوا العدد الحالي.</translation>
    </message>
    <message>
        <source>better {difference}</source>
        <translation>تحسّن {difference}</translation>
    </message>
    <message>
        <source>worse {difference}</source>
        <translation>تراجع {difference}</translation>
    </message>
    <message>
        <source>target reached</source>
        <translation>تحقّق الهدف</translation>
    </message>
    <message>
        <source>{percent} % of the way</source>
        <translation>⁦{percent}%⁩ من الطريق</translation>
    </message>
    <message>
        <source>Before: {value}. Nothing was read since.</source>
        <translation>من قبل: {value}. لم يُسجَّل قياس منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Before: {before}, now: {now}</source>
        <translation>من قبل: {before}، الآن: {now}</translation>
    </message>
    <message>
        <source>target {value}</source>
        <translation>الهدف {value}</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Starred</source>
        <translation>مميّز بنجمة</translation>
    </message>
    <message>
        <source>On the projector</source>
        <translation>معروض على الشاشة</translation>
    </message>
</context>
<context>
    <name>ChannelPart</name>
    <message>
        <source>Back to what the channel keeps</source>
        <translation>عودة إلى مسار العمل نفسه</translation>
    </message>
    <message numerus="yes">
        <source>%n tagged in the workshops</source>
        <translation>
            <numerusform>لا بنود موسومة في الورش</numerusform>
            <numerusform>بند موسوم واحد في الورش</numerusform>
            <numerusform>بندان موسومان في الورش</numerusform>
            <numerusform>%n بنود موسومة في الورش</numerusform>
            <numerusform>%n بندًا موسومًا في الورش</numerusform>
            <numerusform>%n بند موسوم في الورش</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChannelRow</name>
    <message>
        <source>Only what is tagged</source>
        <translation>ما وُسم فقط</translation>
    </message>
</context>
<context>
    <name>ChannelRows</name>
    <message>
        <source>Channels</source>
        <translation>مسارات العمل</translation>
    </message>
    <message>
        <source>A way on which you work; Enter adds…</source>
        <translation>مسار تعملون فيه؛ Enter للإضافة…</translation>
    </message>
</context>
<context>
    <name>ChannelTags</name>
    <message>
        <source>Channels</source>
        <translation>مسارات العمل</translation>
    </message>
    <message>
        <source>Which channel is shown</source>
        <translation>أي مسار معروض</translation>
    </message>
    <message>
        <source>Tag what is chosen in the list with a channel</source>
        <translation>وسم ما اختير في القائمة بمسار عمل</translation>
    </message>
    <message>
        <source>Tag with a channel</source>
        <translation>وسم بمسار عمل</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) chosen</source>
        <translation>
            <numerusform>لم يُختَر شيء</numerusform>
            <numerusform>اختير بند واحد</numerusform>
            <numerusform>اختير بندان</numerusform>
            <numerusform>اختيرت %n بنود</numerusform>
            <numerusform>اختير %n بندًا</numerusform>
            <numerusform>اختير %n بند</numerusform>
        </translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>كل المسارات</translation>
    </message>
    <message>
        <source>Choose what is to be tagged first; of findings, only assets are</source>
        <translation>اختاروا أولًا ما يُوسَم؛ ومن الاكتشافات تُوسَم الموارد فقط</translation>
    </message>
</context>
<context>
    <name>CharterNotes</name>
    <message>
        <source>On the charter sheet</source>
        <translation>في ورقة ميثاق الفريق</translation>
    </message>
</context>
<context>
    <name>CheckInForm</name>
    <message>
        <source>This person agrees to be named in the report</source>
        <translation>توجد موافقة على ذكر الاسم في التقرير</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>The partner agrees to be named</source>
        <translation>توجد موافقة على ذكر اسم الشريك</translation>
    </message>
    <message>
        <source>Save, go on to the next</source>
        <translation>حفظ والانتقال إلى التالي</translation>
    </message>
    <message>
        <source>Did a partnership come of it?</source>
        <translation>هل نشأت شراكة؟</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>تاريخ المحادثة</translation>
    </message>
    <message>
        <source>What may be passed on</source>
        <translation>ما يجوز نقله</translation>
    </message>
    <message>
        <source>Date of the next step</source>
        <translation>تاريخ الخطوة التالية</translation>
    </message>
    <message>
        <source>Day on which you asked</source>
        <translation>اليوم الذي جرت فيه المحادثة</translation>
    </message>
</context>
<context>
    <name>CheckInTrail</name>
    <message>
        <source>What was told so far</source>
        <translation>ما رُوي حتى الآن</translation>
    </message>
    <message>
        <source>Delete what was told here</source>
        <translation>حذف ما رُوي هنا</translation>
    </message>
    <message>
        <source>no partnership yet</source>
        <translation>لا شراكة بعد</translation>
    </message>
    <message>
        <source>next step by {date}</source>
        <translation>الخطوة التالية حتى {date}</translation>
    </message>
    <message>
        <source>Deleted what was told on {date}</source>
        <translation>حُذف ما رُوي بتاريخ {date}</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {item}</source>
        <translation>إزالة {item}</translation>
    </message>
</context>
<context>
    <name>ChosenDate</name>
    <message>
        <source>Date of this follow-up</source>
        <translation>تاريخ هذه المتابعة</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>المزيد…</translation>
    </message>
    <message>
        <source>Add an own date</source>
        <translation>إضافة موعد خاص</translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation>إعادته إلى الجدول</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>حذفه من الجدول</translation>
    </message>
    <message>
        <source>The usual date again</source>
        <translation>العودة إلى التاريخ المعتاد</translation>
    </message>
    <message>
        <source>Call sheet…</source>
        <translation>ورقة مكالمات…</translation>
    </message>
    <message>
        <source>Prepare the next workshop</source>
        <translation>إعداد الورشة التالية</translation>
    </message>
    <message>
        <source>What it is for, such as: with the mayor</source>
        <translation>الغاية، مثلًا: مع رئاسة البلدية</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>الغاية</translation>
    </message>
    <message>
        <source>Add the date</source>
        <translation>إضافة الموعد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>An own date</source>
        <translation>موعد خاص</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>محذوف من الجدول</translation>
    </message>
    <message>
        <source>lies before the workshop: give it another date</source>
        <translation>يسبق الورشة: يلزم موعد آخر</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>{asked} of {all} asked</source>
        <translation>سُئل عن {asked} من أصل {all}</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>لم ينتهِ بعد</translation>
    </message>
    <message>
        <source>Done with this date</source>
        <translation>اكتمل هذا الموعد</translation>
    </message>
</context>
<context>
    <name>ChosenPeople</name>
    <message>
        <source>Seat at table</source>
        <translation>إجلاس إلى الطاولة</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>إجلاس متفرّق</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>إجلاس معًا</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Choose nobody</source>
        <translation>إلغاء الاختيار</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) chosen</source>
        <translation>
            <numerusform>لم يُختر أحد</numerusform>
            <numerusform>اختير شخص واحد</numerusform>
            <numerusform>اختير شخصان</numerusform>
            <numerusform>اختير %n أشخاص</numerusform>
            <numerusform>اختير %n شخصًا</numerusform>
            <numerusform>اختير %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of the table for those chosen</source>
        <translation>رقم طاولة من اختيروا</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>on time</source>
        <translation>في الوقت</translation>
    </message>
    <message>
        <source>{minutes} behind</source>
        <translation>تأخير {minutes}</translation>
    </message>
    <message>
        <source>{minutes} ahead</source>
        <translation>تقدُّم {minutes}</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>في الوقت</translation>
    </message>
    <message>
        <source>pairs: change roles</source>
        <translation>الثنائيات: تبادل الأدوار</translation>
    </message>
    <message>
        <source>change roles (1 of 2)</source>
        <translation>تبادل الأدوار (1 من 2)</translation>
    </message>
    <message>
        <source>change roles (2 of 2)</source>
        <translation>تبادل الأدوار (2 من 2)</translation>
    </message>
    <message>
        <source>threes: change roles (1 of 2)</source>
        <translation>الثلاثيات: تبادل الأدوار (1 من 2)</translation>
    </message>
    <message>
        <source>threes: change roles (2 of 2)</source>
        <translation>الثلاثيات: تبادل الأدوار (2 من 2)</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقِّف مؤقّتًا</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>تجاوز الوقت</translation>
    </message>
    <message>
        <source>change roles</source>
        <translation>تبادُل الأدوار</translation>
    </message>
    <message>
        <source>last call</source>
        <translation>اللحظات الأخيرة</translation>
    </message>
    <message>
        <source>nearly over</source>
        <translation>أوشك على الانتهاء</translation>
    </message>
    <message>
        <source>leave out {step} ({minutes})</source>
        <translation>الاستغناء عن {step} ({minutes})</translation>
    </message>
    <message>
        <source>{minutes} from {step}</source>
        <translation>{minutes} من {step}</translation>
    </message>
    <message>
        <source>{first}, {next}</source>
        <translation>{first}، {next}</translation>
    </message>
    <message>
        <source>Clock: start, pause, go on</source>
        <translation>الساعة: بدء، إيقاف مؤقّت، متابعة</translation>
    </message>
    <message>
        <source>Clock: one minute more</source>
        <translation>الساعة: دقيقة إضافية</translation>
    </message>
    <message>
        <source>Clock: five minutes more</source>
        <translation>الساعة: خمس دقائق إضافية</translation>
    </message>
    <message>
        <source>Clock: next step</source>
        <translation>الساعة: إلى الفقرة التالية</translation>
    </message>
    <message>
        <source>Clock: back to the step before</source>
        <translation>الساعة: عودة إلى الفقرة السابقة</translation>
    </message>
    <message>
        <source>Clock: where to save minutes</source>
        <translation>الساعة: أين يمكن توفير دقائق</translation>
    </message>
</context>
<context>
    <name>ClockPanel</name>
    <message>
        <source>The clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الفقرة التالية</translation>
    </message>
    <message>
        <source>End this step</source>
        <translation>إنهاء هذه الفقرة</translation>
    </message>
    <message numerus="yes">
        <source>Where to save %n minute(s)?</source>
        <translation>
            <numerusform>أين يمكن توفير الوقت؟</numerusform>
            <numerusform>أين يمكن توفير دقيقة واحدة؟</numerusform>
            <numerusform>أين يمكن توفير دقيقتين؟</numerusform>
            <numerusform>أين يمكن توفير %n دقائق؟</numerusform>
            <numerusform>أين يمكن توفير %n دقيقة؟</numerusform>
            <numerusform>أين يمكن توفير %n دقيقة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>No coming step can give minutes without losing much.</source>
        <translation>لا توجد فقرة قادمة يمكن تقصيرها دون خسارة كبيرة.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقّت</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>{minutes} for threes</source>
        <translation>{minutes} للثلاثيات</translation>
    </message>
    <message>
        <source>“{step}” will begin in time, at {time}.</source>
        <translation>الفقرة «{step}» تبدأ في وقتها، الساعة {time}.</translation>
    </message>
    <message>
        <source>As things stand, “{step}” will begin at {time}.</source>
        <translation>حسب الوضع الحالي، تبدأ الفقرة «{step}» الساعة {time}.</translation>
    </message>
    <message>
        <source>As things stand, the day ends at {time}.</source>
        <translation>حسب الوضع الحالي، ينتهي اليوم الساعة {time}.</translation>
    </message>
    <message>
        <source>saves {minutes}</source>
        <translation>يوفِّر {minutes}</translation>
    </message>
</context>
<context>
    <name>ClockPill</name>
    <message>
        <source>Start the clock</source>
        <translation>تشغيل الساعة</translation>
    </message>
    <message>
        <source>Back to the step before</source>
        <translation>عودة إلى الفقرة السابقة</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الفقرة التالية</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>دقيقة إضافية</translation>
    </message>
    <message>
        <source>Five minutes more</source>
        <translation>خمس دقائق إضافية</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>التالي: {step}</translation>
    </message>
    <message>
        <source>Pause the clock</source>
        <translation>إيقاف مؤقّت</translation>
    </message>
    <message>
        <source>More about the clock</source>
        <translation>المزيد عن الساعة</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Open {code}</source>
        <translation>فتح {code}</translation>
    </message>
    <message>
        <source>Type or scan a sheet&apos;s code, Enter opens it</source>
        <translation>اكتبوا رمز ورقة أو امسحوه، Enter للفتح</translation>
    </message>
    <message>
        <source>Code of a sheet</source>
        <translation>رمز ورقة</translation>
    </message>
</context>
<context>
    <name>CohortRow</name>
    <message>
        <source>Towns</source>
        <translation>السلطات المحلية</translation>
    </message>
    <message>
        <source>Add a town by its name; Enter adds…</source>
        <translation>اسم سلطة محلية؛ Enter للإضافة…</translation>
    </message>
    <message>
        <source>Two years: until {date}</source>
        <translation>سنتان: حتى {date}</translation>
    </message>
</context>
<context>
    <name>CohortRows</name>
    <message>
        <source>Cohorts</source>
        <translation>الأفواج</translation>
    </message>
    <message>
        <source>New cohort</source>
        <translation>فوج جديد</translation>
    </message>
    <message>
        <source>Deleted “{title}” with its enrolments</source>
        <translation>حُذف «{title}» مع المشاركات فيه</translation>
    </message>
</context>
<context>
    <name>ComboField</name>
    <message>
        <source>No longer there</source>
        <translation>لم يعد موجودًا</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>words of a report</source>
        <translation>كلمات التقرير</translation>
    </message>
    <message>
        <source>arrangement of a report</source>
        <translation>ترتيب التقرير</translation>
    </message>
    <message>
        <source>keeping of a report&apos;s arrangement</source>
        <translation>حفظ قالب تقرير</translation>
    </message>
    <message>
        <source>arrangement from a template</source>
        <translation>ترتيب بحسب قالب</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>ترجمة</translation>
    </message>
    <message>
        <source>new theme</source>
        <translation>محور جديد</translation>
    </message>
    <message>
        <source>findings under a theme</source>
        <translation>إدراج اكتشافات تحت محور</translation>
    </message>
    <message>
        <source>findings taken from a theme</source>
        <translation>إخراج اكتشافات من محور</translation>
    </message>
    <message>
        <source>move to another theme</source>
        <translation>نقل إلى محور آخر</translation>
    </message>
    <message>
        <source>splitting of a theme</source>
        <translation>فصل محور</translation>
    </message>
    <message>
        <source>dissolving of themes</source>
        <translation>تفكيك محاور</translation>
    </message>
    <message>
        <source>merging of themes</source>
        <translation>دمج المحاور</translation>
    </message>
    <message>
        <source>moving of a petal</source>
        <translation>نقل بتلة</translation>
    </message>
    <message>
        <source>new layout of the picture</source>
        <translation>ترتيب جديد للصورة</translation>
    </message>
    <message>
        <source>release for the projector</source>
        <translation>إتاحة للعرض في القاعة</translation>
    </message>
    <message>
        <source>withholding from the projector</source>
        <translation>سحب من العرض في القاعة</translation>
    </message>
    <message>
        <source>opening of a round of dots</source>
        <translation>فتح جولة نقاط</translation>
    </message>
    <message>
        <source>count of dots</source>
        <translation>عدّ النقاط</translation>
    </message>
    <message>
        <source>closing of a round of dots</source>
        <translation>إغلاق جولة نقاط</translation>
    </message>
    <message>
        <source>reopening of a round of dots</source>
        <translation>إعادة فتح جولة نقاط</translation>
    </message>
    <message>
        <source>deletion of a round of dots</source>
        <translation>حذف جولة نقاط</translation>
    </message>
    <message>
        <source>new tables</source>
        <translation>طاولات جديدة</translation>
    </message>
    <message>
        <source>mixing of tables</source>
        <translation>خلط الطاولات</translation>
    </message>
    <message>
        <source>places for new people</source>
        <translation>أماكن لأشخاص جدد</translation>
    </message>
    <message>
        <source>pinning to a table</source>
        <translation>تثبيت إلى طاولة</translation>
    </message>
    <message>
        <source>tables from sign-ups</source>
        <translation>طاولات بحسب الانضمام إلى الفرص</translation>
    </message>
    <message>
        <source>another number for a table</source>
        <translation>رقم آخر لطاولة</translation>
    </message>
    <message>
        <source>joining of tables</source>
        <translation>دمج طاولات</translation>
    </message>
    <message>
        <source>splitting of a table</source>
        <translation>تقسيم طاولة</translation>
    </message>
    <message>
        <source>pairs for the interviews</source>
        <translation>ثنائيات المقابلات</translation>
    </message>
    <message>
        <source>two who change interview partners</source>
        <translation>تبديل شخصين بين ثنائيات المقابلة</translation>
    </message>
    <message>
        <source>new seating rule</source>
        <translation>قاعدة جلوس جديدة</translation>
    </message>
    <message>
        <source>removal of a seating rule</source>
        <translation>إزالة قاعدة جلوس</translation>
    </message>
    <message>
        <source>copying of tables</source>
        <translation>نسخ الطاولات</translation>
    </message>
    <message>
        <source>withdrawal of a person</source>
        <translation>سحب موافقة</translation>
    </message>
    <message>
        <source>erasing of a person</source>
        <translation>محو شخص نهائيًا</translation>
    </message>
    <message>
        <source>end of a withdrawal</source>
        <translation>إلغاء سحب موافقة</translation>
    </message>
    <message>
        <source>seating</source>
        <translation>إجلاس</translation>
    </message>
    <message>
        <source>new workshop</source>
        <translation>ورشة جديدة</translation>
    </message>
    <message>
        <source>change of agenda</source>
        <translation>تغيير جدول الأعمال</translation>
    </message>
    <message>
        <source>import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>going back to a backup</source>
        <translation>العودة إلى نسخة احتياطية</translation>
    </message>
    <message>
        <source>where it came from</source>
        <translation>تعديل المصدر</translation>
    </message>
    <message>
        <source>new proposition</source>
        <translation>عبارة جديدة</translation>
    </message>
    <message>
        <source>keeping of the draft</source>
        <translation>حفظ المسوّدة</translation>
    </message>
    <message>
        <source>what was loved or wished</source>
        <translation>ملاحظة على عبارة</translation>
    </message>
    <message>
        <source>final words</source>
        <translation>الصيغة النهائية</translation>
    </message>
    <message>
        <source>reopening of a proposition</source>
        <translation>إعادة فتح عبارة</translation>
    </message>
    <message>
        <source>sign-up</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>new team</source>
        <translation>فريق جديد</translation>
    </message>
    <message>
        <source>offer for a request</source>
        <translation>مواءمة عرض مساهمة مع طلب</translation>
    </message>
    <message>
        <source>parting of offer and request</source>
        <translation>إلغاء المواءمة بين عرض مساهمة وطلب</translation>
    </message>
    <message>
        <source>uniting of assets</source>
        <translation>توحيد موارد</translation>
    </message>
    <message>
        <source>keeping apart of assets</source>
        <translation>إبقاء موارد منفصلة</translation>
    </message>
    <message>
        <source>taking out of an asset</source>
        <translation>إخراج من مورد موحّد</translation>
    </message>
    <message>
        <source>change of an asset</source>
        <translation>تعديل مورد</translation>
    </message>
    <message>
        <source>taking apart of an asset</source>
        <translation>تفكيك مورد موحّد</translation>
    </message>
    <message>
        <source>proposal of a match</source>
        <translation>اقتراح مطابقة</translation>
    </message>
    <message>
        <source>agreement on a match</source>
        <translation>الاتفاق على مطابقة</translation>
    </message>
    <message>
        <source>declining of a match</source>
        <translation>العدول عن مطابقة</translation>
    </message>
    <message>
        <source>change of a match</source>
        <translation>تعديل مطابقة</translation>
    </message>
    <message>
        <source>tagging with a channel</source>
        <translation>وسم بمسار عمل</translation>
    </message>
    <message>
        <source>removal of a channel</source>
        <translation>إزالة مسار عمل</translation>
    </message>
    <message>
        <source>words that come to mind</source>
        <translation>كلمات تخطر بالبال</translation>
    </message>
    <message>
        <source>date of a follow-up</source>
        <translation>موعد متابعة</translation>
    </message>
    <message>
        <source>own date of a follow-up</source>
        <translation>موعد متابعة خاص</translation>
    </message>
    <message>
        <source>what was told at a check-in</source>
        <translation>ما رُوي في محادثة متابعة</translation>
    </message>
    <message>
        <source>deletion of what was told</source>
        <translation>حذف ما رُوي</translation>
    </message>
    <message>
        <source>next workshop from the last</source>
        <translation>إعداد الورشة التالية من السابقة</translation>
    </message>
    <message>
        <source>new step of the agenda</source>
        <translation>فقرة جديدة في جدول الأعمال</translation>
    </message>
    <message>
        <source>saved minutes</source>
        <translation>توفير دقائق</translation>
    </message>
    <message>
        <source>start of a step</source>
        <translation>بدء فقرة</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>الانتقال إلى الفقرة التالية</translation>
    </message>
    <message>
        <source>back to a step</source>
        <translation>العودة إلى فقرة</translation>
    </message>
    <message>
        <source>end of a step</source>
        <translation>إنهاء فقرة</translation>
    </message>
    <message>
        <source>pause of the clock</source>
        <translation>إيقاف الساعة مؤقّتًا</translation>
    </message>
    <message>
        <source>going on of the clock</source>
        <translation>متابعة الساعة</translation>
    </message>
    <message>
        <source>more minutes</source>
        <translation>دقائق إضافية</translation>
    </message>
    <message>
        <source>time taken off the clock</source>
        <translation>حذف وقت من الساعة</translation>
    </message>
    <message>
        <source>checked wording</source>
        <translation>تأكيد الصياغة</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>صياغة</translation>
    </message>
    <message>
        <source>unfinished words</source>
        <translation>كلمات غير مكتملة</translation>
    </message>
    <message>
        <source>words from a sheet</source>
        <translation>كلمات من ورقة</translation>
    </message>
    <message>
        <source>state of a sheet</source>
        <translation>حالة ورقة</translation>
    </message>
    <message>
        <source>state of sheets</source>
        <translation>حالة عدّة أوراق</translation>
    </message>
    <message>
        <source>unclear word</source>
        <translation>كلمة غير واضحة</translation>
    </message>
    <message>
        <source>table of a sheet</source>
        <translation>طاولة الورقة</translation>
    </message>
    <message>
        <source>ready example</source>
        <translation>مثال جاهز</translation>
    </message>
    <message>
        <source>enrolment of a town</source>
        <translation>مشاركة سلطة محلية في برنامج</translation>
    </message>
    <message>
        <source>new member of a cluster</source>
        <translation>عضو جديد في عنقود</translation>
    </message>
    <message>
        <source>who was at a training session</source>
        <translation>الحضور في لقاء تدريبي</translation>
    </message>
    <message>
        <source>joining of two towns</source>
        <translation>دمج سلطتين محليتين</translation>
    </message>
    <message>
        <source>joining of two programmes</source>
        <translation>دمج برنامجين</translation>
    </message>
    <message>
        <source>town and programme of a workshop</source>
        <translation>السلطة المحلية والبرنامج لورشة</translation>
    </message>
    <message>
        <source>sample workshop</source>
        <translation>ورشة النموذج</translation>
    </message>
    <message>
        <source>new photo</source>
        <translation>صورة جديدة</translation>
    </message>
    <message>
        <source>filing of a photo</source>
        <translation>إرفاق صورة</translation>
    </message>
    <message>
        <source>turning of a photo</source>
        <translation>تدوير صورة</translation>
    </message>
    <message>
        <source>printing of worksheets</source>
        <translation>طباعة أوراق عمل</translation>
    </message>
    <message>
        <source>change of a worksheet</source>
        <translation>تعديل ورقة عمل</translation>
    </message>
    <message>
        <source>keeping of worksheets</source>
        <translation>حفظ أوراق العمل كقالب</translation>
    </message>
    <message>
        <source>worksheets from a template</source>
        <translation>أوراق عمل من قالب</translation>
    </message>
    <message>
        <source>removal of a template</source>
        <translation>إزالة قالب</translation>
    </message>
    <message>
        <source>date of the next meeting</source>
        <translation>موعد اللقاء القادم</translation>
    </message>
    <message>
        <source>choice between two versions</source>
        <translation>اختيار بين صيغتين</translation>
    </message>
    <message>
        <source>addition</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>change</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>restoring</source>
        <translation>استعادة</translation>
    </message>
</context>
<context>
    <name>CommitmentsTab</name>
    <message>
        <source>Commitment</source>
        <translation>التزام</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>عرض مساهمة</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Without words yet</source>
        <translation>بدون كلمات بعد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>From the list of participants</source>
        <translation>من قائمة المشاركين</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Requests without an answer</source>
        <translation>طلبات بدون رد</translation>
    </message>
    <message>
        <source>Offers that nobody took</source>
        <translation>عروض مساهمة لم يأخذها أحد</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>This person agrees to be named in the report</source>
        <translation>توجد موافقة على ذكر الاسم في التقرير</translation>
    </message>
    <message>
        <source>May be contacted about it</source>
        <translation>يجوز التواصل بشأنه</translation>
    </message>
    <message>
        <source>Belongs to the initiative</source>
        <translation>ينتمي إلى المبادرة</translation>
    </message>
    <message>
        <source>What was answered, in their words</source>
        <translation>الرد بكلمات من ردّوا</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>لم يُذكر بعد</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>بدون اختيار</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>بدون تحديد</translation>
    </message>
    <message>
        <source>Commitments, offers, requests</source>
        <translation>التزامات وعروض مساهمة وطلبات</translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>لا التزامات</numerusform>
            <numerusform>التزام واحد</numerusform>
            <numerusform>التزامان</numerusform>
            <numerusform>%n التزامات</numerusform>
            <numerusform>%n التزامًا</numerusform>
            <numerusform>%n التزام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>لا عروض</numerusform>
            <numerusform>عرض واحد</numerusform>
            <numerusform>عرضان</numerusform>
            <numerusform>%n عروض</numerusform>
            <numerusform>%n عرضًا</numerusform>
            <numerusform>%n عرض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%n طلبات</numerusform>
            <numerusform>%n طلبًا</numerusform>
            <numerusform>%n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>What can be given, and to whom? Enter saves…</source>
        <translation>ما الذي يمكن تقديمه، ولمن؟ Enter للحفظ…</translation>
    </message>
    <message>
        <source>What exactly would help? Enter saves…</source>
        <translation>ما الذي يساعد بالضبط؟ Enter للحفظ…</translation>
    </message>
    <message>
        <source>What begins without anyone&apos;s consent? Enter saves…</source>
        <translation>ما الذي يمكن بدؤه من غير موافقة أحد؟ Enter للحفظ…</translation>
    </message>
    <message>
        <source>Nothing promised yet: choose the kind, type the words, press Enter.</source>
        <translation>لا التزامات بعد: اختاروا النوع واكتبوا الكلمات ثم اضغطوا Enter.</translation>
    </message>
    <message numerus="yes">
        <source>met by %n offer(s)</source>
        <translation>
            <numerusform>لا عرض يلبّيه</numerusform>
            <numerusform>عرض واحد يلبّيه</numerusform>
            <numerusform>عرضان يلبّيانه</numerusform>
            <numerusform>%n عروض تلبّيه</numerusform>
            <numerusform>%n عرضًا يلبّيه</numerusform>
            <numerusform>%n عرض يلبّيه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answers %n request(s)</source>
        <translation>
            <numerusform>لا يلبّي طلبًا</numerusform>
            <numerusform>يلبّي طلبًا واحدًا</numerusform>
            <numerusform>يلبّي طلبين</numerusform>
            <numerusform>يلبّي %n طلبات</numerusform>
            <numerusform>يلبّي %n طلبًا</numerusform>
            <numerusform>يلبّي %n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Who takes it on? A name turns the words into a promise.</source>
        <translation>من يتولّى ذلك؟ الاسم يحوّل الكلمات إلى التزام.</translation>
    </message>
    <message>
        <source>Set {date}</source>
        <translation>تحديد {date}</translation>
    </message>
    <message>
        <source>By when? A first step within 14 days keeps it alive.</source>
        <translation>ما الموعد؟ خطوة أولى خلال 14 يومًا تُبقي الالتزام حيًّا.</translation>
    </message>
    <message>
        <source>By when? A first step until {date} keeps it alive.</source>
        <translation>ما الموعد؟ خطوة أولى حتى {date} تُبقي الالتزام حيًّا.</translation>
    </message>
</context>
<context>
    <name>ControlPanel</name>
    <message>
        <source>The room sees this screen: hide private words (F4 shows them)</source>
        <translation>هذه الشاشة معروضة في القاعة: إخفاء الكلام الخاص (F4 يُظهره)</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>شاشة سوداء</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>تجميد</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>by itself every</source>
        <translation>تلقائيًا كل</translation>
    </message>
    <message>
        <source>How long each page stands</source>
        <translation>مدة عرض كل صفحة</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>أحرف أصغر</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>أحرف أكبر</translation>
    </message>
    <message>
        <source>Small clock</source>
        <translation>ساعة صغيرة</translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation>فاتح على داكن</translation>
    </message>
    <message>
        <source>Names at the tables</source>
        <translation>الأسماء حول الطاولات</translation>
    </message>
    <message>
        <source>Whole names</source>
        <translation>الأسماء كاملة</translation>
    </message>
    <message>
        <source>First names</source>
        <translation>الأسماء الأولى</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>الأحرف الأولى</translation>
    </message>
    <message>
        <source>The room sees nothing of this yet.</source>
        <translation>لا شيء معروض في القاعة بعد.</translation>
    </message>
    <message>
        <source>The projector is unplugged.</source>
        <translation>جهاز العرض مفصول.</translation>
    </message>
    <message>
        <source>The room sees black. Behind it waits “{view}”.</source>
        <translation>المعروض في القاعة شاشة سوداء، وخلفها تنتظر «{view}».</translation>
    </message>
    <message>
        <source>Frozen: the room sees the picture above until it is let go.</source>
        <translation>مجمَّد: تبقى الصورة أعلاه معروضة في القاعة حتى إلغاء التجميد.</translation>
    </message>
    <message>
        <source>The room sees “{view}”.</source>
        <translation>المعروض في القاعة: «{view}».</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>إيقاف العرض</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>عرض في القاعة</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>العرض</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Several laptops</source>
        <translation>عدة حواسيب</translation>
    </message>
    <message>
        <source>Scribes get a copy of this workshop, each types some tables, and the copies are brought back in here, in any order and as often as you like.</source>
        <translation>يحصل من يتولّون التدوين على نسخة من الورشة، ويُدخل كل منهم ما قيل حول بعض الطاولات، ثم تُستورد النسخ إلى هنا بأيّ ترتيب وأيّ عدد من المرات.</translation>
    </message>
    <message>
        <source>Copy for another laptop…</source>
        <translation>نسخة لحاسوب آخر…</translation>
    </message>
    <message>
        <source>Bring a copy back in…</source>
        <translation>استيراد نسخة عائدة…</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) behind</source>
        <translation>
            <numerusform>بلا تأخير</numerusform>
            <numerusform>تأخير دقيقة واحدة</numerusform>
            <numerusform>تأخير دقيقتين</numerusform>
            <numerusform>تأخير %n دقائق</numerusform>
            <numerusform>تأخير %n دقيقة</numerusform>
            <numerusform>تأخير %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ahead</source>
        <translation>
            <numerusform>بلا تقدُّم</numerusform>
            <numerusform>تقدُّم دقيقة واحدة</numerusform>
            <numerusform>تقدُّم دقيقتين</numerusform>
            <numerusform>تقدُّم %n دقائق</numerusform>
            <numerusform>تقدُّم %n دقيقة</numerusform>
            <numerusform>تقدُّم %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) free before it</source>
        <translation>
            <numerusform>لا وقت متاح قبلها</numerusform>
            <numerusform>دقيقة واحدة متاحة قبلها</numerusform>
            <numerusform>دقيقتان متاحتان قبلها</numerusform>
            <numerusform>%n دقائق متاحة قبلها</numerusform>
            <numerusform>%n دقيقة متاحة قبلها</numerusform>
            <numerusform>%n دقيقة متاحة قبلها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The steps before it are %n minute(s) too long</source>
        <translation>
            <numerusform>الفقرات قبلها مناسبة</numerusform>
            <numerusform>الفقرات قبلها أطول من اللازم بدقيقة واحدة</numerusform>
            <numerusform>الفقرات قبلها أطول من اللازم بدقيقتين</numerusform>
            <numerusform>الفقرات قبلها أطول من اللازم بـ%n دقائق</numerusform>
            <numerusform>الفقرات قبلها أطول من اللازم بـ%n دقيقة</numerusform>
            <numerusform>الفقرات قبلها أطول من اللازم بـ%n دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>Digits, then Enter for the next. + and − count single dots.</source>
        <translation>أرقام، ثم Enter للانتقال إلى التالي. المفتاحان + و− لإضافة نقطة واحدة أو حذفها.</translation>
    </message>
    <message>
        <source>Close the round and show the result</source>
        <translation>إغلاق الجولة وعرض النتيجة</translation>
    </message>
    <message>
        <source>Delete this round</source>
        <translation>حذف هذه الجولة</translation>
    </message>
    <message>
        <source>Until the round is closed its items stay as they are, and nobody else sees a result.</source>
        <translation>إلى أن تُغلَق الجولة تبقى البنود كما هي، ولا تظهر النتيجة لأحد سوى من يعدّ.</translation>
    </message>
    <message>
        <source>Others see this screen, so the numbers are hidden. Hold F4 to see them.</source>
        <translation>آخرون يرون هذه الشاشة، لذلك أُخفيت الأرقام. يُظهرها الضغط المستمرّ على F4.</translation>
    </message>
    <message>
        <source>Count the whole room at once</source>
        <translation>العدّ للقاعة كلها معًا</translation>
    </message>
    <message>
        <source>Count table by table</source>
        <translation>العدّ طاولة بعد طاولة</translation>
    </message>
</context>
<context>
    <name>CritiqueLists</name>
    <message>
        <source>From the whole room</source>
        <translation>من القاعة كلها</translation>
    </message>
    <message>
        <source>Which table says it</source>
        <translation>أيّ طاولة تقوله</translation>
    </message>
    <message>
        <source>What speaks to you? Enter adds…</source>
        <translation>ما الذي لامسكم؟ Enter للإضافة…</translation>
    </message>
    <message>
        <source>What would make it stronger? Enter adds…</source>
        <translation>ما الذي يقوّيها؟ Enter للإضافة…</translation>
    </message>
    <message>
        <source>Responses in the critique</source>
        <translation>ملاحظات على العبارة</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>الطاولة {number}</translation>
    </message>
</context>
<context>
    <name>CritiqueRow</name>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
</context>
<context>
    <name>CueLine</name>
    <message>
        <source>Do not ask this again</source>
        <translation>عدم طرح هذا السؤال مجددًا</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>يوم/شهر/سنة</translation>
    </message>
    <message>
        <source>This is not a date. Type day, month and year, such as 14/05/2026.</source>
        <translation>هذا ليس تاريخًا. اكتبوا اليوم والشهر والسنة، مثل 14/05/2026.</translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message numerus="yes">
        <source>with %n that belonged to it</source>
        <translation>
            <numerusform>من دون ما يتبعه</numerusform>
            <numerusform>مع عنصر واحد يتبعه</numerusform>
            <numerusform>مع عنصرين يتبعانه</numerusform>
            <numerusform>مع %n عناصر تتبعه</numerusform>
            <numerusform>مع %n عنصرًا يتبعه</numerusform>
            <numerusform>مع %n عنصر يتبعه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesignPage</name>
    <message>
        <source>Propositions</source>
        <translation>العبارات المستقبلية الملهمة</translation>
    </message>
</context>
<context>
    <name>DestinyPage</name>
    <message>
        <source>Teams &amp;&amp; plans</source>
        <translation>الفرق والخطط</translation>
    </message>
    <message>
        <source>Commitments, offers, requests</source>
        <translation>التزامات وعروض مساهمة وطلبات</translation>
    </message>
    <message>
        <source>Income ideas</source>
        <translation>أفكار للإيرادات</translation>
    </message>
    <message>
        <source>Closing valuation</source>
        <translation>تقييم تقديري ختامي</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>From the plenary</source>
        <translation>من الجلسة العامة</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>السلطة المحلية</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>مكان اللقاء</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>الجهات المنظِّمة</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>الجهة الراعية</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation>بلغات أخرى</translation>
    </message>
    <message>
        <source>for reports and sheets</source>
        <translation>للتقارير وأوراق العمل</translation>
    </message>
    <message>
        <source>Agenda template</source>
        <translation>قالب جدول الأعمال</translation>
    </message>
    <message>
        <source>Language and direction</source>
        <translation>اللغة والاتجاه</translation>
    </message>
    <message>
        <source>only where the letters mislead</source>
        <translation>فقط عندما لا تدلّ الحروف عليهما</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>ساعة البداية</translation>
    </message>
    <message>
        <source>Who stands behind it and stays in the room</source>
        <translation>من يدعم العملية ويبقى في القاعة</translation>
    </message>
    <message>
        <source>Languages of the workshop</source>
        <translation>لغات الورشة</translation>
    </message>
    <message>
        <source>Sheets and reports can be made in each of these.</source>
        <translation>يمكن إعداد أوراق العمل والتقارير بكل منها.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics file</source>
        <translation>ملف التشخيص</translation>
    </message>
    <message>
        <source>What will be in the file</source>
        <translation>ما سيكون في الملف</translation>
    </message>
    <message>
        <source>For whoever helps you. It tells how the program stands on this computer. Nothing that anybody wrote or said is in it, and no names. Read it, untick what shall not go along, then save it.</source>
        <translation>لمن يساعدكم. يصف الملف حالة البرنامج على هذا الحاسوب. لا يحتوي على أي شيء كُتب أو قيل، ولا على أسماء. اقرؤوه وألغوا تحديد ما لا تريدون إرفاقه، ثم احفظوه.</translation>
    </message>
    <message>
        <source>The program looks through itself…</source>
        <translation>البرنامج يفحص نفسه…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Screens and letters</source>
        <translation>الشاشات والخطوط</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Library, in numbers</source>
        <translation>المكتبة، بالأرقام</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>سجلّ البرنامج</translation>
    </message>
    <message>
        <source>Last crash</source>
        <translation>آخر انهيار</translation>
    </message>
    <message>
        <source>Saved as “{name}”. It can be mailed as it is.</source>
        <translation>حُفظ باسم «{name}». يمكن إرساله كما هو.</translation>
    </message>
</context>
<context>
    <name>DiscoveryPage</name>
    <message>
        <source>Interviews</source>
        <translation>المقابلات</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>الاكتشافات</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>المحاور</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Positive core</source>
        <translation>النواة الإيجابية</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>The dots are being counted under Dots.</source>
        <translation>النقاط قيد العدّ الآن ضمن «النقاط».</translation>
    </message>
    <message>
        <source>Counted in a round: to change it, reopen it under Dots.</source>
        <translation>عُدّت في جولة: للتغيير يُعاد فتح الجولة ضمن «النقاط».</translation>
    </message>
</context>
<context>
    <name>DotsTab</name>
    <message>
        <source>New round</source>
        <translation>جولة جديدة</translation>
    </message>
    <message>
        <source>Rounds of dots</source>
        <translation>جولات النقاط</translation>
    </message>
    <message>
        <source>Round {number} · {when} · being counted</source>
        <translation>الجولة {number} · {when} · قيد العدّ</translation>
    </message>
    <message>
        <source>Round {number} · {when} · closed</source>
        <translation>الجولة {number} · {when} · مغلقة</translation>
    </message>
    <message>
        <source>The round is closed</source>
        <translation>أُغلقت الجولة</translation>
    </message>
    <message>
        <source>The round is open</source>
        <translation>الجولة مفتوحة</translation>
    </message>
    <message>
        <source>Round deleted</source>
        <translation>حُذفت الجولة</translation>
    </message>
</context>
<context>
    <name>DoubleTables</name>
    <message>
        <source>Sheets that are printed already keep their codes and stay with their own table.</source>
        <translation>الأوراق المطبوعة تحتفظ برموزها وتبقى مع طاولتها.</translation>
    </message>
    <message>
        <source>Decide later, on the Tables tab</source>
        <translation>القرار لاحقًا، في علامة التبويب «الطاولات»</translation>
    </message>
    <message>
        <source>The later one becomes table {free}</source>
        <translation>تصبح الأحدث بينهما الطاولة {free}</translation>
    </message>
    <message>
        <source>It is one table: join the two</source>
        <translation>إنها طاولة واحدة: دمج الاثنتين</translation>
    </message>
    <message>
        <source>{phase}: two tables have number {number}</source>
        <translation>{phase}: طاولتان تحملان الرقم {number}</translation>
    </message>
</context>
<context>
    <name>DraftBeside</name>
    <message>
        <source>Before the critique</source>
        <translation>قبل الملاحظات</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>DreamPage</name>
    <message>
        <source>Visions</source>
        <translation>الرؤى</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>الفرص</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>النقاط</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop photos here: those with a code go to their sheet</source>
        <translation>أفلتوا الصور هنا: الصور التي عليها رمز تُرفق بورقتها</translation>
    </message>
    <message>
        <source>Drop the copy here to see what it brings</source>
        <translation>أفلتوا النسخة هنا لمعرفة ما تحمله</translation>
    </message>
</context>
<context>
    <name>DuePanel</name>
    <message>
        <source>Call sheet…</source>
        <translation>ورقة مكالمات…</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>تقويم…</translation>
    </message>
    <message>
        <source>Due for follow-up</source>
        <translation>بانتظار المتابعة</translation>
    </message>
    <message numerus="yes">
        <source>%n open promise(s)</source>
        <translation>
            <numerusform>لا التزامات مفتوحة</numerusform>
            <numerusform>التزام مفتوح واحد</numerusform>
            <numerusform>التزامان مفتوحان</numerusform>
            <numerusform>%n التزامات مفتوحة</numerusform>
            <numerusform>%n التزامًا مفتوحًا</numerusform>
            <numerusform>%n التزام مفتوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <translation>
            <numerusform>لا مهامّ مفتوحة</numerusform>
            <numerusform>مهمّة مفتوحة واحدة</numerusform>
            <numerusform>مهمّتان مفتوحتان</numerusform>
            <numerusform>%n مهامّ مفتوحة</numerusform>
            <numerusform>%n مهمّة مفتوحة</numerusform>
            <numerusform>%n مهمّة مفتوحة</numerusform>
        </translation>
    </message>
    <message>
        <source>{asked} of {all} asked</source>
        <translation>سُئل عن {asked} من أصل {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n workshop(s) wait for a follow-up</source>
        <translation>
            <numerusform>لا ورش بانتظار المتابعة</numerusform>
            <numerusform>ورشة واحدة بانتظار المتابعة</numerusform>
            <numerusform>ورشتان بانتظار المتابعة</numerusform>
            <numerusform>%n ورش بانتظار المتابعة</numerusform>
            <numerusform>%n ورشة بانتظار المتابعة</numerusform>
            <numerusform>%n ورشة بانتظار المتابعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) in the next 30 days</source>
        <translation>
            <numerusform>لا متابعات في الأيام الثلاثين المقبلة</numerusform>
            <numerusform>متابعة واحدة في الأيام الثلاثين المقبلة</numerusform>
            <numerusform>متابعتان في الأيام الثلاثين المقبلة</numerusform>
            <numerusform>%n متابعات في الأيام الثلاثين المقبلة</numerusform>
            <numerusform>%n متابعة في الأيام الثلاثين المقبلة</numerusform>
            <numerusform>%n متابعة في الأيام الثلاثين المقبلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the next 30 days</source>
        <translation>
            <numerusform>لا مزيد في الأيام الثلاثين المقبلة</numerusform>
            <numerusform>وواحدة أخرى في الأيام الثلاثين المقبلة</numerusform>
            <numerusform>واثنتان أخريان في الأيام الثلاثين المقبلة</numerusform>
            <numerusform>و%n أخرى في الأيام الثلاثين المقبلة</numerusform>
            <numerusform>و%n أخرى في الأيام الثلاثين المقبلة</numerusform>
            <numerusform>و%n أخرى في الأيام الثلاثين المقبلة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditConflict</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>EditConflictDialog</name>
    <message>
        <source>Somebody else changed this, too</source>
        <translation>شخص آخر غيّر هذا أيضًا</translation>
    </message>
    <message>
        <source>Nothing was overwritten. What shall stand here?</source>
        <translation>لم يُستبدَل شيء. ماذا يبقى هنا؟</translation>
    </message>
    <message>
        <source>Saved by somebody else</source>
        <translation>حفظه شخص آخر</translation>
    </message>
    <message>
        <source>Typed here, not saved yet</source>
        <translation>كُتب هنا ولم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>أخذ النصّ الآخر</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>إبقاء الاثنين</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>إبقاء نصّي</translation>
    </message>
</context>
<context>
    <name>EnrolmentPanel</name>
    <message>
        <source>Back to the programme</source>
        <translation>العودة إلى البرنامج</translation>
    </message>
    <message>
        <source>About the town</source>
        <translation>عن السلطة المحلية</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>لم يُذكر بعد</translation>
    </message>
</context>
<context>
    <name>EnrolmentRow</name>
    <message>
        <source>No longer there</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Take {town} out</source>
        <translation>إخراج {town}</translation>
    </message>
</context>
<context>
    <name>EntryBar</name>
    <message>
        <source>Table number</source>
        <translation>رقم الطاولة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Table 1 to 9</source>
        <translation>الطاولات من 1 إلى 9</translation>
    </message>
    <message>
        <source>Next kind</source>
        <translation>النوع التالي</translation>
    </message>
    <message>
        <source>Table by its number</source>
        <translation>طاولة بحسب رقمها</translation>
    </message>
    <message>
        <source>Add and open the details</source>
        <translation>إضافة وفتح التفاصيل</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>كل الطاولات</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>الطاولة {number}</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Nothing is written on this sheet that could be typed in.</source>
        <translation>لا شيء في هذه الورقة لإدخاله.</translation>
    </message>
    <message>
        <source>{field}: a drawing, kept as a photo</source>
        <translation>{field}: رسم يُحفظ كصورة</translation>
    </message>
</context>
<context>
    <name>EntryHead</name>
    <message>
        <source>All sheets (Esc)</source>
        <translation>كل الأوراق (Esc)</translation>
    </message>
    <message>
        <source>Table of this sheet</source>
        <translation>طاولة هذه الورقة</translation>
    </message>
    <message>
        <source>Another table has this code, too: show its sheet</source>
        <translation>هذا الرمز لدى طاولة أخرى أيضًا: عرض ورقتها</translation>
    </message>
    <message>
        <source>Which table?</source>
        <translation>أيّ طاولة؟</translation>
    </message>
    <message>
        <source>{state} · {count} unclear</source>
        <translation>{state} · غير واضح: {count}</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>This cannot be undone: there is no trash for it.</source>
        <translation>لا يمكن التراجع عن ذلك: ما يُمحى هكذا لا يذهب إلى سلة المحذوفات.</translation>
    </message>
    <message>
        <source>Also what they told</source>
        <translation>وأيضًا ما رواه هذا الشخص</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>نسخ القائمة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخت</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>هذا الشخص</translation>
    </message>
    <message>
        <source>{name} is erased</source>
        <translation>{name} – تمّ المحو نهائيًا</translation>
    </message>
    <message>
        <source>Erase {name}?</source>
        <translation>محو {name} نهائيًا؟</translation>
    </message>
    <message>
        <source>Unticked, it stays without a name: {what}. A story may still tell who it was.</source>
        <translation>من دون هذه العلامة يبقى ذلك بلا اسم: {what}. وقد تدلّ القصة مع ذلك على صاحبها.</translation>
    </message>
    <message numerus="yes">
        <source>Also delete the %n backup(s) here that still hold them</source>
        <translation>
            <numerusform>لا نسخ احتياطية هنا لحذفها</numerusform>
            <numerusform>حذف النسخة الاحتياطية الوحيدة هنا التي ما زال الشخص فيها</numerusform>
            <numerusform>حذف النسختين الاحتياطيتين هنا اللتين ما زال الشخص فيهما</numerusform>
            <numerusform>حذف %n نسخ احتياطية هنا ما زال الشخص فيها</numerusform>
            <numerusform>حذف %n نسخة احتياطية هنا ما زال الشخص فيها</numerusform>
            <numerusform>حذف %n نسخة احتياطية هنا ما زال الشخص فيها</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing shows them any more. Traces in the library’s file could not be wiped yet, since another program has it open or the disk is full: make the library smaller later.</source>
        <translation>لم يعد الشخص يظهر في أي مكان. لم يمكن بعد مسح الآثار من ملف المكتبة، لأن برنامجًا آخر يفتحه أو لأن القرص ممتلئ: يُستحسن تصغير المكتبة لاحقًا.</translation>
    </message>
    <message>
        <source>Nothing of them is left in this library. What is listed is left to you.</source>
        <translation>لم يبقَ من الشخص شيء في هذه المكتبة. وما هو مدرَج هنا متروك لكم.</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>Erased there, and here with it: {names}. This cannot be undone; backups made before still hold them.</source>
        <translation>مُحي هناك نهائيًا ويُمحى هنا معه: {names}. لا يمكن التراجع عن ذلك؛ والنسخ الاحتياطية السابقة ما زالت تحتويه.</translation>
    </message>
</context>
<context>
    <name>ErasingParts</name>
    <message>
        <source>What is erased</source>
        <translation>ما يُمحى</translation>
    </message>
    <message>
        <source>Name, role, organisation, contact data, answers for mixing tables</source>
        <translation>الاسم والدور والمؤسسة وبيانات الاتصال والخصائص لمزج الطاولات</translation>
    </message>
    <message>
        <source>What they told: {what}</source>
        <translation>ما رُوي: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) on themes taken from it</source>
        <translation>
            <numerusform>لا اقتباسات في المواضيع مأخوذة منه</numerusform>
            <numerusform>اقتباس واحد في موضوع مأخوذ منه</numerusform>
            <numerusform>اقتباسان في مواضيع مأخوذان منه</numerusform>
            <numerusform>%n اقتباسات في مواضيع مأخوذة منه</numerusform>
            <numerusform>%n اقتباسًا في مواضيع مأخوذة منه</numerusform>
            <numerusform>%n اقتباس في مواضيع مأخوذة منه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their name in %n other entry(ies), which stay</source>
        <translation>
            <numerusform>الاسم ليس في مُدخلات أخرى</numerusform>
            <numerusform>الاسم في مُدخل واحد آخر يبقى</numerusform>
            <numerusform>الاسم في مُدخلين آخرين يبقيان</numerusform>
            <numerusform>الاسم في %n مُدخلات أخرى تبقى</numerusform>
            <numerusform>الاسم في %n مُدخلًا آخر تبقى</numerusform>
            <numerusform>الاسم في %n مُدخل آخر تبقى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) that nobody finished</source>
        <translation>
            <numerusform>لا مسودات غير مكتملة</numerusform>
            <numerusform>مسودة واحدة غير مكتملة</numerusform>
            <numerusform>مسودتان غير مكتملتين</numerusform>
            <numerusform>%n مسودات غير مكتملة</numerusform>
            <numerusform>%n مسودة غير مكتملة</numerusform>
            <numerusform>%n مسودة غير مكتملة</numerusform>
        </translation>
    </message>
    <message>
        <source>All of this also in the history of changes and in the search</source>
        <translation>كل ذلك أيضًا من سجلّ التغييرات ومن البحث</translation>
    </message>
    <message>
        <source>Somebody else here has the same name. So a name is taken out only where it is linked to this person; look at the places below yourself.</source>
        <translation>هنا شخص آخر بالاسم نفسه. لذلك لا يُمحى الاسم إلا حيث يرتبط بهذا الشخص؛ راجعوا بأنفسكم المواضع أدناه.</translation>
    </message>
    <message>
        <source>Left the program with them in it</source>
        <translation>خرج من البرنامج وفيه هذا الشخص</translation>
    </message>
    <message>
        <source>Look at these yourself</source>
        <translation>للمراجعة بأنفسكم</translation>
    </message>
    <message>
        <source>Their name, address or number stands in words of others, which are not changed.</source>
        <translation>يرد الاسم أو العنوان أو الرقم في كلام آخرين، وهو لا يتغيّر.</translation>
    </message>
    <message>
        <source>Backups that still hold them</source>
        <translation>نسخ احتياطية ما زال الشخص فيها</translation>
    </message>
    <message>
        <source>Could not be looked into: {names}</source>
        <translation>تعذّر فحصها: {names}</translation>
    </message>
    <message>
        <source>On the second place, {folder}: the last backup is of {date}. Look there yourself.</source>
        <translation>في المكان الثاني، {folder}: آخر نسخة احتياطية من {date}. راجعوها هناك بأنفسكم.</translation>
    </message>
    <message>
        <source>The library is on a server: ask its keeper about backups, and to wipe what was deleted.</source>
        <translation>المكتبة على خادم: يُرجى سؤال القائمين عليه عن النسخ الاحتياطية وعن مسح ما حُذف.</translation>
    </message>
    <message>
        <source>None beside this library.</source>
        <translation>لا شيء منها بجانب هذه المكتبة.</translation>
    </message>
    <message>
        <source>Copies on sticks and other laptops are not known here. A transfer copy made from now on takes the erasure along.</source>
        <translation>النسخ على وحدات التخزين والحواسيب الأخرى غير معروفة هنا. ونسخة النقل التي تُعمل من الآن تحمل المحو معها.</translation>
    </message>
    <message>
        <source>may be in it</source>
        <translation>قد تكون الأقوال واردة هنا</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودّة</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>في سلة المحذوفات</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا عناصر أخرى</numerusform>
            <numerusform>وعنصر آخر</numerusform>
            <numerusform>وعنصران آخران</numerusform>
            <numerusform>و%n عناصر أخرى</numerusform>
            <numerusform>و%n عنصرًا آخر</numerusform>
            <numerusform>و%n عنصر آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A critique says what is loved or wished, not “{kind}”.</source>
        <translation>الملاحظة تقول ما نحبّه أو ما نتمنّاه، لا «{kind}».</translation>
    </message>
    <message>
        <source>A file ending in “{suffix}” cannot be written; choose one of {known}.</source>
        <translation>لا يمكن كتابة ملف ينتهي بـ «{suffix}». اختاروا واحدًا من: {known}.</translation>
    </message>
    <message>
        <source>A page has room for one or two languages; choose at most two.</source>
        <translation>تتّسع الصفحة للغة أو لغتين. اختاروا لغتين على الأكثر.</translation>
    </message>
    <message>
        <source>A photo could not be kept in {folder}. Nothing was changed. Check that the folder may be written to and that the disk has room.</source>
        <translation>تعذّر حفظ صورة في المجلد {folder}. لم يتغيّر شيء. تأكّدوا من أن الكتابة في المجلد مسموحة وأن في القرص مساحة.</translation>
    </message>
    <message>
        <source>A record of this workshop ({kind}, {place}) cannot be written to a file. Nothing was written. Change or empty that field and try again.</source>
        <translation>سجلّ في هذه الورشة ({kind}، {place}) لا يمكن كتابته في ملف. لم يُكتب شيء. غيّروا الحقل أو أفرغوه وحاولوا من جديد.</translation>
    </message>
    <message>
        <source>A sheet cannot be “{state}”.</source>
        <translation>لا يمكن أن تكون حالة الورقة «{state}».</translation>
    </message>
    <message>
        <source>A sheet has room for {least} to {most} here. Nothing was changed.</source>
        <translation>تتّسع الورقة هنا لما بين {least} و{most}. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>A sign-up needs a name. Nothing was changed.</source>
        <translation>يحتاج الانضمام إلى اسم. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>A template needs a name. Nothing was kept.</source>
        <translation>يحتاج القالب إلى اسم. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>A theme needs a name. Nothing was changed.</source>
        <translation>يحتاج المحور إلى اسم. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>A vote needs at least two things to choose from. Tick another one, or add it first.</source>
        <translation>يحتاج التصويت إلى بندين على الأقل للاختيار بينهما. يمكن تحديد بند آخر أو إضافته أولًا.</translation>
    </message>
    <message>
        <source>A whole number is written here.</source>
        <translation>يُكتب هنا عدد صحيح.</translation>
    </message>
    <message>
        <source>A workshop needs a title. Nothing was made.</source>
        <translation>تحتاج الورشة إلى عنوان. لم يُنشأ شيء.</translation>
    </message>
    <message>
        <source>Another program is writing to the library {path}. Nothing was changed. Wait a moment and try again.</source>
        <translation>برنامج آخر يكتب في المكتبة {path}. لم يتغيّر شيء. انتظروا قليلًا وحاولوا من جديد.</translation>
    </message>
    <message>
        <source>Another round on some of these is still open; close it first. Nothing was changed.</source>
        <translation>ما زالت جولة أخرى على بعض هذه مفتوحة؛ يلزم إغلاقها أولًا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Between 1 and {most} tables are possible. Nothing was changed.</source>
        <translation>يمكن أن يكون عدد الطاولات من 1 إلى {most}. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Both versions can be kept only where they are words. Nothing was changed. Choose one.</source>
        <translation>لا يمكن الإبقاء على النسختين معًا إلّا إذا كانتا كلمات. لم يتغيّر شيء. يُرجى اختيار إحداهما.</translation>
    </message>
    <message>
        <source>Energy is a number from {least} to {most}.</source>
        <translation>الطاقة رقم من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>Everybody in the room has a place already.</source>
        <translation>لكل من في القاعة مكان أصلًا.</translation>
    </message>
    <message>
        <source>Fewer than two people in the room sit there.</source>
        <translation>يجلس هناك أقل من شخصين ممّن في القاعة.</translation>
    </message>
    <message>
        <source>Here one can only tick, or not tick.</source>
        <translation>لا يمكن هنا إلا التحديد أو إلغاؤه.</translation>
    </message>
    <message>
        <source>In the file {file}, {place} has the id of an earlier record. Nothing was changed. Export the workshop again and import the new file.</source>
        <translation>في الملف {file} يحمل {place} معرّف سجلّ سابق. لم يتغيّر شيء. صدّروا الورشة من جديد واستوردوا الملف الجديد.</translation>
    </message>
    <message>
        <source>In the file {file}, {place} is already in this library as part of another workshop. Nothing was changed. Import the file into another library.</source>
        <translation>في الملف {file}، السجلّ {place} موجود في هذه المكتبة ضمن ورشة أخرى. لم يتغيّر شيء. استوردوا الملف إلى مكتبة أخرى.</translation>
    </message>
    <message>
        <source>In the file {file}, {place} is not as an exported workshop has it. Nothing was changed. Export the workshop again and import the new file.</source>
        <translation>في الملف {file} الموضع {place} ليس كما في ورشة مصدّرة. لم يتغيّر شيء. صدّروا الورشة من جديد واستوردوا الملف الجديد.</translation>
    </message>
    <message>
        <source>In the file {file}, {place} refers to something that is neither in the file nor in this library. Nothing was changed. Export the workshop again and import the new file.</source>
        <translation>في الملف {file} يشير {place} إلى شيء ليس في الملف ولا في هذه المكتبة. لم يتغيّر شيء. صدّروا الورشة من جديد واستوردوا الملف الجديد.</translation>
    </message>
    <message>
        <source>No backup could be made in {folder}. The library itself is safe and unchanged. Check that the folder may be written to and that the disk has room.</source>
        <translation>تعذّر إنشاء نسخة احتياطية في المجلد {folder}. المكتبة نفسها سليمة ولم تتغيّر. تأكّدوا من أن الكتابة في المجلد مسموحة وأن في القرص مساحة.</translation>
    </message>
    <message>
        <source>No sheet {wanted} was printed here.</source>
        <translation>لم تُطبع هنا ورقة رمزها {wanted}.</translation>
    </message>
    <message>
        <source>No sheet {wanted} was printed here. Do you mean {nearest}?</source>
        <translation>لم تُطبع هنا ورقة رمزها {wanted}. هل المقصود {nearest}؟</translation>
    </message>
    <message>
        <source>Nobody can vote on this kind of record. Nothing was changed.</source>
        <translation>لا يمكن التصويت على عناصر من هذا النوع. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Nobody in the room has signed up for an opportunity yet.</source>
        <translation>لم ينضمّ أحد ممّن في القاعة إلى أيّ فرصة بعد.</translation>
    </message>
    <message>
        <source>Nobody sits together at a table of Discovery yet. Seat people first.</source>
        <translation>لا يجلس أحد مع غيره بعد في طاولات مرحلة الاكتشاف. يلزم أولًا توزيع الأماكن.</translation>
    </message>
    <message>
        <source>Nobody votes on this in this round. Nothing was changed.</source>
        <translation>لا تصويت على هذا البند في هذه الجولة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Nothing of this theme was chosen. Nothing was changed.</source>
        <translation>لم يُختر شيء من هذا المحور. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Nothing would be left on the sheet {sheet}. Leave it out instead. Nothing was changed.</source>
        <translation>لن يبقى شيء في الورقة {sheet}. يمكن الاستغناء عن الورقة كلها. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Only two tables of the same phase become one. Nothing was changed.</source>
        <translation>لا تُدمج إلا طاولتان من المرحلة نفسها. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Only an offer and a request can be matched. Nothing was changed.</source>
        <translation>لا تمكن المواءمة إلّا بين عرض مساهمة وطلب. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>A file with a passphrase ends in “{suffix}”, so that it is known for what it is. Nothing was written. Choose such a name.</source>
        <translation>ينتهي اسم الملف المحميّ بعبارة مرور بـ«{suffix}» ليُعرف ما هو. لم يُكتب شيء. يُرجى اختيار اسم كهذا.</translation>
    </message>
    <message>
        <source>A follow-up needs a date. Nothing was added.</source>
        <translation>موعد المتابعة يحتاج إلى تاريخ. لم يُضَف شيء.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {letters} letters, such as three words. Nothing was saved. Choose a longer one.</source>
        <translation>تحتاج عبارة المرور إلى {letters} أحرف على الأقل، مثل ثلاث كلمات. لم يُحفظ شيء. يُرجى اختيار عبارة أطول.</translation>
    </message>
    <message>
        <source>A person was erased since, and this step was about them, too, so it cannot be taken back. Nothing was changed.</source>
        <translation>مُحي شخص نهائيًا منذ ذلك الحين، وكانت هذه الخطوة تخصّه أيضًا، فلا يمكن التراجع عنها. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>A photo of this workshop could not be read from {library}. Nothing was changed. Try again.</source>
        <translation>تعذّرت قراءة صورة من هذه الورشة في {library}. لم يتغيّر شيء. يُرجى المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>A town needs a name.</source>
        <translation>السلطة المحلية تحتاج إلى اسم.</translation>
    </message>
    <message>
        <source>An asset needs words. Nothing was changed.</source>
        <translation>يحتاج المورد إلى كلمات. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>An asset that was chosen is no longer there. Nothing was changed.</source>
        <translation>أحد الموارد المختارة لم يعد موجودًا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>At {path} there is another library now, so nothing was written to it. Put back the one that was there and try again, or save what is on the screen elsewhere.</source>
        <translation>في {path} مكتبة أخرى الآن، ولذلك لم يُكتب فيها شيء. يُرجى إعادة المكتبة التي كانت هناك والمحاولة من جديد، أو حفظ ما على الشاشة في مكان آخر.</translation>
    </message>
    <message>
        <source>Joined, “{name}” would end before it begins. Set its days right in one of the two first; nothing was changed.</source>
        <translation>بعد الدمج سينتهي «{name}» قبل أن يبدأ. يُرجى أولًا تصحيح التواريخ في أحدهما؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>No follow-up is due. Nothing was written to the calendar.</source>
        <translation>لا متابعات حان موعدها. لم يُكتب شيء في التقويم.</translation>
    </message>
    <message>
        <source>Nothing may be written to {folder}, so no backup was left there. The library is safe. A USB stick may have a switch that locks it; else choose another folder.</source>
        <translation>الكتابة في {folder} غير مسموحة، فلم تُحفظ نسخة احتياطية هناك. المكتبة سليمة. قد يكون في ذاكرة USB مفتاح قفل؛ وإلا فيُرجى اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>Nothing of a library can be read in {path}, and there is no backup beside it. It was left as it is. If it was sealed or encrypted, open it with what sealed it.</source>
        <translation>لا يمكن قراءة أي شيء من مكتبة في {path}، ولا توجد بجانبه نسخة احتياطية. تُرك الملف كما هو. إن كان محميًّا بعبارة مرور أو مشفّرًا، فيُرجى فتحه أولًا بما حُمي به.</translation>
    </message>
    <message>
        <source>Nothing of a library can be read in {path}. It was left as it is. Restore a backup from the folder beside it.</source>
        <translation>لا يمكن قراءة أي شيء من مكتبة في {path}. تُرك الملف كما هو. يمكن استعادة نسخة احتياطية من المجلد المجاور.</translation>
    </message>
    <message>
        <source>One of the two is no longer there. Nothing was changed.</source>
        <translation>لم يعد أحد الاثنين موجودًا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Other worksheets are on their way out. Wait until they are there.</source>
        <translation>هناك أوراق عمل أخرى قيد الطباعة أو الحفظ. يُرجى الانتظار حتى تنتهي.</translation>
    </message>
    <message>
        <source>People sit at table {number}. Seat them elsewhere first; nothing was changed.</source>
        <translation>يجلس أشخاص إلى الطاولة {number}. أجلسوهم في مكان آخر أولًا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Records of this kind are not shown on the projector one by one. Nothing was changed.</source>
        <translation>لا تُعرض عناصر من هذا النوع في القاعة واحدًا واحدًا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Records of this kind have no channels.</source>
        <translation>لا تُربط بنود من هذا النوع بمسارات عمل.</translation>
    </message>
    <message>
        <source>Say how many dots each person has: from 1 to {most}. Nothing was changed.</source>
        <translation>يلزم ذكر عدد النقاط لكل شخص: من 1 إلى {most}. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Say how many people vote: from 1 to {most}. Nothing was changed.</source>
        <translation>يلزم ذكر عدد المصوّتين: من 1 إلى {most}. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>So many dots cannot be: at most {most} are counted at one place. Nothing was changed.</source>
        <translation>هذا العدد من النقاط غير ممكن: يُعدّ في المكان الواحد {most} على الأكثر. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Somebody else changed this at the same time. Nothing was overwritten, and what you typed is still here.</source>
        <translation>غيّر شخص آخر هذا في الوقت نفسه. لم يُستبدل أي شيء، وما كُتب ما زال هنا.</translation>
    </message>
    <message>
        <source>Something of what was to be voted on was deleted meanwhile. Nothing was changed; look at the list and open the round again.</source>
        <translation>حُذف في هذه الأثناء شيء ممّا سيُصوَّت عليه. لم يتغيّر شيء؛ يمكن مراجعة القائمة وفتح الجولة من جديد.</translation>
    </message>
    <message>
        <source>The PDF could not be opened: {reason}.</source>
        <translation>تعذّر فتح ملف PDF:‏ {reason}.</translation>
    </message>
    <message>
        <source>The agenda changed meanwhile: these minutes are no longer there to save. Nothing was changed.</source>
        <translation>تغيّر جدول الأعمال في هذه الأثناء: لم تعد هذه الدقائق متاحة للتوفير. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The backup needs {megabytes} MB of free room in {folder}, which it does not have. Nothing was written. Make room, or choose another USB stick or folder.</source>
        <translation>تحتاج النسخة الاحتياطية إلى {megabytes} MB خالية في {folder}، ولا تتوفّر هناك. لم يُكتب شيء. يُرجى إفساح المكان أو اختيار ذاكرة USB أخرى أو مجلد آخر.</translation>
    </message>
    <message>
        <source>The backup {path} cannot be read. Nothing was changed. Check that the stick is in and the file is there.</source>
        <translation>تعذّرت قراءة النسخة الاحتياطية {path}. لم يتغيّر شيء. تأكّدوا من أن الذاكرة موصولة وأن الملف موجود.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged. The library was left as it is. Choose another backup.</source>
        <translation>النسخة الاحتياطية {path} تالفة. بقيت المكتبة كما هي. اختاروا نسخة أخرى.</translation>
    </message>
    <message>
        <source>The backup {path} is protected with a passphrase. Nothing was changed. Type the passphrase that it was made with.</source>
        <translation>النسخة الاحتياطية {path} محميّة بعبارة مرور. لم يتغيّر شيء. يُرجى كتابة العبارة التي أُنشئت بها.</translation>
    </message>
    <message>
        <source>The backup {path} was made by a newer version of aiworkshop. Nothing was changed. Install the newer version first.</source>
        <translation>أُنشئت النسخة الاحتياطية {path} بإصدار أحدث من aiworkshop. لم يتغيّر شيء. يُرجى تثبيت الإصدار الأحدث أولًا.</translation>
    </message>
    <message>
        <source>The database {place} holds tables of another program. Nothing was changed. Name a database, or a schema, of its own for aiworkshop.</source>
        <translation>في قاعدة البيانات {place} جداول لبرنامج آخر. لم يتغيّر شيء. يُرجى تخصيص قاعدة بيانات أو مخطّط لـ aiworkshop وحده.</translation>
    </message>
    <message>
        <source>The day of leaving would lie before the day of joining.</source>
        <translation>سيسبق يوم المغادرة يوم الانضمام.</translation>
    </message>
    <message>
        <source>The diagnostics file could not be saved as {path}. Choose another folder.</source>
        <translation>تعذّر حفظ ملف التشخيص باسم {path}. اختاروا مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The disk is full, so the last change was not saved. Everything saved before is safe. Make room on the disk and try again.</source>
        <translation>القرص ممتلئ، لذلك لم يُحفظ آخر تغيير. كل ما حُفظ من قبل سليم. وفّروا مساحة في القرص وحاولوا من جديد.</translation>
    </message>
    <message>
        <source>The disk refused to save or read {path}. Everything saved before is safe. Check the disk and try again.</source>
        <translation>تعذّر حفظ {path} على القرص أو قراءته منه. كل ما حُفظ من قبل سليم. افحصوا القرص وحاولوا من جديد.</translation>
    </message>
    <message>
        <source>The dots are being counted: type these into the round, under Dots. Nothing was changed.</source>
        <translation>يجري عدّ النقاط: تُكتَب هذه في الجولة، ضمن «النقاط». لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The dots are being counted; close the round first. Nothing was changed.</source>
        <translation>ما زال عدّ النقاط جاريًا؛ يجب إغلاق الجولة أولًا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The end would lie before the start.</source>
        <translation>ستسبق النهاية البداية.</translation>
    </message>
    <message>
        <source>The file could not be written to {path}: {reason}.</source>
        <translation>تعذّرت كتابة الملف إلى {path}:‏ {reason}.</translation>
    </message>
    <message>
        <source>The file {file} cannot be opened. Nothing was changed. Check that it is there and that you may read it.</source>
        <translation>تعذّر فتح الملف {file}. لم يتغيّر شيء. تأكّدوا من أن الملف موجود وأن قراءته مسموحة.</translation>
    </message>
    <message>
        <source>The file {file} has something that this version of aiworkshop does not know: {place}. Nothing was changed. Install the newest version, or export the workshop again.</source>
        <translation>في الملف {file} شيء لا يعرفه هذا الإصدار من aiworkshop:‏ {place}. لم يتغيّر شيء. ثبّتوا أحدث إصدار، أو صدّروا الورشة من جديد.</translation>
    </message>
    <message>
        <source>The file {file} is a report: it holds only what may be shown, and is no copy of the workshop. Nothing was changed. Choose a file that was made with “Save a transfer copy”.</source>
        <translation>الملف {file} تقرير: لا يحتوي إلّا على ما يجوز عرضه، وليس نسخة من الورشة. لم يتغيّر شيء. يُرجى اختيار ملف أُنشئ عبر «حفظ نسخة للنقل».</translation>
    </message>
    <message>
        <source>The file {file} is incomplete or damaged and cannot be read beyond {place}. Nothing was changed. Export the workshop again and import the new file.</source>
        <translation>الملف {file} ناقص أو تالف ولا تمكن قراءته بعد {place}. لم يتغيّر شيء. صدّروا الورشة من جديد واستوردوا الملف الجديد.</translation>
    </message>
    <message>
        <source>The file {file} is larger than an exported workshop can be: {place}. Nothing was changed. Export the workshop again and import the new file.</source>
        <translation>الملف {file} أكبر مما يمكن أن يكون عليه ملف ورشة مصدّرة: {place}. لم يتغيّر شيء. صدّروا الورشة من جديد واستوردوا الملف الجديد.</translation>
    </message>
    <message>
        <source>The file {file} is not a workshop exported by aiworkshop. Nothing was changed. Choose a file that was made by exporting a workshop.</source>
        <translation>الملف {file} ليس ورشة مصدّرة من aiworkshop. لم يتغيّر شيء. اختاروا ملفًا نتج عن تصدير ورشة.</translation>
    </message>
    <message>
        <source>The file {file} is protected with a passphrase. Nothing was changed. Open it with its passphrase.</source>
        <translation>الملف {file} محميّ بعبارة مرور. لم يتغيّر شيء. يُرجى فتحه بعبارة المرور الخاصة به.</translation>
    </message>
    <message>
        <source>The file {file} was cut off or changed on its way, so it was not opened. Nothing was changed here. Copy it again, or ask for it again.</source>
        <translation>وصل الملف {file} ناقصًا أو تغيّر في الطريق، فلم يُفتح. لم يتغيّر شيء هنا. يُرجى نسخه مجددًا أو طلبه من جديد.</translation>
    </message>
    <message>
        <source>The file {file} was made by a newer version of aiworkshop. Nothing was changed. Install the newer version and import the file again.</source>
        <translation>أُنشئ الملف {file} بإصدار أحدث من aiworkshop. لم يتغيّر شيء. ثبّتوا الإصدار الأحدث واستوردوا الملف من جديد.</translation>
    </message>
    <message>
        <source>The file {name} cannot be opened: {reason}. Nothing was changed.</source>
        <translation>تعذّر فتح الملف {name}:‏ {reason}. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The file {name} is not a list that can be read. Nothing was changed. Save it as .xlsx or .csv, or copy the rows and paste them here.</source>
        <translation>الملف {name} ليس قائمة يمكن قراءتها. لم يتغيّر شيء. يمكن حفظه بصيغة ‎.xlsx أو ‎.csv، أو نسخ الصفوف ولصقها هنا.</translation>
    </message>
    <message>
        <source>The file {name} is protected by a password. Nothing was changed. Save it without one, or copy the rows and paste them here.</source>
        <translation>الملف {name} محمي بكلمة مرور. لم يتغيّر شيء. يمكن حفظه دونها، أو نسخ الصفوف ولصقها هنا.</translation>
    </message>
    <message>
        <source>The file {name} is too large for a list of people. Nothing was changed. Copy the rows that are needed and paste them here.</source>
        <translation>الملف {name} أكبر من أن يكون قائمة أشخاص. لم يتغيّر شيء. يمكن نسخ الصفوف المطلوبة ولصقها هنا.</translation>
    </message>
    <message>
        <source>The file {path} is not an aiworkshop library. It was left as it is. Choose another file.</source>
        <translation>الملف {path} ليس مكتبة aiworkshop. بقي كما هو. اختاروا ملفًا آخر.</translation>
    </message>
    <message>
        <source>The form in {name} cannot be used. Line {line}: {reason}. Mend the file or remove it; nothing else is touched.</source>
        <translation>لا يمكن استخدام النموذج الموجود في {name}. السطر {line}: {reason}. يُرجى تصحيح الملف أو إزالته؛ لم يتغيّر أي شيء آخر.</translation>
    </message>
    <message>
        <source>The inquiry would be closed before it was opened.</source>
        <translation>سيُغلق الاستقصاء قبل أن يُفتح.</translation>
    </message>
    <message>
        <source>The library on the server cannot be reached just now. Everything saved before is safe, and what is being typed stays on this computer. Try again when the network or the server is back.</source>
        <translation>لا يمكن الوصول إلى المكتبة التي على الخادم الآن. كل ما حُفظ من قبل آمن، وما يُكتب الآن يبقى على هذا الحاسوب. يمكن المحاولة من جديد عندما تعود الشبكة أو الخادم.</translation>
    </message>
    <message>
        <source>The library {path} can be read but not changed. What is in it is safe. Allow writing to the file, or copy it to another folder and open that.</source>
        <translation>يمكن قراءة المكتبة {path} ولا يمكن تغييرها. ما فيها سليم. اسمحوا بالكتابة في الملف، أو انسخوه إلى مجلد آخر وافتحوه هناك.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened. Check that the folder exists and may be written to.</source>
        <translation>تعذّر فتح المكتبة {path}. تأكّدوا من أن المجلد موجود وأن الكتابة فيه مسموحة.</translation>
    </message>
    <message>
        <source>The library {path} could not be brought up to date for this version of aiworkshop. It was left as it was, and a copy of it is in {backup}. Open it with the version you used before, and report this.</source>
        <translation>تعذّر تحديث المكتبة {path} لهذا الإصدار من aiworkshop. بقيت كما كانت، ومنها نسخة في {backup}. افتحوها بالإصدار السابق وأبلغوا عن ذلك.</translation>
    </message>
    <message>
        <source>The library {path} is already open in another window, which does not answer just now. Go to that window, or end it and start again.</source>
        <translation>المكتبة {path} مفتوحة أصلًا في نافذة أخرى لا تستجيب الآن. انتقلوا إلى تلك النافذة، أو أنهوها وابدأوا من جديد.</translation>
    </message>
    <message>
        <source>The library {path} is damaged. It was left as it is. Restore a backup from the folder beside it.</source>
        <translation>المكتبة {path} تالفة. بقيت كما هي. استعيدوا نسخة احتياطية من المجلد الذي بجانبها.</translation>
    </message>
    <message>
        <source>The library {path} is empty, with no data at all, as after a crash of the disk. It was left as it is. Restore a backup from the folder beside it.</source>
        <translation>المكتبة {path} فارغة تمامًا، كما يحدث بعد عطل في القرص. بقيت كما هي. استعيدوا نسخة احتياطية من المجلد الذي بجانبها.</translation>
    </message>
    <message>
        <source>The library {path} is not there any more: a stick was pulled out, or its folder moved. What stands on the screen stays there. Put it back and try again, or save what is on the screen elsewhere.</source>
        <translation>المكتبة {path} لم تعد في مكانها: سُحبت ذاكرة USB، أو نُقل المجلد. ما على الشاشة باقٍ عليها. يُرجى إعادتها إلى مكانها والمحاولة من جديد، أو حفظ ما على الشاشة في مكان آخر.</translation>
    </message>
    <message>
        <source>The library {path} is open in another window or program. Nothing was changed. Close it there and try again.</source>
        <translation>المكتبة {path} مفتوحة في نافذة أخرى أو برنامج آخر. لم يتغيّر شيء. أغلقوها هناك وحاولوا من جديد.</translation>
    </message>
    <message>
        <source>The library {path} was made by a newer version of aiworkshop. It was left as it is. Install the newer version, or open another library.</source>
        <translation>أُنشئت المكتبة {path} بإصدار أحدث من aiworkshop. بقيت كما هي. ثبّتوا الإصدار الأحدث، أو افتحوا مكتبة أخرى.</translation>
    </message>
    <message>
        <source>The library {place} can be read but not changed just now. What is in it is safe. Ask whoever looks after the server.</source>
        <translation>يمكن الآن قراءة المكتبة {place} دون تغييرها. ما فيها آمن. يُرجى سؤال الجهة المسؤولة عن الخادم.</translation>
    </message>
    <message>
        <source>The library {place} could not be opened: the server said “{reason}”. Nothing was changed.</source>
        <translation>تعذّر فتح المكتبة {place}: أجاب الخادم «{reason}». لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The library {place} is on a server, whose keeper makes its backups. Nothing was changed. Ask whoever looks after the server.</source>
        <translation>المكتبة {place} على خادم، والجهة المسؤولة عنه تُعدّ نسخها الاحتياطية. لم يتغيّر شيء. يُرجى التوجّه إليها.</translation>
    </message>
    <message>
        <source>The most dots on one item must be at least one. Nothing was changed.</source>
        <translation>يجب أن يكون الحدّ الأقصى للنقاط على البند الواحد نقطة واحدة على الأقل. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The next workshop cannot be before the last one. Nothing was made.</source>
        <translation>لا يمكن أن تسبق الورشة التالية الورشة السابقة. لم يُنشأ شيء.</translation>
    </message>
    <message>
        <source>The number here is between {least} and {most}.</source>
        <translation>يُكتب هنا عدد من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>The pages of {pages} sheets are known, but {copies} were printed.</source>
        <translation>الصفحات معروفة لعدد {pages} من الأوراق، لكن المطبوع {copies}.</translation>
    </message>
    <message>
        <source>The part of aiworkshop that speaks to a server is not installed, so {place} was not opened. Install it with: pip install &apos;aiworkshop[postgres]&apos;</source>
        <translation>جزء aiworkshop الذي يتّصل بالخادم غير مثبَّت، ولذلك لم تُفتح {place}. للتثبيت: pip install &apos;aiworkshop[postgres]&apos;</translation>
    </message>
    <message>
        <source>The passphrase does not open {file}. Nothing was changed. Mind capital letters and the keyboard&apos;s language, and try again.</source>
        <translation>عبارة المرور لا تفتح {file}. لم يتغيّر شيء. يُرجى الانتباه إلى الأحرف الكبيرة ولغة لوحة المفاتيح، ثم المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>The photo {file} cannot be opened, so it was not taken. Check that it is there and that you may read it.</source>
        <translation>تعذّر فتح الصورة {file}، لذلك لم تُضَف. تأكّدوا من أنها موجودة وأن قراءتها مسموحة.</translation>
    </message>
    <message>
        <source>The photo {file} is cut off or damaged, so it was not taken. Copy it from the phone again.</source>
        <translation>الصورة {file} ناقصة أو تالفة، لذلك لم تُضَف. انسخوها من الهاتف من جديد.</translation>
    </message>
    <message>
        <source>The photo {file} is too large to be opened safely: at most {megapixels} megapixels and {megabytes} MB. Make it smaller and try again.</source>
        <translation>الصورة {file} أكبر من أن تُفتح بأمان: الحدّ الأقصى {megapixels} ميغابكسل و{megabytes} ميغابايت. صغّروها وحاولوا من جديد.</translation>
    </message>
    <message>
        <source>The printer {name} did not take the pages. Nothing was changed. Check that it is switched on, or choose another printer, or save a PDF.</source>
        <translation>لم تستقبل الطابعة {name} الصفحات. لم يتغيّر شيء. تأكّدوا من أنها مشغّلة، أو اختاروا طابعة أخرى، أو احفظوا الصفحات بصيغة PDF.</translation>
    </message>
    <message>
        <source>The salvaged library could not be put in the place of {path}. Both files are as they were. Close other windows on it and try again.</source>
        <translation>تعذّر استبدال {path} بالمكتبة التي أُنقذت. بقي الملفان كما كانا. يُرجى إغلاق النوافذ الأخرى التي فُتحت فيها المكتبة والمحاولة من جديد.</translation>
    </message>
    <message>
        <source>The server did not accept the name or the password for {place}. Nothing was changed. Set it right in the address or in the file pgpass, and start again.</source>
        <translation>لم يقبل الخادم الاسم أو كلمة المرور لـ {place}. لم يتغيّر شيء. يُرجى تصحيحهما في العنوان أو في الملف pgpass، ثم البدء من جديد.</translation>
    </message>
    <message>
        <source>The server does not let this user do that in {place}. Nothing was changed. Ask whoever looks after the server for the right to read and write there.</source>
        <translation>لا يسمح الخادم لهذا المستخدم بذلك في {place}. لم يتغيّر شيء. يُرجى طلب صلاحية القراءة والكتابة هناك من الجهة المسؤولة عن الخادم.</translation>
    </message>
    <message>
        <source>The server does not let this user or this computer in at {place}. Nothing was changed. Ask whoever looks after the server to allow it.</source>
        <translation>لا يسمح الخادم لهذا المستخدم أو لهذا الحاسوب بالدخول إلى {place}. لم يتغيّر شيء. يُرجى أن يُطلب من الجهة المسؤولة عن الخادم السماح بذلك.</translation>
    </message>
    <message>
        <source>The server of {place} cannot prove that it is the right one: its certificate is not accepted. Nothing was sent. Ask whoever looks after the server.</source>
        <translation>لا يستطيع خادم {place} إثبات أنّه الخادم الصحيح: شهادته غير مقبولة. لم يُرسَل شيء. يُرجى سؤال الجهة المسؤولة عن الخادم.</translation>
    </message>
    <message>
        <source>The server of {place} offers no protected connection (TLS), so nothing was sent to it. Ask whoever looks after the server to switch TLS on.</source>
        <translation>لا يتيح خادم {place} اتّصالًا محميًّا (TLS)، ولذلك لم يُرسَل إليه شيء. يُرجى أن يُطلب من الجهة المسؤولة عن الخادم تشغيل TLS.</translation>
    </message>
    <message>
        <source>The server of {place} takes no more connections. Nothing was changed. Wait a moment and try again.</source>
        <translation>لا يقبل خادم {place} اتّصالات إضافية الآن. لم يتغيّر شيء. يُرجى الانتظار قليلًا والمحاولة من جديد.</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full, so the last change was not saved. Everything saved before is safe. Ask whoever looks after the server to make room, and try again.</source>
        <translation>قرص الخادم ممتلئ، ولذلك لم يُحفظ التغيير الأخير. كل ما حُفظ من قبل آمن. يُرجى أن يُطلب من الجهة المسؤولة عن الخادم إخلاء مكان، ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>The service file knows nothing of {place}. Nothing was changed. Check the name.</source>
        <translation>ملف الخدمات لا يعرف {place}. لم يتغيّر شيء. يُرجى التحقّق من الاسم.</translation>
    </message>
    <message>
        <source>The tables could not be put together: {reason}. Nothing was written.</source>
        <translation>تعذّر تجميع الجداول: {reason}. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The tables in {place} are not those of this version of aiworkshop. Nothing was changed. Use the version that the office uses, or ask whoever looks after the server.</source>
        <translation>الجداول في {place} ليست جداول هذا الإصدار من aiworkshop. لم يتغيّر شيء. يُرجى استعمال الإصدار الذي يستعمله المكتب، أو سؤال الجهة المسؤولة عن الخادم.</translation>
    </message>
    <message>
        <source>The tables in {place} could not be brought up to date for this version of aiworkshop. They were left as they were. Use the version that the office used before, and report this.</source>
        <translation>تعذّر تحديث الجداول في {place} لهذا الإصدار من aiworkshop. بقيت كما كانت. يُرجى استعمال الإصدار الذي كان المكتب يستعمله، والإبلاغ عن ذلك.</translation>
    </message>
    <message>
        <source>The tables “{first}” and “{second}” have the same number, {number}, so their sheets could not be told apart. Give one of them another number, then print.</source>
        <translation>للطاولتين «{first}» و«{second}» الرقم نفسه، {number}، فلا يمكن التمييز بين أوراقهما. يُرجى إعطاء إحداهما رقمًا آخر ثم الطباعة.</translation>
    </message>
    <message>
        <source>The window cannot open, since this system lacks a part that windows need ({reason}). The same work can be done without one: see “aiworkshop --help”.</source>
        <translation>لا يمكن فتح النافذة لأن النظام ينقصه جزء تحتاج إليه النوافذ ({reason}). يمكن إنجاز العمل نفسه بدون نافذة: انظروا ‎“aiworkshop --help”.</translation>
    </message>
    <message>
        <source>The worksheets of this workshop are as the method has them: there is nothing to keep.</source>
        <translation>أوراق العمل في هذه الورشة كما هي في الأصل، فلا شيء لحفظه كقالب.</translation>
    </message>
    <message>
        <source>The workshop could not be written to {file}. What was there before is unchanged. Choose another folder, or make room on the disk, and try again.</source>
        <translation>تعذّرت كتابة الورشة إلى {file}. ما كان هناك لم يتغيّر. اختاروا مجلدًا آخر أو وفّروا مساحة في القرص، وحاولوا من جديد.</translation>
    </message>
    <message>
        <source>The workshop is on {held}: following it up cannot be on {day}, before it. Nothing was changed.</source>
        <translation>تاريخ الورشة {held}: لا يمكن أن تكون متابعتها في {day}، أي قبلها. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The workshop that this one goes on from is in the trash. Restore it first; nothing was made.</source>
        <translation>الورشة السابقة التي تُبنى عليها هذه موجودة في سلة المحذوفات. تلزم استعادتها أولًا؛ لم يُنشأ شيء.</translation>
    </message>
    <message>
        <source>The workshop&apos;s stored texts cannot be read.</source>
        <translation>تعذّرت قراءة النصوص المحفوظة لهذه الورشة.</translation>
    </message>
    <message>
        <source>There are no sheets to mark.</source>
        <translation>لا أوراق لتغيير حالتها.</translation>
    </message>
    <message>
        <source>There are no tables yet. Make some first.</source>
        <translation>لا توجد طاولات بعد. أنشئوا طاولات أولًا.</translation>
    </message>
    <message>
        <source>There are no texts in “{language}”.</source>
        <translation>لا نصوص باللغة «{language}».</translation>
    </message>
    <message>
        <source>There are no words here. Nothing was changed.</source>
        <translation>لا توجد كلمات هنا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>There are no words in the file {name}. Nothing was changed.</source>
        <translation>لا توجد كلمات في الملف {name}. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>There are no words in this draft.</source>
        <translation>لا كلمات في هذه المسودّة.</translation>
    </message>
    <message>
        <source>There are no words in this list. Nothing was changed.</source>
        <translation>لا توجد كلمات في هذه القائمة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>There are no worksheets in “{language}”; choose from {known}.</source>
        <translation>لا توجد أوراق عمل باللغة «{language}». اختاروا واحدة من: {known}.</translation>
    </message>
    <message>
        <source>There cannot be fewer dots than none. Nothing was changed.</source>
        <translation>لا يمكن أن تقلّ النقاط عن صفر. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>There is a file {path} already. Nothing was changed. Choose another name.</source>
        <translation>يوجد ملف {path} بالفعل. لم يتغيّر شيء. اختاروا اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is no agenda called “{template}”.</source>
        <translation>لا يوجد جدول أعمال باسم «{template}».</translation>
    </message>
    <message>
        <source>There is no cohort “{words}” in this programme. Those there are: {known}.</source>
        <translation>لا يوجد فوج باسم «{words}» في هذا البرنامج. الأفواج الموجودة: {known}.</translation>
    </message>
    <message>
        <source>There is no date to put into a calendar yet. Give the workshop its date, or an action or a commitment a due date. Nothing was written.</source>
        <translation>لا يوجد بعد موعد يمكن إدخاله في التقويم. يُرجى تحديد تاريخ للورشة، أو موعد نهائي لمهمّة أو التزام. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>There is no example “{name}”; there are {names}.</source>
        <translation>لا يوجد مثال باسم «{name}»؛ الأمثلة الموجودة: {names}.</translation>
    </message>
    <message>
        <source>There is no kind of step called “{kind}”.</source>
        <translation>لا يوجد نوع فقرة باسم «{kind}».</translation>
    </message>
    <message>
        <source>There is no library at {path}. Nothing was changed. Check the path or address.</source>
        <translation>لا توجد مكتبة في {path}. لم يتغيّر شيء. يُرجى التحقق من المسار أو العنوان.</translation>
    </message>
    <message>
        <source>There is no picture named “{kind}”.</source>
        <translation>لا توجد صورة باسم «{kind}».</translation>
    </message>
    <message>
        <source>There is no picture of “{kind}”.</source>
        <translation>لا توجد صورة لـ«{kind}».</translation>
    </message>
    <message>
        <source>There is no programme “{words}” in this library. Those there are: {known}.</source>
        <translation>لا يوجد برنامج باسم «{words}» في هذه المكتبة. البرامج الموجودة: {known}.</translation>
    </message>
    <message>
        <source>There is no report named “{form}”; choose one of {known}.</source>
        <translation>لا يوجد تقرير باسم «{form}»؛ يمكن اختيار أحد هذه: {known}.</translation>
    </message>
    <message>
        <source>There is no room left where {path} was to be written. What stood there is as it was. Make room or choose another folder, and save again.</source>
        <translation>لا مساحة كافية لكتابة {path}. ما كان هناك بقي كما هو. يُستحسن توفير مساحة أو اختيار مجلد آخر، ثم الحفظ من جديد.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on ({reason}). The same work can be done without one: see “aiworkshop --help”.</source>
        <translation>لا توجد شاشة لفتح نافذة عليها ({reason}). يمكن إنجاز العمل نفسه بدون نافذة: انظروا ‎“aiworkshop --help”.</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}”. The sheets are {known}.</source>
        <translation>لا توجد ورقة «{sheet}». الأوراق هي:‏ {known}.</translation>
    </message>
    <message>
        <source>There is no such database: {place}. Nothing was changed. Check the name, or ask whoever looks after the server to make it.</source>
        <translation>لا توجد قاعدة بيانات كهذه: {place}. لم يتغيّر شيء. يُرجى التحقّق من الاسم، أو أن يُطلب من الجهة المسؤولة عن الخادم إنشاؤها.</translation>
    </message>
    <message>
        <source>There is no text named “{key}”.</source>
        <translation>لا يوجد نص باسم «{key}».</translation>
    </message>
    <message>
        <source>There is no town “{words}” in this programme. Those there are: {known}.</source>
        <translation>لا توجد سلطة محلية باسم «{words}» في هذا البرنامج. السلطات المحلية الموجودة: {known}.</translation>
    </message>
    <message>
        <source>There is no word in this line.</source>
        <translation>لا كلمة في هذا السطر.</translation>
    </message>
    <message>
        <source>There is no worksheet “{sheet}”.</source>
        <translation>لا توجد ورقة عمل «{sheet}».</translation>
    </message>
    <message>
        <source>There is no workshop “{words}” in this library. The command “aiworkshop list” shows those there are.</source>
        <translation>لا توجد ورشة «{words}» في هذه المكتبة. الأمر ‎“aiworkshop list” يعرض الورش الموجودة.</translation>
    </message>
    <message>
        <source>There is nobody to add in this list.</source>
        <translation>لا يوجد في هذه القائمة من تمكن إضافته.</translation>
    </message>
    <message>
        <source>There is nobody to seat yet. Add participants first.</source>
        <translation>لا يوجد أحد لإجلاسه بعد. أضيفوا مشاركين أولًا.</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}, so no backup was left there. The library is safe. Make room, or choose another USB stick or folder.</source>
        <translation>لا يوجد متّسع كافٍ في {folder}، فلم تُحفظ نسخة احتياطية هناك. المكتبة سليمة. يُرجى إفساح المكان أو اختيار ذاكرة USB أخرى أو مجلد آخر.</translation>
    </message>
    <message>
        <source>There is nothing named “{place}” on the sheet {sheet}. Nothing was changed.</source>
        <translation>لا يوجد في الورقة {sheet} شيء باسم «{place}». لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>There is nothing to print. Choose at least one sheet, and a table that it is for.</source>
        <translation>لا شيء للطباعة. اختاروا ورقة واحدة على الأقل والطاولة المخصّصة لها.</translation>
    </message>
    <message>
        <source>These are too many copies; print them in several goes.</source>
        <translation>عدد النسخ كبير جدًا. اطبعوها على دفعات.</translation>
    </message>
    <message>
        <source>These two cannot become one. Nothing was changed.</source>
        <translation>لا يمكن دمج هذين الاثنين. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>These two no longer sit at one table. Nothing was changed.</source>
        <translation>لم يعد الاثنان يجلسان إلى طاولة واحدة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This aiworkshop keeps everything beside itself, but nothing can be written to {folder}. Nothing was changed. Copy its whole folder to a stick, or to a folder of your own, and start it there.</source>
        <translation>تحفظ هذه النسخة من aiworkshop كل شيء بجانبها، لكن لا يمكن الكتابة إلى {folder}. لم يتغيّر شيء. يُرجى نسخ المجلد كاملًا إلى ذاكرة USB أو إلى مجلد شخصي، والتشغيل من هناك.</translation>
    </message>
    <message>
        <source>This channel belongs to no programme of the workshop. Nothing was changed.</source>
        <translation>لا ينتمي هذا المسار إلى أي برنامج لهذه الورشة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This cluster has members: take them out before it becomes something else.</source>
        <translation>في هذا العنقود أعضاء: يجب إخراجهم قبل تغيير نوعه.</translation>
    </message>
    <message>
        <source>This computer has no printer. Save the pages as a PDF and print that elsewhere.</source>
        <translation>لا توجد طابعة على هذا الحاسوب. احفظوا الصفحات بصيغة PDF واطبعوها في مكان آخر.</translation>
    </message>
    <message>
        <source>This conflict belongs to another workshop. Nothing was changed.</source>
        <translation>هذا التعارض يخصّ ورشة أخرى. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This follow-up is no longer there.</source>
        <translation>موعد المتابعة هذا لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>This is no longer a part of the asset. Nothing was changed.</source>
        <translation>لم يعد هذا جزءًا من المورد. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This library is on a server, which those who run it keep in shape. Nothing was changed.</source>
        <translation>هذه المكتبة على خادم، ويتولّى القائمون عليه صيانتها. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This library is on a server, whose keeper can repair it. Nothing was changed.</source>
        <translation>هذه المكتبة على خادم، ويمكن للقائمين عليه إصلاحها. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This list has {count} rows; at most {most} people are added at once. Nothing was changed. Keep the rows that are needed and try again.</source>
        <translation>عدد الصفوف في هذه القائمة {count}، وأقصى عدد يُضاف دفعة واحدة {most}. لم يتغيّر شيء. يمكن الإبقاء على الصفوف المطلوبة والمحاولة مجددًا.</translation>
    </message>
    <message>
        <source>This person is no longer in the library. Nothing was changed.</source>
        <translation>لم يعد هذا الشخص في المكتبة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This photo is no longer there. Nothing was changed.</source>
        <translation>هذه الصورة لم تعد موجودة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This proposition has no words yet. Nothing was changed.</source>
        <translation>لا كلمات لهذه العبارة بعد. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This reading was deleted meanwhile. Take it back with Undo, then add the words.</source>
        <translation>حُذف هذا القياس في هذه الأثناء. استعيدوه بالتراجع ثم أضيفوا الكلمات.</translation>
    </message>
    <message>
        <source>This round is closed, so nothing was counted. Reopen it to count on.</source>
        <translation>هذه الجولة مغلقة، ولذلك لم يُعدّ شيء. يمكن إعادة فتحها لمتابعة العدّ.</translation>
    </message>
    <message>
        <source>This round of dots is no longer there. The trash may have it.</source>
        <translation>لم تعد جولة النقاط هذه موجودة. قد تكون في سلة المحذوفات.</translation>
    </message>
    <message>
        <source>This sheet belongs to a workshop that is not in this library.</source>
        <translation>هذه الورقة تخصّ ورشة ليست في هذه المكتبة.</translation>
    </message>
    <message>
        <source>This sheet belongs to another workshop. Nothing was changed.</source>
        <translation>هذه الورقة تخصّ ورشة أخرى. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This sheet belongs to another workshop: “{title}”.</source>
        <translation>هذه الورقة تخصّ ورشة أخرى: «{title}».</translation>
    </message>
    <message>
        <source>This sheet has no field “{path}” to write in.</source>
        <translation>ليس في هذه الورقة حقل «{path}» يمكن الكتابة فيه.</translation>
    </message>
    <message>
        <source>This sheet is in the trash. Take it back from there, then type it in.</source>
        <translation>هذه الورقة في سلة المحذوفات. استعيدوها من هناك ثم أدخلوا ما كُتب فيها.</translation>
    </message>
    <message>
        <source>This sheet is not in the library.</source>
        <translation>هذه الورقة ليست في المكتبة.</translation>
    </message>
    <message>
        <source>This step is no longer in the agenda.</source>
        <translation>لم تعد هذه الفقرة في جدول الأعمال.</translation>
    </message>
    <message>
        <source>This table belongs to another workshop. Nothing was changed.</source>
        <translation>هذه الطاولة تخصّ ورشة أخرى. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This table is no longer there. Nothing was changed.</source>
        <translation>هذه الطاولة لم تعد موجودة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This text cannot hold {placeholder}.</source>
        <translation>لا يمكن أن يحتوي هذا النص على {placeholder}.</translation>
    </message>
    <message>
        <source>This theme is no longer there. Nothing was changed.</source>
        <translation>هذا المحور لم يعد موجودًا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This training session was deleted.</source>
        <translation>حُذف هذا اللقاء التدريبي.</translation>
    </message>
    <message>
        <source>This was changed again elsewhere, so it cannot be taken back any more. Nothing was changed now.</source>
        <translation>تغيّر هذا مرة أخرى في مكان آخر، لذلك لم يعد التراجع ممكنًا. لم يتغيّر شيء الآن.</translation>
    </message>
    <message>
        <source>This workshop is not in the library. Nothing was written. Choose another workshop.</source>
        <translation>هذه الورشة ليست في المكتبة. لم يُكتب شيء. اختاروا ورشة أخرى.</translation>
    </message>
    <message>
        <source>This {kind} is no longer there.</source>
        <translation>هذا العنصر ({kind}) لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>To make the library smaller, {folder} needs {megabytes} MB of free room for a while. Nothing was changed. Make room on the disk and try again.</source>
        <translation>لتصغير المكتبة تلزم مؤقتًا مساحة حرّة قدرها {megabytes} ميغابايت في {folder}. لم يتغيّر شيء. يُرجى إفساح مكان على القرص والمحاولة من جديد.</translation>
    </message>
    <message>
        <source>Uniting needs two assets or more. Nothing was changed.</source>
        <translation>يتطلّب التوحيد موردين على الأقلّ. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>What could be read could not be written to {folder}. The damaged library is as it was. Check that the folder may be written to and that the disk has room.</source>
        <translation>تعذّرت الكتابة في {folder}، فلم يُحفظ ما أمكنت قراءته. بقيت المكتبة التالفة كما كانت. تحقّقوا من أن الكتابة في المجلد مسموحة وأن في القرص متّسعًا.</translation>
    </message>
    <message>
        <source>What this belongs to was deleted meanwhile. Nothing was saved. Take that back with Undo, then try again.</source>
        <translation>ما ينتمي إليه هذا حُذف في هذه الأثناء. لم يُحفظ شيء. يمكن استعادته بالتراجع ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>What was printed on this sheet can no longer be read. Please print it again.</source>
        <translation>لم تعد قراءة ما طُبع على هذه الورقة ممكنة. اطبعوها من جديد.</translation>
    </message>
    <message>
        <source>What was written to {folder} cannot be read back as it was, so no backup was left there. Use another USB stick or folder.</source>
        <translation>ما كُتب في {folder} لا يُقرأ من هناك كما كُتب، فلم تُحفظ نسخة احتياطية هناك. يُرجى استخدام ذاكرة USB أخرى أو مجلد آخر.</translation>
    </message>
    <message>
        <source>What you asked about was deleted meanwhile. Restore it first; nothing was saved.</source>
        <translation>ما جرى السؤال عنه حُذف في هذه الأثناء. تلزم استعادته أولًا؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>What you did is saved, but how it was before could not be kept in {folder}. Check that the folder may be written to and that the disk has room.</source>
        <translation>حُفظ ما أُجري، لكن تعذّر حفظ الحالة السابقة في {folder}. تأكّدوا من أن الكتابة في المجلد مسموحة وأن في القرص متّسعًا.</translation>
    </message>
    <message>
        <source>Words are written here.</source>
        <translation>تُكتب هنا كلمات.</translation>
    </message>
    <message>
        <source>You asked on {day}: the next step cannot be on {following}, before that. Nothing was changed.</source>
        <translation>تاريخ المحادثة {day}: لا يمكن أن تكون الخطوة التالية في {following}، أي قبلها. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>it cannot be read as text in UTF-8</source>
        <translation>تتعذّر قراءته كنص بترميز UTF-8</translation>
    </message>
    <message>
        <source>the form has no [[parts]]</source>
        <translation>لا توجد [[parts]] في النموذج</translation>
    </message>
    <message>
        <source>the id “{id}” is not the file&apos;s name “{name}”</source>
        <translation>المعرّف «{id}» ليس اسم الملف «{name}»</translation>
    </message>
    <message>
        <source>the id “{id}” stands twice</source>
        <translation>المعرّف «{id}» يرد مرتين</translation>
    </message>
    <message>
        <source>the limit “{id}” needs a number of words</source>
        <translation>ينقص الحدَّ «{id}» عددُ كلمات</translation>
    </message>
    <message>
        <source>the part has no fields</source>
        <translation>لا توجد حقول في هذا الجزء</translation>
    </message>
    <message>
        <source>there are more brackets in brackets than any form needs</source>
        <translation>فيه أقواس داخل أقواس أكثر ممّا يحتاج إليه أي نموذج</translation>
    </message>
    <message>
        <source>there is no limit “{name}”</source>
        <translation>لا يوجد حدّ باسم «{name}»</translation>
    </message>
    <message>
        <source>there is no list of options “{name}”</source>
        <translation>لا توجد قائمة خيارات باسم «{name}»</translation>
    </message>
    <message>
        <source>this is not written as TOML wants it ({said})</source>
        <translation>هذا غير مكتوب بحسب قواعد TOML ‏({said})</translation>
    </message>
    <message>
        <source>{file} is not a photo that can be read here. Choose a JPEG, PNG or HEIC file.</source>
        <translation>الملف {file} ليس صورة يمكن قراءتها هنا. اختاروا ملف JPEG أو PNG أو HEIC.</translation>
    </message>
    <message>
        <source>{folder} cannot hold a file as large as this backup (a stick formatted as FAT32 takes 4 GB at most). The library is safe. Use a stick formatted as exFAT.</source>
        <translation>لا يتّسع {folder} لملف بهذا الحجم (ذاكرة بتنسيق FAT32 لا تقبل أكثر من 4 GB). المكتبة سليمة. يُرجى استخدام ذاكرة بتنسيق exFAT.</translation>
    </message>
    <message>
        <source>{folder} is not there, or went away, so no backup was left there. The library is safe. Put the USB stick in again, or choose another folder.</source>
        <translation>المجلد {folder} غير موجود أو فُصل، فلم تُحفظ نسخة احتياطية هناك. المكتبة سليمة. يُرجى وصل ذاكرة USB من جديد أو اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>{path} cannot be read at all ({reason}). Nothing was changed. Check the disk, or copy the file to another one first.</source>
        <translation>لا يمكن قراءة {path} إطلاقًا ({reason}). لم يتغيّر شيء. افحصوا القرص، أو انسخوا الملف أولًا إلى قرص آخر.</translation>
    </message>
    <message>
        <source>{path} could not be written: it is open in another program, or may not be changed. What stood there is as it was. Close it there or choose another name, and save again.</source>
        <translation>تعذّرت كتابة {path}: الملف مفتوح في برنامج آخر، أو لا يُسمح بتغييره. ما كان هناك بقي كما هو. يُستحسن إغلاقه هناك أو اختيار اسم آخر، ثمّ الحفظ من جديد.</translation>
    </message>
    <message>
        <source>{path} could not be written: that place may only be read. Nothing was changed there. Choose another folder, and save again.</source>
        <translation>تعذّرت كتابة {path}: هذا المكان للقراءة فقط. لم يتغيّر شيء هناك. يُستحسن اختيار مجلّد آخر، ثمّ الحفظ من جديد.</translation>
    </message>
    <message>
        <source>{path} could not be written: there is no such folder. Nothing was saved. Choose another folder, and save again.</source>
        <translation>تعذّرت كتابة {path}: لا يوجد مجلّد كهذا. لم يُحفظ شيء. يُستحسن اختيار مجلّد آخر، ثمّ الحفظ من جديد.</translation>
    </message>
    <message>
        <source>{path} is a folder, not an aiworkshop library. Nothing was changed. Choose the library file inside a folder.</source>
        <translation>المسار {path} مجلد وليس مكتبة aiworkshop. لم يتغيّر شيء. اختاروا ملف المكتبة داخل مجلد.</translation>
    </message>
    <message>
        <source>{path} is a library, or a backup of one. It was left as it is. Choose another name.</source>
        <translation>{path} ملف مكتبة أو نسخة احتياطية منها. تُرك الملف كما هو. اختاروا اسمًا آخر.</translation>
    </message>
    <message>
        <source>{path} is no backup of aiworkshop. Nothing was changed. Choose a file that ends in .aiworkshop-backup; a workshop’s transfer copy is brought in from the Library page.</source>
        <translation>الملف {path} ليس نسخة احتياطية من aiworkshop. لم يتغيّر شيء. يُرجى اختيار ملف ينتهي بـ ‎.aiworkshop-backup؛ أما نسخة نقل الورشة فتُستورد من صفحة المكتبة.</translation>
    </message>
    <message>
        <source>{path} is sealed with a passphrase. It was left as it is. Open it with the passphrase.</source>
        <translation>الملف {path} محميّ بعبارة مرور. تُرك كما هو. يُرجى فتحه بعبارة المرور.</translation>
    </message>
    <message>
        <source>{path} is the library that is open already. Nothing was changed. Choose another one.</source>
        <translation>{path} هي المكتبة المفتوحة أصلًا. لم يتغيّر شيء. يُرجى اختيار مكتبة أخرى.</translation>
    </message>
    <message>
        <source>“areas” must be lists of options</source>
        <translation>يجب أن يحتوي «areas» على قوائم خيارات</translation>
    </message>
    <message>
        <source>“languages” must name one or more of en, he, ar</source>
        <translation>يجب أن يذكر «languages» واحدة على الأقل من: en, he, ar</translation>
    </message>
    <message>
        <source>“parts” must be a list of texts</source>
        <translation>يجب أن يكون «parts» قائمة نصوص</translation>
    </message>
    <message>
        <source>“sslmode={mode}” would let words travel to {place} unprotected. Nothing was sent. Leave it out, or write sslmode=require or stricter.</source>
        <translation>مع «sslmode={mode}» ينتقل الكلام إلى {place} بلا حماية. لم يُرسَل شيء. يُرجى حذفه، أو كتابة sslmode=require أو ما هو أشدّ.</translation>
    </message>
    <message>
        <source>“sum_by” names no field of choice: “{name}”</source>
        <translation>«sum_by» لا يشير إلى حقل اختيار: «{name}»</translation>
    </message>
    <message>
        <source>“{cluster}” is no cluster, so it has no members.</source>
        <translation>«{cluster}» ليست عنقودًا، لذلك ليس فيها أعضاء.</translation>
    </message>
    <message>
        <source>“{day}” is not a date. Nothing was changed.</source>
        <translation>«{day}» ليس تاريخًا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“{field}” has {words} words where {limit} are allowed: {over} too many. Nothing was written. Shorten the text, or save the form as a draft.</source>
        <translation>في «{field}» {words} كلمة والمسموح {limit}: تجاوز بمقدار {over}. لم يُكتب أي شيء. يمكن تقصير النص، أو حفظ النموذج كمسودّة.</translation>
    </message>
    <message>
        <source>“{id}” is no id: small letters, digits, - and _</source>
        <translation>«{id}» ليس معرّفًا: يُسمح بالحروف اللاتينية الصغيرة والأرقام و‎-‎ و‎_‎</translation>
    </message>
    <message>
        <source>“{key}” has no text in the form&apos;s first language</source>
        <translation>لا يوجد لـ«{key}» نص بلغة النموذج الأولى</translation>
    </message>
    <message>
        <source>“{key}” is missing</source>
        <translation>«{key}» ناقص</translation>
    </message>
    <message>
        <source>“{key}” is missing or no text</source>
        <translation>«{key}» ناقص أو ليس نصًّا</translation>
    </message>
    <message>
        <source>“{key}” is not known here</source>
        <translation>«{key}» غير معروف هنا</translation>
    </message>
    <message>
        <source>“{key}” must be a list of tables in braces</source>
        <translation>يجب أن يكون «{key}» قائمة جداول بين أقواس معقوفة</translation>
    </message>
    <message>
        <source>“{key}” must be a whole number from 1</source>
        <translation>يجب أن يكون «{key}» عددًا صحيحًا من 1 فما فوق</translation>
    </message>
    <message>
        <source>“{key}” must be texts by language: en, he, ar</source>
        <translation>يجب أن يحتوي «{key}» على نصوص بحسب اللغة: en, he, ar</translation>
    </message>
    <message>
        <source>“{key}” must be true or false</source>
        <translation>يجب أن تكون «{key}» إمّا true أو false</translation>
    </message>
    <message>
        <source>“{kind}” has no field “{field}”.</source>
        <translation>ليس لـ «{kind}» حقل «{field}».</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of field; choose one of line, choice, money</source>
        <translation>«{kind}» ليس نوع حقل؛ يمكن اختيار: line, choice, money</translation>
    </message>
    <message>
        <source>“{member}” cannot be a member of “{cluster}”: it would be a member of itself.</source>
        <translation>لا يمكن أن تكون «{member}» عضوًا في «{cluster}»: ستصبح عضوًا في نفسها.</translation>
    </message>
    <message>
        <source>“{member}” is a member of “{cluster}” already.</source>
        <translation>«{member}» عضو في «{cluster}» بالفعل.</translation>
    </message>
    <message>
        <source>“{name}” must be written as [[{name}]]</source>
        <translation>يجب كتابة «{name}» هكذا: [[{name}]]</translation>
    </message>
    <message>
        <source>“{place}” is no address of a library on a server. Write it like postgresql+psycopg://name@host/database.</source>
        <translation>«{place}» ليس عنوان مكتبة على خادم. يُكتب العنوان هكذا: postgresql+psycopg://name@host/database.</translation>
    </message>
    <message>
        <source>“{town}” holds the inquiry {places}: delete that first.</source>
        <translation>لدى «{town}» الاستقصاء {places}: يجب حذفه أولًا.</translation>
    </message>
    <message>
        <source>“{town}” is a member of {places}: take it out before it is deleted.</source>
        <translation>«{town}» عضو في {places}: يجب إخراجها قبل الحذف.</translation>
    </message>
    <message>
        <source>“{town}” is enrolled in this cohort already.</source>
        <translation>«{town}» مشاركة في هذا الفوج بالفعل.</translation>
    </message>
    <message>
        <source>“{town}” is enrolled in {places}: end that before it is deleted.</source>
        <translation>«{town}» مشاركة في {places}: يجب إنهاء ذلك قبل الحذف.</translation>
    </message>
    <message>
        <source>“{town}” is the place of {places}: choose another there before it is deleted.</source>
        <translation>«{town}» هي السلطة المحلية في {places}: يجب اختيار غيرها هناك قبل الحذف.</translation>
    </message>
    <message>
        <source>“{typed}” is not a number. Type one such as 3.5, with at most two decimals.</source>
        <translation>«{typed}» ليس عددًا. اكتبوا عددًا مثل 3.5، بمنزلتين عشريتين على الأكثر.</translation>
    </message>
    <message>
        <source>“{typed}” is not a sheet code. A code looks like {example}.</source>
        <translation>النص «{typed}» ليس رمز ورقة. الرمز يبدو هكذا: {example}.</translation>
    </message>
    <message>
        <source>“{type}” is no type of part; choose one of {known}</source>
        <translation>«{type}» ليس نوع جزء؛ يمكن اختيار: {known}</translation>
    </message>
    <message>
        <source>“{value}” is no date.</source>
        <translation>القيمة «{value}» ليست تاريخًا.</translation>
    </message>
    <message>
        <source>“{value}” is none of the choices of this field.</source>
        <translation>القيمة «{value}» ليست من خيارات هذا الحقل.</translation>
    </message>
    <message>
        <source>“{words}” could be any of {count} programmes. Give more of the id: {known}.</source>
        <translation>عدد البرامج التي قد يعنيها «{words}»: {count}. يلزم ذكر جزء أكبر من المعرّف: {known}.</translation>
    </message>
    <message>
        <source>“{words}” could be any of {count} workshops. Give more of the id; “aiworkshop list” shows the ids.</source>
        <translation>«{words}» ينطبق على أكثر من ورشة ({count}). اكتبوا جزءًا أطول من المعرّف؛ ‎“aiworkshop list” يعرض المعرّفات.</translation>
    </message>
    <message>
        <source>Something unexpected happened. What was saved is safe. A report can be copied.</source>
        <translation>حدث أمر غير متوقّع. ما حُفظ سليم. يمكن نسخ بلاغ عن ذلك.</translation>
    </message>
</context>
<context>
    <name>Fetch</name>
    <message>
        <source>What the other library has for you</source>
        <translation>ما في المكتبة الأخرى</translation>
    </message>
    <message>
        <source>Looking there…</source>
        <translation>جارٍ الاطّلاع هناك…</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>جلبها إلى هنا</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Deleted or not</source>
        <translation>محذوف أم لا</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>المكان في القائمة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>السلطة المحلية</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>مكان اللقاء</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>الجهات المنظِّمة</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>الجهة الراعية</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>التحدّي</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>وقت البدء</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>ما يُقال</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>للانتباه</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>المواد</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غياب</translation>
    </message>
    <message>
        <source>Name may be printed</source>
        <translation>يُسمح بطباعة الاسم</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الطاولة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>الإذن</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Place in the picture</source>
        <translation>الموضع في الصورة</translation>
    </message>
    <message>
        <source>Left out of the picture</source>
        <translation>خارج الصورة</translation>
    </message>
    <message>
        <source>Shown on the projector</source>
        <translation>معروض على جهاز العرض</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>اللغات المحكية</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>فرصة</translation>
    </message>
    <message>
        <source>What is voted on</source>
        <translation>موضوع التصويت</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>المصوّتون</translation>
    </message>
    <message>
        <source>Dots for each</source>
        <translation>النقاط لكل شخص</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Summary in one page</source>
        <translation>ملخّص في صفحة واحدة</translation>
    </message>
    <message>
        <source>Date of the next meeting</source>
        <translation>موعد اللقاء القادم</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation>التيسير</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤولية</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>ينتمي إلى</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>محور</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>اكتشاف</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>من المشاركين</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>laptop {name}</source>
        <translation>الحاسوب {name}</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>غير محذوف</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>أعلى في القائمة</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>أدنى في القائمة</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>بحث (Ctrl+F)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>FindingDetails</name>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>Root causes of success</source>
        <translation>جذور النجاح</translation>
    </message>
    <message>
        <source>What made it possible? Enter saves…</source>
        <translation>ما الذي جعله ممكنًا؟ Enter للحفظ…</translation>
    </message>
    <message>
        <source>Delete this finding</source>
        <translation>حذف هذا الاكتشاف</translation>
    </message>
    <message>
        <source>Starred: to be retold in plenary. Take the star away</source>
        <translation>معلَّم بنجمة: يُروى في الجلسة العامة. إزالة النجمة</translation>
    </message>
    <message>
        <source>Star: to be retold in plenary</source>
        <translation>وضع نجمة: يُروى في الجلسة العامة</translation>
    </message>
    <message>
        <source>Came from table {number}</source>
        <translation>جاء من الطاولة {number}</translation>
    </message>
    <message>
        <source>A root of “{story}”</source>
        <translation>من جذور «{story}»</translation>
    </message>
    <message>
        <source>from an interview</source>
        <translation>من مقابلة</translation>
    </message>
    <message>
        <source>interview with {names}</source>
        <translation>مقابلة: {names}</translation>
    </message>
</context>
<context>
    <name>FindingForm</name>
    <message>
        <source>Unclear on paper: ask the table</source>
        <translation>غير واضح على الورق: اسألوا الطاولة عنه</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>الطاولة {number}</translation>
    </message>
    <message>
        <source>No table</source>
        <translation>بدون طاولة</translation>
    </message>
    <message>
        <source>No category yet</source>
        <translation>بدون فئة بعد</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الطاولة</translation>
    </message>
</context>
<context>
    <name>FindingRows</name>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation>حُذف «{title}»</translation>
    </message>
</context>
<context>
    <name>FindingsHeader</name>
    <message>
        <source>Find in the findings</source>
        <translation>البحث في الاكتشافات</translation>
    </message>
    <message>
        <source>The first {count} with these words</source>
        <translation>أول {count} بهذه الكلمات</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) with these words</source>
        <translation>
            <numerusform>لا اكتشافات بهذه الكلمات</numerusform>
            <numerusform>اكتشاف واحد بهذه الكلمات</numerusform>
            <numerusform>اكتشافان بهذه الكلمات</numerusform>
            <numerusform>%n اكتشافات بهذه الكلمات</numerusform>
            <numerusform>%n اكتشافًا بهذه الكلمات</numerusform>
            <numerusform>%n اكتشاف بهذه الكلمات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>لا اكتشافات</numerusform>
            <numerusform>اكتشاف واحد</numerusform>
            <numerusform>اكتشافان</numerusform>
            <numerusform>%n اكتشافات</numerusform>
            <numerusform>%n اكتشافًا</numerusform>
            <numerusform>%n اكتشاف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsTab</name>
    <message>
        <source>Story</source>
        <translation>قصة</translation>
    </message>
    <message>
        <source>Root cause of success</source>
        <translation>جذر نجاح</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>مورد</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>أمنية</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>الاكتشافات</translation>
    </message>
    <message>
        <source>Find in the findings</source>
        <translation>البحث في الاكتشافات</translation>
    </message>
    <message>
        <source>Star: retell in plenary</source>
        <translation>وضع نجمة: يُروى في الجلسة العامة</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) deleted</source>
        <translation>
            <numerusform>لم يُحذف شيء</numerusform>
            <numerusform>حُذف اكتشاف واحد</numerusform>
            <numerusform>حُذف اكتشافان</numerusform>
            <numerusform>حُذفت %n اكتشافات</numerusform>
            <numerusform>حُذف %n اكتشافًا</numerusform>
            <numerusform>حُذف %n اكتشاف</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation>حُذف «{title}»</translation>
    </message>
    <message>
        <source>A root of “{story}”</source>
        <translation>من جذور «{story}»</translation>
    </message>
    <message>
        <source>Without words yet</source>
        <translation>بدون كلمات بعد</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>الطاولة {number}</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>كل الطاولات</translation>
    </message>
    <message>
        <source>Type what the table said, Enter saves…</source>
        <translation>ماذا قيل حول الطاولة؟ Enter للحفظ…</translation>
    </message>
    <message>
        <source>A root cause on its own; choose a story to put it under that…</source>
        <translation>جذر نجاح قائم بذاته؛ اختاروا قصة لوضعه تحتها…</translation>
    </message>
    <message>
        <source>What made “{story}” possible? Enter saves…</source>
        <translation>ما الذي جعل «{story}» ممكنة؟ Enter للحفظ…</translation>
    </message>
    <message>
        <source>No finding here has these words.</source>
        <translation>لا اكتشاف هنا بهذه الكلمات.</translation>
    </message>
    <message>
        <source>Nothing yet: choose table and kind, type what was said, press Enter.</source>
        <translation>لا شيء هنا بعد: اختاروا الطاولة والنوع واكتبوا ما قيل ثم اضغطوا Enter.</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>عرض كل الاكتشافات</translation>
    </message>
    <message>
        <source>Type the first finding</source>
        <translation>كتابة أول اكتشاف</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Welcome</source>
        <translation>أهلًا وسهلًا</translation>
    </message>
    <message>
        <source>Here a workshop goes from the first plans to the report. Which language shall the window speak?</source>
        <translation>هنا تسير الورشة من التخطيط الأول حتى التقرير. بأي لغة يُعرض البرنامج؟</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Look at the sample first: a whole afternoon, with findings, themes and promises. Or begin your own; three fields are enough.</source>
        <translation>يمكن النظر أولًا في ورشة النموذج: بعد ظهر كامل، باكتشافاته ومحاوره والتزاماته. أو ابدؤوا ورشتكم؛ تكفي ثلاثة حقول.</translation>
    </message>
    <message>
        <source>Try the sample workshop</source>
        <translation>تجربة ورشة النموذج</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>ورشة جديدة</translation>
    </message>
    <message>
        <source>The way through the method</source>
        <translation>المنهج، مرحلة بعد مرحلة</translation>
    </message>
    <message>
        <source>In an open workshop these are its places: Prepare, the phases, the sheets, the report. Each is open at any time, in any order.</source>
        <translation>هذه أقسام الورشة المفتوحة: التحضير والمراحل وأوراق العمل والتقرير. كل قسم مفتوح دائمًا، وبأي ترتيب.</translation>
    </message>
    <message>
        <source>The guide goes along</source>
        <translation>الدليل يرافقكم</translation>
    </message>
    <message>
        <source>Beside the page the guide tells what comes next, what to say, and which sheets the tables need. They are printed in Prepare › Print.</source>
        <translation>بجانب الصفحة يبيّن الدليل ما يأتي بعد ذلك وما يُقال وأي أوراق تحتاج إليها الطاولات. تُطبع من التحضير › الطباعة.</translation>
    </message>
    <message>
        <source>Everything is saved as you type</source>
        <translation>كل شيء يُحفظ أثناء الكتابة</translation>
    </message>
    <message>
        <source>There is nothing to save, and little to fear: Ctrl+Z takes back what was done, and each day the program makes a backup.</source>
        <translation>لا حاجة إلى الحفظ، ولا داعي للقلق: ⁦Ctrl+Z⁩ يتراجع عمّا جرى، وكل يوم يُنشئ البرنامج نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Help is at hand</source>
        <translation>المساعدة في متناول اليد</translation>
    </message>
    <message>
        <source>F1 explains the place you are in, Shift+F1 lists its keys. These first steps can be taken again: Menu › Help › First steps.</source>
        <translation>يشرح ⁦F1⁩ المكان الذي أنتم فيه، ويعرض ⁦Shift+F1⁩ مفاتيحه. يمكن العودة إلى الخطوات الأولى: القائمة › المساعدة › الخطوات الأولى.</translation>
    </message>
    <message>
        <source>Leave the first steps</source>
        <translation>مغادرة الخطوات الأولى</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>First steps, {number} of {count}</source>
        <translation>الخطوات الأولى، {number} من {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>FocusField</name>
    <message>
        <source>Nothing chosen yet</source>
        <translation>لم يُختَر شيء بعد</translation>
    </message>
    <message>
        <source>Tick what applies; what is not ticked is struck through.</source>
        <translation>يُحدَّد ما ينطبق؛ وما لا يُحدَّد يظهر مشطوبًا.</translation>
    </message>
    <message>
        <source>Struck through: {words}</source>
        <translation>مشطوب: {words}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>FoldedRow</name>
    <message>
        <source>Remove “{name}”</source>
        <translation>إزالة «{name}»</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>بدون اسم بعد</translation>
    </message>
    <message>
        <source>Fewer details of “{name}”</source>
        <translation>تفاصيل أقل عن «{name}»</translation>
    </message>
    <message>
        <source>Details of “{name}”</source>
        <translation>تفاصيل «{name}»</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>14 days</source>
        <translation>14 يومًا</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 يومًا</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 أشهر</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 شهرًا</translation>
    </message>
    <message>
        <source>18 months</source>
        <translation>18 شهرًا</translation>
    </message>
    <message>
        <source>24 months</source>
        <translation>24 شهرًا</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>let be</source>
        <translation>تُرك</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>Own date</source>
        <translation>موعد خاص</translation>
    </message>
    <message>
        <source>{time} after the workshop</source>
        <translation>بعد الورشة بـ{time}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>محذوف من الجدول</translation>
    </message>
    <message>
        <source>waiting since {date}</source>
        <translation>بالانتظار منذ {date}</translation>
    </message>
</context>
<context>
    <name>FollowUpFiles</name>
    <message>
        <source>Follow-up call sheet</source>
        <translation>ورقة مكالمات المتابعة</translation>
    </message>
    <message>
        <source>Save the call sheet</source>
        <translation>حفظ ورقة المكالمات</translation>
    </message>
    <message>
        <source>Follow-ups that are due</source>
        <translation>متابعات حان موعدها</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>حفظ ملف التقويم</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>حُفظ باسم {name}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>FollowUpTab</name>
    <message>
        <source>To be asked about</source>
        <translation>ما يُسأل عنه</translation>
    </message>
    <message>
        <source>Give the workshop its date, and the dates of following it up are here.</source>
        <translation>بعد تحديد تاريخ الورشة تظهر هنا مواعيد المتابعة.</translation>
    </message>
    <message>
        <source>To the details</source>
        <translation>إلى تفاصيل الورشة</translation>
    </message>
    <message>
        <source>Call sheet…</source>
        <translation>ورقة مكالمات…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>The workshop as a whole</source>
        <translation>الورشة كلها</translation>
    </message>
    <message>
        <source>Saved what was told</source>
        <translation>حُفظ ما رُوي</translation>
    </message>
    <message>
        <source>All of this date was asked.</source>
        <translation>سُئل عن كل ما في هذا الموعد.</translation>
    </message>
</context>
<context>
    <name>FormDrafts</name>
    <message>
        <source>the day in your own words</source>
        <translation>اليوم بكلماتكم</translation>
    </message>
    <message>
        <source>themes found ({count})</source>
        <translation>المحاور التي وُجدت ({count})</translation>
    </message>
    <message>
        <source>emerging issues noted ({count})</source>
        <translation>قضايا برزت ودُوّنت ({count})</translation>
    </message>
    <message>
        <source>recommendations ({count})</source>
        <translation>توصيات ({count})</translation>
    </message>
    <message>
        <source>partnerships noted ({count})</source>
        <translation>شراكات دُوّنت ({count})</translation>
    </message>
    <message>
        <source>provocative propositions ({count})</source>
        <translation>عبارات مستقبلية ملهمة ({count})</translation>
    </message>
    <message>
        <source>initiatives ({count})</source>
        <translation>مبادرات ({count})</translation>
    </message>
    <message>
        <source>income ideas ({count})</source>
        <translation>أفكار للإيرادات ({count})</translation>
    </message>
    <message>
        <source>headlines of the future ({count})</source>
        <translation>عناوين من المستقبل ({count})</translation>
    </message>
</context>
<context>
    <name>FormEditor</name>
    <message>
        <source>“{field}” has {words} words where {limit} are allowed: {over} too many.</source>
        <translation>«{field}»: عدد الكلمات {words} والمسموح {limit}، بزيادة {over}.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>مستند Word</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>مصنّف Excel</translation>
    </message>
    <message>
        <source>Comma-separated table</source>
        <translation>جدول مفصول بفواصل</translation>
    </message>
    <message>
        <source>JSON for other programs</source>
        <translation>JSON لبرامج أخرى</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>ملف تقويم</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>Belongs · {number}</source>
        <translation>ينتمي · {number}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more time(s)</source>
        <translation>
            <numerusform>ولا مرّة أخرى</numerusform>
            <numerusform>ومرّة أخرى</numerusform>
            <numerusform>ومرّتان أخريان</numerusform>
            <numerusform>و%n مرّات أخرى</numerusform>
            <numerusform>و%n مرّة أخرى</numerusform>
            <numerusform>و%n مرّة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Take these words</source>
        <translation>اعتماد هذه الكلمات</translation>
    </message>
    <message>
        <source>Held by {name}</source>
        <translation>لدى {name}</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Hide the guide</source>
        <translation>إخفاء الدليل</translation>
    </message>
    <message>
        <source>Once a workshop has an agenda, its steps stand here.</source>
        <translation>بعد إعداد جدول الأعمال تظهر فقراته هنا.</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>ما يُقال</translation>
    </message>
    <message>
        <source>Watch for</source>
        <translation>للانتباه</translation>
    </message>
    <message>
        <source>On the tables now</source>
        <translation>على الطاولات الآن</translation>
    </message>
    <message>
        <source>Print its sheets…</source>
        <translation>طباعة أوراق هذه الخطوة…</translation>
    </message>
    <message>
        <source>Language to speak in</source>
        <translation>لغة ما يُقال</translation>
    </message>
</context>
<context>
    <name>GuideSide</name>
    <message>
        <source>Show the guide</source>
        <translation>إظهار الدليل</translation>
    </message>
</context>
<context>
    <name>HandbookView</name>
    <message>
        <source>Page of the handbook</source>
        <translation>صفحة من كتيّب المساعدة</translation>
    </message>
</context>
<context>
    <name>HandbookWindow</name>
    <message>
        <source>Handbook</source>
        <translation>كتيّب المساعدة</translation>
    </message>
    <message>
        <source>Find in the handbook</source>
        <translation>البحث في كتيّب المساعدة</translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation>صفحات كتيّب المساعدة</translation>
    </message>
    <message>
        <source>Nothing of this stands in the handbook. Try another word.</source>
        <translation>لا شيء من هذا في كتيّب المساعدة. جرّبوا كلمة أخرى.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>إلى الأمام</translation>
    </message>
    <message>
        <source>The place one is in</source>
        <translation>المكان الذي أنتم فيه</translation>
    </message>
</context>
<context>
    <name>HeatModel</name>
    <message>
        <source>All categories</source>
        <translation>كل الفئات</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
</context>
<context>
    <name>HeatTable</name>
    <message>
        <source>Assets by category and use</source>
        <translation>الموارد بحسب الفئة والاستخدام</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Handbook</source>
        <translation>كتيّب المساعدة</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>About aiworkshop</source>
        <translation>حول aiworkshop</translation>
    </message>
    <message>
        <source>Diagnostics file…</source>
        <translation>ملف التشخيص…</translation>
    </message>
    <message>
        <source>This place is in a workshop. Open one first, then press the link again.</source>
        <translation>هذا المكان داخل ورشة. افتحوا ورشة أولًا، ثم اضغطوا الرابط مرة أخرى.</translation>
    </message>
    <message>
        <source>A dialog is open. Close it first, then press the link again.</source>
        <translation>هناك نافذة حوار مفتوحة. أغلقوها أولًا، ثم اضغطوا الرابط مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>HundredthsField</name>
    <message>
        <source>Type a number, such as 3.5.</source>
        <translation>اكتبوا عددًا، مثل 3.5.</translation>
    </message>
</context>
<context>
    <name>IdeaSheet</name>
    <message>
        <source>Close the details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>Income idea</source>
        <translation>فكرة للإيرادات</translation>
    </message>
    <message>
        <source>Open it in its workshop</source>
        <translation>فتحها في ورشتها</translation>
    </message>
</context>
<context>
    <name>ImageBoard</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>لا إجابات</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان</numerusform>
            <numerusform>%n إجابات</numerusform>
            <numerusform>%n إجابة</numerusform>
            <numerusform>%n إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>Without words yet</source>
        <translation>بدون كلمات بعد</translation>
    </message>
    <message>
        <source>How the town is seen</source>
        <translation>كيف تُرى البلدة</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>قياس</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s)</source>
        <translation>
            <numerusform>لا قياسات</numerusform>
            <numerusform>قياس واحد</numerusform>
            <numerusform>قياسان</numerusform>
            <numerusform>%n قياسات</numerusform>
            <numerusform>%n قياسًا</numerusform>
            <numerusform>%n قياس</numerusform>
        </translation>
    </message>
    <message>
        <source>Who was asked today? Enter begins a reading…</source>
        <translation>من سُئل اليوم؟ Enter لبدء قياس…</translation>
    </message>
    <message>
        <source>Nobody was asked yet: type who was asked for a word that comes to mind, press Enter.</source>
        <translation>لم يُسأل أحد بعد: اكتبوا من سُئل عن كلمة تخطر بالبال واضغطوا Enter.</translation>
    </message>
</context>
<context>
    <name>ImageWordRow</name>
    <message>
        <source>Tone?</source>
        <translation>النبرة؟</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
</context>
<context>
    <name>ImageWords</name>
    <message>
        <source>Words that came to mind</source>
        <translation>كلمات خطرت بالبال</translation>
    </message>
    <message>
        <source>Words with how often: young 5, sea 3, far; Enter adds…</source>
        <translation>كلمات وكم مرّة: شابّة 5، بحر 3، بعيدة؛ Enter للإضافة…</translation>
    </message>
</context>
<context>
    <name>ImpactGroupsBoard</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>لا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%n أعضاء</numerusform>
            <numerusform>%n عضوًا</numerusform>
            <numerusform>%n عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>Without words yet</source>
        <translation>بدون كلمات بعد</translation>
    </message>
    <message>
        <source>May be named in reports</source>
        <translation>يمكن ذكر الاسم في التقارير</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>A name; Enter adds…</source>
        <translation>اسم؛ Enter للإضافة…</translation>
    </message>
    <message>
        <source>Impact groups</source>
        <translation>مجموعات التأثير</translation>
    </message>
    <message>
        <source>Impact group</source>
        <translation>مجموعة تأثير</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>لا مجموعات</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>%n مجموعات</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>What is the group called? Enter saves…</source>
        <translation>ما اسم المجموعة؟ Enter للحفظ…</translation>
    </message>
    <message>
        <source>No group yet: type the name of people who act together, press Enter.</source>
        <translation>لا مجموعات بعد: اكتبوا اسم مجموعة من الناس يعملون معًا واضغطوا Enter.</translation>
    </message>
</context>
<context>
    <name>IncomeTab</name>
    <message>
        <source>Without words yet</source>
        <translation>بدون كلمات بعد</translation>
    </message>
    <message>
        <source>The owner may be named in the report</source>
        <translation>يجوز ذكر اسم من يتولّى ذلك في التقرير</translation>
    </message>
    <message>
        <source>Income ideas</source>
        <translation>أفكار للإيرادات</translation>
    </message>
    <message>
        <source>Income idea</source>
        <translation>فكرة للإيرادات</translation>
    </message>
    <message numerus="yes">
        <source>%n income idea(s)</source>
        <translation>
            <numerusform>لا أفكار</numerusform>
            <numerusform>فكرة واحدة</numerusform>
            <numerusform>فكرتان</numerusform>
            <numerusform>%n أفكار</numerusform>
            <numerusform>%n فكرة</numerusform>
            <numerusform>%n فكرة</numerusform>
        </translation>
    </message>
    <message>
        <source>What brings in or saves money? Enter saves…</source>
        <translation>ما الذي يدرّ مالًا أو يوفّره؟ Enter للحفظ…</translation>
    </message>
    <message>
        <source>No idea yet: type what we have that could pay its way, press Enter.</source>
        <translation>لا أفكار بعد: اكتبوا موردًا لدينا يمكن أن يغطّي كلفته ثم اضغطوا Enter.</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>لم يُذكر بعد</translation>
    </message>
</context>
<context>
    <name>IncomeTotals</name>
    <message>
        <source>Not said how</source>
        <translation>لم تُذكر الطريقة</translation>
    </message>
    <message>
        <source>once {sum}</source>
        <translation>مرة واحدة: {sum}</translation>
    </message>
    <message>
        <source>each year {sum}</source>
        <translation>سنويًّا: {sum}</translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) without a sum</source>
        <translation>
            <numerusform>لا أفكار بدون مبلغ</numerusform>
            <numerusform>فكرة واحدة بدون مبلغ</numerusform>
            <numerusform>فكرتان بدون مبلغ</numerusform>
            <numerusform>%n أفكار بدون مبلغ</numerusform>
            <numerusform>%n فكرة بدون مبلغ</numerusform>
            <numerusform>%n فكرة بدون مبلغ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InitiativesTab</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>لا مهامّ</numerusform>
            <numerusform>مهمّة واحدة</numerusform>
            <numerusform>مهمّتان</numerusform>
            <numerusform>%n مهامّ</numerusform>
            <numerusform>%n مهمّة</numerusform>
            <numerusform>%n مهمّة</numerusform>
        </translation>
    </message>
    <message>
        <source>Without words yet</source>
        <translation>بدون كلمات بعد</translation>
    </message>
    <message>
        <source>Brings this proposition to life</source>
        <translation>تُحيي هذه العبارة المستقبلية</translation>
    </message>
    <message>
        <source>These people may be named in the report</source>
        <translation>يجوز ذكر هذه الأسماء في التقرير</translation>
    </message>
    <message>
        <source>When does the team meet first?</source>
        <translation>متى يلتقي الفريق لأول مرة؟</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>بدون تحديد</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>خطة عمل</translation>
    </message>
    <message>
        <source>A final proposition without a team yet: Enter starts one</source>
        <translation>عبارة نهائية بدون فريق بعد: Enter لبدء فريق</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>المبادرات</translation>
    </message>
    <message>
        <source>Team charter</source>
        <translation>ميثاق الفريق</translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation>
            <numerusform>لا مبادرات</numerusform>
            <numerusform>مبادرة واحدة</numerusform>
            <numerusform>مبادرتان</numerusform>
            <numerusform>%n مبادرات</numerusform>
            <numerusform>%n مبادرة</numerusform>
            <numerusform>%n مبادرة</numerusform>
        </translation>
    </message>
    <message>
        <source>What does this team set out to do? Enter saves…</source>
        <translation>ما الذي يريد هذا الفريق تحقيقه؟ Enter للحفظ…</translation>
    </message>
    <message>
        <source>No initiative yet: type a name that people remember, press Enter.</source>
        <translation>لا مبادرات بعد: اكتبوا اسمًا يسهل تذكّره ثم اضغطوا Enter.</translation>
    </message>
</context>
<context>
    <name>InquiryRow</name>
    <message>
        <source>Its workshops</source>
        <translation>ورش هذا الاستقصاء</translation>
    </message>
    <message numerus="yes">
        <source>%n workshop(s)</source>
        <translation>
            <numerusform>لا ورش</numerusform>
            <numerusform>ورشة واحدة</numerusform>
            <numerusform>ورشتان</numerusform>
            <numerusform>%n ورش</numerusform>
            <numerusform>%n ورشة</numerusform>
            <numerusform>%n ورشة</numerusform>
        </translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>لم يُذكر بعد</translation>
    </message>
</context>
<context>
    <name>InquiryRows</name>
    <message>
        <source>Inquiries</source>
        <translation>الاستقصاءات</translation>
    </message>
    <message>
        <source>A topic over several workshops; Enter adds…</source>
        <translation>موضوع على مدى عدّة ورش؛ Enter للإضافة…</translation>
    </message>
</context>
<context>
    <name>InterviewForm</name>
    <message>
        <source>Not named</source>
        <translation>بدون اسم</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الطاولة</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>قصص</translation>
    </message>
    <message>
        <source>Title of a story, Enter saves…</source>
        <translation>عنوان قصة، Enter للحفظ…</translation>
    </message>
    <message>
        <source>Three wishes</source>
        <translation>ثلاث أمنيات</translation>
    </message>
    <message>
        <source>I wish that … Enter saves</source>
        <translation>أتمنّى لو… Enter للحفظ</translation>
    </message>
    <message>
        <source>What was heard</source>
        <translation>ما الذي سُمع</translation>
    </message>
    <message>
        <source>Delete this interview</source>
        <translation>حذف هذه المقابلة</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>الطاولة {number}</translation>
    </message>
    <message>
        <source>No table</source>
        <translation>بدون طاولة</translation>
    </message>
</context>
<context>
    <name>InterviewGuide</name>
    <message>
        <source>Interview guide</source>
        <translation>دليل المقابلة</translation>
    </message>
    <message>
        <source>Language of the guide</source>
        <translation>لغة الدليل</translation>
    </message>
    <message>
        <source>Show the questions</source>
        <translation>إظهار الأسئلة</translation>
    </message>
    <message>
        <source>Fold the questions away</source>
        <translation>إخفاء الأسئلة</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>On our topic</source>
        <translation>حول موضوعنا</translation>
    </message>
    <message>
        <source>Follow-up questions</source>
        <translation>أسئلة متابعة</translation>
    </message>
    <message>
        <source>While listening</source>
        <translation>أثناء الإصغاء</translation>
    </message>
</context>
<context>
    <name>InterviewsTab</name>
    <message>
        <source>New interview</source>
        <translation>مقابلة جديدة</translation>
    </message>
    <message>
        <source>Who interviews whom</source>
        <translation>مَن يقابل مَن</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>المقابلات</translation>
    </message>
    <message>
        <source>Two people, one story each: write down here what the pairs bring back.</source>
        <translation>شخصان، ولكلٍّ منهما قصة: هنا يُدوَّن ما تعود به الثنائيات.</translation>
    </message>
    <message>
        <source>Write down the first interview</source>
        <translation>تدوين المقابلة الأولى</translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es)</source>
        <translation>
            <numerusform>لا أمنيات</numerusform>
            <numerusform>أمنية واحدة</numerusform>
            <numerusform>أمنيتان</numerusform>
            <numerusform>%n أمنيات</numerusform>
            <numerusform>%n أمنية</numerusform>
            <numerusform>%n أمنية</numerusform>
        </translation>
    </message>
    <message>
        <source>Interview {number}</source>
        <translation>مقابلة {number}</translation>
    </message>
    <message>
        <source>Interviewer: {name}</source>
        <translation>من سأل: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) deleted; the stories stay</source>
        <translation>
            <numerusform>لم تُحذف مقابلات</numerusform>
            <numerusform>حُذفت مقابلة واحدة؛ القصص باقية</numerusform>
            <numerusform>حُذفت مقابلتان؛ القصص باقية</numerusform>
            <numerusform>حُذفت %n مقابلات؛ القصص باقية</numerusform>
            <numerusform>حُذفت %n مقابلة؛ القصص باقية</numerusform>
            <numerusform>حُذفت %n مقابلة؛ القصص باقية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JumpList</name>
    <message>
        <source>Last workshops</source>
        <translation>آخر الورش</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Workshop</source>
        <translation>ورشة</translation>
    </message>
    <message>
        <source>Agenda step</source>
        <translation>فقرة في جدول الأعمال</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>من المشاركين</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>طاولة</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>مقابلة</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>اكتشاف</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>محور</translation>
    </message>
    <message>
        <source>Count of dots</source>
        <translation>عدّ النقاط</translation>
    </message>
    <message>
        <source>Dream</source>
        <translation>حلم</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>فرصة</translation>
    </message>
    <message>
        <source>Proposition</source>
        <translation>عبارة مستقبلية ملهمة</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>مبادرة</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>مهمّة</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>التزام</translation>
    </message>
    <message>
        <source>Income idea</source>
        <translation>فكرة للإيرادات</translation>
    </message>
    <message>
        <source>From the plenary</source>
        <translation>من الجلسة العامة</translation>
    </message>
    <message>
        <source>Response in a critique</source>
        <translation>ملاحظة على عبارة</translation>
    </message>
    <message>
        <source>Offer for a request</source>
        <translation>عرض مساهمة لطلب</translation>
    </message>
    <message>
        <source>Date of a follow-up</source>
        <translation>موعد متابعة</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>محادثة متابعة</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>شراكة</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>ورقة عمل</translation>
    </message>
    <message>
        <source>Words on a sheet</source>
        <translation>كلمات على ورقة</translation>
    </message>
    <message>
        <source>Own question</source>
        <translation>سؤال خاص بكم</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>مكان جلوس</translation>
    </message>
    <message>
        <source>Finding under a theme</source>
        <translation>اكتشاف تحت محور</translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation>وقت فقرة</translation>
    </message>
    <message>
        <source>Rule for seating</source>
        <translation>قاعدة جلوس</translation>
    </message>
    <message>
        <source>Mixing of tables</source>
        <translation>خلط الطاولات</translation>
    </message>
    <message>
        <source>United asset</source>
        <translation>مورد موحّد</translation>
    </message>
    <message>
        <source>Source of an asset</source>
        <translation>مصدر مورد</translation>
    </message>
    <message>
        <source>Assets kept apart</source>
        <translation>موارد أُبقيت منفصلة</translation>
    </message>
    <message>
        <source>Match between towns</source>
        <translation>مطابقة بين سلطات محلية</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>مسار عمل</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>فوج</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>Member of an innovation team</source>
        <translation>عضوية في فريق ابتكار</translation>
    </message>
    <message>
        <source>Training session</source>
        <translation>لقاء تدريبي</translation>
    </message>
    <message>
        <source>Presence at a training session</source>
        <translation>الحضور في لقاء تدريبي</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>سلطة محلية</translation>
    </message>
    <message>
        <source>Member of a cluster</source>
        <translation>عضوية في عنقود</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>استقصاء</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>Line of a plan</source>
        <translation>بند في خطة</translation>
    </message>
    <message>
        <source>Impact group</source>
        <translation>مجموعة تأثير</translation>
    </message>
    <message>
        <source>Member of an impact group</source>
        <translation>عضوية في مجموعة تأثير</translation>
    </message>
    <message>
        <source>Reading of the image</source>
        <translation>قياس صورة البلدة</translation>
    </message>
    <message>
        <source>Word for the town</source>
        <translation>كلمة عن البلدة</translation>
    </message>
    <message>
        <source>Capacity indicator</source>
        <translation>مؤشر قدرة</translation>
    </message>
    <message>
        <source>Reading of a capacity</source>
        <translation>قياس قدرة</translation>
    </message>
    <message>
        <source>Words in a report</source>
        <translation>كلمات في تقرير</translation>
    </message>
    <message>
        <source>Round of dots</source>
        <translation>جولة نقاط</translation>
    </message>
    <message>
        <source>Sign-up</source>
        <translation>انضمام إلى فرصة</translation>
    </message>
    <message>
        <source>Closing valuation</source>
        <translation>تقييم تقديري ختامي</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>ترجمة</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>الأمهرية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>The window closes once the worksheets are out.</source>
        <translation>ستُغلق النافذة بعد انتهاء طباعة أوراق العمل أو حفظها.</translation>
    </message>
    <message>
        <source>The last change could not be saved, so the window stays open.</source>
        <translation>تعذّر حفظ التغيير الأخير، لذلك تبقى النافذة مفتوحة.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>إغلاق دون حفظ</translation>
    </message>
</context>
<context>
    <name>LibraryMenus</name>
    <message>
        <source>Show the library in its folder</source>
        <translation>إظهار المكتبة في مجلدها</translation>
    </message>
    <message>
        <source>Bring in a transfer copy…</source>
        <translation>استيراد نسخة للنقل…</translation>
    </message>
    <message>
        <source>Copy of programmes and towns…</source>
        <translation>نسخة من البرامج والسلطات المحلية…</translation>
    </message>
    <message>
        <source>Shared library…</source>
        <translation>المكتبة المشتركة…</translation>
    </message>
    <message>
        <source>Try the sample workshop</source>
        <translation>تجربة ورشة النموذج</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المحذوفات</translation>
    </message>
    <message>
        <source>Make the library smaller</source>
        <translation>تصغير المكتبة</translation>
    </message>
    <message>
        <source>Back up to a second place…</source>
        <translation>نسخ احتياطي إلى مكان ثانٍ…</translation>
    </message>
    <message>
        <source>Push to the shared library…</source>
        <translation>رفع إلى المكتبة المشتركة…</translation>
    </message>
    <message>
        <source>Fetch from the shared library…</source>
        <translation>جلب من المكتبة المشتركة…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Save a transfer copy…</source>
        <translation>حفظ نسخة للنقل…</translation>
    </message>
    <message>
        <source>Copy for another laptop…</source>
        <translation>نسخة لحاسوب آخر…</translation>
    </message>
    <message>
        <source>Copy without people, for study…</source>
        <translation>نسخة من دون أشخاص، للدراسة…</translation>
    </message>
    <message>
        <source>Prepare the next workshop</source>
        <translation>إعداد الورشة التالية</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Workshops</source>
        <translation>ورش العمل</translation>
    </message>
    <message>
        <source>Search everything that was said</source>
        <translation>البحث في كل ما قيل</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>ورشة جديدة</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>المزيد…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>نموذج</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>لا اكتشافات</numerusform>
            <numerusform>اكتشاف واحد</numerusform>
            <numerusform>اكتشافان</numerusform>
            <numerusform>%n اكتشافات</numerusform>
            <numerusform>%n اكتشافًا</numerusform>
            <numerusform>%n اكتشاف</numerusform>
        </translation>
    </message>
    <message>
        <source>No workshop yet. Look at the sample first, or begin your own.</source>
        <translation>لا توجد ورش بعد. يمكن البدء بورشة النموذج أو بإنشاء ورشة جديدة.</translation>
    </message>
    <message>
        <source>Try the sample workshop</source>
        <translation>تجربة ورشة النموذج</translation>
    </message>
    <message numerus="yes">
        <source>%n workshop(s) are in the trash</source>
        <translation>
            <numerusform>لا ورش في سلة المحذوفات</numerusform>
            <numerusform>ورشة واحدة في سلة المحذوفات</numerusform>
            <numerusform>ورشتان في سلة المحذوفات</numerusform>
            <numerusform>%n ورش في سلة المحذوفات</numerusform>
            <numerusform>%n ورشة في سلة المحذوفات</numerusform>
            <numerusform>%n ورشة في سلة المحذوفات</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore them</source>
        <translation>استعادتها كلّها</translation>
    </message>
    <message>
        <source>“{title}” is in the trash</source>
        <translation>نُقلت «{title}» إلى سلة المحذوفات</translation>
    </message>
</context>
<context>
    <name>LibraryPlaceDialog</name>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>مفهوم</translation>
    </message>
    <message>
        <source>The library is on a network disk</source>
        <translation>المكتبة على قرص شبكة</translation>
    </message>
    <message>
        <source>The library is in a folder that is synchronised</source>
        <translation>المكتبة في مجلد تجري مزامنته</translation>
    </message>
    <message>
        <source>Everything works, and nothing is lost so far. But a network disk may let two computers write at once, and a line that breaks in the middle of a save can damage the library.</source>
        <translation>كل شيء يعمل، ولم يضِع شيء حتى الآن. لكنّ قرص الشبكة قد يتيح لحاسوبين الكتابة في آن واحد، وانقطاع الاتصال في أثناء الحفظ قد يُتلف المكتبة.</translation>
    </message>
    <message>
        <source>Everything works, and nothing is lost so far. But the service that synchronises the folder copies the library while it is being written: it may put back an older state, or half of one.</source>
        <translation>كل شيء يعمل، ولم يضِع شيء حتى الآن. لكنّ خدمة المزامنة تنسخ المكتبة في أثناء الكتابة فيها، وقد تعيد حالة أقدم، أو جزءًا منها فقط.</translation>
    </message>
    <message>
        <source>1. Today: save a transfer copy of each workshop on a USB stick. In the Library, press the right mouse button on a workshop.</source>
        <translation>1. اليوم: حفظ نسخة للنقل من كل ورشة على ذاكرة USB. في المكتبة، النقر على ورشة بزر الفأرة الأيمن.</translation>
    </message>
    <message>
        <source>2. Have aiworkshop keep its data on this computer: move the whole folder of a portable program there, or ask whoever looks after the computer to name a folder of its own disk in AIWORKSHOP_HOME.</source>
        <translation>2. جعل aiworkshop يحفظ بياناته على هذا الحاسوب: نقل مجلد البرنامج المحمول كاملًا إليه، أو الطلب من المسؤولين عن الحاسوب تحديد مجلد على قرصه في المتغيّر AIWORKSHOP_HOME.</translation>
    </message>
    <message>
        <source>3. Bring the copies in there: Library, More…, Bring in a transfer copy.</source>
        <translation>3. استيراد النسخ هناك: مكتبة، المزيد…، استيراد نسخة للنقل.</translation>
    </message>
</context>
<context>
    <name>LibrarySearch</name>
    <message>
        <source>Table {number}</source>
        <translation>الطاولة {number}</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>قصة</translation>
    </message>
    <message>
        <source>Root cause of success</source>
        <translation>جذر نجاح</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>مورد</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>أمنية</translation>
    </message>
    <message>
        <source>{phase} · {kind}</source>
        <translation>{phase} · {kind}</translation>
    </message>
    <message>
        <source>Older words are still being taken in…</source>
        <translation>ما زالت الكلمات الأقدم تُضاف إلى البحث…</translation>
    </message>
    <message>
        <source>More than {count}; the best {shown} are shown. Narrow them down.</source>
        <translation>أكثر من {count}؛ تُعرض أفضل {shown}. يمكن تضييق البحث.</translation>
    </message>
    <message>
        <source>Only in the sample workshop</source>
        <translation>فقط في الورشة النموذجية</translation>
    </message>
    <message>
        <source>{count} found; the best {shown} are shown.</source>
        <translation>عُثر على {count}؛ تُعرض أفضل {shown}.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the sample</source>
        <translation>
            <numerusform>لا شيء آخر في الورشة النموذجية</numerusform>
            <numerusform>نتيجة أخرى في الورشة النموذجية</numerusform>
            <numerusform>نتيجتان أخريان في الورشة النموذجية</numerusform>
            <numerusform>%n نتائج أخرى في الورشة النموذجية</numerusform>
            <numerusform>%n نتيجة أخرى في الورشة النموذجية</numerusform>
            <numerusform>%n نتيجة أخرى في الورشة النموذجية</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was said with these words in it.</source>
        <translation>لم يُقل شيء بهذه الكلمات.</translation>
    </message>
    <message>
        <source>Back to the workshops</source>
        <translation>عودة إلى الورش</translation>
    </message>
    <message>
        <source>Nothing was said there with these words in it.</source>
        <translation>لم يُقل هناك شيء بهذه الكلمات.</translation>
    </message>
    <message>
        <source>Look everywhere</source>
        <translation>البحث في كل مكان</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>LookAlikes</name>
    <message>
        <source>Where two become one, everything that belongs to either belongs to it then. Both names are kept.</source>
        <translation>بعد الدمج ينتقل كل ما يخصّ أيًّا من الاثنين إلى الواحد الباقي، ويُحفظ الاسمان.</translation>
    </message>
    <message>
        <source>Leave both, and decide later</source>
        <translation>إبقاء الاثنين واتخاذ القرار لاحقًا</translation>
    </message>
    <message>
        <source>They are one: join the two</source>
        <translation>هما واحد: دمج الاثنين</translation>
    </message>
    <message>
        <source>Two programmes go by one name: {name}</source>
        <translation>برنامجان باسم واحد: {name}</translation>
    </message>
    <message>
        <source>Two towns go by one name: {name}</source>
        <translation>سلطتان محليتان باسم واحد: {name}</translation>
    </message>
    <message>
        <source>here: {names}</source>
        <translation>هنا: {names}</translation>
    </message>
    <message>
        <source>in the copy: {names}</source>
        <translation>في النسخة: {names}</translation>
    </message>
    <message>
        <source>there: {names}</source>
        <translation>هناك: {names}</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Coaching while typing</source>
        <translation>أسئلة توجيهية أثناء الكتابة</translation>
    </message>
    <message>
        <source>Sound of the clock</source>
        <translation>صوت الساعة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>علامة التبويب التالية</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>علامة التبويب السابقة</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>تباين عالٍ، فاتح</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>تباين عالٍ، داكن</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>حجم الخط</translation>
    </message>
    <message>
        <source>Last workshops in the system&apos;s menu</source>
        <translation>آخر الورش في قائمة النظام</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>aiworkshop</source>
        <translation>aiworkshop</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>الجزء السابق</translation>
    </message>
    <message>
        <source>Show or hide the guide</source>
        <translation>إظهار الدليل أو إخفاؤه</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Projector: show, or not</source>
        <translation>العرض: إظهار أو إيقاف</translation>
    </message>
    <message>
        <source>Projector: remote control</source>
        <translation>العرض: لوحة التحكّم</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Sheets: go to code</source>
        <translation>أوراق العمل: الانتقال إلى الرمز</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
</context>
<context>
    <name>MakingSmaller</name>
    <message>
        <source>The library is being made smaller. You can go on working.</source>
        <translation>يجري تصغير المكتبة. يمكن مواصلة العمل.</translation>
    </message>
    <message>
        <source>The library is as small as it can be.</source>
        <translation>المكتبة صغيرة بقدر ما يمكن.</translation>
    </message>
    <message>
        <source>The library takes {now} instead of {before}. It is kept as it was among the backups.</source>
        <translation>تشغل المكتبة {now} بدلًا من {before}. حُفظت كما كانت بين النسخ الاحتياطية.</translation>
    </message>
</context>
<context>
    <name>MatchDetails</name>
    <message>
        <source>Close the details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>Sought</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>معروض</translation>
    </message>
    <message>
        <source>Propose it</source>
        <translation>اقتراح المطابقة</translation>
    </message>
    <message>
        <source>Both agreed</source>
        <translation>اتّفق الطرفان</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>غير ملائم</translation>
    </message>
    <message>
        <source>The match was noted</source>
        <translation>سُجّلت المطابقة</translation>
    </message>
    <message>
        <source>Addressed to {name}</source>
        <translation>موجّه إلى {name}</translation>
    </message>
    <message>
        <source>Both speak of {words}</source>
        <translation>كلاهما يتحدّث عن {words}</translation>
    </message>
</context>
<context>
    <name>Matches</name>
    <message>
        <source>They do not go together</source>
        <translation>لا يتلاءمان</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>مواءمة</translation>
    </message>
    <message>
        <source>Perhaps: addressed to {name}</source>
        <translation>ربما: موجّه إلى {name}</translation>
    </message>
    <message>
        <source>Perhaps: both speak of “{words}”</source>
        <translation>ربما: كلاهما يذكر «{words}»</translation>
    </message>
    <message>
        <source>Requests that this answers</source>
        <translation>طلبات يلبّيها هذا العرض</translation>
    </message>
    <message>
        <source>Offers that answer this</source>
        <translation>عروض مساهمة تلبّي هذا الطلب</translation>
    </message>
    <message>
        <source>Match with another request…</source>
        <translation>مواءمة مع طلب آخر…</translation>
    </message>
    <message>
        <source>Match with another offer…</source>
        <translation>مواءمة مع عرض آخر…</translation>
    </message>
</context>
<context>
    <name>MemberMenus</name>
    <message>
        <source>Why here?</source>
        <translation>لماذا هنا؟</translation>
    </message>
    <message>
        <source>No role at the table</source>
        <translation>بدون دور</translation>
    </message>
    <message>
        <source>Stays at this table when mixing</source>
        <translation>تثبيت إلى هذه الطاولة عند الخلط</translation>
    </message>
    <message>
        <source>Take from the table</source>
        <translation>إخراج من الطاولة</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>إجلاس متفرّق</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>إجلاس معًا</translation>
    </message>
    <message>
        <source>Seat at</source>
        <translation>إجلاس إلى طاولة</translation>
    </message>
</context>
<context>
    <name>MemberOfClusterRow</name>
    <message>
        <source>No longer there</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Take {town} out</source>
        <translation>إخراج {town}</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>until {date}</source>
        <translation>حتى {date}</translation>
    </message>
    <message>
        <source>May be named in the report</source>
        <translation>يجوز ذكر الاسم في التقرير</translation>
    </message>
</context>
<context>
    <name>MemberRows</name>
    <message>
        <source>Members of the cluster</source>
        <translation>أعضاء العنقود</translation>
    </message>
    <message>
        <source>Add a town by its name; Enter adds…</source>
        <translation>اسم سلطة محلية؛ Enter للإضافة…</translation>
    </message>
    <message>
        <source>“{town}” is no longer a member</source>
        <translation>«{town}» لم تعد عضوًا</translation>
    </message>
</context>
<context>
    <name>MoneyField</name>
    <message>
        <source>Type an amount in shekels, such as 1,250.</source>
        <translation>اكتبوا مبلغًا بالشيكل، مثل 1,250.</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Pushed into {library}: {added} new, {changed} changed.</source>
        <translation>رُفع إلى {library}: جديد {added}، معدَّل {changed}.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) differed; the later one stands. Fetch it to look at them here.</source>
        <translation>
            <numerusform>لا قيم مختلفة.</numerusform>
            <numerusform>اختلفت قيمة واحدة، والأحدث هي المعتمدة. لرؤيتها هنا تُجلب الورشة من هناك.</numerusform>
            <numerusform>اختلفت قيمتان، والأحدث هي المعتمدة. لرؤيتهما هنا تُجلب الورشة من هناك.</numerusform>
            <numerusform>اختلفت %n قيم، والأحدث هي المعتمدة. لرؤيتها هنا تُجلب الورشة من هناك.</numerusform>
            <numerusform>اختلفت %n قيمة، والأحدث هي المعتمدة. لرؤيتها هنا تُجلب الورشة من هناك.</numerusform>
            <numerusform>اختلفت %n قيمة، والأحدث هي المعتمدة. لرؤيتها هنا تُجلب الورشة من هناك.</numerusform>
        </translation>
    </message>
    <message>
        <source>This workshop lies in the trash there.</source>
        <translation>هذه الورشة هناك في سلة المحذوفات.</translation>
    </message>
</context>
<context>
    <name>NewWorkshop</name>
    <message>
        <source>New workshop</source>
        <translation>ورشة جديدة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>السلطة المحلية</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الطاولات</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Give it a title; everything else can wait.</source>
        <translation>يكفي عنوان للبدء؛ وكل ما عداه يمكن أن ينتظر.</translation>
    </message>
</context>
<context>
    <name>NextDate</name>
    <message>
        <source>Date of the next meeting</source>
        <translation>موعد اللقاء القادم</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>لا موعد بعد</translation>
    </message>
    <message>
        <source>We meet again on:</source>
        <translation>اللقاء القادم:</translation>
    </message>
    <message>
        <source>No next meeting is set yet. It can be set at any time:</source>
        <translation>لم يُحدَّد لقاء قادم بعد. يمكن تحديده في أيّ وقت:</translation>
    </message>
    <message>
        <source>When do you meet again? Say it before everybody leaves.</source>
        <translation>متى نلتقي مجددًا؟ يحسُن قول ذلك قبل أن يغادر الجميع.</translation>
    </message>
</context>
<context>
    <name>NextWorkshop</name>
    <message>
        <source>Prepare the next workshop</source>
        <translation>إعداد الورشة التالية</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا الإشعار</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Type a whole number from {least} to {most}.</source>
        <translation>اكتبوا عددًا صحيحًا من {least} إلى {most}.</translation>
    </message>
</context>
<context>
    <name>ObjectivesBoard</name>
    <message>
        <source>Without words yet</source>
        <translation>بدون كلمات بعد</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>لم يُذكر بعد</translation>
    </message>
    <message>
        <source>Funds for it</source>
        <translation>الأموال المخصّصة له</translation>
    </message>
    <message>
        <source>What is money set aside for? Enter adds…</source>
        <translation>لأي غرض خُصّص المال؟ Enter للإضافة…</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>هدف</translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s)</source>
        <translation>
            <numerusform>لا أهداف</numerusform>
            <numerusform>هدف واحد</numerusform>
            <numerusform>هدفان</numerusform>
            <numerusform>%n أهداف</numerusform>
            <numerusform>%n هدفًا</numerusform>
            <numerusform>%n هدف</numerusform>
        </translation>
    </message>
    <message>
        <source>What will be different? Enter saves…</source>
        <translation>ما الذي سيتغيّر؟ Enter للحفظ…</translation>
    </message>
    <message>
        <source>No objective yet: type what will be different in the town, press Enter.</source>
        <translation>لا أهداف بعد: اكتبوا ما الذي سيتغيّر في البلدة واضغطوا Enter.</translation>
    </message>
</context>
<context>
    <name>OfficeCopies</name>
    <message>
        <source>Several laptops</source>
        <translation>عدّة حواسيب</translation>
    </message>
    <message>
        <source>A workshop takes along the town and programmes that it names. A copy of all programmes, towns and registers is for a colleague’s laptop: it holds people’s names, so keep it private.</source>
        <translation>تأخذ الورشة معها السلطة المحلية والبرامج التي تذكرها. أمّا نسخة جميع البرامج والسلطات المحلية والسجلّات فهي لحاسوب زميل أو زميلة: فيها أسماء أشخاص، لذا يُرجى الحفاظ على خصوصيتها.</translation>
    </message>
    <message>
        <source>Copy of programmes and towns…</source>
        <translation>نسخة من البرامج والسلطات المحلية…</translation>
    </message>
    <message>
        <source>Bring a copy in…</source>
        <translation>استيراد نسخة…</translation>
    </message>
</context>
<context>
    <name>OfficeKeepingTab</name>
    <message>
        <source>Two copies said different things of a programme or a town. The later one stands; choose where the other is right, now or later. With the arrow keys you move from one to the next, 1 keeps what stands, 2 takes the other, 3 has both.</source>
        <translation>كُتبت أمور مختلفة في نسختين عن برنامج أو سلطة محلية. الأحدث هي المعتمدة، ويمكن اختيار الأخرى حيث تكون هي الصحيحة، الآن أو لاحقًا. مفاتيح الأسهم للتنقّل، 1 لإبقاء المعتمدة، 2 لأخذ الأخرى، 3 لكلتيهما.</translation>
    </message>
    <message>
        <source>Trash of programmes and towns</source>
        <translation>سلة محذوفات البرامج والسلطات المحلية</translation>
    </message>
    <message>
        <source>Nothing of programmes and towns was deleted.</source>
        <translation>لم يُحذف شيء من البرامج والسلطات المحلية.</translation>
    </message>
</context>
<context>
    <name>OfficeWords</name>
    <message>
        <source>Cohort {number}</source>
        <translation>الفوج {number}</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>فوج</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>من {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>حتى {date}</translation>
    </message>
</context>
<context>
    <name>OpeningFiles</name>
    <message>
        <source>This workshop is not in the library any more.</source>
        <translation>هذه الورشة لم تعد في المكتبة.</translation>
    </message>
</context>
<context>
    <name>OpportunitiesTab</name>
    <message>
        <source>Draft a proposition from this</source>
        <translation>صياغة عبارة من هذه الفرصة</translation>
    </message>
    <message>
        <source>Without words yet</source>
        <translation>بدون كلمات بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n signed up</source>
        <translation>
            <numerusform>لا منضمّين بعد</numerusform>
            <numerusform>انضمّ شخص واحد</numerusform>
            <numerusform>انضمّ شخصان</numerusform>
            <numerusform>انضمّ %n أشخاص</numerusform>
            <numerusform>انضمّ %n شخصًا</numerusform>
            <numerusform>انضمّ %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>لا نقاط</numerusform>
            <numerusform>نقطة واحدة</numerusform>
            <numerusform>نقطتان</numerusform>
            <numerusform>%n نقاط</numerusform>
            <numerusform>%n نقطة</numerusform>
            <numerusform>%n نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>Comes from these dreams</source>
        <translation>تأتي من هذه الأحلام</translation>
    </message>
    <message>
        <source>Dreams written down under Visions can be ticked here.</source>
        <translation>يمكن هنا تحديد الأحلام المكتوبة ضمن «الرؤى».</translation>
    </message>
    <message>
        <source>Builds on these themes</source>
        <translation>تستند إلى هذه المحاور</translation>
    </message>
    <message>
        <source>Themes that the room names in Discovery can be ticked here.</source>
        <translation>يمكن هنا تحديد المحاور التي سُمّيت في الاكتشاف.</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>الفرص</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>فرصة</translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(ies)</source>
        <translation>
            <numerusform>لا فرص</numerusform>
            <numerusform>فرصة واحدة</numerusform>
            <numerusform>فرصتان</numerusform>
            <numerusform>%n فرص</numerusform>
            <numerusform>%n فرصة</numerusform>
            <numerusform>%n فرصة</numerusform>
        </translation>
    </message>
    <message>
        <source>Where strength and dream meet; Enter saves…</source>
        <translation>حيث تلتقي القوّة بالحلم؛ Enter للحفظ…</translation>
    </message>
    <message>
        <source>No opportunity yet: type what the dreams invite you to do, press Enter.</source>
        <translation>لا فرص بعد: اكتبوا ما تدعو إليه الأحلام ثم اضغطوا Enter.</translation>
    </message>
</context>
<context>
    <name>OpportunityDotsTab</name>
    <message>
        <source>Go to Opportunities</source>
        <translation>إلى الفرص</translation>
    </message>
    <message>
        <source>Dots are placed on opportunities: write down at least two first.</source>
        <translation>تُوضع النقاط على الفرص: يلزم أولًا تدوين فرصتين على الأقل.</translation>
    </message>
</context>
<context>
    <name>OpportunityMap</name>
    <message>
        <source>The map grows out of opportunities: write the first in the list.</source>
        <translation>الخريطة تنمو من الفرص: اكتبوا أولاها في القائمة.</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>عرض كقائمة</translation>
    </message>
    <message>
        <source>Show as a map</source>
        <translation>عرض كخريطة</translation>
    </message>
    <message>
        <source>Dots show energy; they bind nobody.</source>
        <translation>تُظهر النقاط أين الحماس، ولا تُلزم أحدًا.</translation>
    </message>
</context>
<context>
    <name>OriginTrail</name>
    <message>
        <source>Where it came from</source>
        <translation>من أين جاء</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>التزام</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>مهمّة</translation>
    </message>
    <message>
        <source>Income idea</source>
        <translation>فكرة للإيرادات</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>مبادرة</translation>
    </message>
    <message>
        <source>Proposition</source>
        <translation>عبارة مستقبلية ملهمة</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>فرصة</translation>
    </message>
    <message>
        <source>Dream</source>
        <translation>حلم</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>محور</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>اكتشاف</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>قصة</translation>
    </message>
    <message>
        <source>{kind} · an earlier workshop</source>
        <translation>{kind} · ورشة سابقة</translation>
    </message>
    <message>
        <source>{kind} · table {number}</source>
        <translation>{kind} · الطاولة {number}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more on the way</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>ومحطة أخرى على الطريق</numerusform>
            <numerusform>ومحطتان أخريان على الطريق</numerusform>
            <numerusform>و%n محطات أخرى على الطريق</numerusform>
            <numerusform>و%n محطة أخرى على الطريق</numerusform>
            <numerusform>و%n محطة أخرى على الطريق</numerusform>
        </translation>
    </message>
    <message>
        <source>It began at table {number}.</source>
        <translation>بدأ ذلك حول الطاولة {number}.</translation>
    </message>
    <message>
        <source>It began at these tables: {numbers}.</source>
        <translation>بدأ ذلك حول الطاولات: {numbers}.</translation>
    </message>
</context>
<context>
    <name>OtherLanguages</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>السلطة المحلية</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>مكان اللقاء</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>الجهات المنظِّمة</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>الجهة الراعية</translation>
    </message>
</context>
<context>
    <name>OutcomesTab</name>
    <message>
        <source>Town and programme</source>
        <translation>السلطة المحلية والبرنامج</translation>
    </message>
    <message>
        <source>No town is enrolled yet: enrol one in a programme, then what comes of it is kept here.</source>
        <translation>لا سلطات محلية مشاركة بعد: تُضاف سلطة محلية إلى برنامج، ثم يُحفظ هنا ما ينتج عن مشاركتها.</translation>
    </message>
    <message>
        <source>Enrol a town</source>
        <translation>إشراك سلطة محلية في برنامج</translation>
    </message>
    <message>
        <source>Capacity indicators</source>
        <translation>مؤشّرات القدرة</translation>
    </message>
    <message>
        <source>Resource and income register</source>
        <translation>سجلّ الموارد والإيرادات</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>بدون اسم بعد</translation>
    </message>
</context>
<context>
    <name>Outputs</name>
    <message>
        <source>Session summary</source>
        <translation>ملخّص اللقاء</translation>
    </message>
    <message>
        <source>One page for each table</source>
        <translation>صفحة واحدة لكل طاولة</translation>
    </message>
    <message>
        <source>Follow-up call sheet</source>
        <translation>ورقة مكالمات المتابعة</translation>
    </message>
    <message>
        <source>Personal slips</source>
        <translation>قصاصات شخصية</translation>
    </message>
    <message>
        <source>Everything as tables</source>
        <translation>كل شيء في جداول</translation>
    </message>
    <message>
        <source>Dates for a calendar</source>
        <translation>مواعيد للتقويم</translation>
    </message>
    <message>
        <source>Worksheets</source>
        <translation>أوراق العمل</translation>
    </message>
    <message>
        <source>Picture of the positive core</source>
        <translation>صورة النواة الإيجابية</translation>
    </message>
    <message>
        <source>Opportunity map</source>
        <translation>خريطة الفرص</translation>
    </message>
    <message>
        <source>Town register</source>
        <translation>سجلّ مواطن قوة البلدة</translation>
    </message>
    <message>
        <source>Portfolio of a programme</source>
        <translation>صورة برنامج</translation>
    </message>
    <message>
        <source>Page for residents</source>
        <translation>صفحة للسكان</translation>
    </message>
    <message>
        <source>Transfer copy</source>
        <translation>نسخة للنقل</translation>
    </message>
    <message>
        <source>Copy into another library</source>
        <translation>نسخة إلى مكتبة أخرى</translation>
    </message>
    <message>
        <source>Copy fetched into another library</source>
        <translation>نسخة جُلبت إلى مكتبة أخرى</translation>
    </message>
    <message>
        <source>Printed report</source>
        <translation>تقرير مطبوع</translation>
    </message>
    <message>
        <source>Funder’s form {form}</source>
        <translation>نموذج الجهة المموّلة: {form}</translation>
    </message>
</context>
<context>
    <name>OwnQuestion</name>
    <message>
        <source>Lines to write on</source>
        <translation>أسطر للكتابة</translation>
    </message>
    <message>
        <source>Delete this question</source>
        <translation>حذف هذا السؤال</translation>
    </message>
    <message>
        <source>Question in {language}</source>
        <translation>السؤال باللغة: {language}</translation>
    </message>
</context>
<context>
    <name>OwnQuestions</name>
    <message>
        <source>Another question, Enter adds it…</source>
        <translation>سؤال آخر، Enter للإضافة…</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>سؤال آخر</translation>
    </message>
    <message>
        <source>The question was deleted.</source>
        <translation>حُذف السؤال.</translation>
    </message>
</context>
<context>
    <name>PackChoices</name>
    <message>
        <source>Each in their own</source>
        <translation>لكلٍّ بلغته</translation>
    </message>
    <message>
        <source>Table by table</source>
        <translation>بحسب الطاولات</translation>
    </message>
    <message>
        <source>Sheet by sheet</source>
        <translation>بحسب الأوراق</translation>
    </message>
    <message>
        <source>Two-sided; each set begins on a front side</source>
        <translation>على الوجهين؛ كل مجموعة تبدأ على وجه أمامي</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الطاولات</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Order of the stack</source>
        <translation>ترتيب الرزمة</translation>
    </message>
    <message>
        <source>Two languages stand side by side; the first one leads.</source>
        <translation>تظهر اللغتان جنبًا إلى جنب؛ والأولى هي الرئيسية.</translation>
    </message>
    <message>
        <source>Copies of each</source>
        <translation>نسخ من كل ورقة</translation>
    </message>
    <message>
        <source>Spare ones of each, without a name or table</source>
        <translation>أوراق احتياطية من كل نوع، بدون اسم أو طاولة</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>Preparing the pages…</source>
        <translation>يجري تجهيز الصفحات…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as one PDF…</source>
        <translation>حفظ في ملف PDF واحد…</translation>
    </message>
    <message>
        <source>Save one PDF a table…</source>
        <translation>حفظ ملف PDF لكل طاولة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Drawing the pages…</source>
        <translation>يجري إعداد الصفحات…</translation>
    </message>
    <message>
        <source>Print worksheets</source>
        <translation>طباعة أوراق العمل</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of paper</source>
        <translation>
            <numerusform>لا أوراق طباعة</numerusform>
            <numerusform>ورقة طباعة واحدة</numerusform>
            <numerusform>ورقتا طباعة</numerusform>
            <numerusform>%n أوراق طباعة</numerusform>
            <numerusform>%n ورقة طباعة</numerusform>
            <numerusform>%n ورقة طباعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on A3</source>
        <translation>
            <numerusform>لا صفحات بحجم A3</numerusform>
            <numerusform>صفحة واحدة بحجم A3</numerusform>
            <numerusform>صفحتان بحجم A3</numerusform>
            <numerusform>%n صفحات بحجم A3</numerusform>
            <numerusform>%n صفحة بحجم A3</numerusform>
            <numerusform>%n صفحة بحجم A3</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>صفحة {number} من {count}</translation>
    </message>
</context>
<context>
    <name>PackForms</name>
    <message>
        <source>A whole page</source>
        <translation>صفحة كاملة</translation>
    </message>
    <message>
        <source>Four notes to cut apart</source>
        <translation>أربع أوراق ملاحظات للقصّ</translation>
    </message>
    <message>
        <source>8 on a sheet</source>
        <translation>8 في الورقة</translation>
    </message>
    <message>
        <source>10 on a sheet</source>
        <translation>10 في الورقة</translation>
    </message>
</context>
<context>
    <name>PackOutput</name>
    <message>
        <source>Sent to the printer.</source>
        <translation>أُرسل إلى الطابعة.</translation>
    </message>
    <message>
        <source>Worksheets</source>
        <translation>أوراق العمل</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>حُفظ باسم {name}</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>الطاولة {number}</translation>
    </message>
    <message>
        <source>For the whole room</source>
        <translation>للقاعة كلها</translation>
    </message>
    <message>
        <source>Saved in {name}</source>
        <translation>حُفظ في المجلد {name}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Printed as boxes, since no font has them: {characters}</source>
        <translation>طُبعت كمربّعات لعدم وجودها في أي خط: {characters}</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>Save the worksheets</source>
        <translation>حفظ أوراق العمل</translation>
    </message>
    <message>
        <source>A folder for one file a table</source>
        <translation>مجلد للملفات، ملف لكل طاولة</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Next tab</source>
        <translation>علامة التبويب التالية</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>علامة التبويب السابقة</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Which conversation shall we continue?</source>
        <translation>أيّ حوار نواصل؟</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Where does the journey lead from here?</source>
        <translation>إلى أين تمضي المسيرة من هنا؟</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>أوراق العمل</translation>
    </message>
    <message>
        <source>What is still on paper?</source>
        <translation>ما الذي لا يزال على الورق؟</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير تلخيصي</translation>
    </message>
    <message>
        <source>What do we hand on?</source>
        <translation>ماذا ننقل إلى غيرنا؟</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>التحضير</translation>
    </message>
    <message>
        <source>What do we want more of?</source>
        <translation>ما الذي نريد المزيد منه؟</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>الاكتشاف</translation>
    </message>
    <message>
        <source>What gives life to this place when it is at its best?</source>
        <translation>ما الذي يبعث الحياة في هذا المكان وهو في أفضل حالاته؟</translation>
    </message>
    <message>
        <source>Dream</source>
        <translation>الحلم</translation>
    </message>
    <message>
        <source>What might be, if the best became usual?</source>
        <translation>ماذا يمكن أن يكون لو صارت أفضل لحظاتنا أمرًا معتادًا؟</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>التصميم</translation>
    </message>
    <message>
        <source>What should be in place, so that it can happen?</source>
        <translation>ما الذي ينبغي أن يتوفّر هنا لكي يحدث ذلك؟</translation>
    </message>
    <message>
        <source>Destiny</source>
        <translation>الإنجاز</translation>
    </message>
    <message>
        <source>What will be, and who begins?</source>
        <translation>ماذا سيكون، ومن يأخذ زمام المبادرة؟</translation>
    </message>
</context>
<context>
    <name>PairsPanel</name>
    <message>
        <source>In pairs</source>
        <translation>في ثنائيات</translation>
    </message>
    <message>
        <source>In threes</source>
        <translation>في ثلاثيات</translation>
    </message>
    <message>
        <source>Other partners</source>
        <translation>توزيع آخر</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بدون اسم</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>الطاولة {number}</translation>
    </message>
    <message>
        <source>No language in common: {people}</source>
        <translation>لا لغة مشتركة: {people}</translation>
    </message>
    <message>
        <source>Alone at this table</source>
        <translation>بدون شركاء للمقابلة حول هذه الطاولة</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>{name}, with {others}</source>
        <translation>{name}، مع {others}</translation>
    </message>
    <message>
        <source>{name}: now press whom to change places with. Esc lets go.</source>
        <translation>{name}: يُختار الآن شخص لتبادل المكان معه. Esc للإلغاء.</translation>
    </message>
    <message>
        <source>Press two people at one table, and they change places.</source>
        <translation>باختيار شخصين حول الطاولة نفسها يتبادلان المكان.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) without a language in common</source>
        <translation>
            <numerusform>لا ثنائيات بلا لغة مشتركة</numerusform>
            <numerusform>ثنائي واحد بلا لغة مشتركة</numerusform>
            <numerusform>ثنائيان بلا لغة مشتركة</numerusform>
            <numerusform>%n ثنائيات بلا لغة مشتركة</numerusform>
            <numerusform>%n ثنائيًا بلا لغة مشتركة</numerusform>
            <numerusform>%n ثنائي بلا لغة مشتركة</numerusform>
        </translation>
    </message>
    <message>
        <source>Some talk in threes: the clock tells them apart when to change roles.</source>
        <translation>هناك مقابلات في ثلاثيات: تنبّه الساعة الثنائيات والثلاثيات، كلًّا على حدة، إلى تبادل الأدوار.</translation>
    </message>
    <message>
        <source>In threes: the clock says twice when to change roles.</source>
        <translation>في ثلاثيات: تنبّه الساعة مرّتين إلى تبادل الأدوار.</translation>
    </message>
    <message>
        <source>Three need half as much time again.</source>
        <translation>تحتاج الثلاثية إلى وقت أطول بمقدار النصف.</translation>
    </message>
    <message numerus="yes">
        <source>Give the interviews %n minute(s) more</source>
        <translation>
            <numerusform>إضافة %n دقيقة إلى المقابلات</numerusform>
            <numerusform>إضافة دقيقة واحدة إلى المقابلات</numerusform>
            <numerusform>إضافة دقيقتين إلى المقابلات</numerusform>
            <numerusform>إضافة %n دقائق إلى المقابلات</numerusform>
            <numerusform>إضافة %n دقيقة إلى المقابلات</numerusform>
            <numerusform>إضافة %n دقيقة إلى المقابلات</numerusform>
        </translation>
    </message>
    <message>
        <source>Who interviews whom? Across differences, and in a language that both speak.</source>
        <translation>مَن يقابل مَن؟ بين أشخاص مختلفين، وبلغة يتكلّمها الاثنان.</translation>
    </message>
    <message>
        <source>Pairs are made at each table: people need a seat in Discovery first.</source>
        <translation>تُكوَّن الثنائيات حول كل طاولة: يلزم أولًا توزيع الأماكن في مرحلة الاكتشاف.</translation>
    </message>
    <message>
        <source>Make pairs</source>
        <translation>تكوين الثنائيات</translation>
    </message>
    <message>
        <source>Go to the tables</source>
        <translation>إلى الطاولات</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) talk in threes or pairs</source>
        <translation>
            <numerusform>لا مجموعات بعد</numerusform>
            <numerusform>مجموعة واحدة تتحدّث في ثلاثية أو ثنائي</numerusform>
            <numerusform>مجموعتان تتحدّثان في ثلاثيات أو ثنائيات</numerusform>
            <numerusform>%n مجموعات تتحدّث في ثلاثيات أو ثنائيات</numerusform>
            <numerusform>%n مجموعة تتحدّث في ثلاثيات أو ثنائيات</numerusform>
            <numerusform>%n مجموعة تتحدّث في ثلاثيات أو ثنائيات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) talk with each other</source>
        <translation>
            <numerusform>لا ثنائيات بعد</numerusform>
            <numerusform>ثنائي واحد يتحدّث</numerusform>
            <numerusform>ثنائيان يتحدّثان</numerusform>
            <numerusform>%n ثنائيات تتحدّث</numerusform>
            <numerusform>%n ثنائيًا يتحدّث</numerusform>
            <numerusform>%n ثنائي يتحدّث</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} talk with each other already.</source>
        <translation>الحوار قائم أصلًا بين {names}.</translation>
    </message>
    <message>
        <source>{names} changed places.</source>
        <translation>جرى تبادل المكان بين {names}.</translation>
    </message>
    <message numerus="yes">
        <source>The interviews take %n minute(s) now.</source>
        <translation>
            <numerusform>مدّة المقابلات الآن %n دقيقة.</numerusform>
            <numerusform>مدّة المقابلات الآن دقيقة واحدة.</numerusform>
            <numerusform>مدّة المقابلات الآن دقيقتان.</numerusform>
            <numerusform>مدّة المقابلات الآن %n دقائق.</numerusform>
            <numerusform>مدّة المقابلات الآن %n دقيقة.</numerusform>
            <numerusform>مدّة المقابلات الآن %n دقيقة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipantEntry</name>
    <message>
        <source>Name, Enter saves…</source>
        <translation>الاسم، Enter للحفظ…</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>أيّ لغة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Name of a new participant</source>
        <translation>اسم مشارِكة أو مشارِك جديد</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>لغة الورقة</translation>
    </message>
</context>
<context>
    <name>ParticipantForm</name>
    <message>
        <source>Delete this person</source>
        <translation>حذف من القائمة</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>البيانات الشخصية</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>أيّ لغة</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>لغة الورقة</translation>
    </message>
    <message>
        <source>May be named</source>
        <translation>توجد موافقة على ذكر الاسم</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غياب</translation>
    </message>
    <message>
        <source>E-mail, optional</source>
        <translation>بريد إلكتروني، اختياري</translation>
    </message>
    <message>
        <source>Phone, optional</source>
        <translation>هاتف، اختياري</translation>
    </message>
    <message>
        <source>For mixing tables</source>
        <translation>لخلط الطاولات</translation>
    </message>
    <message>
        <source>Optional, never printed: these only help to mix tables.</source>
        <translation>اختياري ولا يُطبع أبدًا: يساعد فقط في خلط الطاولات.</translation>
    </message>
</context>
<context>
    <name>ParticipantsTab</name>
    <message>
        <source>Find a participant</source>
        <translation>بحث في قائمة المشاركين</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>لصق قائمة</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Nobody is invited yet: type a name above and press Enter.</source>
        <translation>لا أحد في القائمة بعد: اكتبوا اسمًا في الأعلى ثم اضغطوا Enter.</translation>
    </message>
    <message>
        <source>Type the first name</source>
        <translation>كتابة أول اسم</translation>
    </message>
    <message>
        <source>People from a file</source>
        <translation>أشخاص من ملف</translation>
    </message>
    <message>
        <source>Spreadsheets and text files</source>
        <translation>جداول بيانات وملفات نصية</translation>
    </message>
    <message>
        <source>Nothing was copied yet: copy the rows of a list, then paste them.</source>
        <translation>لم يُنسخ شيء بعد: تُنسخ صفوف القائمة ثم تُلصق.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>لا أحد في القائمة</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>لا غياب</numerusform>
            <numerusform>غياب شخص واحد</numerusform>
            <numerusform>غياب شخصين</numerusform>
            <numerusform>غياب %n أشخاص</numerusform>
            <numerusform>غياب %n شخصًا</numerusform>
            <numerusform>غياب %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrew</source>
        <translation>
            <numerusform>لا حالات سحب موافقة</numerusform>
            <numerusform>حالة سحب موافقة واحدة</numerusform>
            <numerusform>حالتا سحب موافقة</numerusform>
            <numerusform>%n حالات سحب موافقة</numerusform>
            <numerusform>%n حالة سحب موافقة</numerusform>
            <numerusform>%n حالة سحب موافقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غياب</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>سُحبت الموافقة</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بدون اسم</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) deleted</source>
        <translation>
            <numerusform>لم تُحذف أسماء</numerusform>
            <numerusform>حُذف اسم واحد</numerusform>
            <numerusform>حُذف اسمان</numerusform>
            <numerusform>حُذفت %n أسماء</numerusform>
            <numerusform>حُذف %n اسمًا</numerusform>
            <numerusform>حُذف %n اسم</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation>حُذف «{title}»</translation>
    </message>
</context>
<context>
    <name>PassphraseAsk</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Mind capital letters and the keyboard’s language, and try again.</source>
        <translation>عبارة المرور هذه لا تفتح الملف. يُرجى الانتباه إلى الأحرف الكبيرة ولغة لوحة المفاتيح، ثم المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>It is protected with a passphrase, which whoever made the copy can tell you.</source>
        <translation>الملف محميّ بعبارة مرور يمكن معرفتها ممّن أعدّ النسخة.</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>For example three or four words. It is kept nowhere: without it nobody can open the file, not even you.</source>
        <translation>مثلًا ثلاث كلمات أو أربع. لا تُحفظ العبارة في أي مكان: من دونها لا يستطيع أحد فتح الملف، ولا حتى أنتم.</translation>
    </message>
    <message>
        <source>At least 8 letters.</source>
        <translation>8 أحرف على الأقل.</translation>
    </message>
    <message>
        <source>This can be guessed. Add a word or two.</source>
        <translation>يسهل تخمينها. يُستحسن إضافة كلمة أو اثنتين.</translation>
    </message>
    <message>
        <source>Good. One word more makes it strong.</source>
        <translation>جيدة. كلمة أخرى تجعلها قوية.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>قوية.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>العبارتان غير متطابقتين بعد.</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Pages as they will be printed</source>
        <translation>الصفحات كما ستُطبع</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>صفحة {number} من {count}</translation>
    </message>
</context>
<context>
    <name>PeopleColumns</name>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>لغة الورقة</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>اللغات المحكية</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>For mixing tables</source>
        <translation>لخلط الطاولات</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>عدم الإدراج</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>العمود {number}</translation>
    </message>
</context>
<context>
    <name>PeopleListDialog</name>
    <message>
        <source>People from a list</source>
        <translation>أشخاص من قائمة</translation>
    </message>
    <message>
        <source>The first row holds headings</source>
        <translation>في الصف الأول عناوين</translation>
    </message>
    <message>
        <source>People who would be added</source>
        <translation>الأشخاص الذين سيُضافون</translation>
    </message>
    <message>
        <source>Add those who are known already, too</source>
        <translation>إضافة من هم في القائمة من قبل أيضًا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) added</source>
        <translation>
            <numerusform>لم يُضف أحد</numerusform>
            <numerusform>أُضيف شخص واحد</numerusform>
            <numerusform>أُضيف شخصان</numerusform>
            <numerusform>أُضيف %n أشخاص</numerusform>
            <numerusform>أُضيف %n شخصًا</numerusform>
            <numerusform>أُضيف %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Look over what each column means. Nothing is written yet.</source>
        <translation>يُستحسن التحقّق من معنى كل عمود. لم يُحفظ شيء بعد.</translation>
    </message>
    <message>
        <source>Read as {encoding}. Look over what each column means. Nothing is written yet.</source>
        <translation>قُرئ بترميز {encoding}. يُستحسن التحقّق من معنى كل عمود. لم يُحفظ شيء بعد.</translation>
    </message>
    <message>
        <source>Say which column holds the names.</source>
        <translation>يُرجى تحديد العمود الذي فيه الأسماء.</translation>
    </message>
    <message>
        <source>“{name}” stands for several columns: the first that is filled counts.</source>
        <translation>«{name}» مختار لعدّة أعمدة: يؤخذ أول عمود غير فارغ.</translation>
    </message>
    <message numerus="yes">
        <source>%n known already: {names}</source>
        <translation>
            <numerusform>في القائمة من قبل: {names}</numerusform>
            <numerusform>شخص واحد في القائمة من قبل: {names}</numerusform>
            <numerusform>شخصان في القائمة من قبل: {names}</numerusform>
            <numerusform>%n أشخاص في القائمة من قبل: {names}</numerusform>
            <numerusform>%n شخصًا في القائمة من قبل: {names}</numerusform>
            <numerusform>%n شخص في القائمة من قبل: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a name that somebody else has, too: {names}</source>
        <translation>
            <numerusform>أسماء يحملها آخرون أيضًا: {names}</numerusform>
            <numerusform>اسم واحد يحمله شخص آخر أيضًا: {names}</numerusform>
            <numerusform>اسمان يحملهما آخرون أيضًا: {names}</numerusform>
            <numerusform>%n أسماء يحملها آخرون أيضًا: {names}</numerusform>
            <numerusform>%n اسمًا يحملها آخرون أيضًا: {names}</numerusform>
            <numerusform>%n اسم يحملها آخرون أيضًا: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a name are left out: {rows}</source>
        <translation>
            <numerusform>صفوف بدون اسم لن تُدرج: {rows}</numerusform>
            <numerusform>صف واحد بدون اسم لن يُدرج: {rows}</numerusform>
            <numerusform>صفّان بدون اسم لن يُدرجا: {rows}</numerusform>
            <numerusform>%n صفوف بدون اسم لن تُدرج: {rows}</numerusform>
            <numerusform>%n صفًا بدون اسم لن تُدرج: {rows}</numerusform>
            <numerusform>%n صف بدون اسم لن تُدرج: {rows}</numerusform>
        </translation>
    </message>
    <message>
        <source>No language is called: {words}</source>
        <translation>لا توجد لغة باسم: {words}</translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) without a result were left empty.</source>
        <translation>
            <numerusform>صيغ بدون نتيجة تُركت فارغة.</numerusform>
            <numerusform>صيغة واحدة بدون نتيجة تُركت فارغة.</numerusform>
            <numerusform>صيغتان بدون نتيجة تُركتا فارغتين.</numerusform>
            <numerusform>%n صيغ بدون نتيجة تُركت فارغة.</numerusform>
            <numerusform>%n صيغة بدون نتيجة تُركت فارغة.</numerusform>
            <numerusform>%n صيغة بدون نتيجة تُركت فارغة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n participant(s)</source>
        <translation>
            <numerusform>لا أحد للإضافة</numerusform>
            <numerusform>إضافة شخص واحد</numerusform>
            <numerusform>إضافة شخصين</numerusform>
            <numerusform>إضافة %n أشخاص</numerusform>
            <numerusform>إضافة %n شخصًا</numerusform>
            <numerusform>إضافة %n شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>No one, or more than one, is called “{name}”. Choose from the list.</source>
        <translation>لا أحد باسم «{name}»، أو أكثر من شخص واحد. يُرجى الاختيار من القائمة.</translation>
    </message>
</context>
<context>
    <name>PetalPanel</name>
    <message>
        <source>On the picture</source>
        <translation>على الصورة</translation>
    </message>
    <message>
        <source>With agreed names</source>
        <translation>مع أسماء من وافقوا</translation>
    </message>
    <message>
        <source>Lay out anew</source>
        <translation>ترتيب من جديد</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>جملة</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>In somebody&apos;s own words; the marks come by themselves</source>
        <translation>كما قيل تمامًا؛ علامات الاقتباس تُضاف تلقائيًا</translation>
    </message>
    <message>
        <source>Who benefits</source>
        <translation>من يستفيد</translation>
    </message>
    <message>
        <source>Said under this theme</source>
        <translation>قيل تحت هذا المحور</translation>
    </message>
    <message>
        <source>Quotes to choose from</source>
        <translation>اقتباسات للاختيار</translation>
    </message>
    <message>
        <source>Use this quote</source>
        <translation>استخدام هذا الاقتباس</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>إعادة إلى مكانها</translation>
    </message>
    <message>
        <source>Stays in the room: on the projector only</source>
        <translation>يبقى في القاعة: للعرض على الشاشة فقط</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بدون اسم</translation>
    </message>
    <message>
        <source>Choose a petal to change its words or its place.</source>
        <translation>اختاروا بتلة لتغيير كلماتها أو مكانها.</translation>
    </message>
    <message numerus="yes">
        <source>%n petal(s) on the picture.</source>
        <translation>
            <numerusform>لا بتلات على الصورة.</numerusform>
            <numerusform>بتلة واحدة على الصورة.</numerusform>
            <numerusform>بتلتان على الصورة.</numerusform>
            <numerusform>%n بتلات على الصورة.</numerusform>
            <numerusform>%n بتلة على الصورة.</numerusform>
            <numerusform>%n بتلة على الصورة.</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture holds {most}: take some out.</source>
        <translation>تتّسع الصورة لـ{most}: أخرجوا بعضها.</translation>
    </message>
    <message>
        <source>Fewer can be read better: five to nine from across the room.</source>
        <translation>العدد الأقل أوضح: من خمس إلى تسع تُقرأ من آخر القاعة.</translation>
    </message>
    <message>
        <source>Five to nine are usual.</source>
        <translation>المعتاد من خمس إلى تسع.</translation>
    </message>
    <message>
        <source>That can be read from across the room.</source>
        <translation>هذا يُقرأ من آخر القاعة.</translation>
    </message>
</context>
<context>
    <name>PhotoDrop</name>
    <message>
        <source>Add photos of sheets</source>
        <translation>إضافة صور للأوراق</translation>
    </message>
</context>
<context>
    <name>PhotoFiling</name>
    <message>
        <source>There is no photo among these files.</source>
        <translation>لا توجد صور بين هذه الملفات.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are still being taken. The window closes when they are.</source>
        <translation>
            <numerusform>لا صور قيد الإدخال.</numerusform>
            <numerusform>صورة واحدة ما زالت قيد الإدخال. ستُغلق النافذة عند انتهائها.</numerusform>
            <numerusform>صورتان ما زالتا قيد الإدخال. ستُغلق النافذة عند انتهائهما.</numerusform>
            <numerusform>%n صور ما زالت قيد الإدخال. ستُغلق النافذة عند انتهائها.</numerusform>
            <numerusform>%n صورة ما زالت قيد الإدخال. ستُغلق النافذة عند انتهائها.</numerusform>
            <numerusform>%n صورة ما زالت قيد الإدخال. ستُغلق النافذة عند انتهائها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>إغلاق بدونها</translation>
    </message>
    <message>
        <source>Reading photos: {done} of {total}</source>
        <translation>قراءة الصور: {done} من {total}</translation>
    </message>
    <message>
        <source>Keep there</source>
        <translation>حفظ في الورشة الأخرى</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>عرض</translation>
    </message>
    <message numerus="yes">
        <source>And %n more reason(s).</source>
        <translation>
            <numerusform>لا أسباب أخرى.</numerusform>
            <numerusform>وسبب آخر.</numerusform>
            <numerusform>وسببان آخران.</numerusform>
            <numerusform>و%n أسباب أخرى.</numerusform>
            <numerusform>و%n سببًا آخر.</numerusform>
            <numerusform>و%n سبب آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) filed</source>
        <translation>
            <numerusform>لم تُرفق أيّ صورة</numerusform>
            <numerusform>أُرفقت صورة واحدة</numerusform>
            <numerusform>أُرفقت صورتان</numerusform>
            <numerusform>أُرفقت %n صور</numerusform>
            <numerusform>أُرفقت %n صورة</numerusform>
            <numerusform>أُرفقت %n صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) in the inbox</source>
        <translation>
            <numerusform>لا شيء بانتظار الإرفاق</numerusform>
            <numerusform>واحدة بانتظار الإرفاق</numerusform>
            <numerusform>اثنتان بانتظار الإرفاق</numerusform>
            <numerusform>%n بانتظار الإرفاق</numerusform>
            <numerusform>%n بانتظار الإرفاق</numerusform>
            <numerusform>%n بانتظار الإرفاق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was (were) here already</source>
        <translation>
            <numerusform>لا شيء موجود من قبل</numerusform>
            <numerusform>واحدة موجودة من قبل</numerusform>
            <numerusform>اثنتان موجودتان من قبل</numerusform>
            <numerusform>%n موجودة من قبل</numerusform>
            <numerusform>%n موجودة من قبل</numerusform>
            <numerusform>%n موجودة من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <translation>
            <numerusform>أُضيفت كلها</numerusform>
            <numerusform>واحدة لم تُضَف</numerusform>
            <numerusform>اثنتان لم تُضافا</numerusform>
            <numerusform>%n لم تُضَف</numerusform>
            <numerusform>%n لم تُضَف</numerusform>
            <numerusform>%n لم تُضَف</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos: {parts}.</source>
        <translation>الصور: {parts}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Of another workshop, “{title}”: {names}.</source>
        <translation>من ورشة أخرى، «{title}»:‏ {names}.</translation>
    </message>
    <message>
        <source>Of a workshop that is not in this library: {names}.</source>
        <translation>من ورشة ليست في هذه المكتبة:‏ {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحدة أخرى</numerusform>
            <numerusform>اثنتان أخريان</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept in “{title}”.</source>
        <translation>حُفظت الصورة في الورشة «{title}».</translation>
    </message>
    <message>
        <source>Add photos of sheets and drawings</source>
        <translation>إضافة صور للأوراق والرسومات</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>صور</translation>
    </message>
</context>
<context>
    <name>PhotoInbox</name>
    <message>
        <source>File to this sheet</source>
        <translation>إرفاق بهذه الورقة</translation>
    </message>
    <message>
        <source>Delete this photo</source>
        <translation>حذف هذه الصورة</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>No photo waits here. Drop photos of sheets and drawings anywhere on the window: those with a code go to their sheet by themselves.</source>
        <translation>لا صور تنتظر هنا. اسحبوا صور الأوراق والرسومات إلى أيّ مكان في النافذة: الصور التي عليها رمز تُرفق بورقتها تلقائيًا.</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>إضافة صور…</translation>
    </message>
    <message>
        <source>Photos that wait for their sheet</source>
        <translation>صور تنتظر ورقتها</translation>
    </message>
    <message>
        <source>Code of the sheet</source>
        <translation>رمز الورقة</translation>
    </message>
    <message>
        <source>Type a code, such as DIS-3, or choose</source>
        <translation>اكتبوا رمزًا، مثل DIS-3، أو اختاروا</translation>
    </message>
    <message>
        <source>Photo filed to {code}.</source>
        <translation>أُرفقت الصورة بالورقة {code}.</translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation>حُذف «{title}»</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Previous photo</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation>الصورة كاملة</translation>
    </message>
    <message>
        <source>Turn to the left</source>
        <translation>تدوير إلى اليسار</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <translation>تدوير إلى اليمين</translation>
    </message>
    <message>
        <source>Not of this sheet: back to the inbox</source>
        <translation>ليست لهذه الورقة: إعادتها إلى «صور بدون ورقة»</translation>
    </message>
    <message>
        <source>Larger photo</source>
        <translation>تكبير الصورة</translation>
    </message>
    <message>
        <source>Smaller photo</source>
        <translation>تصغير الصورة</translation>
    </message>
    <message>
        <source>Turn the photo to the right</source>
        <translation>تدوير الصورة إلى اليمين</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>لا صورة</translation>
    </message>
    <message>
        <source>Page {page} · {name}</source>
        <translation>صفحة {page} · {name}</translation>
    </message>
    <message>
        <source>{place} of {count} · {name}</source>
        <translation>{place} من {count} · {name}</translation>
    </message>
    <message>
        <source>Photo: {name}</source>
        <translation>صورة: {name}</translation>
    </message>
    <message>
        <source>The file of the photo {name} is missing or damaged. What was typed from it is safe. Add the photo again to see it.</source>
        <translation>ملف الصورة {name} مفقود أو تالف. ما أُدخل منها سليم. لرؤية الصورة أضيفوها من جديد.</translation>
    </message>
    <message>
        <source>The photo waits in the inbox.</source>
        <translation>نُقلت الصورة إلى «صور بدون ورقة».</translation>
    </message>
</context>
<context>
    <name>PictureBoard</name>
    <message>
        <source>A3 paper</source>
        <translation>ورق A3</translation>
    </message>
    <message>
        <source>Projector, 16:9</source>
        <translation>جهاز عرض، 16:9</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>حفظ بصيغة PNG…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Laid out anew.</source>
        <translation>رُتّبت من جديد.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Adjust…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Language of the picture</source>
        <translation>لغة الصورة</translation>
    </message>
    <message>
        <source>Form of the picture</source>
        <translation>شكل الصورة</translation>
    </message>
    <message>
        <source>Picture of the positive core</source>
        <translation>صورة النواة الإيجابية</translation>
    </message>
    <message>
        <source>Opportunity map</source>
        <translation>خريطة الفرص</translation>
    </message>
    <message>
        <source>Drag a petal to move it. By keyboard: Page Down chooses a petal, arrows move it, + and − change its size, Home puts it back, Enter opens its words.</source>
        <translation>يمكن سحب البتلة لنقلها. بلوحة المفاتيح: Page Down يختار بتلة، والأسهم تنقلها، و+ و− يغيّران حجمها، وHome يعيدها إلى مكانها، وEnter يفتح كلماتها.</translation>
    </message>
</context>
<context>
    <name>PictureSaving</name>
    <message>
        <source>Saved as {name}</source>
        <translation>حُفظ باسم {name}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>أُرسل إلى الطابعة.</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>حفظ الصورة</translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message numerus="yes">
        <source>%n quote(s) did not fit.</source>
        <translation>
            <numerusform>لكل الاقتباسات مكان.</numerusform>
            <numerusform>لم يتّسع المكان لاقتباس واحد.</numerusform>
            <numerusform>لم يتّسع المكان لاقتباسين.</numerusform>
            <numerusform>لم يتّسع المكان لـ%n اقتباسات.</numerusform>
            <numerusform>لم يتّسع المكان لـ%n اقتباسًا.</numerusform>
            <numerusform>لم يتّسع المكان لـ%n اقتباس.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) did not fit.</source>
        <translation>
            <numerusform>لكل الجمل مكان.</numerusform>
            <numerusform>لم يتّسع المكان لجملة واحدة.</numerusform>
            <numerusform>لم يتّسع المكان لجملتين.</numerusform>
            <numerusform>لم يتّسع المكان لـ%n جمل.</numerusform>
            <numerusform>لم يتّسع المكان لـ%n جملة.</numerusform>
            <numerusform>لم يتّسع المكان لـ%n جملة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) on who benefits did not fit.</source>
        <translation>
            <numerusform>لكل الأسطر عن المستفيدين مكان.</numerusform>
            <numerusform>لم يتّسع المكان لسطر واحد عن المستفيدين.</numerusform>
            <numerusform>لم يتّسع المكان لسطرين عن المستفيدين.</numerusform>
            <numerusform>لم يتّسع المكان لـ%n أسطر عن المستفيدين.</numerusform>
            <numerusform>لم يتّسع المكان لـ%n سطرًا عن المستفيدين.</numerusform>
            <numerusform>لم يتّسع المكان لـ%n سطر عن المستفيدين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) on where it came from did not fit.</source>
        <translation>
            <numerusform>لكل الأسطر عن المصدر مكان.</numerusform>
            <numerusform>لم يتّسع المكان لسطر واحد عن المصدر.</numerusform>
            <numerusform>لم يتّسع المكان لسطرين عن المصدر.</numerusform>
            <numerusform>لم يتّسع المكان لـ%n أسطر عن المصدر.</numerusform>
            <numerusform>لم يتّسع المكان لـ%n سطرًا عن المصدر.</numerusform>
            <numerusform>لم يتّسع المكان لـ%n سطر عن المصدر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) on who signed up did not fit.</source>
        <translation>
            <numerusform>لكل الأسطر عن المنضمّين مكان.</numerusform>
            <numerusform>لم يتّسع المكان لسطر واحد عن المنضمّين.</numerusform>
            <numerusform>لم يتّسع المكان لسطرين عن المنضمّين.</numerusform>
            <numerusform>لم يتّسع المكان لـ%n أسطر عن المنضمّين.</numerusform>
            <numerusform>لم يتّسع المكان لـ%n سطرًا عن المنضمّين.</numerusform>
            <numerusform>لم يتّسع المكان لـ%n سطر عن المنضمّين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) had to be cut short.</source>
        <translation>
            <numerusform>لم يُختصر أيّ اسم.</numerusform>
            <numerusform>اختُصر اسم واحد.</numerusform>
            <numerusform>اختُصر اسمان.</numerusform>
            <numerusform>اختُصرت %n أسماء.</numerusform>
            <numerusform>اختُصر %n اسمًا.</numerusform>
            <numerusform>اختُصر %n اسم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The words in the middle had to be cut short.</source>
        <translation>اختُصرت الكلمات في الوسط.</translation>
    </message>
    <message numerus="yes">
        <source>%n more would not fit on one picture.</source>
        <translation>
            <numerusform>يتّسع المكان للجميع في صورة واحدة.</numerusform>
            <numerusform>لا تتّسع صورة واحدة لواحدة أخرى.</numerusform>
            <numerusform>لا تتّسع صورة واحدة لاثنتين أخريين.</numerusform>
            <numerusform>لا تتّسع صورة واحدة لـ%n أخرى.</numerusform>
            <numerusform>لا تتّسع صورة واحدة لـ%n أخرى.</numerusform>
            <numerusform>لا تتّسع صورة واحدة لـ%n أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) stay in the room and are left out.</source>
        <translation>
            <numerusform>لا اقتباسات تبقى في القاعة.</numerusform>
            <numerusform>اقتباس واحد يبقى في القاعة ولا يظهر.</numerusform>
            <numerusform>اقتباسان يبقيان في القاعة ولا يظهران.</numerusform>
            <numerusform>%n اقتباسات تبقى في القاعة ولا تظهر.</numerusform>
            <numerusform>%n اقتباسًا تبقى في القاعة ولا تظهر.</numerusform>
            <numerusform>%n اقتباس تبقى في القاعة ولا تظهر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s) no font has are shown as boxes.</source>
        <translation>
            <numerusform>كل الرموز موجودة في الخطوط.</numerusform>
            <numerusform>رمز واحد غير موجود في أيّ خط يظهر مربّعًا.</numerusform>
            <numerusform>رمزان غير موجودين في أيّ خط يظهران مربّعين.</numerusform>
            <numerusform>%n رموز غير موجودة في أيّ خط تظهر مربّعات.</numerusform>
            <numerusform>%n رمزًا غير موجودة في أيّ خط تظهر مربّعات.</numerusform>
            <numerusform>%n رمز غير موجودة في أيّ خط تظهر مربّعات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>لا نقاط</numerusform>
            <numerusform>نقطة واحدة</numerusform>
            <numerusform>نقطتان</numerusform>
            <numerusform>%n نقاط</numerusform>
            <numerusform>%n نقطة</numerusform>
            <numerusform>%n نقطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>لا طاولات</numerusform>
            <numerusform>طاولة واحدة</numerusform>
            <numerusform>طاولتان</numerusform>
            <numerusform>%n طاولات</numerusform>
            <numerusform>%n طاولة</numerusform>
            <numerusform>%n طاولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies)</source>
        <translation>
            <numerusform>لا قصص</numerusform>
            <numerusform>قصة واحدة</numerusform>
            <numerusform>قصتان</numerusform>
            <numerusform>%n قصص</numerusform>
            <numerusform>%n قصة</numerusform>
            <numerusform>%n قصة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceFilter</name>
    <message>
        <source>Programme</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>سلطة محلية</translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation>كل البرامج</translation>
    </message>
    <message>
        <source>All towns</source>
        <translation>كل السلطات المحلية</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Town and programme</source>
        <translation>السلطة المحلية والبرنامج</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>سلطة محلية</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>استقصاء</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>تُحتسب لـ</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>مسارات العمل</translation>
    </message>
    <message>
        <source>No town</source>
        <translation>بدون سلطة محلية</translation>
    </message>
    <message>
        <source>No inquiry</source>
        <translation>بدون استقصاء</translation>
    </message>
    <message>
        <source>only where this workshop is part of more</source>
        <translation>فقط إن كانت الورشة جزءًا من مسيرة أكبر</translation>
    </message>
    <message>
        <source>Close the choices of town and programme</source>
        <translation>إغلاق اختيار السلطة المحلية والبرنامج</translation>
    </message>
    <message>
        <source>Choose town and programme</source>
        <translation>اختيار السلطة المحلية والبرنامج</translation>
    </message>
</context>
<context>
    <name>PlaceWarning</name>
    <message>
        <source>What to do…</source>
        <translation>ما العمل…</translation>
    </message>
    <message>
        <source>The library is on a network disk, where changes can be lost. Keep it on this computer, and carry transfer copies.</source>
        <translation>المكتبة على قرص شبكة، حيث قد تضيع التغييرات. يُستحسن حفظها على هذا الحاسوب واستخدام نسخ النقل.</translation>
    </message>
    <message>
        <source>The library is in a folder that a cloud service synchronises, where changes can be lost. Keep it elsewhere on this computer.</source>
        <translation>المكتبة في مجلد تُزامنه خدمة سحابية، حيث قد تضيع التغييرات. يُستحسن حفظها في مكان آخر على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>PlanSums</name>
    <message>
        <source>By year</source>
        <translation>حسب السنة</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>حسب المصدر</translation>
    </message>
    <message>
        <source>Full: spent. Empty: still to come.</source>
        <translation>ممتلئ: صُرف. فارغ: لم يُصرف بعد.</translation>
    </message>
    <message>
        <source>allocated {sum}</source>
        <translation>خُصّص {sum}</translation>
    </message>
    <message>
        <source>spent {sum}</source>
        <translation>صُرف {sum}</translation>
    </message>
    <message>
        <source>{sum} more than allocated</source>
        <translation>{sum} فوق المخصّص</translation>
    </message>
    <message>
        <source>left {sum}</source>
        <translation>بقي {sum}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a sum</source>
        <translation>
            <numerusform>لا بنود بدون مبلغ</numerusform>
            <numerusform>بند واحد بدون مبلغ</numerusform>
            <numerusform>بندان بدون مبلغ</numerusform>
            <numerusform>%n بنود بدون مبلغ</numerusform>
            <numerusform>%n بندًا بدون مبلغ</numerusform>
            <numerusform>%n بند بدون مبلغ</numerusform>
        </translation>
    </message>
    <message>
        <source>{spent} of {allocated}</source>
        <translation>{spent} من أصل {allocated}</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
</context>
<context>
    <name>PlenaryTab</name>
    <message>
        <source>Trend</source>
        <translation>اتجاه</translation>
    </message>
    <message>
        <source>Emerging issue</source>
        <translation>قضية ناشئة</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>توصية</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>شراكة</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Without words yet</source>
        <translation>بدون كلمات بعد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>May be named in the report</source>
        <translation>يجوز ذكر الاسم في التقرير</translation>
    </message>
    <message>
        <source>Notes from the plenary</source>
        <translation>ملاحظات من الجلسة العامة</translation>
    </message>
    <message>
        <source>From the plenary</source>
        <translation>من الجلسة العامة</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>In the speaker&apos;s words; Enter saves…</source>
        <translation>بالكلمات التي قيلت؛ Enter للحفظ…</translation>
    </message>
    <message>
        <source>Nothing yet: choose the kind, type what was said before all, press Enter.</source>
        <translation>لا شيء بعد: اختاروا النوع واكتبوا ما قيل أمام الجميع ثم اضغطوا Enter.</translation>
    </message>
</context>
<context>
    <name>PortfolioDrill</name>
    <message>
        <source>Back to the numbers</source>
        <translation>العودة إلى الأرقام</translation>
    </message>
    <message>
        <source>Records behind the number</source>
        <translation>ما وراء الرقم</translation>
    </message>
    <message>
        <source>Nothing is behind this number any more.</source>
        <translation>لم يعد وراء هذا الرقم شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>لا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%n عناصر</numerusform>
            <numerusform>%n عنصرًا</numerusform>
            <numerusform>%n عنصر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortfolioSaving</name>
    <message>
        <source>With the names that may be told</source>
        <translation>مع الأسماء المسموح بذكرها</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>للتسليم</translation>
    </message>
    <message>
        <source>Page for residents</source>
        <translation>صفحة للسكان</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>صورة البرنامج</translation>
    </message>
    <message>
        <source>What to hand on</source>
        <translation>ما الذي يُسلَّم</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>لغة التقرير</translation>
    </message>
    <message>
        <source>One page for a website, in three languages, with only what people gave for the public.</source>
        <translation>صفحة واحدة لموقع على الإنترنت، بثلاث لغات، فيها فقط ما سُلّم للنشر.</translation>
    </message>
    <message>
        <source>What was to stay in the room is left out, and numbers of few people.</source>
        <translation>لا يشمل ما قيل ليبقى داخل القاعة، ولا أعدادًا تخصّ قلّة من الناس.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>حُفظ باسم {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) in it hold a role or a name: read them first.</source>
        <translation>
            <numerusform>لا جمل فيها وظيفة أو اسم.</numerusform>
            <numerusform>في جملة واحدة وظيفة أو اسم: تُستحسن قراءتها أولًا.</numerusform>
            <numerusform>في جملتين وظيفة أو اسم: تُستحسن قراءتهما أولًا.</numerusform>
            <numerusform>في %n جمل وظيفة أو اسم: تُستحسن قراءتها أولًا.</numerusform>
            <numerusform>في %n جملة وظيفة أو اسم: تُستحسن قراءتها أولًا.</numerusform>
            <numerusform>في %n جملة وظيفة أو اسم: تُستحسن قراءتها أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the portfolio</source>
        <translation>حفظ صورة البرنامج</translation>
    </message>
</context>
<context>
    <name>PortfolioTab</name>
    <message>
        <source>A programme with its towns shows here what its workshops came to: how far each town is, what was kept, what grew.</source>
        <translation>يظهر هنا ما أثمرته ورش البرنامج: إلى أين وصلت كل سلطة محلية، وما الذي نُفّذ، وما الذي نما.</translation>
    </message>
    <message>
        <source>Enrol a town</source>
        <translation>إشراك سلطة محلية في برنامج</translation>
    </message>
    <message>
        <source>Write a programme</source>
        <translation>كتابة برنامج</translation>
    </message>
    <message>
        <source>Hand on…</source>
        <translation>تسليم…</translation>
    </message>
    <message>
        <source>All cohorts</source>
        <translation>كل الأفواج</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>فوج</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>مسار عمل</translation>
    </message>
</context>
<context>
    <name>PositiveCoreTab</name>
    <message>
        <source>The positive core grows out of themes: bring findings together under names in the room&apos;s own words.</source>
        <translation>تنمو النواة الإيجابية من المحاور: اجمعوا الاكتشافات تحت أسماء بكلمات الحاضرين أنفسهم.</translation>
    </message>
    <message>
        <source>Go to Themes</source>
        <translation>الانتقال إلى المحاور</translation>
    </message>
    <message>
        <source>Theme without a name</source>
        <translation>محور بدون اسم</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>لا طاولات</numerusform>
            <numerusform>طاولة واحدة</numerusform>
            <numerusform>طاولتان</numerusform>
            <numerusform>%n طاولات</numerusform>
            <numerusform>%n طاولة</numerusform>
            <numerusform>%n طاولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies)</source>
        <translation>
            <numerusform>لا قصص</numerusform>
            <numerusform>قصة واحدة</numerusform>
            <numerusform>قصتان</numerusform>
            <numerusform>%n قصص</numerusform>
            <numerusform>%n قصة</numerusform>
            <numerusform>%n قصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>لا نقاط</numerusform>
            <numerusform>نقطة واحدة</numerusform>
            <numerusform>نقطتان</numerusform>
            <numerusform>%n نقاط</numerusform>
            <numerusform>%n نقطة</numerusform>
            <numerusform>%n نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>Read it back to the room, and set right what the room corrects.</source>
        <translation>اقرؤوها على الحاضرين وعدّلوا ما يصحّحونه.</translation>
    </message>
    <message>
        <source>not on the picture</source>
        <translation>ليس على الصورة</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>عرض كقائمة</translation>
    </message>
    <message>
        <source>Show as a picture</source>
        <translation>عرض كصورة</translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الطاولات</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>السلة والنسخ</translation>
    </message>
    <message>
        <source>Keeping ({count})</source>
        <translation>السلة والنسخ ({count})</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Hidden, since others see this screen. Hold F4 to see it.</source>
        <translation>مخفي لأن هذه الشاشة ظاهرة للآخرين. للإظهار: إبقاء المفتاح F4 مضغوطًا.</translation>
    </message>
</context>
<context>
    <name>PrivateCover</name>
    <message>
        <source>This stays in the room, and others see this screen. Hold F4 to see it.</source>
        <translation>هذا الكلام يبقى في القاعة، وهذه الشاشة ظاهرة للآخرين. الضغط المستمرّ على F4 يُظهره.</translation>
    </message>
</context>
<context>
    <name>ProgrammeTabs</name>
    <message>
        <source>Programmes</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Towns</source>
        <translation>السلطات المحلية</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Town register</source>
        <translation>سجلّ مواطن قوة البلدة</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>صورة البرنامج</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>السلة والنسخ</translation>
    </message>
</context>
<context>
    <name>ProgrammesTab</name>
    <message>
        <source>Ready examples…</source>
        <translation>أمثلة جاهزة…</translation>
    </message>
    <message>
        <source>Or begin with one that exists (facts from its own pages):</source>
        <translation>أو البدء من برنامج قائم (حقائق من منشوراته):</translation>
    </message>
    <message numerus="yes">
        <source>%n cohort(s)</source>
        <translation>
            <numerusform>لا أفواج</numerusform>
            <numerusform>فوج واحد</numerusform>
            <numerusform>فوجان</numerusform>
            <numerusform>%n أفواج</numerusform>
            <numerusform>%n فوجًا</numerusform>
            <numerusform>%n فوج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n town(s)</source>
        <translation>
            <numerusform>لا سلطات محلية</numerusform>
            <numerusform>سلطة محلية واحدة</numerusform>
            <numerusform>سلطتان محليتان</numerusform>
            <numerusform>%n سلطات محلية</numerusform>
            <numerusform>%n سلطة محلية</numerusform>
            <numerusform>%n سلطة محلية</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>بدون اسم بعد</translation>
    </message>
    <message>
        <source>Hazira</source>
        <translation>هزيرا</translation>
    </message>
    <message>
        <source>Equitable Cities</source>
        <translation>مدن متكافئة</translation>
    </message>
    <message>
        <source>MIFAM</source>
        <translation>مفعام</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>برنامج</translation>
    </message>
    <message numerus="yes">
        <source>%n programme(s)</source>
        <translation>
            <numerusform>لا برامج</numerusform>
            <numerusform>برنامج واحد</numerusform>
            <numerusform>برنامجان</numerusform>
            <numerusform>%n برامج</numerusform>
            <numerusform>%n برنامجًا</numerusform>
            <numerusform>%n برنامج</numerusform>
        </translation>
    </message>
    <message>
        <source>What is the programme called? Enter saves…</source>
        <translation>ما اسم البرنامج؟ Enter للحفظ…</translation>
    </message>
    <message>
        <source>A programme joins towns over some years. An afternoon needs none: a workshop may stand alone.</source>
        <translation>البرنامج يجمع سلطات محلية على مدى سنوات. ورشة بعد ظهر واحد لا تحتاج إلى برنامج: يمكنها أن تقوم بذاتها.</translation>
    </message>
</context>
<context>
    <name>Projector</name>
    <message>
        <source>Projector: black, or not</source>
        <translation>العرض: شاشة سوداء أو عودة</translation>
    </message>
    <message>
        <source>Projector: freeze, or let go</source>
        <translation>العرض: تجميد أو إلغاء التجميد</translation>
    </message>
    <message>
        <source>Projector: larger letters</source>
        <translation>العرض: أحرف أكبر</translation>
    </message>
    <message>
        <source>Projector: smaller letters</source>
        <translation>العرض: أحرف أصغر</translation>
    </message>
    <message>
        <source>Projector: next page</source>
        <translation>العرض: الصفحة التالية</translation>
    </message>
    <message>
        <source>Projector: previous page</source>
        <translation>العرض: الصفحة السابقة</translation>
    </message>
    <message>
        <source>The projector shows an open workshop: open one first.</source>
        <translation>تُعرض ورشة مفتوحة: يجب فتح ورشة أولًا.</translation>
    </message>
    <message>
        <source>There is no second screen, so the room saw this one.</source>
        <translation>لا توجد شاشة ثانية، لذلك عُرضت هذه الشاشة في القاعة.</translation>
    </message>
    <message>
        <source>The screen of last time is not there. The room sees “{name}” now.</source>
        <translation>الشاشة المستعملة في المرة السابقة غير موصولة. المعروض في القاعة الآن «{name}».</translation>
    </message>
    <message>
        <source>The projector is gone. What it showed comes back when it is plugged in again.</source>
        <translation>انقطع جهاز العرض. ما كان معروضًا يعود عند وصله من جديد.</translation>
    </message>
    <message>
        <source>Show it on this screen</source>
        <translation>العرض على هذه الشاشة</translation>
    </message>
    <message>
        <source>The projector is back.</source>
        <translation>عاد جهاز العرض.</translation>
    </message>
    <message>
        <source>Another screen was plugged in: “{name}”.</source>
        <translation>وُصلت شاشة أخرى: «{name}».</translation>
    </message>
    <message>
        <source>Show it there</source>
        <translation>العرض هناك</translation>
    </message>
</context>
<context>
    <name>ProjectorBar</name>
    <message>
        <source>Private words are hidden; hold F4 to see them</source>
        <translation>الكلام الخاص مخفيّ؛ الضغط المستمرّ على F4 يُظهره</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Projector gone</source>
        <translation>انقطع العرض</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>شاشة سوداء</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>مجمَّد</translation>
    </message>
    <message>
        <source>Projector: off</source>
        <translation>العرض: متوقّف</translation>
    </message>
    <message>
        <source>Projector: unplugged</source>
        <translation>العرض: مفصول</translation>
    </message>
    <message>
        <source>Projector: black, behind it “{view}”</source>
        <translation>العرض: شاشة سوداء، خلفها «{view}»</translation>
    </message>
    <message>
        <source>Projector: frozen</source>
        <translation>العرض: مجمَّد</translation>
    </message>
    <message>
        <source>Projector: the room sees “{view}”</source>
        <translation>العرض: المعروض في القاعة «{view}»</translation>
    </message>
    <message>
        <source>{state}. Shift+F11 opens it.</source>
        <translation>{state}. الفتح: Shift+F11.</translation>
    </message>
</context>
<context>
    <name>ProjectorViews</name>
    <message>
        <source>Welcome</source>
        <translation>أهلًا وسهلًا</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation>أماكن الجلوس</translation>
    </message>
    <message>
        <source>Released findings</source>
        <translation>اكتشافات متاحة للعرض</translation>
    </message>
    <message>
        <source>Theme board</source>
        <translation>لوحة المحاور</translation>
    </message>
    <message>
        <source>Positive core</source>
        <translation>النواة الإيجابية</translation>
    </message>
    <message>
        <source>Dream statements</source>
        <translation>أحلام</translation>
    </message>
    <message>
        <source>Opportunity map</source>
        <translation>خريطة الفرص</translation>
    </message>
    <message>
        <source>Votes on opportunities</source>
        <translation>التصويت على الفرص</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>التزامات</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>شكر</translation>
    </message>
</context>
<context>
    <name>ProjectorWindow</name>
    <message>
        <source>Projection</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation>المعروض في القاعة</translation>
    </message>
</context>
<context>
    <name>PromiseSide</name>
    <message>
        <source>Go to where it was said</source>
        <translation>الانتقال إلى موضع قوله</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بدون اسم</translation>
    </message>
    <message>
        <source>{name} · may be contacted; no address is known</source>
        <translation>{name} · يجوز التواصل؛ لا توجد بيانات اتصال</translation>
    </message>
    <message>
        <source>{name} · may not be contacted from here</source>
        <translation>{name} · لم يُؤذن بالتواصل</translation>
    </message>
</context>
<context>
    <name>PropositionsTab</name>
    <message>
        <source>Start a team for this</source>
        <translation>بدء فريق لهذه العبارة</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) in the critique</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Without words yet</source>
        <translation>بدون كلمات بعد</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>نهائية</translation>
    </message>
    <message>
        <source>Read it aloud and tick what is true of it</source>
        <translation>اقرؤوها بصوت مسموع وحدّدوا ما ينطبق عليها</translation>
    </message>
    <message>
        <source>Answers this opportunity</source>
        <translation>تستجيب لهذه الفرصة</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>بدون تحديد</translation>
    </message>
    <message>
        <source>An opportunity without a proposition yet: Enter drafts one</source>
        <translation>فرصة بدون عبارة بعد: Enter لبدء مسوّدة</translation>
    </message>
    <message>
        <source>Propositions</source>
        <translation>العبارات المستقبلية الملهمة</translation>
    </message>
    <message>
        <source>Provocative proposition</source>
        <translation>عبارة مستقبلية ملهمة</translation>
    </message>
    <message numerus="yes">
        <source>%n proposition(s)</source>
        <translation>
            <numerusform>لا عبارات</numerusform>
            <numerusform>عبارة مستقبلية واحدة</numerusform>
            <numerusform>عبارتان مستقبليتان</numerusform>
            <numerusform>%n عبارات مستقبلية</numerusform>
            <numerusform>%n عبارة مستقبلية</numerusform>
            <numerusform>%n عبارة مستقبلية</numerusform>
        </translation>
    </message>
    <message>
        <source>As if it were already true; Enter saves…</source>
        <translation>كأنها تحقّقت فعلًا؛ Enter للحفظ…</translation>
    </message>
    <message>
        <source>No proposition yet: say what should be as if it were already so, press Enter.</source>
        <translation>لا عبارات بعد: اكتبوا ما ينبغي أن يكون كأنه قائم الآن ثم اضغطوا Enter.</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>Protect with a passphrase</source>
        <translation>الحماية بعبارة مرور</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open the file, not even the makers of this program. Tell it by telephone or in person, not in the same mail.</source>
        <translation>من دون عبارة المرور لا يستطيع أحد فتح الملف، ولا حتى من صنعوا هذا البرنامج. تُبلَّغ هاتفيًا أو وجهًا لوجه، لا في الرسالة نفسها.</translation>
    </message>
    <message>
        <source>Three or four words that do not belong together are easy to remember and hard to guess.</source>
        <translation>ثلاث كلمات أو أربع لا صلة بينها: سهلة الحفظ وصعبة التخمين.</translation>
    </message>
</context>
<context>
    <name>Push</name>
    <message>
        <source>What goes into the other library</source>
        <translation>ما سيُرفع إلى المكتبة الأخرى</translation>
    </message>
    <message>
        <source>Looking there…</source>
        <translation>جارٍ الاطّلاع هناك…</translation>
    </message>
    <message>
        <source>Push it there</source>
        <translation>رفعها إلى هناك</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>This workshop is not in the other library yet.</source>
        <translation>هذه الورشة ليست في المكتبة الأخرى بعد.</translation>
    </message>
</context>
<context>
    <name>QuestionsTab</name>
    <message>
        <source>Change any text for this workshop alone. Sheets, guide and reports follow.</source>
        <translation>يمكن تغيير أيّ نص لهذه الورشة وحدها، وتتبعه أوراق العمل والدليل والتقارير.</translation>
    </message>
    <message>
        <source>Nothing is left to check in this language.</source>
        <translation>لم يبقَ شيء للمراجعة بهذه اللغة.</translation>
    </message>
    <message>
        <source>Which texts</source>
        <translation>أيّ نصوص</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>لا نصوص للمراجعة</numerusform>
            <numerusform>نص واحد للمراجعة</numerusform>
            <numerusform>نصّان للمراجعة</numerusform>
            <numerusform>%n نصوص للمراجعة</numerusform>
            <numerusform>%n نصًّا للمراجعة</numerusform>
            <numerusform>%n نص للمراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>To check ({number})</source>
        <translation>للمراجعة ({number})</translation>
    </message>
</context>
<context>
    <name>QuickList</name>
    <message>
        <source>Deleted “{title}”</source>
        <translation>حُذف «{title}»</translation>
    </message>
</context>
<context>
    <name>QuickRow</name>
    <message>
        <source>Remove this line</source>
        <translation>إزالة هذا السطر</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>ReadingChoice</name>
    <message>
        <source>Language by its letters</source>
        <translation>اللغة بحسب الحروف</translation>
    </message>
    <message>
        <source>Direction by its letters</source>
        <translation>الاتجاه بحسب الحروف</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>أيّ نص</translation>
    </message>
    <message>
        <source>Language of these words</source>
        <translation>لغة هذه الكلمات</translation>
    </message>
    <message>
        <source>Reading direction</source>
        <translation>اتجاه القراءة</translation>
    </message>
</context>
<context>
    <name>ReadingComparison</name>
    <message>
        <source>What changed since then</source>
        <translation>ما الذي تغيّر منذ ذلك الحين</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>مقارنةً بـ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Said more often</source>
        <translation>قيل أكثر</translation>
    </message>
    <message>
        <source>Said less often</source>
        <translation>قيل أقلّ</translation>
    </message>
    <message>
        <source>Not said any more</source>
        <translation>لم يعد يُقال</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>كما من قبل</translation>
    </message>
    <message>
        <source>Without words yet</source>
        <translation>بدون كلمات بعد</translation>
    </message>
    <message>
        <source>Percent of those who answered.</source>
        <translation>نسبة مئوية ممّن أجابوا.</translation>
    </message>
    <message>
        <source>Percent of all words: how many answered is not noted both times.</source>
        <translation>نسبة مئوية من كل الكلمات: لم يُسجَّل في كلتا المرّتين عدد من أجابوا.</translation>
    </message>
    <message>
        <source>Empty bar: before. Full bar: after.</source>
        <translation>الشريط الفارغ: من قبل. الشريط الممتلئ: من بعد.</translation>
    </message>
</context>
<context>
    <name>RecordBoard</name>
    <message>
        <source>Find in this list</source>
        <translation>البحث في هذه القائمة</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) deleted</source>
        <translation>
            <numerusform>لم يُحذف شيء</numerusform>
            <numerusform>حُذف عنصر واحد</numerusform>
            <numerusform>حُذف عنصران</numerusform>
            <numerusform>حُذفت %n عناصر</numerusform>
            <numerusform>حُذف %n عنصرًا</numerusform>
            <numerusform>حُذف %n عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation>حُذف «{title}»</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation>لا شيء هنا بهذه الكلمات.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Write the first</source>
        <translation>كتابة العنصر الأول</translation>
    </message>
</context>
<context>
    <name>RecordDetails</name>
    <message>
        <source>Close the details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Table</source>
        <translation>الطاولة</translation>
    </message>
    <message>
        <source>Who carries it on</source>
        <translation>من يواصل الأمر</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>لم يُذكر بعد</translation>
    </message>
    <message>
        <source>No table</source>
        <translation>بدون طاولة</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>الطاولة {number}</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>Not saved: “{words}”. These words are kept as a draft, which the Library offers at the next start.</source>
        <translation>لم يُحفظ: “{words}”. تبقى هذه الكلمات مسودّةً تعرضها المكتبة عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>نسخ الكلمات</translation>
    </message>
</context>
<context>
    <name>RegisterDetails</name>
    <message>
        <source>Close the details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>Take apart again</source>
        <translation>تفكيك من جديد</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>As its sources allow</source>
        <translation>بحسب ما تسمح به المصادر</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>مورد</translation>
    </message>
    <message>
        <source>United asset</source>
        <translation>مورد موحّد</translation>
    </message>
</context>
<context>
    <name>RegisterList</name>
    <message>
        <source>Find in the register</source>
        <translation>البحث في السجلّ</translation>
    </message>
    <message>
        <source>Unite…</source>
        <translation>توحيد…</translation>
    </message>
    <message>
        <source>Assets of the town</source>
        <translation>موارد البلدة</translation>
    </message>
    <message>
        <source>Unite the chosen assets</source>
        <translation>توحيد الموارد المختارة</translation>
    </message>
    <message>
        <source>Taken out. It stands by itself again.</source>
        <translation>أُخرج، وعاد مستقلًّا.</translation>
    </message>
    <message>
        <source>“{title}” was taken apart</source>
        <translation>فُكّك «{title}»</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n asset(s)</source>
        <translation>
            <numerusform>{shown} من %n مورد</numerusform>
            <numerusform>{shown} من مورد واحد</numerusform>
            <numerusform>{shown} من موردين</numerusform>
            <numerusform>{shown} من %n موارد</numerusform>
            <numerusform>{shown} من %n موردًا</numerusform>
            <numerusform>{shown} من %n مورد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s), unused first</source>
        <translation>
            <numerusform>لا موارد</numerusform>
            <numerusform>مورد واحد</numerusform>
            <numerusform>موردان، الكامن أولًا</numerusform>
            <numerusform>%n موارد، الكامن أولًا</numerusform>
            <numerusform>%n موردًا، الكامن أولًا</numerusform>
            <numerusform>%n مورد، الكامن أولًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation>لا شيء هنا يحوي هذه الكلمات.</translation>
    </message>
    <message>
        <source>No workshop belongs to this town yet. Choose the town under a workshop&apos;s details.</source>
        <translation>لا ورش تابعة لهذه السلطة المحلية بعد. تُختار السلطة المحلية في تفاصيل الورشة.</translation>
    </message>
    <message>
        <source>No asset was said in this town&apos;s workshops yet.</source>
        <translation>لم يُذكر بعد أيّ مورد في ورش هذه البلدة.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>To the workshops</source>
        <translation>إلى الورش</translation>
    </message>
</context>
<context>
    <name>RegisterMatches</name>
    <message>
        <source>What is shown</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>With the towns of its programmes</source>
        <translation>مع السلطات المحلية في برامجها</translation>
    </message>
    <message>
        <source>Offers for requests</source>
        <translation>عروض مساهمة لطلبات</translation>
    </message>
    <message>
        <source>May fit</source>
        <translation>قد يلائم</translation>
    </message>
    <message>
        <source>A town without a name</source>
        <translation>سلطة محلية بدون اسم</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>الطاولة {number}</translation>
    </message>
    <message>
        <source>From {giving} to {seeking}</source>
        <translation>من {giving} إلى {seeking}</translation>
    </message>
    <message>
        <source>Within one workshop</source>
        <translation>داخل ورشة واحدة</translation>
    </message>
    <message>
        <source>Between two workshops of {town}</source>
        <translation>بين ورشتين في {town}</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>لم يُبتّ فيها بعد</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>لا أزواج</numerusform>
            <numerusform>زوج واحد</numerusform>
            <numerusform>زوجان</numerusform>
            <numerusform>%n أزواج</numerusform>
            <numerusform>%n زوجًا</numerusform>
            <numerusform>%n زوج</numerusform>
        </translation>
    </message>
    <message>
        <source>No offer fits a request yet. Both come from the commitments of the workshops.</source>
        <translation>لا عروض مساهمة تلائم طلبات بعد. تأتي العروض والطلبات من التزامات الورش.</translation>
    </message>
    <message>
        <source>None stands so.</source>
        <translation>لا زوج في هذه الحالة.</translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message>
        <source>All mechanisms</source>
        <translation>كل مصادر المال</translation>
    </message>
    <message>
        <source>However sure</source>
        <translation>بأي درجة من الثقة</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>البحث في هذه القائمة</translation>
    </message>
    <message>
        <source>Resource and income register</source>
        <translation>سجلّ الموارد والإيرادات</translation>
    </message>
    <message>
        <source>No income idea in a workshop of this town yet: they are written in Destiny, under Income ideas, and gather here.</source>
        <translation>لا أفكار للإيرادات في ورش هذه السلطة المحلية بعد: تُكتب في مرحلة الإنجاز، تحت «أفكار للإيرادات»، وتتجمّع هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n income idea(s)</source>
        <translation>
            <numerusform>لا أفكار للإيرادات</numerusform>
            <numerusform>فكرة واحدة للإيرادات</numerusform>
            <numerusform>فكرتان للإيرادات</numerusform>
            <numerusform>%n أفكار للإيرادات</numerusform>
            <numerusform>%n فكرة للإيرادات</numerusform>
            <numerusform>%n فكرة للإيرادات</numerusform>
        </translation>
    </message>
    <message>
        <source>next test {date}</source>
        <translation>التجربة التالية {date}</translation>
    </message>
    <message>
        <source>Without words yet</source>
        <translation>بدون كلمات بعد</translation>
    </message>
</context>
<context>
    <name>RegisterReview</name>
    <message>
        <source>Same thing</source>
        <translation>الشيء نفسه</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>إبقاؤها منفصلة</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s) are one now</source>
        <translation>
            <numerusform>لم تُوحَّد موارد</numerusform>
            <numerusform>مورد واحد</numerusform>
            <numerusform>أصبح موردان موردًا واحدًا</numerusform>
            <numerusform>أصبحت %n موارد موردًا واحدًا</numerusform>
            <numerusform>أصبح %n موردًا موردًا واحدًا</numerusform>
            <numerusform>أصبح %n مورد موردًا واحدًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept apart. They are not offered again.</source>
        <translation>تبقى منفصلة، ولن تُقترح ثانية.</translation>
    </message>
    <message>
        <source>Chosen from the list</source>
        <translation>مختارة من القائمة</translation>
    </message>
    <message numerus="yes">
        <source>May be the same · %n group(s) left</source>
        <translation>
            <numerusform>قد تكون الشيء نفسه · لا مجموعات متبقّية</numerusform>
            <numerusform>قد تكون الشيء نفسه · بقيت مجموعة واحدة</numerusform>
            <numerusform>قد تكون الشيء نفسه · بقيت مجموعتان</numerusform>
            <numerusform>قد تكون الشيء نفسه · بقيت %n مجموعات</numerusform>
            <numerusform>قد تكون الشيء نفسه · بقيت %n مجموعة</numerusform>
            <numerusform>قد تكون الشيء نفسه · بقيت %n مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what is one and the same, and choose how it is called.</source>
        <translation>يُحدَّد ما هو شيء واحد، ويُختار اسمه.</translation>
    </message>
    <message>
        <source>Nearly the same words: {words}</source>
        <translation>الكلمات نفسها تقريبًا: {words}</translation>
    </message>
    <message>
        <source>The translation has the same words: {words}</source>
        <translation>في الترجمة الكلمات نفسها: {words}</translation>
    </message>
    <message>
        <source>Only these name {words}, and they are of one category.</source>
        <translation>في هذه وحدها يرد {words}، وهي من فئة واحدة.</translation>
    </message>
    <message>
        <source>The same holder and category: {words}</source>
        <translation>الجهة نفسها والفئة نفسها: {words}</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>The rest was put off for later.</source>
        <translation>أُجّل الباقي إلى وقت لاحق.</translation>
    </message>
    <message>
        <source>Nothing here sounds alike. To unite assets by hand, tick them in the list.</source>
        <translation>لا موارد متشابهة هنا. لتوحيد موارد يدويًّا، تُحدَّد في القائمة.</translation>
    </message>
    <message>
        <source>Look at them now</source>
        <translation>النظر فيها الآن</translation>
    </message>
</context>
<context>
    <name>RegisterSaving</name>
    <message>
        <source>Register</source>
        <translation>سجلّ مواطن القوة</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>حُفظ باسم {name}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Save the register</source>
        <translation>حفظ السجلّ</translation>
    </message>
</context>
<context>
    <name>RegisterSums</name>
    <message>
        <source>By mechanism</source>
        <translation>حسب مصدر المال</translation>
    </message>
    <message>
        <source>By how sure they are</source>
        <translation>حسب درجة الثقة</translation>
    </message>
    <message>
        <source>Not said how</source>
        <translation>لم يُذكر مصدر المال</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>each year {sum}</source>
        <translation>سنويًّا: {sum}</translation>
    </message>
    <message>
        <source>once {sum}</source>
        <translation>مرة واحدة: {sum}</translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) without a sum</source>
        <translation>
            <numerusform>لا أفكار بدون مبلغ</numerusform>
            <numerusform>فكرة واحدة بدون مبلغ</numerusform>
            <numerusform>فكرتان بدون مبلغ</numerusform>
            <numerusform>%n أفكار بدون مبلغ</numerusform>
            <numerusform>%n فكرة بدون مبلغ</numerusform>
            <numerusform>%n فكرة بدون مبلغ</numerusform>
        </translation>
    </message>
    <message>
        <source>Full: each year. Hatched: once.</source>
        <translation>ممتلئ: كل سنة. مظلّل بخطوط: مرّة واحدة.</translation>
    </message>
</context>
<context>
    <name>RegisterTab</name>
    <message>
        <source>Town</source>
        <translation>السلطة المحلية</translation>
    </message>
    <message>
        <source>Save the register…</source>
        <translation>حفظ السجلّ…</translation>
    </message>
    <message>
        <source>A register gathers what the workshops of a town found. Add the town first, and choose it under the details of its workshops.</source>
        <translation>يجمع السجلّ ما وُجد في ورش البلدة. تُضاف السلطة المحلية أولًا، ثم تُختار في تفاصيل ورشها.</translation>
    </message>
    <message>
        <source>Add a town</source>
        <translation>إضافة سلطة محلية</translation>
    </message>
    <message>
        <source>With holders, where that was agreed to</source>
        <translation>مع الأسماء حيث أُعطيت الموافقة</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>بدون أسماء</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>الموارد</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>خريطة حرارية</translation>
    </message>
    <message>
        <source>Offers and requests</source>
        <translation>عروض مساهمة وطلبات</translation>
    </message>
    <message>
        <source>May be the same ({count})</source>
        <translation>قد تكون الشيء نفسه ({count})</translation>
    </message>
    <message>
        <source>May be the same</source>
        <translation>قد تكون الشيء نفسه</translation>
    </message>
    <message>
        <source>A town without a name</source>
        <translation>سلطة محلية بدون اسم</translation>
    </message>
</context>
<context>
    <name>RegisterWords</name>
    <message>
        <source>No category said</source>
        <translation>لم تُذكر فئة</translation>
    </message>
    <message>
        <source>Use not said</source>
        <translation>لم يُذكر الاستخدام</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>الطاولة {number}</translation>
    </message>
    <message>
        <source>Workshop without a name</source>
        <translation>ورشة بدون اسم</translation>
    </message>
    <message numerus="yes">
        <source>Said {times} times, in %n workshop(s)</source>
        <translation>
            <numerusform>ذُكر {times} مرّات</numerusform>
            <numerusform>ذُكر {times} مرّات، في ورشة واحدة</numerusform>
            <numerusform>ذُكر {times} مرّات، في ورشتين</numerusform>
            <numerusform>ذُكر {times} مرّات، في %n ورش</numerusform>
            <numerusform>ذُكر {times} مرّات، في %n ورشة</numerusform>
            <numerusform>ذُكر {times} مرّات، في %n ورشة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Releasing</name>
    <message>
        <source>Show on the projector, or not</source>
        <translation>عرض في القاعة أو سحب</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) can be shown on the projector</source>
        <translation>
            <numerusform>%n عنصر متاح للعرض</numerusform>
            <numerusform>عنصر واحد متاح للعرض</numerusform>
            <numerusform>عنصران متاحان للعرض</numerusform>
            <numerusform>%n عناصر متاحة للعرض</numerusform>
            <numerusform>%n عنصرًا متاحًا للعرض</numerusform>
            <numerusform>%n عنصر متاح للعرض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) taken back from the projector</source>
        <translation>
            <numerusform>سُحب %n عنصر من العرض</numerusform>
            <numerusform>سُحب عنصر واحد من العرض</numerusform>
            <numerusform>سُحب عنصران من العرض</numerusform>
            <numerusform>سُحبت %n عناصر من العرض</numerusform>
            <numerusform>سُحب %n عنصرًا من العرض</numerusform>
            <numerusform>سُحب %n عنصر من العرض</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportBasics</name>
    <message>
        <source>Language of the report</source>
        <translation>لغة التقرير</translation>
    </message>
    <message>
        <source>With names of those who agreed</source>
        <translation>مع أسماء من وافقوا</translation>
    </message>
    <message>
        <source>What was said for this room only stays out of every report, and so do names that were not agreed to.</source>
        <translation>ما قيل لهذه القاعة فقط لا يدخل في أيّ تقرير، وكذلك الأسماء التي لم تُعطَ موافقة على ذكرها.</translation>
    </message>
    <message>
        <source>The day in your own words</source>
        <translation>اليوم بكلماتكم</translation>
    </message>
    <message>
        <source>Stands at the front of the summary. May stay empty.</source>
        <translation>يأتي في بداية الملخّص. يمكن تركه فارغًا.</translation>
    </message>
    <message>
        <source>This arrangement</source>
        <translation>هذا الترتيب</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>What we hand on</source>
        <translation>ما ننقله إلى غيرنا</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>صيغة الملف</translation>
    </message>
    <message>
        <source>Parts of the report&apos;s making</source>
        <translation>أجزاء إعداد التقرير</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>التعبئة</translation>
    </message>
</context>
<context>
    <name>ReportPhotos</name>
    <message>
        <source>Add photos…</source>
        <translation>إضافة صور…</translation>
    </message>
    <message>
        <source>No photo of this workshop is here yet. Photos of the room, of posters and of drawings can stand in the report.</source>
        <translation>لا توجد هنا صور من الورشة بعد. يمكن أن تظهر في التقرير صور القاعة والملصقات والرسومات.</translation>
    </message>
    <message>
        <source>What is seen here…</source>
        <translation>ماذا نرى هنا…</translation>
    </message>
    <message>
        <source>On this sheet stands something that was said for the room only. Tick it only if none of that can be read.</source>
        <translation>في هذه الورقة كلام قيل للقاعة فقط. تُحدَّد الصورة فقط إن تعذّرت قراءة أيّ شيء منه.</translation>
    </message>
    <message>
        <source>Photos for the report</source>
        <translation>صور للتقرير</translation>
    </message>
    <message>
        <source>Caption of the photo</source>
        <translation>شرح الصورة</translation>
    </message>
    <message>
        <source>room only: {photo}</source>
        <translation>للقاعة فقط: {photo}</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>Drawing the pages…</source>
        <translation>يجري إعداد الصفحات…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportSaving</name>
    <message>
        <source>Saved as {name}</source>
        <translation>حُفظ باسم {name}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>أُرسل إلى الطابعة.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
</context>
<context>
    <name>ReportSections</name>
    <message>
        <source>Sections of the report</source>
        <translation>أقسام التقرير</translation>
    </message>
    <message>
        <source>Move the section up (Alt+Up)</source>
        <translation>رفع القسم (Alt+Up)</translation>
    </message>
    <message>
        <source>Move the section down (Alt+Down)</source>
        <translation>إنزال القسم (Alt+Down)</translation>
    </message>
    <message>
        <source>Usual order</source>
        <translation>الترتيب المعتاد</translation>
    </message>
    <message>
        <source>A note in your own words…</source>
        <translation>ملاحظة بكلماتكم…</translation>
    </message>
    <message>
        <source>Section up</source>
        <translation>القسم إلى أعلى</translation>
    </message>
    <message>
        <source>Section down</source>
        <translation>القسم إلى أسفل</translation>
    </message>
    <message>
        <source>Note for “{section}”</source>
        <translation>ملاحظة للقسم «{section}»</translation>
    </message>
    <message>
        <source>Still empty: {sections}</source>
        <translation>ما زال فارغًا: {sections}</translation>
    </message>
    <message>
        <source>Every section has something in it.</source>
        <translation>في كلّ قسم محتوى.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>ReportTemplates</name>
    <message>
        <source>The report is now arranged as in “{name}”.</source>
        <translation>التقرير مرتّب الآن كما في «{name}».</translation>
    </message>
</context>
<context>
    <name>ReportTranslations</name>
    <message>
        <source>Also those that are translated</source>
        <translation>بما في ذلك ما تُرجم</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Everything stands in the language of the report.</source>
        <translation>كلّ شيء مكتوب بلغة التقرير.</translation>
    </message>
    <message numerus="yes">
        <source>Without a translation: %n</source>
        <translation>
            <numerusform>بلا ترجمة: %n</numerusform>
            <numerusform>بلا ترجمة: %n</numerusform>
            <numerusform>بلا ترجمة: %n</numerusform>
            <numerusform>بلا ترجمة: %n</numerusform>
            <numerusform>بلا ترجمة: %n</numerusform>
            <numerusform>بلا ترجمة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything has its translation.</source>
        <translation>لكلّ شيء ترجمة.</translation>
    </message>
</context>
<context>
    <name>ReportWarning</name>
    <message>
        <source>Please look once more</source>
        <translation>يُرجى التحقّق مرة أخرى</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>الحفظ رغم ذلك</translation>
    </message>
    <message>
        <source>Back to the report</source>
        <translation>العودة إلى التقرير</translation>
    </message>
    <message>
        <source>Save as draft</source>
        <translation>حفظ كمسودّة</translation>
    </message>
    <message numerus="yes">
        <source>Names are on: %n people agreed to be named.</source>
        <translation>
            <numerusform>الأسماء ظاهرة: لم يوافق أحد على ذكر اسمه.</numerusform>
            <numerusform>الأسماء ظاهرة: وافق شخص واحد على ذكر اسمه.</numerusform>
            <numerusform>الأسماء ظاهرة: وافق شخصان على ذكر اسميهما.</numerusform>
            <numerusform>الأسماء ظاهرة: وافق %n أشخاص على ذكر أسمائهم.</numerusform>
            <numerusform>الأسماء ظاهرة: وافق %n شخصًا على ذكر أسمائهم.</numerusform>
            <numerusform>الأسماء ظاهرة: وافق %n شخص على ذكر أسمائهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are told without a name, but a role or a name in the words could tell who it was:</source>
        <translation>هذه رُويت بدون اسم، لكنّ وظيفة أو اسمًا في الكلمات قد يكشفان من المقصود:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا عناصر أخرى</numerusform>
            <numerusform>وعنصر آخر</numerusform>
            <numerusform>وعنصران آخران</numerusform>
            <numerusform>و%n عناصر أخرى</numerusform>
            <numerusform>و%n عنصرًا آخر</numerusform>
            <numerusform>و%n عنصر آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>What this backup would change</source>
        <translation>ما الذي ستغيّره هذه النسخة</translation>
    </message>
    <message>
        <source>Looking into the backup…</source>
        <translation>يجري الاطّلاع على النسخة…</translation>
    </message>
    <message>
        <source>What is here now is kept as a backup first.</source>
        <translation>قبل ذلك تُحفظ الحالة الحالية نسخةً احتياطية.</translation>
    </message>
    <message>
        <source>Restore everything</source>
        <translation>استعادة الكل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>This backup is protected with a passphrase.</source>
        <translation>هذه النسخة محميّة بعبارة مرور.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتح</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا عناصر أخرى</numerusform>
            <numerusform>وعنصر آخر</numerusform>
            <numerusform>وعنصران آخران</numerusform>
            <numerusform>و%n عناصر أخرى</numerusform>
            <numerusform>و%n عنصرًا آخر</numerusform>
            <numerusform>و%n عنصر آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on {moment}, {size}.</source>
        <translation>أُنشئت في {moment}، {size}.</translation>
    </message>
    <message>
        <source>Mind: it is a backup of another library, not an earlier state of this one.</source>
        <translation>انتبهوا: هذه نسخة من مكتبة أخرى، وليست حالة سابقة لهذه المكتبة.</translation>
    </message>
    <message>
        <source>It holds exactly what is here: there is nothing to restore.</source>
        <translation>فيها تمامًا ما هو موجود هنا: لا حاجة إلى الاستعادة.</translation>
    </message>
    <message numerus="yes">
        <source>%n workshop(s) come back.</source>
        <translation>
            <numerusform>لا ورش تعود.</numerusform>
            <numerusform>تعود ورشة واحدة.</numerusform>
            <numerusform>تعود ورشتان.</numerusform>
            <numerusform>تعود %n ورش.</numerusform>
            <numerusform>تعود %n ورشة.</numerusform>
            <numerusform>تعود %n ورشة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workshop(s) are the same in both.</source>
        <translation>
            <numerusform>لا ورش متطابقة.</numerusform>
            <numerusform>ورشة واحدة متطابقة في الحالتين.</numerusform>
            <numerusform>ورشتان متطابقتان في الحالتين.</numerusform>
            <numerusform>%n ورش متطابقة في الحالتين.</numerusform>
            <numerusform>%n ورشة متطابقة في الحالتين.</numerusform>
            <numerusform>%n ورشة متطابقة في الحالتين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) withdrew or were erased since; that stays so.</source>
        <translation>
            <numerusform>لم يسحب أحد موافقته منذئذ.</numerusform>
            <numerusform>منذئذ سحب شخص واحد موافقته أو مُحي نهائيًا؛ ويبقى ذلك كما هو.</numerusform>
            <numerusform>منذئذ سحب شخصان موافقتهما أو مُحيا نهائيًا؛ ويبقى ذلك كما هو.</numerusform>
            <numerusform>منذئذ سحب %n أشخاص موافقتهم أو مُحوا نهائيًا؛ ويبقى ذلك كما هو.</numerusform>
            <numerusform>منذئذ سحب %n شخصًا موافقته أو مُحي نهائيًا؛ ويبقى ذلك كما هو.</numerusform>
            <numerusform>منذئذ سحب %n شخص موافقته أو مُحي نهائيًا؛ ويبقى ذلك كما هو.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) may be shown or named less freely by now; that stays so.</source>
        <translation>
            <numerusform>لم يُضيَّق منذئذ نطاق أيّ إذن أو موافقة.</numerusform>
            <numerusform>منذئذ ضُيّق نطاق الإذن أو الموافقة بشأن عنصر واحد؛ ويبقى ذلك كما هو.</numerusform>
            <numerusform>منذئذ ضُيّق نطاق الإذن أو الموافقة بشأن عنصرين؛ ويبقى ذلك كما هو.</numerusform>
            <numerusform>منذئذ ضُيّق نطاق الإذن أو الموافقة بشأن %n عناصر؛ ويبقى ذلك كما هو.</numerusform>
            <numerusform>منذئذ ضُيّق نطاق الإذن أو الموافقة بشأن %n عنصرًا؛ ويبقى ذلك كما هو.</numerusform>
            <numerusform>منذئذ ضُيّق نطاق الإذن أو الموافقة بشأن %n عنصر؛ ويبقى ذلك كما هو.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are not in it.</source>
        <translation>
            <numerusform>لا صور ناقصة فيها.</numerusform>
            <numerusform>صورة واحدة ليست فيها.</numerusform>
            <numerusform>صورتان ليستا فيها.</numerusform>
            <numerusform>%n صور ليست فيها.</numerusform>
            <numerusform>%n صورة ليست فيها.</numerusform>
            <numerusform>%n صورة ليست فيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Programmes and towns</source>
        <translation>البرامج والسلطات المحلية</translation>
    </message>
    <message>
        <source>Bring back only this</source>
        <translation>استعادة هذه فقط</translation>
    </message>
    <message>
        <source>is not in the backup: it would go</source>
        <translation>ليست في النسخة: ستزول</translation>
    </message>
    <message>
        <source>is not here: it would come back</source>
        <translation>ليست هنا: ستعود</translation>
    </message>
    <message>
        <source>lies in the trash here: it would come back</source>
        <translation>موجودة هنا في سلة المحذوفات: ستعود</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) added since would go</source>
        <translation>
            <numerusform>لا اكتشافات تزول</numerusform>
            <numerusform>يزول اكتشاف واحد أُضيف بعدها</numerusform>
            <numerusform>يزول اكتشافان أُضيفا بعدها</numerusform>
            <numerusform>تزول %n اكتشافات أُضيفت بعدها</numerusform>
            <numerusform>يزول %n اكتشافًا أُضيف بعدها</numerusform>
            <numerusform>يزول %n اكتشاف أُضيف بعدها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other entry(ies) added since would go</source>
        <translation>
            <numerusform>لا عناصر أخرى تزول</numerusform>
            <numerusform>يزول عنصر آخر أُضيف بعدها</numerusform>
            <numerusform>يزول عنصران آخران أُضيفا بعدها</numerusform>
            <numerusform>تزول %n عناصر أخرى أُضيفت بعدها</numerusform>
            <numerusform>يزول %n عنصرًا آخر أُضيف بعدها</numerusform>
            <numerusform>يزول %n عنصر آخر أُضيف بعدها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since would be as before</source>
        <translation>
            <numerusform>لا تغييرات تُلغى</numerusform>
            <numerusform>يعود عنصر واحد تغيّر بعدها كما كان</numerusform>
            <numerusform>يعود عنصران تغيّرا بعدها كما كانا</numerusform>
            <numerusform>تعود %n عناصر تغيّرت بعدها كما كانت</numerusform>
            <numerusform>يعود %n عنصرًا تغيّر بعدها كما كان</numerusform>
            <numerusform>يعود %n عنصر تغيّر بعدها كما كان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would come back</source>
        <translation>
            <numerusform>لا شيء يعود</numerusform>
            <numerusform>يعود عنصر واحد</numerusform>
            <numerusform>يعود عنصران</numerusform>
            <numerusform>تعود %n عناصر</numerusform>
            <numerusform>يعود %n عنصرًا</numerusform>
            <numerusform>يعود %n عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>details differ</source>
        <translation>تختلف التفاصيل</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>استُعيدت النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The library is back as it was. The state before is a backup, too.</source>
        <translation>عادت المكتبة كما كانت. والحالة التي سبقت الاستعادة محفوظة أيضًا نسخةً احتياطية.</translation>
    </message>
    <message>
        <source>The workshop is back as it was then.</source>
        <translation>عادت الورشة كما كانت حينها.</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>The dots on the items are not those of this count: more was counted since, or a number was changed by hand.</source>
        <translation>النقاط على البنود ليست نقاط هذا العدّ: عُدّ المزيد منذ ذلك الحين، أو غُيّر رقم يدويًا.</translation>
    </message>
    <message>
        <source>Show this count</source>
        <translation>عرض هذا العدّ</translation>
    </message>
    <message>
        <source>Dots show energy; they decide nothing. What has none stays.</source>
        <translation>تُظهر النقاط أين الحماس، وليست قرارًا. وما لم ينل نقاطًا يبقى.</translation>
    </message>
    <message>
        <source>Reopen and count on</source>
        <translation>إعادة الفتح ومتابعة العدّ</translation>
    </message>
    <message>
        <source>Delete this round</source>
        <translation>حذف هذه الجولة</translation>
    </message>
    <message>
        <source>As many dots as another</source>
        <translation>عدد نقاط مساوٍ لبند آخر</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بدون اسم</translation>
    </message>
    <message>
        <source>{item} (deleted since)</source>
        <translation>{item} (حُذف منذ ذلك الحين)</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>لا نقاط</numerusform>
            <numerusform>نقطة واحدة</numerusform>
            <numerusform>نقطتان</numerusform>
            <numerusform>%n نقاط</numerusform>
            <numerusform>%n نقطة</numerusform>
            <numerusform>%n نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the count of each table</source>
        <translation>عرض عدّ كل طاولة</translation>
    </message>
    <message>
        <source>Hide the count of each table</source>
        <translation>إخفاء عدّ كل طاولة</translation>
    </message>
</context>
<context>
    <name>RoundNotes</name>
    <message numerus="yes">
        <source>And %n more to look at.</source>
        <translation>
            <numerusform>ولا شيء آخر للمراجعة.</numerusform>
            <numerusform>وأمر واحد آخر للمراجعة.</numerusform>
            <numerusform>وأمران آخران للمراجعة.</numerusform>
            <numerusform>و%n أمور أخرى للمراجعة.</numerusform>
            <numerusform>و%n أمرًا آخر للمراجعة.</numerusform>
            <numerusform>و%n أمر آخر للمراجعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{placed} of {issued} dots counted ({voters} people, {each} dots each)</source>
        <translation>عُدّت {placed} من أصل {issued} من النقاط (عدد المصوّتين: {voters}، لكل منهم: {each})</translation>
    </message>
    <message>
        <source>“{item}” has {counted} dots; at most {possible} can be.</source>
        <translation>على «{item}» عُدّت {counted} من النقاط؛ والممكن {possible} على الأكثر.</translation>
    </message>
    <message>
        <source>Table {number} has {counted} dots; the people there have {possible}.</source>
        <translation>عند الطاولة {number} عُدّت {counted} من النقاط؛ ولدى الجالسين حولها {possible}.</translation>
    </message>
    <message>
        <source>More dots are counted than were handed out: {counted}, not {possible}. Count again, or perhaps more people voted.</source>
        <translation>عُدّت نقاط أكثر ممّا وُزّع: {counted} بدل {possible}. يحسن العدّ مرة أخرى، أو ربما صوّت عدد أكبر من الناس.</translation>
    </message>
</context>
<context>
    <name>RowCard</name>
    <message>
        <source>Person {number}</source>
        <translation>شخص {number}</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>صف {number}</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>نقل إلى أعلى (Alt+Up)</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>نقل إلى أسفل (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>إزالة هذا الصف</translation>
    </message>
    <message>
        <source>Agreed to stand in this form</source>
        <translation>أُعطيت الموافقة على الظهور في هذا النموذج</translation>
    </message>
    <message>
        <source>Name and details go to the funder, so they stand in the form only while this is ticked.</source>
        <translation>يُرسَل الاسم والتفاصيل إلى الجهة المموّلة، لذلك لا يظهران في النموذج إلّا ما دام هذا محدَّدًا.</translation>
    </message>
</context>
<context>
    <name>RowsCell</name>
    <message>
        <source>Names are left out of this report, so nobody stands here.</source>
        <translation>هذا التقرير بدون أسماء، لذلك لا يظهر أحد هنا.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>إضافة صف</translation>
    </message>
    <message>
        <source>From the workshop…</source>
        <translation>من الورشة…</translation>
    </message>
    <message>
        <source>Add a person from the workshop</source>
        <translation>إضافة شخص من الورشة</translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation>حُذف: «{title}»</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>المجموع الكلي</translation>
    </message>
</context>
<context>
    <name>RunControl</name>
    <message>
        <source>“{step}” runs now.</source>
        <translation>الفقرة «{step}» جارية الآن.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) more, for the threes</source>
        <translation>
            <numerusform>إضافة %n دقيقة للثلاثيات</numerusform>
            <numerusform>إضافة دقيقة واحدة للثلاثيات</numerusform>
            <numerusform>إضافة دقيقتين للثلاثيات</numerusform>
            <numerusform>إضافة %n دقائق للثلاثيات</numerusform>
            <numerusform>إضافة %n دقيقة للثلاثيات</numerusform>
            <numerusform>إضافة %n دقيقة للثلاثيات</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {savings}</source>
        <translation>تم توفير: {savings}</translation>
    </message>
    <message>
        <source>The laptop slept for {duration}; the clock went on.</source>
        <translation>كان الحاسوب في وضع السكون (المدة: {duration})؛ واستمرّت الساعة.</translation>
    </message>
    <message>
        <source>The program was closed for {duration}; the clock went on.</source>
        <translation>كان البرنامج مغلقًا (المدة: {duration})؛ واستمرّت الساعة.</translation>
    </message>
    <message>
        <source>Take them off</source>
        <translation>حذف هذا الوقت</translation>
    </message>
</context>
<context>
    <name>SalvageDialog</name>
    <message>
        <source>Damaged library</source>
        <translation>مكتبة تالفة</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>حفظ ما يمكن قراءته</translation>
    </message>
    <message>
        <source>Go on with the saved library</source>
        <translation>المتابعة بما تم إنقاذه</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>There is no backup beside it.</source>
        <translation>لا توجد نسخة احتياطية بجانبها.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>What can be read is being saved. This may take a while.</source>
        <translation>يجري حفظ ما يمكن قراءته. قد يستغرق ذلك بعض الوقت.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>This is what could be saved. The damaged library is kept as “{name}”.</source>
        <translation>هذا ما أمكن إنقاذه. المكتبة التالفة محفوظة باسم «{name}».</translation>
    </message>
    <message>
        <source>The library is back as it was. The damaged one is among the backups.</source>
        <translation>عادت المكتبة كما كانت. والتالفة بين النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>Something wrote over the library&apos;s file, perhaps a failing disk or stick. What can be read is saved into a new file beside it; the damaged one stays as it is.</source>
        <translation>شيء ما أتلف ملف المكتبة، ربما قرص أو ذاكرة USB معطوبة. ما يمكن قراءته يُحفظ في ملف جديد بجانبه، ويبقى الملف التالف كما هو.</translation>
    </message>
    <message>
        <source>Or go back to a backup: everything is whole then, without what was entered since.</source>
        <translation>أو العودة إلى نسخة احتياطية: كل شيء سليم حينها، دون ما أُدخل بعدها.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are saved.</source>
        <translation>
            <numerusform>لم يُحفظ أي عنصر.</numerusform>
            <numerusform>حُفظ عنصر واحد.</numerusform>
            <numerusform>حُفظ عنصران.</numerusform>
            <numerusform>حُفظت %n عناصر.</numerusform>
            <numerusform>حُفظ %n عنصرًا.</numerusform>
            <numerusform>حُفظ %n عنصر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are as the latest backup has them.</source>
        <translation>
            <numerusform>لا شيء منها من النسخة الاحتياطية.</numerusform>
            <numerusform>واحد منها كما كان في آخر نسخة احتياطية.</numerusform>
            <numerusform>اثنان منها كما كانا في آخر نسخة احتياطية.</numerusform>
            <numerusform>%n منها كما كانت في آخر نسخة احتياطية.</numerusform>
            <numerusform>%n منها كما كانت في آخر نسخة احتياطية.</numerusform>
            <numerusform>%n منها كما كانت في آخر نسخة احتياطية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are damaged in part.</source>
        <translation>
            <numerusform>لا شيء منها تالف جزئيًا.</numerusform>
            <numerusform>واحد منها تالف جزئيًا.</numerusform>
            <numerusform>اثنان منها تالفان جزئيًا.</numerusform>
            <numerusform>%n منها تالفة جزئيًا.</numerusform>
            <numerusform>%n منها تالفة جزئيًا.</numerusform>
            <numerusform>%n منها تالفة جزئيًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are lost.</source>
        <translation>
            <numerusform>لم يُفقد أي عنصر.</numerusform>
            <numerusform>فُقد عنصر واحد.</numerusform>
            <numerusform>فُقد عنصران.</numerusform>
            <numerusform>فُقدت %n عناصر.</numerusform>
            <numerusform>فُقد %n عنصرًا.</numerusform>
            <numerusform>فُقد %n عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>As far as one can tell, none is lost.</source>
        <translation>على قدر ما يمكن معرفته، لم يُفقد شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are missing.</source>
        <translation>
            <numerusform>لا تنقص أي صورة.</numerusform>
            <numerusform>تنقص صورة واحدة.</numerusform>
            <numerusform>تنقص صورتان.</numerusform>
            <numerusform>تنقص %n صور.</numerusform>
            <numerusform>تنقص %n صورة.</numerusform>
            <numerusform>تنقص %n صورة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveCopyDialog</name>
    <message>
        <source>Choose where…</source>
        <translation>اختيار المكان…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>SavingElsewhere</name>
    <message>
        <source>Save what is on the screen elsewhere…</source>
        <translation>حفظ ما على الشاشة في مكان آخر…</translation>
    </message>
    <message>
        <source>The library is there again. Work goes on in it.</source>
        <translation>عادت المكتبة. العمل مستمرّ فيها.</translation>
    </message>
    <message>
        <source>Saved elsewhere {day}</source>
        <translation>محفوظ في مكان آخر {day}</translation>
    </message>
    <message>
        <source>What was unsaved is in {folder}, as text. The library itself can no longer be read.</source>
        <translation>ما لم يكن محفوظًا موجود الآن نصًّا في {folder}. أما المكتبة نفسها فلم تعد تُقرأ.</translation>
    </message>
    <message>
        <source>Saved in {folder}: what was unsaved as text, and a copy of the workshop with it in, to be brought in anywhere.</source>
        <translation>حُفظ في {folder}: نصّ بما لم يكن محفوظًا بعد، ونسخة من الورشة تتضمّنه، يمكن استيرادها في أي مكان.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) stand in the text only.</source>
        <translation>
            <numerusform>لا تغيير في النص وحده.</numerusform>
            <numerusform>تغيير واحد يرد في النص فقط.</numerusform>
            <numerusform>تغييران يردان في النص فقط.</numerusform>
            <numerusform>%n تغييرات ترد في النص فقط.</numerusform>
            <numerusform>%n تغييرًا يرد في النص فقط.</numerusform>
            <numerusform>%n تغيير يرد في النص فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be saved there ({reason}). Everything stays on the screen; choose another folder.</source>
        <translation>تعذّر الحفظ هناك ({reason}). كل شيء باقٍ على الشاشة؛ يُرجى اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>اختيار مجلد آخر…</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودّة</translation>
    </message>
    <message>
        <source>What was on the screen and in no library, {moment}</source>
        <translation>ما كان على الشاشة ولم يكن في أي مكتبة، {moment}</translation>
    </message>
    <message>
        <source>Everything had been saved.</source>
        <translation>كان كل شيء محفوظًا.</translation>
    </message>
    <message>
        <source>Save what is on the screen elsewhere</source>
        <translation>حفظ ما على الشاشة في مكان آخر</translation>
    </message>
</context>
<context>
    <name>SayingRow</name>
    <message>
        <source>Go to where it was said</source>
        <translation>الانتقال إلى موضع قوله</translation>
    </message>
    <message>
        <source>Take it out of this asset</source>
        <translation>إخراجه من هذا المورد</translation>
    </message>
    <message>
        <source>Translated: {words}</source>
        <translation>مترجم: {words}</translation>
    </message>
</context>
<context>
    <name>Sayings</name>
    <message>
        <source>As it was said</source>
        <translation>كما قيل</translation>
    </message>
</context>
<context>
    <name>ScribeCopyDialog</name>
    <message>
        <source>Save the copy…</source>
        <translation>حفظ النسخة…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Copy for another laptop</source>
        <translation>نسخة لحاسوب آخر</translation>
    </message>
    <message>
        <source>for example 3, 4</source>
        <translation>مثلًا 3، 4</translation>
    </message>
    <message>
        <source>Tables that will be typed there</source>
        <translation>الطاولات التي ستُدخل أوراقها هناك</translation>
    </message>
    <message>
        <source>Save it on a USB stick. On the other laptop choose Library, More…, Bring in a transfer copy, and type there; then bring a copy from there back in here.</source>
        <translation>تُحفظ على ذاكرة USB. على الحاسوب الآخر: المكتبة، المزيد…، استيراد نسخة للنقل، ويكون الإدخال هناك؛ ثم تُستورد نسخة من هناك إلى هنا.</translation>
    </message>
    <message>
        <source>The copy holds everything that was said: keep it private.</source>
        <translation>تحتوي النسخة على كل ما قيل: يُرجى الحفاظ على خصوصيتها.</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>ورشة</translation>
    </message>
    <message>
        <source>tables {tables}</source>
        <translation>الطاولات {tables}</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>نسخة</translation>
    </message>
</context>
<context>
    <name>SearchFilters</name>
    <message>
        <source>Town</source>
        <translation>السلطة المحلية</translation>
    </message>
    <message>
        <source>All towns</source>
        <translation>كل السلطات المحلية</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation>كل البرامج</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>All phases</source>
        <translation>كل المراحل</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>كل السنوات</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>مسار العمل</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>كل المسارات</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
</context>
<context>
    <name>SeatingNotes</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>أقل</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحدة أخرى</numerusform>
            <numerusform>اثنتان أخريان</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatingReasons</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SeatingRules</name>
    <message>
        <source>Keep apart</source>
        <translation>إجلاس متفرّق</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>إجلاس معًا</translation>
    </message>
    <message>
        <source>Type a name, Enter…</source>
        <translation>اكتبوا اسمًا ثم Enter…</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>اعتماد القاعدة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Kind of rule</source>
        <translation>نوع القاعدة</translation>
    </message>
    <message>
        <source>People whom the rule is about</source>
        <translation>الأشخاص الذين تخصّهم القاعدة</translation>
    </message>
</context>
<context>
    <name>SeatingWords</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Together: {names}</source>
        <translation>معًا: {names}</translation>
    </message>
    <message>
        <source>Apart: {names}</source>
        <translation>متفرّقين: {names}</translation>
    </message>
    <message>
        <source>Pinned here by you</source>
        <translation>تثبيت يدوي هنا</translation>
    </message>
    <message>
        <source>Kept together with {names}</source>
        <translation>مع {names} بحسب قاعدة</translation>
    </message>
    <message>
        <source>Kept apart from {names}</source>
        <translation>بعيدًا عن {names} بحسب قاعدة</translation>
    </message>
    <message numerus="yes">
        <source>Shares {language} with %n other(s) here</source>
        <translation>
            <numerusform>لا لغة مشتركة ({language}) هنا</numerusform>
            <numerusform>لغة مشتركة ({language}) مع شخص واحد هنا</numerusform>
            <numerusform>لغة مشتركة ({language}) مع شخصين هنا</numerusform>
            <numerusform>لغة مشتركة ({language}) مع %n أشخاص هنا</numerusform>
            <numerusform>لغة مشتركة ({language}) مع %n شخصًا هنا</numerusform>
            <numerusform>لغة مشتركة ({language}) مع %n شخص هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>{attribute}: the only “{value}” here</source>
        <translation>{attribute}: «{value}» مرة واحدة فقط هنا</translation>
    </message>
    <message numerus="yes">
        <source>{attribute}: %n “{value}” here, as few as can be</source>
        <translation>
            <numerusform>{attribute}: لا «{value}» هنا</numerusform>
            <numerusform>{attribute}: «{value}» مرة واحدة هنا، ولا يمكن أقل</numerusform>
            <numerusform>{attribute}: «{value}» مرتين هنا، ولا يمكن أقل</numerusform>
            <numerusform>{attribute}: «{value}» %n مرات هنا، ولا يمكن أقل</numerusform>
            <numerusform>{attribute}: «{value}» %n مرة هنا، ولا يمكن أقل</numerusform>
            <numerusform>{attribute}: «{value}» %n مرة هنا، ولا يمكن أقل</numerusform>
        </translation>
    </message>
    <message>
        <source>{attribute}: nobody alike at a table</source>
        <translation>{attribute}: لا تكرار حول أيّ طاولة</translation>
    </message>
    <message numerus="yes">
        <source>{attribute}: at most %n alike at a table</source>
        <translation>
            <numerusform>{attribute}: لا متشابهين حول طاولة واحدة</numerusform>
            <numerusform>{attribute}: شخص واحد على الأكثر حول طاولة واحدة</numerusform>
            <numerusform>{attribute}: متشابهان على الأكثر حول طاولة واحدة</numerusform>
            <numerusform>{attribute}: %n متشابهين على الأكثر حول طاولة واحدة</numerusform>
            <numerusform>{attribute}: %n متشابهًا على الأكثر حول طاولة واحدة</numerusform>
            <numerusform>{attribute}: %n متشابه على الأكثر حول طاولة واحدة</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} were to be kept apart and sit at table {table}.</source>
        <translation>طُلب التفريق بين {names}، لكنهم يجلسون معًا إلى الطاولة {table}.</translation>
    </message>
    <message>
        <source>{names} were to sit together and sit at tables {table}.</source>
        <translation>طُلب جلوس {names} معًا، لكنهم يجلسون إلى الطاولات {table}.</translation>
    </message>
    <message>
        <source>{names}: one rule wants them together, another apart. They are kept apart.</source>
        <translation>{names}: قاعدة تجمعهم وأخرى تفرّقهم. يُعتمد التفريق.</translation>
    </message>
    <message>
        <source>{names}: no language in common with anybody at table {table}.</source>
        <translation>{names}: لا لغة مشتركة مع أيّ شخص حول الطاولة {table}.</translation>
    </message>
    <message>
        <source>Only {names} speaks nothing but {language} at table {table}.</source>
        <translation>حول الطاولة {table} لا أحد سوى {names} يتكلّم {language} فقط.</translation>
    </message>
    <message>
        <source>{names} has a seat at tables {table}.</source>
        <translation>لـ{names} مكان على الطاولات {table}.</translation>
    </message>
    <message numerus="yes">
        <source>Table {table} has %n people: pinned, or kept together.</source>
        <translation>
            <numerusform>لا أحد حول الطاولة {table}، بسبب تثبيت أو قاعدة.</numerusform>
            <numerusform>حول الطاولة {table} شخص واحد، بسبب تثبيت أو قاعدة.</numerusform>
            <numerusform>حول الطاولة {table} شخصان، بسبب تثبيت أو قاعدة.</numerusform>
            <numerusform>حول الطاولة {table} %n أشخاص، بسبب تثبيت أو قاعدة.</numerusform>
            <numerusform>حول الطاولة {table} %n شخصًا، بسبب تثبيت أو قاعدة.</numerusform>
            <numerusform>حول الطاولة {table} %n شخص، بسبب تثبيت أو قاعدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>A rule about {names} names nobody else who is still on the list.</source>
        <translation>القاعدة عن {names}: لم يبقَ في القائمة أحد آخر ممّن تذكرهم.</translation>
    </message>
    <message>
        <source>A rule names only people who are no longer on the list.</source>
        <translation>إحدى القواعد تذكر أشخاصًا لم يعد أيّ منهم في القائمة.</translation>
    </message>
    <message>
        <source>Nobody else in the room speaks {language}.</source>
        <translation>لا أحد آخر في القاعة يتكلّم {language}.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) there speak it, too.</source>
        <translation>
            <numerusform>لا أحد آخر يتكلّمها هناك.</numerusform>
            <numerusform>شخص آخر هناك يتكلّمها أيضًا.</numerusform>
            <numerusform>شخصان آخران هناك يتكلّمانها أيضًا.</numerusform>
            <numerusform>%n أشخاص آخرين هناك يتكلّمونها أيضًا.</numerusform>
            <numerusform>%n شخصًا آخر هناك يتكلّمونها أيضًا.</numerusform>
            <numerusform>%n شخص آخر هناك يتكلّمونها أيضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned there.</source>
        <translation>السبب تثبيت هناك.</translation>
    </message>
    <message>
        <source>They are pinned.</source>
        <translation>السبب أنهم مثبَّتون.</translation>
    </message>
    <message>
        <source>The rule names more people than there are tables.</source>
        <translation>في القاعدة أشخاص أكثر من عدد الطاولات.</translation>
    </message>
</context>
<context>
    <name>SecondPlaceDialog</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Protect with a passphrase</source>
        <translation>الحماية بعبارة مرور</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Back up to a second place</source>
        <translation>نسخ احتياطي إلى مكان ثانٍ</translation>
    </message>
    <message>
        <source>USB stick or network folder</source>
        <translation>ذاكرة USB أو مجلد على الشبكة</translation>
    </message>
    <message>
        <source>Folder that the backup goes to</source>
        <translation>المجلد الذي تُحفظ فيه النسخة</translation>
    </message>
    <message>
        <source>The whole library with its photos, in one file: should this laptop break or get lost, it comes back from there, also on another laptop.</source>
        <translation>المكتبة كلها مع صورها في ملف واحد: إن تعطّل هذا الحاسوب أو ضاع، تُستعاد منه، على حاسوب آخر أيضًا.</translation>
    </message>
    <message>
        <source>It holds everything that was said, names and all. A stick gets lost easily: protect it, or keep it locked away.</source>
        <translation>يحتوي على كل ما قيل مع الأسماء. وذاكرة USB تضيع بسهولة: يُرجى حمايتها أو حفظها في مكان مقفل.</translation>
    </message>
    <message>
        <source>This USB stick was found.</source>
        <translation>عُثر على ذاكرة USB هذه.</translation>
    </message>
</context>
<context>
    <name>SecretLine</name>
    <message>
        <source>Hide the passphrase</source>
        <translation>إخفاء عبارة المرور</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>إظهار عبارة المرور</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>مفتاح Caps Lock مفعّل.</translation>
    </message>
    <message>
        <source>Typed in {script} letters.</source>
        <translation>كُتبت بأحرف: {script}.</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>عبرية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>عربية</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>لاتينية</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message numerus="yes">
        <source>%n item(s) both deleted and changed</source>
        <translation>
            <numerusform>لا عناصر حُذفت وتغيّرت معًا</numerusform>
            <numerusform>عنصر واحد حُذف وتغيّر معًا</numerusform>
            <numerusform>عنصران حُذفا وتغيّرا معًا</numerusform>
            <numerusform>%n عناصر حُذفت وتغيّرت معًا</numerusform>
            <numerusform>%n عنصرًا حُذف وتغيّر معًا</numerusform>
            <numerusform>%n عنصر حُذف وتغيّر معًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in conflict</source>
        <translation>
            <numerusform>لا تعارضات</numerusform>
            <numerusform>تعارض واحد</numerusform>
            <numerusform>تعارضان</numerusform>
            <numerusform>%n تعارضات</numerusform>
            <numerusform>%n تعارضًا</numerusform>
            <numerusform>%n تعارض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) changed</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيّر عنصر واحد</numerusform>
            <numerusform>تغيّر عنصران</numerusform>
            <numerusform>تغيّرت %n عناصر</numerusform>
            <numerusform>تغيّر %n عنصرًا</numerusform>
            <numerusform>تغيّر %n عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) deleted here</source>
        <translation>
            <numerusform>لا محذوف هنا</numerusform>
            <numerusform>حُذف هنا عنصر واحد</numerusform>
            <numerusform>حُذف هنا عنصران</numerusform>
            <numerusform>حُذفت هنا %n عناصر</numerusform>
            <numerusform>حُذف هنا %n عنصرًا</numerusform>
            <numerusform>حُذف هنا %n عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) deleted there</source>
        <translation>
            <numerusform>لا محذوف هناك</numerusform>
            <numerusform>حُذف هناك عنصر واحد</numerusform>
            <numerusform>حُذف هناك عنصران</numerusform>
            <numerusform>حُذفت هناك %n عناصر</numerusform>
            <numerusform>حُذف هناك %n عنصرًا</numerusform>
            <numerusform>حُذف هناك %n عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s)</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>عنصر جديد واحد</numerusform>
            <numerusform>عنصران جديدان</numerusform>
            <numerusform>%n عناصر جديدة</numerusform>
            <numerusform>%n عنصرًا جديدًا</numerusform>
            <numerusform>%n عنصر جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>لا مزيد للعرض</numerusform>
            <numerusform>عرض عنصر واحد آخر</numerusform>
            <numerusform>عرض عنصرين آخرين</numerusform>
            <numerusform>عرض %n عناصر أخرى</numerusform>
            <numerusform>عرض %n عنصرًا آخر</numerusform>
            <numerusform>عرض %n عنصر آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Table {n}</source>
        <translation>الطاولة {n}</translation>
    </message>
    <message>
        <source>Deleted here ({deleted}), changed there ({edited}). It stays in the trash until you choose.</source>
        <translation>حُذف هنا ({deleted}) وتغيّر هناك ({edited}). يبقى في سلة المحذوفات حتى الاختيار.</translation>
    </message>
    <message>
        <source>Deleted there ({deleted}), changed here ({edited}). It goes to the trash until you choose.</source>
        <translation>حُذف هناك ({deleted}) وتغيّر هنا ({edited}). ينتقل إلى سلة المحذوفات حتى الاختيار.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>There</source>
        <translation>هناك</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>في النسخة</translation>
    </message>
    <message>
        <source>later, stands until you choose</source>
        <translation>الأحدث، معتمدة حتى الاختيار</translation>
    </message>
</context>
<context>
    <name>SharedLibrary</name>
    <message>
        <source>Shared library</source>
        <translation>المكتبة المشتركة</translation>
    </message>
    <message>
        <source>The library of your office. What is pushed there or fetched from there is merged: nothing doubles, and no word is lost.</source>
        <translation>مكتبة المكتب. ما يُرفع إليها أو يُجلب منها يُدمج: لا يتكرّر شيء ولا تضيع كلمة.</translation>
    </message>
    <message>
        <source>Looking there…</source>
        <translation>جارٍ الاطّلاع هناك…</translation>
    </message>
    <message>
        <source>Only workshops with these words in the title</source>
        <translation>الورش التي في عنوانها هذه الكلمات فقط</translation>
    </message>
    <message>
        <source>Path or address of the library</source>
        <translation>مسار المكتبة أو عنوانها</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>اطّلاع</translation>
    </message>
    <message>
        <source>Choose the shared library</source>
        <translation>اختيار المكتبة المشتركة</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>مكتبة</translation>
    </message>
    <message>
        <source>Programmes and towns</source>
        <translation>البرامج والسلطات المحلية</translation>
    </message>
    <message>
        <source>Workshop without a title</source>
        <translation>ورشة بدون عنوان</translation>
    </message>
    <message numerus="yes">
        <source>%n more; type words of a title</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>وواحدة أخرى؛ يمكن كتابة كلمات من العنوان</numerusform>
            <numerusform>واثنتان أخريان؛ يمكن كتابة كلمات من العنوان</numerusform>
            <numerusform>و%n أخرى؛ يمكن كتابة كلمات من العنوان</numerusform>
            <numerusform>و%n أخرى؛ يمكن كتابة كلمات من العنوان</numerusform>
            <numerusform>و%n أخرى؛ يمكن كتابة كلمات من العنوان</numerusform>
        </translation>
    </message>
    <message>
        <source>here and there</source>
        <translation>هنا وهناك</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>هنا فقط</translation>
    </message>
    <message>
        <source>only there</source>
        <translation>هناك فقط</translation>
    </message>
    <message>
        <source>Push…</source>
        <translation>رفع…</translation>
    </message>
    <message>
        <source>Fetch…</source>
        <translation>جلب…</translation>
    </message>
</context>
<context>
    <name>SheetEntry</name>
    <message>
        <source>Cannot read a word (F7)</source>
        <translation>كلمة غير واضحة (F7)</translation>
    </message>
    <message>
        <source>Entered: next sheet (F8)</source>
        <translation>تمّ الإدخال: الورقة التالية (F8)</translation>
    </message>
    <message>
        <source>Add a photo…</source>
        <translation>إضافة صورة…</translation>
    </message>
    <message>
        <source>Mark a word that cannot be read</source>
        <translation>وضع علامة على كلمة لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>Sheet is entered, go to the next</source>
        <translation>إنهاء إدخال الورقة والانتقال إلى التالية</translation>
    </message>
    <message>
        <source>Next page of the sheet</source>
        <translation>الصفحة التالية من الورقة</translation>
    </message>
    <message>
        <source>Previous page of the sheet</source>
        <translation>الصفحة السابقة من الورقة</translation>
    </message>
    <message>
        <source>“{words}” cannot be read and is not saved yet. It waits in its field on {code}.</source>
        <translation>تعذّرت قراءة «{words}» ولم يُحفظ بعد. إنه ينتظر في حقله على {code}.</translation>
    </message>
    <message>
        <source>Sheet {code} is entered.</source>
        <translation>أُدخلت الورقة {code}.</translation>
    </message>
</context>
<context>
    <name>SheetFields</name>
    <message>
        <source>Lines for “{name}”</source>
        <translation>عدد أسطر «{name}»</translation>
    </message>
    <message>
        <source>How many rows</source>
        <translation>عدد الصفوف</translation>
    </message>
    <message>
        <source>How many on a page</source>
        <translation>العدد في الصفحة</translation>
    </message>
    <message>
        <source>How many boxes</source>
        <translation>عدد المربّعات</translation>
    </message>
</context>
<context>
    <name>SheetList</name>
    <message>
        <source>For the whole room</source>
        <translation>للقاعة كلها</translation>
    </message>
    <message>
        <source>Goes out: {name}</source>
        <translation>للتوزيع: {name}</translation>
    </message>
    <message>
        <source>goes out</source>
        <translation>للتوزيع</translation>
    </message>
    <message>
        <source>stays out</source>
        <translation>ليست للتوزيع</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Tick two languages to see them side by side.</source>
        <translation>حدّدوا لغتين لرؤيتهما جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>Languages of the sheet</source>
        <translation>لغات الورقة</translation>
    </message>
    <message>
        <source>Form of the sheet</source>
        <translation>شكل الورقة</translation>
    </message>
</context>
<context>
    <name>SheetStates</name>
    <message>
        <source>expected</source>
        <translation>لم تصل</translation>
    </message>
    <message>
        <source>received</source>
        <translation>وصلت</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>أُدخلت</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>استُبدلت</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>الطاولة {number}</translation>
    </message>
</context>
<context>
    <name>SheetTemplates</name>
    <message>
        <source>Keep these sheets as my template…</source>
        <translation>حفظ هذه الأوراق كقالب لي…</translation>
    </message>
    <message>
        <source>Use my template</source>
        <translation>استخدام قالبي</translation>
    </message>
    <message>
        <source>The sheets are now as in “{name}”.</source>
        <translation>الأوراق الآن كما في القالب «{name}».</translation>
    </message>
</context>
<context>
    <name>SheetTicks</name>
    <message>
        <source>What the agenda needs</source>
        <translation>ما يحتاج إليه جدول الأعمال</translation>
    </message>
    <message>
        <source>All sheets</source>
        <translation>كل الأوراق</translation>
    </message>
    <message>
        <source>No sheets</source>
        <translation>بدون أوراق</translation>
    </message>
    <message>
        <source>For the whole room</source>
        <translation>للقاعة كلها</translation>
    </message>
</context>
<context>
    <name>SheetsBoard</name>
    <message>
        <source>Enter a sheet that was not printed here…</source>
        <translation>إدخال ورقة لم تُطبع هنا…</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>إضافة صور…</translation>
    </message>
    <message>
        <source>Only what is missing</source>
        <translation>الناقص فقط</translation>
    </message>
    <message>
        <source>Only what is unclear</source>
        <translation>غير الواضح فقط</translation>
    </message>
    <message>
        <source>All phases</source>
        <translation>كل المراحل</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) received</source>
        <translation>
            <numerusform>لم تصل أوراق</numerusform>
            <numerusform>وصلت ورقة واحدة</numerusform>
            <numerusform>وصلت ورقتان</numerusform>
            <numerusform>وصلت %n أوراق</numerusform>
            <numerusform>وصلت %n ورقة</numerusform>
            <numerusform>وصلت %n ورقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) expected again</source>
        <translation>
            <numerusform>لا أوراق يُنتظر وصولها</numerusform>
            <numerusform>ورقة واحدة يُنتظر وصولها من جديد</numerusform>
            <numerusform>ورقتان يُنتظر وصولهما من جديد</numerusform>
            <numerusform>%n أوراق يُنتظر وصولها من جديد</numerusform>
            <numerusform>%n ورقة يُنتظر وصولها من جديد</numerusform>
            <numerusform>%n ورقة يُنتظر وصولها من جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Ask now ({count})</source>
        <translation>السؤال الآن ({count})</translation>
    </message>
    <message>
        <source>Photos without a sheet ({count})</source>
        <translation>صور بدون ورقة ({count})</translation>
    </message>
    <message>
        <source>Nothing here is as the filter asks.</source>
        <translation>لا أوراق هنا تطابق التصفية.</translation>
    </message>
    <message>
        <source>No sheet was printed yet. What is printed in Prepare stands here.</source>
        <translation>لم تُطبع أوراق بعد. ما يُطبع في «التحضير» يظهر هنا.</translation>
    </message>
    <message>
        <source>Show all sheets</source>
        <translation>عرض كل الأوراق</translation>
    </message>
    <message>
        <source>Print sheets</source>
        <translation>طباعة أوراق</translation>
    </message>
</context>
<context>
    <name>ShortField</name>
    <message>
        <source>Take it</source>
        <translation>إدراج في النموذج</translation>
    </message>
    <message>
        <source>From the workshop; stands in the form</source>
        <translation>من الورشة؛ هكذا يظهر في النموذج</translation>
    </message>
    <message>
        <source>The workshop says: {words}</source>
        <translation>في الورشة: {words}</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SignUpRow</name>
    <message>
        <source>May be named</source>
        <translation>يجوز ذكر الاسم</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
</context>
<context>
    <name>SignUps</name>
    <message>
        <source>Who signs up for it</source>
        <translation>من ينضمّ إليها</translation>
    </message>
    <message>
        <source>A name; Enter adds…</source>
        <translation>اسم؛ Enter للإضافة…</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>Keep as draft, begin the critique</source>
        <translation>حفظ كمسوّدة وبدء الملاحظات</translation>
    </message>
    <message>
        <source>Keep as final</source>
        <translation>حفظ كصيغة نهائية</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>A draft</source>
        <translation>مسوّدة</translation>
    </message>
    <message>
        <source>In critique</source>
        <translation>في مرحلة الملاحظات</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>نهائية</translation>
    </message>
</context>
<context>
    <name>StartRound</name>
    <message>
        <source>Merge what is alike before voting: twins share the dots between them.</source>
        <translation>يحسن دمج المتشابه قبل التصويت: فالبنود المتشابهة تتقاسم النقاط بينها.</translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation>فتح الجولة</translation>
    </message>
    <message>
        <source>Back to the result</source>
        <translation>العودة إلى النتيجة</translation>
    </message>
    <message>
        <source>Question of the vote</source>
        <translation>سؤال التصويت</translation>
    </message>
    <message>
        <source>People voting</source>
        <translation>عدد المصوّتين</translation>
    </message>
    <message>
        <source>Dots for each</source>
        <translation>النقاط لكل شخص</translation>
    </message>
    <message>
        <source>Most on one item</source>
        <translation>الحدّ الأقصى على بند واحد</translation>
    </message>
    <message>
        <source>Say how many people vote and how many dots each of them has.</source>
        <translation>يُذكر كم شخصًا يصوّت وكم نقطة لكل منهم.</translation>
    </message>
    <message>
        <source>{issued} dots to hand out; all may go on one item.</source>
        <translation>للتوزيع: {issued} من النقاط؛ ويجوز وضعها كلها على بند واحد.</translation>
    </message>
    <message>
        <source>{issued} dots to hand out; at most {most} of each person&apos;s on one item.</source>
        <translation>للتوزيع: {issued} من النقاط؛ ويضع كل شخص {most} على الأكثر على بند واحد.</translation>
    </message>
    <message>
        <source>Voted on: {chosen} of {all}</source>
        <translation>يُصوَّت على {chosen} من {all}</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بدون اسم</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>ما يُقال</translation>
    </message>
    <message>
        <source>Watch for</source>
        <translation>للانتباه</translation>
    </message>
    <message>
        <source>On the tables</source>
        <translation>على الطاولات</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>بقيادة</translation>
    </message>
    <message>
        <source>Delete this step</source>
        <translation>حذف هذه الفقرة</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Fixed start</source>
        <translation>ساعة بداية ثابتة</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>All tabs</source>
        <translation>كل علامات التبويب</translation>
    </message>
</context>
<context>
    <name>TableBox</name>
    <message>
        <source>Name of the table</source>
        <translation>اسم الطاولة</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>أيّ لغة</translation>
    </message>
    <message>
        <source>Language of the table</source>
        <translation>لغة الطاولة</translation>
    </message>
    <message>
        <source>Who sits here?</source>
        <translation>من يجلس هنا؟</translation>
    </message>
    <message>
        <source>Who sits at table {number}</source>
        <translation>من يجلس إلى الطاولة {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n at this table</source>
        <translation>
            <numerusform>الطاولة خالية</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>الطاولة {number}</translation>
    </message>
</context>
<context>
    <name>TableDeeds</name>
    <message numerus="yes">
        <source>%n seated at mixed tables</source>
        <translation>
            <numerusform>لم يُجلَس أحد</numerusform>
            <numerusform>أُجلس شخص واحد إلى طاولة متنوّعة</numerusform>
            <numerusform>أُجلس شخصان إلى طاولات متنوّعة</numerusform>
            <numerusform>أُجلس %n أشخاص إلى طاولات متنوّعة</numerusform>
            <numerusform>أُجلس %n شخصًا إلى طاولات متنوّعة</numerusform>
            <numerusform>أُجلس %n شخص إلى طاولات متنوّعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new people have a place; nobody else moved</source>
        <translation>
            <numerusform>لا أشخاص جدد</numerusform>
            <numerusform>شخص جديد واحد له مكان الآن؛ وبقي الآخرون في أماكنهم</numerusform>
            <numerusform>شخصان جديدان لهما مكان الآن؛ وبقي الآخرون في أماكنهم</numerusform>
            <numerusform>%n أشخاص جدد لهم مكان الآن؛ وبقي الآخرون في أماكنهم</numerusform>
            <numerusform>%n شخصًا جديدًا لهم مكان الآن؛ وبقي الآخرون في أماكنهم</numerusform>
            <numerusform>%n شخص جديد لهم مكان الآن؛ وبقي الآخرون في أماكنهم</numerusform>
        </translation>
    </message>
    <message>
        <source>The tables are now those of Discovery.</source>
        <translation>الطاولات الآن كما في الاكتشاف.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) from sign-ups.</source>
        <translation>
            <numerusform>لا طاولات بحسب الانضمام.</numerusform>
            <numerusform>طاولة واحدة بحسب الانضمام.</numerusform>
            <numerusform>طاولتان بحسب الانضمام.</numerusform>
            <numerusform>%n طاولات بحسب الانضمام.</numerusform>
            <numerusform>%n طاولة بحسب الانضمام.</numerusform>
            <numerusform>%n طاولة بحسب الانضمام.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed up twice: the first one counts.</source>
        <translation>
            <numerusform>لا أحد انضمّ مرتين.</numerusform>
            <numerusform>شخص واحد انضمّ مرتين: الأولى هي المعتمدة.</numerusform>
            <numerusform>شخصان انضمّا مرتين: الأولى هي المعتمدة.</numerusform>
            <numerusform>%n أشخاص انضمّوا مرتين: الأولى هي المعتمدة.</numerusform>
            <numerusform>%n شخصًا انضمّوا مرتين: الأولى هي المعتمدة.</numerusform>
            <numerusform>%n شخص انضمّوا مرتين: الأولى هي المعتمدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>One table became two.</source>
        <translation>قُسّمت الطاولة إلى اثنتين.</translation>
    </message>
    <message>
        <source>It is table {number} now.</source>
        <translation>أصبحت الآن الطاولة {number}.</translation>
    </message>
    <message>
        <source>The two tables are one now.</source>
        <translation>أصبحت الطاولتان الآن طاولة واحدة.</translation>
    </message>
    <message>
        <source>The rule no longer counts.</source>
        <translation>لم تعد القاعدة سارية.</translation>
    </message>
</context>
<context>
    <name>TableHead</name>
    <message>
        <source>Tables</source>
        <translation>الطاولات</translation>
    </message>
    <message>
        <source>Same tables as in Discovery</source>
        <translation>طاولات الاكتشاف نفسها</translation>
    </message>
    <message>
        <source>Tables from sign-ups</source>
        <translation>طاولات بحسب الانضمام</translation>
    </message>
    <message>
        <source>Mix…</source>
        <translation>خلط…</translation>
    </message>
    <message>
        <source>Number of tables</source>
        <translation>عدد الطاولات</translation>
    </message>
    <message>
        <source>Rules ({count})</source>
        <translation>قواعد ({count})</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>قواعد…</translation>
    </message>
    <message numerus="yes">
        <source>%n in the room</source>
        <translation>
            <numerusform>لا أحد في القاعة</numerusform>
            <numerusform>شخص واحد في القاعة</numerusform>
            <numerusform>شخصان في القاعة</numerusform>
            <numerusform>%n أشخاص في القاعة</numerusform>
            <numerusform>%n شخصًا في القاعة</numerusform>
            <numerusform>%n شخص في القاعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) of {size}</source>
        <translation>
            <numerusform>لا طاولات فيها {size}</numerusform>
            <numerusform>طاولة واحدة فيها {size}</numerusform>
            <numerusform>طاولتان في كل منهما {size}</numerusform>
            <numerusform>%n طاولات في كل منها {size}</numerusform>
            <numerusform>%n طاولة في كل منها {size}</numerusform>
            <numerusform>%n طاولة في كل منها {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>everybody has a place</source>
        <translation>لكل شخص مكان</translation>
    </message>
</context>
<context>
    <name>TableMixing</name>
    <message>
        <source>People who are alike in what is ticked go to different tables. Who is pinned stays, who is absent is left out.</source>
        <translation>المتشابهون في ما هو محدَّد يجلسون إلى طاولات مختلفة. المثبَّتون يبقون، والغائبون لا يُدرَجون.</translation>
    </message>
    <message>
        <source>Nothing is known yet in which people differ, so chance alone decides.</source>
        <translation>لا معلومات بعد عن أوجه الاختلاف بين المشاركين، لذا يكون التوزيع بالصدفة وحدها.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>الخلط نفسه مجددًا</translation>
    </message>
    <message>
        <source>Mix anew</source>
        <translation>خلط جديد</translation>
    </message>
    <message>
        <source>Mix tables</source>
        <translation>خلط الطاولات</translation>
    </message>
</context>
<context>
    <name>TableNotes</name>
    <message>
        <source>Two tables have number {number}.</source>
        <translation>طاولتان تحملان الرقم {number}.</translation>
    </message>
    <message>
        <source>The later becomes {free}</source>
        <translation>تصبح الأحدث {free}</translation>
    </message>
    <message>
        <source>Join the two</source>
        <translation>دمج الاثنتين</translation>
    </message>
    <message>
        <source>Only at table {table}</source>
        <translation>على الطاولة {table} فقط</translation>
    </message>
    <message numerus="yes">
        <source>Table {table} has %n people.</source>
        <translation>
            <numerusform>لا أحد حول الطاولة {table}.</numerusform>
            <numerusform>حول الطاولة {table} شخص واحد.</numerusform>
            <numerusform>حول الطاولة {table} شخصان.</numerusform>
            <numerusform>حول الطاولة {table} %n أشخاص.</numerusform>
            <numerusform>حول الطاولة {table} %n شخصًا.</numerusform>
            <numerusform>حول الطاولة {table} %n شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make two of it</source>
        <translation>تقسيمها إلى اثنتين</translation>
    </message>
    <message>
        <source>{name} signed up for {first} and for {others}: the first counts.</source>
        <translation>{name}: انضمام إلى {first} وإلى {others}. المعتمد هو الأول.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>To {opportunity}</source>
        <translation>إلى {opportunity}</translation>
    </message>
    <message>
        <source>“{name}” signed up, but is not one single person on the list here.</source>
        <translation>يوجد انضمام باسم «{name}»، لكن الاسم لا يدلّ على شخص واحد محدَّد في القائمة.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
</context>
<context>
    <name>TableTicks</name>
    <message>
        <source>All tables</source>
        <translation>كل الطاولات</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>أيّ لغة</translation>
    </message>
    <message>
        <source>Language of the table {table}</source>
        <translation>لغة {table}</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>الطاولة {number}</translation>
    </message>
    <message>
        <source>There are no tables yet: sheets for tables are printed as spare ones.</source>
        <translation>لا توجد طاولات بعد: أوراق الطاولات تُطبع كأوراق احتياطية بدون طاولة.</translation>
    </message>
</context>
<context>
    <name>TablesTab</name>
    <message>
        <source>There are no tables in this phase yet.</source>
        <translation>لا طاولات في هذه المرحلة بعد.</translation>
    </message>
    <message>
        <source>Make four tables</source>
        <translation>إنشاء أربع طاولات</translation>
    </message>
    <message>
        <source>Seat at table 1 to 9</source>
        <translation>إجلاس إلى طاولة من 1 إلى 9</translation>
    </message>
    <message>
        <source>Seat at a table by its number</source>
        <translation>الإجلاس برقم الطاولة</translation>
    </message>
    <message>
        <source>Why somebody sits here</source>
        <translation>سبب الجلوس هنا</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بدون اسم</translation>
    </message>
    <message>
        <source>There is no table {number}.</source>
        <translation>لا توجد طاولة رقمها {number}.</translation>
    </message>
    <message>
        <source>Seated by hand or by chance: no rule speaks for it.</source>
        <translation>اختير المكان يدويًا أو بالصدفة، لا بحسب قاعدة.</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>الطاولة {number}</translation>
    </message>
</context>
<context>
    <name>TaggedPanel</name>
    <message>
        <source>Find in this list</source>
        <translation>البحث في هذه القائمة</translation>
    </message>
    <message>
        <source>Tagged in the workshops</source>
        <translation>ما وُسم في الورش</translation>
    </message>
    <message>
        <source>Nothing is tagged with this channel yet: open a commitment, an action, a proposition or an asset in a workshop of this town and tick the channel there.</source>
        <translation>لم يُوسَم شيء بهذا المسار بعد: افتحوا التزامًا أو مهمّة أو عبارة مستقبلية ملهمة أو موردًا في ورشة لهذه السلطة المحلية، وحدّدوا المسار هناك.</translation>
    </message>
    <message numerus="yes">
        <source>%n tagged item(s)</source>
        <translation>
            <numerusform>لا بنود موسومة</numerusform>
            <numerusform>بند واحد موسوم</numerusform>
            <numerusform>بندان موسومان</numerusform>
            <numerusform>%n بنود موسومة</numerusform>
            <numerusform>%n بندًا موسومًا</numerusform>
            <numerusform>%n بند موسوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n workshop(s)</source>
        <translation>
            <numerusform>من دون ورش</numerusform>
            <numerusform>من ورشة واحدة</numerusform>
            <numerusform>من ورشتين</numerusform>
            <numerusform>من %n ورش</numerusform>
            <numerusform>من %n ورشة</numerusform>
            <numerusform>من %n ورشة</numerusform>
        </translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>الالتزامات</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>عروض المساهمة</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>المهامّ</translation>
    </message>
    <message>
        <source>Propositions</source>
        <translation>العبارات المستقبلية الملهمة</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>الموارد</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>المبادرات</translation>
    </message>
    <message>
        <source>Income ideas</source>
        <translation>أفكار للإيرادات</translation>
    </message>
    <message>
        <source>passed to {name}</source>
        <translation>انتقل إلى {name}</translation>
    </message>
    <message>
        <source>Without words yet</source>
        <translation>بدون كلمات بعد</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>نهائية</translation>
    </message>
</context>
<context>
    <name>TallyView</name>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بدون اسم</translation>
    </message>
    <message>
        <source>Whole room</source>
        <translation>القاعة كلها</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>الطاولة {number}</translation>
    </message>
    <message>
        <source>Dots counted, items by tables</source>
        <translation>النقاط المعدودة، البنود بحسب الطاولات</translation>
    </message>
</context>
<context>
    <name>TeamRows</name>
    <message>
        <source>Innovation team (i-team)</source>
        <translation>فريق ابتكار (i-team)</translation>
    </message>
    <message>
        <source>A name; Enter adds…</source>
        <translation>اسم؛ Enter للإضافة…</translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message>
        <source>Use this agenda</source>
        <translation>استخدام هذا الجدول</translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation>الإبقاء على الحالي</translation>
    </message>
    <message>
        <source>Agenda template</source>
        <translation>قالب جدول الأعمال</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>بدون فقرات</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>%n فقرات</numerusform>
            <numerusform>%n فقرة</numerusform>
            <numerusform>%n فقرة</numerusform>
        </translation>
    </message>
    <message>
        <source>The steps of “{template}” will take the place of the present agenda ({steps}). Undo brings the present agenda back.</source>
        <translation>ستحلّ فقرات «{template}» محلّ جدول الأعمال الحالي ({steps}). التراجع يعيد الجدول الحالي.</translation>
    </message>
    <message>
        <source>The agenda is now “{template}”.</source>
        <translation>جدول الأعمال الآن «{template}».</translation>
    </message>
</context>
<context>
    <name>TemplateShelf</name>
    <message>
        <source>Name of the template</source>
        <translation>اسم القالب</translation>
    </message>
    <message>
        <source>Keep as template…</source>
        <translation>حفظ كقالب…</translation>
    </message>
    <message>
        <source>Use a template</source>
        <translation>استخدام قالب</translation>
    </message>
    <message>
        <source>Name, Enter keeps it…</source>
        <translation>الاسم، Enter للحفظ…</translation>
    </message>
    <message>
        <source>No template is kept in this library yet.</source>
        <translation>لم يُحفظ قالب في هذه المكتبة بعد.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Remove the template “{name}”</source>
        <translation>إزالة القالب «{name}»</translation>
    </message>
    <message>
        <source>Kept as “{name}”, for all workshops.</source>
        <translation>حُفظ باسم «{name}»، لكل الورش.</translation>
    </message>
    <message>
        <source>Removed the template “{name}”.</source>
        <translation>أُزيل القالب «{name}».</translation>
    </message>
</context>
<context>
    <name>TextCell</name>
    <message>
        <source>Begin from:</source>
        <translation>البدء من:</translation>
    </message>
</context>
<context>
    <name>ThemeDeeds</name>
    <message numerus="yes">
        <source>Theme “{theme}” made of %n finding(s)</source>
        <translation>
            <numerusform>أُنشئ المحور «{theme}» بدون اكتشافات</numerusform>
            <numerusform>أُنشئ المحور «{theme}» من اكتشاف واحد</numerusform>
            <numerusform>أُنشئ المحور «{theme}» من اكتشافين</numerusform>
            <numerusform>أُنشئ المحور «{theme}» من %n اكتشافات</numerusform>
            <numerusform>أُنشئ المحور «{theme}» من %n اكتشافًا</numerusform>
            <numerusform>أُنشئ المحور «{theme}» من %n اكتشاف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) put under “{theme}”</source>
        <translation>
            <numerusform>لم يُدرج شيء تحت «{theme}»</numerusform>
            <numerusform>أُدرج اكتشاف واحد تحت «{theme}»</numerusform>
            <numerusform>أُدرج اكتشافان تحت «{theme}»</numerusform>
            <numerusform>أُدرجت %n اكتشافات تحت «{theme}»</numerusform>
            <numerusform>أُدرج %n اكتشافًا تحت «{theme}»</numerusform>
            <numerusform>أُدرج %n اكتشاف تحت «{theme}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) moved to “{theme}”</source>
        <translation>
            <numerusform>لم يُنقل شيء إلى «{theme}»</numerusform>
            <numerusform>نُقل اكتشاف واحد إلى «{theme}»</numerusform>
            <numerusform>نُقل اكتشافان إلى «{theme}»</numerusform>
            <numerusform>نُقلت %n اكتشافات إلى «{theme}»</numerusform>
            <numerusform>نُقل %n اكتشافًا إلى «{theme}»</numerusform>
            <numerusform>نُقل %n اكتشاف إلى «{theme}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Theme “{theme}” split off with %n finding(s)</source>
        <translation>
            <numerusform>فُصل المحور «{theme}» بدون اكتشافات</numerusform>
            <numerusform>فُصل المحور «{theme}» مع اكتشاف واحد</numerusform>
            <numerusform>فُصل المحور «{theme}» مع اكتشافين</numerusform>
            <numerusform>فُصل المحور «{theme}» مع %n اكتشافات</numerusform>
            <numerusform>فُصل المحور «{theme}» مع %n اكتشافًا</numerusform>
            <numerusform>فُصل المحور «{theme}» مع %n اكتشاف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) taken out of the theme</source>
        <translation>
            <numerusform>لم يُخرج شيء من المحور</numerusform>
            <numerusform>أُخرج اكتشاف واحد من المحور</numerusform>
            <numerusform>أُخرج اكتشافان من المحور</numerusform>
            <numerusform>أُخرجت %n اكتشافات من المحور</numerusform>
            <numerusform>أُخرج %n اكتشافًا من المحور</numerusform>
            <numerusform>أُخرج %n اكتشاف من المحور</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged into “{theme}”</source>
        <translation>دُمجت في «{theme}»</translation>
    </message>
    <message>
        <source>Merged into “{theme}”: {numbers} dots</source>
        <translation>دُمجت في «{theme}»؛ النقاط: {numbers}</translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s) ungrouped; their findings stay</source>
        <translation>
            <numerusform>لم يُفكَّك أيّ محور؛ بقيت الاكتشافات</numerusform>
            <numerusform>فُكِّك محور واحد؛ بقيت اكتشافاته</numerusform>
            <numerusform>فُكِّك محوران؛ بقيت اكتشافاتهما</numerusform>
            <numerusform>فُكِّكت %n محاور؛ بقيت اكتشافاتها</numerusform>
            <numerusform>فُكِّك %n محورًا؛ بقيت اكتشافاتها</numerusform>
            <numerusform>فُكِّك %n محور؛ بقيت اكتشافاتها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemeDetails</name>
    <message>
        <source>How it came about</source>
        <translation>كيف نشأ</translation>
    </message>
    <message>
        <source>Ungroup (Ctrl+U)</source>
        <translation>تفكيك المحور (Ctrl+U)</translation>
    </message>
    <message>
        <source>Close the theme</source>
        <translation>إغلاق المحور</translation>
    </message>
    <message>
        <source>The dots are being counted: the name stays until the round closes.</source>
        <translation>عدّ النقاط جارٍ: يبقى الاسم كما هو حتى إغلاق الجولة.</translation>
    </message>
    <message>
        <source>Findings under this theme</source>
        <translation>الاكتشافات تحت هذا المحور</translation>
    </message>
    <message>
        <source>Nothing stands under this theme: press its number in the list.</source>
        <translation>لا شيء تحت هذا المحور بعد: الضغط على رقمه في القائمة يضع الاكتشافات تحته.</translation>
    </message>
    <message>
        <source>Split off…</source>
        <translation>فصل…</translation>
    </message>
    <message>
        <source>Remove from theme</source>
        <translation>إخراج من المحور</translation>
    </message>
    <message>
        <source>1–9 moves there · Ctrl+G splits off · Del takes out · Esc closes</source>
        <translation>رقم من 1 إلى 9 للنقل · Ctrl+G للفصل · Del للإخراج · Esc للإغلاق</translation>
    </message>
    <message>
        <source>also in theme {numbers}</source>
        <translation>أيضًا في المحور {numbers}</translation>
    </message>
    <message>
        <source>also in themes {numbers}</source>
        <translation>أيضًا في المحاور {numbers}</translation>
    </message>
    <message>
        <source>Theme {number}</source>
        <translation>المحور {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>لا اكتشافات</numerusform>
            <numerusform>اكتشاف واحد</numerusform>
            <numerusform>اكتشافان</numerusform>
            <numerusform>%n اكتشافات</numerusform>
            <numerusform>%n اكتشافًا</numerusform>
            <numerusform>%n اكتشاف</numerusform>
        </translation>
    </message>
    <message>
        <source>A root of “{story}”</source>
        <translation>من جذور «{story}»</translation>
    </message>
    <message>
        <source>Without words yet</source>
        <translation>بدون كلمات بعد</translation>
    </message>
</context>
<context>
    <name>ThemeDotsTab</name>
    <message>
        <source>Go to Themes</source>
        <translation>إلى المحاور</translation>
    </message>
    <message>
        <source>Dots are placed on themes: name at least two first.</source>
        <translation>تُوضع النقاط على المحاور: يلزم أولًا تسمية محورين على الأقل.</translation>
    </message>
</context>
<context>
    <name>ThemeHistory</name>
    <message>
        <source>How the theme came about</source>
        <translation>كيف نشأ المحور</translation>
    </message>
    <message>
        <source>Nothing is known of how this theme came about.</source>
        <translation>لا يُعرف كيف نشأ هذا المحور.</translation>
    </message>
    <message>
        <source>Taken back: {deed}</source>
        <translation>تراجُع: {deed}</translation>
    </message>
    <message numerus="yes">
        <source>Made as “{theme}” of %n finding(s)</source>
        <translation>
            <numerusform>أُنشئ باسم «{theme}» بدون اكتشافات</numerusform>
            <numerusform>أُنشئ باسم «{theme}» من اكتشاف واحد</numerusform>
            <numerusform>أُنشئ باسم «{theme}» من اكتشافين</numerusform>
            <numerusform>أُنشئ باسم «{theme}» من %n اكتشافات</numerusform>
            <numerusform>أُنشئ باسم «{theme}» من %n اكتشافًا</numerusform>
            <numerusform>أُنشئ باسم «{theme}» من %n اكتشاف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) came</source>
        <translation>
            <numerusform>لم يُضف شيء</numerusform>
            <numerusform>أُضيف اكتشاف واحد</numerusform>
            <numerusform>أُضيف اكتشافان</numerusform>
            <numerusform>أُضيفت %n اكتشافات</numerusform>
            <numerusform>أُضيف %n اكتشافًا</numerusform>
            <numerusform>أُضيف %n اكتشاف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) left</source>
        <translation>
            <numerusform>لم يُخرج شيء</numerusform>
            <numerusform>أُخرج اكتشاف واحد</numerusform>
            <numerusform>أُخرج اكتشافان</numerusform>
            <numerusform>أُخرجت %n اكتشافات</numerusform>
            <numerusform>أُخرج %n اكتشافًا</numerusform>
            <numerusform>أُخرج %n اكتشاف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) moved here from “{other}”</source>
        <translation>
            <numerusform>لم يُنقل شيء إلى هنا من «{other}»</numerusform>
            <numerusform>نُقل اكتشاف واحد إلى هنا من «{other}»</numerusform>
            <numerusform>نُقل اكتشافان إلى هنا من «{other}»</numerusform>
            <numerusform>نُقلت %n اكتشافات إلى هنا من «{other}»</numerusform>
            <numerusform>نُقل %n اكتشافًا إلى هنا من «{other}»</numerusform>
            <numerusform>نُقل %n اكتشاف إلى هنا من «{other}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) moved to “{other}”</source>
        <translation>
            <numerusform>لم يُنقل شيء إلى «{other}»</numerusform>
            <numerusform>نُقل اكتشاف واحد إلى «{other}»</numerusform>
            <numerusform>نُقل اكتشافان إلى «{other}»</numerusform>
            <numerusform>نُقلت %n اكتشافات إلى «{other}»</numerusform>
            <numerusform>نُقل %n اكتشافًا إلى «{other}»</numerusform>
            <numerusform>نُقل %n اكتشاف إلى «{other}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{other}” came in with %n finding(s)</source>
        <translation>
            <numerusform>دُمج هنا «{other}» بدون اكتشافات</numerusform>
            <numerusform>دُمج هنا «{other}» مع اكتشاف واحد</numerusform>
            <numerusform>دُمج هنا «{other}» مع اكتشافين</numerusform>
            <numerusform>دُمج هنا «{other}» مع %n اكتشافات</numerusform>
            <numerusform>دُمج هنا «{other}» مع %n اكتشافًا</numerusform>
            <numerusform>دُمج هنا «{other}» مع %n اكتشاف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged into “{other}” with %n finding(s)</source>
        <translation>
            <numerusform>دُمج في «{other}» بدون اكتشافات</numerusform>
            <numerusform>دُمج في «{other}» مع اكتشاف واحد</numerusform>
            <numerusform>دُمج في «{other}» مع اكتشافين</numerusform>
            <numerusform>دُمج في «{other}» مع %n اكتشافات</numerusform>
            <numerusform>دُمج في «{other}» مع %n اكتشافًا</numerusform>
            <numerusform>دُمج في «{other}» مع %n اكتشاف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split from “{other}” with %n finding(s)</source>
        <translation>
            <numerusform>فُصل عن «{other}» بدون اكتشافات</numerusform>
            <numerusform>فُصل عن «{other}» مع اكتشاف واحد</numerusform>
            <numerusform>فُصل عن «{other}» مع اكتشافين</numerusform>
            <numerusform>فُصل عن «{other}» مع %n اكتشافات</numerusform>
            <numerusform>فُصل عن «{other}» مع %n اكتشافًا</numerusform>
            <numerusform>فُصل عن «{other}» مع %n اكتشاف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) split off as “{other}”</source>
        <translation>
            <numerusform>لم يُفصل شيء باسم «{other}»</numerusform>
            <numerusform>فُصل اكتشاف واحد باسم «{other}»</numerusform>
            <numerusform>فُصل اكتشافان باسم «{other}»</numerusform>
            <numerusform>فُصلت %n اكتشافات باسم «{other}»</numerusform>
            <numerusform>فُصل %n اكتشافًا باسم «{other}»</numerusform>
            <numerusform>فُصل %n اكتشاف باسم «{other}»</numerusform>
        </translation>
    </message>
    <message>
        <source>“{before}” was renamed “{theme}”</source>
        <translation>تغيّر الاسم من «{before}» إلى «{theme}»</translation>
    </message>
    <message numerus="yes">
        <source>Ungrouped; %n finding(s) stood here</source>
        <translation>
            <numerusform>فُكِّك؛ لم يكن هنا شيء</numerusform>
            <numerusform>فُكِّك؛ كان هنا اكتشاف واحد</numerusform>
            <numerusform>فُكِّك؛ كان هنا اكتشافان</numerusform>
            <numerusform>فُكِّك؛ كانت هنا %n اكتشافات</numerusform>
            <numerusform>فُكِّك؛ كان هنا %n اكتشافًا</numerusform>
            <numerusform>فُكِّك؛ كان هنا %n اكتشاف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back from the trash with %n finding(s)</source>
        <translation>
            <numerusform>استُعيد من سلة المحذوفات بدون اكتشافات</numerusform>
            <numerusform>استُعيد من سلة المحذوفات مع اكتشاف واحد</numerusform>
            <numerusform>استُعيد من سلة المحذوفات مع اكتشافين</numerusform>
            <numerusform>استُعيد من سلة المحذوفات مع %n اكتشافات</numerusform>
            <numerusform>استُعيد من سلة المحذوفات مع %n اكتشافًا</numerusform>
            <numerusform>استُعيد من سلة المحذوفات مع %n اكتشاف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemeNaming</name>
    <message>
        <source>Its name, in the room&apos;s own words…</source>
        <translation>الاسم، بكلمات الحاضرين…</translation>
    </message>
    <message>
        <source>Number of the theme, Enter…</source>
        <translation>رقم المحور، Enter…</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>لا اكتشافات</numerusform>
            <numerusform>اكتشاف واحد</numerusform>
            <numerusform>اكتشافان</numerusform>
            <numerusform>%n اكتشافات</numerusform>
            <numerusform>%n اكتشافًا</numerusform>
            <numerusform>%n اكتشاف</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the new theme</source>
        <translation>اسم المحور الجديد</translation>
    </message>
    <message>
        <source>Number of the theme</source>
        <translation>رقم المحور</translation>
    </message>
</context>
<context>
    <name>ThemeSources</name>
    <message>
        <source>Table {number}</source>
        <translation>الطاولة {number}</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>كل الطاولات</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>بدون محور</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>كل الاكتشافات</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>المعلَّمة بنجمة</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Find in the findings</source>
        <translation>البحث في الاكتشافات</translation>
    </message>
    <message>
        <source>Kind and table</source>
        <translation>النوع والطاولة</translation>
    </message>
    <message>
        <source>Findings to bring together</source>
        <translation>اكتشافات لتجميعها</translation>
    </message>
    <message>
        <source>Space ticks · 1–9 to that theme · Ctrl+T any number</source>
        <translation>المسافة للتحديد · رقم من 1 إلى 9 للإدراج تحت محور · Ctrl+T لأيّ رقم</translation>
    </message>
    <message>
        <source>in theme {numbers}</source>
        <translation>في المحور {numbers}</translation>
    </message>
    <message>
        <source>in themes {numbers}</source>
        <translation>في المحاور {numbers}</translation>
    </message>
    <message>
        <source>Themes are made of findings: enter first what the tables said.</source>
        <translation>تُبنى المحاور من الاكتشافات: يُدوَّن أولًا ما قيل حول الطاولات.</translation>
    </message>
    <message>
        <source>Nothing fits these filters.</source>
        <translation>لا شيء يطابق هذه التصفية.</translation>
    </message>
    <message>
        <source>Nothing is starred yet.</source>
        <translation>لا شيء معلَّم بنجمة بعد.</translation>
    </message>
    <message>
        <source>Every finding has found its theme.</source>
        <translation>وجد كل اكتشاف محوره.</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>عرض كل الاكتشافات</translation>
    </message>
    <message>
        <source>Go to Findings</source>
        <translation>الانتقال إلى الاكتشافات</translation>
    </message>
    <message>
        <source>Space ticks · Ctrl+G makes a theme of what is ticked</source>
        <translation>المسافة للتحديد · Ctrl+G لإنشاء محور ممّا حُدّد</translation>
    </message>
    <message numerus="yes">
        <source>Group %n ticked finding(s)</source>
        <translation>
            <numerusform>تجميع المحدَّد</numerusform>
            <numerusform>تجميع اكتشاف واحد محدَّد</numerusform>
            <numerusform>تجميع اكتشافين محدَّدين</numerusform>
            <numerusform>تجميع %n اكتشافات محدَّدة</numerusform>
            <numerusform>تجميع %n اكتشافًا محدَّدًا</numerusform>
            <numerusform>تجميع %n اكتشاف محدَّد</numerusform>
        </translation>
    </message>
    <message>
        <source>Group…</source>
        <translation>تجميع…</translation>
    </message>
    <message>
        <source>A root of “{story}”</source>
        <translation>من جذور «{story}»</translation>
    </message>
    <message>
        <source>Without words yet</source>
        <translation>بدون كلمات بعد</translation>
    </message>
    <message>
        <source>Which findings</source>
        <translation>أيّ اكتشافات</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الطاولة</translation>
    </message>
</context>
<context>
    <name>ThemeWall</name>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>لا محاور</numerusform>
            <numerusform>محور واحد</numerusform>
            <numerusform>محوران</numerusform>
            <numerusform>%n محاور</numerusform>
            <numerusform>%n محورًا</numerusform>
            <numerusform>%n محور</numerusform>
        </translation>
    </message>
    <message>
        <source>In our own order</source>
        <translation>بترتيبنا</translation>
    </message>
    <message>
        <source>By tables</source>
        <translation>حسب الطاولات</translation>
    </message>
    <message>
        <source>By stories</source>
        <translation>حسب القصص</translation>
    </message>
    <message>
        <source>By dots</source>
        <translation>حسب النقاط</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>المحاور</translation>
    </message>
    <message>
        <source>No theme yet: tick findings that belong together and name what they share.</source>
        <translation>لا محاور بعد: حدّدوا الاكتشافات المترابطة وسمّوا ما يجمعها.</translation>
    </message>
    <message>
        <source>Open theme</source>
        <translation>فتح المحور</translation>
    </message>
    <message>
        <source>Order of the themes</source>
        <translation>ترتيب المحاور</translation>
    </message>
    <message>
        <source>Merge into “{theme}”</source>
        <translation>دمج في «{theme}»</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>لا نقاط</numerusform>
            <numerusform>نقطة واحدة</numerusform>
            <numerusform>نقطتان</numerusform>
            <numerusform>%n نقاط</numerusform>
            <numerusform>%n نقطة</numerusform>
            <numerusform>%n نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme without a name</source>
        <translation>محور بدون اسم</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>لا طاولات</numerusform>
            <numerusform>طاولة واحدة</numerusform>
            <numerusform>طاولتان</numerusform>
            <numerusform>%n طاولات</numerusform>
            <numerusform>%n طاولة</numerusform>
            <numerusform>%n طاولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies)</source>
        <translation>
            <numerusform>لا قصص</numerusform>
            <numerusform>قصة واحدة</numerusform>
            <numerusform>قصتان</numerusform>
            <numerusform>%n قصص</numerusform>
            <numerusform>%n قصة</numerusform>
            <numerusform>%n قصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>لا اكتشافات</numerusform>
            <numerusform>اكتشاف واحد</numerusform>
            <numerusform>اكتشافان</numerusform>
            <numerusform>%n اكتشافات</numerusform>
            <numerusform>%n اكتشافًا</numerusform>
            <numerusform>%n اكتشاف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemesTab</name>
    <message>
        <source>Group what is ticked, or split it off</source>
        <translation>تجميع المحدَّد أو فصله</translation>
    </message>
    <message>
        <source>Under the theme of a number</source>
        <translation>إدراج تحت محور حسب رقمه</translation>
    </message>
    <message>
        <source>Find in the findings</source>
        <translation>البحث في الاكتشافات</translation>
    </message>
    <message>
        <source>Merge the ticked themes</source>
        <translation>دمج المحاور المحدَّدة</translation>
    </message>
    <message>
        <source>Ungroup the theme</source>
        <translation>تفكيك المحور</translation>
    </message>
    <message>
        <source>Look at what sounds alike</source>
        <translation>عرض ما يبدو متشابهًا</translation>
    </message>
    <message>
        <source>Between findings and themes</source>
        <translation>التنقّل بين الاكتشافات والمحاور</translation>
    </message>
</context>
<context>
    <name>Thumbnail</name>
    <message>
        <source>What the room sees</source>
        <translation>المعروض في القاعة</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>hh:mm</source>
        <translation>ساعة:دقيقة</translation>
    </message>
    <message>
        <source>This is not a time. Type hours and minutes, such as 09:30.</source>
        <translation>هذا ليس وقتًا. اكتبوا الساعة والدقائق، مثل 09:30.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Dates of following up</source>
        <translation>مواعيد المتابعة</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Workshops</source>
        <translation>الورش</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>حُفظت كل التغييرات</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation>لم يُحفظ كل شيء</translation>
    </message>
</context>
<context>
    <name>TopicCriteria</name>
    <message>
        <source>worth a second look</source>
        <translation>يستحق نظرة ثانية</translation>
    </message>
</context>
<context>
    <name>TopicFlip</name>
    <message>
        <source>Use as topic</source>
        <translation>استخدامه موضوعًا</translation>
    </message>
</context>
<context>
    <name>TopicTab</name>
    <message>
        <source>What do we want more of?</source>
        <translation>ما الذي نريد المزيد منه؟</translation>
    </message>
    <message>
        <source>Affirmative topic</source>
        <translation>موضوع إيجابي</translation>
    </message>
    <message>
        <source>From a complaint to a topic</source>
        <translation>من الشكوى إلى الموضوع</translation>
    </message>
    <message>
        <source>What makes a good topic</source>
        <translation>ما يميّز الموضوع الجيّد</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>The topic is now “{topic}”.</source>
        <translation>الموضوع الآن «{topic}».</translation>
    </message>
</context>
<context>
    <name>TownRows</name>
    <message>
        <source>“{town}” is no longer enrolled here</source>
        <translation>«{town}» لم تعد مشاركة هنا</translation>
    </message>
</context>
<context>
    <name>TownsTab</name>
    <message>
        <source>Without a name yet</source>
        <translation>بدون اسم بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n workshop(s)</source>
        <translation>
            <numerusform>لا ورش</numerusform>
            <numerusform>ورشة واحدة</numerusform>
            <numerusform>ورشتان</numerusform>
            <numerusform>%n ورش</numerusform>
            <numerusform>%n ورشة</numerusform>
            <numerusform>%n ورشة</numerusform>
        </translation>
    </message>
    <message>
        <source>Enrolled in</source>
        <translation>المشاركات</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>ضمن العناقيد</translation>
    </message>
    <message>
        <source>Further workshops here</source>
        <translation>ورش أخرى هنا</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>لم يُذكر بعد</translation>
    </message>
    <message>
        <source>Towns</source>
        <translation>السلطات المحلية</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>سلطة محلية</translation>
    </message>
    <message numerus="yes">
        <source>%n town(s)</source>
        <translation>
            <numerusform>لا سلطات محلية</numerusform>
            <numerusform>سلطة محلية واحدة</numerusform>
            <numerusform>سلطتان محليتان</numerusform>
            <numerusform>%n سلطات محلية</numerusform>
            <numerusform>%n سلطة محلية</numerusform>
            <numerusform>%n سلطة محلية</numerusform>
        </translation>
    </message>
    <message>
        <source>Which town or cluster? Enter saves…</source>
        <translation>أي سلطة محلية أو عنقود؟ Enter للحفظ…</translation>
    </message>
    <message>
        <source>No town yet: type its name and press Enter, or add it where it joins a programme.</source>
        <translation>لا سلطات محلية بعد: يمكن كتابة الاسم والضغط على Enter، أو الإضافة حيث تنضم السلطة إلى برنامج.</translation>
    </message>
</context>
<context>
    <name>TrainingRow</name>
    <message>
        <source>Who was there</source>
        <translation>من حضر</translation>
    </message>
    <message>
        <source>Name the team above first.</source>
        <translation>يُسجَّل الفريق أعلاه أولًا.</translation>
    </message>
</context>
<context>
    <name>TrainingRows</name>
    <message>
        <source>Training sessions of the cohort</source>
        <translation>اللقاءات التدريبية للفوج</translation>
    </message>
    <message>
        <source>What was learned? Enter adds…</source>
        <translation>ما الذي جرى تعلّمه؟ Enter للإضافة…</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Everything in this copy was here already.</source>
        <translation>كل ما في هذه النسخة موجود هنا من قبل.</translation>
    </message>
    <message>
        <source>Brought in: {added} new, {changed} changed.</source>
        <translation>تمّ الاستيراد. الجديد: {added}، المعدَّل: {changed}.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) differed; the later one was kept.</source>
        <translation>
            <numerusform>لا قيم مختلفة.</numerusform>
            <numerusform>اختلفت قيمة واحدة؛ حُفظت الأحدث.</numerusform>
            <numerusform>اختلفت قيمتان؛ حُفظت الأحدث.</numerusform>
            <numerusform>اختلفت %n قيم؛ حُفظت الأحدث.</numerusform>
            <numerusform>اختلفت %n قيمة؛ حُفظت الأحدث.</numerusform>
            <numerusform>اختلفت %n قيمة؛ حُفظت الأحدث.</numerusform>
        </translation>
    </message>
    <message>
        <source>This workshop lies in the trash.</source>
        <translation>هذه الورشة موجودة في سلة المحذوفات.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>الانتقال لمراجعتها</translation>
    </message>
    <message>
        <source>The workshop is in the list again.</source>
        <translation>عادت الورشة إلى القائمة.</translation>
    </message>
    <message>
        <source>It holds everything that was said, with names. A stick stays in your hands; what is mailed can be read on its way, unless it has a passphrase.</source>
        <translation>تحتوي النسخة على كل ما قيل مع الأسماء. ذاكرة USB تبقى في أيديكم، أمّا ما يُرسل بالبريد الإلكتروني فيمكن قراءته في الطريق إلّا إذا كانت له عبارة مرور.</translation>
    </message>
    <message>
        <source>Copy of programmes and towns</source>
        <translation>نسخة من البرامج والسلطات المحلية</translation>
    </message>
    <message>
        <source>It holds people’s names and what towns told. A stick stays in your hands; what is mailed can be read on its way, unless it has a passphrase.</source>
        <translation>تحتوي النسخة على أسماء أشخاص وما روته السلطات المحلية. ذاكرة USB تبقى في أيديكم، أمّا ما يُرسل بالبريد الإلكتروني فيمكن قراءته في الطريق إلّا إذا كانت له عبارة مرور.</translation>
    </message>
    <message>
        <source>Programmes and towns</source>
        <translation>البرامج والسلطات المحلية</translation>
    </message>
    <message>
        <source>{title} – without people</source>
        <translation>{title} – من دون أشخاص</translation>
    </message>
    <message>
        <source>Copy without people</source>
        <translation>نسخة من دون أشخاص</translation>
    </message>
    <message>
        <source>It is for study, without people, photos and what stays in the room. A passphrase keeps it among those whom you tell it.</source>
        <translation>النسخة للدراسة، من دون أشخاص أو صور أو ما ينبغي أن يبقى في القاعة. وبعبارة مرور لا يفتحها إلا من أُبلغوا بها.</translation>
    </message>
    <message>
        <source>Saved as {name}, without people, photos and what stays in the room.</source>
        <translation>حُفظت باسم {name}، من دون أشخاص أو صور أو ما قيل للقاعة فقط.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) inside sentences were taken out.</source>
        <translation>
            <numerusform>لم يُحذف أي اسم من داخل الجمل.</numerusform>
            <numerusform>حُذف اسم واحد من داخل جملة.</numerusform>
            <numerusform>حُذف اسمان من داخل الجمل.</numerusform>
            <numerusform>حُذفت %n أسماء من داخل الجمل.</numerusform>
            <numerusform>حُذف %n اسمًا من داخل الجمل.</numerusform>
            <numerusform>حُذف %n اسم من داخل الجمل.</numerusform>
        </translation>
    </message>
    <message>
        <source>First names and roles in a story may still tell who it was: read it first.</source>
        <translation>قد تكشف الأسماء الأولى والوظائف المذكورة في قصة من المقصود: تُستحسن القراءة قبل التسليم.</translation>
    </message>
    <message>
        <source>On the other laptop: Library, More…, Bring in a transfer copy.</source>
        <translation>على الحاسوب الآخر: المكتبة، المزيد…، استيراد نسخة للنقل.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were not found on this computer and are not in it.</source>
        <translation>
            <numerusform>لا صور ناقصة في الملف.</numerusform>
            <numerusform>صورة واحدة غير موجودة على هذا الحاسوب وليست في الملف.</numerusform>
            <numerusform>صورتان غير موجودتين على هذا الحاسوب وليستا في الملف.</numerusform>
            <numerusform>%n صور غير موجودة على هذا الحاسوب وليست في الملف.</numerusform>
            <numerusform>%n صورة غير موجودة على هذا الحاسوب وليست في الملف.</numerusform>
            <numerusform>%n صورة غير موجودة على هذا الحاسوب وليست في الملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Saved as {name}, protected with a passphrase. It may be mailed or carried; tell the passphrase by telephone or in person.</source>
        <translation>حُفظت باسم {name}، محميّةً بعبارة مرور. يمكن إرسالها بالبريد الإلكتروني أو نقلها على ذاكرة USB؛ وتُبلَّغ عبارة المرور هاتفيًا أو وجهًا لوجه.</translation>
    </message>
    <message>
        <source>Saved as {name}. It holds everything that was said: keep it private, on a stick. To mail it, save it with a passphrase.</source>
        <translation>حُفظت باسم {name}. تحتوي على كل ما قيل: يُرجى الحفاظ على خصوصيتها، على ذاكرة USB. لإرسالها بالبريد الإلكتروني يُرجى حفظها مع عبارة مرور.</translation>
    </message>
    <message>
        <source>Bring in a transfer copy</source>
        <translation>استيراد نسخة للنقل</translation>
    </message>
    <message>
        <source>Transfer copy</source>
        <translation>نسخة للنقل</translation>
    </message>
    <message>
        <source>Save a transfer copy</source>
        <translation>حفظ نسخة للنقل</translation>
    </message>
    <message>
        <source>Transfer copy with photos</source>
        <translation>نسخة للنقل مع الصور</translation>
    </message>
    <message>
        <source>Transfer copy without photos</source>
        <translation>نسخة للنقل بدون الصور</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Trash</source>
        <translation>سلة المحذوفات</translation>
    </message>
    <message>
        <source>What was deleted stays here, with everything in it. Nothing is ever emptied by itself.</source>
        <translation>ما حُذف يبقى هنا بكل ما فيه. لا تُفرَّغ السلة من تلقاء نفسها أبدًا.</translation>
    </message>
    <message>
        <source>Only what has these words in its title</source>
        <translation>فقط ما في عنوانه هذه الكلمات</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا عناصر أخرى</numerusform>
            <numerusform>وعنصر آخر</numerusform>
            <numerusform>وعنصران آخران</numerusform>
            <numerusform>و%n عناصر أخرى</numerusform>
            <numerusform>و%n عنصرًا آخر</numerusform>
            <numerusform>و%n عنصر آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>No workshop was deleted.</source>
        <translation>لم تُحذف أي ورشة.</translation>
    </message>
    <message>
        <source>Nothing with these words.</source>
        <translation>لا شيء بهذه الكلمات.</translation>
    </message>
    <message>
        <source>Deleted within a workshop</source>
        <translation>حُذف داخل ورشة</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>عرض</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>لا اكتشافات</numerusform>
            <numerusform>اكتشاف واحد</numerusform>
            <numerusform>اكتشافان</numerusform>
            <numerusform>%n اكتشافات</numerusform>
            <numerusform>%n اكتشافًا</numerusform>
            <numerusform>%n اكتشاف</numerusform>
        </translation>
    </message>
    <message>
        <source>Programmes and towns</source>
        <translation>البرامج والسلطات المحلية</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>لم يُحذف شيء</numerusform>
            <numerusform>حُذف عنصر واحد</numerusform>
            <numerusform>حُذف عنصران</numerusform>
            <numerusform>حُذفت %n عناصر</numerusform>
            <numerusform>حُذف %n عنصرًا</numerusform>
            <numerusform>حُذف %n عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>deleted on {moment}</source>
        <translation>حُذفت في {moment}</translation>
    </message>
    <message numerus="yes">
        <source>Restore all %n</source>
        <translation>
            <numerusform>استعادة الكل</numerusform>
            <numerusform>استعادة</numerusform>
            <numerusform>استعادة الاثنين</numerusform>
            <numerusform>استعادة الـ%n كلها</numerusform>
            <numerusform>استعادة الـ%n كلها</numerusform>
            <numerusform>استعادة الـ%n كلها</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Save what can be read…</source>
        <translation>حفظ ما يمكن قراءته…</translation>
    </message>
    <message>
        <source>The same trouble happened again. What was saved is safe.</source>
        <translation>تكرّر العطل نفسه. ما حُفظ في أمان.</translation>
    </message>
    <message>
        <source>See the report…</source>
        <translation>عرض البلاغ…</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>حدث أمر غير متوقّع</translation>
    </message>
    <message>
        <source>The last words are not saved yet. They are still in their field: copy them before you restart.</source>
        <translation>الكلمات الأخيرة لم تُحفظ بعد. ما زالت في حقلها: انسخوها قبل إعادة التشغيل.</translation>
    </message>
    <message>
        <source>Everything up to {time} is saved. What was entered since is still in its field: copy it before you restart.</source>
        <translation>كل شيء حتى الساعة {time} محفوظ. ما أُدخل بعد ذلك ما زال في حقله: انسخوه قبل إعادة التشغيل.</translation>
    </message>
    <message>
        <source>Everything that was entered is saved.</source>
        <translation>كل ما أُدخل محفوظ.</translation>
    </message>
    <message>
        <source>Everything that was entered is saved, the last of it at {time}.</source>
        <translation>كل ما أُدخل محفوظ، وآخره عند الساعة {time}.</translation>
    </message>
    <message>
        <source>aiworkshop ended unexpectedly last time. What was saved is here.</source>
        <translation>في المرة السابقة أُغلق aiworkshop على نحو غير متوقع. كل ما حُفظ موجود هنا.</translation>
    </message>
</context>
<context>
    <name>TwoVersions</name>
    <message>
        <source>Two versions</source>
        <translation>نسختان مختلفتان</translation>
    </message>
    <message>
        <source>Two copies of this workshop said different things. The later one stands; choose where the other is right, now or later. With the arrow keys you move from one to the next, 1 keeps what stands, 2 takes the other, 3 has both.</source>
        <translation>كُتبت أمور مختلفة في نسختين من هذه الورشة. الأحدث هي المعتمدة، ويمكن اختيار الأخرى حيث تكون هي الصحيحة، الآن أو لاحقًا. مفاتيح الأسهم للتنقّل، 1 لإبقاء المعتمدة، 2 لأخذ الأخرى، 3 لكلتيهما.</translation>
    </message>
    <message>
        <source>Hide what is settled</source>
        <translation>إخفاء ما حُسم</translation>
    </message>
    <message>
        <source>It is back, with the change.</source>
        <translation>عاد مع التغيير.</translation>
    </message>
    <message>
        <source>It stays in the trash.</source>
        <translation>يبقى في سلة المحذوفات.</translation>
    </message>
    <message>
        <source>Both stand now.</source>
        <translation>كلتاهما معتمدة الآن.</translation>
    </message>
    <message numerus="yes">
        <source>%n more after these</source>
        <translation>
            <numerusform>لا شيء بعد هذه</numerusform>
            <numerusform>واحدة أخرى بعد هذه</numerusform>
            <numerusform>اثنتان أخريان بعد هذه</numerusform>
            <numerusform>%n أخرى بعد هذه</numerusform>
            <numerusform>%n أخرى بعد هذه</numerusform>
            <numerusform>%n أخرى بعد هذه</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to choose.</source>
        <translation>لا اختلافات بانتظار الاختيار.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n settled conflict(s)</source>
        <translation>
            <numerusform>لا شيء محسوم للعرض</numerusform>
            <numerusform>عرض اختلاف واحد محسوم</numerusform>
            <numerusform>عرض اختلافين محسومين</numerusform>
            <numerusform>عرض %n اختلافات محسومة</numerusform>
            <numerusform>عرض %n اختلافًا محسومًا</numerusform>
            <numerusform>عرض %n اختلاف محسوم</numerusform>
        </translation>
    </message>
    <message>
        <source>The other version stands now.</source>
        <translation>اعتُمدت النسخة الأخرى.</translation>
    </message>
    <message>
        <source>Kept as it is.</source>
        <translation>بقيت كما هي.</translation>
    </message>
</context>
<context>
    <name>UnclearNote</name>
    <message>
        <source>Which word cannot be read? Enter keeps it</source>
        <translation>ما الكلمة التي لا يمكن قراءتها؟ Enter للحفظ</translation>
    </message>
    <message>
        <source>Which word cannot be read?</source>
        <translation>ما الكلمة التي لا يمكن قراءتها؟</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>صار واضحًا</translation>
    </message>
    <message>
        <source>Unclear: “{words}”</source>
        <translation>غير واضح: «{words}»</translation>
    </message>
    <message>
        <source>Unclear: ask which word</source>
        <translation>غير واضح: اسألوا عن الكلمة</translation>
    </message>
</context>
<context>
    <name>UnitedFields</name>
    <message>
        <source>The one asset</source>
        <translation>المورد الواحد</translation>
    </message>
</context>
<context>
    <name>Unseated</name>
    <message>
        <source>Choose people, then Ctrl and the number of a table.</source>
        <translation>اختاروا أشخاصًا، ثم Ctrl مع رقم الطاولة.</translation>
    </message>
    <message>
        <source>People without a table</source>
        <translation>أشخاص بدون طاولة</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غياب</translation>
    </message>
    <message numerus="yes">
        <source>%n without a table</source>
        <translation>
            <numerusform>لا أحد بدون طاولة</numerusform>
            <numerusform>شخص واحد بدون طاولة</numerusform>
            <numerusform>شخصان بدون طاولة</numerusform>
            <numerusform>%n أشخاص بدون طاولة</numerusform>
            <numerusform>%n شخصًا بدون طاولة</numerusform>
            <numerusform>%n شخص بدون طاولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seat %n new people</source>
        <translation>
            <numerusform>لا أشخاص جدد</numerusform>
            <numerusform>إجلاس شخص جديد</numerusform>
            <numerusform>إجلاس شخصين جديدين</numerusform>
            <numerusform>إجلاس %n أشخاص جدد</numerusform>
            <numerusform>إجلاس %n شخصًا جديدًا</numerusform>
            <numerusform>إجلاس %n شخص جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody has a place.</source>
        <translation>لكل شخص مكان.</translation>
    </message>
    <message>
        <source>Nobody is invited yet, so there is nobody to seat.</source>
        <translation>لا أحد في قائمة المشاركين بعد، فلا أحد لإجلاسه.</translation>
    </message>
    <message>
        <source>Add participants</source>
        <translation>إضافة مشاركين</translation>
    </message>
</context>
<context>
    <name>ValuationEntry</name>
    <message>
        <source>Save, next person</source>
        <translation>حفظ والانتقال إلى التالي</translation>
    </message>
    <message>
        <source>More lines: moment, strength, wishes</source>
        <translation>أسطر إضافية: لحظة، نقطة قوّة، أمنيات</translation>
    </message>
    <message>
        <source>Fewer lines</source>
        <translation>أسطر أقل</translation>
    </message>
    <message>
        <source>What may be passed on</source>
        <translation>ما يجوز نقله</translation>
    </message>
</context>
<context>
    <name>ValuationSums</name>
    <message>
        <source>Energy before: {average} (n = {count})</source>
        <translation>الطاقة عند الوصول: {average} (عدد الإجابات: {count})</translation>
    </message>
    <message>
        <source>after: {average} (n = {count})</source>
        <translation>في النهاية: {average} (عدد الإجابات: {count})</translation>
    </message>
    <message>
        <source>Nobody has said a number yet.</source>
        <translation>لم يُذكر أيّ رقم بعد.</translation>
    </message>
</context>
<context>
    <name>ValuationTab</name>
    <message>
        <source>Numbers only</source>
        <translation>أرقام فقط</translation>
    </message>
    <message>
        <source>What may be passed on</source>
        <translation>ما يجوز نقله</translation>
    </message>
    <message>
        <source>Closing valuations</source>
        <translation>تقييمات تقديرية ختامية</translation>
    </message>
    <message>
        <source>One person&apos;s valuation</source>
        <translation>تقييم شخص واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n valuation(s)</source>
        <translation>
            <numerusform>لا تقييمات</numerusform>
            <numerusform>تقييم واحد</numerusform>
            <numerusform>تقييمان</numerusform>
            <numerusform>%n تقييمات</numerusform>
            <numerusform>%n تقييمًا</numerusform>
            <numerusform>%n تقييم</numerusform>
        </translation>
    </message>
    <message>
        <source>Today in one word</source>
        <translation>اليوم في كلمة واحدة</translation>
    </message>
    <message>
        <source>Nobody yet: press a number for the energy before, one for after, type the word, press Enter.</source>
        <translation>لا تقييمات بعد: رقم للطاقة عند الوصول، ورقم للنهاية، ثم كلمة، ثم Enter.</translation>
    </message>
    <message>
        <source>before {before} · after {after}</source>
        <translation>عند الوصول {before} · في النهاية {after}</translation>
    </message>
</context>
<context>
    <name>VersionBlock</name>
    <message>
        <source>Table {n}</source>
        <translation>الطاولة {n}</translation>
    </message>
    <message>
        <source>Deleted here or there, and changed</source>
        <translation>حُذف في نسخة وتغيّر في الأخرى</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>محسوم</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Keep it deleted</source>
        <translation>إبقاؤه محذوفًا</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>أخذ الأخرى</translation>
    </message>
    <message>
        <source>Have both</source>
        <translation>إبقاء كلتيهما</translation>
    </message>
    <message>
        <source>Bring it back with the change</source>
        <translation>إعادته مع التغيير</translation>
    </message>
    <message>
        <source>Added to it:</source>
        <translation>أُضيف إليه:</translation>
    </message>
    <message>
        <source>something without words</source>
        <translation>شيء بدون كلمات</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>أخذ هذه</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>إبقاء هذه</translation>
    </message>
    <message>
        <source>Changed: {field}</source>
        <translation>تغيّر: {field}</translation>
    </message>
</context>
<context>
    <name>VisionsTab</name>
    <message>
        <source>Draw an opportunity from this</source>
        <translation>استخراج فرصة من هذا الحلم</translation>
    </message>
    <message>
        <source>Headline of the future</source>
        <translation>عنوان من المستقبل</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>رؤية</translation>
    </message>
    <message>
        <source>Without words yet</source>
        <translation>بدون كلمات بعد</translation>
    </message>
    <message>
        <source>Grows from these themes</source>
        <translation>ينمو من هذه المحاور</translation>
    </message>
    <message>
        <source>Themes that the room names in Discovery can be ticked here.</source>
        <translation>يمكن هنا تحديد المحاور التي سُمّيت في الاكتشاف.</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>الطاولة {number}</translation>
    </message>
    <message>
        <source>No dream yet: Enter begins</source>
        <translation>لا حلم بعد: Enter للبدء</translation>
    </message>
    <message>
        <source>Dreams</source>
        <translation>الأحلام</translation>
    </message>
    <message>
        <source>Dream</source>
        <translation>حلم</translation>
    </message>
    <message numerus="yes">
        <source>%n dream(s)</source>
        <translation>
            <numerusform>لا أحلام</numerusform>
            <numerusform>حلم واحد</numerusform>
            <numerusform>حلمان</numerusform>
            <numerusform>%n أحلام</numerusform>
            <numerusform>%n حلمًا</numerusform>
            <numerusform>%n حلم</numerusform>
        </translation>
    </message>
    <message>
        <source>What is there, as if it were today? Enter saves…</source>
        <translation>ماذا يوجد هناك، كأننا نراه اليوم؟ Enter للحفظ…</translation>
    </message>
    <message>
        <source>The front page on that morning; Enter saves…</source>
        <translation>الصفحة الأولى في ذلك الصباح؛ Enter للحفظ…</translation>
    </message>
    <message>
        <source>No dream yet: choose the table, type its headline, press Enter.</source>
        <translation>لا أحلام بعد: اختاروا الطاولة واكتبوا عنوان حلمها ثم اضغطوا Enter.</translation>
    </message>
</context>
<context>
    <name>WaitingDrafts</name>
    <message>
        <source>Words that were not finished</source>
        <translation>كلمات لم تكتمل كتابتها</translation>
    </message>
    <message>
        <source>They stood in an open field when the program ended. Everything else is saved.</source>
        <translation>بقيت في حقل مفتوح عند توقّف البرنامج. كل ما عداها محفوظ.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>الاحتفاظ بها</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهلها</translation>
    </message>
</context>
<context>
    <name>WithdrawalDialog</name>
    <message>
        <source>Copy the list</source>
        <translation>نسخ القائمة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخت</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>هذا الشخص</translation>
    </message>
    <message>
        <source>What {name} was in</source>
        <translation>أين وردت أقوال {name}</translation>
    </message>
    <message>
        <source>Nothing has left the program with anything of theirs in it.</source>
        <translation>لم يخرج من البرنامج حتى الآن شيء يتضمّن أقوال هذا الشخص.</translation>
    </message>
    <message>
        <source>These are out already. Those who have them have to be asked to put them away; made again now, they are without this person.</source>
        <translation>هذه خرجت بالفعل. يُطلب ممّن وصلت إليهم التخلّص منها؛ وإن أُعدّت الآن من جديد فستكون بدون هذا الشخص.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; the copied list has all</source>
        <translation>
            <numerusform>ولا عناصر أخرى؛ القائمة المنسوخة كاملة</numerusform>
            <numerusform>وعنصر آخر؛ القائمة المنسوخة كاملة</numerusform>
            <numerusform>وعنصران آخران؛ القائمة المنسوخة كاملة</numerusform>
            <numerusform>و%n عناصر أخرى؛ القائمة المنسوخة كاملة</numerusform>
            <numerusform>و%n عنصرًا آخر؛ القائمة المنسوخة كاملة</numerusform>
            <numerusform>و%n عنصر آخر؛ القائمة المنسوخة كاملة</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلّد</translation>
    </message>
    <message>
        <source>may be in it</source>
        <translation>قد تكون الأقوال واردة هنا</translation>
    </message>
</context>
<context>
    <name>Withdrawing</name>
    <message>
        <source>Withdrawal</source>
        <translation>سحب الموافقة</translation>
    </message>
    <message>
        <source>Withdraw this person</source>
        <translation>تسجيل سحب الموافقة</translation>
    </message>
    <message>
        <source>Take the withdrawal back</source>
        <translation>إلغاء السحب</translation>
    </message>
    <message>
        <source>What they were in…</source>
        <translation>أين وردت الأقوال…</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>محو هذا الشخص نهائيًا…</translation>
    </message>
    <message>
        <source>Withdrew: nothing of theirs stands in outputs, pictures and on the projector. What was recorded is still in the library.</source>
        <translation>سُحبت الموافقة: لا يظهر شيء ممّا يخصّ هذا الشخص في المخرجات ولا في الصور ولا على جهاز العرض. ما سُجّل ما زال محفوظًا في المكتبة.</translation>
    </message>
    <message>
        <source>From then on nothing of theirs stands in outputs, pictures and on the projector; what was recorded stays in the library. Rosters and badges keep the name. Erasing a person is another thing.</source>
        <translation>من الآن فصاعدًا لا يظهر شيء ممّا يخصّ هذا الشخص في المخرجات ولا في الصور ولا على جهاز العرض؛ وما سُجّل يبقى في المكتبة. يبقى الاسم في قوائم المجموعات وبطاقات الأسماء. أمّا محو بيانات شخص فإجراء آخر.</translation>
    </message>
    <message>
        <source>{name} withdrew</source>
        <translation>سُجّل سحب موافقة {name}</translation>
    </message>
    <message>
        <source>{name} is in again; whether to be named is asked anew</source>
        <translation>أقوال {name} مشمولة من جديد؛ ويلزم السؤال مجدّدًا عن ذكر الاسم</translation>
    </message>
</context>
<context>
    <name>WordCounter</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>بلا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} words here, {all} of {limit} with the texts that share the limit</source>
        <translation>عدد الكلمات هنا: {words}؛ ومع النصوص المشتركة في الحدّ: {all} من {limit}</translation>
    </message>
    <message>
        <source>{words} of {limit} words</source>
        <translation>عدد الكلمات: {words} من {limit}</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) too many</source>
        <translation>
            <numerusform>لا زيادة</numerusform>
            <numerusform>كلمة واحدة زائدة</numerusform>
            <numerusform>كلمتان زائدتان</numerusform>
            <numerusform>%n كلمات زائدة</numerusform>
            <numerusform>%n كلمة زائدة</numerusform>
            <numerusform>%n كلمة زائدة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Worded</name>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>بحسب الكتابة</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>من اليمين إلى اليسار</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Interview: questions</source>
        <translation>المقابلة: أسئلة</translation>
    </message>
    <message>
        <source>Interview: opening and closing</source>
        <translation>المقابلة: افتتاح وختام</translation>
    </message>
    <message>
        <source>Interview: questions on the topic</source>
        <translation>المقابلة: أسئلة حول الموضوع</translation>
    </message>
    <message>
        <source>Interview: follow-up questions</source>
        <translation>المقابلة: أسئلة متابعة</translation>
    </message>
    <message>
        <source>Interview: tips</source>
        <translation>المقابلة: نصائح</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>المراحل</translation>
    </message>
    <message>
        <source>Step: {title}</source>
        <translation>فقرة: {title}</translation>
    </message>
    <message>
        <source>Topic: criteria</source>
        <translation>الموضوع: معايير</translation>
    </message>
    <message>
        <source>Topic: from a complaint</source>
        <translation>الموضوع: من الشكوى</translation>
    </message>
    <message>
        <source>Proposition: checklist</source>
        <translation>العبارة المستقبلية الملهمة: قائمة مراجعة</translation>
    </message>
    <message>
        <source>Roles at a table</source>
        <translation>الأدوار على الطاولة</translation>
    </message>
    <message>
        <source>Asset categories</source>
        <translation>فئات الموارد</translation>
    </message>
    <message>
        <source>When troubles come up</source>
        <translation>عندما تظهر صعوبات</translation>
    </message>
    <message>
        <source>Sheet: {title}</source>
        <translation>ورقة: {title}</translation>
    </message>
    <message>
        <source>Sheets: small words</source>
        <translation>الأوراق: عبارات قصيرة</translation>
    </message>
    <message>
        <source>Design elements</source>
        <translation>عناصر التصميم</translation>
    </message>
    <message>
        <source>Income: how it pays</source>
        <translation>الإيرادات: من أين يأتي المال</translation>
    </message>
    <message>
        <source>What may be passed on</source>
        <translation>ما الذي يجوز نقله</translation>
    </message>
    <message>
        <source>Sheets: other choices</source>
        <translation>الأوراق: خيارات أخرى</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغاية</translation>
    </message>
    <message>
        <source>Line below the title</source>
        <translation>السطر تحت العنوان</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>إشعار الخصوصية</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>في الوسط</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان القسم</translation>
    </message>
    <message>
        <source>Title of each box</source>
        <translation>عنوان كل مربّع</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>تلميح</translation>
    </message>
    <message>
        <source>Rule {number}</source>
        <translation>القاعدة {number}</translation>
    </message>
    <message>
        <source>Feedback box {number}</source>
        <translation>مربّع التعليقات {number}</translation>
    </message>
    <message>
        <source>Before a table&apos;s number</source>
        <translation>قبل رقم الطاولة</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>رقم الصفحة</translation>
    </message>
    <message>
        <source>Day of a longer workshop</source>
        <translation>رقم اليوم في ورشة من عدّة أيام</translation>
    </message>
    <message>
        <source>Before the recorder&apos;s name</source>
        <translation>قبل اسم من يتولّى التدوين</translation>
    </message>
    <message>
        <source>Where several may be ticked</source>
        <translation>حيث يمكن اختيار أكثر من خيار</translation>
    </message>
    <message>
        <source>Beside a sum of money</source>
        <translation>بجانب مبلغ من المال</translation>
    </message>
    <message>
        <source>Low end of a scale</source>
        <translation>الطرف الأدنى من مقياس</translation>
    </message>
    <message>
        <source>High end of a scale</source>
        <translation>الطرف الأعلى من مقياس</translation>
    </message>
    <message>
        <source>Sticky notes</source>
        <translation>أوراق الملاحظات</translation>
    </message>
    <message>
        <source>Title of the sheet</source>
        <translation>عنوان الورقة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>ما يُقال</translation>
    </message>
    <message>
        <source>Watch for</source>
        <translation>للانتباه</translation>
    </message>
    <message>
        <source>On the tables</source>
        <translation>على الطاولات</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>الافتتاح</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>الختام</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>سؤال {number}</translation>
    </message>
    <message>
        <source>Follow-up question {number}</source>
        <translation>سؤال متابعة {number}</translation>
    </message>
    <message>
        <source>Tip {number}</source>
        <translation>نصيحة {number}</translation>
    </message>
    <message>
        <source>Text {number}</source>
        <translation>النص {number}</translation>
    </message>
</context>
<context>
    <name>WordingRow</name>
    <message>
        <source>to check</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Left out of sheets and screens</source>
        <translation>لن يظهر في الأوراق والشاشات</translation>
    </message>
    <message>
        <source>Original:</source>
        <translation>الأصل:</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>العودة إلى الأصل</translation>
    </message>
    <message>
        <source>It still fits</source>
        <translation>ما زال مناسبًا</translation>
    </message>
    <message>
        <source>The program fills in {names}.</source>
        <translation>يعبّئ البرنامج {names} تلقائيًا.</translation>
    </message>
    <message>
        <source>The original words are back.</source>
        <translation>عاد النص الأصلي.</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>{done} of {total} · {pace} a minute</source>
        <translation>{done} من {total} · {pace} في الدقيقة</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>مدى التقدّم</translation>
    </message>
</context>
<context>
    <name>WorksheetsTab</name>
    <message>
        <source>Printing…</source>
        <translation>تجري الطباعة…</translation>
    </message>
    <message>
        <source>Print what I need for tomorrow</source>
        <translation>طباعة ما يلزم للغد</translation>
    </message>
    <message>
        <source>Choose and print…</source>
        <translation>اختيار وطباعة…</translation>
    </message>
    <message>
        <source>Spare sheets…</source>
        <translation>أوراق احتياطية…</translation>
    </message>
    <message>
        <source>Change the wording</source>
        <translation>تعديل الصياغة</translation>
    </message>
    <message>
        <source>Own questions</source>
        <translation>أسئلتكم الخاصة</translation>
    </message>
    <message>
        <source>All sheets</source>
        <translation>كل الأوراق</translation>
    </message>
    <message numerus="yes">
        <source>For tomorrow: what the agenda needs, %n page(s).</source>
        <translation>
            <numerusform>للغد: ما يحتاج إليه جدول الأعمال، لا صفحات.</numerusform>
            <numerusform>للغد: ما يحتاج إليه جدول الأعمال، صفحة واحدة.</numerusform>
            <numerusform>للغد: ما يحتاج إليه جدول الأعمال، صفحتان.</numerusform>
            <numerusform>للغد: ما يحتاج إليه جدول الأعمال، %n صفحات.</numerusform>
            <numerusform>للغد: ما يحتاج إليه جدول الأعمال، %n صفحة.</numerusform>
            <numerusform>للغد: ما يحتاج إليه جدول الأعمال، %n صفحة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkshopTrash</name>
    <message>
        <source>Trash of this workshop</source>
        <translation>سلة محذوفات هذه الورشة</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Nothing was deleted in this workshop.</source>
        <translation>لم يُحذف شيء في هذه الورشة.</translation>
    </message>
    <message>
        <source>What was deleted here can come back, with what went along with it. Nothing is ever emptied by itself.</source>
        <translation>ما حُذف هنا يمكن أن يعود مع ما حُذف معه. لا تُفرَّغ السلة من تلقاء نفسها أبدًا.</translation>
    </message>
    <message>
        <source>Only what has these words in it</source>
        <translation>فقط ما فيه هذه الكلمات</translation>
    </message>
    <message numerus="yes">
        <source>Restore all %n</source>
        <translation>
            <numerusform>استعادة الكل</numerusform>
            <numerusform>استعادة</numerusform>
            <numerusform>استعادة الاثنين</numerusform>
            <numerusform>استعادة الـ%n كلها</numerusform>
            <numerusform>استعادة الـ%n كلها</numerusform>
            <numerusform>استعادة الـ%n كلها</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>Nothing with these words.</source>
        <translation>لا شيء بهذه الكلمات.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, deleted earlier</source>
        <translation>
            <numerusform>ولا حذف أقدم</numerusform>
            <numerusform>وحذف آخر أقدم</numerusform>
            <numerusform>وحذفان آخران أقدم</numerusform>
            <numerusform>و%n عمليات حذف أقدم</numerusform>
            <numerusform>و%n عملية حذف أقدم</numerusform>
            <numerusform>و%n عملية حذف أقدم</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>محو هذا الشخص نهائيًا…</translation>
    </message>
    <message>
        <source>{kind}: {words}</source>
        <translation>{kind}: {words}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا عناصر أخرى</numerusform>
            <numerusform>وعنصر آخر</numerusform>
            <numerusform>وعنصران آخران</numerusform>
            <numerusform>و%n عناصر أخرى</numerusform>
            <numerusform>و%n عنصرًا آخر</numerusform>
            <numerusform>و%n عنصر آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>table {number}</source>
        <translation>الطاولة {number}</translation>
    </message>
    <message>
        <source>of “{words}”</source>
        <translation>من «{words}»</translation>
    </message>
    <message>
        <source>Back again: {kind}</source>
        <translation>استُعيد: {kind}</translation>
    </message>
    <message numerus="yes">
        <source>%n are back again</source>
        <translation>
            <numerusform>لم يعد شيء</numerusform>
            <numerusform>عاد عنصر واحد</numerusform>
            <numerusform>عاد عنصران</numerusform>
            <numerusform>عادت %n عناصر</numerusform>
            <numerusform>عاد %n عنصرًا</numerusform>
            <numerusform>عاد %n عنصر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Outline</name>
    <message>
        <source>What will be in it</source>
        <translation>ما سيحتويه الملف</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا عناصر أخرى</numerusform>
            <numerusform>وعنصر آخر</numerusform>
            <numerusform>وعنصران آخران</numerusform>
            <numerusform>و%n عناصر أخرى</numerusform>
            <numerusform>و%n عنصرًا آخر</numerusform>
            <numerusform>و%n عنصر آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was entered belongs in it yet.</source>
        <translation>لم يُدخَل بعد ما ينتمي إلى هنا.</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Translation…</source>
        <translation>ترجمة…</translation>
    </message>
    <message>
        <source>Translation of “{words}”</source>
        <translation>ترجمة «{words}»</translation>
    </message>
</context>
</TS>
