"""The relaxation of March 2020: what was not expected for a time, and what stayed."""

from dataclasses import replace
from datetime import date

from scr_desktop.domain.rules.notice import Notice

# A partnership told of it on 30 March 2020. What ran then had begun in that month; when it ended is not known.
SPRING_2020 = Notice(
    "On 30 March 2020 the Panel and the Department for Education were reported to have relaxed, as non-statutory expectations, the "
    "fifteen working days of a rapid review, the notice before publication and the six months of a review; the five working days "
    "of the notification stayed. When this ended is not known: check a clock that ran then or later that year against the "
    "letters of that time.",
    since=date(2020, 3, 1),
    until=date(2020, 6, 1),
)
# Six months that ran on that day had begun in the autumn before.
SPRING_2020_MONTHS = replace(SPRING_2020, since=date(2019, 9, 30))
