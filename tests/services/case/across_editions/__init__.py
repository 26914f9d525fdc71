"""Tests of cases across a change of the arrangements: undecided, decided already, handed over, on a day not stated."""
