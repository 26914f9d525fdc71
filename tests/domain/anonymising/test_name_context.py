"""What stands beside a name that is a word too, and tells which of both it is."""

from __future__ import annotations

import pytest

from scr_desktop.domain.anonymising.name_context import dated, is_word
from scr_desktop.domain.naming.folding import tokens


def at(text: str, name: str) -> int:
    """Return which word of a text is `name`."""
    return [one.typed for one in tokens(text)].index(name)


@pytest.mark.parametrize(("text", "name", "word"), [
    ("Will the Panel agree?", "Will", True),
    ("He left. May they come", "May", True),
    ("\n• Mark any page", "Mark", True),
    ("Grace period", "Grace", True),
    ("on Ward 5", "Ward", True),
    ("Case conference", "Case", True),
    ("Will came home", "Will", False),
    ("and Will the elder", "Will", False),  # not at the beginning of a sentence
    ("Grace Smith", "Grace", False),
    ("Grace, period", "Grace", False),  # a comma parts them
    ("with Grace", "Grace", False),  # the last word
    ("Ward sisters’ son", "Ward", False),
    ("Rose 5", "Rose", False),  # no ward and no page
])  # fmt: skip
def test_a_name_is_a_word_only_where_what_follows_says_so(text: str, name: str, word: bool) -> None:
    """A verb at the beginning of a sentence, a fixed pair, or something that is counted."""
    assert is_word(text, list(tokens(text)), at(text, name)) is word


@pytest.mark.parametrize(("text", "name", "date"), [
    ("in May 2018", "May", True),
    ("in May", "May", True),
    ("12th of May", "May", True),
    ("12 May", "May", True),
    ("May, 2018", "May", True),
    ("early June", "June", True),
    ("May the 4th", "May", True),
    ("it may help", "may", True),  # without a capital it is no name
    ("June came home", "June", False),
    ("with April", "April", False),
    ("Sunday 12 May", "Sunday", True),
    ("Sunday came home", "Sunday", False),
    ("sunday 12", "sunday", False),
    ("Grace 2018", "Grace", False),
])  # fmt: skip
def test_a_month_or_weekday_is_a_date_beside_a_number_or_a_word_of_time(text: str, name: str, date: bool) -> None:
    """Somebody may be called May or Sunday; nobody is called May 2018."""
    assert dated(text, list(tokens(text))[at(text, name)]) is date
