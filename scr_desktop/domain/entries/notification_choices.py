"""What a notification given from outside says where only certain values can be said: read, or a problem that leaves it open.

Nobody chose these values from a list, as the form makes one do. A harmless spelling is read; whatever else stands there is
never taken for a no: it counts as not known, and its problem says which values the entry takes.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from scr_desktop.domain.entries.entry_words import entry_words
from scr_desktop.domain.entries.form import Content
from scr_desktop.domain.problem import Problem, Unreadable
from scr_desktop.domain.records.birth import BIRTH
from scr_desktop.domain.records.notifier import MEANS
from scr_desktop.domain.records.other_area import PART_WORDS
from scr_desktop.domain.review.decided_already import CHOICES as DECIDED
from scr_desktop.domain.rules.fact import AGE_TAKEN, RENAMED, AnswerKind, Fact, is_age

_YES_NO = ("yes", "no", "unknown")
HARM = ("died", "seriously_harmed", "not_harmed", "unknown")
WHERE = ("in_area", "elsewhere_in_england", "outside_england", "unknown")
OUTCOMES = ("to_do", "taken_up", "not_applicable")
# By part of the notification and entry: the values it takes, the one that says nothing last.
_CHILD = {
    "birth": tuple(key for key, _ in reversed(BIRTH)),
    "harm": HARM,
    "normally_resident": _YES_NO,
    "looked_after": _YES_NO,
}
_NOTIFIER = {"means": (*(key for key, _ in MEANS if key), "")}
_DECIDED = {"decided": (*(key for key, _ in DECIDED if key), "")}
_PARTS = tuple(key for key, _ in PART_WORDS)


class _Choices:
    """Reads choices and collects the problems of those that cannot be read."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def problem(self, value: str, takes: Iterable[str], field: str, where: str) -> None:
        words = _listed([one for one in takes if one])
        self.problems.append(
            Unreadable(f"“{value[:40]}” is not among what can be said here: it takes {words}.", field, where)
        )

    def one(self, value: str, takes: tuple[str, ...], field: str, where: str) -> str:
        """Return the value of `takes` that is written, or the last of them, which says nothing."""
        plain = _plain(value)
        if not plain or plain in takes:
            return plain or takes[-1]
        self.problem(value, takes, field, where)
        return takes[-1]

    def entry(self, entry: Mapping[str, str], choices: Mapping[str, tuple[str, ...]], path: str) -> dict[str, str]:
        found = {
            key: self.one(entry.get(key, ""), takes, f"{path}.{key}", entry_words(entry, f"{path}.{key}"))
            for key, takes in choices.items()
        }
        return {**entry, **found}

    def child(self, entry: Mapping[str, str], path: str) -> dict[str, str]:
        """Return a child; where it cannot be read whether it is born, what happened to it is not settled either."""
        before = len(self.problems)
        found = self.entry(entry, _CHILD, path)
        if any(problem.field == f"{path}.birth" for problem in self.problems[before:]):
            found["harm"] = "unknown"
        return found

    def area(self, entry: Mapping[str, str], path: str) -> dict[str, str]:
        """Return another area with the parts that can be read; without any it is involved."""
        given = entry.get("parts", "").lower().replace("looks after", "looks_after").replace(",", " ").split()
        for part in given:
            if part not in _PARTS:
                self.problem(part, _PARTS, f"{path}.parts", f"{entry.get('name') or 'Another area'}, parts")
        return {**entry, "parts": " ".join(part for part in given if part in _PARTS)}

    def answer(self, key: str, entry: Mapping[str, str], facts: Mapping[str, Fact]) -> dict[str, str]:
        fact, value = facts[RENAMED.get(key, key)], entry["value"]
        field = f"answers.{key}.value"
        if fact.kind is AnswerKind.NUMBER:
            plain = value.strip()
            if plain.lower() in {"", "unknown"} or is_age(plain):
                return {**entry, "value": plain.lower()}
            self.problem(value, (AGE_TAKEN, "unknown"), field, f"answers.{key}")
            return {**entry, "value": "unknown"}
        takes = tuple(choice for choice, _ in fact.choices)
        return {**entry, "value": self.one(value, (*takes, "unknown"), field, f"answers.{key}")}

    def answers(self, given: Mapping[str, Mapping[str, str]], facts: Mapping[str, Fact]) -> dict[str, Any]:
        """Return the answers to facts that are asked; a name that no fact has is a problem, and is left out."""
        asked = {key: entry for key, entry in given.items() if RENAMED.get(key, key) in facts}
        for key in given.keys() - asked.keys():
            sentence = (
                f"“{key}” is no question that is asked of a case: `facts --regime KEY` lists them with their keys."
            )
            self.problems.append(Unreadable(sentence, f"answers.{key}"))
        return {key: self.answer(key, entry, facts) for key, entry in asked.items()}

    def considered(self, given: Mapping[str, Mapping[str, str]], processes: Collection[str]) -> dict[str, Any]:
        """Return what is said of processes there are; a name that none has is a problem, and is left out."""
        found = {}
        for key, entry in given.items():
            field, takes = f"considerations.{key}", (*OUTCOMES[1:], OUTCOMES[0])
            if key in processes:
                found[key] = {**entry, "outcome": self.one(entry.get("outcome", ""), takes, f"{field}.outcome", field)}
            else:
                sentence = (
                    f"“{key}” is no process that can run beside a review: there are {_listed(sorted(processes))}."
                )
                self.problems.append(Unreadable(sentence, field))
        return found

    def authority(self, given: str, ours: Sequence[str]) -> str:
        """Return which of the office's own authorities is meant; one that is none of them has no duty of the office's."""
        plain = " ".join(given.split())
        named = next((one for one in ours if one.casefold() == plain.casefold()), "")
        if named or not plain or not ours:
            return named or given
        self.problem(given, ours, "local_authority", "Whose duty it is")
        return ""


def chosen(
    content: Content, facts: Mapping[str, Fact], processes: Collection[str], authorities: Sequence[str]
) -> tuple[Content, tuple[Problem, ...]]:
    """Return a notification with every choice in the form's own words, and a problem for each that cannot be read.

    `facts` are all that any arrangements ask, by key; `processes` the keys of those that can run beside a review;
    `authorities` the office's own, of which a case is one's: where none is named, any can be.
    """
    read = _Choices()
    found = {
        **content,
        "notification": read.entry(content["notification"], _DECIDED, "notification"),
        "incident": read.entry(content["incident"], {"where_it_happened": WHERE}, "incident"),
        "children": [read.child(entry, f"children.{row}") for row, entry in enumerate(content["children"])],
        "notifiers": [
            read.entry(entry, _NOTIFIER, f"notifiers.{row}") for row, entry in enumerate(content["notifiers"])
        ],
        "other_areas": [read.area(entry, f"other_areas.{row}") for row, entry in enumerate(content["other_areas"])],
        "answers": read.answers(content["answers"], facts),
        "considerations": read.considered(content["considerations"], processes),
        "local_authority": read.authority(content["local_authority"], authorities),
    }
    return found, tuple(read.problems)


def _plain(value: str) -> str:
    """Return a value without what is no part of it: case, spaces around and between; true and false are yes and no."""
    plain = "_".join(value.lower().replace("-", " ").split())
    return {"true": "yes", "false": "no"}.get(plain, plain)


def _listed(words: list[str]) -> str:
    words = list(dict.fromkeys(words))
    return " or ".join(filter(None, (", ".join(words[:-1]), words[-1])))
