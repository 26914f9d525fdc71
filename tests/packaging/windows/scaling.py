"""Runs on Windows: prints how the window with a title follows the scales of its screens (2: each screen's own)."""

import ctypes
import sys
from ctypes import c_void_p

library = ctypes.WinDLL("user32")
library.FindWindowW.restype = library.GetWindowDpiAwarenessContext.restype = c_void_p
context = library.GetWindowDpiAwarenessContext(c_void_p(library.FindWindowW(None, sys.argv[1])))
print(library.GetAwarenessFromDpiAwarenessContext(c_void_p(context)))
