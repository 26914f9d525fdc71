"""What can be wrong, said in one sentence that tells the officer what to do."""

from collections.abc import Iterable

_KEPT = "Kept as it is:"


class Problem(Exception):
    """Something that the officer can mend where it stands.

    `sentence` says what is wrong, where, and what to do; `field` names the entry concerned
    (the key of a form field or fact), or is empty where no single entry is at fault. `where` names that entry
    for whoever reads the sentence away from it, where the sentence itself does not: `Róisín, date of birth`.
    """

    def __init__(self, sentence: str, field: str = "", where: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.field = field
        self.where = where

    @property
    def whole(self) -> str:
        """The sentence as it is said away from its entry."""
        return f"{self.where}: {self.sentence}" if self.where else self.sentence


class Unreadable(Problem):
    """An entry that cannot be read: nothing is taken from it."""


class AgainstAnother(Problem):
    """An entry that cannot be true beside another: what hangs on the two is not settled until one is corrected."""


class NotStated(Problem):
    """A day that the office owes and has not stated: no reason stands for it, and it is stated with the office."""


class CameLate(Problem):
    """Something done after its day: it stands with the reason why it came late, which is kept with it."""


class Doubt(Problem):
    """Something that looks wrong, but that the officer may let stand with a reason."""


def kept_among(sentence: str, kept: Iterable[str]) -> str:
    """Return how a problem stands with a case where it is kept as it is, with the reason; empty where it is not kept."""
    return next((words for words in kept if words.startswith(f"{sentence} {_KEPT}")), "")


def kept_where(begins: str, kept: Iterable[str]) -> str:
    """Return the last problem kept with a case that begins with these words, with its reason; empty if none is kept."""
    return next((words for words in reversed(list(kept)) if words.startswith(begins) and f" {_KEPT} " in words), "")


def kept_words(problem: Problem, reason: str) -> str:
    """Return how a problem that is kept as it is stands with the case."""
    return f"{problem.whole} {_KEPT} {reason}"


class CaseFileProblem(Problem):
    """The case file cannot be used as it stands: locked, full, read-only, newer, damaged."""


class WrongKey(CaseFileProblem):
    """The passphrase or recovery key does not open this case file."""


class CaseFileGone(CaseFileProblem):
    """The open case file is no longer what stands at its path: a copy of what is open must be saved."""
