<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_US">
<context>
    <name>AgendaTab</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than the template</source>
        <translation>
            <numerusform>%n more than the template</numerusform>
            <numerusform>%n more than the template</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n less than the template</source>
        <translation>
            <numerusform>%n less than the template</numerusform>
            <numerusform>%n less than the template</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlikeStrip</name>
    <message numerus="yes">
        <source>%n finding(s) sound alike.</source>
        <translation>
            <numerusform>%n finding sounds alike.</numerusform>
            <numerusform>%n findings sound alike.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) sound like theme {number}.</source>
        <translation>
            <numerusform>%n finding sounds like theme {number}.</numerusform>
            <numerusform>%n findings sound like theme {number}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message numerus="yes">
        <source>%n photo(s) were not found on this computer and are not in it.</source>
        <translation>
            <numerusform>%n photo was not found on this computer and is not in it.</numerusform>
            <numerusform>%n photos were not found on this computer and are not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old backup(s) there made room for it.</source>
        <translation>
            <numerusform>%n old backup there made room for it.</numerusform>
            <numerusform>%n old backups there made room for it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>Last backup to {place}: %n day(s) ago</source>
        <translation>
            <numerusform>Last backup to {place}: %n day ago</numerusform>
            <numerusform>Last backup to {place}: %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), {size}. Of the last days each is kept, then one a week and one a month; older ones go, and sooner where they would take more than 2 GB.</source>
        <translation>
            <numerusform>%n backup, {size}. Of the last days each is kept, then one a week and one a month; older ones go, and sooner where they would take more than 2 GB.</numerusform>
            <numerusform>%n backups, {size}. Of the last days each is kept, then one a week and one a month; older ones go, and sooner where they would take more than 2 GB.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringingDialog</name>
    <message numerus="yes">
        <source>%n new photo(s)</source>
        <translation>
            <numerusform>%n new photo</numerusform>
            <numerusform>%n new photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are not in the file</source>
        <translation>
            <numerusform>%n photo is not in the file</numerusform>
            <numerusform>%n photos are not in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) settled there</source>
        <translation>
            <numerusform>%n conflict settled there</numerusform>
            <numerusform>%n conflicts settled there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more table(s)</source>
        <translation>
            <numerusform>and %n more table</numerusform>
            <numerusform>and %n more tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new finding(s)</source>
        <translation>
            <numerusform>%n new finding</numerusform>
            <numerusform>%n new findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other new item(s)</source>
        <translation>
            <numerusform>%n other new item</numerusform>
            <numerusform>%n other new items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) changed</source>
        <translation>
            <numerusform>%n item changed</numerusform>
            <numerusform>%n items changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in conflict</source>
        <translation>
            <numerusform>%n item in conflict</numerusform>
            <numerusform>%n items in conflict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) both deleted and changed</source>
        <translation>
            <numerusform>%n item both deleted and changed</numerusform>
            <numerusform>%n items both deleted and changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s)</source>
        <translation>
            <numerusform>%n new item</numerusform>
            <numerusform>%n new items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) deleted here</source>
        <translation>
            <numerusform>%n item deleted here</numerusform>
            <numerusform>%n items deleted here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) deleted there</source>
        <translation>
            <numerusform>%n item deleted there</numerusform>
            <numerusform>%n items deleted there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message numerus="yes">
        <source>It happened %n time(s).</source>
        <translation>
            <numerusform>It happened once.</numerusform>
            <numerusform>It happened %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapacityBoard</name>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChannelPart</name>
    <message numerus="yes">
        <source>%n tagged in the workshops</source>
        <translation>
            <numerusform>%n tagged in the workshops</numerusform>
            <numerusform>%n tagged in the workshops</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChannelTags</name>
    <message numerus="yes">
        <source>%n item(s) chosen</source>
        <translation>
            <numerusform>%n item chosen</numerusform>
            <numerusform>%n items chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChosenPeople</name>
    <message numerus="yes">
        <source>%n participant(s) chosen</source>
        <translation>
            <numerusform>%n participant chosen</numerusform>
            <numerusform>%n participants chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClockPanel</name>
    <message numerus="yes">
        <source>Where to save %n minute(s)?</source>
        <translation>
            <numerusform>Where to save %n minute?</numerusform>
            <numerusform>Where to save %n minutes?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitmentsTab</name>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n commitment</numerusform>
            <numerusform>%n commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>%n offer</numerusform>
            <numerusform>%n offers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>met by %n offer(s)</source>
        <translation>
            <numerusform>met by %n offer</numerusform>
            <numerusform>met by %n offers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answers %n request(s)</source>
        <translation>
            <numerusform>answers %n request</numerusform>
            <numerusform>answers %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ControlPanel</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) behind</source>
        <translation>
            <numerusform>%n minute behind</numerusform>
            <numerusform>%n minutes behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ahead</source>
        <translation>
            <numerusform>%n minute ahead</numerusform>
            <numerusform>%n minutes ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) free before it</source>
        <translation>
            <numerusform>%n minute free before it</numerusform>
            <numerusform>%n minutes free before it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The steps before it are %n minute(s) too long</source>
        <translation>
            <numerusform>The steps before it are %n minute too long</numerusform>
            <numerusform>The steps before it are %n minutes too long</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message numerus="yes">
        <source>with %n that belonged to it</source>
        <translation>
            <numerusform>with %n that belonged to it</numerusform>
            <numerusform>with %n that belonged to it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuePanel</name>
    <message numerus="yes">
        <source>%n open promise(s)</source>
        <translation>
            <numerusform>%n open promise</numerusform>
            <numerusform>%n open promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <translation>
            <numerusform>%n open action</numerusform>
            <numerusform>%n open actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workshop(s) wait for a follow-up</source>
        <translation>
            <numerusform>%n workshop waits for a follow-up</numerusform>
            <numerusform>%n workshops wait for a follow-up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) in the next 30 days</source>
        <translation>
            <numerusform>%n follow-up in the next 30 days</numerusform>
            <numerusform>%n follow-ups in the next 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the next 30 days</source>
        <translation>
            <numerusform>%n more in the next 30 days</numerusform>
            <numerusform>%n more in the next 30 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message numerus="yes">
        <source>Also delete the %n backup(s) here that still hold them</source>
        <translation>
            <numerusform>Also delete the one backup here that still holds them</numerusform>
            <numerusform>Also delete the %n backups here that still hold them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasingParts</name>
    <message numerus="yes">
        <source>%n quote(s) on themes taken from it</source>
        <translation>
            <numerusform>one quote on a theme taken from it</numerusform>
            <numerusform>%n quotes on themes taken from it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their name in %n other entry(ies), which stay</source>
        <translation>
            <numerusform>Their name in one other entry, which stays</numerusform>
            <numerusform>Their name in %n other entries, which stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) that nobody finished</source>
        <translation>
            <numerusform>one draft that nobody finished</numerusform>
            <numerusform>%n drafts that nobody finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsHeader</name>
    <message numerus="yes">
        <source>%n finding(s) with these words</source>
        <translation>
            <numerusform>%n finding with these words</numerusform>
            <numerusform>%n findings with these words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsTab</name>
    <message numerus="yes">
        <source>%n finding(s) deleted</source>
        <translation>
            <numerusform>%n finding deleted</numerusform>
            <numerusform>%n findings deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message numerus="yes">
        <source>and %n more time(s)</source>
        <translation>
            <numerusform>and %n more time</numerusform>
            <numerusform>and %n more times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImageBoard</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s)</source>
        <translation>
            <numerusform>%n reading</numerusform>
            <numerusform>%n readings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImpactGroupsBoard</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncomeTab</name>
    <message numerus="yes">
        <source>%n income idea(s)</source>
        <translation>
            <numerusform>%n income idea</numerusform>
            <numerusform>%n income ideas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncomeTotals</name>
    <message numerus="yes">
        <source>%n idea(s) without a sum</source>
        <translation>
            <numerusform>%n idea without a sum</numerusform>
            <numerusform>%n ideas without a sum</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InitiativesTab</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation>
            <numerusform>%n initiative</numerusform>
            <numerusform>%n initiatives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InquiryRow</name>
    <message numerus="yes">
        <source>%n workshop(s)</source>
        <translation>
            <numerusform>%n workshop</numerusform>
            <numerusform>%n workshops</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterviewsTab</name>
    <message numerus="yes">
        <source>%n wish(es)</source>
        <translation>
            <numerusform>%n wish</numerusform>
            <numerusform>%n wishes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) deleted; the stories stay</source>
        <translation>
            <numerusform>%n interview deleted; the stories stay</numerusform>
            <numerusform>%n interviews deleted; the stories stay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workshop(s) are in the trash</source>
        <translation>
            <numerusform>%n workshop is in the trash</numerusform>
            <numerusform>%n workshops are in the trash</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibrarySearch</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the sample</source>
        <translation>
            <numerusform>%n more in the sample</numerusform>
            <numerusform>%n more in the sample</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message numerus="yes">
        <source>%n value(s) differed; the later one stands. Fetch it to look at them here.</source>
        <translation>
            <numerusform>%n value differed; the later one stands. Fetch it to look at it here.</numerusform>
            <numerusform>%n values differed; the later one stands. Fetch it to look at them here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObjectivesBoard</name>
    <message numerus="yes">
        <source>%n objective(s)</source>
        <translation>
            <numerusform>%n objective</numerusform>
            <numerusform>%n objectives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpportunitiesTab</name>
    <message numerus="yes">
        <source>%n signed up</source>
        <translation>
            <numerusform>%n signed up</numerusform>
            <numerusform>%n signed up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n dot</numerusform>
            <numerusform>%n dots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(ies)</source>
        <translation>
            <numerusform>%n opportunity</numerusform>
            <numerusform>%n opportunities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OriginTrail</name>
    <message numerus="yes">
        <source>and %n more on the way</source>
        <translation>
            <numerusform>and %n more on the way</numerusform>
            <numerusform>and %n more on the way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of paper</source>
        <translation>
            <numerusform>%n sheet of paper</numerusform>
            <numerusform>%n sheets of paper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on A3</source>
        <translation>
            <numerusform>%n on A3</numerusform>
            <numerusform>%n on A3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairsPanel</name>
    <message numerus="yes">
        <source>%n pair(s) without a language in common</source>
        <translation>
            <numerusform>%n pair without a language in common</numerusform>
            <numerusform>%n pairs without a language in common</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give the interviews %n minute(s) more</source>
        <translation>
            <numerusform>Give the interviews %n minute more</numerusform>
            <numerusform>Give the interviews %n minutes more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) talk in threes or pairs</source>
        <translation>
            <numerusform>%n group talks in threes or pairs</numerusform>
            <numerusform>%n groups talk in threes or pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) talk with each other</source>
        <translation>
            <numerusform>%n pair talks with each other</numerusform>
            <numerusform>%n pairs talk with each other</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The interviews take %n minute(s) now.</source>
        <translation>
            <numerusform>The interviews take %n minute now.</numerusform>
            <numerusform>The interviews take %n minutes now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipantsTab</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>%n absent</numerusform>
            <numerusform>%n absent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrew</source>
        <translation>
            <numerusform>%n withdrew</numerusform>
            <numerusform>%n withdrew</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) deleted</source>
        <translation>
            <numerusform>%n participant deleted</numerusform>
            <numerusform>%n participants deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleListDialog</name>
    <message numerus="yes">
        <source>%n participant(s) added</source>
        <translation>
            <numerusform>%n participant added</numerusform>
            <numerusform>%n participants added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already: {names}</source>
        <translation>
            <numerusform>%n known already: {names}</numerusform>
            <numerusform>%n known already: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a name that somebody else has, too: {names}</source>
        <translation>
            <numerusform>%n with a name that somebody else has, too: {names}</numerusform>
            <numerusform>%n with a name that somebody else has, too: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a name are left out: {rows}</source>
        <translation>
            <numerusform>%n row without a name is left out: {rows}</numerusform>
            <numerusform>%n rows without a name are left out: {rows}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) without a result were left empty.</source>
        <translation>
            <numerusform>%n formula without a result was left empty.</numerusform>
            <numerusform>%n formulas without a result were left empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n participant(s)</source>
        <translation>
            <numerusform>Add %n participant</numerusform>
            <numerusform>Add %n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PetalPanel</name>
    <message numerus="yes">
        <source>%n petal(s) on the picture.</source>
        <translation>
            <numerusform>%n petal on the picture.</numerusform>
            <numerusform>%n petals on the picture.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoFiling</name>
    <message numerus="yes">
        <source>%n photo(s) are still being taken. The window closes when they are.</source>
        <translation>
            <numerusform>%n photo are still being taken. The window closes when they are.</numerusform>
            <numerusform>%n photos are still being taken. The window closes when they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more reason(s).</source>
        <translation>
            <numerusform>And %n more reason.</numerusform>
            <numerusform>And %n more reasons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) filed</source>
        <translation>
            <numerusform>%n photo filed</numerusform>
            <numerusform>%n photos filed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) in the inbox</source>
        <translation>
            <numerusform>%n waits in the inbox</numerusform>
            <numerusform>%n wait in the inbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was (were) here already</source>
        <translation>
            <numerusform>%n was here already</numerusform>
            <numerusform>%n were here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <translation>
            <numerusform>%n not taken</numerusform>
            <numerusform>%n not taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message numerus="yes">
        <source>%n quote(s) did not fit.</source>
        <translation>
            <numerusform>%n quote did not fit.</numerusform>
            <numerusform>%n quotes did not fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) did not fit.</source>
        <translation>
            <numerusform>%n sentence did not fit.</numerusform>
            <numerusform>%n sentences did not fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) on who benefits did not fit.</source>
        <translation>
            <numerusform>%n line on who benefits did not fit.</numerusform>
            <numerusform>%n lines on who benefits did not fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) on where it came from did not fit.</source>
        <translation>
            <numerusform>%n line on where it came from did not fit.</numerusform>
            <numerusform>%n lines on where it came from did not fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) on who signed up did not fit.</source>
        <translation>
            <numerusform>%n line on who signed up did not fit.</numerusform>
            <numerusform>%n lines on who signed up did not fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) had to be cut short.</source>
        <translation>
            <numerusform>%n name had to be cut short.</numerusform>
            <numerusform>%n names had to be cut short.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more would not fit on one picture.</source>
        <translation>
            <numerusform>%n more would not fit on one picture.</numerusform>
            <numerusform>%n more would not fit on one picture.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) stay in the room and are left out.</source>
        <translation>
            <numerusform>%n quote stays in the room and is left out.</numerusform>
            <numerusform>%n quotes stay in the room and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s) no font has are shown as boxes.</source>
        <translation>
            <numerusform>%n sign that no font has is shown as a box.</numerusform>
            <numerusform>%n signs that no font has are shown as boxes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n dot</numerusform>
            <numerusform>%n dots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies)</source>
        <translation>
            <numerusform>%n story</numerusform>
            <numerusform>%n stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanSums</name>
    <message numerus="yes">
        <source>%n line(s) without a sum</source>
        <translation>
            <numerusform>%n line without a sum</numerusform>
            <numerusform>%n lines without a sum</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlenaryTab</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortfolioDrill</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortfolioSaving</name>
    <message numerus="yes">
        <source>%n sentence(s) in it hold a role or a name: read them first.</source>
        <translation>
            <numerusform>%n sentence in it holds a role or a name: read it first.</numerusform>
            <numerusform>%n sentences in it hold a role or a name: read them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PositiveCoreTab</name>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies)</source>
        <translation>
            <numerusform>%n story</numerusform>
            <numerusform>%n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n dot</numerusform>
            <numerusform>%n dots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammesTab</name>
    <message numerus="yes">
        <source>%n cohort(s)</source>
        <translation>
            <numerusform>%n cohort</numerusform>
            <numerusform>%n cohorts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n town(s)</source>
        <translation>
            <numerusform>%n town</numerusform>
            <numerusform>%n towns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programme(s)</source>
        <translation>
            <numerusform>%n programme</numerusform>
            <numerusform>%n programmes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PropositionsTab</name>
    <message numerus="yes">
        <source>%n response(s) in the critique</source>
        <translation>
            <numerusform>%n response in the critique</numerusform>
            <numerusform>%n responses in the critique</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposition(s)</source>
        <translation>
            <numerusform>%n proposition</numerusform>
            <numerusform>%n propositions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionsTab</name>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordBoard</name>
    <message numerus="yes">
        <source>%n item(s) deleted</source>
        <translation>
            <numerusform>%n item deleted</numerusform>
            <numerusform>%n items deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterList</name>
    <message numerus="yes">
        <source>{shown} of %n asset(s)</source>
        <translation>
            <numerusform>{shown} of %n asset</numerusform>
            <numerusform>{shown} of %n assets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s), unused first</source>
        <translation>
            <numerusform>%n asset, unused first</numerusform>
            <numerusform>%n assets, unused first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterMatches</name>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message numerus="yes">
        <source>%n income idea(s)</source>
        <translation>
            <numerusform>%n income idea</numerusform>
            <numerusform>%n income ideas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterReview</name>
    <message numerus="yes">
        <source>%n asset(s) are one now</source>
        <translation>
            <numerusform>%n asset is one now</numerusform>
            <numerusform>%n assets are one now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>May be the same · %n group(s) left</source>
        <translation>
            <numerusform>May be the same · %n group left</numerusform>
            <numerusform>May be the same · %n groups left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterSums</name>
    <message numerus="yes">
        <source>%n idea(s) without a sum</source>
        <translation>
            <numerusform>%n idea without a sum</numerusform>
            <numerusform>%n ideas without a sum</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterWords</name>
    <message numerus="yes">
        <source>Said {times} times, in %n workshop(s)</source>
        <translation>
            <numerusform>Said {times} times, in %n workshop</numerusform>
            <numerusform>Said {times} times, in %n workshops</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Releasing</name>
    <message numerus="yes">
        <source>%n item(s) can be shown on the projector</source>
        <translation>
            <numerusform>%n item can be shown on the projector</numerusform>
            <numerusform>%n items can be shown on the projector</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) taken back from the projector</source>
        <translation>
            <numerusform>%n item taken back from the projector</numerusform>
            <numerusform>%n items taken back from the projector</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportTranslations</name>
    <message numerus="yes">
        <source>Without a translation: %n</source>
        <translation>
            <numerusform>Without a translation: %n</numerusform>
            <numerusform>Without a translation: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportWarning</name>
    <message numerus="yes">
        <source>Names are on: %n people agreed to be named.</source>
        <translation>
            <numerusform>Names are on: %n person agreed to be named.</numerusform>
            <numerusform>Names are on: %n people agreed to be named.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workshop(s) come back.</source>
        <translation>
            <numerusform>%n workshop comes back.</numerusform>
            <numerusform>%n workshops come back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workshop(s) are the same in both.</source>
        <translation>
            <numerusform>%n workshop is the same in both.</numerusform>
            <numerusform>%n workshops are the same in both.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) withdrew or were erased since; that stays so.</source>
        <translation>
            <numerusform>%n person withdrew or was erased since; that stays so.</numerusform>
            <numerusform>%n people withdrew or were erased since; that stays so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) may be shown or named less freely by now; that stays so.</source>
        <translation>
            <numerusform>Permission or consent for %n entry was narrowed since; that stays so.</numerusform>
            <numerusform>Permission or consent for %n entries was narrowed since; that stays so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are not in it.</source>
        <translation>
            <numerusform>%n photo is not in it.</numerusform>
            <numerusform>%n photos are not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) added since would go</source>
        <translation>
            <numerusform>%n finding added since would go</numerusform>
            <numerusform>%n findings added since would go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other entry(ies) added since would go</source>
        <translation>
            <numerusform>%n other entry added since would go</numerusform>
            <numerusform>%n other entries added since would go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since would be as before</source>
        <translation>
            <numerusform>%n changed since would be as before</numerusform>
            <numerusform>%n changed since would be as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would come back</source>
        <translation>
            <numerusform>%n would come back</numerusform>
            <numerusform>%n would come back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n dot</numerusform>
            <numerusform>%n dots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundNotes</name>
    <message numerus="yes">
        <source>And %n more to look at.</source>
        <translation>
            <numerusform>And %n more to look at.</numerusform>
            <numerusform>And %n more to look at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunControl</name>
    <message numerus="yes">
        <source>%n minute(s) more, for the threes</source>
        <translation>
            <numerusform>%n minute more, for the threes</numerusform>
            <numerusform>%n minutes more, for the threes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SalvageDialog</name>
    <message numerus="yes">
        <source>%n record(s) are saved.</source>
        <translation>
            <numerusform>%n record is saved.</numerusform>
            <numerusform>%n records are saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are as the latest backup has them.</source>
        <translation>
            <numerusform>%n of them is as the latest backup has it.</numerusform>
            <numerusform>%n of them are as the latest backup has them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are damaged in part.</source>
        <translation>
            <numerusform>%n of them is damaged in part.</numerusform>
            <numerusform>%n of them are damaged in part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are lost.</source>
        <translation>
            <numerusform>%n record is lost.</numerusform>
            <numerusform>%n records are lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are missing.</source>
        <translation>
            <numerusform>%n photo is missing.</numerusform>
            <numerusform>%n photos are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavingElsewhere</name>
    <message numerus="yes">
        <source>%n change(s) stand in the text only.</source>
        <translation>
            <numerusform>%n change stands in the text only.</numerusform>
            <numerusform>%n changes stand in the text only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatingNotes</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatingWords</name>
    <message numerus="yes">
        <source>Shares {language} with %n other(s) here</source>
        <translation>
            <numerusform>Shares {language} with %n other here</numerusform>
            <numerusform>Shares {language} with %n others here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{attribute}: %n “{value}” here, as few as can be</source>
        <translation>
            <numerusform>{attribute}: %n “{value}” here, as few as can be</numerusform>
            <numerusform>{attribute}: %n “{value}” here, as few as can be</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{attribute}: at most %n alike at a table</source>
        <translation>
            <numerusform>{attribute}: at most %n alike at a table</numerusform>
            <numerusform>{attribute}: at most %n alike at a table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Table {table} has %n people: pinned, or kept together.</source>
        <translation>
            <numerusform>Table {table} has %n person: pinned, or kept together.</numerusform>
            <numerusform>Table {table} has %n people: pinned, or kept together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) there speak it, too.</source>
        <translation>
            <numerusform>%n other there speaks it, too.</numerusform>
            <numerusform>%n others there speak it, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message numerus="yes">
        <source>%n item(s) both deleted and changed</source>
        <translation>
            <numerusform>%n item both deleted and changed</numerusform>
            <numerusform>%n items both deleted and changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in conflict</source>
        <translation>
            <numerusform>%n item in conflict</numerusform>
            <numerusform>%n items in conflict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) changed</source>
        <translation>
            <numerusform>%n item changed</numerusform>
            <numerusform>%n items changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) deleted here</source>
        <translation>
            <numerusform>%n item deleted here</numerusform>
            <numerusform>%n items deleted here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) deleted there</source>
        <translation>
            <numerusform>%n item deleted there</numerusform>
            <numerusform>%n items deleted there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s)</source>
        <translation>
            <numerusform>%n new item</numerusform>
            <numerusform>%n new items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharedLibrary</name>
    <message numerus="yes">
        <source>%n more; type words of a title</source>
        <translation>
            <numerusform>%n more; type words of a title</numerusform>
            <numerusform>%n more; type words of a title</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetList</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetsBoard</name>
    <message numerus="yes">
        <source>%n sheet(s) received</source>
        <translation>
            <numerusform>%n sheet received</numerusform>
            <numerusform>%n sheets received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) expected again</source>
        <translation>
            <numerusform>%n sheet expected again</numerusform>
            <numerusform>%n sheets expected again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableBox</name>
    <message numerus="yes">
        <source>%n at this table</source>
        <translation>
            <numerusform>%n at this table</numerusform>
            <numerusform>%n at this table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableDeeds</name>
    <message numerus="yes">
        <source>%n seated at mixed tables</source>
        <translation>
            <numerusform>%n seated at mixed tables</numerusform>
            <numerusform>%n seated at mixed tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new people have a place; nobody else moved</source>
        <translation>
            <numerusform>%n new person has a place; nobody else moved</numerusform>
            <numerusform>%n new people have a place; nobody else moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) from sign-ups.</source>
        <translation>
            <numerusform>%n table from sign-ups.</numerusform>
            <numerusform>%n tables from sign-ups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed up twice: the first one counts.</source>
        <translation>
            <numerusform>%n person signed up twice: the first one counts.</numerusform>
            <numerusform>%n people signed up twice: the first one counts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableHead</name>
    <message numerus="yes">
        <source>%n in the room</source>
        <translation>
            <numerusform>%n in the room</numerusform>
            <numerusform>%n in the room</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) of {size}</source>
        <translation>
            <numerusform>%n table of {size}</numerusform>
            <numerusform>%n tables of {size}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableNotes</name>
    <message numerus="yes">
        <source>Table {table} has %n people.</source>
        <translation>
            <numerusform>Table {table} has %n person.</numerusform>
            <numerusform>Table {table} has %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaggedPanel</name>
    <message numerus="yes">
        <source>%n tagged item(s)</source>
        <translation>
            <numerusform>%n tagged item</numerusform>
            <numerusform>%n tagged items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n workshop(s)</source>
        <translation>
            <numerusform>from %n workshop</numerusform>
            <numerusform>from %n workshops</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemeDeeds</name>
    <message numerus="yes">
        <source>Theme “{theme}” made of %n finding(s)</source>
        <translation>
            <numerusform>Theme “{theme}” made of %n finding</numerusform>
            <numerusform>Theme “{theme}” made of %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) put under “{theme}”</source>
        <translation>
            <numerusform>%n finding put under “{theme}”</numerusform>
            <numerusform>%n findings put under “{theme}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) moved to “{theme}”</source>
        <translation>
            <numerusform>%n finding moved to “{theme}”</numerusform>
            <numerusform>%n findings moved to “{theme}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Theme “{theme}” split off with %n finding(s)</source>
        <translation>
            <numerusform>Theme “{theme}” split off with %n finding</numerusform>
            <numerusform>Theme “{theme}” split off with %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) taken out of the theme</source>
        <translation>
            <numerusform>%n finding taken out of the theme</numerusform>
            <numerusform>%n findings taken out of the theme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s) ungrouped; their findings stay</source>
        <translation>
            <numerusform>%n theme ungrouped; its findings stay</numerusform>
            <numerusform>%n themes ungrouped; their findings stay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemeDetails</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemeHistory</name>
    <message numerus="yes">
        <source>Made as “{theme}” of %n finding(s)</source>
        <translation>
            <numerusform>Made as “{theme}” of %n finding</numerusform>
            <numerusform>Made as “{theme}” of %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) came</source>
        <translation>
            <numerusform>%n finding came</numerusform>
            <numerusform>%n findings came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) left</source>
        <translation>
            <numerusform>%n finding left</numerusform>
            <numerusform>%n findings left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) moved here from “{other}”</source>
        <translation>
            <numerusform>%n finding moved here from “{other}”</numerusform>
            <numerusform>%n findings moved here from “{other}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) moved to “{other}”</source>
        <translation>
            <numerusform>%n finding moved to “{other}”</numerusform>
            <numerusform>%n findings moved to “{other}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{other}” came in with %n finding(s)</source>
        <translation>
            <numerusform>“{other}” came in with %n finding</numerusform>
            <numerusform>“{other}” came in with %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged into “{other}” with %n finding(s)</source>
        <translation>
            <numerusform>Merged into “{other}” with %n finding</numerusform>
            <numerusform>Merged into “{other}” with %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split from “{other}” with %n finding(s)</source>
        <translation>
            <numerusform>Split from “{other}” with %n finding</numerusform>
            <numerusform>Split from “{other}” with %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) split off as “{other}”</source>
        <translation>
            <numerusform>%n finding split off as “{other}”</numerusform>
            <numerusform>%n findings split off as “{other}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ungrouped; %n finding(s) stood here</source>
        <translation>
            <numerusform>Ungrouped; %n finding stood here</numerusform>
            <numerusform>Ungrouped; %n findings stood here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back from the trash with %n finding(s)</source>
        <translation>
            <numerusform>Back from the trash with %n finding</numerusform>
            <numerusform>Back from the trash with %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemeNaming</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemeSources</name>
    <message numerus="yes">
        <source>Group %n ticked finding(s)</source>
        <translation>
            <numerusform>Group %n ticked finding</numerusform>
            <numerusform>Group %n ticked findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemeWall</name>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n theme</numerusform>
            <numerusform>%n themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n dot</numerusform>
            <numerusform>%n dots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies)</source>
        <translation>
            <numerusform>%n story</numerusform>
            <numerusform>%n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TownsTab</name>
    <message numerus="yes">
        <source>%n workshop(s)</source>
        <translation>
            <numerusform>%n workshop</numerusform>
            <numerusform>%n workshops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n town(s)</source>
        <translation>
            <numerusform>%n town</numerusform>
            <numerusform>%n towns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message numerus="yes">
        <source>%n value(s) differed; the later one was kept.</source>
        <translation>
            <numerusform>%n value differed; the later one was kept.</numerusform>
            <numerusform>%n values differed; the later one was kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) inside sentences were taken out.</source>
        <translation>
            <numerusform>%n name inside a sentence was taken out.</numerusform>
            <numerusform>%n names inside sentences were taken out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were not found on this computer and are not in it.</source>
        <translation>
            <numerusform>%n photo was not found on this computer and is not in it.</numerusform>
            <numerusform>%n photos were not found on this computer and are not in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n deleted</numerusform>
            <numerusform>%n deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore all %n</source>
        <translation>
            <numerusform>Restore all %n</numerusform>
            <numerusform>Restore all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TwoVersions</name>
    <message numerus="yes">
        <source>%n more after these</source>
        <translation>
            <numerusform>%n more after these</numerusform>
            <numerusform>%n more after these</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n settled conflict(s)</source>
        <translation>
            <numerusform>Show %n settled conflict</numerusform>
            <numerusform>Show %n settled conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unseated</name>
    <message numerus="yes">
        <source>%n without a table</source>
        <translation>
            <numerusform>%n without a table</numerusform>
            <numerusform>%n without a table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seat %n new people</source>
        <translation>
            <numerusform>Seat %n new person</numerusform>
            <numerusform>Seat %n new people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValuationTab</name>
    <message numerus="yes">
        <source>%n valuation(s)</source>
        <translation>
            <numerusform>%n valuation</numerusform>
            <numerusform>%n valuations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisionsTab</name>
    <message numerus="yes">
        <source>%n dream(s)</source>
        <translation>
            <numerusform>%n dream</numerusform>
            <numerusform>%n dreams</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WithdrawalDialog</name>
    <message numerus="yes">
        <source>and %n more; the copied list has all</source>
        <translation>
            <numerusform>and %n more; the copied list has all</numerusform>
            <numerusform>and %n more; the copied list has all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordCounter</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) too many</source>
        <translation>
            <numerusform>%n word too many</numerusform>
            <numerusform>%n words too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorksheetsTab</name>
    <message numerus="yes">
        <source>For tomorrow: what the agenda needs, %n page(s).</source>
        <translation>
            <numerusform>For tomorrow: what the agenda needs, %n page.</numerusform>
            <numerusform>For tomorrow: what the agenda needs, %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkshopTrash</name>
    <message numerus="yes">
        <source>Restore all %n</source>
        <translation>
            <numerusform>Restore all %n</numerusform>
            <numerusform>Restore all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, deleted earlier</source>
        <translation>
            <numerusform>and %n more, deleted earlier</numerusform>
            <numerusform>and %n more, deleted earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are back again</source>
        <translation>
            <numerusform>%n is back again</numerusform>
            <numerusform>%n are back again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Outline</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
