"""The frame of the benchmarks: one run of all of them, its rows, and the table made of these."""
