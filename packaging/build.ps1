<#
.SYNOPSIS
Builds the installer on Windows: packaging\build.ps1 [-Python python] [-Target dist]

.DESCRIPTION
Needs the official 64-bit Python 3.12 or newer and NSIS 3.08 or newer. Everything else comes by
requirements-windows.txt, with hashes. If SIGN_CERTIFICATE is set (see sign.ps1), the program's .exe files, the
uninstaller and the installer are signed.
#>
param(
    [string] $Python = "python",
    [string] $Target = "dist"
)

$ErrorActionPreference = "Stop"
Set-StrictMode -Version Latest
Set-Location (Split-Path $PSScriptRoot -Parent)

function Invoke-Needed([string] $Program) {
    & $Program @args
    if ($LASTEXITCODE -ne 0) { throw "$Program $args ended with status $LASTEXITCODE" }
}

$nsis = Get-Command makensis -ErrorAction SilentlyContinue
$makensis = if ($nsis) { $nsis.Source } else { Join-Path ${env:ProgramFiles(x86)} "NSIS\makensis.exe" }
if (-not (Test-Path $makensis)) { throw "NSIS is missing: install it, then try again." }

Invoke-Needed $Python -c "import struct, sys; sys.exit(sys.version_info < (3, 12) or struct.calcsize('P') != 8)"
$work = "build\windows"
$own = "$work\venv\Scripts\python.exe"
if (Test-Path "$work\venv") { Remove-Item -Recurse -Force "$work\venv" }
Invoke-Needed $Python -m venv "$work\venv"
Invoke-Needed $own -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary ":all:" `
    -r packaging\requirements-windows.txt

$program = "$work\SCR Desktop"
if (Test-Path $program) { Remove-Item -Recurse -Force $program }
Invoke-Needed $own -B packaging\collect.py $work
Get-ChildItem "$program\*.exe" | ForEach-Object { & packaging\sign.ps1 $_.FullName }
Invoke-Needed "$program\scr-desktop.exe" self-check

$version = & $own -c "import scr_desktop; print(scr_desktop.__version__)"
$name = "SCR-Desktop-$version"
if (Test-Path $Target) { Remove-Item -Recurse -Force $Target }
$release = (New-Item -ItemType Directory $Target).FullName
# NSIS works in the folder of its script, so that sign.ps1 needs no path.
$sign = @()
if ($env:SIGN_CERTIFICATE) {
    $env:SIGN_CERTIFICATE = (Resolve-Path $env:SIGN_CERTIFICATE).Path
    $sign = @("/DSIGN=powershell -NoProfile -ExecutionPolicy Bypass -File sign.ps1")
}
Invoke-Needed $makensis /V2 /INPUTCHARSET UTF8 "/DVERSION=$version" "/DSOURCE=$((Resolve-Path $program).Path)" `
    "/DOUTPUT=$release\$name-setup.exe" @sign packaging\scr_desktop.nsi

Copy-Item "$work\bill.cdx.json" "$release\$name-bill.cdx.json"
Invoke-Needed $own packaging\hashes.py $program "$release\$name-files.sha256"
Invoke-Needed $own packaging\hashes.py $release "$release\SHA256SUMS.txt"
Get-ChildItem $release | Format-Table Name, Length
