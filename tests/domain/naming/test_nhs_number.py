"""NHS numbers: ten digits with a check digit; what is typed is never changed, only doubted."""

from __future__ import annotations

import pytest

from scr_desktop.domain.naming.nhs_number import problem_with


# Worked by hand: 9434765919 gives 299, which leaves 2 of 11, so the check is 9; 1000000060 leaves 0, so the check is 0.
@pytest.mark.parametrize("text", ["9434765919", "943 476 5919", "943-476-5919", "", "  ", "1000000060"])
def test_a_number_that_passes_its_check_is_right_however_it_is_spaced(text: str) -> None:
    """Where the sum leaves nothing the check digit is 0; an empty number is not known."""
    assert problem_with(text) == ""


@pytest.mark.parametrize("text", ["9434765918", "9434765991", "4934765919"])
def test_a_digit_that_is_wrong_or_swapped_is_told_by_the_check(text: str) -> None:
    """One digit changed, or two that changed places."""
    assert problem_with(text).startswith(f"“{text}” fails the NHS number's own check")


@pytest.mark.parametrize("text", ["943476591", "94347659190", "943476591O", "９４３４７６５９１９", "not known"])
def test_anything_but_ten_digits_is_no_nhs_number(text: str) -> None:
    """Too few, too many, a letter O, digits that only look like ours, or words."""
    assert "is not an NHS number, which has ten digits" in problem_with(text)


# No single digit can make these right: the check would have to be 10.
@pytest.mark.parametrize("last", "0123456789")
def test_a_number_whose_check_would_be_ten_is_never_given_out(last: str) -> None:
    """100000001 gives 12, which leaves 1 of 11: the check would be 10, and no digit is that."""
    assert problem_with(f"100000001{last}")
