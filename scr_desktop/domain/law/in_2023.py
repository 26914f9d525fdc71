"""Where Working Together 2023 has what an older text said: each source that it shares with an earlier edition, in its own.

The edition moved reviews from chapter 4 to chapter 5, and its paragraphs are not at hand. What public pages say of it is sure;
what is only recalled, or taken over from 2018, says so. What is the office's own stays with its own procedure.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from scr_desktop.domain.rules.arrangements import WT2023_PUBLISHED
from scr_desktop.domain.rules.flow_chart import Lane
from scr_desktop.domain.sources.source import UNCONFIRMED, Force, Source

EDITION = "Working Together 2023"
CHAPTER_5 = f"{EDITION} ch 5, paragraph not at hand"
CH5 = Source(CHAPTER_5, Force.STATUTORY_GUIDANCE, edition=EDITION, since=WT2023_PUBLISHED)
RECALLED = "recalled as unchanged in the edition of 2023, check"
_OF_2018 = "the words are those of 2018, check them against the edition of 2023"
_NOT_READ = "The chapter was not at hand when this rule was written: check it against the edition."
_S16C, _S16F, _REGULATIONS = "Children Act 2004 s16C(1)", "Children Act 2004 s16F", "SI 2018/789"
_PANEL_SAYS = "Child Safeguarding Practice Review Panel, answers to questions"


@dataclass(frozen=True, slots=True)
class _Now:
    """Where a source stands in 2023: its paragraph, in the edition or not, what is not sure of it, and another force."""

    paragraph: str
    doubt: str = ""
    force: Force | None = None


_SURE, _TAKEN_OVER, _RECALLED = _Now(CHAPTER_5), _Now(CHAPTER_5, _OF_2018), _Now(CHAPTER_5, RECALLED)
_NOW = {
    # Statute: it stands by itself, and no later edition changed it.
    f"{_S16C}; procedure 2B": _Now(_S16C),
    f"{_S16C}(a) and (b); procedure 2B": _Now(f"{_S16C}(a) and (b)"),
    f"{_S16C}(a); procedure 2B": _Now(f"{_S16C}(a)"),
    "Children Act 1989 Sch 2 para 20(1); procedure 2B": _Now("Children Act 1989 Sch 2 para 20(1)"),
    f"Procedure 4B; {_REGULATIONS} reg 11": _Now(f"{_REGULATIONS} reg 11"),
    f"Procedure appendix 5; {_REGULATIONS} reg 3": _Now(f"{_REGULATIONS} reg 3"),
    "Procedure 11.3; Domestic Violence, Crime and Victims Act 2004 s9": _Now(
        "Domestic Violence, Crime and Victims Act 2004 s9"
    ),
    "Procedure 11.1; Care Act 2014 s44": _Now("Care Act 2014 s44"),
    # A death in custody is asked for because of the remand; that it leads to a review by itself was said in 2015.
    "Procedure 2.3; Working Together 2015 p76": _Now(
        "Legal Aid, Sentencing and Punishment of Offenders Act 2012 s104",
        force=Force.STATUTE,
    ),
    # The notification: public pages say that it is unchanged.
    "Procedure 2B; Working Together 2018 ch 4": _SURE,
    f"{_S16C}; procedure 2B, 3.1; Working Together 2018 ch 4": _Now(f"{_S16C}; {CHAPTER_5}"),
    "Procedure 2B": _SURE,
    "Procedure 2B, 4B": _TAKEN_OVER,
    "Procedure 2B, 4.1": _TAKEN_OVER,
    f"Procedure 2B, 4B; {_PANEL_SAYS}": _Now(_PANEL_SAYS),
    # Rapid review, decision, what follows it: the words are those of 2018.
    f"{_S16F}; procedure 4A, 4B; Working Together 2018 ch 4": _Now(f"{_S16F}; {CHAPTER_5}", _OF_2018),
    "Procedure 4A": _TAKEN_OVER,
    "Procedure 4B": _TAKEN_OVER,
    "Procedure 4A, 5B": _TAKEN_OVER,
    "Procedure 5.3, appendix 5": _TAKEN_OVER,
    "Procedure 9B, appendix 5": _TAKEN_OVER,
    "Procedure appendix 5": _TAKEN_OVER,
    "Panel guidance of 2019 and 2022, and the Panel’s annual reports": _Now(
        "Panel guidance of September 2022, and the Panel’s annual reports", UNCONFIRMED
    ),
    # Publication.
    f"{_S16F}; procedure 8B": _Now(f"{_S16F}; {CHAPTER_5}", RECALLED),
    "Procedure 8B": _RECALLED,
    "Procedure 8B, appendix 4": _RECALLED,
    # Written for a board, or by others: the office keeps it as its own.
    "Procedure 10.4; Working Together 2015 ch 4": _Now("Procedure 10.4", force=Force.LOCAL),
    "Procedure 10.6": _Now("Procedure 10.6", force=Force.LOCAL),
    "Procedure appendix 5; GOV.UK guide for youth justice practitioners: reporting serious incidents": _Now(
        "GOV.UK guide for youth justice practitioners: reporting serious incidents", UNCONFIRMED
    ),
}
# The steps of the flow charts, whose paragraphs are the procedure's: those that the edition asks.
_STEPS = {
    "Procedure 2B": CHAPTER_5,
    "Procedure 2B, 3.1": CHAPTER_5,
    "Procedure 3A": "Panel guidance for safeguarding partners",
    "Procedure 4A": CHAPTER_5,
    "Procedure 4A, 4B": f"{CHAPTER_5}; {_REGULATIONS} reg 11",
    "Procedure 4A, 5B": CHAPTER_5,
    "Procedure 5B": CHAPTER_5,
    "Procedure 5.2, 5.3": CHAPTER_5,
    "Procedure 5.3": CHAPTER_5,
    "Procedure 7B": f"{_S16F}; {CHAPTER_5}",
    "Procedure 7B, appendix 4": CHAPTER_5,
    "Procedure 8B": CHAPTER_5,
}


def of_2023(source: Source) -> Source:
    """Return where the edition of 2023 has a source, with the older text in `before`; one that is not shared stays as it is."""
    now = _NOW.get(source.paragraph)
    if now is None:
        return source
    in_edition = EDITION in now.paragraph
    # What another source doubts of its own stays doubted, and what else may bind is said where the force is not.
    own = "" if source.sure or source.doubt == now.doubt else source.doubt
    doubt = "; ".join(filter(None, (now.doubt, own, source.perhaps if now.doubt else "")))
    return replace(
        source,
        paragraph=now.paragraph,
        force=now.force or source.force,
        sure=not doubt,
        doubt=doubt or UNCONFIRMED,
        note=" ".join(filter(None, (source.note, _NOT_READ if now.doubt and in_edition else ""))),
        edition=EDITION if in_edition else source.edition,
        since=WT2023_PUBLISHED if in_edition else source.since,
        before=source.paragraph if now.paragraph != source.paragraph else source.before,
    )


def steps_of_2023(lanes: tuple[Lane, ...]) -> tuple[Lane, ...]:
    """Return the flow charts with the chapter of the edition of 2023 at those steps that it asks."""
    return tuple(
        replace(
            lane,
            steps=tuple(replace(step, paragraph=_STEPS.get(step.paragraph, step.paragraph)) for step in lane.steps),
        )
        for lane in lanes
    )
