"""The history on the disk: its values beside its entries, every link looked at, a value erased, a record replayed."""
