; What the installer and the uninstaller ask before they change anything, and how they end when the answer is no.

; Ends with an exit status and a sentence: in a box for a person, in the log (/LOG=FILE) for a silent run.
!macro Stop UN
  Function ${UN}Stop
    Exch $0 ; the sentence
    Exch
    Exch $1 ; the status
    ${If} ${Silent}
      ${If} $Log != ""
        FileOpen $2 "$Log" w
        FileWriteUTF16LE /BOM $2 "$0$\r$\n"
        FileClose $2
      ${EndIf}
    ${Else}
      MessageBox MB_OK|MB_ICONEXCLAMATION "$0"
    ${EndIf}
    SetErrorLevel $1
    Quit
  FunctionEnd
!macroend
!insertmacro Stop ""
!insertmacro Stop "un."
!macro StopIt UN STATUS SENTENCE
  Push ${STATUS}
  Push "${SENTENCE}"
  Call ${UN}Stop
!macroend
!define Stop `!insertmacro StopIt ""`
!define un.Stop `!insertmacro StopIt "un."`

!macro Options UN
  Function ${UN}ReadOptions
    StrCpy $Data "$LOCALAPPDATA\${NAME}"
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/WAIT=" $Wait
    ${If} ${Errors}
      StrCpy $Wait 60
    ${EndIf}
    ${GetOptions} $0 "/LOG=" $Log
    ClearErrors
  FunctionEnd
!macroend
!insertmacro Options ""
!insertmacro Options "un."

; Asks for an administrator's consent if need be: Windows then starts the same again, with rights.
!macro RequireRights UN PROGRAM
  Function ${UN}RequireRights
    UserInfo::GetAccountType
    Pop $0
    ${If} $0 == "Admin"
      Return
    ${EndIf}
    ${IfNot} ${Silent}
      ${GetParameters} $0
      ClearErrors
      ExecShell runas "${PROGRAM}" "$0"
      ${IfNot} ${Errors}
        Quit
      ${EndIf}
    ${EndIf}
    ${${UN}Stop} ${NO_RIGHTS} "${NAME} is, or is to be, installed for everybody on this computer, and that needs an administrator: start this again with “Run as administrator”, or ask your IT service."
  FunctionEnd
!macroend
!insertmacro RequireRights "" "$EXEPATH"
!insertmacro RequireRights "un." "$INSTDIR\${UNINSTALLER}"

; Returns once nothing of the program in $INSTDIR is open. Windows lets nobody write to a program that is running.
!macro AwaitClosed UN
  Function ${UN}AwaitClosed
    StrCpy $1 0
    again:
    Call ${UN}IsOpen
    Pop $0
    ${If} $0 == 0
      Return
    ${EndIf}
    ${If} ${Silent}
      ${If} $1 < $Wait
        IntOp $1 $1 + 1
        Sleep 1000
        Goto again
      ${EndIf}
    ${ElseIf} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONINFORMATION "${NAME} is open. Nothing is lost if you close it now: it saves as you type. Close it, then choose Retry." IDRETRY`
      Goto again
    ${EndIf}
    !if "${UN}" == ""
      Call CleanUp
    !endif
    Push ${PROGRAM_OPEN}
    Push "${NAME} is open, so nothing was changed: close it, then start this again."
    Call ${UN}Stop
  FunctionEnd

  Function ${UN}IsOpen
    StrCpy $2 0
    !insertmacro LookAt "${WINDOW}"
    !insertmacro LookAt "${COMMANDS}"
    !insertmacro LookAt "program\python3.dll"
    Push $2
  FunctionEnd
!macroend
!macro LookAt FILE
  ${If} ${FileExists} "$INSTDIR\${FILE}"
    ClearErrors
    FileOpen $3 "$INSTDIR\${FILE}" a
    ${If} ${Errors}
      StrCpy $2 1
    ${Else}
      FileClose $3
    ${EndIf}
  ${EndIf}
!macroend
!insertmacro AwaitClosed ""
!insertmacro AwaitClosed "un."

; For everybody if told so or if it already is; never both for everybody and for one.
Function ChooseScope
  ReadRegStr $1 HKLM "${UNINSTALL_KEY}" InstallLocation
  ReadRegStr $2 HKCU "${UNINSTALL_KEY}" InstallLocation
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/ALLUSERS" $3
  ${IfNot} ${Errors}
  ${OrIf} $1 != ""
    StrCpy $Whom "for everybody on this computer"
    Call RequireRights
    ${If} $2 != ""
    ${AndIf} $1 == ""
      ${Stop} ${INSTALLED_ELSEWHERE} "${NAME} is installed for you alone in $2: remove it there first, then install it for everybody. Your case files stay."
    ${EndIf}
    SetShellVarContext all
    StrCpy $4 "$PROGRAMFILES64\${NAME}"
  ${Else}
    StrCpy $Whom "for you alone, which needs no administrator"
    StrCpy $1 $2
    StrCpy $4 "$LOCALAPPDATA\Programs\${NAME}"
  ${EndIf}
  ; $1 is where it is already, $4 where it goes otherwise, $INSTDIR what was said with /D.
  ${If} $INSTDIR == ""
    StrCpy $INSTDIR $4
    ${If} $1 != ""
      StrCpy $INSTDIR $1
    ${EndIf}
  ${EndIf}
  ${If} $1 != ""
  ${AndIf} $1 != $INSTDIR
    ${Stop} ${INSTALLED_ELSEWHERE} "${NAME} is installed in $1: leave out the folder to bring it up to date there, or remove it there first. Your case files stay."
  ${EndIf}
FunctionEnd

Function RefuseDowngrade
  ReadRegStr $1 SHCTX "${UNINSTALL_KEY}" DisplayVersion
  ${If} $1 != ""
    ${VersionCompare} "$1" "${VERSION}" $2
    ${If} $2 == 1
      ${Stop} ${NEWER_INSTALLED} "${NAME} $1 is installed, which is newer than ${VERSION}, and was left as it is: an older program may not open its case files."
    ${EndIf}
  ${EndIf}
FunctionEnd

; The program gets a folder of its own: what else is in a folder is neither replaced nor, one day, removed.
Function CheckFolder
  ${If} ${FileExists} "$INSTDIR\${WINDOW}"
    Return
  ${EndIf}
  FindFirst $0 $1 "$INSTDIR\*"
  ${DoWhile} $1 != ""
    ${If} $1 != "."
    ${AndIf} $1 != ".."
    ${AndIf} $1 != "incoming"
    ${AndIf} $1 != "outgoing"
      FindClose $0
      ${IfNot} ${Silent}
        MessageBox MB_OK|MB_ICONEXCLAMATION "$INSTDIR holds other files: choose a new or an empty folder."
        Abort
      ${EndIf}
      ${Stop} ${FOLDER_REFUSED} "$INSTDIR holds other files: name a new or an empty folder."
    ${EndIf}
    FindNext $0 $1
  ${Loop}
  FindClose $0
FunctionEnd

; Asks before unpacking: the rest of a disk is not filled for nothing.
Function RequireRoom
  SectionGetSize 0 $0
  IntOp $0 $0 + 20480
  System::Call 'kernel32::GetDiskFreeSpaceExW(w "$INSTDIR", *l .r1, *l, *l) i .r2'
  ${If} $2 != 0
    System::Int64Op $1 / 1024
    Pop $1
    System::Int64Op $1 < $0
    Pop $2
    ${If} $2 == 1
      Call CleanUp
      IntOp $0 $0 / 1024
      ${Stop} ${NOT_WRITTEN} "There is not enough room in $INSTDIR, and nothing was changed: ${NAME} needs $0 MB free."
    ${EndIf}
  ${EndIf}
FunctionEnd
