"""What stands on every page, and what the file says of itself."""

from __future__ import annotations

from datetime import datetime

from scr_desktop.documents.parts.content import Para
from scr_desktop.documents.parts.imprint import Imprint
from scr_desktop.documents.word.write import word_document
from tests.documents.word.reading import WORD, part, texts_of

NOW = datetime(2026, 11, 20, 14, 5)  # noqa: DTZ001 - local time
IMPRINT = Imprint("Minutes", "OFFICIAL-SENSITIVE", "Keep locked away", "Avonvale", NOW, "Copy 3 of 8: Police")


def test_marking_and_handling_stand_at_the_head_of_every_page() -> None:
    """And title, reference, time, copy and page at its foot."""
    made = word_document([Para("Seen.")], IMPRINT)
    assert texts_of(made, "word/header1.xml") == "OFFICIAL-SENSITIVE – Keep locked away"
    foot = "Minutes · Page 1 of 1Avonvale · As at 20 November 2026, 14:05 · Copy 3 of 8: Police"
    assert texts_of(made, "word/footer1.xml") == foot
    fields = [one.get(f"{WORD}instr") for one in part(made, "word/footer1.xml").iter(f"{WORD}fldSimple")]
    assert fields == ["PAGE", "NUMPAGES"]


def test_a_publication_has_no_head() -> None:
    """It holds nothing of any case."""
    assert texts_of(word_document([Para("Seen.")], IMPRINT._replace(marking="", handling="")), "word/header1.xml") == ""


def test_the_file_names_nobody_and_speaks_british_english() -> None:
    """Its author is nobody, its time that of the paper."""
    made = word_document([Para("Seen.")], IMPRINT)
    said = {one.tag.partition("}")[2]: one.text or "" for one in part(made, "docProps/core.xml")}
    assert (said["title"], said["creator"], said["lastModifiedBy"], said["language"]) == ("Minutes", "", "", "en-GB")
    assert said["created"].startswith("2026-11-20")
    spoken = {one.get(f"{WORD}val") for one in part(made, "word/styles.xml").iter(f"{WORD}lang")}
    assert spoken == {"en-GB"}
