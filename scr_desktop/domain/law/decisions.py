"""What follows a decision: the Panel's challenge, further information, the final outcome, a view taken anew."""

from dataclasses import replace

from scr_desktop.domain.law import publication
from scr_desktop.domain.rules.after_decision import AfterDecision
from scr_desktop.domain.rules.arrangements import PANEL_BEGAN
from scr_desktop.domain.rules.condition import UnlessShown, any_of
from scr_desktop.domain.rules.criterion import Duty
from scr_desktop.domain.rules.deadline import DeadlineRule
from scr_desktop.domain.sources.source import Force, Source
from scr_desktop.domain.time.period import as_soon_as_possible

_ALWAYS = UnlessShown(any_of())
_OLD_PANEL, _PANEL = "National Panel of Independent Experts", "Child Safeguarding Practice Review Panel"
_OFSTED, _DFE = "Ofsted", "Department for Education"

_CHALLENGED = Source("Procedure 5.4, appendix 4; Working Together 2015 p78", Force.STATUTORY_GUIDANCE)
# The paragraph is written for a board, and so is what it quotes: no text for partners at hand asks the same of them.
_CHALLENGED_PARTNERS = Source(
    "Procedure 5.4, appendix 4",
    Force.LOCAL,
    note="The paragraph is written for a board (Working Together 2015 p78). No text for safeguarding partners that is at hand "
    "asks it of them: the office keeps it as its own procedure.",
)
_FURTHER = Source("Procedure 5.3, appendix 5", Force.STATUTORY_GUIDANCE)
_NATIONAL = Source("Procedure 4A, 5B", Force.STATUTORY_GUIDANCE)
_TAKEN_NATIONALLY = Source("Procedure 9B, appendix 5", Force.STATUTORY_GUIDANCE)
_SHARED = Source("Procedure 4A, 5B", Force.STATUTORY_GUIDANCE)

# An expectation only: no source gives the Panel a time limit.
_REPLY_EXPECTED = "The Panel’s reply is usually expected after about ten days. No source gives it a time limit."
_REPLY_SOURCE = Source(
    "One partnership’s own procedure (Kent), which tells its users “approximately 10 days”", Force.LOCAL, sure=False
)

RECONSIDER = DeadlineRule(
    "reconsider",
    "The decision that the Panel challenged is considered again",
    "challenged",
    as_soon_as_possible(),
    _CHALLENGED,
    "",
    done_by="reconsidered",
    only_once_begun=True,
)
FINAL_OUTCOME = DeadlineRule(
    "final_outcome",
    "Ofsted, the Department for Education and the Panel are told of the final outcome",
    "reconsidered",
    as_soon_as_possible(),
    _CHALLENGED,
    "",
    done_by="final_outcome_told",
    only_once_begun=True,
    outlives_hand_over=True,
)
FURTHER_INFORMATION = DeadlineRule(
    "further_information",
    "The Panel is given the further information it asked for",
    "information_wanted",
    as_soon_as_possible(),
    _FURTHER,
    "",
    done_by="information_sent",
    only_once_begun=True,
)
TELL_NATIONAL_VIEW = DeadlineRule(
    "tell_national_view",
    "The Panel is told of new information that bears on a national review",
    "national_view_changed",
    as_soon_as_possible(),
    _NATIONAL,
    "",
    done_by="national_view_told",
    only_once_begun=True,
    outlives_hand_over=True,
)
SHARE_DECISION = DeadlineRule(
    "share_decision",
    "The Panel is told of the decision not to hold a local review, with the rapid review",
    "no_review",
    as_soon_as_possible(),
    _SHARED,
    "",
    done_by="no_review_told",
    only_once_begun=True,
    outlives_hand_over=True,
)
_AFTER_ANY = (RECONSIDER, FINAL_OUTCOME, FURTHER_INFORMATION)


def rules(falls_on: str, *, national_view: bool, shared: bool = False) -> tuple[DeadlineRule, ...]:
    """Return the rules after a decision, which fall on those who decide.

    With `national_view` a later view on a national review is told to the Panel. With `shared` they are the partners', who
    tell it of a decision not to hold a local review.
    """
    wanted = (*_AFTER_ANY, *((TELL_NATIONAL_VIEW,) if national_view else ()), *((SHARE_DECISION,) if shared else ()))
    return tuple(
        replace(rule, falls_on=falls_on, source=_own(rule.source) if shared else rule.source) for rule in wanted
    )


def _own(source: Source) -> Source:
    """Return where partners have what a board has from the guidance written for it."""
    return _CHALLENGED_PARTNERS if source is _CHALLENGED else source


def _final(key: str, who: str) -> Duty:
    of, rule = "the final outcome after the decision was considered again", "final_outcome"
    return Duty(key, who, of, "reconsidered", rule, _CHALLENGED, _ALWAYS, only_once_begun=True, each_time=True)


_FINAL = (
    _final("final_ofsted", _OFSTED),
    _final("final_dfe", _DFE),
    replace(_final("final_panel", _PANEL), since=PANEL_BEGAN),
)
_NATIONAL_VIEW_DUTY = Duty(
    "national_view_panel",
    _PANEL,
    "new information that bears on a national review",
    "national_view_changed",
    "tell_national_view",
    _NATIONAL,
    _ALWAYS,
    only_once_begun=True,
    each_time=True,
)
_NO_LOCAL_REVIEW = Duty(
    "no_review_panel",
    _PANEL,
    "the decision not to hold a local review",
    "no_review",
    "share_decision",
    _SHARED,
    _ALWAYS,
    only_once_begun=True,
    each_time=True,
)
# The old panel gave way to the new one, also where the decision was made before that day.
BOARD_DUTIES = (*_FINAL, replace(_final("final_old_panel", _OLD_PANEL), until=PANEL_BEGAN))
TRANSITION_DUTIES = (*BOARD_DUTIES, _NATIONAL_VIEW_DUTY)
PARTNER_DUTIES = (
    _NO_LOCAL_REVIEW,
    *(replace(duty, source=_own(duty.source)) for duty in _FINAL),
    _NATIONAL_VIEW_DUTY,
)

AFTER_DECISION = AfterDecision(
    reply_expected=_REPLY_EXPECTED,
    reply_source=_REPLY_SOURCE,
    challenged=_CHALLENGED,
    further_information=_FURTHER,
    national_view=_NATIONAL,
    taken_nationally=_TAKEN_NATIONALLY,
    tell_view=_NATIONAL_VIEW_DUTY,
    delay=publication.DELAY,
)
AFTER_PARTNERS_DECISION = replace(AFTER_DECISION, challenged=_CHALLENGED_PARTNERS)
