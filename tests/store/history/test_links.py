"""Looking at the history: what of an entry can be erased, and what is said of an erasure that does not hold."""

from __future__ import annotations

from scr_desktop.domain.records.history import NOTHING, Erasure, HistoryEntry, Sealed, Value, earlier_link
from scr_desktop.store.case_file import CaseFile
from scr_desktop.store.history import erasing, values
from scr_desktop.store.history.links import erased, fits_earlier, places, verify_history
from tests.store.test_chain import do, faults, tamper

CHANGES = '[{"did":"added","fields":{},"id":"k","record":"Case"}]'


def earlier(**of: str) -> HistoryEntry:
    """Return an entry from before revision 0012, with the link that it had then."""
    link = earlier_link(7, "1", "Zoë", "Opened", "k", "", CHANGES, "6")
    said = {"at": "1", "by": "Zoë", "what": "Opened", "case_id": "k", "earlier_previous": "6", "earlier_link": link}
    made = HistoryEntry(number=7, at="", by="", what="")
    for name, value in (said | of).items():
        setattr(made, name, value)
    made.seal()
    return made


def test_every_text_of_an_entry_has_a_place() -> None:
    """What was done, why, and both sides of each value; where nothing stood there is nothing to erase."""
    entry = earlier(why="Told")
    row = Value(7, 3, "Case", "k", "added", "title", None, None, b"", '"Isla"', b"s", b"h")
    found = dict(places(entry, [row]))
    assert list(found) == ["7.what", "7.why", "7.3.before", "7.3.after"]
    assert (found["7.what"].text, found["7.why"].text) == ("Opened", "Told")
    assert (found["7.3.before"], found["7.3.after"]) == (NOTHING, Sealed('"Isla"', b"s", b"h"))


def test_an_entry_of_before_is_held_against_its_own_link() -> None:
    """Altered since, it does not fit; once something of it was erased that can be told no more."""
    rows = values.whole(7, CHANGES)
    assert fits_earlier(earlier(), rows)
    assert not fits_earlier(earlier(by="Zoe"), rows)
    assert not fits_earlier(earlier(), values.whole(7, CHANGES.replace("added", "removed")))
    gone = [row._replace(after=None, after_salt=None) for row in rows]
    assert fits_earlier(earlier(by="Zoe"), gone)
    assert fits_earlier(earlier(earlier_link="", by="Zoe"), rows), "an entry made since has no link of before"


def test_an_empty_history_is_whole(case_file: CaseFile) -> None:
    """Nothing was done and nothing erased."""
    assert faults(case_file) == []
    with case_file.read() as session:
        assert erased(session) == {}


def test_an_erasure_that_did_not_happen_shows(case_file: CaseFile) -> None:
    """The list of an entry names a value that still stands: somebody put it back."""
    do(case_file, 1)
    with case_file.read() as session:
        kept = session.get_one(HistoryEntry, 1)
        what, salt = kept.what, (kept.what_salt or b"").hex()
    with case_file.work("Erased", note=True) as session:
        assert erasing.take(session, ["1.what"]) == Erasure(("1.what",))
    assert faults(case_file) == []
    tamper(case_file, f"UPDATE history SET what = '{what}', what_salt = x'{salt}' WHERE number = 1")
    assert faults(case_file) == ["History entry 2 says that a value of entry 1 was erased, but it is still there."]


def test_what_was_taken_without_a_list_shows(case_file: CaseFile) -> None:
    """Taken away by another program, no entry says that it was erased."""
    do(case_file, 2)
    tamper(case_file, "UPDATE history SET what = '', what_salt = NULL WHERE number = 1")
    assert faults(case_file) == ["A value of history entry 1 was taken away, and no entry says that it was erased."]


def test_a_history_without_its_beginning_shows(case_file: CaseFile) -> None:
    """One entry is named by itself, several by the first and the last."""
    do(case_file, 5)
    tamper(case_file, "DELETE FROM history WHERE number = 1")
    assert faults(case_file) == ["History entry 1 is missing."]
    tamper(case_file, "DELETE FROM history WHERE number IN (2, 3)")
    with case_file.read() as session:
        assert verify_history(session) == ["History entries 1 to 3 are missing."]
