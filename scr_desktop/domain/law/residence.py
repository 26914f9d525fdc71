"""Whose board decides under the board's arrangements: that of the area where the child normally lives, procedure 4.1."""

from scr_desktop.domain.condition import Is
from scr_desktop.domain.fact import Question
from scr_desktop.domain.law import facts
from scr_desktop.domain.source import Force, Source
from scr_desktop.domain.whose import Allocation, Holder

SOURCE = Source("Procedure 4.1", Force.STATUTORY_GUIDANCE)
LIVES_ELSEWHERE = Is("normally_resident", ("no",))
BY_RESIDENCE = (
    Allocation(Holder.US, facts.RESIDENT.yes),
    Allocation(Holder.WHERE_RESIDENT, LIVES_ELSEWHERE),
)
QUESTIONS = (
    Question(facts.RESIDENT, SOURCE, "Where the child lives"),
    Question(facts.OTHER_AREA, SOURCE, "Where the child lives"),
)
