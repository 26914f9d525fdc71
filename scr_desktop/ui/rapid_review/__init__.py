"""The wizard in which a rapid review is written."""
