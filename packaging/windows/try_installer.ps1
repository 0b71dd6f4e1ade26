# Installs silently, refuses an older version, removes, and looks that data stayed. On a machine that
# may be changed: that of a build.
$ErrorActionPreference = "Stop"

$setup = Get-ChildItem dist/packages/*-windows-setup.exe | Select-Object -First 1
$program = Join-Path $env:LOCALAPPDATA "Programs\aiworkshop"
$data = Join-Path $env:LOCALAPPDATA "aiworkshop"
$key = "HKCU:\Software\Microsoft\Windows\CurrentVersion\Uninstall\{2EE5DE5F-A46A-4B0E-B391-BC9888E46109}_is1"

function Install { (Start-Process $setup -ArgumentList "/VERYSILENT", "/SUPPRESSMSGBOXES", "/NORESTART" -Wait -PassThru).ExitCode }
function Check($holds, $what) { if (-not $holds) { throw "not so: $what" } else { Write-Output "so it is: $what" } }

Check ((Install) -eq 0) "the installer succeeds without administrator rights"
$id = & "$program\aiworkshop.exe" sample
Check ($LASTEXITCODE -eq 0 -and $id) "the installed program makes the sample"
Check (Test-Path "$data\library.sqlite") "what people write is outside of the program's folder"
$open = (Get-ItemProperty "HKCU:\Software\Classes\aiworkshop.TransferFile\shell\open\command")."(default)"
Check ($open -like "*aiworkshopw.exe*") "files open by double-click"

$version = (Get-ItemProperty $key).DisplayVersion
Set-ItemProperty $key DisplayVersion "99.0"
Check ((Install) -ne 0) "it refuses to go over a newer version"
Set-ItemProperty $key DisplayVersion $version

Start-Process "$program\unins000.exe" -ArgumentList "/VERYSILENT" -Wait
Start-Sleep 5
Check (-not (Test-Path "$program\aiworkshop.exe")) "the program is removed"
Check (Test-Path "$data\library.sqlite") "what people wrote is not"
