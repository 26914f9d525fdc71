"""What no source settles is never said as law: held here as words, and looked for in all that the program says."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from scr_desktop.demo import office as demo
from scr_desktop.domain.sources.source import Force
from scr_desktop.domain.time.period import Unit
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import register as registers
from scr_desktop.services.papers import paper
from scr_desktop.services.regime import regimes
from scr_desktop.store.case_file import CaseFile
from tests import sentences
from tests.documents.test_every_document import CASES, EVERY_CASE, papers_of, rows

# What it would be to say it as law, and words that would say it.
NEVER = {
    "the six months of a review are guidance": r"six[ -]months?[^.;]{0,40}\b(statute|statutory (duty|obligation|limit|period))|statutory six",
    "no text at hand gives 30 September for the yearly report": r"\b(by|every|each|until) 30 September\b(?! \d{4})",
    "no interval is given for monitoring": r"\bmonitor\w*[^.;]{0,60}\bevery (week|month|\w+ (weeks|months|days))",
    "no text asks for a first audit at six months": r"\baudit\w*[^.;]{0,40}\b(at|after|within) six months",
    "an anniversary binds nobody": r"\bmust\b[^.;]{0,60}\banniversar|\banniversar\w*[^.;]{0,60}\bmust\b",
    "no text says what a reviewer is paid": r"\breviewer\W{0,2}s?\W? (fee|rate|pay)s?\b",
    "a family is invited, and need not agree": r"\bfamil(y|ies) must (agree|consent)",
    "a review need not wait for a trial": r"\bmust wait (for|until) (a|the)? ?(criminal |end of the )?(trial|proceedings)",
    "SCIE's quality markers are no test": r"\bSCIE\b[^.;]{0,60}\b(pass|fail)(es|ed|s)?\b",
    "no threshold for small numbers is law": r"\bsuppress\w*[^.;]{0,60}\b(fewer|less) than\b",
    "a review need not have an independent author": r"\breview must (have|be (written|led) by) (an? )?independent",
    "a hold stops no clock": r"\bhold (stops|pauses|suspends)\b(?! no)",
    "regulations 12, 13 and 15 to 17 were not read": r"SI 2018/789,? reg(ulation)?s? (12|13|15|16|17)\b(?! to 17)",
    "the paragraphs of 2023 and 2026 are not at hand": r"Working Together 202[36],? (ch(apter)? \d+ )?p(ara(graph)?)?\.? ?\d",
    "the chapter of 2026 on reviews was not read": r"Working Together 2026,? ch(apter)?\.? ?\d",
    "no amendment of section 16C by the Act of 2026 was found": r"Schools Act 2026[^.;]{0,80}\b(amend|chang)\w*[^.;]{0,40}16C",
    "the fifteen working days are in no Act": r"fifteen working days[^.;]{0,40}\b(by|in|under) (statute|the Act)\b",
    "the Panel has no time limit": r"\bPanel must (reply|respond|answer) within\b",
    "how working days are counted is not defined": r"(Working Together|SI 2018/789) defines? (a |what )?working day",
}  # fmt: skip
WORDS = re.compile("|".join(f"(?P<n{number}>{words})" for number, words in enumerate(NEVER.values())), re.IGNORECASE)
# Said wrongly on purpose: each pattern finds what it is there for.
WRONG = (
    "The statutory six months are over.", "Report to the partners by 30 September.", "Monitor the review every six weeks.",
    "The first audit is due at six months.", "You must not publish on an anniversary.", "The reviewer’s fee is paid.",
    "The family must agree to the report.", "The review must wait for the trial.", "SCIE quality marker 3: failed",
    "Numbers are suppressed if fewer than six.", "A review must have an independent author.", "A hold stops the clock.",
    "SI 2018/789 reg 15", "Working Together 2023 ch 5 para 330", "Working Together 2026 ch 5",
    "The Schools Act 2026 amends section 16C", "The fifteen working days are set by statute.",
    "The Panel must reply within ten days.", "SI 2018/789 defines working day",
)  # fmt: skip


def found_in(text: str) -> list[str]:
    """Return what a text says as law that is none, with the words."""
    return [f"{list(NEVER)[int(one.lastgroup[1:])]}: {one[0]}" for one in WORDS.finditer(text) if one.lastgroup]


@pytest.mark.parametrize(("words", "wrong"), [*zip(NEVER.values(), WRONG, strict=True)], ids=list(NEVER))
def test_each_pattern_finds_what_it_is_for(words: str, wrong: str) -> None:
    """A pattern that finds nothing would hold nothing."""
    assert re.search(words, wrong, re.IGNORECASE)


def test_no_sentence_to_the_officer_says_it() -> None:
    """All that stands in the program and its forms."""
    said = [(one.place, one.line, found) for one in sentences.everything() if (found := found_in(one.words))]
    assert not said


def test_no_rule_gives_it_the_force_of_law() -> None:
    """Days and months of a review are guidance or less; what may be regulation says that it is not known."""
    for regime in regimes():
        for rule in regime.rules:
            assert not found_in(f"{rule.duty} {rule.source.paragraph} {rule.source.note}"), rule.key
            if rule.within.count and rule.within.unit in {Unit.WORKING_DAYS, Unit.MONTHS}:
                assert rule.source.force is not Force.STATUTE, rule.key
    assert not [rule for regime in regimes() for rule in regime.rules if rule.source.force is Force.STATUTE]


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CaseFile]:
    """Make the demonstration office once."""
    with CaseFile.create(tmp_path_factory.mktemp("demo") / "demo.scrcase", demo.PASSPHRASE, by="Zoë Price") as made:
        demo.fill(made, CASES)
        yield made


def test_no_paper_of_the_demonstration_says_it(office: CaseFile) -> None:
    """Every paper of every case, as it would be drawn."""
    wrong, seen = [], 0
    for row in registers.rows(office, EVERY_CASE):
        for document, item in papers_of(office, row.id):
            content = paper.compose(office, document.key, row.id, item=item).content
            text = "\n".join(cell for cells in rows(content) for cell in cells)
            seen += bool(text)
            wrong += [f"{document.key} of {cases.get(office, row.id).reference}: {one}" for one in found_in(text)]
    assert seen > CASES
    assert not wrong
