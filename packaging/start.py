"""Where the installed program begins; PyInstaller makes both of its .exe files from this."""

import sys

from scr_desktop.__main__ import main

sys.exit(main())
