"""The window: asks services, shows answers, decides nothing."""

from __future__ import annotations

import sys
from typing import Any

import PySide6.QtCore  # noqa: F401 - what is told below comes with it

# After every import Qt for Python reads the source of what was imported, to see whether its names may be given in another
# style there. That takes a tenth of all imports, and Python keeps the sources in memory: thirty megabytes of them. No
# module here asks for another style. A program that is installed has no sources, and is spared it anyway.
_styles: Any = sys.modules.get("shibokensupport.feature")
if hasattr(_styles, "_mod_uses_pyside"):
    _styles._mod_uses_pyside = lambda _module: False  # noqa: SLF001 - there is no other way to say so
