"""Says that the program itself is at fault, logs it without personal data, and offers the details to copy."""

from __future__ import annotations

import logging
import platform
import traceback
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

import scr_desktop
from scr_desktop.ui.dialogs.in_room import Dialog
from scr_desktop.ui.forms.ui_fault import Ui_Fault

_LOG = logging.getLogger(__name__)


class FaultDialog(Dialog):
    """Shows the details of a fault of the program; Go on closes it."""

    def __init__(self, details: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Fault()
        self.ui.setupUi(self)
        self.ui.details.setPlainText(details)
        self.ui.copy.clicked.connect(self._copy)

    @classmethod
    def show_for(cls, parent: QWidget | None, error: BaseException) -> None:
        """Log `error` and show it."""
        details = describe(error)
        _LOG.error("A fault of the program\n%s", details)
        cls(details, parent).exec()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.ui.details.toPlainText())
        self.ui.copy.setText("Copied")


def describe(error: BaseException) -> str:
    """Return where in the program `error` arose. Its own message is left out, for it may quote a case."""
    lines = [f"SCR Desktop {_version()}, Python {platform.python_version()}, {platform.system()} {platform.release()}"]
    cause: BaseException | None = error
    while cause is not None:
        lines.append(type(cause).__name__)
        frames = traceback.extract_tb(cause.__traceback__)
        lines += [f"  {_place(frame.filename)}, line {frame.lineno}, in {frame.name}" for frame in frames]
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)
    return "\n".join(lines)


def _place(filename: str) -> str:
    """Return a source file's name within the program; the folder above it may name a person."""
    path = Path(filename)
    root = Path(scr_desktop.__file__).parent
    return str(path.relative_to(root.parent)) if path.is_relative_to(root) else path.name


def _version() -> str:
    return str(getattr(scr_desktop, "__version__", ""))
