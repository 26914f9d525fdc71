"""What is done along with work is saved with it, and only with work that changes something in the same case file."""

from __future__ import annotations

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from scr_desktop.store.along import doing
from scr_desktop.store.case_file import CaseFile
from tests.store.records import Paper, Scrap


def scraps(case_file: CaseFile) -> list[str]:
    """Return what was done along."""
    with case_file.read() as session:
        return sorted(session.scalars(select(Scrap.text)))


def file(case_file: CaseFile) -> None:
    """Do a piece of work."""
    with case_file.work("Filed") as session:
        session.add(Paper(text="one"))


def test_it_is_done_with_each_work_while_it_holds(papers: CaseFile) -> None:
    """Twice with two pieces of work, no more afterwards, and without an entry of history of its own."""
    with doing(papers, lambda session: session.add(Scrap(text="along"))) as made:
        assert not made.done
        file(papers)
        assert made.done
        file(papers)
    file(papers)
    assert scraps(papers) == ["along", "along"]
    assert papers.head().number == 3


def test_work_that_changes_nothing_takes_nothing_along(papers: CaseFile) -> None:
    """A note in the history is no change of a record."""
    with doing(papers, lambda session: session.add(Scrap(text="along"))) as made:
        with papers.work("Printed", note=True):
            pass
        with papers.work("Looked"):
            pass
    assert (scraps(papers), made.done) == ([], False)


def test_work_over_another_case_file_takes_nothing_along(papers: CaseFile) -> None:
    """It belongs to the case file for which it was said."""
    with doing(object(), lambda session: session.add(Scrap(text="along"))) as made:
        file(papers)
    assert (scraps(papers), made.done) == ([], False)


def test_several_are_done_in_their_order(papers: CaseFile) -> None:
    """The inner one comes after the outer, and ends first."""
    order: list[str] = []

    with doing(papers, lambda _: order.append("outer")):
        with doing(papers, lambda _: order.append("inner")):
            file(papers)
        file(papers)
    assert order == ["outer", "inner", "outer"]


def test_what_fails_takes_the_work_with_it(papers: CaseFile) -> None:
    """One transaction: neither is saved, and nothing is said to be done."""

    def fail(_: Session) -> None:
        raise LookupError("not kept")

    with doing(papers, fail) as made, pytest.raises(LookupError, match="not kept"):
        file(papers)
    assert not made.done
    assert papers.head().number == 0
    with papers.read() as session:
        assert session.scalars(select(Paper)).all() == []
