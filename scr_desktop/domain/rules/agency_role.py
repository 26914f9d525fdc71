"""What an agency is: its sort, and its role under an edition, such as a Board partner or a relevant agency."""

from __future__ import annotations

from dataclasses import dataclass

from scr_desktop.domain.sources.source import Source

NO_ROLE = "none"


@dataclass(frozen=True, slots=True)
class AgencyKinds:
    """The sorts of agency that an edition knows: the key of each with its words, in the order of offering."""

    choices: tuple[tuple[str, str], ...]

    def words(self, kind: str) -> str:
        """Return a sort of agency in words; what is not known stands as it is."""
        return dict(self.choices).get(kind, kind)


@dataclass(frozen=True, slots=True)
class AgencyRole:
    """A role under one edition of the arrangements: its key, its name, where it comes from.

    `kinds` are the sorts of agency (`AgencyKinds`) that have it unless the office says otherwise.
    """

    key: str
    name: str
    source: Source
    kinds: tuple[str, ...] = ()


def role_of(kind: str, chosen: str, roles: tuple[AgencyRole, ...]) -> AgencyRole | None:
    """Return the role of an agency of a kind: the one the office chose by its key, or else the one its kind has.

    None if it has none, or if the office says so with `NO_ROLE`.
    """
    by_choice = next((role for role in roles if role.key == chosen), None)
    if by_choice or chosen == NO_ROLE:
        return by_choice
    return next((role for role in roles if kind in role.kinds), None)
