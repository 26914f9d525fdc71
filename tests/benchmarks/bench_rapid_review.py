"""A rapid review of 100,000 characters: a letter typed into it, saving it, and looking through it, as the officer feels them."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from scr_desktop.services.review import rapid_review
from scr_desktop.ui.case.rapid_review.wizard import RapidReviewWizard
from scr_desktop.ui.look import theme
from tests.benchmarks.measure import timed, within
from tests.screens import demo_office
from tests.screens_review import written

CHARACTERS = 100_000
# What a person feels as a pause.
PAUSE_SECONDS = 0.1
_WORDS = "An agency visited, and wrote down what it saw.\n"


def main() -> None:
    """Print the rows: each is held to a tenth of a second."""
    app = QApplication([])
    theme.apply(app, "light")
    with tempfile.TemporaryDirectory() as folder:
        case_file = demo_office(Path(folder) / "office.scrcase")
        case = written(case_file, completed=False)
        review = rapid_review.current(case)
        assert review is not None
        wizard = RapidReviewWizard(case_file, case.id, review.id)
        wizard.show()
        entry = wizard.parts[0].entries["agencies_part"]
        entry.setPlainText(_WORDS * (CHARACTERS // len(_WORDS)))
        app.processEvents()

        def letter() -> None:
            entry.insertPlainText("x")
            app.processEvents()

        def save() -> None:
            entry.insertPlainText("x")
            assert wizard.review.save()

        within("a letter into 100,000 characters", timed(letter), PAUSE_SECONDS)
        within("saving 100,000 characters", timed(save), PAUSE_SECONDS)
        within("the quality check", timed(wizard.review.gaps), PAUSE_SECONDS)
        wizard.close()
        case_file.close()


if __name__ == "__main__":
    main()
