"""The rapid review of a case: the part, its dialogs, and the wizard in which it is written."""
