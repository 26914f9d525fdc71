"""The steps of the procedure's flow charts, in lanes: values that a regime offers and a case stands in."""

from __future__ import annotations

from dataclasses import dataclass

from scr_desktop.domain.rules.event import EVENTS
from scr_desktop.domain.rules.place import CasePlace
from scr_desktop.domain.sources.source import Source


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a chart: `done_by` is the event that shows it done, `rule` its deadline if it has one.

    `or_rules` are those under which it is owed by others, to whom the case passed.

    `overtaken_by` is the event after which it comes no more: done or not, it lies behind.
    `needs` is what must stand in the record besides, or in place of the event (`domain/stages/step_record.py`).
    `process` is the parallel process that it deals with, `*` for all that are brought up but the child death review.
    Once the event `unless` has happened it does not apply any more if it was not done before; it is shown only
    after the event `only_after`.
    `place` is the part of the case in which it is done. `source` is where the step itself is asked for, with how binding it is,
    where it is more than the order of work.
    """

    key: str
    text: str
    paragraph: str
    done_by: str = ""
    rule: str = ""
    place: CasePlace = CasePlace.DEADLINES
    only_if_serious: bool = False
    after_decision: bool = False
    process: str = ""
    needs: str = ""
    overtaken_by: str = ""
    unless: str = ""
    only_after: str = ""
    or_rules: tuple[str, ...] = ()
    source: Source | None = None


@dataclass(frozen=True, slots=True)
class Lane:
    """A column of the drawing: one chart of the procedure, or what runs beside it.

    It opens after the event `opens_after` and does not apply once the event `unless` has happened. The steps
    of one that is `parallel` wait for no other.
    """

    title: str
    steps: tuple[Step, ...]
    opens_after: str = ""
    unless: str = ""
    parallel: bool = False

    @property
    def opens(self) -> str:
        """When it opens and what closes it: `After “Decision made”, unless “Review initiated”`; empty if at once."""
        said = [f"After “{EVENTS[self.opens_after].label}”"] if self.opens_after else []
        said += [f"unless “{EVENTS[self.unless].label}”"] if self.unless else []
        return ", ".join(said)
