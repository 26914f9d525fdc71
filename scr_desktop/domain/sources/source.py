"""Where a rule comes from, and how binding it is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

UNCONFIRMED = "wording not confirmed, check"


# The titles by which texts are cited in the paragraphs of their time.
_TITLES = re.compile(r"Working Together \d{4}|Children Act \d{4}|SI \d{4}/\d+|Panel guidance[^;]*|Procedure")


class Force(StrEnum):
    """How binding a rule is; the words are the ones the officer reads."""

    STATUTE = "statute"
    STATUTORY_GUIDANCE = "statutory guidance"
    PANEL_GUIDANCE = "Panel guidance"
    GUIDANCE = "government guidance"
    LOCAL = "local"


@dataclass(frozen=True, slots=True)
class Binding:
    """How one addressee, or one part of a rule, is bound where they differ: to `who`, with what force, by which word."""

    who: str
    force: Force
    word: str = ""

    def __str__(self) -> str:
        """Return it as it is read: `Ofsted: should, statutory guidance`, without a name where only one is bound."""
        said = ", ".join(part for part in (self.word, self.force) if part)
        return f"{self.who}: {said}" if self.who else said


@dataclass(frozen=True, slots=True)
class Source:
    """The paragraph that a rule stands on and its force.

    `sure` is false where the wording could not be confirmed: such a rule is shown as one to check
    and never printed as law; `doubt` says what is not sure of it. `note` says where sources differ or where the program
    departs from one. `edition` is the text that the paragraph stands in, as its title is cited; `since` is the day from which
    that text holds for certain (None: not known, or not needed), `before` where an earlier text had the rule. `binds` gives the force for
    each addressee or part where that is not one for all, `perhaps` what else may bind that was not read yet. `confirmed` says by whom, when and against which copy an office
    confirmed the line, empty where none did.
    """

    paragraph: str
    force: Force
    sure: bool = True
    note: str = ""
    edition: str = ""
    since: date | None = None
    before: str = ""
    binds: tuple[Binding, ...] = ()
    perhaps: str = ""
    doubt: str = UNCONFIRMED
    confirmed: str = ""

    def __str__(self) -> str:
        """Return the paragraph with its force, who confirmed it, and the warning to check where the wording is not confirmed."""
        # What else may bind is said once, where the doubt says it too.
        force = self.force_words if self.sure or self.perhaps not in self.doubt else self._bound
        said = "; ".join(part for part in (force, self.confirmed) if part)
        return f"{self.paragraph} ({said})" + ("" if self.sure else f" – {self.doubt}")

    @property
    def text(self) -> str:
        """The title of the text that it stands in: its `edition`, or else what its paragraph names first."""
        named = _TITLES.search(self.paragraph)
        return self.edition or (named[0] if named else self.paragraph)

    @property
    def force_words(self) -> str:
        """The force, for each addressee or part where they differ, with what else may bind."""
        return "; ".join(part for part in (self._bound, self.perhaps) if part)

    @property
    def _bound(self) -> str:
        return "; ".join(map(str, self.binds or (self.force,)))
