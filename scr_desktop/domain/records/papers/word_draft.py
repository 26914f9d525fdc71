"""Papers in Word as drafts: those that were saved to go out and those that came back, and each difference with what became of it."""

from __future__ import annotations

from datetime import date

from sqlalchemy import JSON, Date, Index, LargeBinary, String, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from scr_desktop.domain.records.record import Base, Record
from scr_desktop.domain.records.words import Words
from scr_desktop.domain.time.part_date import written

CHANGED, ADDED, REMOVED, COMMENT = "changed", "added", "removed", "comment"
KINDS = {CHANGED: "Changed", ADDED: "Added", REMOVED: "Removed", COMMENT: "Comment only"}
OPEN, TAKEN, BY_HAND, NOT_TAKEN = "open", "taken", "by_hand", "not_taken"
STATES = {OPEN: "Open", TAKEN: "Taken", BY_HAND: "Taken by hand", NOT_TAKEN: "Not taken"}


class WordDraft(Record, Base, kw_only=True):
    """A paper in Word byte for byte, as it was saved or as it came back.

    `document` is the key of the paper and `item` what it is about; `number` counts the drafts of it in its case, those
    that were saved and those that came back in one row. `case_id` is empty for the minutes of a meeting, whose id is `item`.
    One that came back `answers_id`, the draft that was saved, and has `from_whom`, `came_on`, `file_name` and what lies
    `outside` the text that is compared, a sentence each.

    `sha256` is of the file; `words_sha256` of what it says, so that the same words are one draft. `places` says which
    entry of the record each paragraph of one that was saved came from, by its number. The bytes are read only when they
    are asked for.
    """

    __tablename__ = "word_drafts"
    WORDS = Words("Word draft", named_by="title", untold=("item", "words_sha256", "places"))

    case_id: Mapped[str] = mapped_column(String(32), index=True, default="")
    document: Mapped[str] = mapped_column(String(60))
    item: Mapped[str] = mapped_column(String(60), default="")
    number: Mapped[int] = mapped_column(default=1)
    title: Mapped[str] = mapped_column(Text, default="")
    anonymised: Mapped[bool] = mapped_column(default=False)
    answers_id: Mapped[str] = mapped_column(String(32), default="")
    from_whom: Mapped[str] = mapped_column(Text, default="")
    came_on: Mapped[date | None] = mapped_column(Date, default=None)
    file_name: Mapped[str] = mapped_column(Text, default="")
    outside: Mapped[list[str]] = mapped_column(JSON, default_factory=list)
    places: Mapped[dict[str, str]] = mapped_column(JSON, default_factory=dict)
    kept_at: Mapped[str] = mapped_column(String(40), default="")
    kept_by: Mapped[str] = mapped_column(Text, default="")
    sha256: Mapped[str] = mapped_column(String(64), default="")
    words_sha256: Mapped[str] = mapped_column(String(64), default="")
    docx: Mapped[bytes] = mapped_column(LargeBinary, default=b"", deferred=True, deferred_raiseload=True)

    @property
    def came_back(self) -> bool:
        """Whether it came back; otherwise it was saved here; whether it was sent is not recorded."""
        return bool(self.answers_id)

    @property
    def called(self) -> str:
        """What it is called in a sentence: `draft 3 of “Rapid review 2018-003”, from Dr Osei`."""
        form = ", anonymised" if self.anonymised else ""
        whose = f", from {self.from_whom}" if self.from_whom else ""
        return f"draft {self.number} of “{self.title}”{form}{whose}"

    @property
    def heading(self) -> str:
        """What it is called at the beginning of a sentence."""
        return f"D{self.called[1:]}"

    @property
    def came_words(self) -> str:
        """From whom it came and when, empty for one that was saved here."""
        return f"Came back from {self.from_whom} on {written(self.came_on)}" if self.came_on else ""


class DraftDifference(Record, Base, kw_only=True):
    """One difference between a draft that came back and the one that it answers, and whether it is taken.

    `heading` is what it stands under, `was` and `now` the paragraph in both; `by_whom` are those whose changes Word marked,
    `comments` what was written at it, a sentence each. `place` is the entry of the record that the old paragraph came
    from. One that is not `open` was settled at a time by somebody; one not taken has its reason in `why`.
    """

    __tablename__ = "draft_differences"
    WORDS = Words("Difference in a draft", named_by="heading", keys={"kind": KINDS, "state": STATES}, untold=("place",))
    # Nearly every difference is settled in the end: what is open is found among few.
    __table_args__ = (Index("ix_draft_differences_open", "draft_id", sqlite_where=text(f"state = '{OPEN}'")),)

    case_id: Mapped[str] = mapped_column(String(32), index=True, default="")
    draft_id: Mapped[str] = mapped_column(String(32), index=True)
    position: Mapped[int] = mapped_column(default=1)
    kind: Mapped[str] = mapped_column(String(20), default=CHANGED)
    heading: Mapped[str] = mapped_column(Text, default="")
    was: Mapped[str] = mapped_column(Text, default="")
    now: Mapped[str] = mapped_column(Text, default="")
    by_whom: Mapped[list[str]] = mapped_column(JSON, default_factory=list)
    comments: Mapped[list[str]] = mapped_column(JSON, default_factory=list)
    place: Mapped[str] = mapped_column(String(120), default="")
    state: Mapped[str] = mapped_column(String(20), default=OPEN)
    settled_at: Mapped[str] = mapped_column(String(40), default="")
    settled_by: Mapped[str] = mapped_column(Text, default="")
    why: Mapped[str] = mapped_column(Text, default="")

    @property
    def is_open(self) -> bool:
        """Whether nobody has settled it yet."""
        return self.state == OPEN
