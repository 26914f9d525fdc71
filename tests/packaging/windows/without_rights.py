"""Runs on Windows: starts the program of a command line as somebody who is no administrator, and ends as it ended."""

import ctypes
import sys
from ctypes import POINTER, Structure, byref, c_void_p, sizeof
from ctypes import wintypes as windows

ALL_ACCESS, ADMINISTRATORS, DISABLE_MAX_PRIVILEGE = 0xF01FF, "S-1-5-32-544", 1
THIS_PROCESS, FOR_EVER = -1, 0xFFFFFFFF


class Group(Structure):
    """SID_AND_ATTRIBUTES."""

    _fields_ = (("sid", c_void_p), ("attributes", windows.DWORD))


class Started(Structure):
    """PROCESS_INFORMATION."""

    _fields_ = (
        ("process", windows.HANDLE),
        ("thread", windows.HANDLE),
        ("process_id", windows.DWORD),
        ("thread_id", windows.DWORD),
    )


def main(line: str) -> int:
    """Start what `line` says with a token whose administrators are switched off; return its exit status."""
    security, kernel = ctypes.WinDLL("advapi32"), ctypes.WinDLL("kernel32")
    token, limited, administrators = windows.HANDLE(), windows.HANDLE(), c_void_p()
    assert security.OpenProcessToken(windows.HANDLE(THIS_PROCESS), ALL_ACCESS, byref(token))
    assert security.ConvertStringSidToSidW(ADMINISTRATORS, byref(administrators))
    off = (Group * 1)(Group(administrators, 0))
    assert security.CreateRestrictedToken(token, DISABLE_MAX_PRIVILEGE, 1, off, 0, None, 0, None, byref(limited))
    security.CreateProcessAsUserW.argtypes = [
        windows.HANDLE, windows.LPCWSTR, windows.LPWSTR, c_void_p, c_void_p, windows.BOOL, windows.DWORD, c_void_p,
        windows.LPCWSTR, c_void_p, POINTER(Started),
    ]  # fmt: skip
    # STARTUPINFO: its size, and otherwise nothing.
    how = (windows.DWORD * 26)(26 * sizeof(windows.DWORD))
    started, status = Started(), windows.DWORD()
    typed = ctypes.create_unicode_buffer(line)
    assert security.CreateProcessAsUserW(
        limited, None, typed, None, None, False, 0, None, None, byref(how), byref(started)
    )
    kernel.WaitForSingleObject(windows.HANDLE(started.process), FOR_EVER)
    kernel.GetExitCodeProcess(windows.HANDLE(started.process), byref(status))
    return int(status.value)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
