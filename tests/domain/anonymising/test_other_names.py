"""Notes about somebody tell what the person is called too; a note that is a name may be anybody's."""

from __future__ import annotations

import pytest

from scr_desktop.domain.anonymising.other_names import other_names, perhaps_names
from scr_desktop.domain.naming.fixed import NOTHING_FIXED

MARGARET = ("Margaret Quill",)


@pytest.mark.parametrize(
    ("notes", "names"),
    [("known as Saz", ["Saz"]), ("Lives in Leeds. Also called “Lulu”.", ["Lulu"]), ("a.k.a. Peg Hall; ill", ["Peg Hall"]), ("Mags", ["Mags"]),
     ("Maggie Quill", ["Maggie Quill"]), ("Polish", []), ("Estranged", []), ("Known to Police", []), ("Tiny", []), ("Has seen Kyle", [])],
)  # fmt: skip
def test_what_notes_say_somebody_is_called(notes: str, names: list[str]) -> None:
    """`Known as`, and a short form of the name alone, are the person's; another word is not taken for it."""
    assert list(other_names(notes, MARGARET)) == names


@pytest.mark.parametrize(
    ("notes", "words"),
    [("Tiny", ["tiny"]), ("Kyle Hall", ["kyle", "hall"]), ("Polish", []), ("Estranged", []), ("Pregnant", []), ("lives away", []), ("", []),
     ("Tiny came once", [])],
)  # fmt: skip
def test_a_note_that_is_a_name_alone_may_be_one(notes: str, words: list[str]) -> None:
    """It is shown to the officer; what people are, and a sentence, is not."""
    assert list(perhaps_names(notes, NOTHING_FIXED)) == words
