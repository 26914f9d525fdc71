"""The help pages (resources/help), shown beside the work. They lead to one another and nowhere else."""

from __future__ import annotations

from pathlib import PurePosixPath

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QWidget

from scr_desktop import paths
from scr_desktop.ui.help.pages import PagesDialog

# The pages for everybody; the one before them is for the kind of office, and has its name.
EDITION = "edition"
_COMMON = ("deadlines", EDITION, "backups", "recovery-key", "printing", "private")


class HelpDialog(PagesDialog):
    """Shows the pages for a kind of office, `board` or `agency`; the first says how to begin."""

    def __init__(self, office_kind: str, parent: QWidget | None = None) -> None:
        self.names = (office_kind, *_COMMON)
        super().__init__("Help", "&Pages", "The page", [title_of(name) for name in self.names], parent)
        self.ui.text.anchorClicked.connect(self.follow)

    def show_page(self, row: int) -> None:
        """Show the page in a row."""
        self.ui.text.setMarkdown(page(self.names[row]))

    @classmethod
    def open_over(cls, parent: QWidget, office_kind: str, name: str = "") -> HelpDialog:
        """Show the pages beside `parent`, where work can go on, at the one called `name` if there is one; once is enough."""
        dialog = parent.findChild(cls) or cls(office_kind, parent)
        dialog.go_to(name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        return dialog

    def follow(self, link: QUrl) -> None:
        """Show the page that a link leads to; what is none of our pages is not opened."""
        self.go_to(PurePosixPath(link.toString()).stem)

    def go_to(self, name: str) -> None:
        """Show the page called `name`, if there is one."""
        if name in self.names:
            self.ui.pages.setCurrentRow(self.names.index(name))


def page(name: str) -> str:
    """Return the text of a page, in Markdown."""
    return paths.resource("help", f"{name}.md").read_text(encoding="utf-8")


def title_of(name: str) -> str:
    """Return what a page is called: its first line."""
    return page(name).partition("\n")[0].removeprefix("# ")
