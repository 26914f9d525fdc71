"""A file dragged onto a part of the window is taken as if it had been chosen."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget


class FileDrop(QObject):
    """Lets one file with an ending (".pdf"), or one of several, be dropped on a widget while `wanted` is true.

    `dropped` carries its path. Where `hears_no_file` is true, `no_file` says that a mail program handed over an e-mail without a
    file, as Outlook does.
    """

    dropped = Signal(object)
    no_file = Signal()

    def __init__(self, onto: QWidget, *endings: str, hears_no_file: bool = False) -> None:
        super().__init__(onto)
        self._endings, self._hears_no_file = endings, hears_no_file
        self.wanted = True
        onto.setAcceptDrops(True)
        onto.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take the one file that can be taken, and leave everything else to others."""
        if event.type() not in {QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop}:
            return super().eventFilter(watched, event)
        assert isinstance(event, QDropEvent)
        path = self._path(event.mimeData())
        no_file = self._hears_no_file and path is None and _is_without_file(event.mimeData())
        if not self.wanted or (path is None and not no_file):
            return super().eventFilter(watched, event)
        # Copied, never moved: the program that it is dragged from would delete it.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() == QEvent.Type.Drop:
            # Only when the drop is over: the program that it comes from stands still until then.
            QTimer.singleShot(0, self, self.no_file.emit if path is None else partial(self.dropped.emit, path))
        return True

    def _path(self, dragged: QMimeData) -> Path | None:
        files = [url.toLocalFile() for url in dragged.urls() if url.isLocalFile()]
        return Path(files[0]) if len(files) == 1 and files[0].lower().endswith(self._endings) else None


def _is_without_file(dragged: QMimeData) -> bool:
    """Return whether something is dragged as Windows describes a file that is on no disk."""
    return any("FileGroupDescriptor" in one for one in dragged.formats())
