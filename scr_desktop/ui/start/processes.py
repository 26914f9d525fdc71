"""When a process began, in a form that no change of the clock alters: its number alone is given to others after it ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_LIMITED_INFORMATION = 0x1000  # PROCESS_QUERY_LIMITED_INFORMATION


def began(process: int) -> str:
    """Return a word that with its number this process alone has, or the empty text where the system does not tell."""
    try:
        return _began_windows(process) if sys.platform == "win32" else _began_linux(process)
    except (OSError, ValueError, IndexError):
        return ""


def is_gone(process: int) -> bool:
    """Return whether the system tells of processes, and of none of that number."""
    return bool(began(os.getpid())) and not _runs(process)


def _runs(process: int) -> bool:
    """Return whether a process of that number may run: one that this user may not ask about does."""
    if sys.platform == "win32":
        return bool(began(process))
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _began_linux(process: int) -> str:
    """Return the boot of the computer, and the ticks since then (field 22 of `stat`; the name before may hold spaces)."""
    boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    fields = Path(f"/proc/{process}/stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
    return f"{boot}-{int(fields[19])}"


def _began_windows(process: int) -> str:
    if sys.platform == "win32":
        import ctypes
        from ctypes import wintypes

        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.OpenProcess.restype = wintypes.HANDLE
        handle = kernel.OpenProcess(_LIMITED_INFORMATION, 0, process)
        if not handle:
            return ""
        times = [wintypes.FILETIME() for _ in range(4)]
        try:
            told = kernel.GetProcessTimes(wintypes.HANDLE(handle), *(ctypes.byref(one) for one in times))
        finally:
            kernel.CloseHandle(wintypes.HANDLE(handle))
        if told:
            return f"{times[0].dwHighDateTime}-{times[0].dwLowDateTime}"
    return ""
