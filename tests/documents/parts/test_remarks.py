"""A remark that several sources have in common is made once, under a mark."""

from __future__ import annotations

from scr_desktop.documents.parts.content import Para
from scr_desktop.documents.parts.remarks import Remarks
from scr_desktop.domain.sources.source import Force, Source

SURE = Source("Procedure 4.6", Force.LOCAL)
DOUBTED = [Source(f"Procedure {number}", Force.STATUTE, sure=False, doubt="check this") for number in (1, 2)]


def test_a_source_without_a_remark_has_its_force_and_no_mark() -> None:
    """And nothing stands below the list."""
    remarks = Remarks([SURE])
    assert remarks.source(SURE) == "Procedure 4.6 (local)"
    assert remarks.notes() == []


def test_a_doubt_stands_once_and_never_beside_the_force() -> None:
    """Each source keeps its paragraph."""
    remarks = Remarks([SURE, *DOUBTED])
    assert [remarks.source(one) for one in DOUBTED] == ["Procedure 1 [a]", "Procedure 2 [a]"]
    assert remarks.notes() == [Para("[a] Check this.", "small")]


def test_who_confirmed_a_line_is_a_remark_beside_its_force() -> None:
    """Another remark has another mark, also after the alphabet."""
    told = Source("WT2026", Force.STATUTE, confirmed="confirmed by Zoë Price")
    remarks = Remarks([DOUBTED[0], told])
    assert remarks.source(told) == "WT2026 (statute) [b]"
    many = [Source("P", Force.LOCAL, sure=False, doubt=f"doubt {number}") for number in range(28)]
    assert Remarks(many).source(many[27]) == "P [b1]"
