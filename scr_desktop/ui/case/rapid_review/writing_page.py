"""A page of the rapid review: sections to write at the left, what there is to read at the right."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWizardPage

from scr_desktop.domain.rules.review_form import InReview, Part, Section
from scr_desktop.ui.case.rapid_review.material_panel import MaterialPanel
from scr_desktop.ui.case.rapid_review.open_review import OpenReview
from scr_desktop.ui.fields.text_entry import TextEntry
from scr_desktop.ui.fields.with_sign import column_of, sentence
from scr_desktop.ui.forms.ui_rapid_review_page import Ui_RapidReviewPage


class WritingPage(QWizardPage):
    """The sections of one part of the review, as its arrangements name them."""

    def __init__(self, review: OpenReview, part: Part) -> None:
        super().__init__()
        self.review, self.part = review, part
        self.key, self.step = part.key, part.title
        self.entries: dict[str, TextEntry] = {}
        self.ui = Ui_RapidReviewPage()
        self.ui.setupUi(self)
        self.setTitle(part.title)
        self.setSubTitle(f"Aim {part.aim} of {len(review.form.aims)}: {review.form.aims[part.aim - 1]}.")
        column = column_of(self.ui.writing)
        column.setSpacing(6)
        self.write_into(column)
        self.beside = MaterialPanel(
            self.ui, review.material, {one for section in self._sections() for one in section.material}
        )

    def write_into(self, column: QVBoxLayout) -> None:
        """Make the entries of the page."""
        for section in self._sections():
            self.add_section(column, section)

    def add_section(self, column: QVBoxLayout, section: Section, lines: int = 4) -> None:
        """Add a section: its title, what belongs in it, the entry and its source."""
        column.addWidget(sentence(section.title, "heading"))
        column.addWidget(sentence(section.asks, "muted"))
        column.addWidget(self.entry(section.key, section.title, lines))
        column.addWidget(sentence(str(section.source), "muted"))
        column.addSpacing(10)

    def add_labelled(self, column: QVBoxLayout, key: str, label: str, name: str, lines: int = 2) -> None:
        """Add an entry under a short label; `name` is what a screen reader says."""
        entry, words = self.entry(key, name, lines), QLabel(label)
        words.setBuddy(entry)
        column.addWidget(words)
        column.addWidget(entry)

    def entry(self, key: str, name: str, lines: int) -> TextEntry:
        """Return an entry that shows and keeps what is written under a key."""
        entry = TextEntry()
        entry.setObjectName(key)
        entry.setAccessibleName(name)
        entry.setProperty("lines", lines)
        entry.set_entry(self.review.get(key))
        entry.entered.connect(lambda text: self.review.put(key, text))
        self.entries[key] = entry
        return entry

    def validatePage(self) -> bool:  # noqa: N802 - Qt's name
        """Save before the page is left."""
        return self.review.save()

    def focus_first(self) -> None:
        """Put the cursor on the first entry."""
        next(iter(self.entries.values())).setFocus()

    def holds(self, place: InReview) -> bool:
        """Return whether a section, or another place of the review, is on this page."""
        return place.part == self.part.key if isinstance(place, Section) else place is self.part.holds

    def focus_on(self, place: InReview) -> None:
        """Put the cursor on the entry of a section, if it is on this page."""
        if isinstance(place, Section) and place.key in self.entries:
            self.entries[place.key].setFocus()

    def show_standing(self) -> None:
        """Nothing on the page follows from what is typed."""

    def _sections(self) -> tuple[Section, ...]:
        return self.review.form.sections_of(self.part.key)
