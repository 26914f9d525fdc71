"""The regimes this program knows, found in their files."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache, cached_property, lru_cache

from scr_desktop import catalogue
from scr_desktop.domain.editions.overlay import Overlay
from scr_desktop.domain.progress.change_of_arrangements import DECIDED
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.rules.agency_role import AgencyKinds
from scr_desktop.domain.rules.arrangements import CaseDates
from scr_desktop.domain.rules.deadline import DeadlineRule
from scr_desktop.domain.rules.fact import EARLIER, Fact
from scr_desktop.domain.rules.regime import Regime, Resolution, regime_by_key, resolve
from scr_desktop.domain.sources.source import Force, Source
from scr_desktop.domain.time.period import as_soon_as_possible


@cache
def regimes() -> tuple[Regime, ...]:
    """Return every regime, in the order in which they came into being."""
    found: tuple[Regime, ...] = catalogue.offered("REGIME", "scr_desktop.regimes")
    return tuple(sorted(found, key=lambda regime: regime.rank))


def by_key(key: str) -> Regime:
    """Return the regime called `key`; raises `Problem` naming those there are."""
    return regime_by_key(regimes(), key)


@dataclass(frozen=True, eq=False)
class Law:
    """The arrangements as one office has them: every regime, with what the office confirmed of it laid over.

    Two are the same only if they are one: `law_of` returns the same for the same confirmation.
    """

    regimes: tuple[Regime, ...]
    overlay: Overlay = field(default_factory=Overlay)

    def by_key(self, key: str) -> Regime:
        """Return the regime called `key`; raises `Problem` naming those there are."""
        return self._known.get(key) or regime_by_key(self.regimes, key)

    @cached_property
    def _known(self) -> dict[str, Regime]:
        return {regime.key: regime for regime in self.regimes}

    def of(self, case: Case) -> Regime:
        """Return the regime under which a case is kept, under the guidance of the time in which it became known."""
        return self.by_key(case.regime).at(case.day_of("aware"))

    @cached_property
    def rules(self) -> dict[tuple[str, str], DeadlineRule]:
        """Every rule there is, by the key of its regime and its own: lists of thousands of rows ask for them one by one."""
        return {(regime.key, rule.key): rule for regime in self.regimes for rule in regime.rules}

    def rule(self, regime: str, key: str, began: date) -> DeadlineRule:
        """Return a rule of a regime as it was worded when its clock began.

        Where a case is not at hand, the day on which the clock began stands for the day on which the case became known. Of a
        deadline on record there always is one: of an edition that the case no longer stands under, or one that says no more.
        """
        edition = self.by_key(regime)
        if not edition.earlier and (regime, key) in self.rules:
            return self.rules[regime, key]
        places = (edition.at(began), *self.regimes)
        return next((rule for one in places for rule in one.rules if rule.key == key), None) or _no_longer_known(key)

    def governing(self, dates: CaseDates) -> Resolution:
        """Return which regime governs a case with these dates, and why, and which others may where that is open."""
        return resolve(self.regimes, replace(dates, wt2026_applies_from=self.overlay.applies_from))


def _no_longer_known(key: str) -> DeadlineRule:
    """Return what stands for a rule that is on record and that no edition has any more."""
    source = Source("On record in this case file", Force.LOCAL, sure=False)
    return DeadlineRule(
        key, "A time limit that is no longer there", "aware", as_soon_as_possible(), source, "", until=date.min
    )


@lru_cache(maxsize=8)
def law_of(overlay: Overlay) -> Law:
    """Return the arrangements of an office that confirmed this of them."""
    return Law(tuple(overlay.over(regime) for regime in regimes()), overlay)


def as_built() -> Law:
    """Return the arrangements as the program has them, before any office confirmed anything."""
    return law_of(Overlay())


def every_fact() -> dict[str, Fact]:
    """Return every fact that any arrangements ask, or asked in earlier versions, by key."""
    earlier = {fact.key: fact for fact in EARLIER}
    return earlier | {key: fact for regime in regimes() for key, fact in regime.facts.items()}


def every_process() -> set[str]:
    """Return the keys of every process that can run beside a review under any arrangements."""
    return {process.key for regime in regimes() for process in regime.processes}


@cache
def every_agency_kind() -> AgencyKinds:
    """Return the sorts of agency under any arrangements, for the directory, which all share; the latest words count."""
    return AgencyKinds(tuple(dict(kind for regime in regimes() for kind in regime.agency_kinds.choices).items()))


def governing(dates: CaseDates) -> Resolution:
    """Return which regime governs a case with these dates, and why, and which others may where that is open."""
    return resolve(regimes(), dates)


def dates_of(case: Case, aware_on: date, arrangements_begin_on: date | None) -> CaseDates:
    """Return the dates that decide which regime governs a case, if the authority became aware on `aware_on`.

    A notification that reached the board only after the partner arrangements began could lead to a
    review no earlier than that day, which is what the grace period forbids; unless one was decided on before.
    """
    dates = CaseDates(aware_on, arrangements_begin_on)
    received = case.day_of("notification_received")
    on_record = min((day for kind in DECIDED if (day := case.day_of(kind))), default=None)
    decided = on_record or case.decided_on.latest
    if arrangements_begin_on is None:
        # The day is not stated: what came later may have come too late, so every lawful day is looked at.
        begun = decided or received
        within = "" if on_record or not decided else case.decided_on.in_time
        return CaseDates(aware_on, None, begun, within) if begun and begun >= aware_on else CaseDates(aware_on)
    in_time = decided is not None and decided < dates.partners_from
    too_late = received is not None and aware_on < dates.partners_from <= received and not in_time
    return CaseDates(aware_on, arrangements_begin_on, received if too_late else None)
