"""The program: the window when nothing else is asked for, or one command."""

from __future__ import annotations

import sys


def main(arguments: list[str] | None = None) -> int:
    """Run the program with `arguments` (default: those of the command line) and return its exit status.

    Without a command, and with nothing but options for the case file, the window opens. 0 is done,
    1 the case file or input is at fault, 2 the command was not understood.
    """
    if getattr(sys, "frozen", False):
        # An installed program starts itself again to read a foreign PDF apart (`documents/paper/foreign.py`).
        from multiprocessing import freeze_support

        freeze_support()
    given = sys.argv[1:] if arguments is None else arguments
    if not given:
        # As the office starts it every morning: the command line is not read in for that.
        from scr_desktop import app

        return app.run()
    from scr_desktop.commands import parse, run

    options = parse(given)
    status = run(options) if options.command else 0
    if status or (options.command and not options.opens_with):
        return status
    from scr_desktop import app

    return app.run(options.case_file, passphrase=options.opens_with)


if __name__ == "__main__":
    sys.exit(main())
