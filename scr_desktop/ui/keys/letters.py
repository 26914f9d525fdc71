"""Underlined letters for what is made as the program goes: each entry of a dialog and of a menu has one, none stands for two."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QGroupBox, QLabel, QMenu, QTabBar, QWidget, QWizardPage

_MARKED = re.compile(r"(?<!&)&([^&\s])")


def give_letters(window: QWidget) -> None:
    """Underline a letter in every label of an entry of `window` that has none, as long as there are letters that nothing has."""
    _give(window, _words_with_letters(window))


def give_page_letters(page: QWidget) -> None:
    """Underline a letter in every label of an entry of one page that has none, and that no button beside the pages has.

    What other pages have is free: only one page is seen at a time.
    """
    window = page.window()
    beside = (one.text() for one in window.findChildren(QAbstractButton) if not _on_a_page(one, window))
    _give(page, [*beside, *_words_with_letters(page)])


def _on_a_page(widget: QWidget, window: QWidget) -> bool:
    above = widget.parentWidget()
    while above is not None and above is not window:
        if isinstance(above, QWizardPage):
            return True
        above = above.parentWidget()
    return False


def _give(part: QWidget, words_there: Iterable[str]) -> None:
    """Underline a letter in the labels of `part` that want one; words that stand there already lend theirs."""
    marked = {_MARKED.sub(r"\1", words): words for words in words_there if _MARKED.search(words)}
    wanting = [label for label in part.findChildren(QLabel) if _wants_letter(label)]
    for label in [one for one in wanting if one.text() in marked]:
        label.setText(marked[label.text()])
    labels = [label for label in wanting if _wants_letter(label)]
    taken = {_letter(words) for words in marked.values()}
    for label, words in zip(labels, lettered([label.text() for label in labels], taken), strict=True):
        label.setText(words)


def part_letters(window: QWidget) -> None:
    """Give a button another letter where what shows beside it has the same one: a caller may have put any words on it.

    What gives up, or else what was there first, keeps its letter; equal words share one, as everywhere.
    """
    shown = [one for one in window.findChildren(QAbstractButton) if _letter(one.text()) and one.isVisibleTo(window)]
    entries = [one.text() for one in window.findChildren(QLabel) if one.buddy() and one.isVisibleTo(window)]
    holders = {_letter(words): words for words in entries}
    taken = {*holders, *(_letter(one.text()) for one in shown)}
    for button in sorted(shown, key=lambda one: one.text() != "&Cancel"):
        if holders.setdefault(_letter(button.text()), button.text()) != button.text():
            [words] = lettered([_MARKED.sub(r"\1", button.text())], taken)
            button.setText(words)
            taken.add(_letter(words))


def _letter(words: str) -> str:
    found = _MARKED.search(words)
    return found[1].lower() if found else ""


def give_when_opened(menu: QMenu) -> None:
    """Underline a letter in every entry of `menu` that has none each time it opens: only then all of them are in it."""
    menu.aboutToShow.connect(lambda: _give_in(menu))


def _give_in(menu: QMenu) -> None:
    able = [action for action in menu.actions() if action.isEnabled() and not action.isSeparator()]
    taken = {found[1].lower() for action in able if (found := _MARKED.search(action.text()))}
    without = [action for action in able if not _MARKED.search(action.text())]
    for action, words in zip(without, lettered([action.text() for action in without], taken), strict=True):
        action.setText(words)


def lettered(texts: Sequence[str], taken: Collection[str] = ()) -> list[str]:
    """Return each text with an ampersand before a letter of its own, which is none of `taken`.

    First letters of words come before others. Equal texts share one: pressed again, it goes through them. Where every letter
    of a text is needed elsewhere a digit is put after it.
    """
    different = list(dict.fromkeys(texts))
    places = [_places(text, taken) for text in different]
    holders: dict[str, int] = {}
    for number in range(len(different)):
        _find(number, places, holders, set())
    marks = {different[number]: places[number][letter] for letter, number in holders.items()}
    digits = iter(digit for digit in "1234567890" if digit not in taken)
    shown = {
        text: _marked(text, marks[text]) if text in marks else _with_digit(text, next(digits, "")) for text in different
    }
    return [shown[text] for text in texts]


def _marked(text: str, place: int) -> str:
    return f"{text[:place]}&{text[place:]}"


def _with_digit(text: str, digit: str) -> str:
    return f"{text} (&{digit})" if digit else text


def _places(text: str, taken: Collection[str]) -> dict[str, int]:
    """Return where in a text each letter that it could have stands, the best first."""
    starts = [found.start() for found in re.finditer(r"\b[A-Za-z]", text)]
    others = [found.start() for found in re.finditer(r"[A-Za-z]", text)]
    places: dict[str, int] = {}
    for place in (*starts, *others):
        letter = text[place].lower()
        # After an ampersand of the words themselves a third would not be seen for a mark.
        if letter not in taken and text[place - 1 : place] != "&":
            places.setdefault(letter, place)
    return places


def _find(number: int, places: Sequence[dict[str, int]], holders: dict[str, int], tried: set[str]) -> bool:
    """Give a text a letter; one that has it already takes another if there is one for it. Return whether it was found."""
    for letter in places[number]:
        if letter in tried:
            continue
        tried.add(letter)
        if letter not in holders or _find(holders[letter], places, holders, tried):
            holders[letter] = number
            return True
    return False


def _wants_letter(label: QLabel) -> bool:
    entry: QWidget | None = label.buddy()
    plain = label.textFormat() != Qt.TextFormat.RichText
    leads = entry is not None and not isinstance(entry, QAbstractButton)
    return bool(leads and plain and label.text() and not _MARKED.search(label.text()))


def _words_with_letters(window: QWidget) -> Iterator[str]:
    yield from (one.text() for one in window.findChildren(QAbstractButton))
    yield from (one.text() for one in window.findChildren(QLabel) if one.buddy())
    yield from (one.title() for one in window.findChildren(QGroupBox))
    for bar in window.findChildren(QTabBar):
        yield from (bar.tabText(number) for number in range(bar.count()))
