; The installer for Windows: for one person, without administrator rights.
; packaging/build.py calls Inno Setup's compiler (6.3 or newer) with /D for what is defined here.

#ifndef Version
  #error packaging/build.py says Version, Numbers, Folder, Icons and Out
#endif
#define Name "aiworkshop"
#define Suffix ".aiworkshop"
#define ProgId "aiworkshop.TransferFile"
#define MimeType "application/vnd.aiworkshop+zip"
#define Id "2EE5DE5F-A46A-4B0E-B391-BC9888E46109"

[Setup]
AppId={{{#Id}}
AppName={#Name}
AppVersion={#Version}
AppVerName={#Name} {#Version}
AppPublisher=The aiworkshop authors
VersionInfoVersion={#Numbers}
VersionInfoProductVersion={#Numbers}
VersionInfoDescription={#Name}
PrivilegesRequired=lowest
DefaultDirName={autopf}\{#Name}
DisableDirPage=auto
DisableProgramGroupPage=yes
DefaultGroupName={#Name}
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
ChangesAssociations=yes
CloseApplications=yes
RestartApplications=no
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ShowLanguageDialog=auto
SetupIconFile={#Icons}\aiworkshop.ico
UninstallDisplayIcon={app}\aiworkshopw.exe
LicenseFile={#Folder}\LICENCES\aiworkshop\LICENSE.txt
OutputDir={#Out}
OutputBaseFilename={#Name}-{#Version}-windows-setup
#ifdef Sign
; Inno Setup calls the tool that packaging/build.py names with /Saiworkshop=…
SignTool=aiworkshop
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
#if FileExists(CompilerPath + "\Languages\Hebrew.isl")
Name: "he"; MessagesFile: "compiler:Languages\Hebrew.isl"
#endif
; Since Inno Setup 6.5; an older one asks in the other languages.
#if FileExists(CompilerPath + "\Languages\Arabic.isl")
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"
#endif

[CustomMessages]
en.NewerInstalled=aiworkshop %1 is installed, which is newer than %2. Nothing was changed. To go back all the same, remove aiworkshop first; your workshops stay where they are.
en.FileType=aiworkshop transfer file
en.DesktopSign=A shortcut on the desktop
en.DataKept=aiworkshop was removed. Your workshops stay in %1
#if FileExists(CompilerPath + "\Languages\Hebrew.isl")
he.NewerInstalled=גרסה %1 של aiworkshop כבר מותקנת, והיא חדשה מגרסה %2. דבר לא השתנה. כדי לחזור בכל זאת, יש להסיר קודם את aiworkshop; הסדנאות נשארות במקומן.
he.FileType=קובץ העברה של aiworkshop
he.DesktopSign=קיצור דרך בשולחן העבודה
he.DataKept=התוכנה aiworkshop הוסרה. הסדנאות נשארות בתיקייה %1
#endif
#if FileExists(CompilerPath + "\Languages\Arabic.isl")
ar.NewerInstalled=الإصدار %1 من aiworkshop مثبّت بالفعل، وهو أحدث من %2. لم يتغيّر شيء. للعودة رغم ذلك، ينبغي إزالة aiworkshop أولًا؛ تبقى الورشات في مكانها.
ar.FileType=ملف نقل من aiworkshop
ar.DesktopSign=اختصار على سطح المكتب
ar.DataKept=أُزيل aiworkshop. تبقى الورشات في المجلد %1
#endif

[Tasks]
Name: "desktopicon"; Description: "{cm:DesktopSign}"; Flags: unchecked

[InstallDelete]
; Parts of an older version must not be found by a newer one.
Type: filesandordirs; Name: "{app}\_internal"
Type: filesandordirs; Name: "{app}\LICENCES"

[Files]
Source: "{#Folder}\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion
Source: "{#Icons}\document.ico"; DestDir: "{app}"; Flags: ignoreversion

[Icons]
Name: "{autoprograms}\{#Name}"; Filename: "{app}\aiworkshopw.exe"; AppUserModelID: "{#Name}"
Name: "{autodesktop}\{#Name}"; Filename: "{app}\aiworkshopw.exe"; AppUserModelID: "{#Name}"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\{#Suffix}"; ValueType: string; ValueData: "{#ProgId}"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\{#Suffix}"; ValueType: string; ValueName: "Content Type"; ValueData: "{#MimeType}"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\{#Suffix}\OpenWithProgids"; ValueType: string; ValueName: "{#ProgId}"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\{#ProgId}"; ValueType: string; ValueData: "{cm:FileType}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\{#ProgId}\DefaultIcon"; ValueType: string; ValueData: "{app}\document.ico"
Root: HKA; Subkey: "Software\Classes\{#ProgId}\shell\open\command"; ValueType: string; ValueData: """{app}\aiworkshopw.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\Applications\aiworkshopw.exe\SupportedTypes"; ValueType: string; ValueName: "{#Suffix}"; ValueData: ""; Flags: uninsdeletekey

[Run]
Filename: "{app}\aiworkshopw.exe"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent

; Nothing here deletes what people wrote: it is in {localappdata}\aiworkshop, outside of {app}.

[Code]
const
  UninstallKey = 'Software\Microsoft\Windows\CurrentVersion\Uninstall\{{#Id}}_is1';

function InstalledVersion: String;
begin
  if not RegQueryStringValue(HKA, UninstallKey, 'DisplayVersion', Result) then
    Result := '';
end;

function InitializeSetup: Boolean;
var
  Installed: String;
  Theirs, Ours: Int64;
begin
  Result := True;
  Installed := InstalledVersion;
  if StrToVersion(Installed, Theirs) and StrToVersion('{#Version}', Ours) then
    if ComparePackedVersion(Theirs, Ours) > 0 then begin
      SuppressibleMsgBox(FmtMessage(CustomMessage('NewerInstalled'), [Installed, '{#Version}']),
        mbError, MB_OK, IDOK);
      Result := False;
    end;
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Kept: String;
begin
  Kept := ExpandConstant('{localappdata}\{#Name}');
  if (Step = usPostUninstall) and DirExists(Kept) and not UninstallSilent then
    MsgBox(FmtMessage(CustomMessage('DataKept'), [Kept]), mbInformation, MB_OK);
end;
