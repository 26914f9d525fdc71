"""Whether a child is born, not born yet or stillborn, or born alive or not is not known, and what the day entered means."""

from __future__ import annotations

from scr_desktop.domain.time.part_date import PartDate

BORN, UNBORN, STILLBORN, LIFE_NOT_KNOWN = "born", "unborn", "stillborn", "unknown"
BIRTH = (
    (BORN, "Born"),
    (UNBORN, "Not born yet"),
    (STILLBORN, "Stillborn"),
    (LIFE_NOT_KNOWN, "Not known whether born alive"),
)
# Who was born dead, or may have been.
PERHAPS_STILLBORN = (STILLBORN, LIFE_NOT_KNOWN)
_DAY = {BORN: "Date of birth", UNBORN: "Expected date of birth", STILLBORN: "Day of the stillbirth",
        LIFE_NOT_KNOWN: "Date of birth, alive or not"}  # fmt: skip
_SAID = {BORN: "born", UNBORN: "not born yet, expected", STILLBORN: "stillborn",
         LIFE_NOT_KNOWN: "not known whether born alive, born"}  # fmt: skip
# What is said where an age would stand: none of them has one.
NO_AGE = {UNBORN: "not born yet", STILLBORN: "stillborn, no age", LIFE_NOT_KNOWN: "not known whether born alive"}
_NO_NAME = {UNBORN: "Unborn child", STILLBORN: "Stillborn child", LIFE_NOT_KNOWN: "Newborn child"}


def day_label(birth: str) -> str:
    """Return what the day entered for a child is called: the date of birth, the day expected, that of the stillbirth."""
    return _DAY.get(birth, _DAY[BORN])


def said(birth: str, on: PartDate) -> str:
    """Return a child's birth in words: `born 2 May 2018`, `not born yet, expected May 2026`; nothing if it says nothing."""
    within = "in the " if on.part in {"week", "part"} else ""
    words = _SAID.get(birth, _SAID[BORN])
    if on.known:
        return f"{words} {within}{on}"
    return "" if birth not in NO_AGE else words.partition(",")[0]


def called(birth: str) -> str:
    """Return what a child without a name is called."""
    return _NO_NAME.get(birth, "Child not named")
