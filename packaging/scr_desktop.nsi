; The installer of SCR Desktop. What it promises IT staff is written in guide/INSTALL.md.
;
;   makensis -DVERSION=1.2.3 -DSOURCE=<folder as it will be installed> -DOUTPUT=<setup.exe> scr_desktop.nsi
;
; -DAMD64     makes a 64-bit installer (NSIS as Debian ships it can; needed under a Wine without 32-bit programs)
; -DFAST      compresses little, for tests
; -DSIGN=...  a command that signs the file whose name follows it; the installer and the uninstaller are signed

Unicode true
!ifdef AMD64
  Target amd64-unicode
!endif
!ifdef FAST
  SetCompressor zlib
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 64
!endif
ManifestSupportedOS Win10
ManifestDPIAware true
ManifestLongPathAware true
; As whoever started it: a person installs for themselves without asking anyone.
RequestExecutionLevel user

!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include WordFunc.nsh
!include WinVer.nsh
!include x64.nsh
!include Integration.nsh

!define NAME "SCR Desktop"
!define PUBLISHER "The SCR Desktop contributors"
!define WINDOW "SCR Desktop.exe"
!define COMMANDS "scr-desktop.exe"
!define UNINSTALLER "Uninstall SCR Desktop.exe"
!define SUFFIX ".scrcase"
!define TYPE "SCRDesktop.CaseFile"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define TYPE_KEY "Software\Classes\${TYPE}"
!define SUFFIX_KEY "Software\Classes\${SUFFIX}"

; Exit statuses; 1 is NSIS's own for "cancelled by the user".
!define NEWER_INSTALLED 3
!define PROGRAM_OPEN 4
!define NO_RIGHTS 5
!define FOLDER_REFUSED 6
!define NOT_WRITTEN 7
!define INSTALLED_ELSEWHERE 8
!define WINDOWS_TOO_OLD 9

Name "${NAME}"
OutFile "${OUTPUT}"
BrandingText "${NAME} ${VERSION}"
AllowSkipFiles off
CRCCheck force
Icon scr_desktop.ico
UninstallIcon scr_desktop.ico
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=2057 ProductName "${NAME}"
VIAddVersionKey /LANG=2057 ProductVersion "${VERSION}"
VIAddVersionKey /LANG=2057 FileVersion "${VERSION}"
VIAddVersionKey /LANG=2057 FileDescription "${NAME} Setup"
VIAddVersionKey /LANG=2057 CompanyName "${PUBLISHER}"
VIAddVersionKey /LANG=2057 LegalCopyright "© 2026 ${PUBLISHER}. MIT licence."
!ifdef SIGN
  !finalize '${SIGN} "%1"' = 0
  !uninstfinalize '${SIGN} "%1"' = 0
!endif

Var Whom      ; in words, for whom it is installed
Var Wait      ; for how many seconds a silent run waits for an open program
Var Log       ; where a silent run writes why it ended, or nothing
Var Data      ; the data folder of whoever runs this

!define MUI_ICON scr_desktop.ico
!define MUI_UNICON scr_desktop.ico
!define MUI_WELCOMEFINISHPAGE_BITMAP finish.bmp
!define MUI_ABORTWARNING
!define MUI_DIRECTORYPAGE_TEXT_TOP "$(^Name) ${VERSION} is installed $Whom. Your case files are kept elsewhere, in $Data; no installation or removal touches them."
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE CheckFolder
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\${WINDOW}"
!define MUI_FINISHPAGE_RUN_TEXT "Open ${NAME}"
!insertmacro MUI_PAGE_FINISH
!define MUI_UNCONFIRMPAGE_TEXT_TOP "The program is removed. Case files, backups and settings are not: they stay in $Data."
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English

!include checks.nsh

Function .onInit
  SetRegView 64
  Call ReadOptions
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
  ${OrIfNot} ${AtLeastBuild} 17763
    ${Stop} ${WINDOWS_TOO_OLD} "${NAME} needs a 64-bit Windows 10 (version 1809) or newer."
  ${EndIf}
  Call ChooseScope
  Call RefuseDowngrade
  ${If} ${Silent}
    Call CheckFolder
  ${EndIf}
FunctionEnd

; Everything is unpacked beside what is there, then exchanged by renaming: until the last moment the earlier version
; is whole, and afterwards nothing of it is left.
Section
  Call AwaitClosed
  ClearErrors
  CreateDirectory "$INSTDIR"
  RMDir /r "$INSTDIR\incoming"
  ClearErrors
  Call RequireRoom
  SetOutPath "$INSTDIR\incoming"
  ${If} ${Errors}
    Call NotWritten
  ${EndIf}
  File /r "${SOURCE}\*"
  WriteUninstaller "$INSTDIR\incoming\${UNINSTALLER}"
  SetOutPath "$TEMP" ; a folder that is somebody's current one cannot be renamed
  ${If} ${Errors}
  ${OrIfNot} ${FileExists} "$INSTDIR\incoming\${UNINSTALLER}"
    Call NotWritten
  ${EndIf}
  Call AwaitClosed ; it may have been opened meanwhile
  Call Exchange
  Call Register
SectionEnd

!macro ForEachPart DO
  !insertmacro ${DO} "program"
  !insertmacro ${DO} "licences"
  !insertmacro ${DO} "${COMMANDS}"
  !insertmacro ${DO} "${WINDOW}"
  !insertmacro ${DO} "${UNINSTALLER}"
!macroend

!macro PutOut PART
  ${If} ${FileExists} "$INSTDIR\incoming\${PART}"
  ${AndIf} ${FileExists} "$INSTDIR\${PART}"
    Rename "$INSTDIR\${PART}" "$INSTDIR\outgoing\${PART}"
  ${EndIf}
!macroend
!macro PutIn PART
  ${If} ${FileExists} "$INSTDIR\incoming\${PART}"
    Rename "$INSTDIR\incoming\${PART}" "$INSTDIR\${PART}"
  ${EndIf}
!macroend
!macro PutBack PART
  ${If} ${FileExists} "$INSTDIR\outgoing\${PART}"
    ${If} ${FileExists} "$INSTDIR\${PART}"
      Rename "$INSTDIR\${PART}" "$INSTDIR\incoming\${PART}"
    ${EndIf}
    Rename "$INSTDIR\outgoing\${PART}" "$INSTDIR\${PART}"
  ${EndIf}
!macroend

; A virus scanner that still looks at the new files keeps them from being renamed for a moment: so it is tried again,
; from where it stopped.
Function Exchange
  RMDir /r "$INSTDIR\outgoing"
  CreateDirectory "$INSTDIR\outgoing"
  ${For} $1 1 15
    ClearErrors
    !insertmacro ForEachPart PutOut
    !insertmacro ForEachPart PutIn
    ${IfNot} ${Errors}
      RMDir /r "$INSTDIR\outgoing"
      RMDir /r "$INSTDIR\incoming"
      Return
    ${EndIf}
    Sleep 1000
  ${Next}
  !insertmacro ForEachPart PutBack
  RMDir "$INSTDIR\outgoing"
  Call NotWritten
FunctionEnd

Function NotWritten
  Call CleanUp
  ${Stop} ${NOT_WRITTEN} "${NAME} could not be written to $INSTDIR, and what was there before is unchanged: see that the disk has room and that you may write there."
FunctionEnd

Function CleanUp
  SetOutPath "$TEMP"
  RMDir /r "$INSTDIR\incoming"
  RMDir "$INSTDIR"
  ClearErrors
FunctionEnd

Function .onInstFailed
  SetErrorLevel ${NOT_WRITTEN}
  Call CleanUp
FunctionEnd

Function Register
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${WINDOW}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" DisplayName "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" DisplayVersion "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" Publisher "${PUBLISHER}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" DisplayIcon "$INSTDIR\${WINDOW}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" InstallLocation "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" Comments "Removing the program leaves case files, backups and settings where they are."
  WriteRegStr SHCTX "${UNINSTALL_KEY}" UninstallString '"$INSTDIR\${UNINSTALLER}"'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" QuietUninstallString '"$INSTDIR\${UNINSTALLER}" /S'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" NoModify 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" NoRepair 1
  SectionGetSize 0 $0
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" EstimatedSize $0
  WriteRegStr SHCTX "${SUFFIX_KEY}" "" "${TYPE}"
  WriteRegStr SHCTX "${TYPE_KEY}" "" "${NAME} case file"
  WriteRegStr SHCTX "${TYPE_KEY}\DefaultIcon" "" "$INSTDIR\${WINDOW},0"
  WriteRegStr SHCTX "${TYPE_KEY}\shell\open\command" "" '"$INSTDIR\${WINDOW}" --case-file "%1"'
  ${NotifyShell_AssocChanged}
FunctionEnd

Function un.onInit
  SetRegView 64
  Call un.ReadOptions
  ${IfNot} ${FileExists} "$INSTDIR\program\*"
    ${un.Stop} ${FOLDER_REFUSED} "$INSTDIR does not hold ${NAME}: nothing was removed."
  ${EndIf}
  ReadRegStr $0 HKLM "${UNINSTALL_KEY}" InstallLocation
  ${If} $0 == $INSTDIR
    Call un.RequireRights
    SetShellVarContext all
  ${EndIf}
FunctionEnd

!macro Remove PART
  ${If} ${FileExists} "$INSTDIR\${PART}\*"
    RMDir /r "$INSTDIR\${PART}"
  ${Else}
    Delete "$INSTDIR\${PART}"
  ${EndIf}
!macroend

Section Uninstall
  Call un.AwaitClosed
  SetOutPath "$TEMP"
  !insertmacro ForEachPart Remove
  RMDir /r "$INSTDIR\incoming"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
  DeleteRegKey SHCTX "${TYPE_KEY}"
  ReadRegStr $0 SHCTX "${SUFFIX_KEY}" ""
  ${If} $0 == "${TYPE}"
    DeleteRegKey SHCTX "${SUFFIX_KEY}"
  ${EndIf}
  ${NotifyShell_AssocChanged}
SectionEnd

Function un.onUninstSuccess
  ${IfNot} ${Silent}
    MessageBox MB_OK|MB_ICONINFORMATION "${NAME} is removed. Your case files were not touched: they are in $Data, and wherever else you saved them."
  ${EndIf}
FunctionEnd
