"""Compiled from the top-level forms/*.ui by pyside6-uic; never edited by hand."""
