"""A fault of the program is told by its places, never by its words, which may quote a case."""

from __future__ import annotations

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.time.part_date import PartDate
from scr_desktop.ui.dialogs.fault import describe

NAME = "Trelawney"


def raised(*, hide: bool) -> BaseException:
    """Return an error that followed from one in the program, which it may `hide`."""
    try:
        try:
            PartDate.parse(NAME)
        except Problem as problem:
            raise KeyError(NAME) from (None if hide else problem)
    except KeyError as error:
        return error
    raise AssertionError("the name was read as a date")


def test_every_cause_is_told_with_its_place_in_the_program() -> None:
    """The last error first, and where each arose; not a word of what they say."""
    details = describe(raised(hide=False))
    assert details.index("KeyError") < details.index("Problem")
    assert "part_date.py, line " in details.replace("\\", "/")
    assert "scr_desktop/domain/time/part_date.py" in details.replace("\\", "/")
    assert NAME not in details


def test_a_cause_that_is_hidden_is_not_told() -> None:
    """The program said that it matters no more."""
    assert "Problem" not in describe(raised(hide=True))


def test_the_version_comes_first() -> None:
    """Whoever reads the details knows of which program they are."""
    assert describe(ValueError()).startswith("SCR Desktop ")
