"""What the editions of the arrangements call what they bring with them: rules, stages, duties, agencies, other reviews."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from scr_desktop.domain.progress.no_longer import SUFFIX
from scr_desktop.domain.rules.agency_role import NO_ROLE
from scr_desktop.domain.rules.criterion import Duty
from scr_desktop.domain.rules.regime import ENDED_STAGES, STAGES_BEFORE, Regime

# Entries that hold keys of the same kind in whatever record they stand.
_ANYWHERE = {"rule": "rule", "next_rule": "rule", "other_review": "other_review"}


def of_arrangements(record: str, field: str, known: Sequence[Regime]) -> Mapping[str, str]:
    """Return the words for the keys that an entry of a record may hold, of several editions the last; empty for others."""
    if record == "Agency" and (role_names := _roles(field, known)):
        return role_names
    entry = _ANYWHERE.get(field, f"{record}.{field}")
    return {key: words for one in known for key, words in _of_edition(entry, one)}


def _of_edition(entry: str, edition: Regime) -> Iterable[tuple[str, str]]:
    """Return the keys that an entry may hold under one edition, each with its words."""
    match entry:
        case "rule":
            return ((rule.key, rule.duty) for rule in edition.rules)
        case "other_review" | "OtherReview.chosen" | "OtherReview.suggested":
            return edition.other_reviews.choices
        case "Agency.kind":
            return edition.agency_kinds.choices
        case "Case.regime":
            return ((edition.key, edition.name),)
        case "Case.stage":
            return ((stage.key, stage.name) for stage in (*edition.stages, *STAGES_BEFORE, *ENDED_STAGES))
        case "Consideration.process":
            return ((process.key, process.name) for process in edition.processes)
        case "RapidReview.page" if edition.rapid_review:
            return ((part.key, part.title) for part in edition.rapid_review.parts)
        case "Telling.duty":
            return _of_duties(edition.duties)
    return ()


def _of_duties(duties: Iterable[Duty]) -> Iterator[tuple[str, str]]:
    """Yield the keys of the tellings that are owed, and of those that what was told no longer stands."""
    for duty in duties:
        yield duty.key, f"{duty.who}, of {duty.of}"
        yield f"{duty.key}{SUFFIX}", f"{duty.who}, that {duty.of} no longer stands"


def _roles(key: str, known: Sequence[Regime]) -> Mapping[str, str]:
    """Return the roles of agencies under the arrangements called `key`; nothing if none are."""
    roles = next((one.agency_roles for one in known if one.key == key), None)
    return {} if roles is None else {NO_ROLE: "No role", **{role.key: role.name for role in roles}}
