"""What Windows shows in the properties of an .exe file: product, version, description, copyright."""

from __future__ import annotations

from PyInstaller.utils.win32.versioninfo import (
    FixedFileInfo,
    StringFileInfo,
    StringStruct,
    StringTable,
    VarFileInfo,
    VarStruct,
    VSVersionInfo,
)

from scr_desktop import __version__, paths

BRITISH_ENGLISH, UNICODE = 0x0809, 1200


def of(file_name: str) -> VSVersionInfo:
    """Return the version resource of the program's file of this name."""
    numbers = (*(int(part) for part in __version__.split(".")), 0)
    texts = {
        "CompanyName": "The SCR Desktop contributors",
        "FileDescription": paths.APP_NAME,
        "FileVersion": __version__,
        "InternalName": paths.APP_NAME,
        "LegalCopyright": "© 2026 The SCR Desktop contributors. MIT licence.",
        "OriginalFilename": file_name,
        "ProductName": paths.APP_NAME,
        "ProductVersion": __version__,
    }
    table = StringTable(f"{BRITISH_ENGLISH:04x}{UNICODE:04x}", [StringStruct(*pair) for pair in texts.items()])
    languages = VarFileInfo([VarStruct("Translation", [BRITISH_ENGLISH, UNICODE])])
    return VSVersionInfo(
        ffi=FixedFileInfo(filevers=numbers, prodvers=numbers), kids=[StringFileInfo([table]), languages]
    )
