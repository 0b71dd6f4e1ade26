<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en_US">
<context>
    <name>AgendaList</name>
    <message>
        <source>Steps of the agenda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaTab</name>
    <message>
        <source>Add step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda has no steps: begin from its template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of step to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ends at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times appear once Details say when it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more than the template</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n less than the template</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>as long as the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attributes</name>
    <message>
        <source>Sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring puts the whole library back to that moment. What is here now is kept as a backup first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet; one is made every day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is back as it was. The state before is a backup, too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Copy the report</source>
        <translation>העתקת הדיווח</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>קרה משהו לא צפוי</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>דיווח</translation>
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
    <name>ClockPill</name>
    <message>
        <source>Start the clock</source>
        <translation>הפעלת השעון</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>עוד דקה</translation>
    </message>
    <message>
        <source>Pause the clock</source>
        <translation>השהיית השעון</translation>
    </message>
</context>
<context>
    <name>Commands</name>
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
        <source>merging of themes</source>
        <translation>מיזוג תמות</translation>
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
        <source>copying of tables</source>
        <translation>העתקת שולחנות</translation>
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
    <name>DetailsTab</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for reports and sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only where the letters mislead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who stands behind it and stays in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages of the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets and reports can be made in each of these.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiscoveryPage</name>
    <message>
        <source>Interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positive core</source>
        <translation type="unfinished"></translation>
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
    <name>Errors</name>
    <message>
        <source>A file ending in “{suffix}” cannot be written; choose one of {known}.</source>
        <translation>אי אפשר לכתוב קובץ עם הסיומת ״{suffix}״. בחרו אחת מאלה: {known}.</translation>
    </message>
    <message>
        <source>A record of this workshop ({kind}, {place}) cannot be written to a file. Nothing was written. Change or empty that field and try again.</source>
        <translation>רשומה אחת בסדנה ({kind}, {place}) אינה ניתנת לכתיבה לקובץ. שום דבר לא נכתב. שנו את השדה או רוקנו אותו ונסו שוב.</translation>
    </message>
    <message>
        <source>A theme needs a name. Nothing was changed.</source>
        <translation>לתמה צריך להיות שם. שום דבר לא השתנה.</translation>
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
        <source>Between 1 and {most} tables are possible. Nothing was changed.</source>
        <translation>אפשר בין שולחן אחד ל־{most} שולחנות. שום דבר לא השתנה.</translation>
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
        <translation>לא ניתן ליצור גיבוי בתיקייה {folder}. הספרייה עצמה שמורה ולא השתנתה. בדקו שמותר לכתוב לתיקייה ושיש מקום בדיסק.</translation>
    </message>
    <message>
        <source>People sit at table {number}. Seat them elsewhere first; nothing was changed.</source>
        <translation>יש אנשים בשולחן {number}. הושיבו אותם קודם במקום אחר. שום דבר לא השתנה.</translation>
    </message>
    <message>
        <source>The PDF could not be opened: {reason}.</source>
        <translation>לא ניתן לפתוח את ה־PDF:‏ {reason}.</translation>
    </message>
    <message>
        <source>The PDF could not be written to {path}: {reason}.</source>
        <translation>לא ניתן לכתוב את ה־PDF אל {path}:‏ {reason}.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged. The library was left as it is. Choose another backup.</source>
        <translation>הגיבוי {path} פגום. הספרייה נשארה כפי שהיא. בחרו גיבוי אחר.</translation>
    </message>
    <message>
        <source>The disk is full, so the last change was not saved. Everything saved before is safe. Make room on the disk and try again.</source>
        <translation>הדיסק מלא, ולכן השינוי האחרון לא נשמר. כל מה שנשמר קודם בטוח. פנו מקום בדיסק ונסו שוב.</translation>
    </message>
    <message>
        <source>The disk refused to save or read {path}. Everything saved before is safe. Check the disk and try again.</source>
        <translation>הדיסק סירב לשמור או לקרוא את {path}. כל מה שנשמר קודם בטוח. בדקו את הדיסק ונסו שוב.</translation>
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
        <source>The file {file} is incomplete or damaged and cannot be read beyond {place}. Nothing was changed. Export the workshop again and import the new file.</source>
        <translation>הקובץ {file} חלקי או פגום ואי אפשר לקרוא אותו מעבר ל־{place}. שום דבר לא השתנה. ייצאו את הסדנה שוב וייבאו את הקובץ החדש.</translation>
    </message>
    <message>
        <source>The file {file} is not a workshop exported by aiworkshop. Nothing was changed. Choose a file that was made by exporting a workshop.</source>
        <translation>הקובץ {file} אינו סדנה שיוצאה מ־aiworkshop. שום דבר לא השתנה. בחרו קובץ שנוצר בייצוא של סדנה.</translation>
    </message>
    <message>
        <source>The file {file} was made by a newer version of aiworkshop. Nothing was changed. Install the newer version and import the file again.</source>
        <translation>הקובץ {file} נוצר בגרסה חדשה יותר של aiworkshop. שום דבר לא השתנה. התקינו את הגרסה החדשה וייבאו את הקובץ שוב.</translation>
    </message>
    <message>
        <source>The file {path} is not an aiworkshop library. It was left as it is. Choose another file.</source>
        <translation>הקובץ {path} אינו ספרייה של aiworkshop. הוא נשאר כפי שהיה. בחרו קובץ אחר.</translation>
    </message>
    <message>
        <source>The library {path} can be read but not changed. What is in it is safe. Allow writing to the file, or copy it to another folder and open that.</source>
        <translation>את הספרייה {path} אפשר לקרוא אך לא לשנות. מה שיש בה שמור. אפשרו כתיבה לקובץ, או העתיקו אותו לתיקייה אחרת ופתחו אותו שם.</translation>
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
        <source>The library {path} is damaged. It was left as it is. Restore a backup from the folder beside it.</source>
        <translation>הספרייה {path} פגומה. היא נשארה כפי שהיא. שחזרו גיבוי מהתיקייה שלצידה.</translation>
    </message>
    <message>
        <source>The library {path} is empty, with no data at all, as after a crash of the disk. It was left as it is. Restore a backup from the folder beside it.</source>
        <translation>הספרייה {path} ריקה לגמרי, כמו אחרי קריסה של הדיסק. היא נשארה כפי שהיא. שחזרו גיבוי מהתיקייה שלצידה.</translation>
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
        <source>The window cannot open, since this system lacks a part that windows need ({reason}). The same work can be done without one: see “aiworkshop --help”.</source>
        <translation>החלון אינו יכול להיפתח, כי חסר במערכת רכיב הנחוץ לחלונות ({reason}). אפשר לעשות את אותה העבודה בלי חלון: ראו ‎“aiworkshop --help”.</translation>
    </message>
    <message>
        <source>The workshop could not be written to {file}. What was there before is unchanged. Choose another folder, or make room on the disk, and try again.</source>
        <translation>לא ניתן לכתוב את הסדנה אל {file}. מה שהיה שם קודם לא השתנה. בחרו תיקייה אחרת או פנו מקום בדיסק, ונסו שוב.</translation>
    </message>
    <message>
        <source>The workshop&apos;s stored texts cannot be read.</source>
        <translation>לא ניתן לקרוא את הטקסטים השמורים של הסדנה.</translation>
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
        <source>There are no words in this draft.</source>
        <translation>אין מילים בטיוטה הזאת.</translation>
    </message>
    <message>
        <source>There is no agenda called “{template}”.</source>
        <translation>אין סדר יום בשם ״{template}״.</translation>
    </message>
    <message>
        <source>There is no kind of record called “{kind}”.</source>
        <translation>אין סוג רשומה בשם ״{kind}״.</translation>
    </message>
    <message>
        <source>There is no kind of step called “{kind}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report named “{form}”.</source>
        <translation>אין דוח בשם ״{form}״.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on ({reason}). The same work can be done without one: see “aiworkshop --help”.</source>
        <translation>אין מסך שאפשר לפתוח בו חלון ({reason}). אפשר לעשות את אותה העבודה בלי חלון: ראו ‎“aiworkshop --help”.</translation>
    </message>
    <message>
        <source>There is no text named “{key}”.</source>
        <translation>אין טקסט בשם ״{key}״.</translation>
    </message>
    <message>
        <source>There is no workshop “{words}” in this library. The command “aiworkshop list” shows those there are.</source>
        <translation>אין בספרייה הזאת סדנה ״{words}״. הפקודה ‎“aiworkshop list” מציגה את הסדנאות שיש.</translation>
    </message>
    <message>
        <source>There is nobody to seat yet. Add participants first.</source>
        <translation>עדיין אין את מי להושיב. הוסיפו קודם משתתפים.</translation>
    </message>
    <message>
        <source>This conflict belongs to another workshop. Nothing was changed.</source>
        <translation>ההתנגשות הזאת שייכת לסדנה אחרת. שום דבר לא השתנה.</translation>
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
        <source>{path} is a folder, not an aiworkshop library. Nothing was changed. Choose the library file inside a folder.</source>
        <translation>הנתיב {path} הוא תיקייה ולא ספרייה של aiworkshop. שום דבר לא השתנה. בחרו את קובץ הספרייה שבתוך תיקייה.</translation>
    </message>
    <message>
        <source>“{kind}” has no field “{field}”.</source>
        <translation>ל־״{kind}״ אין שדה ״{field}״.</translation>
    </message>
    <message>
        <source>“{words}” could be any of {count} workshops. Give more of the id; “aiworkshop list” shows the ids.</source>
        <translation>״{words}״ מתאים ל־{count} סדנאות. כתבו עוד מהמזהה; ‎“aiworkshop list” מציגה את המזהים.</translation>
    </message>
    <message>
        <source>Something unexpected happened. What was saved is safe. A report can be copied.</source>
        <translation>קרה משהו לא צפוי. מה שנשמר בטוח. אפשר להעתיק דיווח.</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the findings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingDetails</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished">סוג</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root causes of success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What made it possible? Enter saves…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred: to be retold in plenary. Take the star away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star: to be retold in plenary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came from table {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A root of “{story}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interview with {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingForm</name>
    <message>
        <source>Unclear on paper: ask the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation type="unfinished">שולחן {number}</translation>
    </message>
    <message>
        <source>No table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No category yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingRows</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsHeader</name>
    <message numerus="yes">
        <source>%n finding(s) with these words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsTab</name>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root cause of success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star: retell in plenary</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A root of “{story}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without words yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation type="unfinished">שולחן {number}</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation type="unfinished">כל השולחנות</translation>
    </message>
    <message>
        <source>Type what the table said, Enter saves…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A root cause on its own; choose a story to put it under that…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What made “{story}” possible? Enter saves…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finding here has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet: choose table and kind, type what was said, press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the first finding</source>
        <translation type="unfinished"></translation>
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
        <translation>לומר</translation>
    </message>
    <message>
        <source>Watch for</source>
        <translation>לשים לב</translation>
    </message>
    <message>
        <source>On the tables now</source>
        <translation>על השולחנות עכשיו</translation>
    </message>
</context>
<context>
    <name>InterviewForm</name>
    <message>
        <source>Not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of a story, Enter saves…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I wish that … Enter saves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation type="unfinished">שולחן {number}</translation>
    </message>
    <message>
        <source>No table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterviewGuide</name>
    <message>
        <source>Interview guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the questions away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On our topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While listening</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterviewsTab</name>
    <message>
        <source>New interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people, one story each: write down here what the pairs bring back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the first interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Interview {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) deleted; the stories stay</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">סגירה</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dream</source>
        <translation type="unfinished">חלום</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the plenary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Workshops</source>
        <translation type="unfinished">סדנאות</translation>
    </message>
    <message>
        <source>Search everything that was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No workshop yet. Look at the sample first, or begin your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was said with these words in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a transfer copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a transfer copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is in the trash</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Guide</source>
        <translation>מדריך</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>קיצורי מקלדת</translation>
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
        <source>As the system</source>
        <translation>כמו במערכת</translation>
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
        <source>Appearance</source>
        <translation>מראה</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>גודל האותיות</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>aiworkshop</source>
        <translation>aiworkshop</translation>
    </message>
    <message>
        <source>Show the guide</source>
        <translation>הצגת המדריך</translation>
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
        <translation>החלק הבא של החלון</translation>
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
        <source>Full screen</source>
        <translation>מסך מלא</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>קיצורי מקלדת</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>יציאה</translation>
    </message>
</context>
<context>
    <name>MemberMenus</name>
    <message>
        <source>No role at the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays at this table when mixing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take from the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat at</source>
        <translation type="unfinished"></translation>
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
    <name>NewWorkshop</name>
    <message>
        <source>New workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a title; everything else can wait.</source>
        <translation type="unfinished"></translation>
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
    <name>OtherLanguages</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation type="unfinished"></translation>
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
    <name>ParticipantEntry</name>
    <message>
        <source>Name, Enter saves…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a new participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParticipantForm</name>
    <message>
        <source>Delete this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail, optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone, optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For mixing tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional, never printed: these only help to mix tables.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParticipantsTab</name>
    <message>
        <source>Find a participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is invited yet: type a name above and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the first name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Pages as they will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PositiveCoreTab</name>
    <message>
        <source>The positive core grows out of themes: bring findings together under names in the room&apos;s own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positive core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the positive core</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read it back to the room, and set right what the room corrects. The list shows every word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it back to the room, and set right what the room corrects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as a picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>מקומות</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction by its letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation type="unfinished">מימין לשמאל</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation type="unfinished">משמאל לימין</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading direction of this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As its letters show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Language of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With names of those who agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said for this room only stays out of every report, and so do names that were not agreed to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands at the front of the summary. May stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportSaving</name>
    <message>
        <source>Saved as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
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
    <name>StepForm</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say</source>
        <translation type="unfinished">לומר</translation>
    </message>
    <message>
        <source>Watch for</source>
        <translation type="unfinished">לשים לב</translation>
    </message>
    <message>
        <source>On the tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Led by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableBox</name>
    <message>
        <source>Name of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n at this table</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation type="unfinished">שולחן {number}</translation>
    </message>
</context>
<context>
    <name>TableHead</name>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same tables as in Discovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mix…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n in the room</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) of {size}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>everybody has a place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableMixing</name>
    <message>
        <source>People who are alike in what is ticked go to different tables. Who is pinned stays, who is absent is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known yet in which people differ, so chance alone decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mix again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mix tables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablesTab</name>
    <message>
        <source>Choose people, then Ctrl and the number of a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People without a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no tables in this phase yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make four tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat at table 1 to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n without a table</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody has a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is invited yet, so there is nobody to seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seated at mixed tables</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The tables are now those of Discovery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation type="unfinished">שולחן {number}</translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message>
        <source>Use this agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda template</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The steps of “{template}” will take the place of the present agenda ({steps}). Undo brings the present agenda back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda is now “{template}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThemeDetails</name>
    <message>
        <source>Close the theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings under this theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands under this theme: press its number in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A root of “{story}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without words yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThemeSources</name>
    <message>
        <source>Table {number}</source>
        <translation type="unfinished">שולחן {number}</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation type="unfinished">כל השולחנות</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings to bring together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phrase in the room&apos;s own words, Enter saves…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it ungrouped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes are made of findings: enter first what the tables said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is starred yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every finding has found its theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space ticks · Ctrl+G makes a theme · 1–9 puts under that theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space ticks · Ctrl+G makes a theme of what is ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Group %n ticked finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A root of “{story}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without words yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">סוג</translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new theme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThemeWall</name>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No theme yet: tick findings that belong together and name what they share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into “{theme}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Theme without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemesTab</name>
    <message>
        <source>Group what is ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge the ticked themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) put under “{theme}”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Theme “{theme}” made of %n finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) taken out of the theme</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Merged into “{theme}”; dots were added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s) deleted; their findings stay</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Everything in this copy was here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought in: {added} new, {changed} changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) differed; the later one was kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as {name}. It holds everything that was said: keep it private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a transfer copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a transfer copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted workshops stay here, with everything in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingDrafts</name>
    <message>
        <source>Words that were not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stood in an open field when the program ended. Everything else is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Worded</name>
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
</TS>
