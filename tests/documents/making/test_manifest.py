"""The paper as an outside witness: fingerprints of its parts, its time, its copy, and the head of the history."""

from __future__ import annotations

import hashlib
from datetime import datetime

from scr_desktop.documents.making.draw import draw
from scr_desktop.documents.making.manifest import parts, short_code, whole
from scr_desktop.documents.parts.content import BoundIn, Content, Heading, KeepTogether, Manifest, Para, Witness
from scr_desktop.documents.parts.imprint import Imprint
from tests.documents.paper.test_foreign import written
from tests.documents.reading import ReadsBack, bare

HEAD = "1234, " + "ab" * 32


def content(word: str = "said", pdf: bytes = b"") -> list[Content]:
    """Return a pack with a cover, two parts and a file bound in to the second."""
    sent = [BoundIn(pdf, "Return of the police")] if pdf else []
    return [
        Para("Pack", "title"),
        KeepTogether([Witness([("Reference", "2018-003")])]),
        KeepTogether([Heading(1, "1. Summary"), Para(f"What was {word}.")]),
        Heading(1, "2. Agencies"),
        *sent,
        Para("After."),
        Manifest(),
    ]


def test_each_part_and_each_file_has_a_fingerprint() -> None:
    """The pack is proved part by part; a file has the fingerprint that any other program gives it."""
    pdf = written("x")
    found = parts(content(pdf=pdf))
    assert [part.title for part in found] == [
        "Cover", "1. Summary", "2. Agencies", "Return of the police", "2. Agencies (continued)",
    ]  # fmt: skip
    assert found[3].sha256 == hashlib.sha256(pdf).hexdigest()
    assert found[1].sha256 == hashlib.sha256(b'["1. Summary","What was said."]').hexdigest()


def test_files_one_after_another_are_one_row_each() -> None:
    """What follows several files is the rest of its part, told so once; a file brings no words of its part with it."""
    sent: list[Content] = [BoundIn(written(name), name) for name in ("One", "Two", "Three")]
    found = parts(
        [Heading(1, "8. Returns"), Para("As received"), *sent, Para("After."), *sent[:2], Heading(1, "9. Next")]
    )
    assert [part.title for part in found] == [
        "8. Returns", "One", "Two", "Three", "8. Returns (continued)", "One", "Two", "9. Next",
    ]  # fmt: skip


def test_another_word_changes_the_fingerprint_of_its_part_alone() -> None:
    """Which part of a pack was changed can be told."""
    one, other = parts(content()), parts(content("done"))
    changed = [a.title for a, b in zip(one, other, strict=True) if a.sha256 != b.sha256]
    assert changed == ["1. Summary"]
    assert whole(one) != whole(other)


def test_the_fingerprint_of_the_whole_can_be_made_by_hand() -> None:
    """Whoever holds the list of parts can reckon the fingerprint of the whole with any other program."""
    listed = ",".join(f'["{part.title}","{part.sha256}"]' for part in parts(content()))
    assert whole(parts(content())) == hashlib.sha256(f"[{listed}]".encode()).hexdigest()


def test_the_annex_shows_fingerprints_time_copy_and_head_of_the_history(read_back: ReadsBack) -> None:
    """What proves a pack stands at its end, on every copy of it; on its first page stands the code that leads there."""
    pdf = written("x")
    made = draw(
        content(pdf=pdf),
        Imprint(
            "Pack",
            as_at=datetime(2026, 11, 22, 14, 5),  # noqa: DTZ001 - local time
            copy="3 of 8: Police",
            history_head=HEAD,
        ),
    )
    read = read_back(made)
    assert read.faults == []
    first, annex = bare(read.pages[0]), bare(read.text).partition("Howtocheckthispaper")[2]
    found = parts(content(pdf=pdf))
    for part in found:
        assert bare(part.title) + part.sha256 in annex
    assert bare("Newest entry of the history" + HEAD) in annex
    assert bare("Fingerprint (SHA-256) of the whole") + whole(found) in annex
    assert bare("Copy 3 of 8: Police") in annex
    assert bare("As at 22 November 2026, 14:05") in annex
    assert bare(f"Check code {short_code(found)}: how to check this paper, page {len(read.pages)}") in first
    assert whole(found).startswith(bare(short_code(found)))
    assert len(bare(short_code(found))) == 8


def test_without_an_annex_the_code_leads_nowhere(read_back: ReadsBack) -> None:
    """It is said all the same."""
    read = read_back(draw(content()[:-1], Imprint("Pack")))
    assert bare(f"Check code {short_code(parts(content()[:-1]))}") in bare(read.text)
    assert "how to check" not in read.text


def test_the_annex_is_no_part_of_what_is_fingerprinted() -> None:
    """It could not hold a fingerprint of itself; all else is fingerprinted."""
    assert parts(content()) == parts(content()[:-1])
    without = [one for place, one in enumerate(content()) if place]
    assert whole(parts(content())) != whole(parts(without))


def test_copies_of_one_pack_have_the_same_fingerprints(read_back: ReadsBack) -> None:
    """What the police hold and what health holds can be seen to be the same."""
    texts = [bare(read_back(draw(content(), Imprint("Pack", copy=f"Copy {one} of 2"))).text) for one in (1, 2)]
    assert all(part.sha256 in text for text in texts for part in parts(content()))
    codes = {text.partition("Checkcode")[2][:8] for text in texts}
    assert codes == {bare(short_code(parts(content())))}
