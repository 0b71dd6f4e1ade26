<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Version {version}</source>
        <translation>גרסה {version}</translation>
    </message>
    <message>
        <source>Licences of everything in it</source>
        <translation>הרישיונות של כל מה שכלול בתוכנה</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>רישיונות</translation>
    </message>
    <message>
        <source>About aiworkshop</source>
        <translation>אודות aiworkshop</translation>
    </message>
    <message>
        <source>Portable: everything is kept in the folder “data” beside the program, and goes along with it.</source>
        <translation>ניידת: הכול נשמר בתיקייה ״data״ שליד התוכנה, ועובר יחד איתה.</translation>
    </message>
    <message>
        <source>Installed: everything is kept on this computer, in the folders below.</source>
        <translation>מותקנת: הכול נשמר במחשב הזה, בתיקיות שלמטה.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ספרייה</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>נתונים</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>יומן התוכנה</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>הצגה בתיקייה</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>The library is on a network disk.</source>
        <translation>הספרייה נמצאת בכונן רשת.</translation>
    </message>
    <message>
        <source>The library is in a folder that is synchronised.</source>
        <translation>הספרייה נמצאת בתיקייה מסונכרנת.</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>May be named in the report</source>
        <translation>מותר לציין את השם בדוח</translation>
    </message>
    <message>
        <source>Delete this action</source>
        <translation>מחיקת הפעולה</translation>
    </message>
    <message>
        <source>This day lies within the two months (until {date}).</source>
        <translation>התאריך הזה חל בתוך החודשיים הקרובים (עד {date}).</translation>
    </message>
    <message>
        <source>This day lies beyond the two months (until {date}).</source>
        <translation>התאריך הזה חל אחרי החודשיים הקרובים (עד {date}).</translation>
    </message>
    <message>
        <source>Helper, cost, status and more</source>
        <translation>בעזרת מי, עלות, מצב ועוד</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>פחות פרטים</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>עדיין לא נאמר</translation>
    </message>
</context>
<context>
    <name>ActionRows</name>
    <message>
        <source>What is the next step? Enter saves…</source>
        <translation>מה הצעד הבא? Enter לשמירה…</translation>
    </message>
    <message>
        <source>What follows in a year and more? Enter saves…</source>
        <translation>מה יבוא בעוד שנה ויותר? Enter לשמירה…</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>פעולה חדשה</translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation>נמחק: ״{title}״</translation>
    </message>
</context>
<context>
    <name>AddedSheet</name>
    <message>
        <source>No table</source>
        <translation>בלי שולחן</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>הקלדה</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Which sheet</source>
        <translation>איזה דף</translation>
    </message>
    <message>
        <source>Its table</source>
        <translation>השולחן של הדף</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>Steps of the agenda</source>
        <translation>שלבי סדר היום</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>min</source>
        <translation>דק׳</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>העברה למעלה (Alt+Up)</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>העברה למטה (Alt+Down)</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>דקות</translation>
    </message>
    <message>
        <source>fixed start</source>
        <translation>התחלה קבועה</translation>
    </message>
    <message>
        <source>Begins at this time, whatever stands before it</source>
        <translation>מתחיל בשעה זו, בלי קשר למה שלפניו</translation>
    </message>
</context>
<context>
    <name>AgendaTab</name>
    <message>
        <source>Add step</source>
        <translation>הוספת שלב</translation>
    </message>
    <message>
        <source>The agenda has no steps: begin from its template.</source>
        <translation>אין שלבים בסדר היום: אפשר להתחיל מהתבנית.</translation>
    </message>
    <message>
        <source>Use the template</source>
        <translation>שימוש בתבנית</translation>
    </message>
    <message>
        <source>Kind of step to add</source>
        <translation>סוג השלב להוספה</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>דקה אחת</numerusform>
            <numerusform>%n דקות</numerusform>
        </translation>
    </message>
    <message>
        <source>ends at {time}</source>
        <translation>סיום ב־{time}</translation>
    </message>
    <message>
        <source>times appear once Details say when it begins</source>
        <translation>השעות יופיעו כשתיקבע שעת התחלה בלשונית ״פרטים״</translation>
    </message>
    <message numerus="yes">
        <source>%n more than the template</source>
        <translation>
            <numerusform>ארוך מהתבנית בדקה אחת</numerusform>
            <numerusform>ארוך מהתבנית ב־%n דקות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n less than the template</source>
        <translation>
            <numerusform>קצר מהתבנית בדקה אחת</numerusform>
            <numerusform>קצר מהתבנית ב־%n דקות</numerusform>
        </translation>
    </message>
    <message>
        <source>as long as the template</source>
        <translation>כאורך התבנית</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation>יום {number}</translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation>נמחק: ״{title}״</translation>
    </message>
</context>
<context>
    <name>AgendaWords</name>
    <message>
        <source>{minutes} planned</source>
        <translation>{minutes} בתכנון</translation>
    </message>
    <message>
        <source>led by {person}</source>
        <translation>בהובלת {person}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>הושמט</translation>
    </message>
    <message>
        <source>running since {time}</source>
        <translation>בעיצומו, מ־{time}</translation>
    </message>
    <message>
        <source>really {times}, {minutes} longer</source>
        <translation>בפועל {times}, ארוך ב־{minutes}</translation>
    </message>
    <message>
        <source>really {times}, {minutes} shorter</source>
        <translation>בפועל {times}, קצר ב־{minutes}</translation>
    </message>
    <message>
        <source>really {times}, as planned</source>
        <translation>בפועל {times}, כמתוכנן</translation>
    </message>
    <message>
        <source>now expected at {time}</source>
        <translation>צפוי כעת ב־{time}</translation>
    </message>
    <message>
        <source>now expected to end at {time}</source>
        <translation>סיום צפוי כעת ב־{time}</translation>
    </message>
</context>
<context>
    <name>AlikeLine</name>
    <message>
        <source>Join</source>
        <translation>איחוד</translation>
    </message>
    <message>
        <source>They are two: say no more of it</source>
        <translation>אלה שתיים שונות, אין צורך להציע שוב</translation>
    </message>
    <message>
        <source>Two entries look alike: “{first}” and “{second}”.</source>
        <translation>שתי רשומות נראות דומות: ״{first}״ ו״{second}״.</translation>
    </message>
    <message>
        <source>Joined into one: “{name}”</source>
        <translation>אוחדו לרשומה אחת: ״{name}״</translation>
    </message>
</context>
<context>
    <name>AlikeStrip</name>
    <message>
        <source>Look</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>Not alike: do not offer it again</source>
        <translation>לא דומים: לא להציע שוב</translation>
    </message>
    <message>
        <source>Ticked. Ctrl+G makes a theme, 1–9 puts them under one.</source>
        <translation>סומנו. Ctrl+G לתמה חדשה, 1 עד 9 לשיוך לתמה.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) sound alike.</source>
        <translation>
            <numerusform>ממצא אחד נשמע דומה.</numerusform>
            <numerusform>%n ממצאים נשמעים דומים.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticked. Press {number} to put them there.</source>
        <translation>סומנו. המקש {number} משייך אותם לשם.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) sound like theme {number}.</source>
        <translation>
            <numerusform>ממצא אחד נשמע קרוב לתמה {number}.</numerusform>
            <numerusform>%n ממצאים נשמעים קרובים לתמה {number}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskNow</name>
    <message>
        <source>Nothing is unclear. There is nothing to ask.</source>
        <translation>אין מילים לא ברורות. אין מה לשאול.</translation>
    </message>
    <message>
        <source>Open the sheet here</source>
        <translation>פתיחת הדף במקום הזה</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>״{words}״</translation>
    </message>
    <message>
        <source>Ask what was written here</source>
        <translation>לשאול מה נכתב כאן</translation>
    </message>
</context>
<context>
    <name>AskedAbout</name>
    <message>
        <source>Without words yet</source>
        <translation>עדיין בלי מילים</translation>
    </message>
    <message>
        <source>Workshop without a title</source>
        <translation>סדנה ללא כותרת</translation>
    </message>
    <message>
        <source>went on into {workshop}</source>
        <translation>ההמשך: {workshop}</translation>
    </message>
    <message>
        <source>The workshop as a whole</source>
        <translation>הסדנה כולה</translation>
    </message>
    <message>
        <source>A new story, a wish, a partnership</source>
        <translation>סיפור חדש, משאלה, שותפות</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>פעולה</translation>
    </message>
</context>
<context>
    <name>AskedElsewhere</name>
    <message>
        <source>Ask about it there</source>
        <translation>לשאול על כך שם</translation>
    </message>
</context>
<context>
    <name>Attributes</name>
    <message>
        <source>Sector</source>
        <translation>מגזר</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>שכונה</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>דרג</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>קבוצת גיל</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>מגדר</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>תפקיד</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>ארגון</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>שפת הדף</translation>
    </message>
</context>
<context>
    <name>Away</name>
    <message>
        <source>Try again</source>
        <translation>לנסות שוב</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>Backing up to {place}. You can go on working.</source>
        <translation>הגיבוי אל {place} מתבצע. אפשר להמשיך לעבוד.</translation>
    </message>
    <message>
        <source>Everything is on {place}, and was read back from there.</source>
        <translation>הכול שמור ב־{place} ונבדק בקריאה חוזרת משם.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were not found on this computer and are not in it.</source>
        <translation>
            <numerusform>תמונה אחת לא נמצאה במחשב הזה ואינה בקובץ.</numerusform>
            <numerusform>%n תמונות לא נמצאו במחשב הזה ואינן בקובץ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old backup(s) there made room for it.</source>
        <translation>
            <numerusform>גיבוי ישן אחד פינה לו שם מקום.</numerusform>
            <numerusform>%n גיבויים ישנים פינו לו שם מקום.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupReminder</name>
    <message>
        <source>Back up now</source>
        <translation>גיבוי עכשיו</translation>
    </message>
    <message>
        <source>“{title}” is on this computer alone. Back it up to {place}?</source>
        <translation>״{title}״ נמצאת רק במחשב הזה. לגבות אל {place}?</translation>
    </message>
    <message>
        <source>“{title}” is on this computer alone. A copy on a USB stick keeps it safe.</source>
        <translation>״{title}״ נמצאת רק במחשב הזה. עותק בדיסק און קי ישמור עליה.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Backups</source>
        <translation>גיבויים</translation>
    </message>
    <message>
        <source>first start of the day</source>
        <translation>ההפעלה הראשונה ביום</translation>
    </message>
    <message>
        <source>a later start</source>
        <translation>הפעלה נוספת</translation>
    </message>
    <message>
        <source>before a copy was brought in</source>
        <translation>לפני ייבוא עותק</translation>
    </message>
    <message>
        <source>before a large change</source>
        <translation>לפני שינוי גדול</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>לפני שחזור גיבוי</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>לפני גרסה חדשה</translation>
    </message>
    <message>
        <source>before it was made smaller</source>
        <translation>לפני הקטנת הספרייה</translation>
    </message>
    <message>
        <source>Made by themselves at each start, and before what changes much. Restoring shows first what would change.</source>
        <translation>נוצרים מעצמם בכל הפעלה ולפני שינויים גדולים. לפני שחזור מוצג מה ישתנה.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>גיבוי עכשיו</translation>
    </message>
    <message>
        <source>Back up to a second place…</source>
        <translation>גיבוי למקום נוסף…</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>שחזור מקובץ…</translation>
    </message>
    <message>
        <source>All of these are on this computer. Should it break or get lost, only a second place helps: a USB stick, or a network folder.</source>
        <translation>כל אלה נמצאים במחשב הזה. אם יתקלקל או יאבד, רק מקום נוסף יעזור: דיסק און קי או תיקיית רשת.</translation>
    </message>
    <message>
        <source>Backing up to {place}: {percent} %</source>
        <translation>גיבוי אל {place}: ⁦{percent}%⁩</translation>
    </message>
    <message>
        <source>Nothing was backed up to {place} yet.</source>
        <translation>עדיין לא נעשה גיבוי אל {place}.</translation>
    </message>
    <message>
        <source>Last backup to {place}: today</source>
        <translation>הגיבוי האחרון אל {place}: היום</translation>
    </message>
    <message numerus="yes">
        <source>Last backup to {place}: %n day(s) ago</source>
        <translation>
            <numerusform>הגיבוי האחרון אל {place}: אתמול</numerusform>
            <numerusform>הגיבוי האחרון אל {place}: לפני %n ימים</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>שחזור…</translation>
    </message>
    <message>
        <source>Backups of a library on a server are made by whoever looks after the server.</source>
        <translation>את הגיבויים של ספרייה בשרת מכינים האחראים על השרת.</translation>
    </message>
    <message>
        <source>There is no backup yet; one is made every day.</source>
        <translation>עדיין אין גיבוי; גיבוי נוצר מדי יום.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), {size}. Of the last days each is kept, then one a week and one a month; older ones go, and sooner where they would take more than 2 GB.</source>
        <translation>
            <numerusform>גיבוי אחד, {size}. מהימים האחרונים נשמר כל גיבוי, אחר כך אחד לשבוע ואחד לחודש; הישנים יותר נמחקים, ואף קודם לכן אם יחד הם תופסים מעל 2 GB.</numerusform>
            <numerusform>%n גיבויים, {size}. מהימים האחרונים נשמר כל גיבוי, אחר כך אחד לשבוע ואחד לחודש; הישנים יותר נמחקים, ואף קודם לכן אם יחד הם תופסים מעל 2 GB.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>גיבוי</translation>
    </message>
</context>
<context>
    <name>BoardGrid</name>
    <message>
        <source>Sheets by table</source>
        <translation>דפים לפי שולחן</translation>
    </message>
</context>
<context>
    <name>BringingDialog</name>
    <message>
        <source>What this file brings</source>
        <translation>מה יש בקובץ הזה</translation>
    </message>
    <message>
        <source>Workshop without a title</source>
        <translation>סדנה ללא כותרת</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>הקובץ נקרא…</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>ייבוא</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>בלי ייבוא</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Nothing new in it.</source>
        <translation>אין בו שום דבר חדש.</translation>
    </message>
    <message>
        <source>This workshop is not in your library yet.</source>
        <translation>הסדנה הזאת עדיין לא נמצאת בספרייה.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Programmes and towns</source>
        <translation>תוכניות ורשויות</translation>
    </message>
    <message>
        <source>This workshop lies in the trash.</source>
        <translation>הסדנה הזאת נמצאת בסל המחזור.</translation>
    </message>
    <message>
        <source>All of it was written on this laptop.</source>
        <translation>הכול נכתב במחשב הזה.</translation>
    </message>
    <message numerus="yes">
        <source>%n new photo(s)</source>
        <translation>
            <numerusform>תמונה חדשה אחת</numerusform>
            <numerusform>%n תמונות חדשות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are not in the file</source>
        <translation>
            <numerusform>תמונה אחת אינה בקובץ</numerusform>
            <numerusform>%n תמונות אינן בקובץ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) settled there</source>
        <translation>
            <numerusform>סתירה אחת הוכרעה שם</numerusform>
            <numerusform>%n סתירות הוכרעו שם</numerusform>
        </translation>
    </message>
    <message>
        <source>Only small things such as places in lists differ.</source>
        <translation>ההבדלים קטנים בלבד, כמו מקום ברשימה.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more table(s)</source>
        <translation>
            <numerusform>ועוד שולחן אחד</numerusform>
            <numerusform>ועוד %n שולחנות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new finding(s)</source>
        <translation>
            <numerusform>ממצא חדש אחד</numerusform>
            <numerusform>%n ממצאים חדשים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other new item(s)</source>
        <translation>
            <numerusform>פריט חדש אחר</numerusform>
            <numerusform>%n פריטים חדשים אחרים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) changed</source>
        <translation>
            <numerusform>פריט אחד השתנה</numerusform>
            <numerusform>%n פריטים השתנו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in conflict</source>
        <translation>
            <numerusform>פריט אחד בסתירה</numerusform>
            <numerusform>%n פריטים בסתירה</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) both deleted and changed</source>
        <translation>
            <numerusform>פריט אחד גם נמחק וגם השתנה</numerusform>
            <numerusform>%n פריטים גם נמחקו וגם השתנו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s)</source>
        <translation>
            <numerusform>פריט חדש אחד</numerusform>
            <numerusform>%n פריטים חדשים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) deleted here</source>
        <translation>
            <numerusform>פריט אחד נמחק כאן</numerusform>
            <numerusform>%n פריטים נמחקו כאן</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) deleted there</source>
        <translation>
            <numerusform>פריט אחד נמחק שם</numerusform>
            <numerusform>%n פריטים נמחקו שם</numerusform>
        </translation>
    </message>
    <message>
        <source>At no table</source>
        <translation>ללא שולחן</translation>
    </message>
    <message>
        <source>Table {n}</source>
        <translation>שולחן {n}</translation>
    </message>
    <message>
        <source>{where}: {what}</source>
        <translation>{where}: {what}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Copy the report</source>
        <translation>העתקת הדיווח</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>קרה משהו לא צפוי</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>דיווח</translation>
    </message>
    <message>
        <source>Save a diagnostics file…</source>
        <translation>שמירת קובץ אבחון…</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>הפעלה מחדש</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>להמשיך</translation>
    </message>
    <message numerus="yes">
        <source>It happened %n time(s).</source>
        <translation>
            <numerusform>זה קרה פעם אחת.</numerusform>
            <numerusform>זה קרה %n פעמים.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on working. If it happens again, restart: words that stood in an open field are offered again.</source>
        <translation>אפשר להמשיך לעבוד. אם זה קורה שוב, כדאי להפעיל מחדש: מה שנכתב בשדה פתוח יוצע שוב.</translation>
    </message>
</context>
<context>
    <name>CapacityBoard</name>
    <message>
        <source>Without words yet</source>
        <translation>עדיין בלי מילים</translation>
    </message>
    <message>
        <source>Less is better, such as days of waiting</source>
        <translation>פחות זה טוב יותר, למשל ימי המתנה</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>כפי שהיה קודם</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>נקודת מוצא</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>מדידות</translation>
    </message>
    <message>
        <source>A number as of today; Enter adds…</source>
        <translation>מספר נכון להיום; Enter להוספה…</translation>
    </message>
    <message>
        <source>Capacity indicators</source>
        <translation>מדדי יכולת</translation>
    </message>
    <message>
        <source>Capacity indicator</source>
        <translation>מדד יכולת</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>מדד אחד</numerusform>
            <numerusform>%n מדדים</numerusform>
        </translation>
    </message>
    <message>
        <source>What can the town do that can be counted? Enter saves…</source>
        <translation>מה הרשות יודעת לעשות, ואפשר לספור? Enter לשמירה…</translation>
    </message>
    <message>
        <source>No indicator yet: type what can be counted, press Enter, then how it is now.</source>
        <translation>עדיין אין מדדים: הקלידו מה אפשר לספור, הקישו Enter, ואז רשמו את המספר היום.</translation>
    </message>
    <message>
        <source>better {difference}</source>
        <translation>טוב יותר: {difference}</translation>
    </message>
    <message>
        <source>worse {difference}</source>
        <translation>פחות טוב: {difference}</translation>
    </message>
    <message>
        <source>target reached</source>
        <translation>היעד הושג</translation>
    </message>
    <message>
        <source>{percent} % of the way</source>
        <translation>{percent}% מהדרך</translation>
    </message>
    <message>
        <source>Before: {value}. Nothing was read since.</source>
        <translation>קודם: {value}. מאז לא נמדד שוב.</translation>
    </message>
    <message>
        <source>Before: {before}, now: {now}</source>
        <translation>קודם: {before}, עכשיו: {now}</translation>
    </message>
    <message>
        <source>target {value}</source>
        <translation>יעד {value}</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Starred</source>
        <translation>מסומן בכוכב</translation>
    </message>
    <message>
        <source>On the projector</source>
        <translation>מוצג במקרן</translation>
    </message>
</context>
<context>
    <name>ChannelPart</name>
    <message>
        <source>Back to what the channel keeps</source>
        <translation>חזרה לערוץ עצמו</translation>
    </message>
    <message numerus="yes">
        <source>%n tagged in the workshops</source>
        <translation>
            <numerusform>סימון אחד בסדנאות</numerusform>
            <numerusform>%n סימונים בסדנאות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChannelRow</name>
    <message>
        <source>Only what is tagged</source>
        <translation>רק מה שסומן</translation>
    </message>
</context>
<context>
    <name>ChannelRows</name>
    <message>
        <source>Channels</source>
        <translation>ערוצים</translation>
    </message>
    <message>
        <source>A way on which you work; Enter adds…</source>
        <translation>דרך פעולה של התוכנית; Enter להוספה…</translation>
    </message>
</context>
<context>
    <name>ChannelTags</name>
    <message>
        <source>Channels</source>
        <translation>ערוצים</translation>
    </message>
    <message>
        <source>Which channel is shown</source>
        <translation>איזה ערוץ מוצג</translation>
    </message>
    <message>
        <source>Tag what is chosen in the list with a channel</source>
        <translation>סימון הנבחרים ברשימה בערוץ</translation>
    </message>
    <message>
        <source>Tag with a channel</source>
        <translation>סימון בערוץ</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) chosen</source>
        <translation>
            <numerusform>פריט אחד נבחר</numerusform>
            <numerusform>%n פריטים נבחרו</numerusform>
        </translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>כל הערוצים</translation>
    </message>
    <message>
        <source>Choose what is to be tagged first; of findings, only assets are</source>
        <translation>קודם בוחרים מה לסמן; מבין הממצאים מסמנים רק משאבים</translation>
    </message>
</context>
<context>
    <name>CharterNotes</name>
    <message>
        <source>On the charter sheet</source>
        <translation>בדף אמנת הצוות</translation>
    </message>
</context>
<context>
    <name>CheckInForm</name>
    <message>
        <source>This person agrees to be named in the report</source>
        <translation>יש הסכמה לציין את השם בדוח</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>עדיין לא</translation>
    </message>
    <message>
        <source>The partner agrees to be named</source>
        <translation>יש הסכמה לציון שם השותף</translation>
    </message>
    <message>
        <source>Save, go on to the next</source>
        <translation>שמירה ומעבר לבא בתור</translation>
    </message>
    <message>
        <source>Did a partnership come of it?</source>
        <translation>האם נוצרה שותפות?</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>תאריך השיחה</translation>
    </message>
    <message>
        <source>What may be passed on</source>
        <translation>מה מותר להעביר הלאה</translation>
    </message>
    <message>
        <source>Date of the next step</source>
        <translation>תאריך הצעד הבא</translation>
    </message>
    <message>
        <source>Day on which you asked</source>
        <translation>היום שבו נערכה השיחה</translation>
    </message>
</context>
<context>
    <name>CheckInTrail</name>
    <message>
        <source>What was told so far</source>
        <translation>מה סופר עד כה</translation>
    </message>
    <message>
        <source>Delete what was told here</source>
        <translation>מחיקת מה שסופר כאן</translation>
    </message>
    <message>
        <source>no partnership yet</source>
        <translation>אין עדיין שותפות</translation>
    </message>
    <message>
        <source>next step by {date}</source>
        <translation>הצעד הבא עד {date}</translation>
    </message>
    <message>
        <source>Deleted what was told on {date}</source>
        <translation>נמחק מה שסופר ביום {date}</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {item}</source>
        <translation>הסרת {item}</translation>
    </message>
</context>
<context>
    <name>ChosenDate</name>
    <message>
        <source>Date of this follow-up</source>
        <translation>תאריך המעקב הזה</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>עוד…</translation>
    </message>
    <message>
        <source>Add an own date</source>
        <translation>הוספת מועד משלנו</translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation>החזרה ללוח</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>השמטה מהלוח</translation>
    </message>
    <message>
        <source>The usual date again</source>
        <translation>חזרה לתאריך הרגיל</translation>
    </message>
    <message>
        <source>Call sheet…</source>
        <translation>דף שיחות…</translation>
    </message>
    <message>
        <source>Prepare the next workshop</source>
        <translation>הכנת הסדנה הבאה</translation>
    </message>
    <message>
        <source>What it is for, such as: with the mayor</source>
        <translation>לשם מה, למשל: עם ראש הרשות</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>לשם מה</translation>
    </message>
    <message>
        <source>Add the date</source>
        <translation>הוספת המועד</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>An own date</source>
        <translation>מועד משלנו</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>הושמט</translation>
    </message>
    <message>
        <source>lies before the workshop: give it another date</source>
        <translation>קודם לסדנה: יש לקבוע מועד אחר</translation>
    </message>
    <message>
        <source>done</source>
        <translation>הושלם</translation>
    </message>
    <message>
        <source>{asked} of {all} asked</source>
        <translation>{asked} מתוך {all} כבר נשאלו</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>עוד לא הסתיים</translation>
    </message>
    <message>
        <source>Done with this date</source>
        <translation>המועד הזה הושלם</translation>
    </message>
</context>
<context>
    <name>ChosenPeople</name>
    <message>
        <source>Seat at table</source>
        <translation>הושבה בשולחן</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>הושבה בנפרד</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>הושבה יחד</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>קיבוע</translation>
    </message>
    <message>
        <source>Choose nobody</source>
        <translation>ביטול הבחירה</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) chosen</source>
        <translation>
            <numerusform>נבחר אדם אחד</numerusform>
            <numerusform>נבחרו %n אנשים</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of the table for those chosen</source>
        <translation>מספר השולחן של מי שנבחרו כאן</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>on time</source>
        <translation>בזמן</translation>
    </message>
    <message>
        <source>{minutes} behind</source>
        <translation>איחור של {minutes}</translation>
    </message>
    <message>
        <source>{minutes} ahead</source>
        <translation>הקדמה של {minutes}</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>בזמן</translation>
    </message>
    <message>
        <source>pairs: change roles</source>
        <translation>זוגות: מחליפים תפקידים</translation>
    </message>
    <message>
        <source>change roles (1 of 2)</source>
        <translation>מחליפים תפקידים (1 מתוך 2)</translation>
    </message>
    <message>
        <source>change roles (2 of 2)</source>
        <translation>מחליפים תפקידים (2 מתוך 2)</translation>
    </message>
    <message>
        <source>threes: change roles (1 of 2)</source>
        <translation>שלישיות: מחליפים תפקידים (1 מתוך 2)</translation>
    </message>
    <message>
        <source>threes: change roles (2 of 2)</source>
        <translation>שלישיות: מחליפים תפקידים (2 מתוך 2)</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>מושהה</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>חריגה מהזמן</translation>
    </message>
    <message>
        <source>change roles</source>
        <translation>מחליפים תפקידים</translation>
    </message>
    <message>
        <source>last call</source>
        <translation>רגע לפני הסיום</translation>
    </message>
    <message>
        <source>nearly over</source>
        <translation>לקראת סיום</translation>
    </message>
    <message>
        <source>leave out {step} ({minutes})</source>
        <translation>ויתור על {step} ({minutes})</translation>
    </message>
    <message>
        <source>{minutes} from {step}</source>
        <translation>{minutes} מתוך {step}</translation>
    </message>
    <message>
        <source>{first}, {next}</source>
        <translation>{first}, {next}</translation>
    </message>
    <message>
        <source>Clock: start, pause, go on</source>
        <translation>שעון: התחלה, השהיה, המשך</translation>
    </message>
    <message>
        <source>Clock: one minute more</source>
        <translation>שעון: עוד דקה</translation>
    </message>
    <message>
        <source>Clock: five minutes more</source>
        <translation>שעון: עוד חמש דקות</translation>
    </message>
    <message>
        <source>Clock: next step</source>
        <translation>שעון: לשלב הבא</translation>
    </message>
    <message>
        <source>Clock: back to the step before</source>
        <translation>שעון: חזרה לשלב הקודם</translation>
    </message>
    <message>
        <source>Clock: where to save minutes</source>
        <translation>שעון: היכן לחסוך דקות</translation>
    </message>
</context>
<context>
    <name>ClockPanel</name>
    <message>
        <source>The clock</source>
        <translation>השעון</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>לשלב הבא</translation>
    </message>
    <message>
        <source>End this step</source>
        <translation>סיום השלב</translation>
    </message>
    <message numerus="yes">
        <source>Where to save %n minute(s)?</source>
        <translation>
            <numerusform>היכן לחסוך דקה אחת?</numerusform>
            <numerusform>היכן לחסוך %n דקות?</numerusform>
        </translation>
    </message>
    <message>
        <source>No coming step can give minutes without losing much.</source>
        <translation>אין שלב בהמשך שאפשר לקצר בלי להפסיד הרבה.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>השהיה</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>התחלה</translation>
    </message>
    <message>
        <source>{minutes} for threes</source>
        <translation>{minutes} לשלישיות</translation>
    </message>
    <message>
        <source>“{step}” will begin in time, at {time}.</source>
        <translation>״{step}״ יתחיל בזמן, ב־{time}.</translation>
    </message>
    <message>
        <source>As things stand, “{step}” will begin at {time}.</source>
        <translation>לפי המצב כעת, ״{step}״ יתחיל ב־{time}.</translation>
    </message>
    <message>
        <source>As things stand, the day ends at {time}.</source>
        <translation>לפי המצב כעת, היום יסתיים ב־{time}.</translation>
    </message>
    <message>
        <source>saves {minutes}</source>
        <translation>חוסך {minutes}</translation>
    </message>
</context>
<context>
    <name>ClockPill</name>
    <message>
        <source>Start the clock</source>
        <translation>הפעלת השעון</translation>
    </message>
    <message>
        <source>Back to the step before</source>
        <translation>חזרה לשלב הקודם</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>לשלב הבא</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>עוד דקה</translation>
    </message>
    <message>
        <source>Five minutes more</source>
        <translation>עוד חמש דקות</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>הבא: {step}</translation>
    </message>
    <message>
        <source>Pause the clock</source>
        <translation>השהיית השעון</translation>
    </message>
    <message>
        <source>More about the clock</source>
        <translation>עוד על השעון</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Open {code}</source>
        <translation>פתיחת {code}</translation>
    </message>
    <message>
        <source>Type or scan a sheet&apos;s code, Enter opens it</source>
        <translation>הקלידו או סרקו קוד של דף, Enter לפתיחה</translation>
    </message>
    <message>
        <source>Code of a sheet</source>
        <translation>קוד של דף</translation>
    </message>
</context>
<context>
    <name>CohortRow</name>
    <message>
        <source>Towns</source>
        <translation>רשויות</translation>
    </message>
    <message>
        <source>Add a town by its name; Enter adds…</source>
        <translation>הוספת רשות לפי שמה; Enter להוספה…</translation>
    </message>
    <message>
        <source>Two years: until {date}</source>
        <translation>שנתיים: עד {date}</translation>
    </message>
</context>
<context>
    <name>CohortRows</name>
    <message>
        <source>Cohorts</source>
        <translation>מחזורים</translation>
    </message>
    <message>
        <source>New cohort</source>
        <translation>מחזור חדש</translation>
    </message>
    <message>
        <source>Deleted “{title}” with its enrolments</source>
        <translation>״{title}״ נמחק עם ההשתתפויות שבו</translation>
    </message>
</context>
<context>
    <name>ComboField</name>
    <message>
        <source>No longer there</source>
        <translation>כבר לא קיים</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>words of a report</source>
        <translation>מילים של דוח</translation>
    </message>
    <message>
        <source>arrangement of a report</source>
        <translation>סידור הדוח</translation>
    </message>
    <message>
        <source>keeping of a report&apos;s arrangement</source>
        <translation>שמירת תבנית של דוח</translation>
    </message>
    <message>
        <source>arrangement from a template</source>
        <translation>סידור הדוח לפי תבנית</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>תרגום</translation>
    </message>
    <message>
        <source>new theme</source>
        <translation>תמה חדשה</translation>
    </message>
    <message>
        <source>findings under a theme</source>
        <translation>שיוך ממצאים לתמה</translation>
    </message>
    <message>
        <source>findings taken from a theme</source>
        <translation>הסרת ממצאים מתמה</translation>
    </message>
    <message>
        <source>move to another theme</source>
        <translation>העברה לתמה אחרת</translation>
    </message>
    <message>
        <source>splitting of a theme</source>
        <translation>פיצול תמה</translation>
    </message>
    <message>
        <source>dissolving of themes</source>
        <translation>פירוק תמות</translation>
    </message>
    <message>
        <source>merging of themes</source>
        <translation>מיזוג תמות</translation>
    </message>
    <message>
        <source>moving of a petal</source>
        <translation>הזזת עלה כותרת</translation>
    </message>
    <message>
        <source>new layout of the picture</source>
        <translation>סידור מחדש של התמונה</translation>
    </message>
    <message>
        <source>release for the projector</source>
        <translation>אישור להקרנה</translation>
    </message>
    <message>
        <source>withholding from the projector</source>
        <translation>הסרה מהמקרן</translation>
    </message>
    <message>
        <source>opening of a round of dots</source>
        <translation>פתיחת סבב נקודות</translation>
    </message>
    <message>
        <source>count of dots</source>
        <translation>ספירת נקודות</translation>
    </message>
    <message>
        <source>closing of a round of dots</source>
        <translation>סגירת סבב נקודות</translation>
    </message>
    <message>
        <source>reopening of a round of dots</source>
        <translation>פתיחה מחדש של סבב נקודות</translation>
    </message>
    <message>
        <source>deletion of a round of dots</source>
        <translation>מחיקת סבב נקודות</translation>
    </message>
    <message>
        <source>new tables</source>
        <translation>שולחנות חדשים</translation>
    </message>
    <message>
        <source>mixing of tables</source>
        <translation>ערבוב שולחנות</translation>
    </message>
    <message>
        <source>places for new people</source>
        <translation>מקומות לאנשים חדשים</translation>
    </message>
    <message>
        <source>pinning to a table</source>
        <translation>קיבוע בשולחן</translation>
    </message>
    <message>
        <source>tables from sign-ups</source>
        <translation>שולחנות לפי הצטרפות</translation>
    </message>
    <message>
        <source>another number for a table</source>
        <translation>מספר אחר לשולחן</translation>
    </message>
    <message>
        <source>joining of tables</source>
        <translation>איחוד שולחנות</translation>
    </message>
    <message>
        <source>splitting of a table</source>
        <translation>חלוקת שולחן</translation>
    </message>
    <message>
        <source>pairs for the interviews</source>
        <translation>חלוקה לזוגות לריאיונות</translation>
    </message>
    <message>
        <source>two who change interview partners</source>
        <translation>החלפה בין שניים בזוגות הריאיון</translation>
    </message>
    <message>
        <source>new seating rule</source>
        <translation>כלל הושבה חדש</translation>
    </message>
    <message>
        <source>removal of a seating rule</source>
        <translation>הסרת כלל הושבה</translation>
    </message>
    <message>
        <source>copying of tables</source>
        <translation>העתקת שולחנות</translation>
    </message>
    <message>
        <source>withdrawal of a person</source>
        <translation>משיכת הסכמה</translation>
    </message>
    <message>
        <source>erasing of a person</source>
        <translation>מחיקת אדם לצמיתות</translation>
    </message>
    <message>
        <source>end of a withdrawal</source>
        <translation>ביטול משיכת הסכמה</translation>
    </message>
    <message>
        <source>seating</source>
        <translation>הושבה</translation>
    </message>
    <message>
        <source>new workshop</source>
        <translation>סדנה חדשה</translation>
    </message>
    <message>
        <source>change of agenda</source>
        <translation>החלפת סדר היום</translation>
    </message>
    <message>
        <source>import</source>
        <translation>ייבוא</translation>
    </message>
    <message>
        <source>going back to a backup</source>
        <translation>חזרה לגיבוי</translation>
    </message>
    <message>
        <source>where it came from</source>
        <translation>קישור למקור</translation>
    </message>
    <message>
        <source>new proposition</source>
        <translation>הצהרת אפשרות חדשה</translation>
    </message>
    <message>
        <source>keeping of the draft</source>
        <translation>שמירת הטיוטה</translation>
    </message>
    <message>
        <source>what was loved or wished</source>
        <translation>תגובה במשוב</translation>
    </message>
    <message>
        <source>final words</source>
        <translation>נוסח סופי</translation>
    </message>
    <message>
        <source>reopening of a proposition</source>
        <translation>פתיחה מחדש של הצהרת אפשרות</translation>
    </message>
    <message>
        <source>sign-up</source>
        <translation>הצטרפות</translation>
    </message>
    <message>
        <source>new team</source>
        <translation>צוות חדש</translation>
    </message>
    <message>
        <source>offer for a request</source>
        <translation>הצעת עזרה לבקשה</translation>
    </message>
    <message>
        <source>parting of offer and request</source>
        <translation>הפרדת הצעת עזרה מבקשה</translation>
    </message>
    <message>
        <source>uniting of assets</source>
        <translation>איחוד משאבים</translation>
    </message>
    <message>
        <source>keeping apart of assets</source>
        <translation>הפרדה בין משאבים</translation>
    </message>
    <message>
        <source>taking out of an asset</source>
        <translation>הוצאה ממשאב מאוחד</translation>
    </message>
    <message>
        <source>change of an asset</source>
        <translation>שינוי במשאב</translation>
    </message>
    <message>
        <source>taking apart of an asset</source>
        <translation>פירוק משאב מאוחד</translation>
    </message>
    <message>
        <source>proposal of a match</source>
        <translation>הצעת התאמה</translation>
    </message>
    <message>
        <source>agreement on a match</source>
        <translation>הסכמה על התאמה</translation>
    </message>
    <message>
        <source>declining of a match</source>
        <translation>ויתור על התאמה</translation>
    </message>
    <message>
        <source>change of a match</source>
        <translation>שינוי בהתאמה</translation>
    </message>
    <message>
        <source>tagging with a channel</source>
        <translation>סימון בערוץ</translation>
    </message>
    <message>
        <source>removal of a channel</source>
        <translation>הסרת ערוץ</translation>
    </message>
    <message>
        <source>words that come to mind</source>
        <translation>מילים שעולות בדעת</translation>
    </message>
    <message>
        <source>date of a follow-up</source>
        <translation>מועד מעקב</translation>
    </message>
    <message>
        <source>own date of a follow-up</source>
        <translation>מועד מעקב משלנו</translation>
    </message>
    <message>
        <source>what was told at a check-in</source>
        <translation>מה שסופר בשיחת מעקב</translation>
    </message>
    <message>
        <source>deletion of what was told</source>
        <translation>מחיקת מה שסופר</translation>
    </message>
    <message>
        <source>next workshop from the last</source>
        <translation>הכנת הסדנה הבאה מהקודמת</translation>
    </message>
    <message>
        <source>new step of the agenda</source>
        <translation>שלב חדש בסדר היום</translation>
    </message>
    <message>
        <source>saved minutes</source>
        <translation>דקות שנחסכו</translation>
    </message>
    <message>
        <source>start of a step</source>
        <translation>התחלת שלב</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>מעבר לשלב הבא</translation>
    </message>
    <message>
        <source>back to a step</source>
        <translation>חזרה לשלב</translation>
    </message>
    <message>
        <source>end of a step</source>
        <translation>סיום שלב</translation>
    </message>
    <message>
        <source>pause of the clock</source>
        <translation>השהיית השעון</translation>
    </message>
    <message>
        <source>going on of the clock</source>
        <translation>המשך השעון</translation>
    </message>
    <message>
        <source>more minutes</source>
        <translation>דקות נוספות</translation>
    </message>
    <message>
        <source>time taken off the clock</source>
        <translation>זמן שהורד מהשעון</translation>
    </message>
    <message>
        <source>checked wording</source>
        <translation>אישור ניסוח</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>ניסוח</translation>
    </message>
    <message>
        <source>unfinished words</source>
        <translation>טקסט שלא הושלם</translation>
    </message>
    <message>
        <source>words from a sheet</source>
        <translation>הקלדה מתוך דף</translation>
    </message>
    <message>
        <source>state of a sheet</source>
        <translation>מצב של דף</translation>
    </message>
    <message>
        <source>state of sheets</source>
        <translation>מצב של כמה דפים</translation>
    </message>
    <message>
        <source>unclear word</source>
        <translation>מילה לא ברורה</translation>
    </message>
    <message>
        <source>table of a sheet</source>
        <translation>שיוך דף לשולחן</translation>
    </message>
    <message>
        <source>ready example</source>
        <translation>דוגמה מוכנה</translation>
    </message>
    <message>
        <source>enrolment of a town</source>
        <translation>צירוף רשות</translation>
    </message>
    <message>
        <source>new member of a cluster</source>
        <translation>רשות חדשה באשכול</translation>
    </message>
    <message>
        <source>who was at a training session</source>
        <translation>נוכחות במפגש הכשרה</translation>
    </message>
    <message>
        <source>joining of two towns</source>
        <translation>איחוד שתי רשויות</translation>
    </message>
    <message>
        <source>joining of two programmes</source>
        <translation>איחוד שתי תוכניות</translation>
    </message>
    <message>
        <source>town and programme of a workshop</source>
        <translation>הרשות והתוכנית של סדנה</translation>
    </message>
    <message>
        <source>sample workshop</source>
        <translation>סדנת הדוגמה</translation>
    </message>
    <message>
        <source>new photo</source>
        <translation>תמונה חדשה</translation>
    </message>
    <message>
        <source>filing of a photo</source>
        <translation>שיוך תמונה</translation>
    </message>
    <message>
        <source>turning of a photo</source>
        <translation>סיבוב תמונה</translation>
    </message>
    <message>
        <source>printing of worksheets</source>
        <translation>הדפסת דפי עבודה</translation>
    </message>
    <message>
        <source>change of a worksheet</source>
        <translation>שינוי בדף עבודה</translation>
    </message>
    <message>
        <source>keeping of worksheets</source>
        <translation>שמירת דפי העבודה כתבנית</translation>
    </message>
    <message>
        <source>worksheets from a template</source>
        <translation>דפי עבודה מתוך תבנית</translation>
    </message>
    <message>
        <source>removal of a template</source>
        <translation>הסרת תבנית</translation>
    </message>
    <message>
        <source>date of the next meeting</source>
        <translation>מועד המפגש הבא</translation>
    </message>
    <message>
        <source>choice between two versions</source>
        <translation>בחירה בין שתי גרסאות</translation>
    </message>
    <message>
        <source>addition</source>
        <translation>הוספה</translation>
    </message>
    <message>
        <source>change</source>
        <translation>שינוי</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>move</source>
        <translation>העברה</translation>
    </message>
    <message>
        <source>restoring</source>
        <translation>שחזור</translation>
    </message>
</context>
<context>
    <name>CommitmentsTab</name>
    <message>
        <source>Commitment</source>
        <translation>התחייבות</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>הצעת עזרה</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>בקשה</translation>
    </message>
    <message>
        <source>Without words yet</source>
        <translation>עדיין בלי מילים</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>From the list of participants</source>
        <translation>מרשימת המשתתפים</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>Requests without an answer</source>
        <translation>בקשות בלי תשובה</translation>
    </message>
    <message>
        <source>Offers that nobody took</source>
        <translation>הצעות עזרה שעוד לא נוצלו</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>מה מוצג</translation>
    </message>
    <message>
        <source>This person agrees to be named in the report</source>
        <translation>יש הסכמה לציין את השם בדוח</translation>
    </message>
    <message>
        <source>May be contacted about it</source>
        <translation>מותר ליצור קשר בעניין</translation>
    </message>
    <message>
        <source>Belongs to the initiative</source>
        <translation>שייך ליוזמה</translation>
    </message>
    <message>
        <source>What was answered, in their words</source>
        <translation>מה הייתה התשובה, במילים שנאמרו</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>עדיין לא נאמר</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>בלי בחירה</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>ללא שיוך</translation>
    </message>
    <message>
        <source>Commitments, offers, requests</source>
        <translation>התחייבויות, הצעות עזרה, בקשות</translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>התחייבות אחת</numerusform>
            <numerusform>%n התחייבויות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>הצעת עזרה אחת</numerusform>
            <numerusform>%n הצעות עזרה</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>בקשה אחת</numerusform>
            <numerusform>%n בקשות</numerusform>
        </translation>
    </message>
    <message>
        <source>What can be given, and to whom? Enter saves…</source>
        <translation>מה אפשר לתת, ולמי? Enter לשמירה…</translation>
    </message>
    <message>
        <source>What exactly would help? Enter saves…</source>
        <translation>מה בדיוק יעזור? Enter לשמירה…</translation>
    </message>
    <message>
        <source>What begins without anyone&apos;s consent? Enter saves…</source>
        <translation>מה מתחיל בלי להמתין לאישור? Enter לשמירה…</translation>
    </message>
    <message>
        <source>Nothing promised yet: choose the kind, type the words, press Enter.</source>
        <translation>עדיין אין התחייבויות: בחרו סוג, הקלידו את המילים והקישו Enter.</translation>
    </message>
    <message numerus="yes">
        <source>met by %n offer(s)</source>
        <translation>
            <numerusform>נמצאה לה הצעת עזרה אחת</numerusform>
            <numerusform>נמצאו לה %n הצעות עזרה</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answers %n request(s)</source>
        <translation>
            <numerusform>עונה על בקשה אחת</numerusform>
            <numerusform>עונה על %n בקשות</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>עדיין בלי שם</translation>
    </message>
    <message>
        <source>Who takes it on? A name turns the words into a promise.</source>
        <translation>באחריות מי? שם הופך מילים להתחייבות.</translation>
    </message>
    <message>
        <source>Set {date}</source>
        <translation>קביעה ל־{date}</translation>
    </message>
    <message>
        <source>By when? A first step within 14 days keeps it alive.</source>
        <translation>עד מתי? צעד ראשון בתוך 14 ימים שומר על התנופה.</translation>
    </message>
    <message>
        <source>By when? A first step until {date} keeps it alive.</source>
        <translation>עד מתי? צעד ראשון עד {date} שומר על התנופה.</translation>
    </message>
</context>
<context>
    <name>ControlPanel</name>
    <message>
        <source>The room sees this screen: hide private words (F4 shows them)</source>
        <translation>המסך הזה מוקרן לחדר: הסתרת דברים פרטיים (F4 להצגה)</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>מסך שחור</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>הקפאה</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>העמוד הקודם</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>העמוד הבא</translation>
    </message>
    <message>
        <source>by itself every</source>
        <translation>אוטומטית, כל</translation>
    </message>
    <message>
        <source>How long each page stands</source>
        <translation>משך ההצגה של כל עמוד</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>אותיות קטנות יותר</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>אותיות גדולות יותר</translation>
    </message>
    <message>
        <source>Small clock</source>
        <translation>שעון קטן</translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation>בהיר על כהה</translation>
    </message>
    <message>
        <source>Names at the tables</source>
        <translation>שמות בשולחנות</translation>
    </message>
    <message>
        <source>Whole names</source>
        <translation>שמות מלאים</translation>
    </message>
    <message>
        <source>First names</source>
        <translation>שמות פרטיים</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>ראשי תיבות</translation>
    </message>
    <message>
        <source>The room sees nothing of this yet.</source>
        <translation>עדיין לא מוקרן לחדר דבר.</translation>
    </message>
    <message>
        <source>The projector is unplugged.</source>
        <translation>המקרן מנותק.</translation>
    </message>
    <message>
        <source>The room sees black. Behind it waits “{view}”.</source>
        <translation>לחדר מוקרן מסך שחור. מאחוריו ממתין: ״{view}״.</translation>
    </message>
    <message>
        <source>Frozen: the room sees the picture above until it is let go.</source>
        <translation>מוקפא: לחדר מוקרנת התמונה שלמעלה עד השחרור.</translation>
    </message>
    <message>
        <source>The room sees “{view}”.</source>
        <translation>לחדר מוקרן: ״{view}״.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>הסרה מהמסך</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>הצגה לחדר</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>שנייה אחת</numerusform>
            <numerusform>%n שניות</numerusform>
        </translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>מקרן</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Several laptops</source>
        <translation>כמה מחשבים</translation>
    </message>
    <message>
        <source>Scribes get a copy of this workshop, each types some tables, and the copies are brought back in here, in any order and as often as you like.</source>
        <translation>מי שמתעדים מקבלים עותק של הסדנה ומקלידים כמה שולחנות. אחר כך מייבאים את העותקים לכאן, בכל סדר וכמה פעמים שרוצים.</translation>
    </message>
    <message>
        <source>Copy for another laptop…</source>
        <translation>עותק למחשב אחר…</translation>
    </message>
    <message>
        <source>Bring a copy back in…</source>
        <translation>ייבוא עותק שחזר…</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>דקה אחת</numerusform>
            <numerusform>%n דקות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>שעה אחת</numerusform>
            <numerusform>%n שעות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) behind</source>
        <translation>
            <numerusform>איחור של דקה אחת</numerusform>
            <numerusform>איחור של %n דקות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ahead</source>
        <translation>
            <numerusform>הקדמה של דקה אחת</numerusform>
            <numerusform>הקדמה של %n דקות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) free before it</source>
        <translation>
            <numerusform>דקה פנויה לפניו</numerusform>
            <numerusform>%n דקות פנויות לפניו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The steps before it are %n minute(s) too long</source>
        <translation>
            <numerusform>השלבים שלפניו ארוכים מדי בדקה אחת</numerusform>
            <numerusform>השלבים שלפניו ארוכים מדי ב־%n דקות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>Digits, then Enter for the next. + and − count single dots.</source>
        <translation>מקלידים מספר, ואז Enter לפריט הבא. המקשים + ו־− מוסיפים או מורידים נקודה אחת.</translation>
    </message>
    <message>
        <source>Close the round and show the result</source>
        <translation>סגירת הסבב והצגת התוצאה</translation>
    </message>
    <message>
        <source>Delete this round</source>
        <translation>מחיקת הסבב</translation>
    </message>
    <message>
        <source>Until the round is closed its items stay as they are, and nobody else sees a result.</source>
        <translation>עד סגירת הסבב הפריטים נשארים כפי שהם, והתוצאה מוצגת רק כאן.</translation>
    </message>
    <message>
        <source>Others see this screen, so the numbers are hidden. Hold F4 to see them.</source>
        <translation>אחרים רואים את המסך הזה, ולכן המספרים מוסתרים. החזקת F4 מציגה אותם.</translation>
    </message>
    <message>
        <source>Count the whole room at once</source>
        <translation>ספירה לכל החדר יחד</translation>
    </message>
    <message>
        <source>Count table by table</source>
        <translation>ספירה לפי שולחנות</translation>
    </message>
</context>
<context>
    <name>CritiqueLists</name>
    <message>
        <source>From the whole room</source>
        <translation>מכל החדר</translation>
    </message>
    <message>
        <source>Which table says it</source>
        <translation>איזה שולחן אומר זאת</translation>
    </message>
    <message>
        <source>What speaks to you? Enter adds…</source>
        <translation>מה נגע בכם? Enter להוספה…</translation>
    </message>
    <message>
        <source>What would make it stronger? Enter adds…</source>
        <translation>מה יחזק אותה? Enter להוספה…</translation>
    </message>
    <message>
        <source>Responses in the critique</source>
        <translation>תגובות במשוב על ההצהרה</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>שולחן {number}</translation>
    </message>
</context>
<context>
    <name>CritiqueRow</name>
    <message>
        <source>What was said</source>
        <translation>מה נאמר</translation>
    </message>
</context>
<context>
    <name>CueLine</name>
    <message>
        <source>Do not ask this again</source>
        <translation>לא לשאול את זה שוב</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>יום/חודש/שנה</translation>
    </message>
    <message>
        <source>This is not a date. Type day, month and year, such as 14/05/2026.</source>
        <translation>זה לא תאריך. הקלידו יום, חודש ושנה, למשל 14/05/2026.</translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message numerus="yes">
        <source>with %n that belonged to it</source>
        <translation>
            <numerusform>עם פריט אחד שהיה שייך לזה</numerusform>
            <numerusform>עם %n פריטים שהיו שייכים לזה</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesignPage</name>
    <message>
        <source>Propositions</source>
        <translation>הצהרות אפשרות</translation>
    </message>
</context>
<context>
    <name>DestinyPage</name>
    <message>
        <source>Teams &amp;&amp; plans</source>
        <translation>צוותים ותוכניות</translation>
    </message>
    <message>
        <source>Commitments, offers, requests</source>
        <translation>התחייבויות, הצעות עזרה, בקשות</translation>
    </message>
    <message>
        <source>Income ideas</source>
        <translation>רעיונות להכנסה</translation>
    </message>
    <message>
        <source>Closing valuation</source>
        <translation>משוב מוקיר לסיום</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>מעקב</translation>
    </message>
    <message>
        <source>From the plenary</source>
        <translation>מהמליאה</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Title</source>
        <translation>כותרת</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>רשות מקומית</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>נושא</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>מקום המפגש</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>גופים מארגנים</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>הגורם המוביל</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>הערות</translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation>בשפות נוספות</translation>
    </message>
    <message>
        <source>for reports and sheets</source>
        <translation>לדוחות ולדפי העבודה</translation>
    </message>
    <message>
        <source>Agenda template</source>
        <translation>תבנית סדר היום</translation>
    </message>
    <message>
        <source>Language and direction</source>
        <translation>שפה וכיוון</translation>
    </message>
    <message>
        <source>only where the letters mislead</source>
        <translation>רק כשהאותיות מטעות</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>תאריך</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>שעת התחלה</translation>
    </message>
    <message>
        <source>Who stands behind it and stays in the room</source>
        <translation>מי שתומך במהלך ונשאר בחדר</translation>
    </message>
    <message>
        <source>Languages of the workshop</source>
        <translation>שפות הסדנה</translation>
    </message>
    <message>
        <source>Sheets and reports can be made in each of these.</source>
        <translation>אפשר להפיק דפי עבודה ודוחות בכל אחת מהן.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics file</source>
        <translation>קובץ אבחון</translation>
    </message>
    <message>
        <source>What will be in the file</source>
        <translation>מה יהיה בקובץ</translation>
    </message>
    <message>
        <source>For whoever helps you. It tells how the program stands on this computer. Nothing that anybody wrote or said is in it, and no names. Read it, untick what shall not go along, then save it.</source>
        <translation>למי שמסייעים לכם. הקובץ מתאר את מצב התוכנה במחשב הזה. אין בו דבר ממה שנכתב או נאמר, ואין בו שמות. כדאי לקרוא, לבטל את הסימון של מה שלא יצורף, ואז לשמור.</translation>
    </message>
    <message>
        <source>The program looks through itself…</source>
        <translation>התוכנה בודקת את עצמה…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>שמירה…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>תוכנה</translation>
    </message>
    <message>
        <source>System</source>
        <translation>מערכת</translation>
    </message>
    <message>
        <source>Screens and letters</source>
        <translation>מסכים וגופנים</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Library, in numbers</source>
        <translation>הספרייה, במספרים</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>יומן התוכנה</translation>
    </message>
    <message>
        <source>Last crash</source>
        <translation>הקריסה האחרונה</translation>
    </message>
    <message>
        <source>Saved as “{name}”. It can be mailed as it is.</source>
        <translation>נשמר בשם ״{name}״. אפשר לשלוח אותו כמות שהוא.</translation>
    </message>
</context>
<context>
    <name>DiscoveryPage</name>
    <message>
        <source>Interviews</source>
        <translation>ריאיונות</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>ממצאים</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>תמות</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>נקודות</translation>
    </message>
    <message>
        <source>Positive core</source>
        <translation>הליבה החיובית</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>The dots are being counted under Dots.</source>
        <translation>הנקודות נספרות כעת בלשונית ״נקודות״.</translation>
    </message>
    <message>
        <source>Counted in a round: to change it, reopen it under Dots.</source>
        <translation>נספר בסבב: כדי לשנות, יש לפתוח אותו מחדש בלשונית ״נקודות״.</translation>
    </message>
</context>
<context>
    <name>DotsTab</name>
    <message>
        <source>New round</source>
        <translation>סבב חדש</translation>
    </message>
    <message>
        <source>Rounds of dots</source>
        <translation>סבבי נקודות</translation>
    </message>
    <message>
        <source>Round {number} · {when} · being counted</source>
        <translation>סבב {number} · {when} · בספירה</translation>
    </message>
    <message>
        <source>Round {number} · {when} · closed</source>
        <translation>סבב {number} · {when} · סגור</translation>
    </message>
    <message>
        <source>The round is closed</source>
        <translation>הסבב נסגר</translation>
    </message>
    <message>
        <source>The round is open</source>
        <translation>הסבב פתוח</translation>
    </message>
    <message>
        <source>Round deleted</source>
        <translation>הסבב נמחק</translation>
    </message>
</context>
<context>
    <name>DoubleTables</name>
    <message>
        <source>Sheets that are printed already keep their codes and stay with their own table.</source>
        <translation>דפים שכבר הודפסו שומרים על הקוד שלהם ונשארים עם השולחן שלהם.</translation>
    </message>
    <message>
        <source>Decide later, on the Tables tab</source>
        <translation>החלטה בהמשך, בלשונית ״שולחנות״</translation>
    </message>
    <message>
        <source>The later one becomes table {free}</source>
        <translation>האחרון שנוסף יהיה שולחן {free}</translation>
    </message>
    <message>
        <source>It is one table: join the two</source>
        <translation>זה שולחן אחד: איחוד השניים</translation>
    </message>
    <message>
        <source>{phase}: two tables have number {number}</source>
        <translation>{phase}: לשני שולחנות יש מספר {number}</translation>
    </message>
</context>
<context>
    <name>DraftBeside</name>
    <message>
        <source>Before the critique</source>
        <translation>לפני המשוב</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>עכשיו</translation>
    </message>
</context>
<context>
    <name>DreamPage</name>
    <message>
        <source>Visions</source>
        <translation>חזונות</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>הזדמנויות</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>נקודות</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop photos here: those with a code go to their sheet</source>
        <translation>שחררו תמונות כאן: תמונות עם קוד ישויכו לדף שלהן</translation>
    </message>
    <message>
        <source>Drop the copy here to see what it brings</source>
        <translation>אפשר לשחרר כאן את העותק כדי לראות מה יש בו</translation>
    </message>
</context>
<context>
    <name>DuePanel</name>
    <message>
        <source>Call sheet…</source>
        <translation>דף שיחות…</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>יומן…</translation>
    </message>
    <message>
        <source>Due for follow-up</source>
        <translation>ממתין למעקב</translation>
    </message>
    <message numerus="yes">
        <source>%n open promise(s)</source>
        <translation>
            <numerusform>התחייבות פתוחה אחת</numerusform>
            <numerusform>%n התחייבויות פתוחות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <translation>
            <numerusform>פעולה פתוחה אחת</numerusform>
            <numerusform>%n פעולות פתוחות</numerusform>
        </translation>
    </message>
    <message>
        <source>{asked} of {all} asked</source>
        <translation>{asked} מתוך {all} כבר נשאלו</translation>
    </message>
    <message numerus="yes">
        <source>%n workshop(s) wait for a follow-up</source>
        <translation>
            <numerusform>סדנה אחת ממתינה למעקב</numerusform>
            <numerusform>%n סדנאות ממתינות למעקב</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) in the next 30 days</source>
        <translation>
            <numerusform>מועד מעקב אחד ב־30 הימים הבאים</numerusform>
            <numerusform>%n מועדי מעקב ב־30 הימים הבאים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the next 30 days</source>
        <translation>
            <numerusform>ועוד אחד ב־30 הימים הבאים</numerusform>
            <numerusform>ועוד %n ב־30 הימים הבאים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditConflict</name>
    <message>
        <source>Yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>No</source>
        <translation>לא</translation>
    </message>
</context>
<context>
    <name>EditConflictDialog</name>
    <message>
        <source>Somebody else changed this, too</source>
        <translation>גם אחרים שינו את זה</translation>
    </message>
    <message>
        <source>Nothing was overwritten. What shall stand here?</source>
        <translation>שום דבר לא נדרס. מה יעמוד כאן?</translation>
    </message>
    <message>
        <source>Saved by somebody else</source>
        <translation>נשמר על ידי אחרים</translation>
    </message>
    <message>
        <source>Typed here, not saved yet</source>
        <translation>נכתב כאן, עדיין לא נשמר</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>לקבל את שלהם</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>להשאיר את שניהם</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>להשאיר את שלי</translation>
    </message>
</context>
<context>
    <name>EnrolmentPanel</name>
    <message>
        <source>Back to the programme</source>
        <translation>חזרה לתוכנית</translation>
    </message>
    <message>
        <source>About the town</source>
        <translation>על הרשות</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>עדיין לא נאמר</translation>
    </message>
</context>
<context>
    <name>EnrolmentRow</name>
    <message>
        <source>No longer there</source>
        <translation>כבר לא קיים</translation>
    </message>
    <message>
        <source>Take {town} out</source>
        <translation>הוצאת {town}</translation>
    </message>
</context>
<context>
    <name>EntryBar</name>
    <message>
        <source>Table number</source>
        <translation>מספר שולחן</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Table 1 to 9</source>
        <translation>שולחן 1 עד 9</translation>
    </message>
    <message>
        <source>Next kind</source>
        <translation>הסוג הבא</translation>
    </message>
    <message>
        <source>Table by its number</source>
        <translation>שולחן לפי מספר</translation>
    </message>
    <message>
        <source>Add and open the details</source>
        <translation>הוספה ופתיחת הפרטים</translation>
    </message>
    <message>
        <source>All</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>כל השולחנות</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>שולחן {number}</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Nothing is written on this sheet that could be typed in.</source>
        <translation>בדף הזה אין מה להקליד.</translation>
    </message>
    <message>
        <source>{field}: a drawing, kept as a photo</source>
        <translation>{field}: ציור שנשמר כתמונה</translation>
    </message>
</context>
<context>
    <name>EntryHead</name>
    <message>
        <source>All sheets (Esc)</source>
        <translation>כל הדפים (Esc)</translation>
    </message>
    <message>
        <source>Table of this sheet</source>
        <translation>השולחן של הדף הזה</translation>
    </message>
    <message>
        <source>Another table has this code, too: show its sheet</source>
        <translation>הקוד הזה שייך גם לשולחן אחר: הצגת הדף שלו</translation>
    </message>
    <message>
        <source>Which table?</source>
        <translation>איזה שולחן?</translation>
    </message>
    <message>
        <source>{state} · {count} unclear</source>
        <translation>{state} · לא ברור: {count}</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>This cannot be undone: there is no trash for it.</source>
        <translation>אי אפשר לבטל את הפעולה: מה שנמחק כך אינו עובר לסל המחזור.</translation>
    </message>
    <message>
        <source>Also what they told</source>
        <translation>גם מה שסופר על ידם</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>העתקת הרשימה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>מחיקה לצמיתות</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>הועתק</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>אדם זה</translation>
    </message>
    <message>
        <source>{name} is erased</source>
        <translation>{name} – נמחק לצמיתות</translation>
    </message>
    <message>
        <source>Erase {name}?</source>
        <translation>למחוק את {name} לצמיתות?</translation>
    </message>
    <message>
        <source>Unticked, it stays without a name: {what}. A story may still tell who it was.</source>
        <translation>בלי הסימון זה נשאר בלי שם: {what}. ייתכן שסיפור עדיין מסגיר במי מדובר.</translation>
    </message>
    <message numerus="yes">
        <source>Also delete the %n backup(s) here that still hold them</source>
        <translation>
            <numerusform>למחוק גם את הגיבוי היחיד כאן שבו האדם עדיין נמצא</numerusform>
            <numerusform>למחוק גם את %n הגיבויים כאן שבהם האדם עדיין נמצא</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing shows them any more. Traces in the library’s file could not be wiped yet, since another program has it open or the disk is full: make the library smaller later.</source>
        <translation>האדם אינו מופיע עוד בשום מקום. את העקבות בקובץ הספרייה עוד לא היה אפשר לנקות, כי תוכנה אחרת פתחה אותו או שהדיסק מלא: כדאי להקטין את הספרייה מאוחר יותר.</translation>
    </message>
    <message>
        <source>Nothing of them is left in this library. What is listed is left to you.</source>
        <translation>לא נשאר דבר מהאדם בספרייה הזאת. הטיפול במה שרשום כאן נשאר בידיכם.</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>Erased there, and here with it: {names}. This cannot be undone; backups made before still hold them.</source>
        <translation>נמחקו שם לצמיתות, ויימחקו גם כאן: {names}. אי אפשר לבטל זאת; גיבויים קודמים עדיין מכילים אותם.</translation>
    </message>
</context>
<context>
    <name>ErasingParts</name>
    <message>
        <source>What is erased</source>
        <translation>מה נמחק</translation>
    </message>
    <message>
        <source>Name, role, organisation, contact data, answers for mixing tables</source>
        <translation>שם, תפקיד, ארגון, פרטי קשר, מאפיינים לערבוב שולחנות</translation>
    </message>
    <message>
        <source>What they told: {what}</source>
        <translation>מה שסופר: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) on themes taken from it</source>
        <translation>
            <numerusform>ציטוט אחד בנושא שנלקח משם</numerusform>
            <numerusform>%n ציטוטים בנושאים שנלקחו משם</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their name in %n other entry(ies), which stay</source>
        <translation>
            <numerusform>השם ברשומה אחת נוספת, שנשארת</numerusform>
            <numerusform>השם ב־%n רשומות נוספות, שנשארות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) that nobody finished</source>
        <translation>
            <numerusform>טיוטה אחת שלא הושלמה</numerusform>
            <numerusform>%n טיוטות שלא הושלמו</numerusform>
        </translation>
    </message>
    <message>
        <source>All of this also in the history of changes and in the search</source>
        <translation>כל זה גם מתולדות השינויים ומהחיפוש</translation>
    </message>
    <message>
        <source>Somebody else here has the same name. So a name is taken out only where it is linked to this person; look at the places below yourself.</source>
        <translation>יש כאן עוד מישהו באותו שם. לכן השם נמחק רק במקומות המקושרים לאדם הזה; את המקומות שלמטה צריך לבדוק בעצמכם.</translation>
    </message>
    <message>
        <source>Left the program with them in it</source>
        <translation>יצא מהתוכנה כשהאדם בתוכו</translation>
    </message>
    <message>
        <source>Look at these yourself</source>
        <translation>לבדיקה שלכם</translation>
    </message>
    <message>
        <source>Their name, address or number stands in words of others, which are not changed.</source>
        <translation>השם, הכתובת או המספר מופיעים בדברים של אחרים, שאינם משתנים.</translation>
    </message>
    <message>
        <source>Backups that still hold them</source>
        <translation>גיבויים שהאדם עדיין נמצא בהם</translation>
    </message>
    <message>
        <source>Could not be looked into: {names}</source>
        <translation>לא היה אפשר לבדוק: {names}</translation>
    </message>
    <message>
        <source>On the second place, {folder}: the last backup is of {date}. Look there yourself.</source>
        <translation>במקום השני, {folder}: הגיבוי האחרון מ־{date}. יש לבדוק שם בעצמכם.</translation>
    </message>
    <message>
        <source>The library is on a server: ask its keeper about backups, and to wipe what was deleted.</source>
        <translation>הספרייה נמצאת בשרת: יש לפנות לאחראים עליו בנוגע לגיבויים ולניקוי מה שנמחק.</translation>
    </message>
    <message>
        <source>None beside this library.</source>
        <translation>אין כאלה ליד הספרייה הזאת.</translation>
    </message>
    <message>
        <source>Copies on sticks and other laptops are not known here. A transfer copy made from now on takes the erasure along.</source>
        <translation>עותקים בהתקנים ובמחשבים אחרים אינם ידועים כאן. עותק להעברה שייעשה מעכשיו יישא איתו את המחיקה.</translation>
    </message>
    <message>
        <source>may be in it</source>
        <translation>ייתכן שנכללו בו</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>טיוטה</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>בסל המחזור</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ועוד אחד</numerusform>
            <numerusform>ועוד %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A critique says what is loved or wished, not “{kind}”.</source>
        <translation>במשוב אומרים מה אהבנו או מה הלוואי, ולא ״{kind}״.</translation>
    </message>
    <message>
        <source>A file ending in “{suffix}” cannot be written; choose one of {known}.</source>
        <translation>אי אפשר לכתוב קובץ עם הסיומת ״{suffix}״. בחרו אחת מאלה: {known}.</translation>
    </message>
    <message>
        <source>A page has room for one or two languages; choose at most two.</source>
        <translation>בעמוד יש מקום לשפה אחת או לשתיים. בחרו לכל היותר שתי שפות.</translation>
    </message>
    <message>
        <source>A photo could not be kept in {folder}. Nothing was changed. Check that the folder may be written to and that the disk has room.</source>
        <translation>לא ניתן לשמור תמונה בתיקייה {folder}. שום דבר לא השתנה. בדקו שמותר לכתוב לתיקייה ושיש מקום בדיסק.</translation>
    </message>
    <message>
        <source>A record of this workshop ({kind}, {place}) cannot be written to a file. Nothing was written. Change or empty that field and try again.</source>
        <translation>רשומה אחת בסדנה ({kind}, {place}) אינה ניתנת לכתיבה לקובץ. שום דבר לא נכתב. שנו את השדה או רוקנו אותו ונסו שוב.</translation>
    </message>
    <message>
        <source>A sheet cannot be “{state}”.</source>
        <translation>דף אינו יכול להיות במצב ״{state}״.</translation>
    </message>
    <message>
        <source>A sheet has room for {least} to {most} here. Nothing was changed.</source>
        <translation>בדף יש כאן מקום ל־{least} עד {most}. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>A sign-up needs a name. Nothing was changed.</source>
        <translation>להצטרפות נדרש שם. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>A template needs a name. Nothing was kept.</source>
        <translation>לתבנית צריך להיות שם. שום דבר לא נשמר.</translation>
    </message>
    <message>
        <source>A theme needs a name. Nothing was changed.</source>
        <translation>לתמה צריך להיות שם. שום דבר לא השתנה.</translation>
    </message>
    <message>
        <source>A vote needs at least two things to choose from. Tick another one, or add it first.</source>
        <translation>להצבעה צריך לפחות שני דברים לבחור מהם. אפשר לסמן עוד אחד, או להוסיף אותו תחילה.</translation>
    </message>
    <message>
        <source>A whole number is written here.</source>
        <translation>כאן כותבים מספר שלם.</translation>
    </message>
    <message>
        <source>A workshop needs a title. Nothing was made.</source>
        <translation>לסדנה צריכה להיות כותרת. שום דבר לא נוצר.</translation>
    </message>
    <message>
        <source>Another program is writing to the library {path}. Nothing was changed. Wait a moment and try again.</source>
        <translation>תוכנה אחרת כותבת לספרייה {path}. שום דבר לא השתנה. המתינו רגע ונסו שוב.</translation>
    </message>
    <message>
        <source>Another round on some of these is still open; close it first. Nothing was changed.</source>
        <translation>סבב אחר על חלק מאלה עדיין פתוח; צריך לסגור אותו תחילה. שום דבר לא השתנה.</translation>
    </message>
    <message>
        <source>Between 1 and {most} tables are possible. Nothing was changed.</source>
        <translation>אפשר בין שולחן אחד ל־{most} שולחנות. שום דבר לא השתנה.</translation>
    </message>
    <message>
        <source>Both versions can be kept only where they are words. Nothing was changed. Choose one.</source>
        <translation>אפשר להשאיר את שתי הגרסאות רק כשמדובר במילים. שום דבר לא השתנה. יש לבחור באחת מהן.</translation>
    </message>
    <message>
        <source>Energy is a number from {least} to {most}.</source>
        <translation>אנרגיה היא מספר מ־{least} עד {most}.</translation>
    </message>
    <message>
        <source>Everybody in the room has a place already.</source>
        <translation>לכל מי שבחדר כבר יש מקום.</translation>
    </message>
    <message>
        <source>Fewer than two people in the room sit there.</source>
        <translation>יושבים שם פחות משני אנשים שנמצאים בחדר.</translation>
    </message>
    <message>
        <source>Here one can only tick, or not tick.</source>
        <translation>כאן אפשר רק לסמן או לא לסמן.</translation>
    </message>
    <message>
        <source>In the file {file}, {place} has the id of an earlier record. Nothing was changed. Export the workshop again and import the new file.</source>
        <translation>בקובץ {file} יש ל־{place} מזהה של רשומה קודמת. שום דבר לא השתנה. ייצאו את הסדנה שוב וייבאו את הקובץ החדש.</translation>
    </message>
    <message>
        <source>In the file {file}, {place} is already in this library as part of another workshop. Nothing was changed. Import the file into another library.</source>
        <translation>בקובץ {file} הרשומה {place} כבר נמצאת בספרייה הזאת כחלק מסדנה אחרת. שום דבר לא השתנה. ייבאו את הקובץ לספרייה אחרת.</translation>
    </message>
    <message>
        <source>In the file {file}, {place} is not as an exported workshop has it. Nothing was changed. Export the workshop again and import the new file.</source>
        <translation>בקובץ {file} המקום {place} אינו כפי שהוא בסדנה מיוצאת. שום דבר לא השתנה. ייצאו את הסדנה שוב וייבאו את הקובץ החדש.</translation>
    </message>
    <message>
        <source>In the file {file}, {place} refers to something that is neither in the file nor in this library. Nothing was changed. Export the workshop again and import the new file.</source>
        <translation>בקובץ {file} המקום {place} מפנה למשהו שאינו בקובץ וגם לא בספרייה הזאת. שום דבר לא השתנה. ייצאו את הסדנה שוב וייבאו את הקובץ החדש.</translation>
    </message>
    <message>
        <source>No backup could be made in {folder}. The library itself is safe and unchanged. Check that the folder may be written to and that the disk has room.</source>
        <translation>לא ניתן ליצור גיבוי בתיקייה {folder}. הספרייה עצמה לא נפגעה ולא השתנתה. בדקו שמותר לכתוב לתיקייה ושיש מקום בדיסק.</translation>
    </message>
    <message>
        <source>No sheet {wanted} was printed here.</source>
        <translation>לא הודפס כאן דף עם הקוד {wanted}.</translation>
    </message>
    <message>
        <source>No sheet {wanted} was printed here. Do you mean {nearest}?</source>
        <translation>לא הודפס כאן דף עם הקוד {wanted}. האם הכוונה ל־{nearest}?</translation>
    </message>
    <message>
        <source>Nobody can vote on this kind of record. Nothing was changed.</source>
        <translation>אי אפשר להצביע על סוג זה של רשומה. שום דבר לא השתנה.</translation>
    </message>
    <message>
        <source>Nobody in the room has signed up for an opportunity yet.</source>
        <translation>בחדר אין עדיין מי שהצטרפו להזדמנות.</translation>
    </message>
    <message>
        <source>Nobody sits together at a table of Discovery yet. Seat people first.</source>
        <translation>עדיין אין שניים שיושבים יחד בשולחן של שלב הגילוי. תחילה יש להושיב אנשים.</translation>
    </message>
    <message>
        <source>Nobody votes on this in this round. Nothing was changed.</source>
        <translation>בסבב הזה לא מצביעים על כך. שום דבר לא השתנה.</translation>
    </message>
    <message>
        <source>Nothing of this theme was chosen. Nothing was changed.</source>
        <translation>לא נבחר דבר מהתמה הזאת. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>Nothing would be left on the sheet {sheet}. Leave it out instead. Nothing was changed.</source>
        <translation>בדף {sheet} לא היה נשאר דבר. אפשר לוותר על הדף כולו. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>Only two tables of the same phase become one. Nothing was changed.</source>
        <translation>אפשר לאחד רק שני שולחנות של אותו שלב. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>Only an offer and a request can be matched. Nothing was changed.</source>
        <translation>אפשר להתאים רק הצעת עזרה לבקשה. שום דבר לא השתנה.</translation>
    </message>
    <message>
        <source>A file with a passphrase ends in “{suffix}”, so that it is known for what it is. Nothing was written. Choose such a name.</source>
        <translation>שם של קובץ עם ביטוי סיסמה מסתיים ב־״{suffix}״, כדי שיהיה ברור מה הוא. דבר לא נכתב. יש לבחור שם כזה.</translation>
    </message>
    <message>
        <source>A follow-up needs a date. Nothing was added.</source>
        <translation>למועד מעקב דרוש תאריך. דבר לא נוסף.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {letters} letters, such as three words. Nothing was saved. Choose a longer one.</source>
        <translation>ביטוי סיסמה צריך להיות באורך {letters} תווים לפחות, למשל שלוש מילים. דבר לא נשמר. יש לבחור ביטוי ארוך יותר.</translation>
    </message>
    <message>
        <source>A person was erased since, and this step was about them, too, so it cannot be taken back. Nothing was changed.</source>
        <translation>מאז נמחק אדם לצמיתות, והצעד הזה נגע גם בו, ולכן אי אפשר לבטל אותו. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>A photo of this workshop could not be read from {library}. Nothing was changed. Try again.</source>
        <translation>לא ניתן לקרוא תמונה של הסדנה מתוך {library}. דבר לא השתנה. יש לנסות שוב.</translation>
    </message>
    <message>
        <source>A town needs a name.</source>
        <translation>לרשות דרוש שם.</translation>
    </message>
    <message>
        <source>An asset needs words. Nothing was changed.</source>
        <translation>למשאב דרושות מילים. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>An asset that was chosen is no longer there. Nothing was changed.</source>
        <translation>אחד המשאבים שנבחרו כבר אינו קיים. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>At {path} there is another library now, so nothing was written to it. Put back the one that was there and try again, or save what is on the screen elsewhere.</source>
        <translation>ב־{path} נמצאת כעת ספרייה אחרת, ולכן לא נכתב בה דבר. יש להחזיר את הספרייה שהייתה שם ולנסות שוב, או לשמור במקום אחר את מה שעל המסך.</translation>
    </message>
    <message>
        <source>Joined, “{name}” would end before it begins. Set its days right in one of the two first; nothing was changed.</source>
        <translation>לאחר האיחוד, ״{name}״ יסתיים לפני שיתחיל. יש לתקן קודם את התאריכים באחד מהשניים; דבר לא השתנה.</translation>
    </message>
    <message>
        <source>No follow-up is due. Nothing was written to the calendar.</source>
        <translation>אין מועד מעקב שהגיע זמנו. דבר לא נכתב ליומן.</translation>
    </message>
    <message>
        <source>Nothing may be written to {folder}, so no backup was left there. The library is safe. A USB stick may have a switch that locks it; else choose another folder.</source>
        <translation>אין הרשאה לכתוב אל {folder}, ולכן לא נשמר שם גיבוי. הספרייה לא נפגעה. ייתכן שבדיסק און קי יש מתג נעילה; אם לא, יש לבחור תיקייה אחרת.</translation>
    </message>
    <message>
        <source>Nothing of a library can be read in {path}, and there is no backup beside it. It was left as it is. If it was sealed or encrypted, open it with what sealed it.</source>
        <translation>אי אפשר לקרוא ב־{path} שום דבר מספרייה, ואין לצידו גיבוי. הקובץ נשאר כפי שהוא. אם הוא מוגן בביטוי סיסמה או מוצפן, יש לפתוח אותו קודם באותו האמצעי שהגן עליו.</translation>
    </message>
    <message>
        <source>Nothing of a library can be read in {path}. It was left as it is. Restore a backup from the folder beside it.</source>
        <translation>אי אפשר לקרוא ב־{path} שום דבר מספרייה. הקובץ נשאר כפי שהוא. אפשר לשחזר גיבוי מהתיקייה שלצידו.</translation>
    </message>
    <message>
        <source>One of the two is no longer there. Nothing was changed.</source>
        <translation>אחת מהשתיים כבר אינה קיימת. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>Other worksheets are on their way out. Wait until they are there.</source>
        <translation>דפי עבודה אחרים נמצאים בהדפסה או בשמירה. יש להמתין לסיומן.</translation>
    </message>
    <message>
        <source>People sit at table {number}. Seat them elsewhere first; nothing was changed.</source>
        <translation>יש אנשים בשולחן {number}. הושיבו אותם קודם במקום אחר. שום דבר לא השתנה.</translation>
    </message>
    <message>
        <source>Records of this kind are not shown on the projector one by one. Nothing was changed.</source>
        <translation>פריטים מסוג זה אינם מוצגים במקרן אחד־אחד. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>Records of this kind have no channels.</source>
        <translation>לרשומות מסוג זה אין ערוצים.</translation>
    </message>
    <message>
        <source>Say how many dots each person has: from 1 to {most}. Nothing was changed.</source>
        <translation>צריך לציין כמה נקודות יש לכל אדם: מ־1 עד {most}. שום דבר לא השתנה.</translation>
    </message>
    <message>
        <source>Say how many people vote: from 1 to {most}. Nothing was changed.</source>
        <translation>צריך לציין כמה אנשים מצביעים: מ־1 עד {most}. שום דבר לא השתנה.</translation>
    </message>
    <message>
        <source>So many dots cannot be: at most {most} are counted at one place. Nothing was changed.</source>
        <translation>לא ייתכנו כל כך הרבה נקודות: במקום אחד נספרות לכל היותר {most}. שום דבר לא השתנה.</translation>
    </message>
    <message>
        <source>Somebody else changed this at the same time. Nothing was overwritten, and what you typed is still here.</source>
        <translation>מישהו אחר שינה את זה באותו הזמן. דבר לא נדרס, ומה שהוקלד עדיין כאן.</translation>
    </message>
    <message>
        <source>Something of what was to be voted on was deleted meanwhile. Nothing was changed; look at the list and open the round again.</source>
        <translation>משהו ממה שאמורים להצביע עליו נמחק בינתיים. שום דבר לא השתנה; אפשר לעיין ברשימה ולפתוח את הסבב שוב.</translation>
    </message>
    <message>
        <source>The PDF could not be opened: {reason}.</source>
        <translation>לא ניתן לפתוח את ה־PDF:‏ {reason}.</translation>
    </message>
    <message>
        <source>The agenda changed meanwhile: these minutes are no longer there to save. Nothing was changed.</source>
        <translation>סדר היום השתנה בינתיים: כבר אי אפשר לחסוך את הדקות האלה. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>The backup needs {megabytes} MB of free room in {folder}, which it does not have. Nothing was written. Make room, or choose another USB stick or folder.</source>
        <translation>לגיבוי דרושים {megabytes} MB פנויים ב־{folder}, ואין שם די מקום. דבר לא נכתב. יש לפנות מקום או לבחור דיסק און קי או תיקייה אחרת.</translation>
    </message>
    <message>
        <source>The backup {path} cannot be read. Nothing was changed. Check that the stick is in and the file is there.</source>
        <translation>לא ניתן לקרוא את הגיבוי {path}. דבר לא השתנה. בדקו שהדיסק און קי מחובר ושהקובץ נמצא שם.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged. The library was left as it is. Choose another backup.</source>
        <translation>הגיבוי {path} פגום. הספרייה נשארה כפי שהיא. בחרו גיבוי אחר.</translation>
    </message>
    <message>
        <source>The backup {path} is protected with a passphrase. Nothing was changed. Type the passphrase that it was made with.</source>
        <translation>הגיבוי {path} מוגן בביטוי סיסמה. דבר לא השתנה. יש להקליד את ביטוי הסיסמה שנקבע כשנוצר.</translation>
    </message>
    <message>
        <source>The backup {path} was made by a newer version of aiworkshop. Nothing was changed. Install the newer version first.</source>
        <translation>הגיבוי {path} נוצר בגרסה חדשה יותר של aiworkshop. דבר לא השתנה. קודם יש להתקין את הגרסה החדשה.</translation>
    </message>
    <message>
        <source>The database {place} holds tables of another program. Nothing was changed. Name a database, or a schema, of its own for aiworkshop.</source>
        <translation>במסד הנתונים {place} יש טבלאות של תוכנה אחרת. דבר לא השתנה. יש לתת ל־aiworkshop מסד נתונים או סכמה משלה.</translation>
    </message>
    <message>
        <source>The day of leaving would lie before the day of joining.</source>
        <translation>יום העזיבה לא יכול להיות לפני יום ההצטרפות.</translation>
    </message>
    <message>
        <source>The diagnostics file could not be saved as {path}. Choose another folder.</source>
        <translation>לא היה אפשר לשמור את קובץ האבחון בשם {path}. יש לבחור תיקייה אחרת.</translation>
    </message>
    <message>
        <source>The disk is full, so the last change was not saved. Everything saved before is safe. Make room on the disk and try again.</source>
        <translation>הדיסק מלא, ולכן השינוי האחרון לא נשמר. מה שנשמר קודם לא נפגע. פנו מקום בדיסק ונסו שוב.</translation>
    </message>
    <message>
        <source>The disk refused to save or read {path}. Everything saved before is safe. Check the disk and try again.</source>
        <translation>השמירה או הקריאה של {path} נכשלה בדיסק. מה שנשמר קודם לא נפגע. בדקו את הדיסק ונסו שוב.</translation>
    </message>
    <message>
        <source>The dots are being counted: type these into the round, under Dots. Nothing was changed.</source>
        <translation>הנקודות נספרות כעת: נא להקליד אותן בסבב, בלשונית ״נקודות״. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>The dots are being counted; close the round first. Nothing was changed.</source>
        <translation>הנקודות עדיין נספרות; קודם סוגרים את הסבב. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>The end would lie before the start.</source>
        <translation>הסיום לא יכול להיות לפני ההתחלה.</translation>
    </message>
    <message>
        <source>The file could not be written to {path}: {reason}.</source>
        <translation>לא ניתן לכתוב את הקובץ אל {path}:‏ {reason}.</translation>
    </message>
    <message>
        <source>The file {file} cannot be opened. Nothing was changed. Check that it is there and that you may read it.</source>
        <translation>לא ניתן לפתוח את הקובץ {file}. שום דבר לא השתנה. בדקו שהקובץ קיים ושמותר לקרוא אותו.</translation>
    </message>
    <message>
        <source>The file {file} has something that this version of aiworkshop does not know: {place}. Nothing was changed. Install the newest version, or export the workshop again.</source>
        <translation>בקובץ {file} יש משהו שהגרסה הזאת של aiworkshop אינה מכירה: {place}. שום דבר לא השתנה. התקינו את הגרסה החדשה ביותר, או ייצאו את הסדנה שוב.</translation>
    </message>
    <message>
        <source>The file {file} is a report: it holds only what may be shown, and is no copy of the workshop. Nothing was changed. Choose a file that was made with “Save a transfer copy”.</source>
        <translation>הקובץ {file} הוא דוח: יש בו רק מה שמותר להראות, והוא אינו עותק של הסדנה. דבר לא השתנה. יש לבחור קובץ שנוצר ב״שמירת עותק להעברה״.</translation>
    </message>
    <message>
        <source>The file {file} is incomplete or damaged and cannot be read beyond {place}. Nothing was changed. Export the workshop again and import the new file.</source>
        <translation>הקובץ {file} חלקי או פגום ואי אפשר לקרוא אותו מעבר ל־{place}. שום דבר לא השתנה. ייצאו את הסדנה שוב וייבאו את הקובץ החדש.</translation>
    </message>
    <message>
        <source>The file {file} is larger than an exported workshop can be: {place}. Nothing was changed. Export the workshop again and import the new file.</source>
        <translation>הקובץ {file} גדול מכפי שסדנה מיוצאת יכולה להיות: {place}. שום דבר לא השתנה. ייצאו את הסדנה שוב וייבאו את הקובץ החדש.</translation>
    </message>
    <message>
        <source>The file {file} is not a workshop exported by aiworkshop. Nothing was changed. Choose a file that was made by exporting a workshop.</source>
        <translation>הקובץ {file} אינו סדנה שיוצאה מ־aiworkshop. שום דבר לא השתנה. בחרו קובץ שנוצר בייצוא של סדנה.</translation>
    </message>
    <message>
        <source>The file {file} is protected with a passphrase. Nothing was changed. Open it with its passphrase.</source>
        <translation>הקובץ {file} מוגן בביטוי סיסמה. דבר לא השתנה. יש לפתוח אותו עם ביטוי הסיסמה שלו.</translation>
    </message>
    <message>
        <source>The file {file} was cut off or changed on its way, so it was not opened. Nothing was changed here. Copy it again, or ask for it again.</source>
        <translation>הקובץ {file} נקטע או השתנה בדרך, ולכן לא נפתח. דבר לא השתנה כאן. יש להעתיק אותו שוב, או לבקש אותו שוב.</translation>
    </message>
    <message>
        <source>The file {file} was made by a newer version of aiworkshop. Nothing was changed. Install the newer version and import the file again.</source>
        <translation>הקובץ {file} נוצר בגרסה חדשה יותר של aiworkshop. שום דבר לא השתנה. התקינו את הגרסה החדשה וייבאו את הקובץ שוב.</translation>
    </message>
    <message>
        <source>The file {name} cannot be opened: {reason}. Nothing was changed.</source>
        <translation>אי אפשר לפתוח את הקובץ {name}:‏ {reason}. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>The file {name} is not a list that can be read. Nothing was changed. Save it as .xlsx or .csv, or copy the rows and paste them here.</source>
        <translation>הקובץ {name} אינו רשימה שאפשר לקרוא. דבר לא השתנה. אפשר לשמור אותו כ־‎.xlsx או ‎.csv, או להעתיק את השורות ולהדביק אותן כאן.</translation>
    </message>
    <message>
        <source>The file {name} is protected by a password. Nothing was changed. Save it without one, or copy the rows and paste them here.</source>
        <translation>הקובץ {name} מוגן בסיסמה. דבר לא השתנה. אפשר לשמור אותו בלי סיסמה, או להעתיק את השורות ולהדביק אותן כאן.</translation>
    </message>
    <message>
        <source>The file {name} is too large for a list of people. Nothing was changed. Copy the rows that are needed and paste them here.</source>
        <translation>הקובץ {name} גדול מדי לרשימת אנשים. דבר לא השתנה. אפשר להעתיק את השורות הנחוצות ולהדביק אותן כאן.</translation>
    </message>
    <message>
        <source>The file {path} is not an aiworkshop library. It was left as it is. Choose another file.</source>
        <translation>הקובץ {path} אינו ספרייה של aiworkshop. הוא נשאר כפי שהיה. בחרו קובץ אחר.</translation>
    </message>
    <message>
        <source>The form in {name} cannot be used. Line {line}: {reason}. Mend the file or remove it; nothing else is touched.</source>
        <translation>אי אפשר להשתמש בטופס שבקובץ {name}. שורה {line}: {reason}. יש לתקן את הקובץ או להסיר אותו; שום דבר אחר לא השתנה.</translation>
    </message>
    <message>
        <source>The inquiry would be closed before it was opened.</source>
        <translation>החקר לא יכול להסתיים לפני שנפתח.</translation>
    </message>
    <message>
        <source>The library on the server cannot be reached just now. Everything saved before is safe, and what is being typed stays on this computer. Try again when the network or the server is back.</source>
        <translation>אין כרגע קשר עם הספרייה שבשרת. כל מה שנשמר קודם בטוח, ומה שנכתב עכשיו נשאר במחשב הזה. אפשר לנסות שוב כשהרשת או השרת יחזרו.</translation>
    </message>
    <message>
        <source>The library {path} can be read but not changed. What is in it is safe. Allow writing to the file, or copy it to another folder and open that.</source>
        <translation>את הספרייה {path} אפשר לקרוא אך לא לשנות. מה שיש בה לא נפגע. אפשרו כתיבה לקובץ, או העתיקו אותו לתיקייה אחרת ופתחו אותו משם.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened. Check that the folder exists and may be written to.</source>
        <translation>לא ניתן לפתוח את הספרייה {path}. בדקו שהתיקייה קיימת ושמותר לכתוב אליה.</translation>
    </message>
    <message>
        <source>The library {path} could not be brought up to date for this version of aiworkshop. It was left as it was, and a copy of it is in {backup}. Open it with the version you used before, and report this.</source>
        <translation>לא ניתן לעדכן את הספרייה {path} לגרסה הזאת של aiworkshop. היא נשארה כפי שהייתה, ועותק שלה נמצא ב־{backup}. פתחו אותה בגרסה הקודמת ודווחו על כך.</translation>
    </message>
    <message>
        <source>The library {path} is already open in another window, which does not answer just now. Go to that window, or end it and start again.</source>
        <translation>הספרייה {path} כבר פתוחה בחלון אחר, שאינו מגיב כרגע. עברו אל אותו חלון, או סגרו אותו והפעילו מחדש.</translation>
    </message>
    <message>
        <source>The library {path} is damaged. It was left as it is. Restore a backup from the folder beside it.</source>
        <translation>הספרייה {path} פגומה. היא נשארה כפי שהיא. שחזרו גיבוי מהתיקייה שלצידה.</translation>
    </message>
    <message>
        <source>The library {path} is empty, with no data at all, as after a crash of the disk. It was left as it is. Restore a backup from the folder beside it.</source>
        <translation>הספרייה {path} ריקה לגמרי, כמו אחרי קריסה של הדיסק. היא נשארה כפי שהיא. שחזרו גיבוי מהתיקייה שלצידה.</translation>
    </message>
    <message>
        <source>The library {path} is not there any more: a stick was pulled out, or its folder moved. What stands on the screen stays there. Put it back and try again, or save what is on the screen elsewhere.</source>
        <translation>הספרייה {path} כבר אינה במקומה: דיסק און קי נשלף, או שהתיקייה הועברה. מה שעל המסך נשאר על המסך. יש להחזיר אותה למקומה ולנסות שוב, או לשמור במקום אחר את מה שעל המסך.</translation>
    </message>
    <message>
        <source>The library {path} is open in another window or program. Nothing was changed. Close it there and try again.</source>
        <translation>הספרייה {path} פתוחה בחלון אחר או בתוכנה אחרת. שום דבר לא השתנה. סגרו אותה שם ונסו שוב.</translation>
    </message>
    <message>
        <source>The library {path} was made by a newer version of aiworkshop. It was left as it is. Install the newer version, or open another library.</source>
        <translation>הספרייה {path} נוצרה בגרסה חדשה יותר של aiworkshop. היא נשארה כפי שהיא. התקינו את הגרסה החדשה, או פתחו ספרייה אחרת.</translation>
    </message>
    <message>
        <source>The library {place} can be read but not changed just now. What is in it is safe. Ask whoever looks after the server.</source>
        <translation>את הספרייה {place} אפשר כרגע לקרוא אך לא לשנות. מה שיש בה בטוח. יש לפנות לאחראים על השרת.</translation>
    </message>
    <message>
        <source>The library {place} could not be opened: the server said “{reason}”. Nothing was changed.</source>
        <translation>אי אפשר היה לפתוח את הספרייה {place}: השרת השיב ״{reason}״. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>The library {place} is on a server, whose keeper makes its backups. Nothing was changed. Ask whoever looks after the server.</source>
        <translation>הספרייה {place} נמצאת בשרת, והאחראים עליו מכינים את הגיבויים שלה. דבר לא השתנה. יש לפנות לאחראים על השרת.</translation>
    </message>
    <message>
        <source>The most dots on one item must be at least one. Nothing was changed.</source>
        <translation>מספר הנקודות המרבי על פריט אחד חייב להיות לפחות 1. שום דבר לא השתנה.</translation>
    </message>
    <message>
        <source>The next workshop cannot be before the last one. Nothing was made.</source>
        <translation>הסדנה הבאה לא יכולה להיות לפני הקודמת. דבר לא נוצר.</translation>
    </message>
    <message>
        <source>The number here is between {least} and {most}.</source>
        <translation>כאן כותבים מספר בין {least} ל־{most}.</translation>
    </message>
    <message>
        <source>The pages of {pages} sheets are known, but {copies} were printed.</source>
        <translation>ידועים העמודים של {pages} דפים, אבל הודפסו {copies}.</translation>
    </message>
    <message>
        <source>The part of aiworkshop that speaks to a server is not installed, so {place} was not opened. Install it with: pip install &apos;aiworkshop[postgres]&apos;</source>
        <translation>הרכיב של aiworkshop שמתחבר לשרת אינו מותקן, ולכן {place} לא נפתחה. התקנה: pip install &apos;aiworkshop[postgres]&apos;</translation>
    </message>
    <message>
        <source>The passphrase does not open {file}. Nothing was changed. Mind capital letters and the keyboard&apos;s language, and try again.</source>
        <translation>ביטוי הסיסמה אינו פותח את {file}. דבר לא השתנה. כדאי לשים לב לאותיות גדולות ולשפת המקלדת, ולנסות שוב.</translation>
    </message>
    <message>
        <source>The photo {file} cannot be opened, so it was not taken. Check that it is there and that you may read it.</source>
        <translation>לא ניתן לפתוח את התמונה {file}, ולכן היא לא נוספה. בדקו שהיא קיימת ושמותר לקרוא אותה.</translation>
    </message>
    <message>
        <source>The photo {file} is cut off or damaged, so it was not taken. Copy it from the phone again.</source>
        <translation>התמונה {file} חלקית או פגומה, ולכן לא נוספה. העתיקו אותה שוב מהטלפון.</translation>
    </message>
    <message>
        <source>The photo {file} is too large to be opened safely: at most {megapixels} megapixels and {megabytes} MB. Make it smaller and try again.</source>
        <translation>התמונה {file} גדולה מכדי לפתוח אותה בבטחה: לכל היותר {megapixels} מגה־פיקסל ו־{megabytes} מגה־בייט. הקטינו אותה ונסו שוב.</translation>
    </message>
    <message>
        <source>The printer {name} did not take the pages. Nothing was changed. Check that it is switched on, or choose another printer, or save a PDF.</source>
        <translation>המדפסת {name} לא קיבלה את העמודים. שום דבר לא השתנה. בדקו שהיא דולקת, בחרו מדפסת אחרת או שמרו כ־PDF.</translation>
    </message>
    <message>
        <source>The salvaged library could not be put in the place of {path}. Both files are as they were. Close other windows on it and try again.</source>
        <translation>לא היה אפשר להחליף את {path} בספרייה שניצלה. שני הקבצים נשארו כפי שהיו. יש לסגור חלונות אחרים שבהם הספרייה פתוחה ולנסות שוב.</translation>
    </message>
    <message>
        <source>The server did not accept the name or the password for {place}. Nothing was changed. Set it right in the address or in the file pgpass, and start again.</source>
        <translation>השרת לא קיבל את השם או את הסיסמה עבור {place}. דבר לא השתנה. יש לתקן בכתובת או בקובץ pgpass, ולהתחיל שוב.</translation>
    </message>
    <message>
        <source>The server does not let this user do that in {place}. Nothing was changed. Ask whoever looks after the server for the right to read and write there.</source>
        <translation>השרת אינו מרשה למשתמש הזה לעשות זאת ב־{place}. דבר לא השתנה. יש לבקש מהאחראים על השרת הרשאת קריאה וכתיבה שם.</translation>
    </message>
    <message>
        <source>The server does not let this user or this computer in at {place}. Nothing was changed. Ask whoever looks after the server to allow it.</source>
        <translation>השרת אינו מכניס את המשתמש הזה או את המחשב הזה אל {place}. דבר לא השתנה. יש לבקש מהאחראים על השרת לאפשר זאת.</translation>
    </message>
    <message>
        <source>The server of {place} cannot prove that it is the right one: its certificate is not accepted. Nothing was sent. Ask whoever looks after the server.</source>
        <translation>השרת של {place} אינו יכול להוכיח שהוא השרת הנכון: התעודה שלו לא התקבלה. דבר לא נשלח. יש לפנות לאחראים על השרת.</translation>
    </message>
    <message>
        <source>The server of {place} offers no protected connection (TLS), so nothing was sent to it. Ask whoever looks after the server to switch TLS on.</source>
        <translation>השרת של {place} אינו מציע חיבור מוגן (TLS), ולכן דבר לא נשלח אליו. יש לבקש מהאחראים על השרת להפעיל TLS.</translation>
    </message>
    <message>
        <source>The server of {place} takes no more connections. Nothing was changed. Wait a moment and try again.</source>
        <translation>השרת של {place} אינו מקבל חיבורים נוספים. דבר לא השתנה. יש להמתין רגע ולנסות שוב.</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full, so the last change was not saved. Everything saved before is safe. Ask whoever looks after the server to make room, and try again.</source>
        <translation>הדיסק של השרת מלא, ולכן השינוי האחרון לא נשמר. כל מה שנשמר קודם בטוח. יש לבקש מהאחראים על השרת לפנות מקום, ולנסות שוב.</translation>
    </message>
    <message>
        <source>The service file knows nothing of {place}. Nothing was changed. Check the name.</source>
        <translation>קובץ השירותים אינו מכיר את {place}. דבר לא השתנה. יש לבדוק את השם.</translation>
    </message>
    <message>
        <source>The tables could not be put together: {reason}. Nothing was written.</source>
        <translation>לא ניתן היה להרכיב את הטבלאות: {reason}. דבר לא נכתב.</translation>
    </message>
    <message>
        <source>The tables in {place} are not those of this version of aiworkshop. Nothing was changed. Use the version that the office uses, or ask whoever looks after the server.</source>
        <translation>הטבלאות ב־{place} אינן של הגרסה הזאת של aiworkshop. דבר לא השתנה. יש להשתמש בגרסה שבשימוש המשרד, או לפנות לאחראים על השרת.</translation>
    </message>
    <message>
        <source>The tables in {place} could not be brought up to date for this version of aiworkshop. They were left as they were. Use the version that the office used before, and report this.</source>
        <translation>אי אפשר היה לעדכן את הטבלאות ב־{place} לגרסה הזאת של aiworkshop. הן נשארו כפי שהיו. יש להשתמש בגרסה שהייתה בשימוש המשרד, ולדווח על כך.</translation>
    </message>
    <message>
        <source>The tables “{first}” and “{second}” have the same number, {number}, so their sheets could not be told apart. Give one of them another number, then print.</source>
        <translation>לשולחנות ״{first}״ ו״{second}״ יש אותו מספר, {number}, ולכן לא היה אפשר להבחין בין הדפים שלהם. יש לתת לאחד מהם מספר אחר ואז להדפיס.</translation>
    </message>
    <message>
        <source>The window cannot open, since this system lacks a part that windows need ({reason}). The same work can be done without one: see “aiworkshop --help”.</source>
        <translation>החלון אינו יכול להיפתח, כי חסר במערכת רכיב הנחוץ לחלונות ({reason}). אפשר לעשות את אותה העבודה בלי חלון: ראו ‎“aiworkshop --help”.</translation>
    </message>
    <message>
        <source>The worksheets of this workshop are as the method has them: there is nothing to keep.</source>
        <translation>דפי העבודה של הסדנה הזאת לא שונו, ולכן אין מה לשמור כתבנית.</translation>
    </message>
    <message>
        <source>The workshop could not be written to {file}. What was there before is unchanged. Choose another folder, or make room on the disk, and try again.</source>
        <translation>לא ניתן לכתוב את הסדנה אל {file}. מה שהיה שם קודם לא השתנה. בחרו תיקייה אחרת או פנו מקום בדיסק, ונסו שוב.</translation>
    </message>
    <message>
        <source>The workshop is on {held}: following it up cannot be on {day}, before it. Nothing was changed.</source>
        <translation>הסדנה היא ביום {held}: המעקב אחריה לא יכול להיות ביום {day}, לפניה. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>The workshop that this one goes on from is in the trash. Restore it first; nothing was made.</source>
        <translation>הסדנה שממנה ממשיכים נמצאת בסל המחזור. קודם יש לשחזר אותה; דבר לא נוצר.</translation>
    </message>
    <message>
        <source>The workshop&apos;s stored texts cannot be read.</source>
        <translation>לא ניתן לקרוא את הטקסטים השמורים של הסדנה.</translation>
    </message>
    <message>
        <source>There are no sheets to mark.</source>
        <translation>אין דפים לסימון.</translation>
    </message>
    <message>
        <source>There are no tables yet. Make some first.</source>
        <translation>עדיין אין שולחנות. צרו קודם שולחנות.</translation>
    </message>
    <message>
        <source>There are no texts in “{language}”.</source>
        <translation>אין טקסטים בשפה ״{language}״.</translation>
    </message>
    <message>
        <source>There are no words here. Nothing was changed.</source>
        <translation>אין כאן מילים. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>There are no words in the file {name}. Nothing was changed.</source>
        <translation>אין מילים בקובץ {name}. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>There are no words in this draft.</source>
        <translation>אין מילים בטיוטה הזאת.</translation>
    </message>
    <message>
        <source>There are no words in this list. Nothing was changed.</source>
        <translation>אין מילים ברשימה הזאת. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>There are no worksheets in “{language}”; choose from {known}.</source>
        <translation>אין דפי עבודה בשפה ״{language}״. בחרו אחת מאלה: {known}.</translation>
    </message>
    <message>
        <source>There cannot be fewer dots than none. Nothing was changed.</source>
        <translation>לא ייתכנו פחות מאפס נקודות. שום דבר לא השתנה.</translation>
    </message>
    <message>
        <source>There is a file {path} already. Nothing was changed. Choose another name.</source>
        <translation>כבר קיים קובץ {path}. דבר לא השתנה. יש לבחור שם אחר.</translation>
    </message>
    <message>
        <source>There is no agenda called “{template}”.</source>
        <translation>אין סדר יום בשם ״{template}״.</translation>
    </message>
    <message>
        <source>There is no cohort “{words}” in this programme. Those there are: {known}.</source>
        <translation>אין בתוכנית הזאת מחזור ״{words}״. הקיימים: {known}.</translation>
    </message>
    <message>
        <source>There is no date to put into a calendar yet. Give the workshop its date, or an action or a commitment a due date. Nothing was written.</source>
        <translation>עדיין אין מועד שאפשר להכניס ליומן. כדאי לקבוע תאריך לסדנה, או תאריך יעד לפעולה או להתחייבות. דבר לא נכתב.</translation>
    </message>
    <message>
        <source>There is no example “{name}”; there are {names}.</source>
        <translation>אין דוגמה ״{name}״. הקיימות: {names}.</translation>
    </message>
    <message>
        <source>There is no kind of step called “{kind}”.</source>
        <translation>אין סוג שלב בשם ״{kind}״.</translation>
    </message>
    <message>
        <source>There is no library at {path}. Nothing was changed. Check the path or address.</source>
        <translation>אין ספרייה ב־{path}. דבר לא השתנה. יש לבדוק את הנתיב או את הכתובת.</translation>
    </message>
    <message>
        <source>There is no picture named “{kind}”.</source>
        <translation>אין תמונה בשם ״{kind}״.</translation>
    </message>
    <message>
        <source>There is no picture of “{kind}”.</source>
        <translation>אין תמונה של ״{kind}״.</translation>
    </message>
    <message>
        <source>There is no programme “{words}” in this library. Those there are: {known}.</source>
        <translation>אין בספרייה הזאת תוכנית בשם ״{words}״. הקיימות: {known}.</translation>
    </message>
    <message>
        <source>There is no report named “{form}”; choose one of {known}.</source>
        <translation>אין דוח בשם ״{form}״; אפשר לבחור אחד מאלה: {known}.</translation>
    </message>
    <message>
        <source>There is no room left where {path} was to be written. What stood there is as it was. Make room or choose another folder, and save again.</source>
        <translation>לא נשאר מקום לכתיבת {path}. מה שהיה שם נשאר כפי שהיה. כדאי לפנות מקום או לבחור תיקייה אחרת, ולשמור שוב.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on ({reason}). The same work can be done without one: see “aiworkshop --help”.</source>
        <translation>אין מסך שאפשר לפתוח בו חלון ({reason}). אפשר לעשות את אותה העבודה בלי חלון: ראו ‎“aiworkshop --help”.</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}”. The sheets are {known}.</source>
        <translation>אין דף ״{sheet}״. הדפים הם:‏ {known}.</translation>
    </message>
    <message>
        <source>There is no such database: {place}. Nothing was changed. Check the name, or ask whoever looks after the server to make it.</source>
        <translation>אין מסד נתונים כזה: {place}. דבר לא השתנה. יש לבדוק את השם, או לבקש מהאחראים על השרת ליצור אותו.</translation>
    </message>
    <message>
        <source>There is no text named “{key}”.</source>
        <translation>אין טקסט בשם ״{key}״.</translation>
    </message>
    <message>
        <source>There is no town “{words}” in this programme. Those there are: {known}.</source>
        <translation>אין בתוכנית הזאת רשות בשם ״{words}״. הקיימות: {known}.</translation>
    </message>
    <message>
        <source>There is no word in this line.</source>
        <translation>אין מילה בשורה הזאת.</translation>
    </message>
    <message>
        <source>There is no worksheet “{sheet}”.</source>
        <translation>אין דף עבודה ״{sheet}״.</translation>
    </message>
    <message>
        <source>There is no workshop “{words}” in this library. The command “aiworkshop list” shows those there are.</source>
        <translation>אין בספרייה הזאת סדנה ״{words}״. הפקודה ‎“aiworkshop list” מציגה את הסדנאות שיש.</translation>
    </message>
    <message>
        <source>There is nobody to add in this list.</source>
        <translation>אין ברשימה הזאת את מי להוסיף.</translation>
    </message>
    <message>
        <source>There is nobody to seat yet. Add participants first.</source>
        <translation>עדיין אין את מי להושיב. הוסיפו קודם משתתפים.</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}, so no backup was left there. The library is safe. Make room, or choose another USB stick or folder.</source>
        <translation>אין די מקום ב־{folder}, ולכן לא נשמר שם גיבוי. הספרייה לא נפגעה. יש לפנות מקום או לבחור דיסק און קי או תיקייה אחרת.</translation>
    </message>
    <message>
        <source>There is nothing named “{place}” on the sheet {sheet}. Nothing was changed.</source>
        <translation>בדף {sheet} אין מקום בשם ״{place}״. שום דבר לא השתנה.</translation>
    </message>
    <message>
        <source>There is nothing to print. Choose at least one sheet, and a table that it is for.</source>
        <translation>אין מה להדפיס. בחרו לפחות דף אחד ושולחן שהדף מיועד לו.</translation>
    </message>
    <message>
        <source>These are too many copies; print them in several goes.</source>
        <translation>מספר העותקים גדול מדי. הדפיסו אותם בכמה פעמים.</translation>
    </message>
    <message>
        <source>These two cannot become one. Nothing was changed.</source>
        <translation>אי אפשר לאחד את השתיים. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>These two no longer sit at one table. Nothing was changed.</source>
        <translation>השניים כבר אינם יושבים באותו שולחן. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>This aiworkshop keeps everything beside itself, but nothing can be written to {folder}. Nothing was changed. Copy its whole folder to a stick, or to a folder of your own, and start it there.</source>
        <translation>עותק זה של aiworkshop שומר הכול לידו, אך אי אפשר לכתוב אל {folder}. דבר לא השתנה. יש להעתיק את כל התיקייה לדיסק און קי או לתיקייה אישית, ולהפעיל משם.</translation>
    </message>
    <message>
        <source>This channel belongs to no programme of the workshop. Nothing was changed.</source>
        <translation>הערוץ הזה אינו שייך לאף תוכנית של הסדנה. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>This cluster has members: take them out before it becomes something else.</source>
        <translation>באשכול הזה יש רשויות: יש להוציא אותן לפני שמשנים את סוגו.</translation>
    </message>
    <message>
        <source>This computer has no printer. Save the pages as a PDF and print that elsewhere.</source>
        <translation>במחשב הזה אין מדפסת. שמרו את העמודים כ־PDF והדפיסו אותם במקום אחר.</translation>
    </message>
    <message>
        <source>This conflict belongs to another workshop. Nothing was changed.</source>
        <translation>הסתירה הזאת שייכת לסדנה אחרת. שום דבר לא השתנה.</translation>
    </message>
    <message>
        <source>This follow-up is no longer there.</source>
        <translation>מועד המעקב הזה כבר לא קיים.</translation>
    </message>
    <message>
        <source>This is no longer a part of the asset. Nothing was changed.</source>
        <translation>זה כבר אינו חלק מהמשאב. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>This library is on a server, which those who run it keep in shape. Nothing was changed.</source>
        <translation>הספרייה הזאת נמצאת בשרת, ומי שמפעילים אותו דואגים לתחזוקתה. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>This library is on a server, whose keeper can repair it. Nothing was changed.</source>
        <translation>הספרייה הזאת נמצאת בשרת, ומי שמתחזקים אותו יכולים לתקן אותה. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>This list has {count} rows; at most {most} people are added at once. Nothing was changed. Keep the rows that are needed and try again.</source>
        <translation>ברשימה הזאת {count} שורות; אפשר להוסיף בבת אחת {most} אנשים לכל היותר. דבר לא השתנה. אפשר להשאיר את השורות הנחוצות ולנסות שוב.</translation>
    </message>
    <message>
        <source>This person is no longer in the library. Nothing was changed.</source>
        <translation>האדם הזה כבר אינו בספרייה. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>This photo is no longer there. Nothing was changed.</source>
        <translation>התמונה הזאת כבר לא קיימת. שום דבר לא השתנה.</translation>
    </message>
    <message>
        <source>This proposition has no words yet. Nothing was changed.</source>
        <translation>להצהרה הזאת עדיין אין מילים. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>This reading was deleted meanwhile. Take it back with Undo, then add the words.</source>
        <translation>המדידה נמחקה בינתיים. אפשר להחזיר אותה בביטול הפעולה ואז להוסיף את המילים.</translation>
    </message>
    <message>
        <source>This round is closed, so nothing was counted. Reopen it to count on.</source>
        <translation>הסבב הזה סגור, ולכן שום דבר לא נספר. אפשר לפתוח אותו מחדש כדי להמשיך לספור.</translation>
    </message>
    <message>
        <source>This round of dots is no longer there. The trash may have it.</source>
        <translation>סבב הנקודות הזה כבר איננו. ייתכן שהוא בסל המחזור.</translation>
    </message>
    <message>
        <source>This sheet belongs to a workshop that is not in this library.</source>
        <translation>הדף הזה שייך לסדנה שאינה בספרייה הזאת.</translation>
    </message>
    <message>
        <source>This sheet belongs to another workshop. Nothing was changed.</source>
        <translation>הדף הזה שייך לסדנה אחרת. שום דבר לא השתנה.</translation>
    </message>
    <message>
        <source>This sheet belongs to another workshop: “{title}”.</source>
        <translation>הדף הזה שייך לסדנה אחרת: ״{title}״.</translation>
    </message>
    <message>
        <source>This sheet has no field “{path}” to write in.</source>
        <translation>בדף הזה אין שדה ״{path}״ שאפשר לכתוב בו.</translation>
    </message>
    <message>
        <source>This sheet is in the trash. Take it back from there, then type it in.</source>
        <translation>הדף הזה נמצא בסל המחזור. שחזרו אותו משם ואז הקלידו את תוכנו.</translation>
    </message>
    <message>
        <source>This sheet is not in the library.</source>
        <translation>הדף הזה אינו בספרייה.</translation>
    </message>
    <message>
        <source>This step is no longer in the agenda.</source>
        <translation>השלב הזה כבר אינו בסדר היום.</translation>
    </message>
    <message>
        <source>This table belongs to another workshop. Nothing was changed.</source>
        <translation>השולחן הזה שייך לסדנה אחרת. שום דבר לא השתנה.</translation>
    </message>
    <message>
        <source>This table is no longer there. Nothing was changed.</source>
        <translation>השולחן הזה כבר לא קיים. שום דבר לא השתנה.</translation>
    </message>
    <message>
        <source>This text cannot hold {placeholder}.</source>
        <translation>הטקסט הזה אינו יכול להכיל {placeholder}.</translation>
    </message>
    <message>
        <source>This theme is no longer there. Nothing was changed.</source>
        <translation>התמה הזאת כבר איננה. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>This training session was deleted.</source>
        <translation>מפגש ההכשרה הזה נמחק.</translation>
    </message>
    <message>
        <source>This was changed again elsewhere, so it cannot be taken back any more. Nothing was changed now.</source>
        <translation>זה שונה שוב במקום אחר, ולכן כבר אי אפשר לבטל את הפעולה. שום דבר לא השתנה עכשיו.</translation>
    </message>
    <message>
        <source>This workshop is not in the library. Nothing was written. Choose another workshop.</source>
        <translation>הסדנה הזאת אינה בספרייה. שום דבר לא נכתב. בחרו סדנה אחרת.</translation>
    </message>
    <message>
        <source>This {kind} is no longer there.</source>
        <translation>הפריט הזה ({kind}) כבר לא קיים.</translation>
    </message>
    <message>
        <source>To make the library smaller, {folder} needs {megabytes} MB of free room for a while. Nothing was changed. Make room on the disk and try again.</source>
        <translation>כדי להקטין את הספרייה נדרש לזמן מה מקום פנוי של {megabytes} מ״ב ב־{folder}. דבר לא השתנה. יש לפנות מקום בדיסק ולנסות שוב.</translation>
    </message>
    <message>
        <source>Uniting needs two assets or more. Nothing was changed.</source>
        <translation>לאיחוד דרושים שני משאבים לפחות. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>What could be read could not be written to {folder}. The damaged library is as it was. Check that the folder may be written to and that the disk has room.</source>
        <translation>לא היה אפשר לכתוב אל {folder} את מה שנקרא. הספרייה הפגומה נשארה כפי שהייתה. יש לבדוק שמותר לכתוב בתיקייה ושיש מקום בדיסק.</translation>
    </message>
    <message>
        <source>What this belongs to was deleted meanwhile. Nothing was saved. Take that back with Undo, then try again.</source>
        <translation>מה שזה שייך אליו נמחק בינתיים. דבר לא נשמר. אפשר להחזיר אותו בעזרת ״ביטול״ ולנסות שוב.</translation>
    </message>
    <message>
        <source>What was printed on this sheet can no longer be read. Please print it again.</source>
        <translation>כבר לא ניתן לקרוא מה הודפס בדף הזה. הדפיסו אותו שוב.</translation>
    </message>
    <message>
        <source>What was written to {folder} cannot be read back as it was, so no backup was left there. Use another USB stick or folder.</source>
        <translation>מה שנכתב אל {folder} אינו נקרא משם כפי שנכתב, ולכן לא נשמר שם גיבוי. יש להשתמש בדיסק און קי או בתיקייה אחרת.</translation>
    </message>
    <message>
        <source>What you asked about was deleted meanwhile. Restore it first; nothing was saved.</source>
        <translation>מה שעליו נערכה השיחה נמחק בינתיים. קודם יש לשחזר אותו; דבר לא נשמר.</translation>
    </message>
    <message>
        <source>What you did is saved, but how it was before could not be kept in {folder}. Check that the folder may be written to and that the disk has room.</source>
        <translation>הפעולה נשמרה, אך המצב הקודם לא נשמר ב־{folder}. בדקו שמותר לכתוב לתיקייה ושיש מקום בדיסק.</translation>
    </message>
    <message>
        <source>Words are written here.</source>
        <translation>כאן כותבים מילים.</translation>
    </message>
    <message>
        <source>You asked on {day}: the next step cannot be on {following}, before that. Nothing was changed.</source>
        <translation>השיחה הייתה ביום {day}: הצעד הבא לא יכול להיות ביום {following}, לפניה. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>it cannot be read as text in UTF-8</source>
        <translation>אי אפשר לקרוא אותו כטקסט בקידוד UTF-8</translation>
    </message>
    <message>
        <source>the form has no [[parts]]</source>
        <translation>אין בטופס [[parts]]</translation>
    </message>
    <message>
        <source>the id “{id}” is not the file&apos;s name “{name}”</source>
        <translation>המזהה ״{id}״ אינו זהה לשם הקובץ ״{name}״</translation>
    </message>
    <message>
        <source>the id “{id}” stands twice</source>
        <translation>המזהה ״{id}״ מופיע פעמיים</translation>
    </message>
    <message>
        <source>the limit “{id}” needs a number of words</source>
        <translation>למגבלה ״{id}״ חסר מספר מילים</translation>
    </message>
    <message>
        <source>the part has no fields</source>
        <translation>אין שדות בחלק הזה</translation>
    </message>
    <message>
        <source>there are more brackets in brackets than any form needs</source>
        <translation>יש בו סוגריים בתוך סוגריים יותר מכפי שטופס כלשהו צריך</translation>
    </message>
    <message>
        <source>there is no limit “{name}”</source>
        <translation>אין מגבלה בשם ״{name}״</translation>
    </message>
    <message>
        <source>there is no list of options “{name}”</source>
        <translation>אין רשימת אפשרויות בשם ״{name}״</translation>
    </message>
    <message>
        <source>this is not written as TOML wants it ({said})</source>
        <translation>זה לא כתוב לפי כללי TOML ‏({said})</translation>
    </message>
    <message>
        <source>{file} is not a photo that can be read here. Choose a JPEG, PNG or HEIC file.</source>
        <translation>הקובץ {file} אינו תמונה שאפשר לקרוא כאן. בחרו קובץ JPEG,‏ PNG או HEIC.</translation>
    </message>
    <message>
        <source>{folder} cannot hold a file as large as this backup (a stick formatted as FAT32 takes 4 GB at most). The library is safe. Use a stick formatted as exFAT.</source>
        <translation>הקובץ של הגיבוי גדול מדי עבור {folder} (בדיסק און קי בפורמט FAT32 גודל קובץ מוגבל ל־4 GB). הספרייה לא נפגעה. יש להשתמש בדיסק און קי בפורמט exFAT.</translation>
    </message>
    <message>
        <source>{folder} is not there, or went away, so no backup was left there. The library is safe. Put the USB stick in again, or choose another folder.</source>
        <translation>התיקייה {folder} איננה או נותקה, ולכן לא נשמר שם גיבוי. הספרייה לא נפגעה. יש לחבר שוב את הדיסק און קי או לבחור תיקייה אחרת.</translation>
    </message>
    <message>
        <source>{path} cannot be read at all ({reason}). Nothing was changed. Check the disk, or copy the file to another one first.</source>
        <translation>אי אפשר כלל לקרוא את {path} ({reason}). דבר לא השתנה. יש לבדוק את הדיסק, או להעתיק קודם את הקובץ לדיסק אחר.</translation>
    </message>
    <message>
        <source>{path} could not be written: it is open in another program, or may not be changed. What stood there is as it was. Close it there or choose another name, and save again.</source>
        <translation>אי אפשר היה לכתוב את {path}: הקובץ פתוח בתוכנה אחרת, או שאסור לשנות אותו. מה שהיה שם נשאר כפי שהיה. כדאי לסגור אותו שם או לבחור שם אחר, ולשמור שוב.</translation>
    </message>
    <message>
        <source>{path} could not be written: that place may only be read. Nothing was changed there. Choose another folder, and save again.</source>
        <translation>אי אפשר היה לכתוב את {path}: המקום הזה לקריאה בלבד. דבר לא השתנה שם. כדאי לבחור תיקייה אחרת, ולשמור שוב.</translation>
    </message>
    <message>
        <source>{path} could not be written: there is no such folder. Nothing was saved. Choose another folder, and save again.</source>
        <translation>אי אפשר היה לכתוב את {path}: אין תיקייה כזאת. דבר לא נשמר. כדאי לבחור תיקייה אחרת, ולשמור שוב.</translation>
    </message>
    <message>
        <source>{path} is a folder, not an aiworkshop library. Nothing was changed. Choose the library file inside a folder.</source>
        <translation>הנתיב {path} הוא תיקייה ולא ספרייה של aiworkshop. שום דבר לא השתנה. בחרו את קובץ הספרייה שבתוך התיקייה.</translation>
    </message>
    <message>
        <source>{path} is a library, or a backup of one. It was left as it is. Choose another name.</source>
        <translation>{path} הוא קובץ של ספרייה או של גיבוי שלה. הקובץ נשאר כפי שהוא. בחרו שם אחר.</translation>
    </message>
    <message>
        <source>{path} is no backup of aiworkshop. Nothing was changed. Choose a file that ends in .aiworkshop-backup; a workshop’s transfer copy is brought in from the Library page.</source>
        <translation>הקובץ {path} אינו גיבוי של aiworkshop. דבר לא השתנה. יש לבחור קובץ ששמו מסתיים ב־‎.aiworkshop-backup; עותק להעברה של סדנה מייבאים בדף הספרייה.</translation>
    </message>
    <message>
        <source>{path} is sealed with a passphrase. It was left as it is. Open it with the passphrase.</source>
        <translation>הקובץ {path} מוגן בביטוי סיסמה. הוא נשאר כפי שהוא. יש לפתוח אותו עם ביטוי הסיסמה.</translation>
    </message>
    <message>
        <source>{path} is the library that is open already. Nothing was changed. Choose another one.</source>
        <translation>{path} היא הספרייה שפתוחה כבר. דבר לא השתנה. יש לבחור ספרייה אחרת.</translation>
    </message>
    <message>
        <source>“areas” must be lists of options</source>
        <translation>״areas״ צריך להכיל רשימות של אפשרויות</translation>
    </message>
    <message>
        <source>“languages” must name one or more of en, he, ar</source>
        <translation>ב־״languages״ צריכה להופיע לפחות אחת מאלה: en, he, ar</translation>
    </message>
    <message>
        <source>“parts” must be a list of texts</source>
        <translation>״parts״ צריך להיות רשימה של טקסטים</translation>
    </message>
    <message>
        <source>“sslmode={mode}” would let words travel to {place} unprotected. Nothing was sent. Leave it out, or write sslmode=require or stricter.</source>
        <translation>‎“sslmode={mode}” היה מאפשר למילים לעבור אל {place} בלי הגנה. דבר לא נשלח. יש להשמיט זאת, או לכתוב sslmode=require או מחמיר יותר.</translation>
    </message>
    <message>
        <source>“sum_by” names no field of choice: “{name}”</source>
        <translation>״sum_by״ אינו שם של שדה בחירה: ״{name}״</translation>
    </message>
    <message>
        <source>“{cluster}” is no cluster, so it has no members.</source>
        <translation>״{cluster}״ אינה אשכול, ולכן אין בה רשויות חברות.</translation>
    </message>
    <message>
        <source>“{day}” is not a date. Nothing was changed.</source>
        <translation>״{day}״ אינו תאריך. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>“{field}” has {words} words where {limit} are allowed: {over} too many. Nothing was written. Shorten the text, or save the form as a draft.</source>
        <translation>ב־״{field}״ יש {words} מילים ומותרות {limit}: חריגה של {over}. שום דבר לא נכתב. אפשר לקצר את הטקסט, או לשמור את הטופס כטיוטה.</translation>
    </message>
    <message>
        <source>“{id}” is no id: small letters, digits, - and _</source>
        <translation>״{id}״ אינו מזהה: מותרות אותיות לטיניות קטנות, ספרות, ‎-‎ ו־‎_‎</translation>
    </message>
    <message>
        <source>“{key}” has no text in the form&apos;s first language</source>
        <translation>ל־״{key}״ אין טקסט בשפה הראשונה של הטופס</translation>
    </message>
    <message>
        <source>“{key}” is missing</source>
        <translation>״{key}״ חסר</translation>
    </message>
    <message>
        <source>“{key}” is missing or no text</source>
        <translation>״{key}״ חסר או אינו טקסט</translation>
    </message>
    <message>
        <source>“{key}” is not known here</source>
        <translation>״{key}״ אינו מוכר כאן</translation>
    </message>
    <message>
        <source>“{key}” must be a list of tables in braces</source>
        <translation>״{key}״ צריך להיות רשימה של טבלאות בסוגריים מסולסלים</translation>
    </message>
    <message>
        <source>“{key}” must be a whole number from 1</source>
        <translation>״{key}״ צריך להיות מספר שלם מ־1 ומעלה</translation>
    </message>
    <message>
        <source>“{key}” must be texts by language: en, he, ar</source>
        <translation>״{key}״ צריך להכיל טקסטים לפי שפה: en, he, ar</translation>
    </message>
    <message>
        <source>“{key}” must be true or false</source>
        <translation>״{key}״ חייב להיות true או false</translation>
    </message>
    <message>
        <source>“{kind}” has no field “{field}”.</source>
        <translation>ל־״{kind}״ אין שדה ״{field}״.</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of field; choose one of line, choice, money</source>
        <translation>״{kind}״ אינו סוג של שדה; אפשר לבחור: line, choice, money</translation>
    </message>
    <message>
        <source>“{member}” cannot be a member of “{cluster}”: it would be a member of itself.</source>
        <translation>״{member}״ לא יכולה להיות חברה ב״{cluster}״: היא תהיה חברה בעצמה.</translation>
    </message>
    <message>
        <source>“{member}” is a member of “{cluster}” already.</source>
        <translation>״{member}״ כבר חברה ב״{cluster}״.</translation>
    </message>
    <message>
        <source>“{name}” must be written as [[{name}]]</source>
        <translation>״{name}״ צריך להיכתב כך: [[{name}]]</translation>
    </message>
    <message>
        <source>“{place}” is no address of a library on a server. Write it like postgresql+psycopg://name@host/database.</source>
        <translation>״{place}״ אינה כתובת של ספרייה בשרת. יש לכתוב אותה כך: postgresql+psycopg://name@host/database.</translation>
    </message>
    <message>
        <source>“{town}” holds the inquiry {places}: delete that first.</source>
        <translation>ל״{town}״ שייך החקר {places}: יש למחוק אותו קודם.</translation>
    </message>
    <message>
        <source>“{town}” is a member of {places}: take it out before it is deleted.</source>
        <translation>״{town}״ חברה ב{places}: יש להוציא אותה לפני המחיקה.</translation>
    </message>
    <message>
        <source>“{town}” is enrolled in this cohort already.</source>
        <translation>״{town}״ כבר משתתפת במחזור הזה.</translation>
    </message>
    <message>
        <source>“{town}” is enrolled in {places}: end that before it is deleted.</source>
        <translation>״{town}״ משתתפת ב{places}: יש לסיים זאת לפני המחיקה.</translation>
    </message>
    <message>
        <source>“{town}” is the place of {places}: choose another there before it is deleted.</source>
        <translation>״{town}״ היא הרשות של {places}: יש לבחור במקומה רשות אחרת לפני המחיקה.</translation>
    </message>
    <message>
        <source>“{typed}” is not a number. Type one such as 3.5, with at most two decimals.</source>
        <translation>״{typed}״ אינו מספר. יש להקליד מספר כמו 3.5, עם שתי ספרות אחרי הנקודה לכל היותר.</translation>
    </message>
    <message>
        <source>“{typed}” is not a sheet code. A code looks like {example}.</source>
        <translation>הטקסט ״{typed}״ אינו קוד של דף. קוד נראה כך: {example}.</translation>
    </message>
    <message>
        <source>“{type}” is no type of part; choose one of {known}</source>
        <translation>״{type}״ אינו סוג של חלק; אפשר לבחור: {known}</translation>
    </message>
    <message>
        <source>“{value}” is no date.</source>
        <translation>הערך ״{value}״ אינו תאריך.</translation>
    </message>
    <message>
        <source>“{value}” is none of the choices of this field.</source>
        <translation>הערך ״{value}״ אינו אחת מאפשרויות הבחירה בשדה הזה.</translation>
    </message>
    <message>
        <source>“{words}” could be any of {count} programmes. Give more of the id: {known}.</source>
        <translation>״{words}״ מתאים ל־{count} תוכניות. כתבו עוד מהמזהה: {known}.</translation>
    </message>
    <message>
        <source>“{words}” could be any of {count} workshops. Give more of the id; “aiworkshop list” shows the ids.</source>
        <translation>״{words}״ מתאים ל־{count} סדנאות. כתבו עוד מהמזהה; ‎“aiworkshop list” מציגה את המזהים.</translation>
    </message>
    <message>
        <source>Something unexpected happened. What was saved is safe. A report can be copied.</source>
        <translation>קרה משהו לא צפוי. מה שנשמר לא נפגע. אפשר להעתיק דיווח.</translation>
    </message>
</context>
<context>
    <name>Fetch</name>
    <message>
        <source>What the other library has for you</source>
        <translation>מה יש בספרייה האחרת</translation>
    </message>
    <message>
        <source>Looking there…</source>
        <translation>מתבצעת בדיקה…</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>הבאה לכאן</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>לא עכשיו</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Deleted or not</source>
        <translation>נמחק או לא</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>המקום ברשימה</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>כותרת</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>מילים</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>רשות מקומית</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>מקום המפגש</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>גופים מארגנים</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>הגורם המוביל</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>נושא</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>אתגר</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>הערות</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>תאריך</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>שעת התחלה</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>דקות</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>מה לומר</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>למה לשים לב</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>חומרים</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>תפקיד</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>ארגון</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>טלפון</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>דוא״ל</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>היעדרות</translation>
    </message>
    <message>
        <source>Name may be printed</source>
        <translation>מותר להדפיס את השם</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>שולחן</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>הרשאה</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>כוכב</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>נקודות</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Place in the picture</source>
        <translation>מקום בתמונה</translation>
    </message>
    <message>
        <source>Left out of the picture</source>
        <translation>לא בתמונה</translation>
    </message>
    <message>
        <source>Shown on the projector</source>
        <translation>מוצג במקרן</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>שפות דיבור</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>הזדמנות</translation>
    </message>
    <message>
        <source>What is voted on</source>
        <translation>על מה מצביעים</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>משתתפים</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>מצביעים</translation>
    </message>
    <message>
        <source>Dots for each</source>
        <translation>נקודות לאדם</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>שאלה</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>סיבה</translation>
    </message>
    <message>
        <source>Summary in one page</source>
        <translation>סיכום בעמוד אחד</translation>
    </message>
    <message>
        <source>Date of the next meeting</source>
        <translation>מועד המפגש הבא</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>שפות</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation>הנחיה</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>מאפיינים</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>אחריות</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>שייך אל</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>תמה</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>ממצא</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>משתתפים</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>המחשב הזה</translation>
    </message>
    <message>
        <source>laptop {name}</source>
        <translation>מחשב {name}</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>נמחק</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>לא נמחק</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>No</source>
        <translation>לא</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>גבוה יותר ברשימה</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>נמוך יותר ברשימה</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>ריק</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>חיפוש (Ctrl+F)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>ניקוי</translation>
    </message>
</context>
<context>
    <name>FindingDetails</name>
    <message>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>סגירת הפרטים</translation>
    </message>
    <message>
        <source>Root causes of success</source>
        <translation>שורשי ההצלחה</translation>
    </message>
    <message>
        <source>What made it possible? Enter saves…</source>
        <translation>בזכות מה זה קרה? Enter לשמירה…</translation>
    </message>
    <message>
        <source>Delete this finding</source>
        <translation>מחיקת הממצא</translation>
    </message>
    <message>
        <source>Starred: to be retold in plenary. Take the star away</source>
        <translation>מסומן בכוכב: לספר במליאה. הסרת הכוכב</translation>
    </message>
    <message>
        <source>Star: to be retold in plenary</source>
        <translation>סימון בכוכב: לספר במליאה</translation>
    </message>
    <message>
        <source>Came from table {number}</source>
        <translation>הגיע משולחן {number}</translation>
    </message>
    <message>
        <source>A root of “{story}”</source>
        <translation>משורשי ״{story}״</translation>
    </message>
    <message>
        <source>from an interview</source>
        <translation>מתוך ריאיון</translation>
    </message>
    <message>
        <source>interview with {names}</source>
        <translation>ריאיון: {names}</translation>
    </message>
</context>
<context>
    <name>FindingForm</name>
    <message>
        <source>Unclear on paper: ask the table</source>
        <translation>לא ברור בדף: לשאול את השולחן</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>שולחן {number}</translation>
    </message>
    <message>
        <source>No table</source>
        <translation>בלי שולחן</translation>
    </message>
    <message>
        <source>No category yet</source>
        <translation>עדיין בלי תחום</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>עדיין לא ידוע</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>שולחן</translation>
    </message>
</context>
<context>
    <name>FindingRows</name>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation>נמחק: ״{title}״</translation>
    </message>
</context>
<context>
    <name>FindingsHeader</name>
    <message>
        <source>Find in the findings</source>
        <translation>חיפוש בממצאים</translation>
    </message>
    <message>
        <source>The first {count} with these words</source>
        <translation>{count} הראשונים שיש בהם המילים האלה</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) with these words</source>
        <translation>
            <numerusform>ממצא אחד עם המילים האלה</numerusform>
            <numerusform>%n ממצאים עם המילים האלה</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>ממצא אחד</numerusform>
            <numerusform>%n ממצאים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsTab</name>
    <message>
        <source>Story</source>
        <translation>סיפור</translation>
    </message>
    <message>
        <source>Root cause of success</source>
        <translation>שורש הצלחה</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>משאב</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>משאלה</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>ממצאים</translation>
    </message>
    <message>
        <source>Find in the findings</source>
        <translation>חיפוש בממצאים</translation>
    </message>
    <message>
        <source>Star: retell in plenary</source>
        <translation>סימון בכוכב: לספר במליאה</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) deleted</source>
        <translation>
            <numerusform>ממצא אחד נמחק</numerusform>
            <numerusform>%n ממצאים נמחקו</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation>נמחק: ״{title}״</translation>
    </message>
    <message>
        <source>A root of “{story}”</source>
        <translation>משורשי ״{story}״</translation>
    </message>
    <message>
        <source>Without words yet</source>
        <translation>עדיין בלי מילים</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>שולחן {number}</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>כל השולחנות</translation>
    </message>
    <message>
        <source>Type what the table said, Enter saves…</source>
        <translation>מה נאמר בשולחן? Enter לשמירה…</translation>
    </message>
    <message>
        <source>A root cause on its own; choose a story to put it under that…</source>
        <translation>שורש הצלחה העומד בפני עצמו; בחרו סיפור כדי לשייך אותו אליו…</translation>
    </message>
    <message>
        <source>What made “{story}” possible? Enter saves…</source>
        <translation>בזכות מה קרה ״{story}״? Enter לשמירה…</translation>
    </message>
    <message>
        <source>No finding here has these words.</source>
        <translation>אין כאן ממצא עם המילים האלה.</translation>
    </message>
    <message>
        <source>Nothing yet: choose table and kind, type what was said, press Enter.</source>
        <translation>עדיין אין כאן דבר: בחרו שולחן וסוג, הקלידו מה נאמר והקישו Enter.</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>הצגת כל הממצאים</translation>
    </message>
    <message>
        <source>Type the first finding</source>
        <translation>הקלדת הממצא הראשון</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Welcome</source>
        <translation>ברוכים הבאים</translation>
    </message>
    <message>
        <source>Here a workshop goes from the first plans to the report. Which language shall the window speak?</source>
        <translation>כאן מלווים סדנה מהתכנון הראשון ועד הדוח. באיזו שפה להציג את התוכנה?</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>מתחילים</translation>
    </message>
    <message>
        <source>Look at the sample first: a whole afternoon, with findings, themes and promises. Or begin your own; three fields are enough.</source>
        <translation>אפשר להתבונן תחילה בסדנת הדוגמה: אחר צהריים שלם, עם ממצאים, תמות והתחייבויות. או להתחיל סדנה משלכם; שלושה שדות מספיקים.</translation>
    </message>
    <message>
        <source>Try the sample workshop</source>
        <translation>התנסות בסדנת הדוגמה</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>סדנה חדשה</translation>
    </message>
    <message>
        <source>The way through the method</source>
        <translation>השיטה, שלב אחר שלב</translation>
    </message>
    <message>
        <source>In an open workshop these are its places: Prepare, the phases, the sheets, the report. Each is open at any time, in any order.</source>
        <translation>אלה החלקים של סדנה פתוחה: ההכנה, השלבים, דפי העבודה והדוח. כל חלק פתוח תמיד, ואפשר לעבור ביניהם בכל סדר.</translation>
    </message>
    <message>
        <source>The guide goes along</source>
        <translation>המדריך מלווה אתכם</translation>
    </message>
    <message>
        <source>Beside the page the guide tells what comes next, what to say, and which sheets the tables need. They are printed in Prepare › Print.</source>
        <translation>לצד העמוד המדריך מראה מה בא אחר כך, מה לומר ואילו דפים נחוצים לשולחנות. את הדפים מדפיסים תחת הכנה › הדפסה.</translation>
    </message>
    <message>
        <source>Everything is saved as you type</source>
        <translation>הכול נשמר תוך כדי הקלדה</translation>
    </message>
    <message>
        <source>There is nothing to save, and little to fear: Ctrl+Z takes back what was done, and each day the program makes a backup.</source>
        <translation>אין צורך לשמור, ואין מה לחשוש: ⁦Ctrl+Z⁩ מבטל את מה שנעשה, ובכל יום התוכנה יוצרת גיבוי.</translation>
    </message>
    <message>
        <source>Help is at hand</source>
        <translation>העזרה בהישג יד</translation>
    </message>
    <message>
        <source>F1 explains the place you are in, Shift+F1 lists its keys. These first steps can be taken again: Menu › Help › First steps.</source>
        <translation>⁦F1⁩ מסביר את המקום שבו נמצאים, ו־⁦Shift+F1⁩ מציג את המקשים שלו. אפשר לחזור על הצעדים הראשונים: תפריט › עזרה › צעדים ראשונים.</translation>
    </message>
    <message>
        <source>Leave the first steps</source>
        <translation>יציאה מן הצעדים הראשונים</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>הקודם</translation>
    </message>
    <message>
        <source>First steps, {number} of {count}</source>
        <translation>צעדים ראשונים, {number} מתוך {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>סיום</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>הבא</translation>
    </message>
</context>
<context>
    <name>FocusField</name>
    <message>
        <source>Nothing chosen yet</source>
        <translation>עוד לא נבחר דבר</translation>
    </message>
    <message>
        <source>Tick what applies; what is not ticked is struck through.</source>
        <translation>יש לסמן את מה שרלוונטי; מה שלא יסומן יופיע מחוק בקו.</translation>
    </message>
    <message>
        <source>Struck through: {words}</source>
        <translation>מחוק בקו: {words}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>אין</translation>
    </message>
</context>
<context>
    <name>FoldedRow</name>
    <message>
        <source>Remove “{name}”</source>
        <translation>הסרת ״{name}״</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>עדיין ללא שם</translation>
    </message>
    <message>
        <source>Fewer details of “{name}”</source>
        <translation>פחות פרטים על ״{name}״</translation>
    </message>
    <message>
        <source>Details of “{name}”</source>
        <translation>פרטים על ״{name}״</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>Show in folder</source>
        <translation>הצגה בתיקייה</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>14 days</source>
        <translation>14 ימים</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 ימים</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 ימים</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 חודשים</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 חודשים</translation>
    </message>
    <message>
        <source>18 months</source>
        <translation>18 חודשים</translation>
    </message>
    <message>
        <source>24 months</source>
        <translation>24 חודשים</translation>
    </message>
    <message>
        <source>done</source>
        <translation>הושלם</translation>
    </message>
    <message>
        <source>let be</source>
        <translation>דילגנו</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ממתין</translation>
    </message>
    <message>
        <source>Own date</source>
        <translation>מועד משלנו</translation>
    </message>
    <message>
        <source>{time} after the workshop</source>
        <translation>{time} אחרי הסדנה</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>הושמט</translation>
    </message>
    <message>
        <source>waiting since {date}</source>
        <translation>ממתין מאז {date}</translation>
    </message>
</context>
<context>
    <name>FollowUpFiles</name>
    <message>
        <source>Follow-up call sheet</source>
        <translation>דף שיחות מעקב</translation>
    </message>
    <message>
        <source>Save the call sheet</source>
        <translation>שמירת דף השיחות</translation>
    </message>
    <message>
        <source>Follow-ups that are due</source>
        <translation>מועדי מעקב שהגיע זמנם</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>שמירת קובץ היומן</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>נשמר בשם {name}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>פתיחה</translation>
    </message>
</context>
<context>
    <name>FollowUpTab</name>
    <message>
        <source>To be asked about</source>
        <translation>מה נשאר לשאול</translation>
    </message>
    <message>
        <source>Give the workshop its date, and the dates of following it up are here.</source>
        <translation>לאחר קביעת תאריך לסדנה יופיעו כאן מועדי המעקב.</translation>
    </message>
    <message>
        <source>To the details</source>
        <translation>לפרטי הסדנה</translation>
    </message>
    <message>
        <source>Call sheet…</source>
        <translation>דף שיחות…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>חזרה לרשימה</translation>
    </message>
    <message>
        <source>The workshop as a whole</source>
        <translation>הסדנה כולה</translation>
    </message>
    <message>
        <source>Saved what was told</source>
        <translation>מה שסופר נשמר</translation>
    </message>
    <message>
        <source>All of this date was asked.</source>
        <translation>כל השאלות של המועד הזה נשאלו.</translation>
    </message>
</context>
<context>
    <name>FormDrafts</name>
    <message>
        <source>the day in your own words</source>
        <translation>המפגש במילים שלכם</translation>
    </message>
    <message>
        <source>themes found ({count})</source>
        <translation>התמות שנמצאו ({count})</translation>
    </message>
    <message>
        <source>emerging issues noted ({count})</source>
        <translation>סוגיות מתהוות שנרשמו ({count})</translation>
    </message>
    <message>
        <source>recommendations ({count})</source>
        <translation>המלצות ({count})</translation>
    </message>
    <message>
        <source>partnerships noted ({count})</source>
        <translation>שותפויות שנרשמו ({count})</translation>
    </message>
    <message>
        <source>provocative propositions ({count})</source>
        <translation>הצהרות אפשרות ({count})</translation>
    </message>
    <message>
        <source>initiatives ({count})</source>
        <translation>יוזמות ({count})</translation>
    </message>
    <message>
        <source>income ideas ({count})</source>
        <translation>רעיונות להכנסה ({count})</translation>
    </message>
    <message>
        <source>headlines of the future ({count})</source>
        <translation>כותרות מהעתיד ({count})</translation>
    </message>
</context>
<context>
    <name>FormEditor</name>
    <message>
        <source>“{field}” has {words} words where {limit} are allowed: {over} too many.</source>
        <translation>ב־״{field}״ יש {words} מילים ומותרות {limit}: חריגה של {over}.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>PDF document</source>
        <translation>מסמך PDF</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>מסמך Word</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>חוברת Excel</translation>
    </message>
    <message>
        <source>Comma-separated table</source>
        <translation>טבלה מופרדת בפסיקים</translation>
    </message>
    <message>
        <source>JSON for other programs</source>
        <translation>JSON לתוכנות אחרות</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>קובץ יומן</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>דף אינטרנט</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>Belongs · {number}</source>
        <translation>שייך · {number}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more time(s)</source>
        <translation>
            <numerusform>ועוד פעם אחת</numerusform>
            <numerusform>ועוד %n פעמים</numerusform>
        </translation>
    </message>
    <message>
        <source>Take these words</source>
        <translation>אימוץ המילים האלה</translation>
    </message>
    <message>
        <source>Held by {name}</source>
        <translation>בידי {name}</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation>מדריך</translation>
    </message>
    <message>
        <source>Hide the guide</source>
        <translation>הסתרת המדריך</translation>
    </message>
    <message>
        <source>Once a workshop has an agenda, its steps stand here.</source>
        <translation>כשיהיה לסדנה סדר יום, שלביו יופיעו כאן.</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>מה לומר</translation>
    </message>
    <message>
        <source>Watch for</source>
        <translation>למה לשים לב</translation>
    </message>
    <message>
        <source>On the tables now</source>
        <translation>על השולחנות עכשיו</translation>
    </message>
    <message>
        <source>Print its sheets…</source>
        <translation>הדפסת דפי השלב…</translation>
    </message>
    <message>
        <source>Language to speak in</source>
        <translation>השפה שמדברים בה</translation>
    </message>
</context>
<context>
    <name>GuideSide</name>
    <message>
        <source>Show the guide</source>
        <translation>הצגת המדריך</translation>
    </message>
</context>
<context>
    <name>HandbookView</name>
    <message>
        <source>Page of the handbook</source>
        <translation>עמוד בחוברת העזרה</translation>
    </message>
</context>
<context>
    <name>HandbookWindow</name>
    <message>
        <source>Handbook</source>
        <translation>חוברת העזרה</translation>
    </message>
    <message>
        <source>Find in the handbook</source>
        <translation>חיפוש בחוברת העזרה</translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation>עמודי חוברת העזרה</translation>
    </message>
    <message>
        <source>Nothing of this stands in the handbook. Try another word.</source>
        <translation>לא נמצא דבר כזה בחוברת העזרה. כדאי לנסות מילה אחרת.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>קדימה</translation>
    </message>
    <message>
        <source>The place one is in</source>
        <translation>המקום שבו נמצאים</translation>
    </message>
</context>
<context>
    <name>HeatModel</name>
    <message>
        <source>All categories</source>
        <translation>כל התחומים</translation>
    </message>
    <message>
        <source>All</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>לא נאמר</translation>
    </message>
</context>
<context>
    <name>HeatTable</name>
    <message>
        <source>Assets by category and use</source>
        <translation>משאבים לפי תחום ושימוש</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Handbook</source>
        <translation>חוברת העזרה</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>צעדים ראשונים</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>קיצורי מקלדת</translation>
    </message>
    <message>
        <source>About aiworkshop</source>
        <translation>אודות aiworkshop</translation>
    </message>
    <message>
        <source>Diagnostics file…</source>
        <translation>קובץ אבחון…</translation>
    </message>
    <message>
        <source>This place is in a workshop. Open one first, then press the link again.</source>
        <translation>המקום הזה נמצא בתוך סדנה. תחילה פותחים סדנה, ואז לוחצים שוב על הקישור.</translation>
    </message>
    <message>
        <source>A dialog is open. Close it first, then press the link again.</source>
        <translation>חלון דו־שיח פתוח. תחילה סוגרים אותו, ואז לוחצים שוב על הקישור.</translation>
    </message>
</context>
<context>
    <name>HundredthsField</name>
    <message>
        <source>Type a number, such as 3.5.</source>
        <translation>יש להקליד מספר, כמו 3.5.</translation>
    </message>
</context>
<context>
    <name>IdeaSheet</name>
    <message>
        <source>Close the details</source>
        <translation>סגירת הפרטים</translation>
    </message>
    <message>
        <source>Income idea</source>
        <translation>רעיון להכנסה</translation>
    </message>
    <message>
        <source>Open it in its workshop</source>
        <translation>פתיחה בסדנה שלו</translation>
    </message>
</context>
<context>
    <name>ImageBoard</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>תשובה אחת</numerusform>
            <numerusform>%n תשובות</numerusform>
        </translation>
    </message>
    <message>
        <source>Without words yet</source>
        <translation>עדיין בלי מילים</translation>
    </message>
    <message>
        <source>How the town is seen</source>
        <translation>איך העיר נתפסת</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>מדידה</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s)</source>
        <translation>
            <numerusform>מדידה אחת</numerusform>
            <numerusform>%n מדידות</numerusform>
        </translation>
    </message>
    <message>
        <source>Who was asked today? Enter begins a reading…</source>
        <translation>את מי שאלנו היום? Enter לפתיחת מדידה…</translation>
    </message>
    <message>
        <source>Nobody was asked yet: type who was asked for a word that comes to mind, press Enter.</source>
        <translation>עדיין לא שאלנו: הקלידו את מי שאלתם איזו מילה עולה בדעת והקישו Enter.</translation>
    </message>
</context>
<context>
    <name>ImageWordRow</name>
    <message>
        <source>Tone?</source>
        <translation>נימה?</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>הסרת {name}</translation>
    </message>
</context>
<context>
    <name>ImageWords</name>
    <message>
        <source>Words that came to mind</source>
        <translation>מילים שעלו בדעת</translation>
    </message>
    <message>
        <source>Words with how often: young 5, sea 3, far; Enter adds…</source>
        <translation>מילים וכמה פעמים: צעיר 5, ים 3, רחוק; Enter להוספה…</translation>
    </message>
</context>
<context>
    <name>ImpactGroupsBoard</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>אדם אחד</numerusform>
            <numerusform>%n אנשים</numerusform>
        </translation>
    </message>
    <message>
        <source>Without words yet</source>
        <translation>עדיין בלי מילים</translation>
    </message>
    <message>
        <source>May be named in reports</source>
        <translation>אפשר לציין את השם בדוחות</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>אנשי הקבוצה</translation>
    </message>
    <message>
        <source>A name; Enter adds…</source>
        <translation>שם; Enter להוספה…</translation>
    </message>
    <message>
        <source>Impact groups</source>
        <translation>קבוצות השפעה</translation>
    </message>
    <message>
        <source>Impact group</source>
        <translation>קבוצת השפעה</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>קבוצה אחת</numerusform>
            <numerusform>%n קבוצות</numerusform>
        </translation>
    </message>
    <message>
        <source>What is the group called? Enter saves…</source>
        <translation>איך קוראים לקבוצה? Enter לשמירה…</translation>
    </message>
    <message>
        <source>No group yet: type the name of people who act together, press Enter.</source>
        <translation>עדיין אין קבוצות: הקלידו שם לאנשים שפועלים יחד והקישו Enter.</translation>
    </message>
</context>
<context>
    <name>IncomeTab</name>
    <message>
        <source>Without words yet</source>
        <translation>עדיין בלי מילים</translation>
    </message>
    <message>
        <source>The owner may be named in the report</source>
        <translation>מותר לציין בדוח מי נושאים באחריות</translation>
    </message>
    <message>
        <source>Income ideas</source>
        <translation>רעיונות להכנסה</translation>
    </message>
    <message>
        <source>Income idea</source>
        <translation>רעיון להכנסה</translation>
    </message>
    <message numerus="yes">
        <source>%n income idea(s)</source>
        <translation>
            <numerusform>רעיון אחד להכנסה</numerusform>
            <numerusform>%n רעיונות להכנסה</numerusform>
        </translation>
    </message>
    <message>
        <source>What brings in or saves money? Enter saves…</source>
        <translation>מה מכניס כסף או חוסך? Enter לשמירה…</translation>
    </message>
    <message>
        <source>No idea yet: type what we have that could pay its way, press Enter.</source>
        <translation>עדיין אין רעיונות: הקלידו מה יש לנו שיכול לממן את עצמו והקישו Enter.</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>עדיין לא נאמר</translation>
    </message>
</context>
<context>
    <name>IncomeTotals</name>
    <message>
        <source>Not said how</source>
        <translation>לא נאמר איך</translation>
    </message>
    <message>
        <source>once {sum}</source>
        <translation>חד־פעמי: {sum}</translation>
    </message>
    <message>
        <source>each year {sum}</source>
        <translation>מדי שנה: {sum}</translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) without a sum</source>
        <translation>
            <numerusform>רעיון אחד בלי סכום</numerusform>
            <numerusform>%n רעיונות בלי סכום</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InitiativesTab</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>פעולה אחת</numerusform>
            <numerusform>%n פעולות</numerusform>
        </translation>
    </message>
    <message>
        <source>Without words yet</source>
        <translation>עדיין בלי מילים</translation>
    </message>
    <message>
        <source>Brings this proposition to life</source>
        <translation>מגשימה את הצהרת האפשרות</translation>
    </message>
    <message>
        <source>These people may be named in the report</source>
        <translation>מותר לציין את השמות בדוח</translation>
    </message>
    <message>
        <source>When does the team meet first?</source>
        <translation>מתי הפגישה הראשונה של הצוות?</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>ללא שיוך</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>תוכנית פעולה</translation>
    </message>
    <message>
        <source>A final proposition without a team yet: Enter starts one</source>
        <translation>הצהרה סופית שאין לה צוות: Enter להקמת צוות</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>יוזמות</translation>
    </message>
    <message>
        <source>Team charter</source>
        <translation>אמנת צוות</translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation>
            <numerusform>יוזמה אחת</numerusform>
            <numerusform>%n יוזמות</numerusform>
        </translation>
    </message>
    <message>
        <source>What does this team set out to do? Enter saves…</source>
        <translation>מה הצוות לוקח על עצמו? Enter לשמירה…</translation>
    </message>
    <message>
        <source>No initiative yet: type a name that people remember, press Enter.</source>
        <translation>עדיין אין יוזמות: הקלידו שם שקל לזכור והקישו Enter.</translation>
    </message>
</context>
<context>
    <name>InquiryRow</name>
    <message>
        <source>Its workshops</source>
        <translation>הסדנאות שלו</translation>
    </message>
    <message numerus="yes">
        <source>%n workshop(s)</source>
        <translation>
            <numerusform>סדנה אחת</numerusform>
            <numerusform>%n סדנאות</numerusform>
        </translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>עדיין לא נאמר</translation>
    </message>
</context>
<context>
    <name>InquiryRows</name>
    <message>
        <source>Inquiries</source>
        <translation>תהליכי חקר</translation>
    </message>
    <message>
        <source>A topic over several workshops; Enter adds…</source>
        <translation>נושא לאורך כמה סדנאות; Enter להוספה…</translation>
    </message>
</context>
<context>
    <name>InterviewForm</name>
    <message>
        <source>Not named</source>
        <translation>בלי שם</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>שולחן</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>סיפורים</translation>
    </message>
    <message>
        <source>Title of a story, Enter saves…</source>
        <translation>כותרת של סיפור, Enter לשמירה…</translation>
    </message>
    <message>
        <source>Three wishes</source>
        <translation>שלוש משאלות</translation>
    </message>
    <message>
        <source>I wish that … Enter saves</source>
        <translation>הלוואי ש… Enter לשמירה</translation>
    </message>
    <message>
        <source>What was heard</source>
        <translation>מה עלה בריאיון</translation>
    </message>
    <message>
        <source>Delete this interview</source>
        <translation>מחיקת הריאיון</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>שולחן {number}</translation>
    </message>
    <message>
        <source>No table</source>
        <translation>בלי שולחן</translation>
    </message>
</context>
<context>
    <name>InterviewGuide</name>
    <message>
        <source>Interview guide</source>
        <translation>מדריך ריאיון</translation>
    </message>
    <message>
        <source>Language of the guide</source>
        <translation>שפת המדריך</translation>
    </message>
    <message>
        <source>Show the questions</source>
        <translation>הצגת השאלות</translation>
    </message>
    <message>
        <source>Fold the questions away</source>
        <translation>הסתרת השאלות</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>שאלות</translation>
    </message>
    <message>
        <source>On our topic</source>
        <translation>על הנושא שלנו</translation>
    </message>
    <message>
        <source>Follow-up questions</source>
        <translation>שאלות העמקה</translation>
    </message>
    <message>
        <source>While listening</source>
        <translation>תוך כדי הקשבה</translation>
    </message>
</context>
<context>
    <name>InterviewsTab</name>
    <message>
        <source>New interview</source>
        <translation>ריאיון חדש</translation>
    </message>
    <message>
        <source>Who interviews whom</source>
        <translation>מי מראיינים את מי</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>ריאיונות</translation>
    </message>
    <message>
        <source>Two people, one story each: write down here what the pairs bring back.</source>
        <translation>שני אנשים, ומכל צד סיפור אחד: כאן רושמים את מה שהזוגות מביאים.</translation>
    </message>
    <message>
        <source>Write down the first interview</source>
        <translation>רישום הריאיון הראשון</translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es)</source>
        <translation>
            <numerusform>משאלה אחת</numerusform>
            <numerusform>%n משאלות</numerusform>
        </translation>
    </message>
    <message>
        <source>Interview {number}</source>
        <translation>ריאיון {number}</translation>
    </message>
    <message>
        <source>Interviewer: {name}</source>
        <translation>הריאיון נערך בידי: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) deleted; the stories stay</source>
        <translation>
            <numerusform>ריאיון אחד נמחק; הסיפורים נשארים</numerusform>
            <numerusform>%n ריאיונות נמחקו; הסיפורים נשארים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JumpList</name>
    <message>
        <source>Last workshops</source>
        <translation>הסדנאות האחרונות</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Workshop</source>
        <translation>סדנה</translation>
    </message>
    <message>
        <source>Agenda step</source>
        <translation>שלב בסדר היום</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>שאלה</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>משתתפים</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>שולחן</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>ריאיון</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>ממצא</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>תמה</translation>
    </message>
    <message>
        <source>Count of dots</source>
        <translation>ספירת נקודות</translation>
    </message>
    <message>
        <source>Dream</source>
        <translation>חלום</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>הזדמנות</translation>
    </message>
    <message>
        <source>Proposition</source>
        <translation>הצהרת אפשרות</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>יוזמה</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>פעולה</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>התחייבות</translation>
    </message>
    <message>
        <source>Income idea</source>
        <translation>רעיון להכנסה</translation>
    </message>
    <message>
        <source>From the plenary</source>
        <translation>מהמליאה</translation>
    </message>
    <message>
        <source>Response in a critique</source>
        <translation>תגובה במשוב על הצהרה</translation>
    </message>
    <message>
        <source>Offer for a request</source>
        <translation>הצעת עזרה לבקשה</translation>
    </message>
    <message>
        <source>Date of a follow-up</source>
        <translation>מועד מעקב</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>שיחת מעקב</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>שותפות</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>הדפסה</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>דף עבודה</translation>
    </message>
    <message>
        <source>Words on a sheet</source>
        <translation>מילים בדף</translation>
    </message>
    <message>
        <source>Own question</source>
        <translation>שאלה משלכם</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>תמונה</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>מקום ישיבה</translation>
    </message>
    <message>
        <source>Finding under a theme</source>
        <translation>ממצא תחת תמה</translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation>זמן של שלב</translation>
    </message>
    <message>
        <source>Rule for seating</source>
        <translation>כלל הושבה</translation>
    </message>
    <message>
        <source>Mixing of tables</source>
        <translation>ערבוב שולחנות</translation>
    </message>
    <message>
        <source>United asset</source>
        <translation>משאב מאוחד</translation>
    </message>
    <message>
        <source>Source of an asset</source>
        <translation>מקור של משאב</translation>
    </message>
    <message>
        <source>Assets kept apart</source>
        <translation>משאבים שהופרדו</translation>
    </message>
    <message>
        <source>Match between towns</source>
        <translation>התאמה בין רשויות</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>תוכנית</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ערוץ</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>מחזור</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>השתתפות</translation>
    </message>
    <message>
        <source>Member of an innovation team</source>
        <translation>חברות בצוות חדשנות</translation>
    </message>
    <message>
        <source>Training session</source>
        <translation>מפגש הכשרה</translation>
    </message>
    <message>
        <source>Presence at a training session</source>
        <translation>נוכחות במפגש הכשרה</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>רשות</translation>
    </message>
    <message>
        <source>Member of a cluster</source>
        <translation>חברות באשכול</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>חקר</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>יעד</translation>
    </message>
    <message>
        <source>Line of a plan</source>
        <translation>שורה בתוכנית העסקית</translation>
    </message>
    <message>
        <source>Impact group</source>
        <translation>קבוצת השפעה</translation>
    </message>
    <message>
        <source>Member of an impact group</source>
        <translation>חברות בקבוצת השפעה</translation>
    </message>
    <message>
        <source>Reading of the image</source>
        <translation>מדידת תדמית</translation>
    </message>
    <message>
        <source>Word for the town</source>
        <translation>מילה על העיר</translation>
    </message>
    <message>
        <source>Capacity indicator</source>
        <translation>מדד יכולת</translation>
    </message>
    <message>
        <source>Reading of a capacity</source>
        <translation>מדידת יכולת</translation>
    </message>
    <message>
        <source>Words in a report</source>
        <translation>מילים בדוח</translation>
    </message>
    <message>
        <source>Round of dots</source>
        <translation>סבב נקודות</translation>
    </message>
    <message>
        <source>Sign-up</source>
        <translation>הצטרפות</translation>
    </message>
    <message>
        <source>Closing valuation</source>
        <translation>משוב מוקיר לסיום</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>תרגום</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Hebrew</source>
        <translation>עברית</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>ערבית</translation>
    </message>
    <message>
        <source>English</source>
        <translation>אנגלית</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>רוסית</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>אמהרית</translation>
    </message>
    <message>
        <source>French</source>
        <translation>צרפתית</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>The window closes once the worksheets are out.</source>
        <translation>החלון ייסגר עם סיום ההדפסה או השמירה של דפי העבודה.</translation>
    </message>
    <message>
        <source>The last change could not be saved, so the window stays open.</source>
        <translation>לא ניתן היה לשמור את השינוי האחרון, ולכן החלון נשאר פתוח.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>סגירה בלי שמירה</translation>
    </message>
</context>
<context>
    <name>LibraryMenus</name>
    <message>
        <source>Show the library in its folder</source>
        <translation>הצגת הספרייה בתיקייה שלה</translation>
    </message>
    <message>
        <source>Bring in a transfer copy…</source>
        <translation>ייבוא עותק להעברה…</translation>
    </message>
    <message>
        <source>Copy of programmes and towns…</source>
        <translation>עותק של תוכניות ורשויות…</translation>
    </message>
    <message>
        <source>Shared library…</source>
        <translation>ספרייה משותפת…</translation>
    </message>
    <message>
        <source>Try the sample workshop</source>
        <translation>התנסות בסדנת הדוגמה</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>גיבויים</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>סל המחזור</translation>
    </message>
    <message>
        <source>Make the library smaller</source>
        <translation>הקטנת הספרייה</translation>
    </message>
    <message>
        <source>Back up to a second place…</source>
        <translation>גיבוי למקום נוסף…</translation>
    </message>
    <message>
        <source>Push to the shared library…</source>
        <translation>העלאה לספרייה המשותפת…</translation>
    </message>
    <message>
        <source>Fetch from the shared library…</source>
        <translation>הבאה מהספרייה המשותפת…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Save a transfer copy…</source>
        <translation>שמירת עותק להעברה…</translation>
    </message>
    <message>
        <source>Copy for another laptop…</source>
        <translation>עותק למחשב אחר…</translation>
    </message>
    <message>
        <source>Copy without people, for study…</source>
        <translation>עותק ללא אנשים, ללמידה…</translation>
    </message>
    <message>
        <source>Prepare the next workshop</source>
        <translation>הכנת הסדנה הבאה</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Workshops</source>
        <translation>סדנאות</translation>
    </message>
    <message>
        <source>Search everything that was said</source>
        <translation>חיפוש בכל מה שנאמר</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>סדנה חדשה</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>עוד…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>דוגמה</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>ממצא אחד</numerusform>
            <numerusform>%n ממצאים</numerusform>
        </translation>
    </message>
    <message>
        <source>No workshop yet. Look at the sample first, or begin your own.</source>
        <translation>עדיין אין כאן סדנאות. אפשר להתחיל מסדנת הדוגמה, או לפתוח סדנה חדשה.</translation>
    </message>
    <message>
        <source>Try the sample workshop</source>
        <translation>התנסות בסדנת הדוגמה</translation>
    </message>
    <message numerus="yes">
        <source>%n workshop(s) are in the trash</source>
        <translation>
            <numerusform>סדנה אחת בסל המחזור</numerusform>
            <numerusform>%n סדנאות בסל המחזור</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore them</source>
        <translation>שחזור כולן</translation>
    </message>
    <message>
        <source>“{title}” is in the trash</source>
        <translation>״{title}״ הועברה לסל המחזור</translation>
    </message>
</context>
<context>
    <name>LibraryPlaceDialog</name>
    <message>
        <source>What to do</source>
        <translation>מה לעשות</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>הצגה בתיקייה</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>הבנתי</translation>
    </message>
    <message>
        <source>The library is on a network disk</source>
        <translation>הספרייה נמצאת בכונן רשת</translation>
    </message>
    <message>
        <source>The library is in a folder that is synchronised</source>
        <translation>הספרייה נמצאת בתיקייה מסונכרנת</translation>
    </message>
    <message>
        <source>Everything works, and nothing is lost so far. But a network disk may let two computers write at once, and a line that breaks in the middle of a save can damage the library.</source>
        <translation>הכול עובד, ועד כה דבר לא אבד. אבל בכונן רשת שני מחשבים עלולים לכתוב בו־זמנית, וחיבור שנקטע באמצע שמירה עלול לפגוע בספרייה.</translation>
    </message>
    <message>
        <source>Everything works, and nothing is lost so far. But the service that synchronises the folder copies the library while it is being written: it may put back an older state, or half of one.</source>
        <translation>הכול עובד, ועד כה דבר לא אבד. אבל שירות הסנכרון מעתיק את הספרייה בזמן שנכתב בה, ועלול להחזיר מצב ישן יותר, או רק חלק ממנו.</translation>
    </message>
    <message>
        <source>1. Today: save a transfer copy of each workshop on a USB stick. In the Library, press the right mouse button on a workshop.</source>
        <translation>1. עוד היום: לשמור עותק להעברה של כל סדנה בדיסק און קי. בספרייה, לחיצה ימנית על סדנה.</translation>
    </message>
    <message>
        <source>2. Have aiworkshop keep its data on this computer: move the whole folder of a portable program there, or ask whoever looks after the computer to name a folder of its own disk in AIWORKSHOP_HOME.</source>
        <translation>2. לדאוג ש־aiworkshop תשמור את הנתונים שלה במחשב הזה: להעביר אליו את כל התיקייה של התוכנה הניידת, או לבקש ממי שאחראים על המחשב להגדיר במשתנה AIWORKSHOP_HOME תיקייה בדיסק המקומי.</translation>
    </message>
    <message>
        <source>3. Bring the copies in there: Library, More…, Bring in a transfer copy.</source>
        <translation>3. לייבא שם את העותקים: ספרייה, עוד…, ייבוא עותק להעברה.</translation>
    </message>
</context>
<context>
    <name>LibrarySearch</name>
    <message>
        <source>Table {number}</source>
        <translation>שולחן {number}</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>דוגמה</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>סיפור</translation>
    </message>
    <message>
        <source>Root cause of success</source>
        <translation>שורש הצלחה</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>משאב</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>משאלה</translation>
    </message>
    <message>
        <source>{phase} · {kind}</source>
        <translation>{phase} · {kind}</translation>
    </message>
    <message>
        <source>Older words are still being taken in…</source>
        <translation>הדברים הישנים עוד נקלטים לחיפוש…</translation>
    </message>
    <message>
        <source>More than {count}; the best {shown} are shown. Narrow them down.</source>
        <translation>נמצאו יותר מ־{count}; מוצגות {shown} התוצאות הטובות ביותר. כדאי לצמצם את החיפוש.</translation>
    </message>
    <message>
        <source>Only in the sample workshop</source>
        <translation>רק בסדנה לדוגמה</translation>
    </message>
    <message>
        <source>{count} found; the best {shown} are shown.</source>
        <translation>נמצאו {count}; מוצגות {shown} התוצאות הטובות ביותר.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>נמצאה תוצאה אחת</numerusform>
            <numerusform>נמצאו %n תוצאות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the sample</source>
        <translation>
            <numerusform>עוד אחד בסדנה לדוגמה</numerusform>
            <numerusform>עוד %n בסדנה לדוגמה</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was said with these words in it.</source>
        <translation>לא נמצאו דברים שנאמרו במילים האלה.</translation>
    </message>
    <message>
        <source>Back to the workshops</source>
        <translation>חזרה אל הסדנאות</translation>
    </message>
    <message>
        <source>Nothing was said there with these words in it.</source>
        <translation>לא נמצאו שם דברים שנאמרו במילים האלה.</translation>
    </message>
    <message>
        <source>Look everywhere</source>
        <translation>חיפוש בכל מקום</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>LookAlikes</name>
    <message>
        <source>Where two become one, everything that belongs to either belongs to it then. Both names are kept.</source>
        <translation>לאחר האיחוד, כל מה ששייך לאחת מהשתיים שייך לרשומה המאוחדת. שני השמות נשמרים.</translation>
    </message>
    <message>
        <source>Leave both, and decide later</source>
        <translation>להשאיר את שתיהן ולהחליט אחר כך</translation>
    </message>
    <message>
        <source>They are one: join the two</source>
        <translation>זו אותה אחת: לאחד את השתיים</translation>
    </message>
    <message>
        <source>Two programmes go by one name: {name}</source>
        <translation>שתי תוכניות בשם אחד: {name}</translation>
    </message>
    <message>
        <source>Two towns go by one name: {name}</source>
        <translation>שתי רשויות בשם אחד: {name}</translation>
    </message>
    <message>
        <source>here: {names}</source>
        <translation>כאן: {names}</translation>
    </message>
    <message>
        <source>in the copy: {names}</source>
        <translation>בעותק: {names}</translation>
    </message>
    <message>
        <source>there: {names}</source>
        <translation>בספרייה האחרת: {names}</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Guide</source>
        <translation>מדריך</translation>
    </message>
    <message>
        <source>Coaching while typing</source>
        <translation>ליווי בזמן ההקלדה</translation>
    </message>
    <message>
        <source>Sound of the clock</source>
        <translation>צליל השעון</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>יציאה</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול פעולה</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ביצוע חוזר</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>הלשונית הבאה</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>הלשונית הקודמת</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>עזרה</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>לפי המערכת</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>בהיר</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>כהה</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>ניגודיות גבוהה, בהיר</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>ניגודיות גבוהה, כהה</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>מראה</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>גודל האותיות</translation>
    </message>
    <message>
        <source>Last workshops in the system&apos;s menu</source>
        <translation>הסדנאות האחרונות בתפריט של המערכת</translation>
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
        <translation>ביטול פעולה</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ביצוע חוזר</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>החלק הבא בחלון</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>החלק הקודם</translation>
    </message>
    <message>
        <source>Show or hide the guide</source>
        <translation>הצגת המדריך או הסתרתו</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>תפריט</translation>
    </message>
    <message>
        <source>Projector: show, or not</source>
        <translation>מקרן: הצגה או הסרה</translation>
    </message>
    <message>
        <source>Projector: remote control</source>
        <translation>מקרן: לוח השליטה</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>מסך מלא</translation>
    </message>
    <message>
        <source>Sheets: go to code</source>
        <translation>דפי עבודה: מעבר לשדה הקוד</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>יציאה</translation>
    </message>
</context>
<context>
    <name>MakingSmaller</name>
    <message>
        <source>The library is being made smaller. You can go on working.</source>
        <translation>הספרייה מוקטנת כעת. אפשר להמשיך לעבוד.</translation>
    </message>
    <message>
        <source>The library is as small as it can be.</source>
        <translation>הספרייה כבר קטנה ככל האפשר.</translation>
    </message>
    <message>
        <source>The library takes {now} instead of {before}. It is kept as it was among the backups.</source>
        <translation>הספרייה תופסת {now} במקום {before}. מצבה הקודם נשמר בין הגיבויים.</translation>
    </message>
</context>
<context>
    <name>MatchDetails</name>
    <message>
        <source>Close the details</source>
        <translation>סגירת הפרטים</translation>
    </message>
    <message>
        <source>Sought</source>
        <translation>מבוקש</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>מוצע</translation>
    </message>
    <message>
        <source>Propose it</source>
        <translation>הצעה לשני הצדדים</translation>
    </message>
    <message>
        <source>Both agreed</source>
        <translation>שני הצדדים הסכימו</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>לא מתאים</translation>
    </message>
    <message>
        <source>The match was noted</source>
        <translation>ההתאמה נרשמה</translation>
    </message>
    <message>
        <source>Addressed to {name}</source>
        <translation>מופנה אל {name}</translation>
    </message>
    <message>
        <source>Both speak of {words}</source>
        <translation>שניהם מדברים על {words}</translation>
    </message>
</context>
<context>
    <name>Matches</name>
    <message>
        <source>They do not go together</source>
        <translation>הן אינן מתאימות</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>התאמה</translation>
    </message>
    <message>
        <source>Perhaps: addressed to {name}</source>
        <translation>אולי: מופנית אל {name}</translation>
    </message>
    <message>
        <source>Perhaps: both speak of “{words}”</source>
        <translation>אולי: בשתיהן מוזכר ״{words}״</translation>
    </message>
    <message>
        <source>Requests that this answers</source>
        <translation>בקשות שההצעה עונה עליהן</translation>
    </message>
    <message>
        <source>Offers that answer this</source>
        <translation>הצעות עזרה שעונות על הבקשה</translation>
    </message>
    <message>
        <source>Match with another request…</source>
        <translation>התאמה לבקשה אחרת…</translation>
    </message>
    <message>
        <source>Match with another offer…</source>
        <translation>התאמה להצעת עזרה אחרת…</translation>
    </message>
</context>
<context>
    <name>MemberMenus</name>
    <message>
        <source>Why here?</source>
        <translation>למה כאן?</translation>
    </message>
    <message>
        <source>No role at the table</source>
        <translation>ללא תפקיד בשולחן</translation>
    </message>
    <message>
        <source>Stays at this table when mixing</source>
        <translation>קיבוע בשולחן הזה בעת ערבוב</translation>
    </message>
    <message>
        <source>Take from the table</source>
        <translation>הסרה מהשולחן</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>הושבה בנפרד</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>הושבה יחד</translation>
    </message>
    <message>
        <source>Seat at</source>
        <translation>הושבה בשולחן</translation>
    </message>
</context>
<context>
    <name>MemberOfClusterRow</name>
    <message>
        <source>No longer there</source>
        <translation>כבר לא קיים</translation>
    </message>
    <message>
        <source>Take {town} out</source>
        <translation>הוצאת {town}</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>until {date}</source>
        <translation>עד {date}</translation>
    </message>
    <message>
        <source>May be named in the report</source>
        <translation>מותר לציין את השם בדוח</translation>
    </message>
</context>
<context>
    <name>MemberRows</name>
    <message>
        <source>Members of the cluster</source>
        <translation>הרשויות באשכול</translation>
    </message>
    <message>
        <source>Add a town by its name; Enter adds…</source>
        <translation>הוספת רשות לפי שמה; Enter להוספה…</translation>
    </message>
    <message>
        <source>“{town}” is no longer a member</source>
        <translation>״{town}״ כבר לא באשכול</translation>
    </message>
</context>
<context>
    <name>MoneyField</name>
    <message>
        <source>Type an amount in shekels, such as 1,250.</source>
        <translation>הקלידו סכום בשקלים, למשל 1,250.</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Pushed into {library}: {added} new, {changed} changed.</source>
        <translation>הועלה אל {library}: {added} חדשים, {changed} השתנו.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) differed; the later one stands. Fetch it to look at them here.</source>
        <translation>
            <numerusform>ערך אחד היה שונה; המאוחר נשמר. כדי לראות אותו כאן יש להביא את הסדנה מהספרייה האחרת.</numerusform>
            <numerusform>%n ערכים היו שונים; המאוחרים נשמרו. כדי לראות אותם כאן יש להביא את הסדנה מהספרייה האחרת.</numerusform>
        </translation>
    </message>
    <message>
        <source>This workshop lies in the trash there.</source>
        <translation>הסדנה הזאת נמצאת בסל המחזור של הספרייה האחרת.</translation>
    </message>
</context>
<context>
    <name>NewWorkshop</name>
    <message>
        <source>New workshop</source>
        <translation>סדנה חדשה</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>כותרת</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>רשות מקומית</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>תאריך</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>סדר יום</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>שולחנות</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>יצירה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Give it a title; everything else can wait.</source>
        <translation>נדרשת כותרת; כל השאר יכול לחכות.</translation>
    </message>
</context>
<context>
    <name>NextDate</name>
    <message>
        <source>Date of the next meeting</source>
        <translation>מועד המפגש הבא</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>עדיין אין מועד</translation>
    </message>
    <message>
        <source>We meet again on:</source>
        <translation>המפגש הבא:</translation>
    </message>
    <message>
        <source>No next meeting is set yet. It can be set at any time:</source>
        <translation>עדיין לא נקבע מפגש נוסף. אפשר לקבוע בכל רגע:</translation>
    </message>
    <message>
        <source>When do you meet again? Say it before everybody leaves.</source>
        <translation>מתי נפגשים שוב? כדאי לומר זאת לפני שכולם הולכים.</translation>
    </message>
</context>
<context>
    <name>NextWorkshop</name>
    <message>
        <source>Prepare the next workshop</source>
        <translation>הכנת הסדנה הבאה</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close this notice</source>
        <translation>סגירת ההודעה</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול פעולה</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Type a whole number from {least} to {most}.</source>
        <translation>הקלידו מספר שלם בין {least} ל־{most}.</translation>
    </message>
</context>
<context>
    <name>ObjectivesBoard</name>
    <message>
        <source>Without words yet</source>
        <translation>עדיין בלי מילים</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>עדיין לא נאמר</translation>
    </message>
    <message>
        <source>Funds for it</source>
        <translation>תקציב ליעד</translation>
    </message>
    <message>
        <source>What is money set aside for? Enter adds…</source>
        <translation>לשם מה מוקצה הכסף? Enter להוספה…</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>יעדים</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>יעד</translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s)</source>
        <translation>
            <numerusform>יעד אחד</numerusform>
            <numerusform>%n יעדים</numerusform>
        </translation>
    </message>
    <message>
        <source>What will be different? Enter saves…</source>
        <translation>מה יהיה שונה? Enter לשמירה…</translation>
    </message>
    <message>
        <source>No objective yet: type what will be different in the town, press Enter.</source>
        <translation>עדיין אין יעדים: הקלידו מה יהיה שונה בעיר והקישו Enter.</translation>
    </message>
</context>
<context>
    <name>OfficeCopies</name>
    <message>
        <source>Several laptops</source>
        <translation>כמה מחשבים</translation>
    </message>
    <message>
        <source>A workshop takes along the town and programmes that it names. A copy of all programmes, towns and registers is for a colleague’s laptop: it holds people’s names, so keep it private.</source>
        <translation>סדנה לוקחת איתה את הרשות והתוכניות הרשומות בה. עותק של כל התוכניות, הרשויות והמאגרים מיועד למחשב של עמית או עמיתה: יש בו שמות של אנשים, ולכן הוא אינו להפצה.</translation>
    </message>
    <message>
        <source>Copy of programmes and towns…</source>
        <translation>עותק של תוכניות ורשויות…</translation>
    </message>
    <message>
        <source>Bring a copy in…</source>
        <translation>ייבוא עותק…</translation>
    </message>
</context>
<context>
    <name>OfficeKeepingTab</name>
    <message>
        <source>Two copies said different things of a programme or a town. The later one stands; choose where the other is right, now or later. With the arrow keys you move from one to the next, 1 keeps what stands, 2 takes the other, 3 has both.</source>
        <translation>בשני עותקים נכתבו דברים שונים על תוכנית או על רשות. הגרסה המאוחרת נשמרה; אפשר לבחור באחרת היכן שהיא הנכונה, עכשיו או אחר כך. מקשי החיצים עוברים מאחת לבאה, 1 משאיר את הגרסה שנשמרה, 2 לוקח את האחרת, 3 משאיר את שתיהן.</translation>
    </message>
    <message>
        <source>Trash of programmes and towns</source>
        <translation>סל המחזור של תוכניות ורשויות</translation>
    </message>
    <message>
        <source>Nothing of programmes and towns was deleted.</source>
        <translation>לא נמחק דבר מהתוכניות ומהרשויות.</translation>
    </message>
</context>
<context>
    <name>OfficeWords</name>
    <message>
        <source>Cohort {number}</source>
        <translation>מחזור {number}</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>מחזור</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>החל מ־{date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>עד {date}</translation>
    </message>
</context>
<context>
    <name>OpeningFiles</name>
    <message>
        <source>This workshop is not in the library any more.</source>
        <translation>הסדנה הזאת כבר אינה בספרייה.</translation>
    </message>
</context>
<context>
    <name>OpportunitiesTab</name>
    <message>
        <source>Draft a proposition from this</source>
        <translation>ניסוח הצהרת אפשרות</translation>
    </message>
    <message>
        <source>Without words yet</source>
        <translation>עדיין בלי מילים</translation>
    </message>
    <message numerus="yes">
        <source>%n signed up</source>
        <translation>
            <numerusform>הצטרפות אחת</numerusform>
            <numerusform>%n הצטרפויות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>נקודה אחת</numerusform>
            <numerusform>%n נקודות</numerusform>
        </translation>
    </message>
    <message>
        <source>Comes from these dreams</source>
        <translation>צומחת מהחלומות האלה</translation>
    </message>
    <message>
        <source>Dreams written down under Visions can be ticked here.</source>
        <translation>כאן אפשר לסמן חלומות שנכתבו בלשונית ״חזונות״.</translation>
    </message>
    <message>
        <source>Builds on these themes</source>
        <translation>נשענת על התמות האלה</translation>
    </message>
    <message>
        <source>Themes that the room names in Discovery can be ticked here.</source>
        <translation>כאן אפשר לסמן תמות שקיבלו שם בגילוי.</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>הזדמנויות</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>הזדמנות</translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(ies)</source>
        <translation>
            <numerusform>הזדמנות אחת</numerusform>
            <numerusform>%n הזדמנויות</numerusform>
        </translation>
    </message>
    <message>
        <source>Where strength and dream meet; Enter saves…</source>
        <translation>איפה החוזקה פוגשת את החלום? Enter לשמירה…</translation>
    </message>
    <message>
        <source>No opportunity yet: type what the dreams invite you to do, press Enter.</source>
        <translation>עדיין אין הזדמנויות: הקלידו מה החלומות מזמינים אתכם לעשות והקישו Enter.</translation>
    </message>
</context>
<context>
    <name>OpportunityDotsTab</name>
    <message>
        <source>Go to Opportunities</source>
        <translation>מעבר להזדמנויות</translation>
    </message>
    <message>
        <source>Dots are placed on opportunities: write down at least two first.</source>
        <translation>נקודות מניחים על הזדמנויות: תחילה צריך לרשום שתיים לפחות.</translation>
    </message>
</context>
<context>
    <name>OpportunityMap</name>
    <message>
        <source>The map grows out of opportunities: write the first in the list.</source>
        <translation>המפה צומחת מתוך ההזדמנויות: כתבו את הראשונה ברשימה.</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>הצגה כרשימה</translation>
    </message>
    <message>
        <source>Show as a map</source>
        <translation>הצגה כמפה</translation>
    </message>
    <message>
        <source>Dots show energy; they bind nobody.</source>
        <translation>הנקודות מראות איפה האנרגיה; הן אינן מחייבות איש.</translation>
    </message>
</context>
<context>
    <name>OriginTrail</name>
    <message>
        <source>Where it came from</source>
        <translation>מאיפה זה בא</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>התחייבות</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>פעולה</translation>
    </message>
    <message>
        <source>Income idea</source>
        <translation>רעיון להכנסה</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>יוזמה</translation>
    </message>
    <message>
        <source>Proposition</source>
        <translation>הצהרת אפשרות</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>הזדמנות</translation>
    </message>
    <message>
        <source>Dream</source>
        <translation>חלום</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>תמה</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>ממצא</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>סיפור</translation>
    </message>
    <message>
        <source>{kind} · an earlier workshop</source>
        <translation>{kind} · סדנה קודמת</translation>
    </message>
    <message>
        <source>{kind} · table {number}</source>
        <translation>{kind} · שולחן {number}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more on the way</source>
        <translation>
            <numerusform>ועוד תחנה אחת בדרך</numerusform>
            <numerusform>ועוד %n תחנות בדרך</numerusform>
        </translation>
    </message>
    <message>
        <source>It began at table {number}.</source>
        <translation>זה התחיל בשולחן {number}.</translation>
    </message>
    <message>
        <source>It began at these tables: {numbers}.</source>
        <translation>זה התחיל בשולחנות: {numbers}.</translation>
    </message>
</context>
<context>
    <name>OtherLanguages</name>
    <message>
        <source>Title</source>
        <translation>כותרת</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>נושא</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>רשות מקומית</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>מקום המפגש</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>גופים מארגנים</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>הגורם המוביל</translation>
    </message>
</context>
<context>
    <name>OutcomesTab</name>
    <message>
        <source>Town and programme</source>
        <translation>רשות ותוכנית</translation>
    </message>
    <message>
        <source>No town is enrolled yet: enrol one in a programme, then what comes of it is kept here.</source>
        <translation>עדיין אין רשות משתתפת: צרפו רשות לתוכנית, וכאן יישמר מה שיוצא ממנה.</translation>
    </message>
    <message>
        <source>Enrol a town</source>
        <translation>צירוף רשות לתוכנית</translation>
    </message>
    <message>
        <source>Capacity indicators</source>
        <translation>מדדי יכולת</translation>
    </message>
    <message>
        <source>Resource and income register</source>
        <translation>מרשם משאבים והכנסות</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>עדיין ללא שם</translation>
    </message>
</context>
<context>
    <name>Outputs</name>
    <message>
        <source>Session summary</source>
        <translation>דוח סיכום המפגש</translation>
    </message>
    <message>
        <source>One page for each table</source>
        <translation>דף אחד לכל שולחן</translation>
    </message>
    <message>
        <source>Follow-up call sheet</source>
        <translation>דף שיחות מעקב</translation>
    </message>
    <message>
        <source>Personal slips</source>
        <translation>פתקים אישיים</translation>
    </message>
    <message>
        <source>Everything as tables</source>
        <translation>הכול בטבלאות</translation>
    </message>
    <message>
        <source>Dates for a calendar</source>
        <translation>מועדים ליומן</translation>
    </message>
    <message>
        <source>Worksheets</source>
        <translation>דפי עבודה</translation>
    </message>
    <message>
        <source>Picture of the positive core</source>
        <translation>תמונת הליבה החיובית</translation>
    </message>
    <message>
        <source>Opportunity map</source>
        <translation>מפת ההזדמנויות</translation>
    </message>
    <message>
        <source>Town register</source>
        <translation>מאגר החוזקות של העיר</translation>
    </message>
    <message>
        <source>Portfolio of a programme</source>
        <translation>תמונת התוכנית</translation>
    </message>
    <message>
        <source>Page for residents</source>
        <translation>דף לתושבים</translation>
    </message>
    <message>
        <source>Transfer copy</source>
        <translation>עותק להעברה</translation>
    </message>
    <message>
        <source>Copy into another library</source>
        <translation>עותק לספרייה אחרת</translation>
    </message>
    <message>
        <source>Copy fetched into another library</source>
        <translation>עותק שהובא לספרייה אחרת</translation>
    </message>
    <message>
        <source>Printed report</source>
        <translation>דוח שהודפס</translation>
    </message>
    <message>
        <source>Funder’s form {form}</source>
        <translation>טופס של גוף מממן: {form}</translation>
    </message>
</context>
<context>
    <name>OwnQuestion</name>
    <message>
        <source>Lines to write on</source>
        <translation>שורות לכתיבה</translation>
    </message>
    <message>
        <source>Delete this question</source>
        <translation>מחיקת השאלה</translation>
    </message>
    <message>
        <source>Question in {language}</source>
        <translation>השאלה בשפה: {language}</translation>
    </message>
</context>
<context>
    <name>OwnQuestions</name>
    <message>
        <source>Another question, Enter adds it…</source>
        <translation>שאלה נוספת, Enter להוספה…</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>שאלה נוספת</translation>
    </message>
    <message>
        <source>The question was deleted.</source>
        <translation>השאלה נמחקה.</translation>
    </message>
</context>
<context>
    <name>PackChoices</name>
    <message>
        <source>Each in their own</source>
        <translation>לכולם בשפתם</translation>
    </message>
    <message>
        <source>Table by table</source>
        <translation>לפי שולחנות</translation>
    </message>
    <message>
        <source>Sheet by sheet</source>
        <translation>לפי דפים</translation>
    </message>
    <message>
        <source>Two-sided; each set begins on a front side</source>
        <translation>הדפסה דו־צדדית; כל ערכה מתחילה בצד קדמי</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>דפים</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>שולחנות</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>שפות</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>כמות</translation>
    </message>
    <message>
        <source>Order of the stack</source>
        <translation>סדר הערימה</translation>
    </message>
    <message>
        <source>Two languages stand side by side; the first one leads.</source>
        <translation>שתי שפות מופיעות זו לצד זו; הראשונה היא המובילה.</translation>
    </message>
    <message>
        <source>Copies of each</source>
        <translation>עותקים מכל דף</translation>
    </message>
    <message>
        <source>Spare ones of each, without a name or table</source>
        <translation>דפים רזרביים מכל סוג, בלי שם ובלי שולחן</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>Preparing the pages…</source>
        <translation>העמודים בהכנה…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>הדפסה…</translation>
    </message>
    <message>
        <source>Save as one PDF…</source>
        <translation>שמירה כ־PDF אחד…</translation>
    </message>
    <message>
        <source>Save one PDF a table…</source>
        <translation>שמירת PDF לכל שולחן…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Drawing the pages…</source>
        <translation>העמודים בהכנה…</translation>
    </message>
    <message>
        <source>Print worksheets</source>
        <translation>הדפסת דפי עבודה</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>עמוד אחד</numerusform>
            <numerusform>%n עמודים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of paper</source>
        <translation>
            <numerusform>גיליון נייר אחד</numerusform>
            <numerusform>%n גיליונות נייר</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on A3</source>
        <translation>
            <numerusform>עמוד אחד ב־A3</numerusform>
            <numerusform>%n עמודים ב־A3</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>עמוד {number} מתוך {count}</translation>
    </message>
</context>
<context>
    <name>PackForms</name>
    <message>
        <source>A whole page</source>
        <translation>עמוד שלם</translation>
    </message>
    <message>
        <source>Four notes to cut apart</source>
        <translation>ארבע פתקיות לגזירה</translation>
    </message>
    <message>
        <source>8 on a sheet</source>
        <translation>8 בדף</translation>
    </message>
    <message>
        <source>10 on a sheet</source>
        <translation>10 בדף</translation>
    </message>
</context>
<context>
    <name>PackOutput</name>
    <message>
        <source>Sent to the printer.</source>
        <translation>נשלח למדפסת.</translation>
    </message>
    <message>
        <source>Worksheets</source>
        <translation>דפי עבודה</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>נשמר בשם {name}</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>שולחן {number}</translation>
    </message>
    <message>
        <source>For the whole room</source>
        <translation>לכל החדר</translation>
    </message>
    <message>
        <source>Saved in {name}</source>
        <translation>נשמר בתיקייה {name}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Printed as boxes, since no font has them: {characters}</source>
        <translation>הודפסו כריבועים, כי אינם קיימים באף גופן: {characters}</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>מסמך PDF</translation>
    </message>
    <message>
        <source>Save the worksheets</source>
        <translation>שמירת דפי העבודה</translation>
    </message>
    <message>
        <source>A folder for one file a table</source>
        <translation>תיקייה לקבצים, קובץ אחד לכל שולחן</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Next tab</source>
        <translation>הלשונית הבאה</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>הלשונית הקודמת</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Library</source>
        <translation>ספרייה</translation>
    </message>
    <message>
        <source>Which conversation shall we continue?</source>
        <translation>איזו שיחה נמשיך?</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>תוכניות</translation>
    </message>
    <message>
        <source>Where does the journey lead from here?</source>
        <translation>לאן ממשיכים מכאן?</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>דפי עבודה</translation>
    </message>
    <message>
        <source>What is still on paper?</source>
        <translation>מה עדיין על הנייר?</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>דוח סיכום</translation>
    </message>
    <message>
        <source>What do we hand on?</source>
        <translation>מה נעביר הלאה?</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>הכנה</translation>
    </message>
    <message>
        <source>What do we want more of?</source>
        <translation>ממה אנחנו רוצים יותר?</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>גילוי</translation>
    </message>
    <message>
        <source>What gives life to this place when it is at its best?</source>
        <translation>מה מפיח חיים במקום הזה כשהוא במיטבו?</translation>
    </message>
    <message>
        <source>Dream</source>
        <translation>חלום</translation>
    </message>
    <message>
        <source>What might be, if the best became usual?</source>
        <translation>מה יכול להיות, אם הרגעים הטובים ביותר יהפכו לשגרה?</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>עיצוב</translation>
    </message>
    <message>
        <source>What should be in place, so that it can happen?</source>
        <translation>מה צריך להיות כאן כדי שזה יקרה?</translation>
    </message>
    <message>
        <source>Destiny</source>
        <translation>הגשמה</translation>
    </message>
    <message>
        <source>What will be, and who begins?</source>
        <translation>מה יהיה, ומי מרימים את הכפפה?</translation>
    </message>
</context>
<context>
    <name>PairsPanel</name>
    <message>
        <source>In pairs</source>
        <translation>בזוגות</translation>
    </message>
    <message>
        <source>In threes</source>
        <translation>בשלישיות</translation>
    </message>
    <message>
        <source>Other partners</source>
        <translation>חלוקה אחרת</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>ללא שם</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>שולחן {number}</translation>
    </message>
    <message>
        <source>No language in common: {people}</source>
        <translation>אין שפה משותפת: {people}</translation>
    </message>
    <message>
        <source>Alone at this table</source>
        <translation>ללא שותפים לשיחה בשולחן הזה</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{name}, with {others}</source>
        <translation>{name}, עם {others}</translation>
    </message>
    <message>
        <source>{name}: now press whom to change places with. Esc lets go.</source>
        <translation>{name}: עכשיו בחרו עם מי להתחלף. Esc לביטול.</translation>
    </message>
    <message>
        <source>Press two people at one table, and they change places.</source>
        <translation>בחירה בשני אנשים באותו שולחן מחליפה ביניהם.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) without a language in common</source>
        <translation>
            <numerusform>זוג אחד ללא שפה משותפת</numerusform>
            <numerusform>%n זוגות ללא שפה משותפת</numerusform>
        </translation>
    </message>
    <message>
        <source>Some talk in threes: the clock tells them apart when to change roles.</source>
        <translation>יש שמשוחחים בשלישיות: השעון מודיע לזוגות ולשלישיות בנפרד מתי מחליפים תפקידים.</translation>
    </message>
    <message>
        <source>In threes: the clock says twice when to change roles.</source>
        <translation>בשלישיות: השעון מודיע פעמיים מתי מחליפים תפקידים.</translation>
    </message>
    <message>
        <source>Three need half as much time again.</source>
        <translation>לשלישייה דרוש זמן ארוך פי אחד וחצי.</translation>
    </message>
    <message numerus="yes">
        <source>Give the interviews %n minute(s) more</source>
        <translation>
            <numerusform>הוספת דקה אחת לריאיונות</numerusform>
            <numerusform>הוספת %n דקות לריאיונות</numerusform>
        </translation>
    </message>
    <message>
        <source>Who interviews whom? Across differences, and in a language that both speak.</source>
        <translation>מי מראיינים את מי? רצוי בין אנשים השונים זה מזה, ובשפה משותפת.</translation>
    </message>
    <message>
        <source>Pairs are made at each table: people need a seat in Discovery first.</source>
        <translation>הזוגות נוצרים בכל שולחן: תחילה יש להושיב אנשים בשולחנות של שלב הגילוי.</translation>
    </message>
    <message>
        <source>Make pairs</source>
        <translation>חלוקה לזוגות</translation>
    </message>
    <message>
        <source>Go to the tables</source>
        <translation>אל השולחנות</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) talk in threes or pairs</source>
        <translation>
            <numerusform>קבוצה אחת משוחחת בשלישייה או בזוג</numerusform>
            <numerusform>%n קבוצות משוחחות בשלישיות או בזוגות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) talk with each other</source>
        <translation>
            <numerusform>זוג אחד משוחח</numerusform>
            <numerusform>%n זוגות משוחחים</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} talk with each other already.</source>
        <translation>{names} כבר משוחחים זה עם זה.</translation>
    </message>
    <message>
        <source>{names} changed places.</source>
        <translation>{names} התחלפו.</translation>
    </message>
    <message numerus="yes">
        <source>The interviews take %n minute(s) now.</source>
        <translation>
            <numerusform>הריאיונות נמשכים עכשיו דקה אחת.</numerusform>
            <numerusform>הריאיונות נמשכים עכשיו %n דקות.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipantEntry</name>
    <message>
        <source>Name, Enter saves…</source>
        <translation>שם, Enter לשמירה…</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>תפקיד</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>ארגון</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>כל שפה</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>הוספה</translation>
    </message>
    <message>
        <source>Name of a new participant</source>
        <translation>שם חדש ברשימת המשתתפים</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>שפת הדף</translation>
    </message>
</context>
<context>
    <name>ParticipantForm</name>
    <message>
        <source>Delete this person</source>
        <translation>מחיקה מהרשימה</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>סגירת הפרטים</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>פרטים אישיים</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>תפקיד</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>ארגון</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>כל שפה</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>שפת הדף</translation>
    </message>
    <message>
        <source>May be named</source>
        <translation>מותר לציין את השם</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>היעדרות</translation>
    </message>
    <message>
        <source>E-mail, optional</source>
        <translation>דוא״ל, לא חובה</translation>
    </message>
    <message>
        <source>Phone, optional</source>
        <translation>טלפון, לא חובה</translation>
    </message>
    <message>
        <source>For mixing tables</source>
        <translation>לערבוב השולחנות</translation>
    </message>
    <message>
        <source>Optional, never printed: these only help to mix tables.</source>
        <translation>לא חובה, ולעולם לא יודפס: זה רק עוזר לערבב שולחנות.</translation>
    </message>
</context>
<context>
    <name>ParticipantsTab</name>
    <message>
        <source>Find a participant</source>
        <translation>חיפוש ברשימת המשתתפים</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>מקובץ…</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>הדבקת רשימה</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>משתתפים</translation>
    </message>
    <message>
        <source>Nobody is invited yet: type a name above and press Enter.</source>
        <translation>הרשימה עדיין ריקה: הקלידו שם למעלה והקישו Enter.</translation>
    </message>
    <message>
        <source>Type the first name</source>
        <translation>הקלדת השם הראשון</translation>
    </message>
    <message>
        <source>People from a file</source>
        <translation>אנשים מקובץ</translation>
    </message>
    <message>
        <source>Spreadsheets and text files</source>
        <translation>גיליונות אלקטרוניים וקובצי טקסט</translation>
    </message>
    <message>
        <source>Nothing was copied yet: copy the rows of a list, then paste them.</source>
        <translation>עדיין לא הועתק דבר: יש להעתיק את שורות הרשימה ואז להדביק.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>שם אחד ברשימה</numerusform>
            <numerusform>%n משתתפים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>היעדרות אחת</numerusform>
            <numerusform>%n היעדרויות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrew</source>
        <translation>
            <numerusform>משיכת הסכמה אחת</numerusform>
            <numerusform>%n משיכות הסכמה</numerusform>
        </translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>היעדרות</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>משיכת הסכמה</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>ללא שם</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) deleted</source>
        <translation>
            <numerusform>שם אחד נמחק</numerusform>
            <numerusform>%n שמות נמחקו</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation>נמחק: ״{title}״</translation>
    </message>
</context>
<context>
    <name>PassphraseAsk</name>
    <message>
        <source>Passphrase</source>
        <translation>ביטוי סיסמה</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Mind capital letters and the keyboard’s language, and try again.</source>
        <translation>ביטוי הסיסמה הזה אינו פותח את הקובץ. כדאי לשים לב לאותיות גדולות ולשפת המקלדת, ולנסות שוב.</translation>
    </message>
    <message>
        <source>It is protected with a passphrase, which whoever made the copy can tell you.</source>
        <translation>הקובץ מוגן בביטוי סיסמה, שאפשר לקבל ממי שהכינו את העותק.</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Passphrase</source>
        <translation>ביטוי סיסמה</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>הקלדה חוזרת</translation>
    </message>
    <message>
        <source>For example three or four words. It is kept nowhere: without it nobody can open the file, not even you.</source>
        <translation>למשל שלוש או ארבע מילים. ביטוי הסיסמה אינו נשמר בשום מקום: בלעדיו איש אינו יכול לפתוח את הקובץ, גם לא אתם.</translation>
    </message>
    <message>
        <source>At least 8 letters.</source>
        <translation>לפחות 8 תווים.</translation>
    </message>
    <message>
        <source>This can be guessed. Add a word or two.</source>
        <translation>קל לנחש אותו. כדאי להוסיף מילה או שתיים.</translation>
    </message>
    <message>
        <source>Good. One word more makes it strong.</source>
        <translation>טוב. עוד מילה אחת, והוא יהיה חזק.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>חזק.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>שתי ההקלדות עדיין אינן זהות.</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Pages as they will be printed</source>
        <translation>העמודים כפי שיודפסו</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>עמוד {number} מתוך {count}</translation>
    </message>
</context>
<context>
    <name>PeopleColumns</name>
    <message>
        <source>Full name</source>
        <translation>שם מלא</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>שם פרטי</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>שם משפחה</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>תפקיד</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>ארגון</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>שפת הדף</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>שפות דיבור</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>דוא״ל</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>טלפון</translation>
    </message>
    <message>
        <source>For mixing tables</source>
        <translation>לערבוב השולחנות</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>לא לכלול</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>עמודה {number}</translation>
    </message>
</context>
<context>
    <name>PeopleListDialog</name>
    <message>
        <source>People from a list</source>
        <translation>אנשים מרשימה</translation>
    </message>
    <message>
        <source>The first row holds headings</source>
        <translation>בשורה הראשונה כותרות</translation>
    </message>
    <message>
        <source>People who would be added</source>
        <translation>האנשים שיתווספו</translation>
    </message>
    <message>
        <source>Add those who are known already, too</source>
        <translation>להוסיף גם את מי שכבר רשומים</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) added</source>
        <translation>
            <numerusform>נוסף שם אחד</numerusform>
            <numerusform>נוספו %n משתתפים</numerusform>
        </translation>
    </message>
    <message>
        <source>Look over what each column means. Nothing is written yet.</source>
        <translation>כדאי לעבור על משמעות העמודות. עדיין לא נכתב דבר.</translation>
    </message>
    <message>
        <source>Read as {encoding}. Look over what each column means. Nothing is written yet.</source>
        <translation>נקרא כ־{encoding}. כדאי לעבור על משמעות העמודות. עדיין לא נכתב דבר.</translation>
    </message>
    <message>
        <source>Say which column holds the names.</source>
        <translation>יש לבחור באיזו עמודה השמות.</translation>
    </message>
    <message>
        <source>“{name}” stands for several columns: the first that is filled counts.</source>
        <translation>״{name}״ נבחר לכמה עמודות: נלקחת הראשונה שאינה ריקה.</translation>
    </message>
    <message numerus="yes">
        <source>%n known already: {names}</source>
        <translation>
            <numerusform>כבר ברשימה: {names}</numerusform>
            <numerusform>%n כבר ברשימה: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a name that somebody else has, too: {names}</source>
        <translation>
            <numerusform>שם שיש גם לאדם אחר: {names}</numerusform>
            <numerusform>%n עם שם שיש גם לאחרים: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a name are left out: {rows}</source>
        <translation>
            <numerusform>שורה אחת בלי שם לא תיכלל: {rows}</numerusform>
            <numerusform>%n שורות בלי שם לא ייכללו: {rows}</numerusform>
        </translation>
    </message>
    <message>
        <source>No language is called: {words}</source>
        <translation>אין שפה בשם: {words}</translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) without a result were left empty.</source>
        <translation>
            <numerusform>נוסחה אחת בלי תוצאה נשארה ריקה.</numerusform>
            <numerusform>%n נוסחאות בלי תוצאה נשארו ריקות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n participant(s)</source>
        <translation>
            <numerusform>הוספת שם אחד</numerusform>
            <numerusform>הוספת %n משתתפים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>No one, or more than one, is called “{name}”. Choose from the list.</source>
        <translation>השם ״{name}״ אינו ברשימה, או שהוא מופיע בה יותר מפעם אחת. אפשר לבחור מהרשימה.</translation>
    </message>
</context>
<context>
    <name>PetalPanel</name>
    <message>
        <source>On the picture</source>
        <translation>בתמונה</translation>
    </message>
    <message>
        <source>With agreed names</source>
        <translation>עם שמות של מי שהסכימו</translation>
    </message>
    <message>
        <source>Lay out anew</source>
        <translation>סידור מחדש</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>משפט</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>ציטוט</translation>
    </message>
    <message>
        <source>In somebody&apos;s own words; the marks come by themselves</source>
        <translation>במילים של מי שאמרו; המירכאות נוספות מעצמן</translation>
    </message>
    <message>
        <source>Who benefits</source>
        <translation>למי זה טוב</translation>
    </message>
    <message>
        <source>Said under this theme</source>
        <translation>נאמר בתמה הזאת</translation>
    </message>
    <message>
        <source>Quotes to choose from</source>
        <translation>ציטוטים לבחירה</translation>
    </message>
    <message>
        <source>Use this quote</source>
        <translation>שימוש בציטוט הזה</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>הקטנה</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>הגדלה</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>החזרה למקום</translation>
    </message>
    <message>
        <source>Stays in the room: on the projector only</source>
        <translation>נשאר בחדר: במקרן בלבד</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>ללא שם</translation>
    </message>
    <message>
        <source>Choose a petal to change its words or its place.</source>
        <translation>בחרו עלה כותרת כדי לשנות את המילים או את המקום שלו.</translation>
    </message>
    <message numerus="yes">
        <source>%n petal(s) on the picture.</source>
        <translation>
            <numerusform>עלה כותרת אחד בתמונה.</numerusform>
            <numerusform>%n עלי כותרת בתמונה.</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture holds {most}: take some out.</source>
        <translation>בתמונה יש מקום ל־{most}: הוציאו אחדים.</translation>
    </message>
    <message>
        <source>Fewer can be read better: five to nine from across the room.</source>
        <translation>כשיש פחות עלים, קל יותר לקרוא: חמישה עד תשעה נקראים היטב מקצה החדר.</translation>
    </message>
    <message>
        <source>Five to nine are usual.</source>
        <translation>מקובל שיש חמישה עד תשעה.</translation>
    </message>
    <message>
        <source>That can be read from across the room.</source>
        <translation>זה נקרא היטב מקצה החדר.</translation>
    </message>
</context>
<context>
    <name>PhotoDrop</name>
    <message>
        <source>Add photos of sheets</source>
        <translation>הוספת תמונות של דפים</translation>
    </message>
</context>
<context>
    <name>PhotoFiling</name>
    <message>
        <source>There is no photo among these files.</source>
        <translation>אין תמונות בין הקבצים האלה.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are still being taken. The window closes when they are.</source>
        <translation>
            <numerusform>תמונה אחת עדיין בקליטה. החלון ייסגר בסיומה.</numerusform>
            <numerusform>%n תמונות עדיין בקליטה. החלון ייסגר בסיומן.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>סגירה בלעדיהן</translation>
    </message>
    <message>
        <source>Reading photos: {done} of {total}</source>
        <translation>קריאת התמונות: {done} מתוך {total}</translation>
    </message>
    <message>
        <source>Keep there</source>
        <translation>שמירה בסדנה האחרת</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>הצגה</translation>
    </message>
    <message numerus="yes">
        <source>And %n more reason(s).</source>
        <translation>
            <numerusform>ועוד סיבה אחת.</numerusform>
            <numerusform>ועוד %n סיבות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) filed</source>
        <translation>
            <numerusform>תמונה אחת שויכה</numerusform>
            <numerusform>%n תמונות שויכו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) in the inbox</source>
        <translation>
            <numerusform>אחת ממתינה לשיוך</numerusform>
            <numerusform>%n ממתינות לשיוך</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was (were) here already</source>
        <translation>
            <numerusform>אחת כבר הייתה כאן</numerusform>
            <numerusform>%n כבר היו כאן</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <translation>
            <numerusform>אחת לא נוספה</numerusform>
            <numerusform>%n לא נוספו</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos: {parts}.</source>
        <translation>תמונות: {parts}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Of another workshop, “{title}”: {names}.</source>
        <translation>מסדנה אחרת, ״{title}״:‏ {names}.</translation>
    </message>
    <message>
        <source>Of a workshop that is not in this library: {names}.</source>
        <translation>מסדנה שאינה בספרייה הזאת:‏ {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>עוד אחת</numerusform>
            <numerusform>עוד %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept in “{title}”.</source>
        <translation>התמונה נשמרה בסדנה ״{title}״.</translation>
    </message>
    <message>
        <source>Add photos of sheets and drawings</source>
        <translation>הוספת תמונות של דפים וציורים</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>תמונות</translation>
    </message>
</context>
<context>
    <name>PhotoInbox</name>
    <message>
        <source>File to this sheet</source>
        <translation>שיוך לדף הזה</translation>
    </message>
    <message>
        <source>Delete this photo</source>
        <translation>מחיקת התמונה</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>דף</translation>
    </message>
    <message>
        <source>No photo waits here. Drop photos of sheets and drawings anywhere on the window: those with a code go to their sheet by themselves.</source>
        <translation>אין כאן תמונות שממתינות לשיוך. גררו תמונות של דפים וציורים לכל מקום בחלון: תמונות עם קוד ישויכו לדף שלהן אוטומטית.</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>הוספת תמונות…</translation>
    </message>
    <message>
        <source>Photos that wait for their sheet</source>
        <translation>תמונות שממתינות לשיוך לדף</translation>
    </message>
    <message>
        <source>Code of the sheet</source>
        <translation>קוד הדף</translation>
    </message>
    <message>
        <source>Type a code, such as DIS-3, or choose</source>
        <translation>הקלידו קוד, למשל DIS-3, או בחרו</translation>
    </message>
    <message>
        <source>Photo filed to {code}.</source>
        <translation>התמונה שויכה לדף {code}.</translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation>נמחק: ״{title}״</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Previous photo</source>
        <translation>התמונה הקודמת</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>התמונה הבאה</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>הקטנה</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>הגדלה</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation>התמונה כולה</translation>
    </message>
    <message>
        <source>Turn to the left</source>
        <translation>סיבוב שמאלה</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <translation>סיבוב ימינה</translation>
    </message>
    <message>
        <source>Not of this sheet: back to the inbox</source>
        <translation>לא מהדף הזה: החזרה אל ״תמונות בלי דף״</translation>
    </message>
    <message>
        <source>Larger photo</source>
        <translation>הגדלת התמונה</translation>
    </message>
    <message>
        <source>Smaller photo</source>
        <translation>הקטנת התמונה</translation>
    </message>
    <message>
        <source>Turn the photo to the right</source>
        <translation>סיבוב התמונה ימינה</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>אין תמונה</translation>
    </message>
    <message>
        <source>Page {page} · {name}</source>
        <translation>עמוד {page} · {name}</translation>
    </message>
    <message>
        <source>{place} of {count} · {name}</source>
        <translation>{place} מתוך {count} · {name}</translation>
    </message>
    <message>
        <source>Photo: {name}</source>
        <translation>תמונה: {name}</translation>
    </message>
    <message>
        <source>The file of the photo {name} is missing or damaged. What was typed from it is safe. Add the photo again to see it.</source>
        <translation>הקובץ של התמונה {name} חסר או פגום. מה שהוקלד ממנה לא נפגע. כדי לראות את התמונה, הוסיפו אותה שוב.</translation>
    </message>
    <message>
        <source>The photo waits in the inbox.</source>
        <translation>התמונה הועברה אל ״תמונות בלי דף״.</translation>
    </message>
</context>
<context>
    <name>PictureBoard</name>
    <message>
        <source>A3 paper</source>
        <translation>נייר A3</translation>
    </message>
    <message>
        <source>Projector, 16:9</source>
        <translation>מקרן, 16:9</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>שמירה כ־PDF…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>שמירה כ־PNG…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>הדפסה…</translation>
    </message>
    <message>
        <source>Laid out anew.</source>
        <translation>סודר מחדש.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>סיום</translation>
    </message>
    <message>
        <source>Adjust…</source>
        <translation>כוונון…</translation>
    </message>
    <message>
        <source>Language of the picture</source>
        <translation>שפת התמונה</translation>
    </message>
    <message>
        <source>Form of the picture</source>
        <translation>צורת התמונה</translation>
    </message>
    <message>
        <source>Picture of the positive core</source>
        <translation>תמונת הליבה החיובית</translation>
    </message>
    <message>
        <source>Opportunity map</source>
        <translation>מפת הזדמנויות</translation>
    </message>
    <message>
        <source>Drag a petal to move it. By keyboard: Page Down chooses a petal, arrows move it, + and − change its size, Home puts it back, Enter opens its words.</source>
        <translation>אפשר לגרור עלה כותרת ממקום למקום. במקלדת: Page Down בוחר עלה, החצים מזיזים אותו, + ו־− משנים את גודלו, Home מחזיר אותו למקומו, Enter פותח את המילים שלו.</translation>
    </message>
</context>
<context>
    <name>PictureSaving</name>
    <message>
        <source>Saved as {name}</source>
        <translation>נשמר בשם {name}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>נשלח למדפסת.</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>מסמך PDF</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>תמונה</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>שמירת התמונה</translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message numerus="yes">
        <source>%n quote(s) did not fit.</source>
        <translation>
            <numerusform>לא היה מקום לציטוט אחד.</numerusform>
            <numerusform>לא היה מקום ל־%n ציטוטים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) did not fit.</source>
        <translation>
            <numerusform>לא היה מקום למשפט אחד.</numerusform>
            <numerusform>לא היה מקום ל־%n משפטים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) on who benefits did not fit.</source>
        <translation>
            <numerusform>לא היה מקום לשורה אחת על מי שזה טוב להם.</numerusform>
            <numerusform>לא היה מקום ל־%n שורות על מי שזה טוב להם.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) on where it came from did not fit.</source>
        <translation>
            <numerusform>לא היה מקום לשורה אחת על המקור.</numerusform>
            <numerusform>לא היה מקום ל־%n שורות על המקור.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) on who signed up did not fit.</source>
        <translation>
            <numerusform>לא היה מקום לשורה אחת על מי שנרשמו.</numerusform>
            <numerusform>לא היה מקום ל־%n שורות על מי שנרשמו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) had to be cut short.</source>
        <translation>
            <numerusform>שם אחד קוצר.</numerusform>
            <numerusform>%n שמות קוצרו.</numerusform>
        </translation>
    </message>
    <message>
        <source>The words in the middle had to be cut short.</source>
        <translation>המילים שבמרכז קוצרו.</translation>
    </message>
    <message numerus="yes">
        <source>%n more would not fit on one picture.</source>
        <translation>
            <numerusform>לעוד אחד אין מקום בתמונה אחת.</numerusform>
            <numerusform>לעוד %n אין מקום בתמונה אחת.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) stay in the room and are left out.</source>
        <translation>
            <numerusform>ציטוט אחד נשאר בחדר ואינו מופיע.</numerusform>
            <numerusform>%n ציטוטים נשארים בחדר ואינם מופיעים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s) no font has are shown as boxes.</source>
        <translation>
            <numerusform>תו אחד שאינו קיים באף גופן מוצג כריבוע.</numerusform>
            <numerusform>%n תווים שאינם קיימים באף גופן מוצגים כריבועים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>נקודה אחת</numerusform>
            <numerusform>%n נקודות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>שולחן אחד</numerusform>
            <numerusform>%n שולחנות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies)</source>
        <translation>
            <numerusform>סיפור אחד</numerusform>
            <numerusform>%n סיפורים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceFilter</name>
    <message>
        <source>Programme</source>
        <translation>תוכנית</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>רשות</translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation>כל התוכניות</translation>
    </message>
    <message>
        <source>All towns</source>
        <translation>כל הרשויות</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Town and programme</source>
        <translation>רשות ותוכנית</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>רשות</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>חקר</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>נחשבת עבור</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>ערוצים</translation>
    </message>
    <message>
        <source>No town</source>
        <translation>ללא רשות</translation>
    </message>
    <message>
        <source>No inquiry</source>
        <translation>ללא חקר</translation>
    </message>
    <message>
        <source>only where this workshop is part of more</source>
        <translation>רק אם הסדנה היא חלק ממהלך גדול יותר</translation>
    </message>
    <message>
        <source>Close the choices of town and programme</source>
        <translation>סגירת הבחירה של רשות ותוכנית</translation>
    </message>
    <message>
        <source>Choose town and programme</source>
        <translation>בחירת רשות ותוכנית</translation>
    </message>
</context>
<context>
    <name>PlaceWarning</name>
    <message>
        <source>What to do…</source>
        <translation>מה לעשות…</translation>
    </message>
    <message>
        <source>The library is on a network disk, where changes can be lost. Keep it on this computer, and carry transfer copies.</source>
        <translation>הספרייה נמצאת בכונן רשת, ושם שינויים עלולים ללכת לאיבוד. מומלץ לשמור אותה במחשב הזה ולהשתמש בעותקים להעברה.</translation>
    </message>
    <message>
        <source>The library is in a folder that a cloud service synchronises, where changes can be lost. Keep it elsewhere on this computer.</source>
        <translation>הספרייה נמצאת בתיקייה שמסונכרנת לענן, ושם שינויים עלולים ללכת לאיבוד. מומלץ לשמור אותה במקום אחר במחשב הזה.</translation>
    </message>
</context>
<context>
    <name>PlanSums</name>
    <message>
        <source>By year</source>
        <translation>לפי שנה</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>לפי מקור</translation>
    </message>
    <message>
        <source>Full: spent. Empty: still to come.</source>
        <translation>מלא: נוצל. ריק: עוד לפנינו.</translation>
    </message>
    <message>
        <source>allocated {sum}</source>
        <translation>הוקצו {sum}</translation>
    </message>
    <message>
        <source>spent {sum}</source>
        <translation>נוצלו {sum}</translation>
    </message>
    <message>
        <source>{sum} more than allocated</source>
        <translation>{sum} מעבר להקצאה</translation>
    </message>
    <message>
        <source>left {sum}</source>
        <translation>נותרו {sum}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a sum</source>
        <translation>
            <numerusform>שורה אחת ללא סכום</numerusform>
            <numerusform>%n שורות ללא סכום</numerusform>
        </translation>
    </message>
    <message>
        <source>{spent} of {allocated}</source>
        <translation>{spent} מתוך {allocated}</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>לא נאמר</translation>
    </message>
</context>
<context>
    <name>PlenaryTab</name>
    <message>
        <source>Trend</source>
        <translation>מגמה</translation>
    </message>
    <message>
        <source>Emerging issue</source>
        <translation>סוגיה מתהווה</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>המלצה</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>שותפות</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>אחר</translation>
    </message>
    <message>
        <source>Without words yet</source>
        <translation>עדיין בלי מילים</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>May be named in the report</source>
        <translation>מותר לציין את השם בדוח</translation>
    </message>
    <message>
        <source>Notes from the plenary</source>
        <translation>הערות מהמליאה</translation>
    </message>
    <message>
        <source>From the plenary</source>
        <translation>מהמליאה</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>הערה אחת</numerusform>
            <numerusform>%n הערות</numerusform>
        </translation>
    </message>
    <message>
        <source>In the speaker&apos;s words; Enter saves…</source>
        <translation>במילים שנאמרו; Enter לשמירה…</translation>
    </message>
    <message>
        <source>Nothing yet: choose the kind, type what was said before all, press Enter.</source>
        <translation>עדיין אין כאן דבר: בחרו סוג, הקלידו מה נאמר לפני כולם והקישו Enter.</translation>
    </message>
</context>
<context>
    <name>PortfolioDrill</name>
    <message>
        <source>Back to the numbers</source>
        <translation>חזרה למספרים</translation>
    </message>
    <message>
        <source>Records behind the number</source>
        <translation>מה שעומד מאחורי המספר</translation>
    </message>
    <message>
        <source>Nothing is behind this number any more.</source>
        <translation>כבר אין דבר מאחורי המספר הזה.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>פריט אחד</numerusform>
            <numerusform>%n פריטים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortfolioSaving</name>
    <message>
        <source>With the names that may be told</source>
        <translation>עם השמות שמותר למסור</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>שמירה בשם…</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>להעברה הלאה</translation>
    </message>
    <message>
        <source>Page for residents</source>
        <translation>דף לתושבים</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>תמונת התוכנית</translation>
    </message>
    <message>
        <source>What to hand on</source>
        <translation>מה להעביר הלאה</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>שפת הדוח</translation>
    </message>
    <message>
        <source>One page for a website, in three languages, with only what people gave for the public.</source>
        <translation>דף אחד לאתר אינטרנט, בשלוש שפות, ובו רק מה שנמסר לפרסום.</translation>
    </message>
    <message>
        <source>What was to stay in the room is left out, and numbers of few people.</source>
        <translation>מה שנועד להישאר בחדר אינו נכלל, וגם לא מספרים של מעט אנשים.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>נשמר בשם {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) in it hold a role or a name: read them first.</source>
        <translation>
            <numerusform>במשפט אחד יש תפקיד או שם: כדאי לקרוא תחילה.</numerusform>
            <numerusform>ב־%n משפטים יש תפקיד או שם: כדאי לקרוא תחילה.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the portfolio</source>
        <translation>שמירת תמונת התוכנית</translation>
    </message>
</context>
<context>
    <name>PortfolioTab</name>
    <message>
        <source>A programme with its towns shows here what its workshops came to: how far each town is, what was kept, what grew.</source>
        <translation>כאן רואים מה צמח מהסדנאות של תוכנית ושל הרשויות שבה: לאן הגיעה כל רשות, מה קוים ומה גדל.</translation>
    </message>
    <message>
        <source>Enrol a town</source>
        <translation>צירוף רשות לתוכנית</translation>
    </message>
    <message>
        <source>Write a programme</source>
        <translation>כתיבת תוכנית</translation>
    </message>
    <message>
        <source>Hand on…</source>
        <translation>העברה הלאה…</translation>
    </message>
    <message>
        <source>All cohorts</source>
        <translation>כל המחזורים</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>תוכנית</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>מחזור</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ערוץ</translation>
    </message>
</context>
<context>
    <name>PositiveCoreTab</name>
    <message>
        <source>The positive core grows out of themes: bring findings together under names in the room&apos;s own words.</source>
        <translation>הליבה החיובית צומחת מתמות: כדאי לקבץ ממצאים תחת שמות במילים של הנוכחים.</translation>
    </message>
    <message>
        <source>Go to Themes</source>
        <translation>מעבר לתמות</translation>
    </message>
    <message>
        <source>Theme without a name</source>
        <translation>תמה בלי שם</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>שולחן אחד</numerusform>
            <numerusform>%n שולחנות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies)</source>
        <translation>
            <numerusform>סיפור אחד</numerusform>
            <numerusform>%n סיפורים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>נקודה אחת</numerusform>
            <numerusform>%n נקודות</numerusform>
        </translation>
    </message>
    <message>
        <source>Read it back to the room, and set right what the room corrects.</source>
        <translation>הקריאו לנוכחים ותקנו לפי דבריהם.</translation>
    </message>
    <message>
        <source>not on the picture</source>
        <translation>לא בתמונה</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>הצגה כרשימה</translation>
    </message>
    <message>
        <source>Show as a picture</source>
        <translation>הצגה כתמונה</translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>נושא</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>משתתפים</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>שולחנות</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>סדר יום</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>שאלות</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>הדפסה</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>סל וגרסאות</translation>
    </message>
    <message>
        <source>Keeping ({count})</source>
        <translation>סל וגרסאות ({count})</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Hidden, since others see this screen. Hold F4 to see it.</source>
        <translation>מוסתר, כי המסך הזה גלוי לאחרים. להצגה: החזקת המקש F4.</translation>
    </message>
</context>
<context>
    <name>PrivateCover</name>
    <message>
        <source>This stays in the room, and others see this screen. Hold F4 to see it.</source>
        <translation>הדברים האלה נשארים בחדר, והמסך הזה גלוי לאחרים. החזקת F4 מציגה אותם.</translation>
    </message>
</context>
<context>
    <name>ProgrammeTabs</name>
    <message>
        <source>Programmes</source>
        <translation>תוכניות</translation>
    </message>
    <message>
        <source>Towns</source>
        <translation>רשויות</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>תוצאות</translation>
    </message>
    <message>
        <source>Town register</source>
        <translation>מאגר החוזקות של העיר</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>תמונת התוכנית</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>סל וגרסאות</translation>
    </message>
</context>
<context>
    <name>ProgrammesTab</name>
    <message>
        <source>Ready examples…</source>
        <translation>דוגמאות מוכנות…</translation>
    </message>
    <message>
        <source>Or begin with one that exists (facts from its own pages):</source>
        <translation>או להתחיל מתוכנית קיימת (עובדות מהפרסומים שלה):</translation>
    </message>
    <message numerus="yes">
        <source>%n cohort(s)</source>
        <translation>
            <numerusform>מחזור אחד</numerusform>
            <numerusform>%n מחזורים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n town(s)</source>
        <translation>
            <numerusform>רשות אחת</numerusform>
            <numerusform>%n רשויות</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>עדיין ללא שם</translation>
    </message>
    <message>
        <source>Hazira</source>
        <translation>הזירה</translation>
    </message>
    <message>
        <source>Equitable Cities</source>
        <translation>ערים שוות</translation>
    </message>
    <message>
        <source>MIFAM</source>
        <translation>מפע״ם</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>תוכניות</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>השתתפות</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>תוכנית</translation>
    </message>
    <message numerus="yes">
        <source>%n programme(s)</source>
        <translation>
            <numerusform>תוכנית אחת</numerusform>
            <numerusform>%n תוכניות</numerusform>
        </translation>
    </message>
    <message>
        <source>What is the programme called? Enter saves…</source>
        <translation>איך קוראים לתוכנית? Enter לשמירה…</translation>
    </message>
    <message>
        <source>A programme joins towns over some years. An afternoon needs none: a workshop may stand alone.</source>
        <translation>תוכנית מחברת רשויות לאורך כמה שנים. לסדנה של אחר צהריים אחד לא צריך תוכנית: היא יכולה לעמוד בפני עצמה.</translation>
    </message>
</context>
<context>
    <name>Projector</name>
    <message>
        <source>Projector: black, or not</source>
        <translation>מקרן: מסך שחור או חזרה</translation>
    </message>
    <message>
        <source>Projector: freeze, or let go</source>
        <translation>מקרן: הקפאה או שחרור</translation>
    </message>
    <message>
        <source>Projector: larger letters</source>
        <translation>מקרן: אותיות גדולות יותר</translation>
    </message>
    <message>
        <source>Projector: smaller letters</source>
        <translation>מקרן: אותיות קטנות יותר</translation>
    </message>
    <message>
        <source>Projector: next page</source>
        <translation>מקרן: העמוד הבא</translation>
    </message>
    <message>
        <source>Projector: previous page</source>
        <translation>מקרן: העמוד הקודם</translation>
    </message>
    <message>
        <source>The projector shows an open workshop: open one first.</source>
        <translation>המקרן מציג סדנה פתוחה: תחילה יש לפתוח סדנה.</translation>
    </message>
    <message>
        <source>There is no second screen, so the room saw this one.</source>
        <translation>אין מסך שני, ולכן לחדר הוקרן המסך הזה.</translation>
    </message>
    <message>
        <source>The screen of last time is not there. The room sees “{name}” now.</source>
        <translation>המסך מהפעם הקודמת אינו מחובר. לחדר מוקרן עכשיו ״{name}״.</translation>
    </message>
    <message>
        <source>The projector is gone. What it showed comes back when it is plugged in again.</source>
        <translation>המקרן נותק. מה שהוצג יחזור כשהמקרן יחובר שוב.</translation>
    </message>
    <message>
        <source>Show it on this screen</source>
        <translation>הצגה במסך הזה</translation>
    </message>
    <message>
        <source>The projector is back.</source>
        <translation>המקרן חזר.</translation>
    </message>
    <message>
        <source>Another screen was plugged in: “{name}”.</source>
        <translation>חובר מסך אחר: ״{name}״.</translation>
    </message>
    <message>
        <source>Show it there</source>
        <translation>הצגה שם</translation>
    </message>
</context>
<context>
    <name>ProjectorBar</name>
    <message>
        <source>Private words are hidden; hold F4 to see them</source>
        <translation>דברים פרטיים מוסתרים; החזקת F4 מציגה אותם</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>מקרן</translation>
    </message>
    <message>
        <source>Projector gone</source>
        <translation>המקרן נותק</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>מסך שחור</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>מוקפא</translation>
    </message>
    <message>
        <source>Projector: off</source>
        <translation>מקרן: כבוי</translation>
    </message>
    <message>
        <source>Projector: unplugged</source>
        <translation>מקרן: מנותק</translation>
    </message>
    <message>
        <source>Projector: black, behind it “{view}”</source>
        <translation>מקרן: מסך שחור, מאחוריו ״{view}״</translation>
    </message>
    <message>
        <source>Projector: frozen</source>
        <translation>מקרן: מוקפא</translation>
    </message>
    <message>
        <source>Projector: the room sees “{view}”</source>
        <translation>מקרן: לחדר מוקרן ״{view}״</translation>
    </message>
    <message>
        <source>{state}. Shift+F11 opens it.</source>
        <translation>{state}. פתיחה: Shift+F11.</translation>
    </message>
</context>
<context>
    <name>ProjectorViews</name>
    <message>
        <source>Welcome</source>
        <translation>מסך פתיחה</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>שאלה</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>שעון</translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation>מי יושבים איפה</translation>
    </message>
    <message>
        <source>Released findings</source>
        <translation>ממצאים שאושרו להקרנה</translation>
    </message>
    <message>
        <source>Theme board</source>
        <translation>לוח התמות</translation>
    </message>
    <message>
        <source>Positive core</source>
        <translation>הליבה החיובית</translation>
    </message>
    <message>
        <source>Dream statements</source>
        <translation>חלומות</translation>
    </message>
    <message>
        <source>Opportunity map</source>
        <translation>מפת הזדמנויות</translation>
    </message>
    <message>
        <source>Votes on opportunities</source>
        <translation>הצבעה על הזדמנויות</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>התחייבויות</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>תודה</translation>
    </message>
</context>
<context>
    <name>ProjectorWindow</name>
    <message>
        <source>Projection</source>
        <translation>הקרנה</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation>מה שמוקרן לחדר</translation>
    </message>
</context>
<context>
    <name>PromiseSide</name>
    <message>
        <source>Go to where it was said</source>
        <translation>מעבר למקום שבו זה נאמר</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>ללא שם</translation>
    </message>
    <message>
        <source>{name} · may be contacted; no address is known</source>
        <translation>{name} · יש הסכמה ליצירת קשר; אין פרטי קשר</translation>
    </message>
    <message>
        <source>{name} · may not be contacted from here</source>
        <translation>{name} · אין הסכמה ליצירת קשר</translation>
    </message>
</context>
<context>
    <name>PropositionsTab</name>
    <message>
        <source>Start a team for this</source>
        <translation>הקמת צוות להצהרה</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) in the critique</source>
        <translation>
            <numerusform>תגובה אחת במשוב</numerusform>
            <numerusform>%n תגובות במשוב</numerusform>
        </translation>
    </message>
    <message>
        <source>Without words yet</source>
        <translation>עדיין בלי מילים</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>סופית</translation>
    </message>
    <message>
        <source>Read it aloud and tick what is true of it</source>
        <translation>קראו בקול וסמנו מה מתקיים בה</translation>
    </message>
    <message>
        <source>Answers this opportunity</source>
        <translation>עונה להזדמנות</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>ללא שיוך</translation>
    </message>
    <message>
        <source>An opportunity without a proposition yet: Enter drafts one</source>
        <translation>הזדמנות שאין לה הצהרה: Enter לפתיחת טיוטה</translation>
    </message>
    <message>
        <source>Propositions</source>
        <translation>הצהרות אפשרות</translation>
    </message>
    <message>
        <source>Provocative proposition</source>
        <translation>הצהרת אפשרות</translation>
    </message>
    <message numerus="yes">
        <source>%n proposition(s)</source>
        <translation>
            <numerusform>הצהרת אפשרות אחת</numerusform>
            <numerusform>%n הצהרות אפשרות</numerusform>
        </translation>
    </message>
    <message>
        <source>As if it were already true; Enter saves…</source>
        <translation>כאילו זה כבר קיים; Enter לשמירה…</translation>
    </message>
    <message>
        <source>No proposition yet: say what should be as if it were already so, press Enter.</source>
        <translation>עדיין אין הצהרות אפשרות: כתבו מה צריך להיות כאילו זה כבר קיים והקישו Enter.</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>Protect with a passphrase</source>
        <translation>הגנה בביטוי סיסמה</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open the file, not even the makers of this program. Tell it by telephone or in person, not in the same mail.</source>
        <translation>בלי ביטוי הסיסמה איש אינו יכול לפתוח את הקובץ, גם לא מי שיצרו את התוכנה. מוסרים אותו בטלפון או פנים אל פנים, ולא באותה הודעה.</translation>
    </message>
    <message>
        <source>Three or four words that do not belong together are easy to remember and hard to guess.</source>
        <translation>שלוש או ארבע מילים שאינן קשורות זו לזו: קל לזכור וקשה לנחש.</translation>
    </message>
</context>
<context>
    <name>Push</name>
    <message>
        <source>What goes into the other library</source>
        <translation>מה יעלה לספרייה האחרת</translation>
    </message>
    <message>
        <source>Looking there…</source>
        <translation>מתבצעת בדיקה…</translation>
    </message>
    <message>
        <source>Push it there</source>
        <translation>העלאה לספרייה</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>לא עכשיו</translation>
    </message>
    <message>
        <source>This workshop is not in the other library yet.</source>
        <translation>הסדנה הזאת עדיין לא נמצאת בספרייה האחרת.</translation>
    </message>
</context>
<context>
    <name>QuestionsTab</name>
    <message>
        <source>Change any text for this workshop alone. Sheets, guide and reports follow.</source>
        <translation>אפשר לשנות כל טקסט לסדנה הזאת בלבד. דפי העבודה, המדריך והדוחות מתעדכנים בהתאם.</translation>
    </message>
    <message>
        <source>Nothing is left to check in this language.</source>
        <translation>לא נותר מה לבדוק בשפה הזאת.</translation>
    </message>
    <message>
        <source>Which texts</source>
        <translation>אילו טקסטים</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>טקסט אחד לבדיקה</numerusform>
            <numerusform>%n טקסטים לבדיקה</numerusform>
        </translation>
    </message>
    <message>
        <source>To check ({number})</source>
        <translation>לבדיקה ({number})</translation>
    </message>
</context>
<context>
    <name>QuickList</name>
    <message>
        <source>Deleted “{title}”</source>
        <translation>נמחק: ״{title}״</translation>
    </message>
</context>
<context>
    <name>QuickRow</name>
    <message>
        <source>Remove this line</source>
        <translation>הסרת השורה</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>ניווט</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>תפריט</translation>
    </message>
</context>
<context>
    <name>ReadingChoice</name>
    <message>
        <source>Language by its letters</source>
        <translation>שפה לפי האותיות</translation>
    </message>
    <message>
        <source>Direction by its letters</source>
        <translation>כיוון לפי האותיות</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>מימין לשמאל</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>משמאל לימין</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>איזה טקסט</translation>
    </message>
    <message>
        <source>Language of these words</source>
        <translation>שפת המילים האלה</translation>
    </message>
    <message>
        <source>Reading direction</source>
        <translation>כיוון הקריאה</translation>
    </message>
</context>
<context>
    <name>ReadingComparison</name>
    <message>
        <source>What changed since then</source>
        <translation>מה השתנה מאז</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>בהשוואה אל</translation>
    </message>
    <message>
        <source>New</source>
        <translation>חדש</translation>
    </message>
    <message>
        <source>Said more often</source>
        <translation>נאמר יותר</translation>
    </message>
    <message>
        <source>Said less often</source>
        <translation>נאמר פחות</translation>
    </message>
    <message>
        <source>Not said any more</source>
        <translation>כבר לא נאמר</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>כמו קודם</translation>
    </message>
    <message>
        <source>Without words yet</source>
        <translation>עדיין בלי מילים</translation>
    </message>
    <message>
        <source>Percent of those who answered.</source>
        <translation>אחוזים מכלל העונים.</translation>
    </message>
    <message>
        <source>Percent of all words: how many answered is not noted both times.</source>
        <translation>אחוזים מכלל המילים: לא בשתי הפעמים נרשם כמה ענו.</translation>
    </message>
    <message>
        <source>Empty bar: before. Full bar: after.</source>
        <translation>עמודה ריקה: קודם. עמודה מלאה: אחרי.</translation>
    </message>
</context>
<context>
    <name>RecordBoard</name>
    <message>
        <source>Find in this list</source>
        <translation>חיפוש ברשימה</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) deleted</source>
        <translation>
            <numerusform>פריט אחד נמחק</numerusform>
            <numerusform>%n פריטים נמחקו</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation>נמחק: ״{title}״</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation>אין כאן דבר עם המילים האלה.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>הצגת הכול</translation>
    </message>
    <message>
        <source>Write the first</source>
        <translation>כתיבת הפריט הראשון</translation>
    </message>
</context>
<context>
    <name>RecordDetails</name>
    <message>
        <source>Close the details</source>
        <translation>סגירת הפרטים</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Table</source>
        <translation>שולחן</translation>
    </message>
    <message>
        <source>Who carries it on</source>
        <translation>מי ממשיכים את זה</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>עדיין לא נאמר</translation>
    </message>
    <message>
        <source>No table</source>
        <translation>בלי שולחן</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>שולחן {number}</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>Not saved: “{words}”. These words are kept as a draft, which the Library offers at the next start.</source>
        <translation>לא נשמר: “{words}”. המילים נשמרות כטיוטה, שתוצע בספרייה בהפעלה הבאה.</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>העתקת המילים</translation>
    </message>
</context>
<context>
    <name>RegisterDetails</name>
    <message>
        <source>Close the details</source>
        <translation>סגירת הפרטים</translation>
    </message>
    <message>
        <source>Take apart again</source>
        <translation>פירוק בחזרה</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>לא נאמר</translation>
    </message>
    <message>
        <source>As its sources allow</source>
        <translation>כפי שהמקורות מתירים</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>משאב</translation>
    </message>
    <message>
        <source>United asset</source>
        <translation>משאב מאוחד</translation>
    </message>
</context>
<context>
    <name>RegisterList</name>
    <message>
        <source>Find in the register</source>
        <translation>חיפוש במאגר</translation>
    </message>
    <message>
        <source>Unite…</source>
        <translation>איחוד…</translation>
    </message>
    <message>
        <source>Assets of the town</source>
        <translation>משאבי העיר</translation>
    </message>
    <message>
        <source>Unite the chosen assets</source>
        <translation>איחוד המשאבים שנבחרו</translation>
    </message>
    <message>
        <source>Taken out. It stands by itself again.</source>
        <translation>הוצא, ושוב עומד בפני עצמו.</translation>
    </message>
    <message>
        <source>“{title}” was taken apart</source>
        <translation>״{title}״ פורק</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n asset(s)</source>
        <translation>
            <numerusform>{shown} מתוך משאב אחד</numerusform>
            <numerusform>{shown} מתוך %n משאבים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s), unused first</source>
        <translation>
            <numerusform>משאב אחד</numerusform>
            <numerusform>%n משאבים, הרדומים תחילה</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation>אין כאן דבר עם המילים האלה.</translation>
    </message>
    <message>
        <source>No workshop belongs to this town yet. Choose the town under a workshop&apos;s details.</source>
        <translation>עדיין אין סדנה ששייכת לרשות הזאת. בוחרים את הרשות בפרטי הסדנה.</translation>
    </message>
    <message>
        <source>No asset was said in this town&apos;s workshops yet.</source>
        <translation>בסדנאות של הרשות הזאת עוד לא נאמרו משאבים.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>הצגת הכול</translation>
    </message>
    <message>
        <source>To the workshops</source>
        <translation>אל הסדנאות</translation>
    </message>
</context>
<context>
    <name>RegisterMatches</name>
    <message>
        <source>What is shown</source>
        <translation>מה מוצג</translation>
    </message>
    <message>
        <source>With the towns of its programmes</source>
        <translation>עם הרשויות שבתוכניות שלה</translation>
    </message>
    <message>
        <source>Offers for requests</source>
        <translation>הצעות עזרה לבקשות</translation>
    </message>
    <message>
        <source>May fit</source>
        <translation>אולי מתאים</translation>
    </message>
    <message>
        <source>A town without a name</source>
        <translation>רשות ללא שם</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>שולחן {number}</translation>
    </message>
    <message>
        <source>From {giving} to {seeking}</source>
        <translation>מ{giving} אל {seeking}</translation>
    </message>
    <message>
        <source>Within one workshop</source>
        <translation>בתוך סדנה אחת</translation>
    </message>
    <message>
        <source>Between two workshops of {town}</source>
        <translation>בין שתי סדנאות של {town}</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>טרם הוחלט</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>הכול</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>צמד אחד</numerusform>
            <numerusform>%n צמדים</numerusform>
        </translation>
    </message>
    <message>
        <source>No offer fits a request yet. Both come from the commitments of the workshops.</source>
        <translation>עדיין אין הצעת עזרה שמתאימה לבקשה. אלה ואלה מגיעות מההתחייבויות שבסדנאות.</translation>
    </message>
    <message>
        <source>None stands so.</source>
        <translation>אין צמד במצב הזה.</translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message>
        <source>All mechanisms</source>
        <translation>כל מקורות הכסף</translation>
    </message>
    <message>
        <source>However sure</source>
        <translation>בכל מידת ודאות</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>חיפוש ברשימה</translation>
    </message>
    <message>
        <source>Resource and income register</source>
        <translation>מרשם משאבים והכנסות</translation>
    </message>
    <message>
        <source>No income idea in a workshop of this town yet: they are written in Destiny, under Income ideas, and gather here.</source>
        <translation>עדיין אין רעיון להכנסה בסדנאות של הרשות: כותבים אותם בשלב ההגשמה, תחת רעיונות להכנסה, והם נאספים כאן.</translation>
    </message>
    <message numerus="yes">
        <source>%n income idea(s)</source>
        <translation>
            <numerusform>רעיון אחד להכנסה</numerusform>
            <numerusform>%n רעיונות להכנסה</numerusform>
        </translation>
    </message>
    <message>
        <source>next test {date}</source>
        <translation>הניסיון הבא: {date}</translation>
    </message>
    <message>
        <source>Without words yet</source>
        <translation>עדיין בלי מילים</translation>
    </message>
</context>
<context>
    <name>RegisterReview</name>
    <message>
        <source>Same thing</source>
        <translation>אותו הדבר</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>להשאיר בנפרד</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>אחר כך</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s) are one now</source>
        <translation>
            <numerusform>משאב אחד</numerusform>
            <numerusform>%n משאבים אוחדו לאחד</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept apart. They are not offered again.</source>
        <translation>נשארים בנפרד, ולא יוצעו שוב.</translation>
    </message>
    <message>
        <source>Chosen from the list</source>
        <translation>נבחרו מהרשימה</translation>
    </message>
    <message numerus="yes">
        <source>May be the same · %n group(s) left</source>
        <translation>
            <numerusform>אולי אותו הדבר · נותרה קבוצה אחת</numerusform>
            <numerusform>אולי אותו הדבר · נותרו %n קבוצות</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what is one and the same, and choose how it is called.</source>
        <translation>מסמנים מה שהוא דבר אחד, ובוחרים איך הוא נקרא.</translation>
    </message>
    <message>
        <source>Nearly the same words: {words}</source>
        <translation>כמעט אותן מילים: {words}</translation>
    </message>
    <message>
        <source>The translation has the same words: {words}</source>
        <translation>בתרגום אותן מילים: {words}</translation>
    </message>
    <message>
        <source>Only these name {words}, and they are of one category.</source>
        <translation>רק באלה מופיע {words}, והם מתחום אחד.</translation>
    </message>
    <message>
        <source>The same holder and category: {words}</source>
        <translation>בידי אותם אנשים ובאותו תחום: {words}</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>חזרה לרשימה</translation>
    </message>
    <message>
        <source>The rest was put off for later.</source>
        <translation>השאר נדחו לאחר כך.</translation>
    </message>
    <message>
        <source>Nothing here sounds alike. To unite assets by hand, tick them in the list.</source>
        <translation>אין כאן משאבים שנשמעים דומים. כדי לאחד משאבים ידנית, מסמנים אותם ברשימה.</translation>
    </message>
    <message>
        <source>Look at them now</source>
        <translation>מעבר עליהן עכשיו</translation>
    </message>
</context>
<context>
    <name>RegisterSaving</name>
    <message>
        <source>Register</source>
        <translation>מאגר חוזקות</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>נשמר בשם {name}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Save the register</source>
        <translation>שמירת המאגר</translation>
    </message>
</context>
<context>
    <name>RegisterSums</name>
    <message>
        <source>By mechanism</source>
        <translation>לפי מקור הכסף</translation>
    </message>
    <message>
        <source>By how sure they are</source>
        <translation>לפי מידת הוודאות</translation>
    </message>
    <message>
        <source>Not said how</source>
        <translation>לא נאמר איך</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>לא נאמר</translation>
    </message>
    <message>
        <source>each year {sum}</source>
        <translation>מדי שנה: {sum}</translation>
    </message>
    <message>
        <source>once {sum}</source>
        <translation>חד־פעמי: {sum}</translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) without a sum</source>
        <translation>
            <numerusform>רעיון אחד בלי סכום</numerusform>
            <numerusform>%n רעיונות בלי סכום</numerusform>
        </translation>
    </message>
    <message>
        <source>Full: each year. Hatched: once.</source>
        <translation>מלא: כל שנה. מקווקו: פעם אחת.</translation>
    </message>
</context>
<context>
    <name>RegisterTab</name>
    <message>
        <source>Town</source>
        <translation>רשות</translation>
    </message>
    <message>
        <source>Save the register…</source>
        <translation>שמירת המאגר…</translation>
    </message>
    <message>
        <source>A register gathers what the workshops of a town found. Add the town first, and choose it under the details of its workshops.</source>
        <translation>המאגר אוסף את מה שנמצא בסדנאות של רשות. קודם מוסיפים את הרשות, ובוחרים בה בפרטי הסדנאות שלה.</translation>
    </message>
    <message>
        <source>Add a town</source>
        <translation>הוספת רשות</translation>
    </message>
    <message>
        <source>With holders, where that was agreed to</source>
        <translation>עם שמות, היכן שיש הסכמה</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>ללא שמות</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>משאבים</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>מפת חום</translation>
    </message>
    <message>
        <source>Offers and requests</source>
        <translation>הצעות עזרה ובקשות</translation>
    </message>
    <message>
        <source>May be the same ({count})</source>
        <translation>אולי אותו הדבר ({count})</translation>
    </message>
    <message>
        <source>May be the same</source>
        <translation>אולי אותו הדבר</translation>
    </message>
    <message>
        <source>A town without a name</source>
        <translation>רשות ללא שם</translation>
    </message>
</context>
<context>
    <name>RegisterWords</name>
    <message>
        <source>No category said</source>
        <translation>לא נאמר תחום</translation>
    </message>
    <message>
        <source>Use not said</source>
        <translation>לא נאמר שימוש</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>שולחן {number}</translation>
    </message>
    <message>
        <source>Workshop without a name</source>
        <translation>סדנה ללא שם</translation>
    </message>
    <message numerus="yes">
        <source>Said {times} times, in %n workshop(s)</source>
        <translation>
            <numerusform>נאמר {times} פעמים, בסדנה אחת</numerusform>
            <numerusform>נאמר {times} פעמים, ב־%n סדנאות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Releasing</name>
    <message>
        <source>Show on the projector, or not</source>
        <translation>הצגה במקרן או הסרה</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) can be shown on the projector</source>
        <translation>
            <numerusform>פריט אחד יכול להופיע במקרן</numerusform>
            <numerusform>%n פריטים יכולים להופיע במקרן</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) taken back from the projector</source>
        <translation>
            <numerusform>פריט אחד הוסר מהמקרן</numerusform>
            <numerusform>%n פריטים הוסרו מהמקרן</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportBasics</name>
    <message>
        <source>Language of the report</source>
        <translation>שפת הדוח</translation>
    </message>
    <message>
        <source>With names of those who agreed</source>
        <translation>עם שמות של מי שהסכימו</translation>
    </message>
    <message>
        <source>What was said for this room only stays out of every report, and so do names that were not agreed to.</source>
        <translation>מה שהתבקש להישאר בחדר לא ייכנס לשום דוח, וגם לא שמות שלא ניתנה הסכמה לציין אותם.</translation>
    </message>
    <message>
        <source>The day in your own words</source>
        <translation>המפגש במילים שלכם</translation>
    </message>
    <message>
        <source>Stands at the front of the summary. May stay empty.</source>
        <translation>מופיע בראש הסיכום. אפשר להשאיר ריק.</translation>
    </message>
    <message>
        <source>This arrangement</source>
        <translation>סידור הדוח</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Save as…</source>
        <translation>שמירה בשם…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>הדפסה…</translation>
    </message>
    <message>
        <source>What we hand on</source>
        <translation>מה מעבירים הלאה</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>סוג הקובץ</translation>
    </message>
    <message>
        <source>Parts of the report&apos;s making</source>
        <translation>הרכבת הדוח</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>דוח</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>פרקים</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>תמונות</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>שפות</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>מילוי</translation>
    </message>
</context>
<context>
    <name>ReportPhotos</name>
    <message>
        <source>Add photos…</source>
        <translation>הוספת תמונות…</translation>
    </message>
    <message>
        <source>No photo of this workshop is here yet. Photos of the room, of posters and of drawings can stand in the report.</source>
        <translation>עדיין אין כאן תמונות מהסדנה. תמונות של החדר, של כרזות ושל ציורים יכולות להופיע בדוח.</translation>
    </message>
    <message>
        <source>What is seen here…</source>
        <translation>מה רואים כאן…</translation>
    </message>
    <message>
        <source>On this sheet stands something that was said for the room only. Tick it only if none of that can be read.</source>
        <translation>בדף הזה יש דברים שהתבקש להשאיר בחדר. יש לסמן את התמונה רק אם אי אפשר לקרוא בה אף אחד מהם.</translation>
    </message>
    <message>
        <source>Photos for the report</source>
        <translation>תמונות לדוח</translation>
    </message>
    <message>
        <source>Caption of the photo</source>
        <translation>כיתוב לתמונה</translation>
    </message>
    <message>
        <source>room only: {photo}</source>
        <translation>נשאר בחדר: {photo}</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>Drawing the pages…</source>
        <translation>העמודים בהכנה…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>עמוד אחד</numerusform>
            <numerusform>%n עמודים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportSaving</name>
    <message>
        <source>Saved as {name}</source>
        <translation>נשמר בשם {name}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>נשלח למדפסת.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>שמירת הדוח</translation>
    </message>
</context>
<context>
    <name>ReportSections</name>
    <message>
        <source>Sections of the report</source>
        <translation>פרקי הדוח</translation>
    </message>
    <message>
        <source>Move the section up (Alt+Up)</source>
        <translation>העברת הפרק למעלה (Alt+Up)</translation>
    </message>
    <message>
        <source>Move the section down (Alt+Down)</source>
        <translation>העברת הפרק למטה (Alt+Down)</translation>
    </message>
    <message>
        <source>Usual order</source>
        <translation>הסדר הרגיל</translation>
    </message>
    <message>
        <source>A note in your own words…</source>
        <translation>הערה במילים שלכם…</translation>
    </message>
    <message>
        <source>Section up</source>
        <translation>העברת פרק למעלה</translation>
    </message>
    <message>
        <source>Section down</source>
        <translation>העברת פרק למטה</translation>
    </message>
    <message>
        <source>Note for “{section}”</source>
        <translation>הערה ל״{section}״</translation>
    </message>
    <message>
        <source>Still empty: {sections}</source>
        <translation>עדיין ללא תוכן: {sections}</translation>
    </message>
    <message>
        <source>Every section has something in it.</source>
        <translation>יש תוכן בכל פרק.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>ריק</translation>
    </message>
    <message>
        <source>note</source>
        <translation>הערה</translation>
    </message>
</context>
<context>
    <name>ReportTemplates</name>
    <message>
        <source>The report is now arranged as in “{name}”.</source>
        <translation>הדוח מסודר עכשיו כמו ב״{name}״.</translation>
    </message>
</context>
<context>
    <name>ReportTranslations</name>
    <message>
        <source>Also those that are translated</source>
        <translation>גם מה שכבר תורגם</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>הצגת עוד</translation>
    </message>
    <message>
        <source>Everything stands in the language of the report.</source>
        <translation>הכול כתוב בשפת הדוח.</translation>
    </message>
    <message numerus="yes">
        <source>Without a translation: %n</source>
        <translation>
            <numerusform>בלי תרגום: %n</numerusform>
            <numerusform>בלי תרגום: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything has its translation.</source>
        <translation>לכול יש תרגום.</translation>
    </message>
</context>
<context>
    <name>ReportWarning</name>
    <message>
        <source>Please look once more</source>
        <translation>כדאי לבדוק שוב</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>שמירה בכל זאת</translation>
    </message>
    <message>
        <source>Back to the report</source>
        <translation>חזרה לדוח</translation>
    </message>
    <message>
        <source>Save as draft</source>
        <translation>שמירה כטיוטה</translation>
    </message>
    <message numerus="yes">
        <source>Names are on: %n people agreed to be named.</source>
        <translation>
            <numerusform>השמות מוצגים: התקבלה הסכמה אחת.</numerusform>
            <numerusform>השמות מוצגים: התקבלו %n הסכמות.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are told without a name, but a role or a name in the words could tell who it was:</source>
        <translation>אלה סופרו בלי שם, אבל תפקיד או שם שמופיעים בטקסט עלולים להסגיר במי מדובר:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ועוד אחד</numerusform>
            <numerusform>ועוד %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>הצגה</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>What this backup would change</source>
        <translation>מה ישתנה עם הגיבוי הזה</translation>
    </message>
    <message>
        <source>Looking into the backup…</source>
        <translation>הגיבוי נבדק…</translation>
    </message>
    <message>
        <source>What is here now is kept as a backup first.</source>
        <translation>קודם לכן נשמר המצב הנוכחי כגיבוי.</translation>
    </message>
    <message>
        <source>Restore everything</source>
        <translation>שחזור הכול</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>שחזור גיבוי</translation>
    </message>
    <message>
        <source>This backup is protected with a passphrase.</source>
        <translation>הגיבוי הזה מוגן בביטוי סיסמה.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>פתיחה</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ועוד אחד</numerusform>
            <numerusform>ועוד %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on {moment}, {size}.</source>
        <translation>נוצר ב־{moment}, {size}.</translation>
    </message>
    <message>
        <source>Mind: it is a backup of another library, not an earlier state of this one.</source>
        <translation>שימו לב: זה גיבוי של ספרייה אחרת, ולא מצב קודם של הספרייה הזאת.</translation>
    </message>
    <message>
        <source>It holds exactly what is here: there is nothing to restore.</source>
        <translation>יש בו בדיוק מה שיש כאן: אין מה לשחזר.</translation>
    </message>
    <message numerus="yes">
        <source>%n workshop(s) come back.</source>
        <translation>
            <numerusform>סדנה אחת תחזור.</numerusform>
            <numerusform>%n סדנאות יחזרו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workshop(s) are the same in both.</source>
        <translation>
            <numerusform>סדנה אחת זהה בשניהם.</numerusform>
            <numerusform>%n סדנאות זהות בשניהם.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) withdrew or were erased since; that stays so.</source>
        <translation>
            <numerusform>מאז אדם אחד משך את הסכמתו או נמחק לצמיתות; כך זה יישאר.</numerusform>
            <numerusform>מאז %n אנשים משכו את הסכמתם או נמחקו לצמיתות; כך זה יישאר.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) may be shown or named less freely by now; that stays so.</source>
        <translation>
            <numerusform>מאז צומצמה ההרשאה או ההסכמה עבור פריט אחד; כך זה יישאר.</numerusform>
            <numerusform>מאז צומצמה ההרשאה או ההסכמה עבור %n פריטים; כך זה יישאר.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are not in it.</source>
        <translation>
            <numerusform>תמונה אחת אינה כלולה בו.</numerusform>
            <numerusform>%n תמונות אינן כלולות בו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Programmes and towns</source>
        <translation>תוכניות ורשויות</translation>
    </message>
    <message>
        <source>Bring back only this</source>
        <translation>שחזור של זה בלבד</translation>
    </message>
    <message>
        <source>is not in the backup: it would go</source>
        <translation>אינה בגיבוי: תוסר</translation>
    </message>
    <message>
        <source>is not here: it would come back</source>
        <translation>אינה כאן: תחזור</translation>
    </message>
    <message>
        <source>lies in the trash here: it would come back</source>
        <translation>נמצאת כאן בסל המחזור: תחזור</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) added since would go</source>
        <translation>
            <numerusform>ממצא אחד שנוסף מאז יוסר</numerusform>
            <numerusform>%n ממצאים שנוספו מאז יוסרו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other entry(ies) added since would go</source>
        <translation>
            <numerusform>רשומה אחרת אחת שנוספה מאז תוסר</numerusform>
            <numerusform>%n רשומות אחרות שנוספו מאז יוסרו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since would be as before</source>
        <translation>
            <numerusform>רשומה אחת שהשתנתה מאז תחזור לקדמותה</numerusform>
            <numerusform>%n רשומות שהשתנו מאז יחזרו לקדמותן</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would come back</source>
        <translation>
            <numerusform>רשומה אחת תחזור</numerusform>
            <numerusform>%n רשומות יחזרו</numerusform>
        </translation>
    </message>
    <message>
        <source>details differ</source>
        <translation>יש הבדלים בפרטים</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>הגיבוי שוחזר.</translation>
    </message>
    <message>
        <source>The library is back as it was. The state before is a backup, too.</source>
        <translation>הספרייה חזרה למצבה הקודם. גם המצב שלפני השחזור נשמר כגיבוי.</translation>
    </message>
    <message>
        <source>The workshop is back as it was then.</source>
        <translation>הסדנה חזרה למצבה דאז.</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>The dots on the items are not those of this count: more was counted since, or a number was changed by hand.</source>
        <translation>הנקודות שעל הפריטים אינן אלה של הספירה הזאת: נספרו עוד נקודות מאז, או שמספר שונה ידנית.</translation>
    </message>
    <message>
        <source>Show this count</source>
        <translation>הצגת הספירה הזאת</translation>
    </message>
    <message>
        <source>Dots show energy; they decide nothing. What has none stays.</source>
        <translation>הנקודות מראות איפה האנרגיה; הן אינן מכריעות. גם מה שלא קיבל נקודות נשאר.</translation>
    </message>
    <message>
        <source>Reopen and count on</source>
        <translation>פתיחה מחדש והמשך הספירה</translation>
    </message>
    <message>
        <source>Delete this round</source>
        <translation>מחיקת הסבב</translation>
    </message>
    <message>
        <source>As many dots as another</source>
        <translation>מספר נקודות זהה לפריט אחר</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>ללא כותרת</translation>
    </message>
    <message>
        <source>{item} (deleted since)</source>
        <translation>{item} (נמחק מאז)</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>נקודה אחת</numerusform>
            <numerusform>%n נקודות</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the count of each table</source>
        <translation>הצגת הספירה של כל שולחן</translation>
    </message>
    <message>
        <source>Hide the count of each table</source>
        <translation>הסתרת הספירה של כל שולחן</translation>
    </message>
</context>
<context>
    <name>RoundNotes</name>
    <message numerus="yes">
        <source>And %n more to look at.</source>
        <translation>
            <numerusform>ועוד דבר אחד לבדיקה.</numerusform>
            <numerusform>ועוד %n דברים לבדיקה.</numerusform>
        </translation>
    </message>
    <message>
        <source>{placed} of {issued} dots counted ({voters} people, {each} dots each)</source>
        <translation>נספרו {placed} מתוך {issued} נקודות (מספר המצביעים: {voters}, נקודות לאדם: {each})</translation>
    </message>
    <message>
        <source>“{item}” has {counted} dots; at most {possible} can be.</source>
        <translation>על ״{item}״ נספרו {counted} נקודות; ייתכנו לכל היותר {possible}.</translation>
    </message>
    <message>
        <source>Table {number} has {counted} dots; the people there have {possible}.</source>
        <translation>בשולחן {number} נספרו {counted} נקודות; ליושבים בו יש {possible}.</translation>
    </message>
    <message>
        <source>More dots are counted than were handed out: {counted}, not {possible}. Count again, or perhaps more people voted.</source>
        <translation>נספרו יותר נקודות ממה שחולק: {counted} במקום {possible}. כדאי לספור שוב, ואולי הצביעו יותר אנשים.</translation>
    </message>
</context>
<context>
    <name>RowCard</name>
    <message>
        <source>Person {number}</source>
        <translation>אדם {number}</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>שורה {number}</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>העברה למעלה (Alt+Up)</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>העברה למטה (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>הסרת השורה</translation>
    </message>
    <message>
        <source>Agreed to stand in this form</source>
        <translation>יש הסכמה להופיע בטופס הזה</translation>
    </message>
    <message>
        <source>Name and details go to the funder, so they stand in the form only while this is ticked.</source>
        <translation>השם והפרטים נמסרים לגוף המממן, ולכן הם מופיעים בטופס רק כל עוד זה מסומן.</translation>
    </message>
</context>
<context>
    <name>RowsCell</name>
    <message>
        <source>Names are left out of this report, so nobody stands here.</source>
        <translation>הדוח הזה בלי שמות, ולכן איש אינו מופיע כאן.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>הוספת אדם</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>הוספת שורה</translation>
    </message>
    <message>
        <source>From the workshop…</source>
        <translation>מתוך הסדנה…</translation>
    </message>
    <message>
        <source>Add a person from the workshop</source>
        <translation>הוספת אדם מתוך הסדנה</translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation>נמחק: ״{title}״</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>סך הכול</translation>
    </message>
</context>
<context>
    <name>RunControl</name>
    <message>
        <source>“{step}” runs now.</source>
        <translation>עכשיו: ״{step}״.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) more, for the threes</source>
        <translation>
            <numerusform>תוספת של דקה אחת לשלישיות</numerusform>
            <numerusform>תוספת של %n דקות לשלישיות</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {savings}</source>
        <translation>נחסך: {savings}</translation>
    </message>
    <message>
        <source>The laptop slept for {duration}; the clock went on.</source>
        <translation>המחשב היה במצב שינה במשך {duration}; השעון המשיך.</translation>
    </message>
    <message>
        <source>The program was closed for {duration}; the clock went on.</source>
        <translation>התוכנה הייתה סגורה במשך {duration}; השעון המשיך.</translation>
    </message>
    <message>
        <source>Take them off</source>
        <translation>הפחתת הזמן הזה</translation>
    </message>
</context>
<context>
    <name>SalvageDialog</name>
    <message>
        <source>Damaged library</source>
        <translation>ספרייה פגומה</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>התקדמות</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>שמירת מה שניתן לקריאה</translation>
    </message>
    <message>
        <source>Go on with the saved library</source>
        <translation>להמשיך עם מה שניצל</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>There is no backup beside it.</source>
        <translation>אין לצידה גיבוי.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>שחזור</translation>
    </message>
    <message>
        <source>What can be read is being saved. This may take a while.</source>
        <translation>מה שניתן לקריאה נשמר כעת. זה עשוי להימשך זמן מה.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>רק רגע…</translation>
    </message>
    <message>
        <source>This is what could be saved. The damaged library is kept as “{name}”.</source>
        <translation>זה מה שהיה אפשר להציל. הספרייה הפגומה שמורה בשם ״{name}״.</translation>
    </message>
    <message>
        <source>The library is back as it was. The damaged one is among the backups.</source>
        <translation>הספרייה חזרה למצבה הקודם. הפגומה נמצאת בין הגיבויים.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>הבנתי</translation>
    </message>
    <message>
        <source>Something wrote over the library&apos;s file, perhaps a failing disk or stick. What can be read is saved into a new file beside it; the damaged one stays as it is.</source>
        <translation>משהו שיבש את הקובץ של הספרייה, אולי דיסק או דיסק און קי תקול. מה שניתן לקריאה נשמר בקובץ חדש לצידו; הקובץ הפגום נשאר כפי שהוא.</translation>
    </message>
    <message>
        <source>Or go back to a backup: everything is whole then, without what was entered since.</source>
        <translation>או חזרה לגיבוי: הכול יהיה שלם, בלי מה שהוזן מאז.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are saved.</source>
        <translation>
            <numerusform>רשומה אחת נשמרה.</numerusform>
            <numerusform>%n רשומות נשמרו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are as the latest backup has them.</source>
        <translation>
            <numerusform>אחת מהן כפי שהייתה בגיבוי האחרון.</numerusform>
            <numerusform>%n מהן כפי שהיו בגיבוי האחרון.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are damaged in part.</source>
        <translation>
            <numerusform>אחת מהן פגומה בחלקה.</numerusform>
            <numerusform>%n מהן פגומות בחלקן.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are lost.</source>
        <translation>
            <numerusform>רשומה אחת אבדה.</numerusform>
            <numerusform>%n רשומות אבדו.</numerusform>
        </translation>
    </message>
    <message>
        <source>As far as one can tell, none is lost.</source>
        <translation>ככל שניתן לדעת, דבר לא אבד.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are missing.</source>
        <translation>
            <numerusform>תמונה אחת חסרה.</numerusform>
            <numerusform>%n תמונות חסרות.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveCopyDialog</name>
    <message>
        <source>Choose where…</source>
        <translation>בחירת מקום…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>SavingElsewhere</name>
    <message>
        <source>Save what is on the screen elsewhere…</source>
        <translation>שמירת מה שעל המסך במקום אחר…</translation>
    </message>
    <message>
        <source>The library is there again. Work goes on in it.</source>
        <translation>הספרייה חזרה. אפשר להמשיך לעבוד בה.</translation>
    </message>
    <message>
        <source>Saved elsewhere {day}</source>
        <translation>נשמר במקום אחר {day}</translation>
    </message>
    <message>
        <source>What was unsaved is in {folder}, as text. The library itself can no longer be read.</source>
        <translation>מה שלא נשמר נמצא כטקסט בתיקייה {folder}. את הספרייה עצמה אי אפשר לקרוא עוד.</translation>
    </message>
    <message>
        <source>Saved in {folder}: what was unsaved as text, and a copy of the workshop with it in, to be brought in anywhere.</source>
        <translation>בתיקייה {folder} נמצאים מעכשיו: מה שעוד לא היה שמור, כטקסט, וגם עותק של הסדנה שכולל אותו, לייבוא בכל מקום.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) stand in the text only.</source>
        <translation>
            <numerusform>שינוי אחד מופיע רק בטקסט.</numerusform>
            <numerusform>%n שינויים מופיעים רק בטקסט.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be saved there ({reason}). Everything stays on the screen; choose another folder.</source>
        <translation>לא היה אפשר לשמור שם ({reason}). הכול נשאר על המסך; יש לבחור תיקייה אחרת.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>בחירת תיקייה אחרת…</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>טיוטה</translation>
    </message>
    <message>
        <source>What was on the screen and in no library, {moment}</source>
        <translation>מה שהיה על המסך ולא בשום ספרייה, {moment}</translation>
    </message>
    <message>
        <source>Everything had been saved.</source>
        <translation>הכול כבר היה שמור.</translation>
    </message>
    <message>
        <source>Save what is on the screen elsewhere</source>
        <translation>שמירת מה שעל המסך במקום אחר</translation>
    </message>
</context>
<context>
    <name>SayingRow</name>
    <message>
        <source>Go to where it was said</source>
        <translation>מעבר למקום שבו זה נאמר</translation>
    </message>
    <message>
        <source>Take it out of this asset</source>
        <translation>הוצאה מהמשאב הזה</translation>
    </message>
    <message>
        <source>Translated: {words}</source>
        <translation>בתרגום: {words}</translation>
    </message>
</context>
<context>
    <name>Sayings</name>
    <message>
        <source>As it was said</source>
        <translation>כפי שנאמר</translation>
    </message>
</context>
<context>
    <name>ScribeCopyDialog</name>
    <message>
        <source>Save the copy…</source>
        <translation>שמירת העותק…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Copy for another laptop</source>
        <translation>עותק למחשב אחר</translation>
    </message>
    <message>
        <source>for example 3, 4</source>
        <translation>למשל 3, 4</translation>
    </message>
    <message>
        <source>Tables that will be typed there</source>
        <translation>השולחנות שיוקלדו שם</translation>
    </message>
    <message>
        <source>Save it on a USB stick. On the other laptop choose Library, More…, Bring in a transfer copy, and type there; then bring a copy from there back in here.</source>
        <translation>שומרים את העותק בדיסק און קי. במחשב האחר בוחרים: ספרייה, עוד…, ייבוא עותק להעברה, ומקלידים שם. בסיום מייבאים לכאן עותק משם.</translation>
    </message>
    <message>
        <source>The copy holds everything that was said: keep it private.</source>
        <translation>העותק מכיל את כל מה שנאמר: לא להפצה.</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>סדנה</translation>
    </message>
    <message>
        <source>tables {tables}</source>
        <translation>שולחנות {tables}</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>עותק</translation>
    </message>
</context>
<context>
    <name>SearchFilters</name>
    <message>
        <source>Town</source>
        <translation>רשות</translation>
    </message>
    <message>
        <source>All towns</source>
        <translation>כל הרשויות</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>תוכנית</translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation>כל התוכניות</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>שלב</translation>
    </message>
    <message>
        <source>All phases</source>
        <translation>כל השלבים</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>שנה</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>כל השנים</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ערוץ</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>כל הערוצים</translation>
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
        <translation>הצגה</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>פחות</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>עוד אחת</numerusform>
            <numerusform>עוד %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatingReasons</name>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
</context>
<context>
    <name>SeatingRules</name>
    <message>
        <source>Keep apart</source>
        <translation>הושבה בנפרד</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>הושבה יחד</translation>
    </message>
    <message>
        <source>Type a name, Enter…</source>
        <translation>שם, ואז Enter…</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>קביעת הכלל</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>ניקוי</translation>
    </message>
    <message>
        <source>Kind of rule</source>
        <translation>סוג הכלל</translation>
    </message>
    <message>
        <source>People whom the rule is about</source>
        <translation>על מי חל הכלל</translation>
    </message>
</context>
<context>
    <name>SeatingWords</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Together: {names}</source>
        <translation>יחד: {names}</translation>
    </message>
    <message>
        <source>Apart: {names}</source>
        <translation>בנפרד: {names}</translation>
    </message>
    <message>
        <source>Pinned here by you</source>
        <translation>מקובע כאן לבקשתכם</translation>
    </message>
    <message>
        <source>Kept together with {names}</source>
        <translation>יחד, לפי כלל: {names}</translation>
    </message>
    <message>
        <source>Kept apart from {names}</source>
        <translation>בנפרד, לפי כלל: {names}</translation>
    </message>
    <message numerus="yes">
        <source>Shares {language} with %n other(s) here</source>
        <translation>
            <numerusform>{language}: שפה משותפת עם עוד אדם אחד כאן</numerusform>
            <numerusform>{language}: שפה משותפת עם עוד %n כאן</numerusform>
        </translation>
    </message>
    <message>
        <source>{attribute}: the only “{value}” here</source>
        <translation>{attribute}: ״{value}״ – פעם אחת בלבד כאן</translation>
    </message>
    <message numerus="yes">
        <source>{attribute}: %n “{value}” here, as few as can be</source>
        <translation>
            <numerusform>{attribute}: ״{value}״ – פעם אחת כאן, פחות מזה אי אפשר</numerusform>
            <numerusform>{attribute}: ״{value}״ – %n כאן, פחות מזה אי אפשר</numerusform>
        </translation>
    </message>
    <message>
        <source>{attribute}: nobody alike at a table</source>
        <translation>{attribute}: אין חזרות באף שולחן</translation>
    </message>
    <message numerus="yes">
        <source>{attribute}: at most %n alike at a table</source>
        <translation>
            <numerusform>{attribute}: לכל היותר אחד זהה בשולחן</numerusform>
            <numerusform>{attribute}: לכל היותר %n זהים בשולחן</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} were to be kept apart and sit at table {table}.</source>
        <translation>ביקשתם להפריד בין {names}, והם בשולחן {table}.</translation>
    </message>
    <message>
        <source>{names} were to sit together and sit at tables {table}.</source>
        <translation>ביקשתם להושיב יחד את {names}, והם בשולחנות {table}.</translation>
    </message>
    <message>
        <source>{names}: one rule wants them together, another apart. They are kept apart.</source>
        <translation>{names}: כלל אחד מושיב יחד, כלל אחר מפריד. ההפרדה קובעת.</translation>
    </message>
    <message>
        <source>{names}: no language in common with anybody at table {table}.</source>
        <translation>{names}: אין שפה משותפת עם איש בשולחן {table}.</translation>
    </message>
    <message>
        <source>Only {names} speaks nothing but {language} at table {table}.</source>
        <translation>בשולחן {table}, רק אצל {names} אין שפה מלבד {language}.</translation>
    </message>
    <message>
        <source>{names} has a seat at tables {table}.</source>
        <translation>ל{names} יש מקום בשולחנות {table}.</translation>
    </message>
    <message numerus="yes">
        <source>Table {table} has %n people: pinned, or kept together.</source>
        <translation>
            <numerusform>בשולחן {table} אדם אחד, בגלל קיבוע או כלל.</numerusform>
            <numerusform>בשולחן {table} %n אנשים, בגלל קיבוע או כלל.</numerusform>
        </translation>
    </message>
    <message>
        <source>A rule about {names} names nobody else who is still on the list.</source>
        <translation>בכלל על {names} לא נותרו אחרים מהרשימה.</translation>
    </message>
    <message>
        <source>A rule names only people who are no longer on the list.</source>
        <translation>יש כלל שכל מי שמוזכרים בו כבר אינם ברשימה.</translation>
    </message>
    <message>
        <source>Nobody else in the room speaks {language}.</source>
        <translation>אין בחדר עוד מי שמדברים {language}.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) there speak it, too.</source>
        <translation>
            <numerusform>עוד אדם אחד שם מדבר בה.</numerusform>
            <numerusform>עוד %n שם מדברים בה.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned there.</source>
        <translation>יש שם קיבוע.</translation>
    </message>
    <message>
        <source>They are pinned.</source>
        <translation>יש קיבוע.</translation>
    </message>
    <message>
        <source>The rule names more people than there are tables.</source>
        <translation>בכלל יש יותר אנשים משיש שולחנות.</translation>
    </message>
</context>
<context>
    <name>SecondPlaceDialog</name>
    <message>
        <source>Choose…</source>
        <translation>בחירה…</translation>
    </message>
    <message>
        <source>Protect with a passphrase</source>
        <translation>הגנה בביטוי סיסמה</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>גיבוי עכשיו</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Back up to a second place</source>
        <translation>גיבוי למקום נוסף</translation>
    </message>
    <message>
        <source>USB stick or network folder</source>
        <translation>דיסק און קי או תיקיית רשת</translation>
    </message>
    <message>
        <source>Folder that the backup goes to</source>
        <translation>התיקייה שאליה נשמר הגיבוי</translation>
    </message>
    <message>
        <source>The whole library with its photos, in one file: should this laptop break or get lost, it comes back from there, also on another laptop.</source>
        <translation>כל הספרייה על תמונותיה, בקובץ אחד: אם המחשב יתקלקל או יאבד, משחזרים ממנו, גם במחשב אחר.</translation>
    </message>
    <message>
        <source>It holds everything that was said, names and all. A stick gets lost easily: protect it, or keep it locked away.</source>
        <translation>הוא מכיל את כל מה שנאמר, כולל שמות. דיסק און קי אובד בקלות: יש להגן עליו או לשמור אותו במקום נעול.</translation>
    </message>
    <message>
        <source>This USB stick was found.</source>
        <translation>נמצא דיסק און קי מחובר.</translation>
    </message>
</context>
<context>
    <name>SecretLine</name>
    <message>
        <source>Hide the passphrase</source>
        <translation>הסתרת ביטוי הסיסמה</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>הצגת ביטוי הסיסמה</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock פועל.</translation>
    </message>
    <message>
        <source>Typed in {script} letters.</source>
        <translation>הוקלד באותיות: {script}.</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>עבריות</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>ערביות</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>לטיניות</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message numerus="yes">
        <source>%n item(s) both deleted and changed</source>
        <translation>
            <numerusform>פריט אחד גם נמחק וגם השתנה</numerusform>
            <numerusform>%n פריטים גם נמחקו וגם השתנו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in conflict</source>
        <translation>
            <numerusform>פריט אחד בסתירה</numerusform>
            <numerusform>%n פריטים בסתירה</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) changed</source>
        <translation>
            <numerusform>פריט אחד השתנה</numerusform>
            <numerusform>%n פריטים השתנו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) deleted here</source>
        <translation>
            <numerusform>פריט אחד נמחק כאן</numerusform>
            <numerusform>%n פריטים נמחקו כאן</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) deleted there</source>
        <translation>
            <numerusform>פריט אחד נמחק שם</numerusform>
            <numerusform>%n פריטים נמחקו שם</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s)</source>
        <translation>
            <numerusform>פריט חדש אחד</numerusform>
            <numerusform>%n פריטים חדשים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>הצגת עוד אחד</numerusform>
            <numerusform>הצגת עוד %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Table {n}</source>
        <translation>שולחן {n}</translation>
    </message>
    <message>
        <source>Deleted here ({deleted}), changed there ({edited}). It stays in the trash until you choose.</source>
        <translation>נמחק כאן ({deleted}), השתנה שם ({edited}). נשאר בסל המחזור עד לבחירה.</translation>
    </message>
    <message>
        <source>Deleted there ({deleted}), changed here ({edited}). It goes to the trash until you choose.</source>
        <translation>נמחק שם ({deleted}), השתנה כאן ({edited}). עובר לסל המחזור עד לבחירה.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>כאן</translation>
    </message>
    <message>
        <source>There</source>
        <translation>בספרייה האחרת</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>בעותק</translation>
    </message>
    <message>
        <source>later, stands until you choose</source>
        <translation>המאוחרת, תקפה עד לבחירה</translation>
    </message>
</context>
<context>
    <name>SharedLibrary</name>
    <message>
        <source>Shared library</source>
        <translation>ספרייה משותפת</translation>
    </message>
    <message>
        <source>The library of your office. What is pushed there or fetched from there is merged: nothing doubles, and no word is lost.</source>
        <translation>הספרייה של המשרד. מה שמועלה אליה או מובא ממנה מתמזג: דבר אינו מוכפל ואף מילה אינה אובדת.</translation>
    </message>
    <message>
        <source>Looking there…</source>
        <translation>מתבצעת בדיקה…</translation>
    </message>
    <message>
        <source>Only workshops with these words in the title</source>
        <translation>רק סדנאות שהמילים האלה בכותרתן</translation>
    </message>
    <message>
        <source>Path or address of the library</source>
        <translation>נתיב או כתובת של הספרייה</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>בחירת קובץ…</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <source>Choose the shared library</source>
        <translation>בחירת הספרייה המשותפת</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ספרייה</translation>
    </message>
    <message>
        <source>Programmes and towns</source>
        <translation>תוכניות ורשויות</translation>
    </message>
    <message>
        <source>Workshop without a title</source>
        <translation>סדנה ללא כותרת</translation>
    </message>
    <message numerus="yes">
        <source>%n more; type words of a title</source>
        <translation>
            <numerusform>ועוד אחת; אפשר להקליד מילים מהכותרת</numerusform>
            <numerusform>ועוד %n; אפשר להקליד מילים מהכותרת</numerusform>
        </translation>
    </message>
    <message>
        <source>here and there</source>
        <translation>בשתי הספריות</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>רק כאן</translation>
    </message>
    <message>
        <source>only there</source>
        <translation>רק בספרייה המשותפת</translation>
    </message>
    <message>
        <source>Push…</source>
        <translation>העלאה…</translation>
    </message>
    <message>
        <source>Fetch…</source>
        <translation>הבאה…</translation>
    </message>
</context>
<context>
    <name>SheetEntry</name>
    <message>
        <source>Cannot read a word (F7)</source>
        <translation>מילה לא ברורה (F7)</translation>
    </message>
    <message>
        <source>Entered: next sheet (F8)</source>
        <translation>סיום ההקלדה: לדף הבא (F8)</translation>
    </message>
    <message>
        <source>Add a photo…</source>
        <translation>הוספת תמונה…</translation>
    </message>
    <message>
        <source>Mark a word that cannot be read</source>
        <translation>סימון מילה שאי אפשר לקרוא</translation>
    </message>
    <message>
        <source>Sheet is entered, go to the next</source>
        <translation>סיום ההקלדה ומעבר לדף הבא</translation>
    </message>
    <message>
        <source>Next page of the sheet</source>
        <translation>העמוד הבא בדף</translation>
    </message>
    <message>
        <source>Previous page of the sheet</source>
        <translation>העמוד הקודם בדף</translation>
    </message>
    <message>
        <source>“{words}” cannot be read and is not saved yet. It waits in its field on {code}.</source>
        <translation>״{words}״ לא ניתן לפענוח ועדיין לא נשמר. הוא ממתין בשדה שלו בדף {code}.</translation>
    </message>
    <message>
        <source>Sheet {code} is entered.</source>
        <translation>הדף {code} הוקלד.</translation>
    </message>
</context>
<context>
    <name>SheetFields</name>
    <message>
        <source>Lines for “{name}”</source>
        <translation>מספר השורות ב״{name}״</translation>
    </message>
    <message>
        <source>How many rows</source>
        <translation>מספר השורות בטבלה</translation>
    </message>
    <message>
        <source>How many on a page</source>
        <translation>כמות בעמוד</translation>
    </message>
    <message>
        <source>How many boxes</source>
        <translation>מספר התיבות</translation>
    </message>
</context>
<context>
    <name>SheetList</name>
    <message>
        <source>For the whole room</source>
        <translation>לכל החדר</translation>
    </message>
    <message>
        <source>Goes out: {name}</source>
        <translation>לחלוקה: {name}</translation>
    </message>
    <message>
        <source>goes out</source>
        <translation>לחלוקה</translation>
    </message>
    <message>
        <source>stays out</source>
        <translation>לא לחלוקה</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>עמוד אחד</numerusform>
            <numerusform>%n עמודים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Tick two languages to see them side by side.</source>
        <translation>סמנו שתי שפות כדי לראות אותן זו לצד זו.</translation>
    </message>
    <message>
        <source>Languages of the sheet</source>
        <translation>שפות הדף</translation>
    </message>
    <message>
        <source>Form of the sheet</source>
        <translation>צורת הדף</translation>
    </message>
</context>
<context>
    <name>SheetStates</name>
    <message>
        <source>expected</source>
        <translation>בהמתנה</translation>
    </message>
    <message>
        <source>received</source>
        <translation>אצלנו</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>במערכת</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>הוחלף</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>לבירור</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>כל החדר</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>שולחן {number}</translation>
    </message>
</context>
<context>
    <name>SheetTemplates</name>
    <message>
        <source>Keep these sheets as my template…</source>
        <translation>שמירת הדפים האלה כתבנית שלי…</translation>
    </message>
    <message>
        <source>Use my template</source>
        <translation>שימוש בתבנית שלי</translation>
    </message>
    <message>
        <source>The sheets are now as in “{name}”.</source>
        <translation>הדפים הם עכשיו כמו בתבנית ״{name}״.</translation>
    </message>
</context>
<context>
    <name>SheetTicks</name>
    <message>
        <source>What the agenda needs</source>
        <translation>מה שנדרש לסדר היום</translation>
    </message>
    <message>
        <source>All sheets</source>
        <translation>כל הדפים</translation>
    </message>
    <message>
        <source>No sheets</source>
        <translation>בלי דפים</translation>
    </message>
    <message>
        <source>For the whole room</source>
        <translation>לכל החדר</translation>
    </message>
</context>
<context>
    <name>SheetsBoard</name>
    <message>
        <source>Enter a sheet that was not printed here…</source>
        <translation>הקלדת דף שלא הודפס כאן…</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>הוספת תמונות…</translation>
    </message>
    <message>
        <source>Only what is missing</source>
        <translation>רק מה שחסר</translation>
    </message>
    <message>
        <source>Only what is unclear</source>
        <translation>רק מה שלא ברור</translation>
    </message>
    <message>
        <source>All phases</source>
        <translation>כל השלבים</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) received</source>
        <translation>
            <numerusform>דף אחד התקבל</numerusform>
            <numerusform>%n דפים התקבלו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) expected again</source>
        <translation>
            <numerusform>דף אחד שוב בהמתנה</numerusform>
            <numerusform>%n דפים שוב בהמתנה</numerusform>
        </translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>שלב</translation>
    </message>
    <message>
        <source>Ask now ({count})</source>
        <translation>לשאול עכשיו ({count})</translation>
    </message>
    <message>
        <source>Photos without a sheet ({count})</source>
        <translation>תמונות בלי דף ({count})</translation>
    </message>
    <message>
        <source>Nothing here is as the filter asks.</source>
        <translation>אין כאן דפים שמתאימים לסינון.</translation>
    </message>
    <message>
        <source>No sheet was printed yet. What is printed in Prepare stands here.</source>
        <translation>עדיין לא הודפסו דפים. מה שמודפס ב״הכנה״ מופיע כאן.</translation>
    </message>
    <message>
        <source>Show all sheets</source>
        <translation>הצגת כל הדפים</translation>
    </message>
    <message>
        <source>Print sheets</source>
        <translation>הדפסת דפים</translation>
    </message>
</context>
<context>
    <name>ShortField</name>
    <message>
        <source>Take it</source>
        <translation>העברה לטופס</translation>
    </message>
    <message>
        <source>From the workshop; stands in the form</source>
        <translation>מתוך הסדנה; כך יופיע בטופס</translation>
    </message>
    <message>
        <source>The workshop says: {words}</source>
        <translation>בסדנה כתוב: {words}</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>קיצורי מקלדת</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
</context>
<context>
    <name>SignUpRow</name>
    <message>
        <source>May be named</source>
        <translation>מותר לציין את השם</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>הסרת {name}</translation>
    </message>
</context>
<context>
    <name>SignUps</name>
    <message>
        <source>Who signs up for it</source>
        <translation>מי מצטרפים אליה</translation>
    </message>
    <message>
        <source>A name; Enter adds…</source>
        <translation>שם; Enter להוספה…</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>Keep as draft, begin the critique</source>
        <translation>שמירה כטיוטה ומעבר למשוב</translation>
    </message>
    <message>
        <source>Keep as final</source>
        <translation>שמירה כנוסח סופי</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>פתיחה מחדש</translation>
    </message>
    <message>
        <source>A draft</source>
        <translation>טיוטה</translation>
    </message>
    <message>
        <source>In critique</source>
        <translation>בשלב המשוב</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>סופית</translation>
    </message>
</context>
<context>
    <name>StartRound</name>
    <message>
        <source>Merge what is alike before voting: twins share the dots between them.</source>
        <translation>כדאי למזג את הדומים לפני ההצבעה: פריטים דומים מתחלקים בנקודות ביניהם.</translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation>פתיחת הסבב</translation>
    </message>
    <message>
        <source>Back to the result</source>
        <translation>חזרה לתוצאה</translation>
    </message>
    <message>
        <source>Question of the vote</source>
        <translation>שאלת ההצבעה</translation>
    </message>
    <message>
        <source>People voting</source>
        <translation>מספר המצביעים</translation>
    </message>
    <message>
        <source>Dots for each</source>
        <translation>נקודות לאדם</translation>
    </message>
    <message>
        <source>Most on one item</source>
        <translation>לכל היותר על פריט אחד</translation>
    </message>
    <message>
        <source>Say how many people vote and how many dots each of them has.</source>
        <translation>כדאי לציין כמה אנשים מצביעים וכמה נקודות יש לכל אדם.</translation>
    </message>
    <message>
        <source>{issued} dots to hand out; all may go on one item.</source>
        <translation>לחלוקה: {issued} נקודות; מותר להניח את כולן על פריט אחד.</translation>
    </message>
    <message>
        <source>{issued} dots to hand out; at most {most} of each person&apos;s on one item.</source>
        <translation>לחלוקה: {issued} נקודות; מכל אדם לכל היותר {most} על פריט אחד.</translation>
    </message>
    <message>
        <source>Voted on: {chosen} of {all}</source>
        <translation>מצביעים על {chosen} מתוך {all}</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>ללא כותרת</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Title</source>
        <translation>כותרת</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>מה לומר</translation>
    </message>
    <message>
        <source>Watch for</source>
        <translation>למה לשים לב</translation>
    </message>
    <message>
        <source>On the tables</source>
        <translation>על השולחנות</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>בהובלת</translation>
    </message>
    <message>
        <source>Delete this step</source>
        <translation>מחיקת השלב</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>סגירת הפרטים</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>שלב</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>יום</translation>
    </message>
    <message>
        <source>Fixed start</source>
        <translation>שעת התחלה קבועה</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>All tabs</source>
        <translation>כל הלשוניות</translation>
    </message>
</context>
<context>
    <name>TableBox</name>
    <message>
        <source>Name of the table</source>
        <translation>שם השולחן</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>כל שפה</translation>
    </message>
    <message>
        <source>Language of the table</source>
        <translation>שפת השולחן</translation>
    </message>
    <message>
        <source>Who sits here?</source>
        <translation>מי כאן?</translation>
    </message>
    <message>
        <source>Who sits at table {number}</source>
        <translation>מי בשולחן {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n at this table</source>
        <translation>
            <numerusform>מקום אחד תפוס</numerusform>
            <numerusform>%n בשולחן</numerusform>
        </translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>שולחן {number}</translation>
    </message>
</context>
<context>
    <name>TableDeeds</name>
    <message numerus="yes">
        <source>%n seated at mixed tables</source>
        <translation>
            <numerusform>אדם אחד שובץ בשולחן מגוון</numerusform>
            <numerusform>%n אנשים שובצו בשולחנות מגוונים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new people have a place; nobody else moved</source>
        <translation>
            <numerusform>אדם חדש אחד שובץ; איש מלבדו לא זז</numerusform>
            <numerusform>%n אנשים חדשים שובצו; איש מלבדם לא זז</numerusform>
        </translation>
    </message>
    <message>
        <source>The tables are now those of Discovery.</source>
        <translation>השולחנות עכשיו כמו בגילוי.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) from sign-ups.</source>
        <translation>
            <numerusform>שולחן אחד לפי הצטרפות.</numerusform>
            <numerusform>%n שולחנות לפי הצטרפות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed up twice: the first one counts.</source>
        <translation>
            <numerusform>הצטרפות כפולה אחת: הראשונה קובעת.</numerusform>
            <numerusform>%n הצטרפויות כפולות: הראשונה קובעת.</numerusform>
        </translation>
    </message>
    <message>
        <source>One table became two.</source>
        <translation>השולחן חולק לשניים.</translation>
    </message>
    <message>
        <source>It is table {number} now.</source>
        <translation>עכשיו זה שולחן {number}.</translation>
    </message>
    <message>
        <source>The two tables are one now.</source>
        <translation>שני השולחנות הם עכשיו שולחן אחד.</translation>
    </message>
    <message>
        <source>The rule no longer counts.</source>
        <translation>הכלל כבר לא חל.</translation>
    </message>
</context>
<context>
    <name>TableHead</name>
    <message>
        <source>Tables</source>
        <translation>שולחנות</translation>
    </message>
    <message>
        <source>Same tables as in Discovery</source>
        <translation>אותם השולחנות כמו בגילוי</translation>
    </message>
    <message>
        <source>Tables from sign-ups</source>
        <translation>שולחנות לפי הצטרפות</translation>
    </message>
    <message>
        <source>Mix…</source>
        <translation>ערבוב…</translation>
    </message>
    <message>
        <source>Number of tables</source>
        <translation>מספר השולחנות</translation>
    </message>
    <message>
        <source>Rules ({count})</source>
        <translation>כללים ({count})</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>כללים…</translation>
    </message>
    <message numerus="yes">
        <source>%n in the room</source>
        <translation>
            <numerusform>אדם אחד בחדר</numerusform>
            <numerusform>%n אנשים בחדר</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) of {size}</source>
        <translation>
            <numerusform>שולחן אחד של {size}</numerusform>
            <numerusform>%n שולחנות של {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>everybody has a place</source>
        <translation>לכולם יש מקום</translation>
    </message>
</context>
<context>
    <name>TableMixing</name>
    <message>
        <source>People who are alike in what is ticked go to different tables. Who is pinned stays, who is absent is left out.</source>
        <translation>מי שדומים זה לזה במה שמסומן ישבו בשולחנות שונים. מי שמקומם קבוע יישארו, ומי שנעדרים לא ישובצו.</translation>
    </message>
    <message>
        <source>Nothing is known yet in which people differ, so chance alone decides.</source>
        <translation>עדיין לא ידוע במה האנשים נבדלים, ולכן הערבוב אקראי לגמרי.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>שוב אותו ערבוב</translation>
    </message>
    <message>
        <source>Mix anew</source>
        <translation>ערבוב חדש</translation>
    </message>
    <message>
        <source>Mix tables</source>
        <translation>ערבוב השולחנות</translation>
    </message>
</context>
<context>
    <name>TableNotes</name>
    <message>
        <source>Two tables have number {number}.</source>
        <translation>לשני שולחנות יש מספר {number}.</translation>
    </message>
    <message>
        <source>The later becomes {free}</source>
        <translation>האחרון שנוסף יהיה {free}</translation>
    </message>
    <message>
        <source>Join the two</source>
        <translation>איחוד השניים</translation>
    </message>
    <message>
        <source>Only at table {table}</source>
        <translation>רק בשולחן {table}</translation>
    </message>
    <message numerus="yes">
        <source>Table {table} has %n people.</source>
        <translation>
            <numerusform>בשולחן {table} אדם אחד.</numerusform>
            <numerusform>בשולחן {table} %n אנשים.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make two of it</source>
        <translation>חלוקה לשניים</translation>
    </message>
    <message>
        <source>{name} signed up for {first} and for {others}: the first counts.</source>
        <translation>{name}: הצטרפות אל ״{first}״ וגם אל ״{others}״. הראשונה קובעת.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>To {opportunity}</source>
        <translation>אל {opportunity}</translation>
    </message>
    <message>
        <source>“{name}” signed up, but is not one single person on the list here.</source>
        <translation>״{name}״: יש הצטרפות, אבל השם אינו ברשימה או מופיע בה יותר מפעם אחת.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>משתתפים</translation>
    </message>
</context>
<context>
    <name>TableTicks</name>
    <message>
        <source>All tables</source>
        <translation>כל השולחנות</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>כל שפה</translation>
    </message>
    <message>
        <source>Language of the table {table}</source>
        <translation>השפה של {table}</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>שולחן {number}</translation>
    </message>
    <message>
        <source>There are no tables yet: sheets for tables are printed as spare ones.</source>
        <translation>עדיין אין שולחנות: דפי השולחנות מודפסים כדפים רזרביים, בלי שולחן.</translation>
    </message>
</context>
<context>
    <name>TablesTab</name>
    <message>
        <source>There are no tables in this phase yet.</source>
        <translation>עדיין אין שולחנות בשלב הזה.</translation>
    </message>
    <message>
        <source>Make four tables</source>
        <translation>יצירת ארבעה שולחנות</translation>
    </message>
    <message>
        <source>Seat at table 1 to 9</source>
        <translation>הושבה בשולחן 1 עד 9</translation>
    </message>
    <message>
        <source>Seat at a table by its number</source>
        <translation>הושבה לפי מספר שולחן</translation>
    </message>
    <message>
        <source>Why somebody sits here</source>
        <translation>הסבר לשיבוץ בשולחן</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>ללא שם</translation>
    </message>
    <message>
        <source>There is no table {number}.</source>
        <translation>אין שולחן {number}.</translation>
    </message>
    <message>
        <source>Seated by hand or by chance: no rule speaks for it.</source>
        <translation>המקום נבחר ידנית או באקראי, לא לפי כלל.</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>שולחן {number}</translation>
    </message>
</context>
<context>
    <name>TaggedPanel</name>
    <message>
        <source>Find in this list</source>
        <translation>חיפוש ברשימה</translation>
    </message>
    <message>
        <source>Tagged in the workshops</source>
        <translation>מה שסומן בסדנאות</translation>
    </message>
    <message>
        <source>Nothing is tagged with this channel yet: open a commitment, an action, a proposition or an asset in a workshop of this town and tick the channel there.</source>
        <translation>עדיין לא סומן דבר בערוץ הזה: פתחו התחייבות, פעולה, הצהרת אפשרות או משאב בסדנה של הרשות וסמנו שם את הערוץ.</translation>
    </message>
    <message numerus="yes">
        <source>%n tagged item(s)</source>
        <translation>
            <numerusform>פריט אחד מסומן</numerusform>
            <numerusform>%n פריטים מסומנים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n workshop(s)</source>
        <translation>
            <numerusform>מסדנה אחת</numerusform>
            <numerusform>מ־%n סדנאות</numerusform>
        </translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>התחייבויות</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>הצעות עזרה</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>בקשות</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>פעולות</translation>
    </message>
    <message>
        <source>Propositions</source>
        <translation>הצהרות אפשרות</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>משאבים</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>יוזמות</translation>
    </message>
    <message>
        <source>Income ideas</source>
        <translation>רעיונות להכנסה</translation>
    </message>
    <message>
        <source>passed to {name}</source>
        <translation>עבר אל {name}</translation>
    </message>
    <message>
        <source>Without words yet</source>
        <translation>עדיין בלי מילים</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>סופית</translation>
    </message>
</context>
<context>
    <name>TallyView</name>
    <message>
        <source>Total</source>
        <translation>סה״כ</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>ללא כותרת</translation>
    </message>
    <message>
        <source>Whole room</source>
        <translation>כל החדר</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>שולחן {number}</translation>
    </message>
    <message>
        <source>Dots counted, items by tables</source>
        <translation>נקודות שנספרו, פריטים לפי שולחנות</translation>
    </message>
</context>
<context>
    <name>TeamRows</name>
    <message>
        <source>Innovation team (i-team)</source>
        <translation>צוות חדשנות (i-team)</translation>
    </message>
    <message>
        <source>A name; Enter adds…</source>
        <translation>שם; Enter להוספה…</translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message>
        <source>Use this agenda</source>
        <translation>שימוש בסדר יום זה</translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation>השארת הקיים</translation>
    </message>
    <message>
        <source>Agenda template</source>
        <translation>תבנית סדר היום</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>שלב אחד</numerusform>
            <numerusform>%n שלבים</numerusform>
        </translation>
    </message>
    <message>
        <source>The steps of “{template}” will take the place of the present agenda ({steps}). Undo brings the present agenda back.</source>
        <translation>השלבים של ״{template}״ יבואו במקום סדר היום הנוכחי ({steps}). ביטול פעולה יחזיר את סדר היום הנוכחי.</translation>
    </message>
    <message>
        <source>The agenda is now “{template}”.</source>
        <translation>סדר היום הוא עכשיו ״{template}״.</translation>
    </message>
</context>
<context>
    <name>TemplateShelf</name>
    <message>
        <source>Name of the template</source>
        <translation>שם התבנית</translation>
    </message>
    <message>
        <source>Keep as template…</source>
        <translation>שמירה כתבנית…</translation>
    </message>
    <message>
        <source>Use a template</source>
        <translation>שימוש בתבנית</translation>
    </message>
    <message>
        <source>Name, Enter keeps it…</source>
        <translation>שם, Enter לשמירה…</translation>
    </message>
    <message>
        <source>No template is kept in this library yet.</source>
        <translation>עדיין לא נשמרה תבנית בספרייה הזאת.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>שימוש</translation>
    </message>
    <message>
        <source>Remove the template “{name}”</source>
        <translation>הסרת התבנית ״{name}״</translation>
    </message>
    <message>
        <source>Kept as “{name}”, for all workshops.</source>
        <translation>נשמר בשם ״{name}״, לכל הסדנאות.</translation>
    </message>
    <message>
        <source>Removed the template “{name}”.</source>
        <translation>התבנית ״{name}״ הוסרה.</translation>
    </message>
</context>
<context>
    <name>TextCell</name>
    <message>
        <source>Begin from:</source>
        <translation>התחלה מתוך:</translation>
    </message>
</context>
<context>
    <name>ThemeDeeds</name>
    <message numerus="yes">
        <source>Theme “{theme}” made of %n finding(s)</source>
        <translation>
            <numerusform>התמה ״{theme}״ נוצרה מממצא אחד</numerusform>
            <numerusform>התמה ״{theme}״ נוצרה מ־%n ממצאים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) put under “{theme}”</source>
        <translation>
            <numerusform>ממצא אחד שויך אל ״{theme}״</numerusform>
            <numerusform>%n ממצאים שויכו אל ״{theme}״</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) moved to “{theme}”</source>
        <translation>
            <numerusform>ממצא אחד הועבר אל ״{theme}״</numerusform>
            <numerusform>%n ממצאים הועברו אל ״{theme}״</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Theme “{theme}” split off with %n finding(s)</source>
        <translation>
            <numerusform>התמה ״{theme}״ פוצלה עם ממצא אחד</numerusform>
            <numerusform>התמה ״{theme}״ פוצלה עם %n ממצאים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) taken out of the theme</source>
        <translation>
            <numerusform>ממצא אחד הוסר מהתמה</numerusform>
            <numerusform>%n ממצאים הוסרו מהתמה</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged into “{theme}”</source>
        <translation>התמות מוזגו אל ״{theme}״</translation>
    </message>
    <message>
        <source>Merged into “{theme}”: {numbers} dots</source>
        <translation>התמות מוזגו אל ״{theme}״. נקודות: {numbers}</translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s) ungrouped; their findings stay</source>
        <translation>
            <numerusform>תמה אחת פורקה; הממצאים שלה נשארו</numerusform>
            <numerusform>%n תמות פורקו; הממצאים שלהן נשארו</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemeDetails</name>
    <message>
        <source>How it came about</source>
        <translation>איך זה נוצר</translation>
    </message>
    <message>
        <source>Ungroup (Ctrl+U)</source>
        <translation>פירוק התמה (Ctrl+U)</translation>
    </message>
    <message>
        <source>Close the theme</source>
        <translation>סגירת התמה</translation>
    </message>
    <message>
        <source>The dots are being counted: the name stays until the round closes.</source>
        <translation>הנקודות נספרות: השם נשאר כפי שהוא עד סגירת הסבב.</translation>
    </message>
    <message>
        <source>Findings under this theme</source>
        <translation>הממצאים בתמה הזאת</translation>
    </message>
    <message>
        <source>Nothing stands under this theme: press its number in the list.</source>
        <translation>עדיין אין ממצאים בתמה הזאת: סמנו ממצאים ברשימה והקישו את מספר התמה.</translation>
    </message>
    <message>
        <source>Split off…</source>
        <translation>פיצול…</translation>
    </message>
    <message>
        <source>Remove from theme</source>
        <translation>הסרה מהתמה</translation>
    </message>
    <message>
        <source>1–9 moves there · Ctrl+G splits off · Del takes out · Esc closes</source>
        <translation>1 עד 9 להעברה · Ctrl+G לפיצול · Del להסרה · Esc לסגירה</translation>
    </message>
    <message>
        <source>also in theme {numbers}</source>
        <translation>גם בתמה {numbers}</translation>
    </message>
    <message>
        <source>also in themes {numbers}</source>
        <translation>גם בתמות {numbers}</translation>
    </message>
    <message>
        <source>Theme {number}</source>
        <translation>תמה {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>ממצא אחד</numerusform>
            <numerusform>%n ממצאים</numerusform>
        </translation>
    </message>
    <message>
        <source>A root of “{story}”</source>
        <translation>משורשי ״{story}״</translation>
    </message>
    <message>
        <source>Without words yet</source>
        <translation>עדיין בלי מילים</translation>
    </message>
</context>
<context>
    <name>ThemeDotsTab</name>
    <message>
        <source>Go to Themes</source>
        <translation>מעבר לתמות</translation>
    </message>
    <message>
        <source>Dots are placed on themes: name at least two first.</source>
        <translation>נקודות מניחים על תמות: תחילה צריך לתת שם לשתיים לפחות.</translation>
    </message>
</context>
<context>
    <name>ThemeHistory</name>
    <message>
        <source>How the theme came about</source>
        <translation>איך התמה נוצרה</translation>
    </message>
    <message>
        <source>Nothing is known of how this theme came about.</source>
        <translation>לא ידוע איך התמה הזאת נוצרה.</translation>
    </message>
    <message>
        <source>Taken back: {deed}</source>
        <translation>בוטל: {deed}</translation>
    </message>
    <message numerus="yes">
        <source>Made as “{theme}” of %n finding(s)</source>
        <translation>
            <numerusform>נוצרה בשם ״{theme}״ מממצא אחד</numerusform>
            <numerusform>נוצרה בשם ״{theme}״ מ־%n ממצאים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) came</source>
        <translation>
            <numerusform>ממצא אחד נוסף</numerusform>
            <numerusform>%n ממצאים נוספו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) left</source>
        <translation>
            <numerusform>ממצא אחד הוסר</numerusform>
            <numerusform>%n ממצאים הוסרו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) moved here from “{other}”</source>
        <translation>
            <numerusform>ממצא אחד הועבר לכאן מ״{other}״</numerusform>
            <numerusform>%n ממצאים הועברו לכאן מ״{other}״</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) moved to “{other}”</source>
        <translation>
            <numerusform>ממצא אחד הועבר אל ״{other}״</numerusform>
            <numerusform>%n ממצאים הועברו אל ״{other}״</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{other}” came in with %n finding(s)</source>
        <translation>
            <numerusform>״{other}״ מוזגה לכאן עם ממצא אחד</numerusform>
            <numerusform>״{other}״ מוזגה לכאן עם %n ממצאים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged into “{other}” with %n finding(s)</source>
        <translation>
            <numerusform>מוזגה אל ״{other}״ עם ממצא אחד</numerusform>
            <numerusform>מוזגה אל ״{other}״ עם %n ממצאים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split from “{other}” with %n finding(s)</source>
        <translation>
            <numerusform>פוצלה מ״{other}״ עם ממצא אחד</numerusform>
            <numerusform>פוצלה מ״{other}״ עם %n ממצאים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) split off as “{other}”</source>
        <translation>
            <numerusform>ממצא אחד פוצל לתמה ״{other}״</numerusform>
            <numerusform>%n ממצאים פוצלו לתמה ״{other}״</numerusform>
        </translation>
    </message>
    <message>
        <source>“{before}” was renamed “{theme}”</source>
        <translation>השם שונה מ״{before}״ ל״{theme}״</translation>
    </message>
    <message numerus="yes">
        <source>Ungrouped; %n finding(s) stood here</source>
        <translation>
            <numerusform>פורקה; עמד כאן ממצא אחד</numerusform>
            <numerusform>פורקה; עמדו כאן %n ממצאים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back from the trash with %n finding(s)</source>
        <translation>
            <numerusform>שוחזרה מסל המחזור עם ממצא אחד</numerusform>
            <numerusform>שוחזרה מסל המחזור עם %n ממצאים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemeNaming</name>
    <message>
        <source>Its name, in the room&apos;s own words…</source>
        <translation>השם, במילים של הנוכחים…</translation>
    </message>
    <message>
        <source>Number of the theme, Enter…</source>
        <translation>מספר התמה, Enter…</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>השארה בלי שינוי</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>ממצא אחד</numerusform>
            <numerusform>%n ממצאים</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the new theme</source>
        <translation>שם התמה החדשה</translation>
    </message>
    <message>
        <source>Number of the theme</source>
        <translation>מספר התמה</translation>
    </message>
</context>
<context>
    <name>ThemeSources</name>
    <message>
        <source>Table {number}</source>
        <translation>שולחן {number}</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>כל השולחנות</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>בלי תמה</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>כל הממצאים</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>מסומנים בכוכב</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>כל הסוגים</translation>
    </message>
    <message>
        <source>Find in the findings</source>
        <translation>חיפוש בממצאים</translation>
    </message>
    <message>
        <source>Kind and table</source>
        <translation>סוג ושולחן</translation>
    </message>
    <message>
        <source>Findings to bring together</source>
        <translation>ממצאים לקיבוץ</translation>
    </message>
    <message>
        <source>Space ticks · 1–9 to that theme · Ctrl+T any number</source>
        <translation>רווח לסימון · 1 עד 9 לשיוך לתמה · Ctrl+T לכל מספר</translation>
    </message>
    <message>
        <source>in theme {numbers}</source>
        <translation>בתמה {numbers}</translation>
    </message>
    <message>
        <source>in themes {numbers}</source>
        <translation>בתמות {numbers}</translation>
    </message>
    <message>
        <source>Themes are made of findings: enter first what the tables said.</source>
        <translation>תמות נבנות מממצאים: תחילה רושמים מה נאמר בשולחנות.</translation>
    </message>
    <message>
        <source>Nothing fits these filters.</source>
        <translation>אין ממצא שמתאים לסינון הזה.</translation>
    </message>
    <message>
        <source>Nothing is starred yet.</source>
        <translation>עדיין לא סומן דבר בכוכב.</translation>
    </message>
    <message>
        <source>Every finding has found its theme.</source>
        <translation>כל ממצא מצא את התמה שלו.</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>הצגת כל הממצאים</translation>
    </message>
    <message>
        <source>Go to Findings</source>
        <translation>מעבר לממצאים</translation>
    </message>
    <message>
        <source>Space ticks · Ctrl+G makes a theme of what is ticked</source>
        <translation>רווח לסימון · Ctrl+G לתמה חדשה ממה שסומן</translation>
    </message>
    <message numerus="yes">
        <source>Group %n ticked finding(s)</source>
        <translation>
            <numerusform>קיבוץ ממצא אחד שסומן</numerusform>
            <numerusform>קיבוץ %n ממצאים שסומנו</numerusform>
        </translation>
    </message>
    <message>
        <source>Group…</source>
        <translation>קיבוץ…</translation>
    </message>
    <message>
        <source>A root of “{story}”</source>
        <translation>משורשי ״{story}״</translation>
    </message>
    <message>
        <source>Without words yet</source>
        <translation>עדיין בלי מילים</translation>
    </message>
    <message>
        <source>Which findings</source>
        <translation>אילו ממצאים</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>שולחן</translation>
    </message>
</context>
<context>
    <name>ThemeWall</name>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>תמה אחת</numerusform>
            <numerusform>%n תמות</numerusform>
        </translation>
    </message>
    <message>
        <source>In our own order</source>
        <translation>בסדר שלנו</translation>
    </message>
    <message>
        <source>By tables</source>
        <translation>לפי שולחנות</translation>
    </message>
    <message>
        <source>By stories</source>
        <translation>לפי סיפורים</translation>
    </message>
    <message>
        <source>By dots</source>
        <translation>לפי נקודות</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>תמות</translation>
    </message>
    <message>
        <source>No theme yet: tick findings that belong together and name what they share.</source>
        <translation>עדיין אין תמות: סמנו ממצאים ששייכים זה לזה ותנו שם למה שמשותף להם.</translation>
    </message>
    <message>
        <source>Open theme</source>
        <translation>פתיחת התמה</translation>
    </message>
    <message>
        <source>Order of the themes</source>
        <translation>סדר התמות</translation>
    </message>
    <message>
        <source>Merge into “{theme}”</source>
        <translation>מיזוג אל ״{theme}״</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>נקודה אחת</numerusform>
            <numerusform>%n נקודות</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme without a name</source>
        <translation>תמה בלי שם</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>שולחן אחד</numerusform>
            <numerusform>%n שולחנות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies)</source>
        <translation>
            <numerusform>סיפור אחד</numerusform>
            <numerusform>%n סיפורים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>ממצא אחד</numerusform>
            <numerusform>%n ממצאים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemesTab</name>
    <message>
        <source>Group what is ticked, or split it off</source>
        <translation>קיבוץ המסומנים, או פיצולם</translation>
    </message>
    <message>
        <source>Under the theme of a number</source>
        <translation>שיוך לתמה לפי מספר</translation>
    </message>
    <message>
        <source>Find in the findings</source>
        <translation>חיפוש בממצאים</translation>
    </message>
    <message>
        <source>Merge the ticked themes</source>
        <translation>מיזוג התמות שסומנו</translation>
    </message>
    <message>
        <source>Ungroup the theme</source>
        <translation>פירוק התמה</translation>
    </message>
    <message>
        <source>Look at what sounds alike</source>
        <translation>הצגת ממצאים שנשמעים דומים</translation>
    </message>
    <message>
        <source>Between findings and themes</source>
        <translation>מעבר בין ממצאים לתמות</translation>
    </message>
</context>
<context>
    <name>Thumbnail</name>
    <message>
        <source>What the room sees</source>
        <translation>מה שמוקרן לחדר</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>hh:mm</source>
        <translation>שעה:דקות</translation>
    </message>
    <message>
        <source>This is not a time. Type hours and minutes, such as 09:30.</source>
        <translation>זו לא שעה. הקלידו שעה ודקות, למשל 09:30.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Dates of following up</source>
        <translation>מועדי המעקב</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Workshops</source>
        <translation>סדנאות</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>שמירה…</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>כל השינויים נשמרו</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation>לא הכול נשמר</translation>
    </message>
</context>
<context>
    <name>TopicCriteria</name>
    <message>
        <source>worth a second look</source>
        <translation>שווה מבט נוסף</translation>
    </message>
</context>
<context>
    <name>TopicFlip</name>
    <message>
        <source>Use as topic</source>
        <translation>שימוש כנושא</translation>
    </message>
</context>
<context>
    <name>TopicTab</name>
    <message>
        <source>What do we want more of?</source>
        <translation>ממה אנחנו רוצים יותר?</translation>
    </message>
    <message>
        <source>Affirmative topic</source>
        <translation>נושא מצמיח</translation>
    </message>
    <message>
        <source>From a complaint to a topic</source>
        <translation>מתלונה לנושא</translation>
    </message>
    <message>
        <source>What makes a good topic</source>
        <translation>מהו נושא טוב</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>דוגמאות</translation>
    </message>
    <message>
        <source>The topic is now “{topic}”.</source>
        <translation>הנושא הוא עכשיו ״{topic}״.</translation>
    </message>
</context>
<context>
    <name>TownRows</name>
    <message>
        <source>“{town}” is no longer enrolled here</source>
        <translation>״{town}״ כבר לא משתתפת כאן</translation>
    </message>
</context>
<context>
    <name>TownsTab</name>
    <message>
        <source>Without a name yet</source>
        <translation>עדיין ללא שם</translation>
    </message>
    <message numerus="yes">
        <source>%n workshop(s)</source>
        <translation>
            <numerusform>סדנה אחת</numerusform>
            <numerusform>%n סדנאות</numerusform>
        </translation>
    </message>
    <message>
        <source>Enrolled in</source>
        <translation>השתתפויות</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>באשכולות</translation>
    </message>
    <message>
        <source>Further workshops here</source>
        <translation>סדנאות נוספות כאן</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>עדיין לא נאמר</translation>
    </message>
    <message>
        <source>Towns</source>
        <translation>רשויות</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>רשות</translation>
    </message>
    <message numerus="yes">
        <source>%n town(s)</source>
        <translation>
            <numerusform>רשות אחת</numerusform>
            <numerusform>%n רשויות</numerusform>
        </translation>
    </message>
    <message>
        <source>Which town or cluster? Enter saves…</source>
        <translation>איזו רשות או איזה אשכול? Enter לשמירה…</translation>
    </message>
    <message>
        <source>No town yet: type its name and press Enter, or add it where it joins a programme.</source>
        <translation>עדיין אין רשויות: הקלידו שם והקישו Enter, או הוסיפו רשות במקום שבו היא מצטרפת לתוכנית.</translation>
    </message>
</context>
<context>
    <name>TrainingRow</name>
    <message>
        <source>Who was there</source>
        <translation>מי השתתפו</translation>
    </message>
    <message>
        <source>Name the team above first.</source>
        <translation>קודם יש לרשום את הצוות למעלה.</translation>
    </message>
</context>
<context>
    <name>TrainingRows</name>
    <message>
        <source>Training sessions of the cohort</source>
        <translation>מפגשי ההכשרה של המחזור</translation>
    </message>
    <message>
        <source>What was learned? Enter adds…</source>
        <translation>מה למדו? Enter להוספה…</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Restore</source>
        <translation>שחזור</translation>
    </message>
    <message>
        <source>Everything in this copy was here already.</source>
        <translation>כל מה שבעותק הזה כבר נמצא כאן.</translation>
    </message>
    <message>
        <source>Brought in: {added} new, {changed} changed.</source>
        <translation>נוספו: {added}, עודכנו: {changed}.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) differed; the later one was kept.</source>
        <translation>
            <numerusform>ערך אחד היה שונה; נשמר המאוחר.</numerusform>
            <numerusform>%n ערכים היו שונים; נשמרו המאוחרים.</numerusform>
        </translation>
    </message>
    <message>
        <source>This workshop lies in the trash.</source>
        <translation>הסדנה הזאת נמצאת בסל המחזור.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>מעבר לבדיקה</translation>
    </message>
    <message>
        <source>The workshop is in the list again.</source>
        <translation>הסדנה חזרה לרשימה.</translation>
    </message>
    <message>
        <source>It holds everything that was said, with names. A stick stays in your hands; what is mailed can be read on its way, unless it has a passphrase.</source>
        <translation>העותק מכיל את כל מה שנאמר, כולל שמות. דיסק און קי נשאר אצלכם; את מה שנשלח בדואר אלקטרוני אפשר לקרוא בדרך, אלא אם כן יש לו ביטוי סיסמה.</translation>
    </message>
    <message>
        <source>Copy of programmes and towns</source>
        <translation>עותק של תוכניות ורשויות</translation>
    </message>
    <message>
        <source>It holds people’s names and what towns told. A stick stays in your hands; what is mailed can be read on its way, unless it has a passphrase.</source>
        <translation>העותק מכיל שמות של אנשים ואת מה שסיפרו הרשויות. דיסק און קי נשאר אצלכם; את מה שנשלח בדואר אלקטרוני אפשר לקרוא בדרך, אלא אם כן יש לו ביטוי סיסמה.</translation>
    </message>
    <message>
        <source>Programmes and towns</source>
        <translation>תוכניות ורשויות</translation>
    </message>
    <message>
        <source>{title} – without people</source>
        <translation>{title} – ללא אנשים</translation>
    </message>
    <message>
        <source>Copy without people</source>
        <translation>עותק ללא אנשים</translation>
    </message>
    <message>
        <source>It is for study, without people, photos and what stays in the room. A passphrase keeps it among those whom you tell it.</source>
        <translation>העותק מיועד ללמידה: ללא אנשים, ללא תמונות וללא מה שאמור להישאר בחדר. עם ביטוי סיסמה רק מי שקיבלו אותו מכם יכולים לפתוח את העותק.</translation>
    </message>
    <message>
        <source>Saved as {name}, without people, photos and what stays in the room.</source>
        <translation>נשמר בשם {name}, ללא אנשים, ללא תמונות וללא מה שהתבקש להישאר בחדר.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) inside sentences were taken out.</source>
        <translation>
            <numerusform>שם אחד בתוך משפט הוסר.</numerusform>
            <numerusform>%n שמות בתוך משפטים הוסרו.</numerusform>
        </translation>
    </message>
    <message>
        <source>First names and roles in a story may still tell who it was: read it first.</source>
        <translation>שמות פרטיים ותפקידים בתוך סיפור עדיין עלולים להסגיר במי מדובר: כדאי לקרוא לפני המסירה.</translation>
    </message>
    <message>
        <source>On the other laptop: Library, More…, Bring in a transfer copy.</source>
        <translation>במחשב האחר: ספרייה, עוד…, ייבוא עותק להעברה.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were not found on this computer and are not in it.</source>
        <translation>
            <numerusform>תמונה אחת לא נמצאה במחשב הזה ואינה בקובץ.</numerusform>
            <numerusform>%n תמונות לא נמצאו במחשב הזה ואינן בקובץ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>סיום</translation>
    </message>
    <message>
        <source>Saved as {name}, protected with a passphrase. It may be mailed or carried; tell the passphrase by telephone or in person.</source>
        <translation>נשמר בשם {name}, מוגן בביטוי סיסמה. אפשר לשלוח אותו בדואר אלקטרוני או להעביר בדיסק און קי; את ביטוי הסיסמה מוסרים בטלפון או פנים אל פנים.</translation>
    </message>
    <message>
        <source>Saved as {name}. It holds everything that was said: keep it private, on a stick. To mail it, save it with a passphrase.</source>
        <translation>נשמר בשם {name}. העותק מכיל את כל מה שנאמר: יש לשמור עליו בדיסק און קי, ולא להפיץ אותו. לשליחה בדואר אלקטרוני יש לשמור אותו עם ביטוי סיסמה.</translation>
    </message>
    <message>
        <source>Bring in a transfer copy</source>
        <translation>ייבוא עותק להעברה</translation>
    </message>
    <message>
        <source>Transfer copy</source>
        <translation>עותק להעברה</translation>
    </message>
    <message>
        <source>Save a transfer copy</source>
        <translation>שמירת עותק להעברה</translation>
    </message>
    <message>
        <source>Transfer copy with photos</source>
        <translation>עותק להעברה עם תמונות</translation>
    </message>
    <message>
        <source>Transfer copy without photos</source>
        <translation>עותק להעברה בלי תמונות</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Trash</source>
        <translation>סל המחזור</translation>
    </message>
    <message>
        <source>What was deleted stays here, with everything in it. Nothing is ever emptied by itself.</source>
        <translation>מה שנמחק נשאר כאן, עם כל מה שבו. סל המחזור אינו מתרוקן מעצמו לעולם.</translation>
    </message>
    <message>
        <source>Only what has these words in its title</source>
        <translation>רק מה שהמילים האלה בכותרתו</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ועוד אחד</numerusform>
            <numerusform>ועוד %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No workshop was deleted.</source>
        <translation>אף סדנה לא נמחקה.</translation>
    </message>
    <message>
        <source>Nothing with these words.</source>
        <translation>אין דבר עם המילים האלה.</translation>
    </message>
    <message>
        <source>Deleted within a workshop</source>
        <translation>נמחק בתוך סדנה</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>הצגה</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>ממצא אחד</numerusform>
            <numerusform>%n ממצאים</numerusform>
        </translation>
    </message>
    <message>
        <source>Programmes and towns</source>
        <translation>תוכניות ורשויות</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>רשומה אחת נמחקה</numerusform>
            <numerusform>%n רשומות נמחקו</numerusform>
        </translation>
    </message>
    <message>
        <source>deleted on {moment}</source>
        <translation>נמחקה ב־{moment}</translation>
    </message>
    <message numerus="yes">
        <source>Restore all %n</source>
        <translation>
            <numerusform>שחזור</numerusform>
            <numerusform>שחזור כל ה־%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>שחזור</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Save what can be read…</source>
        <translation>שמירת מה שניתן לקריאה…</translation>
    </message>
    <message>
        <source>The same trouble happened again. What was saved is safe.</source>
        <translation>אותה תקלה קרתה שוב. מה שנשמר בטוח.</translation>
    </message>
    <message>
        <source>See the report…</source>
        <translation>הצגת הדיווח…</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>קרה משהו לא צפוי</translation>
    </message>
    <message>
        <source>The last words are not saved yet. They are still in their field: copy them before you restart.</source>
        <translation>המילים האחרונות עדיין לא נשמרו. הן נמצאות בשדה שלהן: כדאי להעתיק אותן לפני ההפעלה מחדש.</translation>
    </message>
    <message>
        <source>Everything up to {time} is saved. What was entered since is still in its field: copy it before you restart.</source>
        <translation>הכול עד השעה {time} נשמר. מה שהוזן מאז עדיין בשדה שלו: כדאי להעתיק אותו לפני ההפעלה מחדש.</translation>
    </message>
    <message>
        <source>Everything that was entered is saved.</source>
        <translation>כל מה שהוזן נשמר.</translation>
    </message>
    <message>
        <source>Everything that was entered is saved, the last of it at {time}.</source>
        <translation>כל מה שהוזן נשמר, לאחרונה בשעה {time}.</translation>
    </message>
    <message>
        <source>aiworkshop ended unexpectedly last time. What was saved is here.</source>
        <translation>בפעם הקודמת aiworkshop נסגרה באופן לא צפוי. כל מה שנשמר נמצא כאן.</translation>
    </message>
</context>
<context>
    <name>TwoVersions</name>
    <message>
        <source>Two versions</source>
        <translation>שתי גרסאות</translation>
    </message>
    <message>
        <source>Two copies of this workshop said different things. The later one stands; choose where the other is right, now or later. With the arrow keys you move from one to the next, 1 keeps what stands, 2 takes the other, 3 has both.</source>
        <translation>בשני עותקים של הסדנה נכתבו דברים שונים. הגרסה המאוחרת תקפה; אפשר לבחור באחרת היכן שהיא הנכונה, עכשיו או אחר כך. מקשי החיצים עוברים מסתירה לסתירה, 1 משאיר את התקפה, 2 לוקח את האחרת, 3 משאיר את שתיהן.</translation>
    </message>
    <message>
        <source>Hide what is settled</source>
        <translation>הסתרת מה שהוכרע</translation>
    </message>
    <message>
        <source>It is back, with the change.</source>
        <translation>חזר, עם השינוי.</translation>
    </message>
    <message>
        <source>It stays in the trash.</source>
        <translation>נשאר בסל המחזור.</translation>
    </message>
    <message>
        <source>Both stand now.</source>
        <translation>עכשיו שתיהן תקפות.</translation>
    </message>
    <message numerus="yes">
        <source>%n more after these</source>
        <translation>
            <numerusform>עוד אחת אחרי אלה</numerusform>
            <numerusform>עוד %n אחרי אלה</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to choose.</source>
        <translation>אין הבדלים שמחכים לבחירה.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n settled conflict(s)</source>
        <translation>
            <numerusform>הצגת סתירה אחת שהוכרעה</numerusform>
            <numerusform>הצגת %n סתירות שהוכרעו</numerusform>
        </translation>
    </message>
    <message>
        <source>The other version stands now.</source>
        <translation>הגרסה האחרת התקבלה.</translation>
    </message>
    <message>
        <source>Kept as it is.</source>
        <translation>נשאר כפי שהיה.</translation>
    </message>
</context>
<context>
    <name>UnclearNote</name>
    <message>
        <source>Which word cannot be read? Enter keeps it</source>
        <translation>איזו מילה אי אפשר לקרוא? Enter לשמירה</translation>
    </message>
    <message>
        <source>Which word cannot be read?</source>
        <translation>איזו מילה אי אפשר לקרוא?</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>עכשיו ברור</translation>
    </message>
    <message>
        <source>Unclear: “{words}”</source>
        <translation>לא ברור: ״{words}״</translation>
    </message>
    <message>
        <source>Unclear: ask which word</source>
        <translation>לא ברור: לשאול איזו מילה</translation>
    </message>
</context>
<context>
    <name>UnitedFields</name>
    <message>
        <source>The one asset</source>
        <translation>המשאב האחד</translation>
    </message>
</context>
<context>
    <name>Unseated</name>
    <message>
        <source>Choose people, then Ctrl and the number of a table.</source>
        <translation>בחרו אנשים, ואז הקישו Ctrl ומספר שולחן.</translation>
    </message>
    <message>
        <source>People without a table</source>
        <translation>אנשים ללא שולחן</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>היעדרות</translation>
    </message>
    <message numerus="yes">
        <source>%n without a table</source>
        <translation>
            <numerusform>אדם אחד ללא שולחן</numerusform>
            <numerusform>%n אנשים ללא שולחן</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seat %n new people</source>
        <translation>
            <numerusform>הושבת אדם חדש אחד</numerusform>
            <numerusform>הושבת %n אנשים חדשים</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody has a place.</source>
        <translation>לכולם יש מקום.</translation>
    </message>
    <message>
        <source>Nobody is invited yet, so there is nobody to seat.</source>
        <translation>רשימת המשתתפים עדיין ריקה, ולכן אין את מי להושיב.</translation>
    </message>
    <message>
        <source>Add participants</source>
        <translation>הוספת משתתפים</translation>
    </message>
</context>
<context>
    <name>ValuationEntry</name>
    <message>
        <source>Save, next person</source>
        <translation>שמירה ומעבר למשוב הבא</translation>
    </message>
    <message>
        <source>More lines: moment, strength, wishes</source>
        <translation>שורות נוספות: רגע, חוזקה, משאלות</translation>
    </message>
    <message>
        <source>Fewer lines</source>
        <translation>פחות שורות</translation>
    </message>
    <message>
        <source>What may be passed on</source>
        <translation>מה מותר להעביר הלאה</translation>
    </message>
</context>
<context>
    <name>ValuationSums</name>
    <message>
        <source>Energy before: {average} (n = {count})</source>
        <translation>אנרגיה בהתחלה: {average} (מספר התשובות: {count})</translation>
    </message>
    <message>
        <source>after: {average} (n = {count})</source>
        <translation>בסוף: {average} (מספר התשובות: {count})</translation>
    </message>
    <message>
        <source>Nobody has said a number yet.</source>
        <translation>עדיין לא נאמר אף מספר.</translation>
    </message>
</context>
<context>
    <name>ValuationTab</name>
    <message>
        <source>Numbers only</source>
        <translation>מספרים בלבד</translation>
    </message>
    <message>
        <source>What may be passed on</source>
        <translation>מה מותר להעביר הלאה</translation>
    </message>
    <message>
        <source>Closing valuations</source>
        <translation>משובים מוקירים לסיום</translation>
    </message>
    <message>
        <source>One person&apos;s valuation</source>
        <translation>המשוב של אדם אחד</translation>
    </message>
    <message numerus="yes">
        <source>%n valuation(s)</source>
        <translation>
            <numerusform>משוב אחד</numerusform>
            <numerusform>%n משובים</numerusform>
        </translation>
    </message>
    <message>
        <source>Today in one word</source>
        <translation>היום במילה אחת</translation>
    </message>
    <message>
        <source>Nobody yet: press a number for the energy before, one for after, type the word, press Enter.</source>
        <translation>עדיין אין משובים: מספר לאנרגיה בהתחלה, מספר לסוף, מילה אחת, ואז Enter.</translation>
    </message>
    <message>
        <source>before {before} · after {after}</source>
        <translation>בהתחלה {before} · בסוף {after}</translation>
    </message>
</context>
<context>
    <name>VersionBlock</name>
    <message>
        <source>Table {n}</source>
        <translation>שולחן {n}</translation>
    </message>
    <message>
        <source>Deleted here or there, and changed</source>
        <translation>נמחק בעותק אחד, השתנה באחר</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>הוכרע</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>נמחק</translation>
    </message>
    <message>
        <source>Keep it deleted</source>
        <translation>להשאיר מחוק</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>לקחת את האחרת</translation>
    </message>
    <message>
        <source>Have both</source>
        <translation>להשאיר את שתיהן</translation>
    </message>
    <message>
        <source>Bring it back with the change</source>
        <translation>להחזיר עם השינוי</translation>
    </message>
    <message>
        <source>Added to it:</source>
        <translation>נוסף אליו:</translation>
    </message>
    <message>
        <source>something without words</source>
        <translation>משהו ללא מילים</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>השתנה</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>לקחת את זו</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>להשאיר כך</translation>
    </message>
    <message>
        <source>Changed: {field}</source>
        <translation>השתנה: {field}</translation>
    </message>
</context>
<context>
    <name>VisionsTab</name>
    <message>
        <source>Draw an opportunity from this</source>
        <translation>הזדמנות מתוך החלום</translation>
    </message>
    <message>
        <source>Headline of the future</source>
        <translation>כותרת מהעתיד</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>חזון</translation>
    </message>
    <message>
        <source>Without words yet</source>
        <translation>עדיין בלי מילים</translation>
    </message>
    <message>
        <source>Grows from these themes</source>
        <translation>צומח מהתמות האלה</translation>
    </message>
    <message>
        <source>Themes that the room names in Discovery can be ticked here.</source>
        <translation>כאן אפשר לסמן תמות שקיבלו שם בגילוי.</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>שולחן {number}</translation>
    </message>
    <message>
        <source>No dream yet: Enter begins</source>
        <translation>עדיין אין חלום: Enter להתחלה</translation>
    </message>
    <message>
        <source>Dreams</source>
        <translation>חלומות</translation>
    </message>
    <message>
        <source>Dream</source>
        <translation>חלום</translation>
    </message>
    <message numerus="yes">
        <source>%n dream(s)</source>
        <translation>
            <numerusform>חלום אחד</numerusform>
            <numerusform>%n חלומות</numerusform>
        </translation>
    </message>
    <message>
        <source>What is there, as if it were today? Enter saves…</source>
        <translation>מה יש שם, כאילו זה היום? Enter לשמירה…</translation>
    </message>
    <message>
        <source>The front page on that morning; Enter saves…</source>
        <translation>העמוד הראשון באותו בוקר; Enter לשמירה…</translation>
    </message>
    <message>
        <source>No dream yet: choose the table, type its headline, press Enter.</source>
        <translation>עדיין אין חלומות: בחרו שולחן, הקלידו את הכותרת והקישו Enter.</translation>
    </message>
</context>
<context>
    <name>WaitingDrafts</name>
    <message>
        <source>Words that were not finished</source>
        <translation>טקסטים שלא הושלמו</translation>
    </message>
    <message>
        <source>They stood in an open field when the program ended. Everything else is saved.</source>
        <translation>הם נותרו בשדה פתוח כשהתוכנה נסגרה. כל השאר נשמר.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>מחיקה</translation>
    </message>
</context>
<context>
    <name>WithdrawalDialog</name>
    <message>
        <source>Copy the list</source>
        <translation>העתקת הרשימה</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>הועתק</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>אדם זה</translation>
    </message>
    <message>
        <source>What {name} was in</source>
        <translation>היכן נכללו הדברים של {name}</translation>
    </message>
    <message>
        <source>Nothing has left the program with anything of theirs in it.</source>
        <translation>עד כה לא יצא מהתוכנה תוצר שכולל את הדברים האלה.</translation>
    </message>
    <message>
        <source>These are out already. Those who have them have to be asked to put them away; made again now, they are without this person.</source>
        <translation>אלה כבר יצאו. יש לבקש ממי שמחזיקים בהם לגנוז אותם; בהפקה מחדש האדם הזה כבר לא ייכלל.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; the copied list has all</source>
        <translation>
            <numerusform>ועוד אחד; ברשימה המועתקת מופיע הכול</numerusform>
            <numerusform>ועוד %n; ברשימה המועתקת מופיע הכול</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>הצגה בתיקייה</translation>
    </message>
    <message>
        <source>may be in it</source>
        <translation>ייתכן שנכללו בו</translation>
    </message>
</context>
<context>
    <name>Withdrawing</name>
    <message>
        <source>Withdrawal</source>
        <translation>משיכת הסכמה</translation>
    </message>
    <message>
        <source>Withdraw this person</source>
        <translation>רישום משיכת הסכמה</translation>
    </message>
    <message>
        <source>Take the withdrawal back</source>
        <translation>ביטול המשיכה</translation>
    </message>
    <message>
        <source>What they were in…</source>
        <translation>היכן נכללו הדברים…</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>מחיקת האדם לצמיתות…</translation>
    </message>
    <message>
        <source>Withdrew: nothing of theirs stands in outputs, pictures and on the projector. What was recorded is still in the library.</source>
        <translation>נרשמה משיכת הסכמה: הדברים אינם מופיעים בתוצרים, בתמונות ובמקרן. מה שנרשם עדיין שמור בספרייה.</translation>
    </message>
    <message>
        <source>From then on nothing of theirs stands in outputs, pictures and on the projector; what was recorded stays in the library. Rosters and badges keep the name. Erasing a person is another thing.</source>
        <translation>מכאן ואילך הדברים של האדם הזה לא יופיעו בתוצרים, בתמונות ובמקרן; מה שנרשם נשאר בספרייה. השם נשאר ברשימות הקבוצה ובתגי השם. מחיקת אדם היא פעולה נפרדת.</translation>
    </message>
    <message>
        <source>{name} withdrew</source>
        <translation>נרשמה משיכת ההסכמה של {name}</translation>
    </message>
    <message>
        <source>{name} is in again; whether to be named is asked anew</source>
        <translation>הדברים של {name} נכללים שוב; יש לבקש מחדש הסכמה לציון השם</translation>
    </message>
</context>
<context>
    <name>WordCounter</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>מילה אחת</numerusform>
            <numerusform>%n מילים</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} words here, {all} of {limit} with the texts that share the limit</source>
        <translation>כאן {words} מילים; יחד עם הטקסטים שחולקים את המגבלה: {all} מתוך {limit}</translation>
    </message>
    <message>
        <source>{words} of {limit} words</source>
        <translation>{words} מתוך {limit} מילים</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) too many</source>
        <translation>
            <numerusform>מילה אחת יותר מדי</numerusform>
            <numerusform>%n מילים יותר מדי</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Worded</name>
    <message>
        <source>Direction</source>
        <translation>כיוון</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>לפי ההקלדה</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>משמאל לימין</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>מימין לשמאל</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Interview: questions</source>
        <translation>ריאיון: שאלות</translation>
    </message>
    <message>
        <source>Interview: opening and closing</source>
        <translation>ריאיון: פתיחה וסיום</translation>
    </message>
    <message>
        <source>Interview: questions on the topic</source>
        <translation>ריאיון: שאלות על הנושא</translation>
    </message>
    <message>
        <source>Interview: follow-up questions</source>
        <translation>ריאיון: שאלות העמקה</translation>
    </message>
    <message>
        <source>Interview: tips</source>
        <translation>ריאיון: עצות</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>שלבי התהליך</translation>
    </message>
    <message>
        <source>Step: {title}</source>
        <translation>שלב: {title}</translation>
    </message>
    <message>
        <source>Topic: criteria</source>
        <translation>נושא: אמות מידה</translation>
    </message>
    <message>
        <source>Topic: from a complaint</source>
        <translation>נושא: מתוך תלונה</translation>
    </message>
    <message>
        <source>Proposition: checklist</source>
        <translation>הצהרת אפשרות: רשימת בדיקה</translation>
    </message>
    <message>
        <source>Roles at a table</source>
        <translation>תפקידים בשולחן</translation>
    </message>
    <message>
        <source>Asset categories</source>
        <translation>תחומי משאבים</translation>
    </message>
    <message>
        <source>When troubles come up</source>
        <translation>כשעולים קשיים</translation>
    </message>
    <message>
        <source>Sheet: {title}</source>
        <translation>דף: {title}</translation>
    </message>
    <message>
        <source>Sheets: small words</source>
        <translation>דפים: ביטויים קצרים</translation>
    </message>
    <message>
        <source>Design elements</source>
        <translation>רכיבי העיצוב</translation>
    </message>
    <message>
        <source>Income: how it pays</source>
        <translation>הכנסות: מאיפה הכסף</translation>
    </message>
    <message>
        <source>What may be passed on</source>
        <translation>מה מותר להעביר הלאה</translation>
    </message>
    <message>
        <source>Sheets: other choices</source>
        <translation>דפים: אפשרויות בחירה נוספות</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>הסבר</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>שאלה</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>מטרה</translation>
    </message>
    <message>
        <source>Line below the title</source>
        <translation>השורה שמתחת לכותרת</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>הודעת הפרטיות</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>באמצע</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>כותרת החלק</translation>
    </message>
    <message>
        <source>Title of each box</source>
        <translation>הכותרת של כל תיבה</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>תווית</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>רמז</translation>
    </message>
    <message>
        <source>Rule {number}</source>
        <translation>כלל {number}</translation>
    </message>
    <message>
        <source>Feedback box {number}</source>
        <translation>תיבת משוב {number}</translation>
    </message>
    <message>
        <source>Before a table&apos;s number</source>
        <translation>לפני מספר השולחן</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>מספר העמוד</translation>
    </message>
    <message>
        <source>Day of a longer workshop</source>
        <translation>מספר היום בסדנה של כמה ימים</translation>
    </message>
    <message>
        <source>Before the recorder&apos;s name</source>
        <translation>לפני השם בשורת התיעוד</translation>
    </message>
    <message>
        <source>Where several may be ticked</source>
        <translation>כשאפשר לסמן יותר מאחד</translation>
    </message>
    <message>
        <source>Beside a sum of money</source>
        <translation>לצד סכום כסף</translation>
    </message>
    <message>
        <source>Low end of a scale</source>
        <translation>הקצה הנמוך של סולם</translation>
    </message>
    <message>
        <source>High end of a scale</source>
        <translation>הקצה הגבוה של סולם</translation>
    </message>
    <message>
        <source>Sticky notes</source>
        <translation>פתקיות</translation>
    </message>
    <message>
        <source>Title of the sheet</source>
        <translation>כותרת הדף</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>כותרת</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>מה לומר</translation>
    </message>
    <message>
        <source>Watch for</source>
        <translation>למה לשים לב</translation>
    </message>
    <message>
        <source>On the tables</source>
        <translation>על השולחנות</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>סיום</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>הסכמה</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>שאלה {number}</translation>
    </message>
    <message>
        <source>Follow-up question {number}</source>
        <translation>שאלת העמקה {number}</translation>
    </message>
    <message>
        <source>Tip {number}</source>
        <translation>עצה {number}</translation>
    </message>
    <message>
        <source>Text {number}</source>
        <translation>טקסט {number}</translation>
    </message>
</context>
<context>
    <name>WordingRow</name>
    <message>
        <source>to check</source>
        <translation>לבדיקה</translation>
    </message>
    <message>
        <source>Left out of sheets and screens</source>
        <translation>לא יופיע בדפים ובמסכים</translation>
    </message>
    <message>
        <source>Original:</source>
        <translation>מקור:</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>חזרה למקור</translation>
    </message>
    <message>
        <source>It still fits</source>
        <translation>עדיין מתאים</translation>
    </message>
    <message>
        <source>The program fills in {names}.</source>
        <translation>התוכנה ממלאת את {names}.</translation>
    </message>
    <message>
        <source>The original words are back.</source>
        <translation>הנוסח המקורי חזר.</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>{done} of {total} · {pace} a minute</source>
        <translation>{done} מתוך {total} · {pace} בדקה</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>התקדמות</translation>
    </message>
</context>
<context>
    <name>WorksheetsTab</name>
    <message>
        <source>Printing…</source>
        <translation>ההדפסה מתבצעת…</translation>
    </message>
    <message>
        <source>Print what I need for tomorrow</source>
        <translation>הדפסת מה שנדרש למחר</translation>
    </message>
    <message>
        <source>Choose and print…</source>
        <translation>בחירה והדפסה…</translation>
    </message>
    <message>
        <source>Spare sheets…</source>
        <translation>דפים רזרביים…</translation>
    </message>
    <message>
        <source>Change the wording</source>
        <translation>שינוי הניסוח</translation>
    </message>
    <message>
        <source>Own questions</source>
        <translation>שאלות משלכם</translation>
    </message>
    <message>
        <source>All sheets</source>
        <translation>כל הדפים</translation>
    </message>
    <message numerus="yes">
        <source>For tomorrow: what the agenda needs, %n page(s).</source>
        <translation>
            <numerusform>למחר: מה שנדרש לסדר היום, עמוד אחד.</numerusform>
            <numerusform>למחר: מה שנדרש לסדר היום, %n עמודים.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkshopTrash</name>
    <message>
        <source>Trash of this workshop</source>
        <translation>סל המחזור של הסדנה</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>שחזור</translation>
    </message>
    <message>
        <source>Nothing was deleted in this workshop.</source>
        <translation>בסדנה הזאת לא נמחק דבר.</translation>
    </message>
    <message>
        <source>What was deleted here can come back, with what went along with it. Nothing is ever emptied by itself.</source>
        <translation>מה שנמחק כאן יכול לחזור, עם כל מה שנמחק יחד איתו. סל המחזור אינו מתרוקן מעצמו לעולם.</translation>
    </message>
    <message>
        <source>Only what has these words in it</source>
        <translation>רק מה שהמילים האלה בו</translation>
    </message>
    <message numerus="yes">
        <source>Restore all %n</source>
        <translation>
            <numerusform>שחזור</numerusform>
            <numerusform>שחזור כל ה־%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>הצגת עוד</translation>
    </message>
    <message>
        <source>Nothing with these words.</source>
        <translation>אין דבר עם המילים האלה.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, deleted earlier</source>
        <translation>
            <numerusform>ועוד מחיקה אחת, מוקדמת יותר</numerusform>
            <numerusform>ועוד %n מחיקות, מוקדמות יותר</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>מחיקת האדם לצמיתות…</translation>
    </message>
    <message>
        <source>{kind}: {words}</source>
        <translation>{kind}: {words}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ועוד אחד</numerusform>
            <numerusform>ועוד %n</numerusform>
        </translation>
    </message>
    <message>
        <source>table {number}</source>
        <translation>שולחן {number}</translation>
    </message>
    <message>
        <source>of “{words}”</source>
        <translation>מתוך ״{words}״</translation>
    </message>
    <message>
        <source>Back again: {kind}</source>
        <translation>שוחזר: {kind}</translation>
    </message>
    <message numerus="yes">
        <source>%n are back again</source>
        <translation>
            <numerusform>רשומה אחת חזרה</numerusform>
            <numerusform>%n רשומות חזרו</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Outline</name>
    <message>
        <source>What will be in it</source>
        <translation>מה יהיה בקובץ</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ועוד אחד</numerusform>
            <numerusform>ועוד %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was entered belongs in it yet.</source>
        <translation>עדיין לא הוזן דבר ששייך לכאן.</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Translation…</source>
        <translation>תרגום…</translation>
    </message>
    <message>
        <source>Translation of “{words}”</source>
        <translation>תרגום של ״{words}״</translation>
    </message>
</context>
</TS>
