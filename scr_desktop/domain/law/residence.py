"""Whose board decides under the board's arrangements: that of the area where the child normally lives, procedure 4.1."""

from scr_desktop.domain.rules import vocabulary as facts
from scr_desktop.domain.rules.condition import Is, Shown, UnlessShown, all_of, any_of
from scr_desktop.domain.rules.fact import Question
from scr_desktop.domain.rules.whose import Allocation, Holder
from scr_desktop.domain.sources.source import Force, Source

SOURCE = Source("Procedure 4.1", Force.STATUTORY_GUIDANCE)
LIVES_ELSEWHERE = Is("normally_resident", ("no",))
# Of several children one can live here and another elsewhere: it is asked where several are entered.
HOME_ELSEWHERE = any_of(LIVES_ELSEWHERE, facts.OTHER_HOME.yes_if_asked)
OUTSIDE_ENGLAND = Is("lives_in_england", ("no",))
# There are boards in England only: as long as nobody says that the child lives outside it, another of them is meant.
ANOTHER_BOARD = all_of(HOME_ELSEWHERE, UnlessShown(OUTSIDE_ENGLAND))
# No text at hand says whose board decides on a child who lives outside England: nothing answers this, so that it stays open.
_NOT_SAID = Is("board_for_a_child_of_another_country")
NOT_SAID = {
    _NOT_SAID.key: "Whose board decides on a child who normally lives outside England? (Procedure 4.1 names the board of the "
    "area in which the child is normally resident; no text at hand names one for a child who lives outside England. No answer "
    "here settles it: agree with the Chair who decides, and record it.)"
}
BY_RESIDENCE = (
    Allocation(Holder.US, facts.RESIDENT.yes),
    Allocation(Holder.WHERE_RESIDENT, ANOTHER_BOARD),
    Allocation(Holder.US, all_of(LIVES_ELSEWHERE, Shown(OUTSIDE_ENGLAND), _NOT_SAID)),
)
QUESTIONS = (
    Question(facts.RESIDENT, SOURCE, "Where the child lives"),
    Question(facts.OTHER_HOME, SOURCE, "Where the child lives"),
    Question(facts.LIVES_IN_ENGLAND, SOURCE, "Where the child lives"),
    Question(facts.OTHER_AREA, SOURCE, "Where the child lives"),
)
