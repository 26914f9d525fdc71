"""A file dragged onto a part of the window is taken as if it had been chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget


class FileDrop(QObject):
    """Lets one file with an ending (".pdf") be dropped on a widget while `wanted` is true; `dropped` carries its path."""

    dropped = Signal(object)

    def __init__(self, onto: QWidget, ending: str) -> None:
        super().__init__(onto)
        self._ending = ending
        self.wanted = True
        onto.setAcceptDrops(True)
        onto.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take the one file that can be taken, and leave everything else to others."""
        if event.type() not in {QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop}:
            return super().eventFilter(watched, event)
        assert isinstance(event, QDropEvent)
        path = self._path(event.mimeData())
        if path is None or not self.wanted:
            return super().eventFilter(watched, event)
        # Copied, never moved: the program that it is dragged from would delete it.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() == QEvent.Type.Drop:
            self.dropped.emit(path)
        return True

    def _path(self, dragged: QMimeData) -> Path | None:
        files = [url.toLocalFile() for url in dragged.urls() if url.isLocalFile()]
        return Path(files[0]) if len(files) == 1 and files[0].lower().endswith(self._ending) else None
