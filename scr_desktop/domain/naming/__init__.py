"""Names and labels on anonymised papers: what a relation says, which words are ordinary, which days give another away."""
