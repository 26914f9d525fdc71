"""What can be wrong, in one sentence, and how a problem that is kept as it is stands with the case."""

from __future__ import annotations

from scr_desktop.domain.problem import Problem, kept_among, kept_where, kept_words

SENTENCE = "12 May 2028 lies in the future: check the year."


def test_a_problem_read_away_from_its_entry_names_it() -> None:
    """Where the sentence says it itself, nothing is put before it."""
    assert Problem(SENTENCE, "children.0.died_on", "Kit, date of death").whole == f"Kit, date of death: {SENTENCE}"
    assert Problem(SENTENCE, "children.0.died_on").whole == SENTENCE
    assert str(Problem(SENTENCE)) == SENTENCE


def test_what_is_kept_is_found_again_by_its_whole_sentence() -> None:
    """With the reason; another problem that begins alike is another."""
    kept = [kept_words(Problem("A: wrong."), "As on the form"), kept_words(Problem("A: wrong. Again."), "Asked")]
    assert kept_among("A: wrong.", kept) == "A: wrong. Kept as it is: As on the form"
    assert kept_among("A:", kept) == ""
    assert kept_among("A: wrong.", []) == ""


def test_by_its_beginning_the_last_that_was_kept_is_found() -> None:
    """A day put right and doubted anew has the newer reason; what is only said and not kept is none."""
    kept = [
        "The reply comes early. Kept as it is: one",
        "The reply comes late.",
        "The reply comes late. Kept as it is: two",
    ]
    assert kept_where("The reply comes ", kept) == kept[2]
    assert kept_where("The reply comes ", kept[:2]) == kept[0]
    assert kept_where("The decision ", kept) == ""
